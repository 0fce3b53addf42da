"""The members of a cell on a day, in the groups lists part them into, and how many count."""

from datetime import date
from enum import StrEnum

from chibo_cli.facts.attendance import Attendance, attendance
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import Member
from chibo_cli.record import YearRecord


class Group(StrEnum):
    """What a member is on a day: a state that changes the count, else official or probationary."""

    FULL = "chinh_thuc"
    PROBATIONARY = "du_bi"
    EXEMPT = "mien_sinh_hoat"
    AWAY = "tam_di"
    RECEIVED = "tam_den"
    SUSPENDED = "dinh_chi"

    @property
    def words(self) -> str:
        """The group as lists head it."""
        return _WORDS[self]


_WORDS = {
    Group.FULL: "Chính thức",
    Group.PROBATIONARY: "Dự bị",
    Group.EXEMPT: "Miễn sinh hoạt",
    Group.AWAY: "Tạm đi",
    Group.RECEIVED: "Tạm đến",
    Group.SUSPENDED: "Đình chỉ",
}


def group_of(member: Member, day: date) -> Group:
    """The one group a member stands in on a day."""
    state = member.state_on(day)
    if state is not None:
        return Group(state.value)
    return Group.FULL if member.is_full_on(day) else Group.PROBATIONARY


def groups_on(record: YearRecord, day: date) -> dict[Group, dict[str, Member]]:
    """The members of a day by group, in the order of the groups, then of names; none is empty."""
    members = record.roster.on(day)
    parted = {
        group: {name: m for name, m in members.items() if group_of(m, day) is group}
        for group in Group
    }
    return {group: inside for group, inside in parted.items() if inside}


def counts_on(record: YearRecord, day: date) -> Attendance:
    """The counts of a day on which nobody is absent, as a meeting of that day would begin."""
    return attendance(Meeting.model_validate({"loai": "thuong_ky", "ngay": day}), record)
