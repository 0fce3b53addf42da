"""Báo cáo kết quả sinh hoạt chuyên đề với cấp uỷ cấp trên."""

from collections.abc import Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.cover_note import approval_of, topic_values
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    named,
    period_in_words,
    signer_on,
)
from chibo_cli.documents.minutes import figures, roll_was_called
from chibo_cli.documents.topic_plan import asked_by, superior_on
from chibo_cli.facts.attendance import attendance
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.blocks import Topic
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.numbering import Entry
from chibo_cli.record import YearRecord


@document("bao-cao-chuyen-de", "Báo cáo sinh hoạt chuyên đề")
def topic_report(
    record: YearRecord, meeting: Meeting, missing: Sequence[str], topic: Topic, entry: Entry
) -> Context:
    """The values of the report; day and number are those of the register."""
    day = entry.day
    superior = superior_on(record, day)
    signer, office = signer_on(record, day)
    return {
        **meeting.model_dump(by_alias=True),
        **letterhead(record, day, symbol=entry.symbol, number=entry.number),
        **draft_note(missing),
        "trich_yeu": entry.abstract,
        "can_cu": asked_by(record, "CB717", day),
        "chuyen_de": topic_values(record, topic),
        "bat_dau": topic.started_at or meeting.started_at,
        "ket_thuc": topic.ended_at or meeting.ended_at,
        "so_lieu": figures(record, attendance(meeting, record)),
        "da_diem_danh": roll_was_called(record, meeting, missing),
        "duyet": approval_of(topic),
        "nguoi_chuan_bi": named(record, meeting, topic.preparers),
        "nguoi_trinh_bay": named(record, meeting, topic.presenters),
        "so_y_kien": len(topic.remarks),
        "co_thao_luan": bool(missing or topic.remarks or _taken_in(topic)),
        "nghi_quyet": [_cited(record, meeting, each) for each in resolutions_on_topic(meeting)],
        "cap_uy_cap_tren": superior,
        "noi_nhan": [f"{superior} (để báo cáo)" if superior else None],
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def abstract(meeting: Meeting) -> str:
    """The subject of the report: `kết quả sinh hoạt chuyên đề tháng 3 năm 2026`."""
    return f"kết quả sinh hoạt chuyên đề {period_in_words(meeting)}"


def resolutions_on_topic(meeting: Meeting) -> tuple[Resolution, ...]:
    """The resolutions that followed from the topic: of a combined meeting the thematic ones."""
    of_topic_alone = meeting.kind is MeetingKind.THEMATIC
    return tuple(
        each
        for each in meeting.resolutions
        if each.kind is ResolutionKind.THEMATIC or (of_topic_alone and each.kind is None)
    )


def _taken_in(topic: Topic) -> bool:
    prose = (topic.accepted_points, topic.group_appraisal, topic.block_conclusion)
    return any(each is not None for each in prose)


def _cited(record: YearRecord, meeting: Meeting, adopted: Resolution) -> Context:
    """A resolution as a text cites it."""
    issued = adopted.issued or meeting.date
    return {
        "so_hieu": f"{adopted.number:02d}-NQ/CB" if adopted.number else None,
        "ngay": issued,
        "co_quan": record.cell.naming_on(issued).name,
        "trich_yeu": adopted.abstract,
    }
