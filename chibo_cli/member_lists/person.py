"""A row of a list -> a person, with what cannot be taken and why."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from chibo_cli.facts.roster_on_day import Group
from chibo_cli.member_lists.columns import Columns
from chibo_cli.member_lists.dates import UnreadDateError, is_mark, read_date
from chibo_cli.member_lists.heading_words import Field
from chibo_cli.member_lists.names import (
    has_lost_letters,
    is_name,
    listed_name,
    may_be_private,
    plain_words,
    quotable,
)
from chibo_cli.member_lists.people import ListedPerson
from chibo_cli.member_lists.sheets import Row
from chibo_cli.member_lists.standing import group_written, offices_written, tells_of_standing
from chibo_cli.models.roster import Gender, OfficeKind
from chibo_cli.vietnamese import short_date

_DATES = (
    (Field.ADMITTED, "vao_dang", "ngày vào Đảng"),
    (Field.FULL_SINCE, "chinh_thuc", "ngày chính thức"),
    (Field.IN_CELL_SINCE, "sinh_hoat_tu", "ngày về chi bộ"),
    (Field.IN_CELL_UNTIL, "sinh_hoat_den", "ngày chuyển đi"),
)
_GENDERS = {"nam": Gender.MALE, "nu": Gender.FEMALE}
_LONGEST_CODE = 20
_DIGIT = re.compile(r"\d")


def person_of(row: Row, columns: Columns, group: Group | None, today: date) -> ListedPerson:
    """The person of a row; the group is the one the list names above it."""
    return _Reading(row, columns, group, today).person()


@dataclass
class _Reading:
    """Reads one row, and keeps what there is to say of it."""

    row: Row
    columns: Columns
    group_above: Group | None
    today: date
    told: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def person(self) -> ListedPerson:
        name = self._name()
        days, marks = self._days()
        group = self._group(marks)
        return ListedPerson(
            row=self.row.number,
            name=name if is_name(name) else "",
            offices=self._offices(),
            code=self._code(),
            days=days,
            gender=self._gender(),
            office_since=self._day(Field.OFFICE_SINCE, "ngày giữ chức vụ"),
            group=group,
            group_since=self._day(Field.STATE_SINCE, "ngày bắt đầu tình trạng"),
            group_until=self._day(Field.STATE_UNTIL, "ngày kết thúc tình trạng"),
            basis=self._basis(),
            told=tuple(self.told),
            faults=tuple(self.faults),
        )

    def _text(self, field: Field) -> str:
        return self.columns.text(self.row, field)

    def _name(self) -> str:
        name = listed_name(self.columns.name(self.row))
        self.faults.extend(_faults_of_name(name.full_name))
        if name.told:
            self.told.append(name.told)
        return name.full_name

    def _offices(self) -> tuple[OfficeKind, ...]:
        offices, others = offices_written(self._text(Field.OFFICE))
        if others:
            shown = ", ".join(map(quotable, others))
            self.told.append(f"{shown} không phải chức vụ trong chi bộ, không lấy")
        return offices

    def _code(self) -> str | None:
        code = self._text(Field.CODE)
        if len(code) > _LONGEST_CODE or len(_DIGIT.findall(code)) > 3:
            self.faults.append("cột mã không phải mã ngắn của chibo (tối đa ba chữ số)")
        return code or None

    def _days(self) -> tuple[dict[str, date], set[Field]]:
        """The dates by key, and the columns that are only ticked."""
        days: dict[str, date] = {}
        marks: set[Field] = set()
        for which, key, words in _DATES:
            if is_mark(self.columns.at(self.row, which)):
                marks.add(which)
            elif day := self._day(which, words):
                days[key] = day
        for earlier, later, words in (
            ("vao_dang", "chinh_thuc", "ngày chính thức trước ngày vào Đảng"),
            ("sinh_hoat_tu", "sinh_hoat_den", "ngày chuyển đi trước ngày về chi bộ"),
        ):
            if earlier in days and later in days and days[later] < days[earlier]:
                self.faults.append(words)
        return days, marks

    def _day(self, which: Field, words: str) -> date | None:
        try:
            day = read_date(self.columns.at(self.row, which))
        except UnreadDateError as error:
            self.faults.append(f"{words} {error}")
            return None
        if day and day > self.today and which not in (Field.STATE_UNTIL, Field.IN_CELL_UNTIL):
            self.faults.append(f"{words} {short_date(day)} chưa tới")
            return None
        return day

    def _group(self, marks: set[Field]) -> Group | None:
        if marks:
            if len(marks) > 1:
                self.faults.append("đánh dấu cả hai cột chính thức và dự bị")
            return Group.FULL if Field.FULL_SINCE in marks else Group.PROBATIONARY
        if text := self._text(Field.STATE):
            group = group_written(text)
            if group is None:
                self.told.append(f"tình trạng {quotable(text)} không rõ nghĩa, không lấy")
            return group
        note = self._text(Field.NOTE)
        group = group_written(note)
        if group is None and tells_of_standing(note):
            self.told.append("ghi chú nói đến việc sinh hoạt, không lấy; xem lại rồi ghi tay")
        return group or self.group_above

    def _basis(self) -> str | None:
        basis = self._text(Field.BASIS)
        if may_be_private(basis):
            self.told.append("căn cứ có dãy số dài, không lấy")
            return None
        return basis or None

    def _gender(self) -> Gender | None:
        if text := self._text(Field.GENDER):
            gender = _GENDERS.get(plain_words(text))
            if gender is None:
                self.faults.append("giới tính không ghi là nam hay nữ")
            return gender
        male, female = (
            self.columns.at(self.row, which) is not None for which in (Field.MALE, Field.FEMALE)
        )
        if male and female:
            self.faults.append("ghi ở cả hai cột nam và nữ")
        if male == female:
            # Where only women are ticked, the others are men; without any column nothing is known.
            return None
        return Gender.MALE if male else Gender.FEMALE


def _faults_of_name(name: str) -> Iterator[str]:
    if not name:
        yield "chưa có họ tên"
    elif has_lost_letters(name):
        yield "họ tên mất chữ (dấu ?); trong Excel lưu lại kiểu «CSV UTF-8», hoặc dùng tệp .xlsx"
    elif _DIGIT.search(name):
        # It may be a year of birth or the number of a card, so it is not shown.
        yield "ô họ tên có chữ số; chỉ để họ tên"
    elif not is_name(name):
        yield f"{quotable(name)} không phải họ tên đầy đủ của một người"
