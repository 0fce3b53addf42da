"""Biên bản, trích biên bản."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from chibo_cli.documents.excerpt import excerpt, items_to_choose
from chibo_cli.documents.minutes import minutes, minutes_number_due
from chibo_cli.errors import ChiboError
from chibo_cli.facts.missing import missing_from_minutes
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.papers import Paper, paper_of
from chibo_cli.papers.drafts import lacking, with_its_score
from chibo_cli.papers.numbering_notes import numbering_note
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date, slug


def minutes_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The minutes of a meeting."""
    missing = lacking_from_minutes(record, meeting, reading)
    paper = paper_of(minutes, record, meeting, missing)
    if missing or not minutes_number_due(record, meeting):
        return [paper]
    where = f"bảng [bien_ban] của {meeting.path}"
    return [replace(paper, notes=(numbering_note(record, "BB", meeting.date, where),))]


def excerpt_of(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], *, word: str
) -> list[Paper]:
    """The excerpt of the minutes a word asks for: an item (`3`) or a resolution (`NQ12`).

    Raises ChiboError, with all there is to choose, where it asks for neither.
    """
    chosen = _as_chosen(word)
    choices = items_to_choose(record, meeting)
    if not choices:
        raise ChiboError(
            f"Biên bản buổi {meeting.kind.words} ngày {short_date(meeting.date)} chưa có mục nào "
            f"để trích; ghi chương trình ([[chuong_trinh]]) và diễn biến vào {meeting.path}."
        )
    if chosen not in choices:
        listed = "".join(f"\n  {each}: {title}" for each, title in choices.items())
        raise ChiboError(
            f"Biên bản buổi {meeting.kind.words} ngày {short_date(meeting.date)} không có mục "
            f"«{word}» để trích. Các mục:{listed}"
        )
    missing = lacking_from_minutes(record, meeting, reading)
    part = f"-muc-{chosen}" if chosen.isdigit() else f"-{slug(chosen)}"
    return [paper_of(excerpt, record, meeting, missing, chosen, suffix=part)]


def lacking_from_minutes(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding]
) -> tuple[str, ...]:
    """Why the minutes of a meeting are a draft; empty where they can be signed."""
    return lacking(record, meeting, reading, with_its_score(missing_from_minutes, reading))


def _as_chosen(word: str) -> str:
    """What a person types for an item or a resolution, however: `nq 08` is `NQ8`."""
    return re.sub(r"(?<!\d)0+(?=\d)", "", "".join(word.split()).upper())


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The minutes of all meetings of a year, and an excerpt of each."""
    for meeting in record.meetings:
        yield from minutes_of(record, meeting, ())
        for word in [*items_to_choose(record, meeting)][:1]:
            yield from excerpt_of(record, meeting, (), word=word)
