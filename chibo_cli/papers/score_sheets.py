"""Phiếu chấm điểm chất lượng sinh hoạt."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from chibo_cli.documents.letterhead import signer_of
from chibo_cli.documents.score_sheet import printed_sheet
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import ScoreRecord
from chibo_cli.papers import Paper, paper_of
from chibo_cli.papers.drafts import errors_in_grounds, errors_in_score
from chibo_cli.papers.own_words import missing_names
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import criteria_set_named, name_of_set_in_use
from chibo_cli.scoring.sheet_gaps import missing_from_score_sheet
from chibo_cli.scoring.sheets import ScoreSheet, score_sheet


def score_sheet_papers(
    record: YearRecord,
    meeting: Meeting,
    reading: Sequence[Finding] = (),
    *,
    scored: ScoreRecord | None = None,
) -> tuple[Paper, ...]:
    """The score sheet of a meeting; `scored` stands for the record in the book.

    Raises ChiboError for a committee meeting, and where the criteria set is not there.
    """
    _must_be_of_cell(meeting)
    sheet = score_sheet(meeting, record, scored=scored)
    missing = (
        *errors_in_grounds(record, reading),
        *missing_names(record, meeting.date, signer_of(record, meeting)[0]),
        *errors_in_score(meeting, record, reading),
        *missing_from_score_sheet(sheet, record),
    )
    return (_paper(record, sheet, missing, ""),)


def empty_score_sheet(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding] = ()
) -> tuple[Paper, ...]:
    """The sheet of the set in use to score by hand, whatever has been scored already.

    Where the cell uses none, of the set the meeting has been scored by.
    """
    _must_be_of_cell(meeting)
    name = name_of_set_in_use(record)
    if name:
        criteria_set_named(record, name)  # tells how to name one that is there
    else:
        name = score_sheet(meeting, record).name
    nothing = ScoreRecord.model_validate({"bo_tieu_chi": name})
    return (_paper(record, score_sheet(meeting, record, scored=nothing), (), "-trong"),)


def _must_be_of_cell(meeting: Meeting) -> None:
    if meeting.is_committee:
        raise ChiboError("Họp chi uỷ không chấm điểm; phiếu chỉ dành cho buổi sinh hoạt chi bộ.")


def _paper(record: YearRecord, sheet: ScoreSheet, missing: tuple[str, ...], suffix: str) -> Paper:
    paper = paper_of(printed_sheet, record, sheet.meeting, missing, sheet, suffix=suffix)
    return replace(paper, notes=tuple(_notes(sheet)))


def _notes(sheet: ScoreSheet) -> Iterator[str]:
    """What the person should know of the set: not made for such a meeting, not recorded whole."""
    kinds = sheet.criteria_set.kinds
    if kinds and sheet.meeting.kind not in kinds:
        words = ", ".join(kind.words for kind in kinds)
        yield (
            f"Bộ tiêu chí {sheet.name} ghi là cho buổi {words}; buổi này là buổi "
            f"{sheet.meeting.kind.words}."
        )
    if not sheet.criteria_set.complete:
        yield (
            f"Bộ tiêu chí {sheet.name} ghi nhận chưa đầy đủ; xem còn thiếu gì: "
            f"chibo criteria show {sheet.name}"
        )


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The sheets of all meetings of a year that can be scored."""
    for meeting in record.meetings:
        if not meeting.is_committee:
            yield from score_sheet_papers(record, meeting)
