"""A list against the roster: who is added, filled in, different, the same, refused."""

from collections.abc import Iterator, Mapping
from datetime import date

from chibo_cli.facts.probation import twelve_months_after
from chibo_cli.facts.roster_on_day import Group
from chibo_cli.member_lists.comparison import Compared, Comparison, Outcome, Value, Wishes
from chibo_cli.member_lists.entries import entries_for
from chibo_cli.member_lists.matching import Matching, NotClearError
from chibo_cli.member_lists.people import ListedPeople, ListedPerson
from chibo_cli.models.roster import Member, Roster
from chibo_cli.vietnamese import short_date

_DAYS = {
    "vao_dang": "vào Đảng",
    "chinh_thuc": "chính thức",
    "sinh_hoat_tu": "về chi bộ",
    "sinh_hoat_den": "chuyển đi",
}
_GENDERS = {"nam": "nam", "nu": "nữ"}
_NAMELESS = "(không rõ tên)"


def compared(people: ListedPeople, roster: Roster, wishes: Wishes) -> Comparison:
    """What each row would do to the roster; nothing is written."""
    comparing = _Comparing(roster, Matching(roster, people), wishes)
    rows = tuple(map(comparing.row, people.people))
    named = {person.name for person in people.people}
    missing = tuple(n for n, m in roster.on(wishes.today).items() if m.full_name not in named)
    return Comparison(rows, missing, people.other_rows)


class _Comparing:
    """One list beside one roster."""

    def __init__(self, roster: Roster, matching: Matching, wishes: Wishes) -> None:
        self.roster = roster
        self.matching = matching
        self.wishes = wishes

    def row(self, person: ListedPerson) -> Compared:
        """What a row does; one with a fault does nothing."""
        if person.faults:
            return _refused(person, person.faults)
        try:
            index = self.matching.member_meant(person)
        except NotClearError as error:
            return _refused(person, (str(error),))
        if index is not None:
            return self._beside(person, index)
        faults = tuple(self._faults_of_new(person))
        return _refused(person, faults) if faults else self._added(person)

    def _faults_of_new(self, person: ListedPerson) -> Iterator[str]:
        """Why it is not clear whether a new member is official or on probation."""
        if "chinh_thuc" in person.days:
            if person.group is Group.PROBATIONARY:
                yield "ghi là dự bị mà có ngày chính thức"
        elif person.group is Group.FULL:
            yield "ghi là chính thức mà thiếu ngày chính thức"
        elif person.group is not Group.PROBATIONARY and not self._may_be_on_probation(person):
            yield "thiếu ngày chính thức; nếu là dự bị thì ghi «dự bị» ở cột «Tình trạng»"

    def _may_be_on_probation(self, person: ListedPerson) -> bool:
        admitted = person.days.get("vao_dang")
        return admitted is not None and self.wishes.today <= twelve_months_after(admitted)

    def _added(self, person: ListedPerson) -> Compared:
        days = {key: person.days[key] for key in _DAYS if key in person.days}
        values: dict[str, Value] = {"ho_ten": person.name}
        if person.code:
            values["ma"] = person.code
        if person.gender:
            values["gioi_tinh"] = person.gender.value
        entries = entries_for(person, None, self.roster, self.wishes)
        details = [f"{_DAYS[key]} {short_date(day)}" for key, day in days.items()]
        if "chinh_thuc" not in days:
            details.append("dự bị")
        near = [
            f"trong sổ có tên gần giống: {other}; nếu là một người thì sửa cho giống"
            for other in self.matching.nearly_alike(person.name)
        ]
        return Compared(
            row=person.row,
            name=person.name,
            outcome=Outcome.ADDED,
            details=(*details, *entries.details),
            told=(*person.told, *near, *entries.told),
            values=values | days,
            entries=tuple(entries.entries),
        )

    def _beside(self, person: ListedPerson, index: int) -> Compared:
        """The row of a member the roster has: what it fills in, and what it says otherwise."""
        member = self.roster.members[index]
        values: dict[str, Value] = {}
        filled, differing = [], []
        for key, words, own, new in _both(person, member):
            if own is None:
                filled.append(f"thêm {words} {_shown(new)}")
                values[key] = new
            elif own != new:
                differing.append(f"{words}: sổ {_shown(own)}, danh sách {_shown(new)}")
                if self.wishes.overwrite:
                    values[key] = new
        entries = entries_for(person, member, self.roster, self.wishes)
        filled += entries.details
        if fault := _contradiction(member, values):
            return _refused(person, (*differing, *filled, fault))
        outcome = Outcome.FILLED if filled else Outcome.SAME
        if differing:
            outcome = Outcome.CHANGED if self.wishes.overwrite else Outcome.DIFFERENT
        return Compared(
            row=person.row,
            name=person.name,
            outcome=outcome,
            details=(*differing, *filled),
            told=(*person.told, *self._doubts(person, member, values), *entries.told),
            index=index,
            values=values,
            entries=tuple(entries.entries),
        )

    def _doubts(
        self, person: ListedPerson, member: Member, values: Mapping[str, Value]
    ) -> Iterator[str]:
        left = member.in_cell_until
        if left and left <= self.wishes.today:
            yield (
                f"sổ ghi đã thôi sinh hoạt từ {short_date(left)}; nếu đã trở lại thì sửa "
                "dang-vien.toml"
            )
        is_full = member.is_full_on(self.wishes.today) or "chinh_thuc" in values
        if person.group is Group.FULL and not is_full:
            yield "danh sách ghi chính thức, sổ chưa có ngày chính thức"
        if person.group is Group.PROBATIONARY and is_full:
            yield "danh sách ghi dự bị, sổ đã có ngày chính thức"


def _refused(person: ListedPerson, faults: tuple[str, ...]) -> Compared:
    return Compared(person.row, person.name or _NAMELESS, Outcome.REFUSED, faults)


def _both(person: ListedPerson, member: Member) -> Iterator[tuple[str, str, Value | None, Value]]:
    """What a row says of a member, by key and words, beside what the roster says."""
    standing = {
        "gioi_tinh": member.gender.value if member.gender else None,
        "vao_dang": member.admitted,
        "chinh_thuc": member.full_since,
        "sinh_hoat_tu": member.in_cell_since,
        "sinh_hoat_den": member.in_cell_until,
    }
    if person.gender:
        yield "gioi_tinh", "giới tính", standing["gioi_tinh"], person.gender.value
    for key, words in _DAYS.items():
        if key in person.days:
            yield key, words, standing[key], person.days[key]


def _contradiction(member: Member, values: Mapping[str, Value]) -> str | None:
    """Why the roster would contradict itself with these values, or None."""
    days = {
        "vao_dang": member.admitted,
        "chinh_thuc": member.full_since,
        "sinh_hoat_tu": member.in_cell_since,
        "sinh_hoat_den": member.in_cell_until,
    }
    days |= {key: value for key, value in values.items() if isinstance(value, date)}
    for earlier, later in (("vao_dang", "chinh_thuc"), ("sinh_hoat_tu", "sinh_hoat_den")):
        before, after = days[earlier], days[later]
        if before and after and after < before:
            return f"nếu ghi thì ngày {_DAYS[later]} trước ngày {_DAYS[earlier]}"
    return None


def _shown(value: Value) -> str:
    return short_date(value) if isinstance(value, date) else _GENDERS[value]
