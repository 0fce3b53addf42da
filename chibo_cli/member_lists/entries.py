"""The offices and states a list names -> entries of the roster, each since a day."""

from dataclasses import dataclass, field

from chibo_cli.facts.roster_on_day import group_of
from chibo_cli.member_lists.comparison import Entry, Value, Wishes
from chibo_cli.member_lists.people import ListedPerson
from chibo_cli.models.roster import Member, OfficeKind, Roster, StateKind
from chibo_cli.models.words import WORDS
from chibo_cli.vietnamese import short_date


@dataclass
class Entries:
    """What is to be added to a member, in words too; `told` is what cannot be, and why."""

    entries: list[Entry] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


def entries_for(
    person: ListedPerson, member: Member | None, roster: Roster, wishes: Wishes
) -> Entries:
    """The offices and the state that a row names and the roster does not have."""
    found = Entries()
    for kind in person.offices:
        if member is None or not _holds(member, kind, wishes):
            _add_office(found, kind, person, roster, wishes)
    if _says_new_state(person, member, wishes):
        _add_state(found, person)
    return found


def _holds(member: Member, kind: OfficeKind, wishes: Wishes) -> bool:
    return any(o.kind is kind and o.holds_on(wishes.today) for o in member.offices)


def _says_new_state(person: ListedPerson, member: Member | None, wishes: Wishes) -> bool:
    if person.group is None or person.group.value not in set(StateKind):
        return False
    return member is None or group_of(member, wishes.today) is not person.group


def _add_office(
    found: Entries, kind: OfficeKind, person: ListedPerson, roster: Roster, wishes: Wishes
) -> None:
    since = person.office_since or wishes.offices_since
    holder = roster.in_office(kind, wishes.today)
    if holder and kind is not OfficeKind.COMMITTEE_MEMBER:
        found.told.append(f"chức vụ {WORDS[kind]} trong sổ là của {holder}, không lấy")
    elif since is None:
        found.told.append(
            f"chức vụ {WORDS[kind]} chưa rõ từ ngày nào, không lấy; thêm  --chuc-vu-tu NGÀY"
        )
    else:
        found.details.append(f"{WORDS[kind]} từ {short_date(since)}")
        found.entries.append(Entry("chuc_vu", {"loai": kind.value, "tu": since}))


def _add_state(found: Entries, person: ListedPerson) -> None:
    assert person.group is not None
    words = person.group.words.lower()
    if person.group_since is None:
        found.told.append(
            f"{words}: chưa rõ từ ngày nào, không lấy; ghi tay tinh_trang với tu và can_cu trong "
            "dang-vien.toml"
        )
        return
    values: dict[str, Value] = {"loai": person.group.value, "tu": person.group_since}
    if person.group_until:
        values["den"] = person.group_until
    if person.basis:
        values["can_cu"] = person.basis
    found.details.append(f"{words} từ {short_date(person.group_since)}")
    found.entries.append(Entry("tinh_trang", values))
