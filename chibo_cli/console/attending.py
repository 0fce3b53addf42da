"""The attendance of a meeting on the screen: the figures, then the names."""

from collections.abc import Iterable, Iterator
from textwrap import fill

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out
from chibo_cli.facts.attendance import Attendance, attendance, certain_attendance
from chibo_cli.facts.attendance_told import attendance_told, convened_told
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import Absence
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date

_WIDTH = 79


def show_attendance(meeting: Meeting, record: YearRecord) -> None:
    """Print who was convened, who came, and of each who was absent why."""
    counted = attendance(meeting, record)
    out(f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)} ({meeting.path})")
    for line in (convened_told(meeting, record), *attendance_told(meeting, record)):
        out(_wrapped(line))
    for heading, absences in (
        ("Vắng có lý do", counted.excused),
        ("Vắng không có lý do", counted.unexcused),
    ):
        if absences:
            out(f"{heading} ({len(absences)}):")
            for absence in absences:
                out(_wrapped(f"- {_absence(absence)}", "  ", "    "))
    for line in _not_convened(counted):
        out(_wrapped(line))
    # What is cut off from a broken file may have been the absent.
    if certain_attendance(meeting, record) is None or record.has_gap(meeting.path):
        out(_wrapped("Số trên chưa chắc: danh sách đảng viên hoặc tệp này còn chỗ sai; xem bằng"))
        out(f"  chibo check {meeting.path}")


def show_attendance_as_json(meeting: Meeting, record: YearRecord) -> None:
    """Print one JSON document: the figures and the names."""
    counted = attendance(meeting, record)
    show_as_json(
        {
            "tep": meeting.path,
            "ngay": meeting.date.isoformat(),
            "loai": meeting.kind.value,
            "tong_so": len(counted.total),
            "trieu_tap": list(counted.convened),
            "co_mat": list(counted.present),
            "vang": [
                {
                    "nguoi": absence.person,
                    "ly_do": absence.reason,
                    "nhiem_vu_dac_biet": absence.special_duty,
                }
                for absence in counted.absent
            ],
            "du_them": list(counted.extra),
            "duoc_bieu_quyet": list(counted.voters),
            "mien_sinh_hoat": list(counted.exempt),
            "tam_di": list(counted.away),
            "dinh_chi": list(counted.suspended),
            "ti_le": None if counted.rate is None else round(counted.rate, 4),
            "chac_chan": certain_attendance(meeting, record) is not None,
        }
    )


def _absence(absence: Absence) -> str:
    duty = "làm nhiệm vụ đặc biệt" if absence.special_duty else ""
    why = "; ".join(part for part in (duty, absence.reason) if part)
    return f"{absence.person}: {why}" if why else f"{absence.person}"


def _not_convened(counted: Attendance) -> Iterator[str]:
    states: Iterable[tuple[str, tuple[str, ...]]] = (
        ("miễn sinh hoạt", counted.exempt),
        ("tạm đi", counted.away),
        ("đình chỉ sinh hoạt", counted.suspended),
    )
    told = [f"{words}: {', '.join(names)}" for words, names in states if names]
    if told:
        yield f"Không triệu tập ({'; '.join(told)})."


def _wrapped(text: str, first: str = "", further: str = "  ") -> str:
    return fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=further, break_on_hyphens=False
    )
