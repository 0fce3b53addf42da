"""Phiếu gửi dự thảo chuyên đề, báo cáo sinh hoạt chuyên đề."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from chibo_cli.documents.cover_note import cover_note
from chibo_cli.documents.topic_report import abstract, resolutions_on_topic, topic_report
from chibo_cli.errors import ChiboError
from chibo_cli.facts.topic_gaps import missing_from_cover_note, missing_from_topic_report
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import Topic
from chibo_cli.numbering import Entry, entry_of
from chibo_cli.papers import Paper, paper_name, paper_of, rendered
from chibo_cli.papers.drafts import lacking
from chibo_cli.papers.numbering_notes import kept_day_note
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date


@dataclass(frozen=True)
class TopicPaper:
    """A paper on a topic: what it is called, why there can be none yet, and its making.

    Both are asked with the day the paper is to have where the data name none.
    """

    called: str
    obstacle: Callable[[YearRecord, Meeting, date | None], str | None]
    making: Callable[[YearRecord, Meeting, Sequence[Finding], date | None], Paper]


@dataclass(frozen=True)
class Wanted:
    """The papers that are asked for, whether each must be made, and the day for one without."""

    papers: tuple[TopicPaper, ...]
    all_of_them: bool = False
    day: date | None = None


def topic_papers(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], *, wanted: Wanted
) -> list[Paper]:
    """The papers on the topic of a meeting; what could not be made is told in a note.

    Raises ChiboError for a meeting without a topic, and where nothing can be made.
    """
    _refuse_without_topic(meeting)
    obstacles = {
        paper.called: why
        for paper in wanted.papers
        if (why := paper.obstacle(record, meeting, wanted.day))
    }
    told = tuple(f"Chưa có {called}: {why}." for called, why in obstacles.items())
    if told and (wanted.all_of_them or len(told) == len(wanted.papers)):
        raise ChiboError(" ".join(told))
    made = [
        paper.making(record, meeting, reading, wanted.day)
        for paper in wanted.papers
        if paper.called not in obstacles
    ]
    return [*made[:-1], replace(made[-1], notes=(*made[-1].notes, *told))]


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The papers on the topics of a year."""
    for meeting in record.meetings:
        if meeting.topic:
            yield _cover_note(record, meeting, (), meeting.date)
            yield _report(record, meeting, (), meeting.date)


def _refuse_without_topic(meeting: Meeting) -> None:
    held = f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)}"
    if not meeting.kind.has_topic:
        raise ChiboError(
            f"{held} không sinh hoạt chuyên đề; chọn buổi chuyên đề hoặc kết hợp, ví dụ thêm  "
            "--loai chuyen_de."
        )
    if meeting.topic is None:
        raise ChiboError(f"{held} chưa ghi chuyên đề; ghi bảng [chuyen_de] vào {meeting.path}.")


def _topic(meeting: Meeting) -> Topic:
    return meeting.topic or Topic.model_validate({})


def _no_cover_note(record: YearRecord, meeting: Meeting, day: date | None) -> str | None:
    if _topic(meeting).sent_to_members or day or record.as_of <= meeting.date:
        return None
    return (
        "buổi họp đã qua mà tệp không ghi ngày gửi dự thảo; đã gửi thì ghi  gui_dang_vien = …  "
        f"(ngày gửi) vào [chuyen_de] của {meeting.path}"
    )


def _cover_note(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], day: date | None
) -> Paper:
    topic = _topic(meeting)
    sent = topic.sent_to_members or day or record.as_of
    missing = missing_from_cover_note(meeting, record)
    paper = paper_of(cover_note, record, meeting, missing, topic, sent)
    if topic.sent_to_members:
        return paper
    note = (
        f"Phiếu gửi đề ngày {short_date(sent)}. Gửi rồi thì ghi  gui_dang_vien = {sent}  vào "
        f"[chuyen_de] của {meeting.path}."
    )
    return replace(paper, notes=(note,))


def _no_report(record: YearRecord, meeting: Meeting, day: date | None) -> str | None:
    if meeting.is_finished or record.as_of >= meeting.date:
        return None
    return f"buổi họp ngày {short_date(meeting.date)} chưa diễn ra"


def _report(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], day: date | None
) -> Paper:
    missing = lacking(record, meeting, reading, _missing_from_report)
    name = f"{meeting.slug}-{topic_report.slug}"
    reported = _topic(meeting).reported_to_superior_on or day or max(record.as_of, meeting.date)
    subject = abstract(meeting)
    found = entry_of(record, "BC", paper_name(record, name), day=reported, abstract=subject)
    entry = found.of_draft() if missing else found
    context = topic_report.context(record, meeting, missing, _topic(meeting), entry)
    paper = rendered(topic_report, record, context, name, missing=missing, entry=entry)
    return replace(paper, notes=tuple(_report_notes(record, meeting, entry, day)))


def _missing_from_report(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    unnumbered = [each for each in resolutions_on_topic(meeting) if not each.number]
    return (
        *missing_from_topic_report(meeting, record),
        *("số của nghị quyết chuyên đề (so)" for _ in unnumbered),
    )


def _report_notes(
    record: YearRecord, meeting: Meeting, entry: Entry, day: date | None
) -> Iterator[str]:
    asked = _topic(meeting).reported_to_superior_on or day
    if kept := kept_day_note(record, entry, asked):
        yield kept
    elif _topic(meeting).reported_to_superior_on is None:
        yield (
            f"Báo cáo đề ngày {short_date(entry.day)}. Gửi rồi thì ghi  bao_cao_cap_tren = "
            f"{entry.day}  vào [chuyen_de] của {meeting.path}."
        )


COVER_NOTE = TopicPaper("phiếu gửi dự thảo", _no_cover_note, _cover_note)
REPORT = TopicPaper("báo cáo sinh hoạt chuyên đề", _no_report, _report)
