"""Thông báo họp: who is told of a meeting, when and where it is, what it is about."""

from collections.abc import Sequence
from datetime import date

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    meeting_title,
    named,
    office_of,
    own_words,
    signer_of,
)
from chibo_cli.guidelines import Part
from chibo_cli.models.meeting import Meeting
from chibo_cli.numbering import Entry
from chibo_cli.record import YearRecord


@document("thong-bao", "Thông báo họp")
def notice(record: YearRecord, meeting: Meeting, missing: Sequence[str], entry: Entry) -> Context:
    """The values of the notice to those convened; day and number are those of the register."""
    return {
        **convening(record, meeting, entry),
        **draft_note(missing),
        "trich_yeu": entry.abstract,
        "noi_nhan": _recipients(record, meeting, entry.day),
    }


def abstract(record: YearRecord, meeting: Meeting) -> str:
    """The subject of the notice."""
    return f"về thời gian, địa điểm, nội dung {meeting_title(record, meeting)}"


def convening(record: YearRecord, meeting: Meeting, entry: Entry) -> Context:
    """What a notice and an invitation say of the meeting, in their own names and order."""
    prepared, topic = meeting.preparation, meeting.topic
    signer, office = signer_of(record, meeting, entry.day)
    return {
        **meeting.model_dump(by_alias=True),
        **letterhead(record, entry.day, symbol=entry.symbol, number=entry.number),
        "khach_moi": [each.model_dump(by_alias=True) for each in meeting.guests if each.full_name],
        "ten_buoi_hop": meeting_title(record, meeting),
        "hop_chi_uy": meeting.is_committee,
        "chuc_vu_chu_tri": office_of(record, meeting.chair, meeting.date),
        "ten_chuyen_de": topic.name if topic else None,
        "nhom_chuyen_de": record.guideline.topic_group_called(topic.topic_group) if topic else None,
        "nguoi_chuan_bi_chuyen_de": named(record, meeting, topic.preparers) if topic else None,
        "ngay_gui_chuyen_de": topic.sent_to_members if topic else None,
        "nguoi_chuan_bi": named(record, meeting, prepared.preparers) if prepared else None,
        "du_thao": prepared.drafted if prepared else None,
        "van_ban": papers_to_read(meeting),
        "gui_tai_lieu": prepared.documents_sent if prepared else None,
        "dang_so_tay": prepared.posted if prepared else None,
        "trong_tam": prepared.key_points if prepared else None,
        "cau_hoi": prepared.questions if prepared else None,
        "noi_dung_chinh": main_points(record, meeting),
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def papers_to_read(meeting: Meeting) -> list[Context]:
    """The papers the meeting is to be told of that can be cited, under the keys of the file."""
    block = meeting.political_block
    return [
        paper.model_dump(by_alias=True)
        for paper in (block.papers if block else ())
        if paper.reference or paper.abstract
    ]


def main_points(record: YearRecord, meeting: Meeting) -> tuple[str, ...]:
    """What the meeting is about, in a few lines: the key points, else the middle of the agenda.

    Empty for a topic of its own without key points: its name says what it is about.
    """
    prepared = meeting.preparation
    if prepared and prepared.key_points:
        return prepared.key_points
    if meeting.topic and meeting.topic.name and not meeting.kind.is_monthly:
        return ()
    steps = record.guideline.steps_of(meeting.kind)
    formal = {"be_mac", *(step.code for step in steps if step.part is not Part.CONDUCT)}
    contents = [item for item in meeting.agenda if item.content]
    conduct = [item for item in contents if item.step not in formal]
    return tuple(item.content for item in conduct or contents if item.content)


def _recipients(record: YearRecord, meeting: Meeting, day: date) -> list[str]:
    if meeting.is_committee:
        return [own_words(record, "Các đồng chí chi uỷ viên")]
    return [*_overseer(record, meeting, day), "Các đồng chí đảng viên trong chi bộ"]


def _overseer(record: YearRecord, meeting: Meeting, day: date) -> list[str]:
    """The superior committee's member in charge of the cell (HD12, II.1.1), if there is one."""
    role = own_words(record, "cấp uỷ viên cấp trên theo dõi chi bộ")
    guest = next((each.full_name for each in meeting.guests if each.oversees_cell), None)
    name = record.cell.naming_on(day).overseer or guest
    if name:
        called = name if name.casefold().startswith("đồng chí ") else f"Đồng chí {name}"
        return [f"{called.rstrip(' ;,.')}, {role}"]
    prepared = meeting.preparation
    told = prepared and prepared.notice and prepared.notice.to_superior
    return [f"Đồng chí {role}"] if told else []
