"""One run of `chibo score`: what is shown, what is asked, what is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from chibo_cli.changing.files import must_be_free
from chibo_cli.changing.scores import ScoreDraft, score_draft, write_scores
from chibo_cli.commands.score_answers import Answers
from chibo_cli.commands.score_notes import notes_before_scoring
from chibo_cli.commands.score_questions import ask, has_questions
from chibo_cli.commands.score_told import standing_doubts, told_of_draft
from chibo_cli.commands.scoring import Typed, typed_draft
from chibo_cli.commands.writing import Writing, put_papers
from chibo_cli.console.papers import folder_option, quoted, show_notes, talk
from chibo_cli.console.questions import can_be_asked
from chibo_cli.console.scoring import words
from chibo_cli.console.scoring.outcome import show_outcome, show_outcome_as_json
from chibo_cli.console.scoring.result import show_result
from chibo_cli.console.scoring.sheet import show_criteria, show_head
from chibo_cli.console.screen import console_for
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.scoring.sheets import ScoreSheet, score_sheet
from chibo_cli.vietnamese import listed, short_date

_STOPPED = 130
_REST = "Chấm nốt, hoặc ghi kết quả còn chờ, thì chạy:"
_DONE = "In phiếu chấm điểm thì chạy:"
_AGAIN = "Những gì đã trả lời chưa ghi được. Sửa xong chỗ lỗi dưới đây thì ghi lại bằng:"


@dataclass(frozen=True)
class Asked:
    """How the command is asked to go about it."""

    folder: Path
    docx: bool = False
    dry_run: bool = False
    as_json: bool = False
    quiet: bool = False
    no_color: bool = False
    no_input: bool = False


def score_meeting(
    book: YearRecord, meeting: Meeting, reading: Sequence[Finding], typed: Typed, asked: Asked
) -> int:
    """Show the sheet, enter what was typed or answered, write it; the exit code."""
    if asked.docx and asked.as_json:
        raise ChiboError("--docx không dùng cùng --json; chạy hai lệnh.")
    sheet = _sheet_of(book, meeting)
    notes = tuple(notes_before_scoring(sheet, book, reading, asked.folder))
    if not typed.is_empty:
        drafted = typed_draft(score_draft(book, meeting), typed)
        known = words.incomplete(sheet.criteria_set)
        return _put(drafted, reading, (*([known] if known else []), *notes), asked)
    notes = (*notes, *standing_doubts(sheet))
    if asked.as_json:
        show_outcome_as_json(sheet, None, notes, planned=asked.dry_run)
        return 0
    asks = not asked.no_input and can_be_asked() and has_questions(sheet, typed.evaluator)
    console = console_for(no_color=asked.no_color)
    show_head(console, sheet, notes)
    if not asks:
        show_criteria(console, sheet)
    if sheet.scores or not asks:
        console.print()
        show_result(console, sheet)
    if asks:
        console.print()
        return _ask(Answers(score_draft(book, meeting), typed.evaluator), reading, asked)
    return _print_sheet(book, sheet, reading, asked) if asked.docx else 0


def _ask(answers: Answers, reading: Sequence[Finding], asked: Asked) -> int:
    """Ask what is left and write the answers; what cannot be written is told, to be typed again."""
    if not asked.dry_run:
        must_be_free(answers.draft.file)
    try:
        is_stopped = ask(answers)
        drafted = answers.as_draft()
        code = 0
        if drafted.files:
            talk("")
            code = _put(drafted, reading, (), asked)
        elif asked.docx and not is_stopped:
            code = _print_sheet(drafted.book, drafted.sheet, reading, asked)
    except ChiboError:
        command = answers.as_command(asked.folder)
        if command:
            talk(f"{_AGAIN}\n  {command}")
        raise
    return _STOPPED if is_stopped else code


def _sheet_of(book: YearRecord, meeting: Meeting) -> ScoreSheet:
    """The sheet as it stands. Raises ChiboError for a meeting the set is not made for."""
    if meeting.is_committee:
        raise ChiboError(
            f"{meeting.path} là buổi họp chi uỷ; chỉ chấm điểm buổi sinh hoạt của chi bộ."
        )
    sheet = score_sheet(meeting, book)
    kinds = sheet.criteria_set.kinds
    if sheet.record is None and kinds and meeting.kind not in kinds:
        raise ChiboError(
            f"Bộ tiêu chí {sheet.name} dùng cho buổi {listed(kind.words for kind in kinds)}, không "
            f"dùng cho buổi {meeting.kind.words} ngày {short_date(meeting.date)}."
        )
    return sheet


def _put(
    drafted: ScoreDraft, reading: Sequence[Finding], notes: Sequence[str], asked: Asked
) -> int:
    """Write the draft and show what became of the files and what the sheet now comes to."""
    if not asked.dry_run:
        write_scores(drafted)
    told = (*notes, *told_of_draft(drafted))
    what, command = _what_follows(drafted.sheet, asked.folder)
    if asked.as_json:
        follows = f"{what}  {command}"
        show_outcome_as_json(drafted.sheet, drafted, (*told, follows), planned=asked.dry_run)
        return 0
    show_outcome(drafted, planned=asked.dry_run, no_color=asked.no_color)
    if not asked.quiet:
        show_notes(told)
        if not asked.docx:
            talk(f"{what}\n  {command}")
    return _print_sheet(drafted.book, drafted.sheet, reading, asked) if asked.docx else 0


def _what_follows(sheet: ScoreSheet, folder: Path) -> tuple[str, str]:
    """What comes next, and its command: to go on scoring, or to print the sheet."""
    own = sheet.own
    is_open = own is not None and own.entries and (own.tally.lacking or own.tally.pending)
    command = "score" if is_open else "score-sheet"
    words = f"chibo {command} {quoted(sheet.meeting.path)}{folder_option(folder)}"
    return (_REST if is_open else _DONE), words


def _print_sheet(
    book: YearRecord, sheet: ScoreSheet, reading: Sequence[Finding], asked: Asked
) -> int:
    from chibo_cli.papers.score_sheets import score_sheet_papers

    papers = score_sheet_papers(book, sheet.meeting, reading, scored=sheet.record)
    return put_papers(papers, book, Writing(quiet=asked.quiet, dry_run=asked.dry_run))
