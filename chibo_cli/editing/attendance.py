"""Who was absent from a meeting, who came all the same: `[[vang]]`, `[[du_them]]`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from chibo_cli.editing import Edit, in_file, in_order
from chibo_cli.errors import ChiboError
from chibo_cli.facts.attendance import Attendance, attendance
from chibo_cli.findings import KeyPath
from chibo_cli.models.cell import CellKind
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import Absence
from chibo_cli.models.roster import StateKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.splicing import Add, Change, Put, Remove
from chibo_cli.vietnamese import short_date


class Mark(Enum):
    """What is said of a person."""

    ABSENT = auto()
    PRESENT = auto()
    EXTRA = auto()


@dataclass(frozen=True)
class Marked:
    """The people of whom something is said; a reason and special duty only of the absent."""

    people: tuple[str, ...]
    mark: Mark
    reason: str | None = None
    special_duty: bool = False


def mark_of(
    people: Sequence[str], *, absent: bool, present: bool, extra: bool, why: bool = False
) -> Mark | None:
    """What is to be said of the people, `why` they are absent too; None where nothing is said.

    Raises ChiboError where it is not one of the three.
    """
    given = {Mark.ABSENT: absent, Mark.PRESENT: present, Mark.EXTRA: extra}
    marks = [mark for mark, wanted in given.items() if wanted]
    if not people and not marks and not why:
        return None
    if not people:
        raise ChiboError("Ghi thêm tên người, ví dụ  chibo attend 2026-11-03 dung --vang.")
    if len(marks) != 1:
        raise ChiboError("Chọn một trong ba: --vang, --co-mat, --du-them.")
    return marks[0]


def attendance_edit(record: YearRecord, meeting: Meeting, marked: Marked) -> Edit:
    """The changes that make these people absent, present, or present besides.

    Raises ChiboError for somebody of whom it cannot be said: not in the cell on that day, not
    convened, or convened and so no extra.
    """
    _refuse_what_cannot_be(record, marked)
    counted = attendance(meeting, record)
    changes: list[Change] = []
    notes = list(_without_reason(record, meeting, marked))
    for name in dict.fromkeys(marked.people):
        state = _state_of(name, record, meeting, counted)
        entries = _Entries(meeting, name)
        if state is None and marked.mark is Mark.ABSENT:
            changes += _absent(entries, marked)
        elif state is None and marked.mark is Mark.PRESENT:
            changes += entries.removals
        elif state in (StateKind.EXEMPT, StateKind.AWAY) and marked.mark is Mark.EXTRA:
            changes += _extra(entries)
        elif state is not None and marked.mark is Mark.ABSENT and entries.removals:
            changes += entries.removals
            notes += [f"{name} {WORDS[state]}, không tính là vắng: chỉ bỏ mục đã ghi."]
        else:
            raise ChiboError(_why_not(name, state, marked.mark, meeting))
    return Edit(in_order(changes), tuple(notes))


@dataclass(frozen=True)
class _Entries:
    """The entries of one person in the two tables."""

    meeting: Meeting
    name: str

    @property
    def absences(self) -> list[tuple[int, Absence]]:
        return [(i, a) for i, a in enumerate(self.meeting.absences) if a.person == self.name]

    @property
    def extra_places(self) -> list[KeyPath]:
        extras = enumerate(self.meeting.extra_attendances)
        return [("du_them", index) for index, each in extras if each.person == self.name]

    @property
    def removals(self) -> list[Change]:
        places: list[KeyPath] = [("vang", index) for index, _ in self.absences]
        return [Remove(in_file(self.meeting, place)) for place in (*places, *self.extra_places)]


def _absent(entries: _Entries, marked: Marked) -> Iterator[Change]:
    values = {
        "nguoi": entries.name,
        **({"ly_do": marked.reason} if marked.reason else {}),
        **({"nhiem_vu_dac_biet": True} if marked.special_duty else {}),
    }
    for place in entries.extra_places:
        yield Remove(in_file(entries.meeting, place))
    if not entries.absences:
        yield Add(("vang",), values)
    for index, absence in entries.absences:
        if absence.reason and not marked.reason:
            raise ChiboError(
                f"{entries.name} đã được ghi vắng, lý do: {absence.reason}. Đổi lý do thì thêm "
                "--ly-do; thật không có lý do thì chạy --co-mat để bỏ mục cũ, rồi ghi lại --vang."
            )
        for key, value in values.items():
            if key != "nguoi":
                yield Put(in_file(entries.meeting, ("vang", index, key)), value)


def _extra(entries: _Entries) -> Iterator[Change]:
    for index, _ in entries.absences:
        yield Remove(in_file(entries.meeting, ("vang", index)))
    if not entries.extra_places:
        yield Add(("du_them",), {"nguoi": entries.name})


def _refuse_what_cannot_be(record: YearRecord, marked: Marked) -> None:
    if marked.mark is not Mark.ABSENT and (marked.reason or marked.special_duty):
        option = "--ly-do" if marked.reason else "--nhiem-vu-dac-biet"
        raise ChiboError(f"{option} chỉ đi với --vang; bỏ {option}, hoặc ghi --vang.")
    kind = record.cell.identity.cell_kind
    if marked.special_duty and kind not in (None, CellKind.ARMED_FORCES):
        raise ChiboError(
            "--nhiem-vu-dac-biet chỉ dùng cho chi bộ lực lượng vũ trang; vắng vì việc khác thì "
            "ghi --ly-do."
        )


def _state_of(
    name: str, record: YearRecord, meeting: Meeting, counted: Attendance
) -> StateKind | None:
    """Why a member is not convened, None for one who is. Raises ChiboError for anyone else."""
    if name in counted.convened:
        return None
    day = short_date(meeting.date)
    member = record.roster.on(meeting.date).get(name)
    if member is None:
        raise ChiboError(
            f"{name} không thuộc chi bộ ngày {day}, nên không có mặt hay vắng ở buổi này; đến dự "
            "thì ghi vào [[khach_moi]]."
        )
    state = member.state_on(meeting.date)
    if meeting.is_committee and not member.is_in_committee_on(meeting.date):
        raise ChiboError(
            f"{name} không ở trong chi uỷ ngày {day}, nên không thuộc số được triệu tập."
        )
    return state


def _why_not(name: str, state: StateKind | None, mark: Mark, meeting: Meeting) -> str:
    if state is None:
        return (
            f"{name} thuộc số được triệu tập, không phải dự thêm: ai không có tên trong [[vang]] "
            "là có mặt; đã ghi vắng thì dùng --co-mat."
        )
    why = f"{name} {WORDS[state]} (ngày {short_date(meeting.date)})"
    if state is StateKind.SUSPENDED:
        return f"{why}, nên không dự và không tính là vắng; không phải ghi gì."
    if mark is Mark.PRESENT:
        return f"{why}, không thuộc số được triệu tập; đến dự thì dùng --du-them."
    return f"{why}, nên không đến cũng không tính là vắng; không phải ghi gì."


def _without_reason(record: YearRecord, meeting: Meeting, marked: Marked) -> Iterator[str]:
    """That those convened are absent without a reason, where none was given."""
    if marked.mark is not Mark.ABSENT or marked.reason or marked.special_duty:
        return
    convened = attendance(meeting, record).convened
    people = [name for name in dict.fromkeys(marked.people) if name in convened]
    if people:
        yield f"Vắng không có lý do: {', '.join(people)}. Có lý do thì thêm --ly-do."
