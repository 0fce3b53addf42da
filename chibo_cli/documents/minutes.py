"""Biên bản của một buổi sinh hoạt: the body follows the agenda; all that can be counted is."""

from collections.abc import Sequence
from typing import Any

from chibo_cli.documents import Context, document
from chibo_cli.documents.cover_note import topic_values
from chibo_cli.documents.decisions import (
    election_row,
    result_of,
    reviewed_tasks,
    vote_row,
)
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    meeting_in_a_sentence,
    meeting_title,
    named,
    office_of,
    own_words,
    period_in_words,
)
from chibo_cli.documents.own_score import own_score
from chibo_cli.documents.sections import Section, sections
from chibo_cli.facts.attendance import Attendance, attendance, certain_attendance
from chibo_cli.ledger import earlier_petitions
from chibo_cli.models.meeting import Meeting
from chibo_cli.numbering import next_minutes_number
from chibo_cli.record import YearRecord

_PRESENTED = ("chinh_tri_tu_tuong", "nhiem_vu_chinh_tri", "xay_dung_dang")


@document("bien-ban", "Biên bản")
def minutes(record: YearRecord, meeting: Meeting, missing: Sequence[str]) -> Context:
    """The values of the minutes; `missing` makes them a draft that says so."""
    recorded = {
        **meeting.model_dump(by_alias=True),
        "khong_co": recorded_as_none(meeting),
        "tu_cham": own_score(record, meeting),
    }
    if meeting.topic:
        recorded["chuyen_de"] = topic_values(record, meeting.topic)
    counted = attendance(meeting, record)
    certain = certain_attendance(meeting, record)
    number = meeting.minutes.number if meeting.minutes else None
    is_numbered = number or minutes_number_due(record, meeting)
    body = _body(record, meeting, recorded, draft=bool(missing))
    return {
        **recorded,
        **letterhead(record, meeting.date, symbol="BB" if is_numbered else "", number=number),
        **draft_note(missing),
        "ten_buoi_hop": meeting_title(record, meeting),
        "buoi_hop": meeting_in_a_sentence(record, meeting),
        "ky_hop": period_in_words(meeting),
        "hop_chi_uy": meeting.is_committee,
        "so_lieu": figures(record, counted),
        "da_diem_danh": roll_was_called(record, meeting, missing),
        "chuc_vu_chu_tri": office_of(record, meeting.chair, meeting.date),
        "chuc_vu_thu_ky": office_of(record, meeting.minute_taker, meeting.date),
        "noi_dung": body,
        "ra_soat": reviewed_tasks(record, meeting),
        "tra_loi_kien_nghi": _answers(record, meeting),
        "nghi_quyet": [
            {
                **each.model_dump(by_alias=True),
                "ket_qua": result_of(meeting, each, certain),
            }
            for each in meeting.resolutions
        ],
        "bieu_quyet": [vote_row(each, certain) for each in meeting.votes],
        "bau_cu": [election_row(each) for each in meeting.elections],
        "cham_trong_muc": any("tu_cham" in item["hien"] for item in body),
    }


def minutes_number_due(record: YearRecord, meeting: Meeting) -> int | None:
    """The number minutes still wait for, in a cell that numbers the minutes of its meetings."""
    if meeting.is_committee or (meeting.minutes and meeting.minutes.number):
        return None
    return next_minutes_number(record, meeting.date)


def recorded_as_none(meeting: Meeting) -> dict[str, bool]:
    """For what the minutes may say there was none of: whether the file says so (`ra_soat = []`)."""
    said = meeting.model_fields_set
    return {
        "ra_soat": "task_reviews" in said and not meeting.task_reviews,
        "kien_nghi": "petitions" in said and not meeting.petitions,
        "tra_loi_kien_nghi": "petition_answers" in said and not meeting.petition_answers,
    }


def figures(record: YearRecord, counted: Attendance) -> Context:
    """The attendance in figures and names; without a whole roster the totals are not known."""
    known = bool(counted.total) and not record.has_gap(record.roster.path)
    return {
        "tong_so": len(counted.total) if known else None,
        "chinh_thuc": len(counted.full) if known else None,
        "du_bi": len(counted.probationary) if known else None,
        "mien_sinh_hoat": counted.exempt,
        "tam_di": counted.away,
        "dinh_chi": counted.suspended,
        "tam_den": counted.received,
        "trieu_tap": len(counted.convened) if known else None,
        "co_mat": len(counted.present),
        "ty_le": counted.rate,
        "co_ly_do": [each.model_dump(by_alias=True) for each in counted.excused],
        "khong_ly_do": [each.model_dump(by_alias=True) for each in counted.unexcused],
        "du_them": counted.extra,
        "so_nguoi_bieu_quyet": len(counted.voters),
    }


def roll_was_called(record: YearRecord, meeting: Meeting, missing: Sequence[str]) -> bool:
    """Whether the figures of those present are facts.

    They are not in a draft from before the meeting, nor where a name or the roster is in doubt.
    """
    if certain_attendance(meeting, record) is None:
        return False
    return not missing or bool(meeting.absences) or meeting.ended_at is not None


def _body(
    record: YearRecord, meeting: Meeting, recorded: dict[str, Any], *, draft: bool
) -> list[Context]:
    return [
        {
            "stt": position,
            "tieu_de": own_words(record, section.title) if section.title else None,
            "buoc": section.step,
            "nguoi_thuc_hien": named(record, meeting, section.doers),
            "nguoi_trinh_bay": named(record, meeting, _presenters(section, recorded)),
            "da_thuc_hien": section.held,
            "bo_qua": section.skipping_reason,
            "ghi_chu": section.note,
            "co_dien_bien": section.has_course(recorded, draft=draft),
            "hien": section.shows,
            "phan_chuyen_de": section.topic_parts,
            "muc_khac": [recorded["muc_khac"][index] for index in section.further_items],
        }
        for position, section in enumerate(sections(meeting, recorded), start=1)
    ]


def _presenters(section: Section, recorded: dict[str, Any]) -> tuple[str, ...]:
    """Who presented what a section shows: named in its block, else in the agenda."""
    blocks = [recorded.get(table) for table in section.shows if table in _PRESENTED]
    blocks += [recorded["muc_khac"][index] for index in section.further_items]
    if "trinh_bay" in section.topic_parts:
        blocks.append(recorded.get("chuyen_de"))
    if not blocks and not {"ra_soat", "tu_cham"} & set(section.shows):
        return ()
    named = (block["nguoi_trinh_bay"] for block in blocks if block)
    return next((names for names in named if names), section.doers)


def _answers(record: YearRecord, meeting: Meeting) -> list[Context]:
    earlier = earlier_petitions(record, meeting) if meeting.petition_answers else {}
    rows = []
    for answer in meeting.petition_answers:
        tracked = earlier.get(answer.earlier_petition or "")
        rows.append(
            {
                **answer.model_dump(by_alias=True),
                "nguoi": tracked.petition.person if tracked else None,
                "ngay_nhan": tracked.meeting.date if tracked else None,
                "kien_nghi": tracked.petition.content if tracked else None,
            }
        )
    return rows
