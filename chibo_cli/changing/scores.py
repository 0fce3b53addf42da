"""The score record of a meeting changed step by step, and written with what it needs beside."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from chibo_cli.changing.files import FileChange, content_of, must_be_free, put_file
from chibo_cli.editing.score_choices import (
    cell_choice_changes,
    choice_changes,
    identity_changes,
)
from chibo_cli.editing.score_totals import closing_changes
from chibo_cli.editing.scores import ORDER
from chibo_cli.errors import ChiboError
from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Severity
from chibo_cli.loader import CELL_FILE, SCORE_FOLDER
from chibo_cli.loader.reader import Reader
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Choice, ScoreRecord
from chibo_cli.record import YearRecord
from chibo_cli.scoring.sheets import ScoreSheet, score_sheet
from chibo_cli.splicing import Change, spliced
from chibo_cli.splicing.values import line_of
from chibo_cli.vietnamese import short_date

_CELL_ORDER = tuple(field.alias or name for name, field in Cell.model_fields.items())


@dataclass(frozen=True)
class ScoreDraft:
    """The record of a meeting as it would stand, with its sheet; nothing is written yet.

    `first` is the sheet before any change, `begun` what its file then held; `cell` is `chibo.toml`,
    which keeps a cell's choices. `is_voted_anew` where the vote is given with it.
    """

    book: YearRecord
    first: ScoreSheet
    sheet: ScoreSheet
    begun: bytes
    file: FileChange
    cell: FileChange
    notes: tuple[str, ...] = ()
    is_voted_anew: bool = False

    @property
    def files(self) -> tuple[FileChange, ...]:
        """The files to write, the cell's choice first: the record rests on it."""
        has_scores = self.file.after != self.begun
        cell = () if self.cell.is_same else (self.cell,)
        return (*cell, self.file) if has_scores else cell

    def with_changes(self, changes: Iterable[Change]) -> "ScoreDraft":
        """The draft with changes made. Raises ChiboError where they would not read back right."""
        listed = tuple(changes)
        if not listed:
            return self
        after = spliced(self.file.after, listed, order=ORDER, name=self.file.name)
        if after == self.file.after:
            return self
        scored = _read(self.book, after, self.file.name)
        sheet = score_sheet(self.sheet.meeting, self.book, scored=scored)
        return replace(self, sheet=sheet, file=self.file.then(after))

    def with_choices(self, chosen: Mapping[str, Choice]) -> "ScoreDraft":
        """The draft with what the cell does with criteria that do not apply, kept in both files."""
        to_cell = tuple(cell_choice_changes(self.book, self.sheet, chosen))
        cell = self.cell.after
        after = spliced(cell, to_cell, order=_CELL_ORDER, name=CELL_FILE) if to_cell else cell
        drafted = self.with_changes(choice_changes(self.sheet, chosen))
        return replace(drafted, cell=self.cell.then(after))

    def closed(self) -> "ScoreDraft":
        """The draft with the set, the choices that hold, and the totals that follow from it."""
        if not self.files and not self.first.scores:
            return self
        named = self.with_changes(identity_changes(self.sheet))
        chosen = named.with_changes(choice_changes(named.sheet, {}))
        return chosen.with_changes(closing_changes(self.first, chosen.sheet))


def score_draft(book: YearRecord, meeting: Meeting) -> ScoreDraft:
    """The record of a meeting as it stands, or an empty one.

    Raises ChiboError for a record that cannot be read whole: an entry might be given twice.
    """
    standing = score_of(meeting, book)
    folder = meeting.path.rpartition("/")[0]
    name = standing.path if standing else f"{folder}/{SCORE_FOLDER}/{meeting.slug}.toml"
    path = book.root / name
    before = content_of(path, name) if path.exists() else None
    content = _head(book, meeting) if before is None else before
    scored = _read_whole(book, content, name, meeting)
    sheet = score_sheet(meeting, book, scored=scored)
    cell_path = book.root / CELL_FILE
    cell = content_of(cell_path, CELL_FILE)
    file = FileChange(path, name, before, content)
    cell_file = FileChange(cell_path, CELL_FILE, cell, cell)
    return ScoreDraft(book, sheet, sheet, content, file, cell_file)


def write_scores(draft: ScoreDraft) -> None:
    """Write what was changed; all files are looked at before the first is written.

    Raises ChiboError where one is no longer what was read, or may not be written.
    """
    for change in draft.files:
        must_be_free(change)
    for change in draft.files:
        put_file(change)


def _head(book: YearRecord, meeting: Meeting) -> bytes:
    """The beginning of a new record: whose it is, and by which set."""
    lines = [
        f"# Phiếu chấm điểm buổi {meeting.kind.words} ngày {short_date(meeting.date)}.",
        *line_of(("bo_tieu_chi",), score_sheet(meeting, book).name),
        *line_of(("buoi_sinh_hoat",), meeting.slug),
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def _read(book: YearRecord, content: bytes, name: str) -> ScoreRecord:
    reader = Reader(book.root, {})
    made, _ = reader.read_content(ScoreRecord, content, name)
    if made is None or reader.left_out:
        told = f" {reader.findings[0].message}" if reader.findings else ""
        raise ChiboError(f"Chưa ghi gì: ghi như vậy thì {name} không đọc đúng nữa.{told}")
    return made


def _read_whole(book: YearRecord, content: bytes, name: str, meeting: Meeting) -> ScoreRecord:
    reader = Reader(book.root, {})
    made, _ = reader.read_content(ScoreRecord, content, name)
    wrong = [each for each in reader.findings if each.severity is Severity.ERROR]
    if made is None or reader.left_out or wrong:
        told = f" {wrong[0].message}" if wrong else ""
        raise ChiboError(
            f"Tệp {name} có chỗ không đọc được, chưa ghi gì.{told} Sửa theo  chibo check {name}  "
            "rồi chạy lại lệnh."
        )
    if made.meeting not in (None, meeting.slug):
        raise ChiboError(
            f"Tệp {name} ghi là phiếu của buổi {made.meeting}: sửa buoi_sinh_hoat hoặc đổi tên tệp."
        )
    return made
