"""Whom of the roster a row of a list means."""

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from chibo_cli.member_lists.people import ListedPeople, ListedPerson
from chibo_cli.models.roster import Roster
from chibo_cli.vietnamese import listed, unaccented

# Full names share family and middle names, so only very near ones are worth naming.
_LIKENESS_OF_NAMES = 0.9


class NotClearError(ValueError):
    """A row of which it cannot be said whom it means; the message is Vietnamese."""


class Matching:
    """The rows of one list and the members of one roster."""

    def __init__(self, roster: Roster, people: ListedPeople) -> None:
        self.roster = roster
        self._times = Counter((each.name, each.code) for each in people.people)
        self._names = Counter(each.name for each in people.people)

    def member_meant(self, person: ListedPerson) -> int | None:
        """The place of the member in the roster, or None for a new one.

        Raises NotClearError where two may be meant, or a new one may be one the roster has.
        """
        shares_name = self._names[person.name] > 1 and person.code is None
        if shares_name or self._times[person.name, person.code] > 1:
            raise NotClearError(
                "danh sách có hai dòng cùng tên; thêm cột «Mã», ghi mã khác nhau cho từng người"
            )
        members = self.roster.members
        alike = [index for index, m in enumerate(members) if m.full_name == person.name]
        if person.code is not None:
            return self._with_code(person.code, alike)
        if len(alike) > 1:
            raise NotClearError(
                f"trong sổ có {len(alike)} người cùng tên; thêm cột «Mã», ghi mã như trong sổ"
            )
        if not alike and (near := self._same_but_for_accents(person.name)):
            raise NotClearError(
                f"trong sổ có {listed(near)}, chỉ khác dấu hay chữ hoa; cùng một người thì sửa cho "
                "giống, người khác thì ghi mã ở cột «Mã»"
            )
        return alike[0] if alike else None

    def nearly_alike(self, name: str) -> Iterator[str]:
        """The members whose names are nearly the same, and whom the list does not name."""
        matcher = SequenceMatcher(b=unaccented(name))
        for other in self._not_listed():
            matcher.set_seq1(unaccented(other))
            if matcher.ratio() >= _LIKENESS_OF_NAMES:
                yield other

    def _with_code(self, code: str, alike: list[int]) -> int | None:
        members = self.roster.members
        coded = [index for index in alike if members[index].code == code]
        if coded:
            return coded[0]
        if any(member.code == code for member in members):
            raise NotClearError(f"mã {code} trong sổ là của người khác")
        if any(members[index].code is None for index in alike):
            raise NotClearError(
                "trong sổ có người cùng tên chưa có mã; ghi  ma = …  cho người ấy trong "
                "dang-vien.toml rồi chạy lại"
            )
        return None

    def _same_but_for_accents(self, name: str) -> list[str]:
        plain = unaccented(name)
        return [other for other in self._not_listed() if unaccented(other) == plain]

    def _not_listed(self) -> Iterator[str]:
        names = dict.fromkeys(member.full_name for member in self.roster.members)
        return (name for name in names if name not in self._names)
