"""Biên bản của một buổi sinh hoạt: the body follows the agenda; all that can be counted is."""

from collections.abc import Sequence
from typing import Any

from chibo_cli.documents import Context, document
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
from chibo_cli.documents.sections import Section, sections
from chibo_cli.facts.attendance import Attendance, attendance, certain_attendance
from chibo_cli.facts.motions import ON_MEMBERSHIP
from chibo_cli.ledger import earlier_petitions, earlier_tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Ballot, Election, Resolution, Vote
from chibo_cli.models.meeting.kinds import ResolutionKind, VoteKind
from chibo_cli.record import YearRecord

_PRESENTED = ("chinh_tri_tu_tuong", "nhiem_vu_chinh_tri", "xay_dung_dang")


@document("bien-ban", "Biên bản")
def minutes(record: YearRecord, meeting: Meeting, missing: Sequence[str]) -> Context:
    """The values of the minutes; `missing` makes them a draft that says so."""
    recorded = {**meeting.model_dump(by_alias=True), "khong_co": recorded_as_none(meeting)}
    counted = attendance(meeting, record)
    certain = certain_attendance(meeting, record)
    number = meeting.minutes.number if meeting.minutes else None
    return {
        **recorded,
        **letterhead(record, meeting.date, symbol="BB" if number else "", number=number),
        **draft_note(missing),
        "ten_buoi_hop": meeting_title(record, meeting),
        "buoi_hop": meeting_in_a_sentence(record, meeting),
        "ky_hop": period_in_words(meeting),
        "hop_chi_uy": meeting.is_committee,
        "so_lieu": figures(record, counted),
        "da_diem_danh": roll_was_called(record, meeting, missing),
        "chuc_vu_chu_tri": office_of(record, meeting.chair, meeting.date),
        "chuc_vu_thu_ky": office_of(record, meeting.minute_taker, meeting.date),
        "noi_dung": _body(record, meeting, recorded, draft=bool(missing)),
        "ra_soat": reviewed_tasks(record, meeting),
        "tra_loi_kien_nghi": _answers(record, meeting),
        "nghi_quyet": [
            {
                **each.model_dump(by_alias=True),
                "ket_qua": ballot(each.vote, certain, vote_kind(each)),
            }
            for each in meeting.resolutions
        ],
        "bieu_quyet": [_vote(each, certain) for each in meeting.votes],
        "bau_cu": [_election(each) for each in meeting.elections],
        "tu_cham": own_score(record, meeting),
    }


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


def ballot(
    vote: Ballot | None, counted: Attendance | None, kind: VoteKind | None = None
) -> Context:
    """The counts of a vote with their share of the members who could vote, its base named.

    Without a certain attendance the base stays open.
    """
    of_all = kind in ON_MEMBERSHIP
    voting = (counted.full if of_all else counted.voters) if counted else ()
    base = len(voting) or None
    in_favour = vote.in_favour if vote else None
    share = in_favour / base if in_favour is not None and base else None
    return {
        "hinh_thuc": vote.form if vote else None,
        "tan_thanh": in_favour,
        "khong_tan_thanh": (vote.against or 0) if vote and in_favour is not None else None,
        "y_kien_khac": (vote.other_opinions or 0) if vote and in_favour is not None else None,
        "bao_luu": vote.reserved_opinion if vote else None,
        "tren_tong_so": base if in_favour is not None else None,
        "tren_ca_chi_bo": of_all,
        "ty_le": share if share is None or share <= 1 else None,
    }


def vote_kind(resolution: Resolution) -> VoteKind | None:
    """The kind of vote a resolution takes, where it sets the base: an admission."""
    return VoteKind.ADMISSION if resolution.kind is ResolutionKind.ADMISSION else None


def reviewed_tasks(record: YearRecord, meeting: Meeting) -> list[Context]:
    """The reviews of earlier tasks, each with the task it is about as far as it is known."""
    earlier = earlier_tasks(record, meeting) if meeting.task_reviews else {}
    rows = []
    for review in meeting.task_reviews:
        tracked = earlier.get(review.earlier_task or "")
        rows.append(
            {
                **review.model_dump(by_alias=True),
                "noi_dung": tracked.task.content if tracked else None,
                "nguoi_thuc_hien": tracked.task.doers if tracked else (),
                "han": tracked.due if tracked else None,
                "thuong_xuyen": tracked.task.standing if tracked else False,
                "ngay_giao": tracked.meeting.date if tracked else None,
            }
        )
    return rows


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
    if not blocks and "ra_soat" not in section.shows:
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


def _vote(vote: Vote, counted: Attendance | None) -> Context:
    return {**vote.model_dump(by_alias=True), "ket_qua": ballot(vote, counted, vote.kind)}


def _election(election: Election) -> Context:
    valid = election.ballot_papers.valid if election.ballot_papers else None
    return {
        **election.model_dump(by_alias=True),
        "ung_vien": [
            {
                **candidate.model_dump(by_alias=True),
                "ty_le": candidate.votes_received / valid
                if candidate.votes_received is not None and valid
                else None,
            }
            for candidate in election.candidates
        ],
    }


def own_score(record: YearRecord, meeting: Meeting) -> Context | None:
    """The cell's own score of this meeting, where it has been given."""
    scored = record.scores.get(meeting.slug)
    own = next((e for e in scored.evaluations if e.evaluator == "chi_bo"), None) if scored else None
    if scored is None or own is None:
        return None
    return {
        **own.model_dump(by_alias=True),
        "ket_qua": ballot(scored.vote, certain_attendance(meeting, record))
        if scored.vote
        else None,
    }
