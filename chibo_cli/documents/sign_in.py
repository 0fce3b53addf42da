"""Danh sách điểm danh: all members on the day of a meeting, each in a group, to sign."""

from collections.abc import Iterable, Iterator, Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, letterhead, meeting_title, rank
from chibo_cli.documents.minutes import figures
from chibo_cli.facts.attendance import Attendance, attendance, certain_attendance
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import Guest
from chibo_cli.models.roster import StateKind
from chibo_cli.record import YearRecord

GUESTS = "khach_moi"

_ROWS_WITHOUT_ROSTER = 20
_EMPTY_ROW: Context = {
    "ho_ten": None,
    "chuc_vu": None,
    "chinh_thuc": None,
    "can_cu": None,
    "tu": None,
    "vang": None,
    "du_them": False,
}


@document("diem-danh", "Danh sách điểm danh")
def sign_in(record: YearRecord, meeting: Meeting, missing: Sequence[str]) -> Context:
    """The values of the list; what is counted at the meeting stays open until it is recorded."""
    counted = attendance(meeting, record)
    return {
        **meeting.model_dump(by_alias=True),
        **letterhead(record, meeting.date),
        **draft_note(missing),
        "ten_buoi_hop": meeting_title(record, meeting),
        "hop_chi_uy": meeting.is_committee,
        "so_lieu": figures(record, counted),
        "da_diem_danh": meeting.is_finished and certain_attendance(meeting, record) is not None,
        "cac_nhom": _numbered(_groups(record, meeting, counted)),
    }


def _groups(record: YearRecord, meeting: Meeting, counted: Attendance) -> Iterator[Context]:
    """The groups that have people, in order, under what makes them one; None for the convened."""
    received = set(counted.received)
    own = tuple(name for name in counted.convened if name not in received)
    for state, names in (
        (None, own),
        (StateKind.RECEIVED, counted.received),
        (StateKind.EXEMPT, counted.exempt),
        (StateKind.AWAY, counted.away),
        (StateKind.SUSPENDED, counted.suspended),
    ):
        if names:
            rows = [_row(record, meeting, counted, name) for name in names]
            rows.sort(key=lambda row: rank(row["chuc_vu"]))
            yield {"tinh_trang": state, "so_nguoi": len(rows), "nguoi": rows}
    if not counted.total and not received:
        blank = [_EMPTY_ROW] * _ROWS_WITHOUT_ROSTER
        yield {"tinh_trang": None, "so_nguoi": None, "nguoi": blank}
    if meeting.guests:
        guests = [_guest_row(guest) for guest in meeting.guests]
        yield {"tinh_trang": GUESTS, "so_nguoi": len(guests), "nguoi": guests}


def _row(record: YearRecord, meeting: Meeting, counted: Attendance, name: str) -> Context:
    """A member with the paper or the day that explains a state, and what was recorded of them."""
    day = meeting.date
    member = record.roster.on(day)[name]
    states = [state for state in member.states if state.holds_on(day)]
    absent = next((each for each in counted.absent if each.person == name), None)
    return {
        "ho_ten": name,
        "chuc_vu": member.office_on(day),
        "chinh_thuc": member.is_full_on(day),
        "can_cu": states[-1].basis if states else None,
        "tu": states[-1].since if states else None,
        "vang": absent.model_dump(by_alias=True) if absent else None,
        "du_them": name in counted.extra,
    }


def _guest_row(guest: Guest) -> Context:
    return {**_EMPTY_ROW, "ho_ten": guest.full_name, "chuc_vu": guest.office}


def _numbered(groups: Iterable[Context]) -> list[Context]:
    """The groups with their rows numbered through."""
    made: list[Context] = []
    before = 0
    for group in groups:
        rows = [row | {"stt": before + place} for place, row in enumerate(group["nguoi"], start=1)]
        made.append(group | {"nguoi": rows})
        before += len(rows)
    return made
