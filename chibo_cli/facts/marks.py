"""How it stood with a member at a meeting: the marks of an attendance sheet."""

from dataclasses import dataclass
from enum import StrEnum

from chibo_cli.facts.attendance import NOT_CONVENED, attendance
from chibo_cli.facts.year_gaps import is_known
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import StateKind
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import opening_lower, short_date


class Mark(StrEnum):
    """How it stood with a member at a meeting; the letter stands in a table of months."""

    PRESENT = "co_mat"
    EXCUSED = "vang_co_ly_do"
    UNEXCUSED = "vang_khong_ly_do"
    SPECIAL_DUTY = "nhiem_vu_dac_biet"
    CAME_BESIDES = "du_them"
    NOT_CONVENED = "khong_trieu_tap"
    UNKNOWN = "chua_ro"

    @property
    def letter(self) -> str:
        """One letter for it."""
        return _LETTERS[self][0]

    @property
    def words(self) -> str:
        """What the letter means."""
        return _LETTERS[self][1]


_LETTERS = {
    Mark.PRESENT: ("x", "có mặt"),
    Mark.EXCUSED: ("P", "vắng có lý do"),
    Mark.UNEXCUSED: ("K", "vắng không có lý do"),
    Mark.SPECIAL_DUTY: ("N", "vắng vì làm nhiệm vụ đặc biệt"),
    Mark.CAME_BESIDES: ("d", "được miễn hoặc tạm đi mà đến dự"),
    # A hyphen at the beginning of a cell is a formula to a spreadsheet.
    Mark.NOT_CONVENED: ("–", "không thuộc diện triệu tập"),
    Mark.UNKNOWN: ("?", "chưa rõ"),
}
ABSENT = (Mark.EXCUSED, Mark.UNEXCUSED, Mark.SPECIAL_DUTY)
CONVENED = (Mark.PRESENT, Mark.EXCUSED, Mark.UNEXCUSED)


@dataclass(frozen=True)
class Attended:
    """A member at one meeting.

    `reason` is that of an absence as recorded; `state` explains why the member was not convened,
    None for one who was not in the cell on the day.
    """

    meeting: Meeting
    mark: Mark
    reason: str | None = None
    state: StateKind | None = None


def attended(record: YearRecord, name: str, meeting: Meeting) -> Attended:
    """The mark of a member at a meeting; unknown while its file is unfinished or in doubt."""
    member = record.roster.by_name[name]
    if not member.belongs_on(meeting.date):
        return Attended(meeting, Mark.NOT_CONVENED)
    state = member.state_on(meeting.date)
    if not is_known(meeting, record):
        away = state in NOT_CONVENED and not record.has_gap(record.roster.path)
        return Attended(meeting, Mark.NOT_CONVENED if away else Mark.UNKNOWN, state=state)
    counted = attendance(meeting, record)
    if name not in counted.convened:
        mark = Mark.CAME_BESIDES if name in counted.extra else Mark.NOT_CONVENED
        return Attended(meeting, mark, state=state)
    absence = next((each for each in counted.absent if each.person == name), None)
    if absence is None:
        return Attended(meeting, Mark.PRESENT)
    if absence.special_duty:
        return Attended(meeting, Mark.SPECIAL_DUTY, absence.reason)
    mark = Mark.EXCUSED if absence.reason else Mark.UNEXCUSED
    return Attended(meeting, mark, absence.reason)


def absence_told(absent: Attended) -> str:
    """`03/11 ốm, có báo cáo`; of a meeting that is not monthly its kind too.

    With the year where the meeting counts for another than it was held in.
    """
    meeting = absent.meeting
    day = short_date(meeting.date)
    if meeting.date.year == meeting.year:
        day = day.rpartition("/")[0]
    kind = "" if meeting.kind.is_monthly else f" ({meeting.kind.words})"
    return f"{day}{kind} {reason_told(absent)}"


def reason_told(absent: Attended) -> str:
    """The reason of an absence as recorded, or that there is none."""
    reason = opening_lower((absent.reason or "").rstrip(" .;"))
    if absent.mark is Mark.SPECIAL_DUTY:
        return f"làm nhiệm vụ đặc biệt{f': {reason}' if reason else ''}"
    return reason or "không có lý do"
