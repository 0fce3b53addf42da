"""One run of `chibo score`: what is shown, what is asked, what is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from chibo_cli.changing.scores import ScoreDraft, score_draft, write_scores
from chibo_cli.commands.score_questions import asked_draft
from chibo_cli.commands.scoring import Typed, typed_draft
from chibo_cli.commands.writing import Writing, put_papers
from chibo_cli.console.papers import folder_option, quoted, show_notes, talk
from chibo_cli.console.questions import can_be_asked
from chibo_cli.console.scoring import words
from chibo_cli.console.scoring.outcome import show_outcome, show_outcome_as_json
from chibo_cli.console.scoring.result import show_result
from chibo_cli.console.scoring.sheet import show_sheet
from chibo_cli.console.screen import console_for
from chibo_cli.criteria import Scope
from chibo_cli.errors import ChiboError
from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Finding, Severity
from chibo_cli.loader import SCORE_FOLDER
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import name_of_set_in_use
from chibo_cli.scoring.sheets import ScoreSheet, score_sheet
from chibo_cli.scoring.validation import flaws
from chibo_cli.vietnamese import listed, short_date

_STOPPED = 130
_REST = "Chấm nốt, hoặc ghi kết quả còn chờ, thì chạy:"
_DONE = "In phiếu chấm điểm thì chạy:"
_SPANS = {Scope.QUARTER: "cả quý", Scope.YEAR: "cả năm"}


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
    notes = (
        *_notes(sheet, book),
        *_flawed_set(sheet, book, asked.folder),
        *_unread(book, meeting, reading),
    )
    if not typed.is_empty:
        drafted = typed_draft(score_draft(book, meeting), typed)
        known = words.incomplete(sheet.criteria_set)
        return _put(drafted, reading, (*([known] if known else []), *notes), asked)
    asks = not (asked.no_input or asked.as_json) and can_be_asked()
    if not asked.as_json:
        console = console_for(no_color=asked.no_color)
        show_sheet(console, sheet, notes)
    if asks:
        drafted, is_stopped = asked_draft(score_draft(book, meeting), typed.evaluator)
        if drafted.files:
            talk("")
            code = _put(drafted, reading, (), asked)
            return _STOPPED if is_stopped else code
        sheet = drafted.sheet
        if is_stopped:
            return _STOPPED
    if asked.as_json:
        show_outcome_as_json(sheet, None, notes, planned=asked.dry_run)
        return 0
    console.print()
    show_result(console, sheet)
    return _print_sheet(book, sheet, reading, asked) if asked.docx else 0


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


def _notes(sheet: ScoreSheet, book: YearRecord) -> Iterator[str]:
    """What to know before scoring."""
    meeting, criteria_set = sheet.meeting, sheet.criteria_set
    if not meeting.is_finished:
        yield 'Tệp buổi họp chưa ghi xong (trang_thai = "dang_ghi"): dữ kiện còn có thể đổi.'
    if criteria_set.scope in _SPANS:
        yield (
            f"Bộ tiêu chí này đánh giá {_SPANS[criteria_set.scope]}, không đánh giá từng buổi; dữ "
            "kiện dưới đây chỉ của buổi này."
        )
    if criteria_set.kinds and meeting.kind not in criteria_set.kinds:
        kinds = listed(kind.words for kind in criteria_set.kinds)
        yield f"Bộ tiêu chí này dùng cho buổi {kinds}; buổi này là buổi {meeting.kind.words}."
    own_kind = book.cell.identity.cell_kind
    if criteria_set.cell_kinds and own_kind and own_kind not in criteria_set.cell_kinds:
        yield "Bộ tiêu chí này ghi là cho loại hình chi bộ khác; xem lại bo_tieu_chi."
    in_use = name_of_set_in_use(book)
    if sheet.record and sheet.record.criteria_set not in (None, in_use):
        yield f"Phiếu này chấm theo bộ {sheet.name}; chi bộ nay dùng bộ {in_use or 'khác'}."


def _flawed_set(sheet: ScoreSheet, book: YearRecord, folder: Path) -> Iterator[str]:
    """That the cell's own set has mistakes, so that what it comes to may be wrong."""
    own = book.own_criteria_sets.get(sheet.name)
    left_out = book.left_out.get(own.path, frozenset()) if own else frozenset()
    if own and (left_out or any(f.level is Severity.ERROR for f in flaws(own, left_out))):
        yield (
            f"{own.path} có chỗ sai, điểm và xếp loại theo bộ này có thể sai; sửa xong hãy chấm: "
            f"chibo criteria check {sheet.name}{folder_option(folder)}"
        )


def _unread(book: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> Iterator[str]:
    """That the record of a meeting could not be read whole."""
    path = _record_path(book, meeting)
    wrong = (e for e in reading if e.location.path == path and e.severity is Severity.ERROR)
    if book.has_gap(path) or any(wrong):
        yield f"Phiếu {path} có chỗ không đọc được, điểm đã chấm có thể thiếu: chibo check {path}"


def _record_path(book: YearRecord, meeting: Meeting) -> str:
    standing = score_of(meeting, book)
    folder = meeting.path.rpartition("/")[0]
    return standing.path if standing else f"{folder}/{SCORE_FOLDER}/{meeting.slug}.toml"


def _put(
    drafted: ScoreDraft, reading: Sequence[Finding], notes: Sequence[str], asked: Asked
) -> int:
    """Write the draft and show what became of the files and what the sheet now comes to."""
    if not asked.dry_run:
        write_scores(drafted)
    told = (*notes, *_told(drafted))
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


def _told(drafted: ScoreDraft) -> Iterator[str]:
    """What follows from what was just entered."""
    sheet = drafted.sheet
    yield from drafted.notes
    if not drafted.cell.is_same:
        yield (
            "Cách tính đã chọn ghi vào [[lua_chon_cham]] của chibo.toml, các buổi sau dùng lại; có "
            "văn bản hoặc ý kiến cấp trên thì ghi thêm can_cu ở đó."
        )
    vote = sheet.record.vote if sheet.record else None
    counted = certain_attendance(sheet.meeting, drafted.book)
    if vote and vote.cast is not None and counted and vote.cast > len(counted.voters):
        voters = len(counted.voters)
        yield f"Biểu quyết {vote.cast} phiếu, nhiều hơn {voters} người được biểu quyết."


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
