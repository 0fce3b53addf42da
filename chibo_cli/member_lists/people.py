"""The rows of a list -> the people on it, with what cannot be taken and why."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from chibo_cli.facts.roster_on_day import Group
from chibo_cli.member_lists.dates import UnreadDateError, is_mark, read_date
from chibo_cli.member_lists.headings import Field, Headings
from chibo_cli.member_lists.names import (
    has_lost_letters,
    is_name,
    listed_name,
    plain_words,
    quotable,
)
from chibo_cli.member_lists.sheets import Row
from chibo_cli.member_lists.standing import group_written, offices_written
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
# What stands beneath a list, by its first words.
_END = re.compile(
    r"(tong (so|cong)|(tong )?cong( \d.*)?$|danh sach (nay|tren|gom|co)|an dinh|nguoi lap|lap bieu"
    r"|t ?m |xac nhan|noi nhan|ghi chu|luu y|.*ngay( \d+)? thang( \d+)? nam( \d+)?$)"
)
_SECTION = re.compile(
    r"(dang vien|to dang|danh sach|nhom|tong|chi bo|chi uy|bi thu|pho bi thu|thu ky)\b"
)


@dataclass(frozen=True)
class ListedPerson:
    """A person as a list has them. `days` are dates by their key in the roster.

    `told` is what was changed or left aside in reading; `faults` is why the row cannot be taken.
    """

    row: int
    name: str
    code: str | None = None
    gender: Gender | None = None
    days: dict[str, date] = field(default_factory=dict)
    offices: tuple[OfficeKind, ...] = ()
    office_since: date | None = None
    group: Group | None = None
    group_since: date | None = None
    group_until: date | None = None
    basis: str | None = None
    told: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListedPeople:
    """The people of a list, and the rows beneath the headings that are no people."""

    people: tuple[ListedPerson, ...]
    other_rows: tuple[int, ...]


def people_of(rows: Sequence[Row], headings: Headings, today: date) -> ListedPeople:
    """The people of the rows under the headings, in order."""
    body = [row for row in rows if row.number >= headings.first_row]
    reader = _PeopleReader(headings, _given_names_beside(body, headings), today)
    people, others = [], []
    ended = False
    for row in body:
        ended = ended or _is_end(row)
        if reader.is_person(row, after_end=ended):
            people.append(reader.person(row))
        elif not reader.is_blank(row):
            others.append(row.number)
    return ListedPeople(tuple(people), tuple(others))


def _is_end(row: Row) -> bool:
    first = next((row.text_at(c) for c in range(len(row.cells)) if row.at(c) is not None), "")
    return bool(_END.match(plain_words(first)))


def _given_names_beside(rows: Iterable[Row], headings: Headings) -> int | None:
    """The column of given names under a heading merged over two columns, if that is how it is."""
    column = headings.column(Field.NAME)
    if column is None or column + 1 in headings.named:
        return None
    texts = [row.text_at(column + 1) for row in rows if row.text_at(column)]
    words = [text for text in texts if text and " " not in text and text.isalpha()]
    return column + 1 if words and len(words) * 2 >= len(texts) else None


@dataclass(frozen=True)
class _PeopleReader:
    """Reads one row after the other under the same headings."""

    headings: Headings
    given_beside: int | None
    today: date

    def is_blank(self, row: Row) -> bool:
        """A row printed in advance with its number only, or one that numbers the columns."""
        texts = [row.text_at(c) for c in range(len(row.cells)) if row.at(c) is not None]
        return all(re.fullmatch(r"[(\[]?(\d{1,3}|[A-Za-z])[)\].]?", text) for text in texts)

    def is_person(self, row: Row, *, after_end: bool) -> bool:
        if self.is_blank(row):
            return False
        days = any(row.at(self.headings.column(f)) is not None for f, _, _ in _DATES)
        numbered = row.text_at(self.headings.column(Field.ORDER)).rstrip(".").isdecimal()
        name = self._name_text(row)
        if after_end:
            return bool(name) and days and (numbered or Field.ORDER not in self.headings.columns)
        if not name:
            return days
        if numbered or days:
            return True
        return is_name(listed_name(name).full_name) and not _SECTION.match(plain_words(name))

    def person(self, row: Row) -> ListedPerson:
        name = listed_name(self._name_text(row))
        faults = list(self._name_faults(name.full_name))
        told = [name.told] if name.told else []
        days, marks = self._days(row, faults)
        group = self._group(row, marks, told, faults)
        offices, others = offices_written(self._text(row, Field.OFFICE))
        if others:
            shown = ", ".join(map(quotable, others))
            told.append(f"{shown} không phải chức vụ trong chi bộ, không lấy")
        code = self._text(row, Field.CODE) or None
        if code and (len(code) > _LONGEST_CODE or sum(letter.isdigit() for letter in code) > 3):
            faults.append("cột mã không phải mã ngắn của chibo (tối đa ba chữ số)")
        return ListedPerson(
            row=row.number,
            name=name.full_name if is_name(name.full_name) else "",
            code=code,
            gender=self._gender(row, faults),
            days=days,
            offices=offices,
            office_since=self._day(row, Field.OFFICE_SINCE, "ngày giữ chức vụ", faults),
            group=group,
            group_since=self._day(row, Field.STATE_SINCE, "ngày bắt đầu tình trạng", faults),
            group_until=self._day(row, Field.STATE_UNTIL, "ngày kết thúc tình trạng", faults),
            basis=self._text(row, Field.BASIS) or None,
            told=tuple(told),
            faults=tuple(faults),
        )

    def _text(self, row: Row, field: Field) -> str:
        return row.text_at(self.headings.column(field))

    def _name_text(self, row: Row) -> str:
        if Field.NAME in self.headings.columns:
            parts = [self._text(row, Field.NAME), row.text_at(self.given_beside)]
        else:
            parts = [self._text(row, Field.FAMILY), self._text(row, Field.GIVEN)]
        return " ".join(filter(None, parts))

    def _name_faults(self, name: str) -> Iterator[str]:
        if not name:
            yield "chưa có họ tên"
        elif has_lost_letters(name):
            yield (
                "họ tên mất chữ (dấu ?); trong Excel lưu lại kiểu «CSV UTF-8», hoặc dùng tệp .xlsx"
            )
        elif not is_name(name):
            yield f"{quotable(name)} không phải họ tên đầy đủ của một người"

    def _days(self, row: Row, faults: list[str]) -> tuple[dict[str, date], set[Field]]:
        """The dates by key, and the columns that are only ticked."""
        days: dict[str, date] = {}
        marks: set[Field] = set()
        for which, key, words in _DATES:
            if is_mark(row.at(self.headings.column(which))):
                marks.add(which)
            elif day := self._day(row, which, words, faults):
                days[key] = day
        for earlier, later, words in (
            ("vao_dang", "chinh_thuc", "ngày chính thức trước ngày vào Đảng"),
            ("sinh_hoat_tu", "sinh_hoat_den", "ngày chuyển đi trước ngày về chi bộ"),
        ):
            if earlier in days and later in days and days[later] < days[earlier]:
                faults.append(words)
        return days, marks

    def _day(self, row: Row, which: Field, words: str, faults: list[str]) -> date | None:
        try:
            day = read_date(row.at(self.headings.column(which)))
        except UnreadDateError as error:
            faults.append(f"{words} {error}")
            return None
        if day and day > self.today and which not in (Field.STATE_UNTIL, Field.IN_CELL_UNTIL):
            faults.append(f"{words} {short_date(day)} chưa tới")
            return None
        return day

    def _group(
        self, row: Row, marks: set[Field], told: list[str], faults: list[str]
    ) -> Group | None:
        text = self._text(row, Field.STATE)
        group = group_written(text)
        if text and group is None:
            told.append(f"tình trạng {quotable(text)} không rõ nghĩa, không lấy")
        if not text:
            group = group_written(self._text(row, Field.NOTE))
        if marks:
            if len(marks) > 1:
                faults.append("đánh dấu cả hai cột chính thức và dự bị")
            group = Group.FULL if Field.FULL_SINCE in marks else Group.PROBATIONARY
        return group

    def _gender(self, row: Row, faults: list[str]) -> Gender | None:
        if text := self._text(row, Field.GENDER):
            gender = _GENDERS.get(plain_words(text))
            if gender is None:
                faults.append("giới tính không ghi là nam hay nữ")
            return gender
        male = row.at(self.headings.column(Field.MALE)) is not None
        female = row.at(self.headings.column(Field.FEMALE)) is not None
        if male and female:
            faults.append("ghi ở cả hai cột nam và nữ")
        if male == female:
            # Where only women are ticked, the others are men; without any column nothing is known.
            return None
        return Gender.MALE if male else Gender.FEMALE
