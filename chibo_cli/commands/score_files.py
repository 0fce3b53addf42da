"""Scores kept in a file of their own: TOML as score records have them, or a table in CSV."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.loader.reader import Reader
from chibo_cli.loader.text import MOST_BYTES
from chibo_cli.member_lists.separated import sheets_of_csv
from chibo_cli.member_lists.sheets import Row, as_text
from chibo_cli.models.score import Evaluator, ScoreEntry, ScoreRecord
from chibo_cli.positions import placed
from chibo_cli.scoring.points import points_shown
from chibo_cli.vietnamese import unaccented

_HEADINGS = {
    "criterion": ("tieu chi", "so", "stt", "so tieu chi"),
    "value": ("diem", "dat", "diem cham", "diem tu cham"),
    "reason": ("dien giai", "ly do", "ghi chu"),
}


@dataclass(frozen=True)
class FileMark:
    """One criterion of a file as words; `place` is where it stands, for a sentence about it."""

    criterion: str
    value: str
    reason: str | None
    place: str


def marks_in_file(file: Path, evaluator: Evaluator) -> tuple[FileMark, ...]:
    """The scores in a file, in its order. Raises ChiboError where it cannot be read whole."""
    try:
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise ChiboError(f"Không đọc được tệp {file}; kiểm tra tên tệp rồi chạy lại.") from error
    if len(content) > MOST_BYTES:
        raise ChiboError(f"Tệp {file.name} quá lớn, không phải bảng điểm của một buổi.")
    is_toml = file.suffix.casefold() == ".toml"
    marks = tuple(_of_toml(content, file, evaluator) if is_toml else _of_csv(content, file.name))
    if not marks:
        raise ChiboError(f"Tệp {file.name} không có điểm của tiêu chí nào.")
    return marks


def _of_toml(content: bytes, file: Path, evaluator: Evaluator) -> Iterator[FileMark]:
    reader = Reader(file.parent, {})
    record, _ = reader.read_content(ScoreRecord, content, file.name)
    for finding in placed(reader.findings, file.parent):
        line = finding.location.line
        raise ChiboError(f"{file.name}, dòng {line}: {finding.message} Cách sửa: {finding.remedy}")
    for index, entry in enumerate(record.entries if record else ()):
        value = _value(entry)
        place = f"{file.name}, [[muc_diem]] thứ {index + 1}"
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


def _of_csv(content: bytes, name: str) -> Iterator[FileMark]:
    rows = sheets_of_csv(content, name)[0].rows
    columns: dict[str, int] = {}
    for row in rows:
        if not columns:
            columns = _columns(row)
            continue
        criterion, value = (row.text_at(columns.get(key)) for key in ("criterion", "value"))
        if criterion and value:
            reason = row.text_at(columns.get("reason")) or None
            yield FileMark(criterion, value, reason, f"{name}, dòng {row.number}")
    if not columns:
        raise ChiboError(f"{name} cần một dòng tên cột, có cột tieu_chi và cột diem.")


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
