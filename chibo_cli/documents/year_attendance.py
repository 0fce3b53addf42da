"""Bảng theo dõi dự sinh hoạt một năm: the members by months, their figures, their absences."""

from collections.abc import Sequence
from datetime import date

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, letterhead, own_words, signer_on
from chibo_cli.facts.marks import CONVENED, Mark, reason_told
from chibo_cli.facts.year_attendance import MemberYear, YearAttendance
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.record import YearRecord

_MONTHS = range(1, 13)
_OTHER_KINDS = (MeetingKind.THEMATIC, MeetingKind.EXTRAORDINARY, MeetingKind.COMMITTEE)

_COUNTED = {
    "trieu_tap": CONVENED,
    "co_mat": (Mark.PRESENT,),
    "co_ly_do": (Mark.EXCUSED,),
    "khong_ly_do": (Mark.UNEXCUSED,),
}


@document("du-sinh-hoat", "Bảng theo dõi dự sinh hoạt")
def attendance_table(
    record: YearRecord, attended: YearAttendance, missing: Sequence[str]
) -> Context:
    """The values of the table, dated on the day its figures speak for."""
    signer, office = signer_on(record, record.as_of)
    return {
        **letterhead(record, record.as_of),
        **draft_note(missing),
        "ky_theo_doi": f"năm {attended.year}",
        "tinh_den": attended.as_of,
        "chu_giai": [{"chu": mark.letter, "nghia": mark.words} for mark in attended.marks],
        "thang_khong_hop": [
            {
                "thang": date.fromisoformat(f"{skipped.period}-01"),
                "ly_do": skipped.reason,
                "can_cu": skipped.basis,
            }
            for skipped in attended.skipped
        ],
        "buoi_nam_khac": [
            {"ngay": meeting.date, "nam": meeting.year} for meeting in attended.of_other_years
        ],
        "dang_vien": [
            _row(record, attended, one, place) for place, one in enumerate(attended.members, 1)
        ],
        "theo_thang": {
            key: [_in_month(attended, month, marks) for month in _MONTHS]
            for key, marks in _COUNTED.items()
        },
        "cong": {
            key: sum(one.count(mark) for one in attended.members for mark in marks)
            for key, marks in _COUNTED.items()
        },
        "vang": [
            {
                "ho_ten": one.name,
                "ngay": absent.meeting.date,
                "loai": own_words(record, absent.meeting.kind.words),
                "ly_do": reason_told(absent),
            }
            for one in attended.members
            for absent in one.absences
        ],
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def _in_month(attended: YearAttendance, month: int, marks: Sequence[Mark]) -> int | str:
    """How many have these marks in a month of which somebody was convened, else nothing."""
    convened = attended.members_at(month, *CONVENED)
    return attended.members_at(month, *marks) if convened else ""


def _row(record: YearRecord, attended: YearAttendance, one: MemberYear, place: int) -> Context:
    return {
        "stt": place,
        "ho_ten": one.name,
        "thang": [attended.letters(one, month) for month in _MONTHS],
        "co_mat": one.count(Mark.PRESENT),
        "co_ly_do": one.count(Mark.EXCUSED),
        "khong_ly_do": one.count(Mark.UNEXCUSED),
        "lien_tiep": len(one.longest_run),
        **{kind.value: _of_convened(one, kind) for kind in _OTHER_KINDS},
        "y_kien": len(one.remarks_in_cell),
        "kien_nghi": len(one.petitions),
        "trinh_bay": len(one.presented_in_cell),
        "soan_chuyen_de": len(one.prepared),
        "chuyen_sang": one.carried_over.count,
        "giao": one.set_in_year.count,
        "hoan_thanh": one.tasks.done,
        "cham": one.tasks.late,
        "con_mo": one.tasks.open,
    }


def _of_convened(one: MemberYear, kind: MeetingKind) -> str:
    came, convened = one.came_to(kind)
    return f"{came}/{convened}" if convened else ""
