"""Scores kept in a file of their own: TOML as score records have them, or a table in Excel, CSV."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.loader.reader import Reader
from chibo_cli.loader.text import MOST_BYTES
from chibo_cli.member_lists.opening import sheets_of
from chibo_cli.member_lists.sheets import LONGEST_CELL, Row, as_text
from chibo_cli.models.score import Evaluator, ScoreEntry, ScoreRecord
from chibo_cli.positions import placed
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.vietnamese import unaccented

_HEADINGS = {
    "criterion": ("tieu chi", "so", "stt", "so tieu chi"),
    "value": ("diem", "dat", "diem cham", "diem tu cham"),
    "reason": ("dien giai", "ly do", "ghi chu"),
}
_LEFT = "Chỉ lấy điểm từng tiêu chí trong tệp; tổng điểm, xếp loại, biểu quyết ghi ở đó không lấy."


@dataclass(frozen=True)
class FileMark:
    """One criterion of a file as words; `place` is where it stands, for a sentence about it."""

    criterion: str
    value: str
    reason: str | None
    place: str


@dataclass(frozen=True)
class ScoreFile:
    """The scores in a file, in its order, and what to say of how it was read.

    `criteria_set` and `meeting` are what it says it was scored by, and of which meeting it is.
    """

    name: str
    marks: tuple[FileMark, ...]
    told: tuple[str, ...] = ()
    criteria_set: str | None = None
    meeting: str | None = None

    def must_be_of(self, sheet: ScoreSheet) -> None:
        """Raise ChiboError where the file says that it is the sheet of something else."""
        if self.meeting not in (None, sheet.meeting.slug):
            raise ChiboError(f"Tệp {self.name} ghi là phiếu của buổi {self.meeting}, chưa ghi gì.")
        if self.criteria_set not in (None, sheet.name):
            raise ChiboError(
                f"Tệp {self.name} chấm theo bộ tiêu chí {self.criteria_set}, buổi này chấm theo bộ "
                f"{sheet.name}; chưa ghi gì."
            )


def scores_in_file(file: Path, evaluator: Evaluator) -> ScoreFile:
    """The scores in a file. Raises ChiboError where it cannot be read whole."""
    is_toml = file.suffix.casefold() == ".toml"
    found = _of_toml(file, evaluator) if is_toml else _of_table(file)
    if not found.marks:
        raise ChiboError(f"Tệp {file.name} không có điểm của tiêu chí nào.")
    return found


def _of_toml(file: Path, evaluator: Evaluator) -> ScoreFile:
    reader = Reader(file.parent, {})
    record, _ = reader.read_content(ScoreRecord, _content_of(file), file.name)
    for finding in placed(reader.findings, file.parent):
        line = finding.location.line
        raise ChiboError(f"{file.name}, dòng {line}: {finding.message} Cách sửa: {finding.remedy}")
    record = record or ScoreRecord.model_validate({})
    told = (_LEFT,) if record.evaluations or record.vote else ()
    marks = tuple(_marks(record, file.name, evaluator))
    return ScoreFile(file.name, marks, told, record.criteria_set, record.meeting)


def _content_of(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise ChiboError(f"Không đọc được tệp {file}; kiểm tra tên tệp rồi chạy lại.") from error
    if len(content) > MOST_BYTES:
        raise ChiboError(f"Tệp {file.name} quá lớn, không phải bảng điểm của một buổi.")
    return content


def _marks(record: ScoreRecord, name: str, evaluator: Evaluator) -> Iterator[FileMark]:
    for index, entry in enumerate(record.entries):
        value = _value(entry)
        place = f"{name}, [[muc_diem]] thứ {index + 1}"
        if entry.evaluator not in (Evaluator.CELL, evaluator):
            raise ChiboError(f"{place}: của người chấm khác ({entry.evaluator.value}).")
        if entry.criterion is None or value is None:
            raise ChiboError(f"{place}: cần cả tieu_chi và diem (hoặc dat).")
        yield FileMark(entry.criterion, value, _joined(entry), place)


def _value(entry: ScoreEntry) -> str | None:
    if entry.points is not None:
        return points_shown(entry.points)
    if entry.fulfilled is not None:
        return "dat" if entry.fulfilled else "khong_dat"
    return "cho" if entry.pending else None


def _joined(entry: ScoreEntry) -> str | None:
    return " ".join(entry.explanation) if entry.explanation else None


def _of_table(file: Path) -> ScoreFile:
    """The first sheet with a row of headings."""
    for sheet in sheets_of(file):
        for index, row in enumerate(sheet.rows):
            columns = _columns(row)
            if columns:
                marks = tuple(_rows(sheet.rows[index + 1 :], columns, file.name))
                return ScoreFile(file.name, marks, sheet.told)
    raise ChiboError(f"{file.name} cần một dòng tên cột, có cột tieu_chi và cột diem.")


def _rows(rows: tuple[Row, ...], columns: dict[str, int], name: str) -> Iterator[FileMark]:
    for row in rows:
        criterion, value = (row.text_at(columns[key]) for key in ("criterion", "value"))
        reason = row.text_at(columns.get("reason"))
        place = f"{name}, dòng {row.number}"
        if len(str(row.at(columns.get("reason")) or "")) >= LONGEST_CELL - 1:
            # Cells are read no further; where a word ended there, its blank is gone.
            raise ChiboError(f"{place}: lý do dài hơn {LONGEST_CELL} chữ cái; ghi gọn lại.")
        if criterion and value:
            yield FileMark(criterion, value, reason or None, place)


def _columns(row: Row) -> dict[str, int]:
    """Which column holds what; nothing where the row is no row of headings."""
    names = [unaccented(as_text(cell)).replace("_", " ") for cell in row.cells]
    found = {
        what: names.index(word)
        for what, words in _HEADINGS.items()
        for word in reversed(words)
        if word in names
    }
    return found if {"criterion", "value"} <= set(found) else {}
