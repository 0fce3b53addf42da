"""The cells of a list, each with its book of a year, or with why that cannot be read."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from chibo_cli.errors import ChiboError
from chibo_cli.facts.roster_on_day import counts_on
from chibo_cli.findings import Finding, Severity
from chibo_cli.loader import CELL_FILE, Workspace, find_workspace, load_year, open_workspace
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class ListedCell:
    """A cell by the name of its folder; without a record `error` says why it cannot be read.

    `to_mend` is the workspace where that is an error in its files.
    """

    folder: str
    record: YearRecord | None
    reading: tuple[Finding, ...] = ()
    error: str = ""
    to_mend: Path | None = None

    def name_on(self, day: date) -> str:
        """The cell's name on a day; that of its folder where the book has none."""
        name = self.record.cell.naming_on(day).name if self.record else None
        return name or self.folder

    def members_on(self, day: date) -> int | None:
        """How many members the cell has on a day; None where its list is not whole.

        So it is of a day before the book began.
        """
        if self.record is None or not members_are_known(self.record):
            return None
        if day < _begun(self.record):
            return None
        return len(counts_on(self.record, day).total)


def members_are_known(record: YearRecord) -> bool:
    """Whether the list of members could be read whole."""
    return bool(record.roster.members) and not record.has_gap(record.roster.path)


def gaps_told(cell: ListedCell, day: date, *paths: str) -> Iterator[str]:
    """What is missing from the cell's book, so that its line in a list may not be whole.

    `paths` are the files of the line besides those of the cell.
    """
    record = cell.record
    if record is None:
        return
    if not record.cell.naming_on(day).name:
        yield "Sổ chưa ghi tên chi bộ; tên ở đây là tên thư mục."
    if not members_are_known(record):
        yield "Danh sách đảng viên chưa có hoặc chưa đọc được hết."
    if in_part := [path for path in (CELL_FILE, *paths) if record.has_gap(path)]:
        yield f"Có chỗ chưa đọc được trong {', '.join(in_part)}."


def begun_told(record: YearRecord, first: date) -> Iterator[str]:
    """That the book began after the first day of the time a line is about."""
    begun = _begun(record)
    if begun > first:
        yield f"Sổ lập từ ngày {short_date(begun)}; các tháng trước không có trong sổ."


def _begun(record: YearRecord) -> date:
    return record.cell.habits.book_since or date.min


def cells_of(folders: Iterable[Path], year: int, as_of: date) -> tuple[ListedCell, ...]:
    """The cells of these folders with their books of a year, in order, each once.

    One that cannot be read does not hide the others.
    """
    cells = (_cell(folder, year, as_of) for folder in folders)
    return tuple({each.record.root if each.record else each: each for each in cells}.values())


def or_why_not(answer: Callable[[], Answer]) -> Answer | str:
    """The answer, or in a sentence why there is none."""
    try:
        return answer()
    except ChiboError as error:
        return str(error)
    except PermissionError:
        return "Không được phép đọc sổ này."
    except OSError as error:
        return f"Không đọc được sổ này (mã lỗi của hệ thống: {error.errno})."


def _cell(folder: Path, year: int, as_of: date) -> ListedCell:
    name = folder.resolve().name

    def read() -> ListedCell:
        workspace = open_workspace(_root_of(folder))
        if not workspace.cell.identity.namings and _is_wrong(workspace, CELL_FILE):
            why = f"Không đọc được tên chi bộ: tệp {CELL_FILE} có lỗi."
            return ListedCell(workspace.root.name, None, error=why, to_mend=folder)
        record, own = load_year(workspace, year, as_of=as_of)
        return ListedCell(workspace.root.name, record, (*workspace.findings, *own))

    found = or_why_not(read)
    return ListedCell(name, None, error=found) if isinstance(found, str) else found


def _root_of(folder: Path) -> Path:
    try:
        return find_workspace(folder)
    except ChiboError as error:
        if not folder.is_dir():
            raise
        raise ChiboError(
            f"Thư mục {folder} không phải sổ và cũng không chứa ngay bên trong sổ nào (sổ là thư "
            f"mục có tệp {CELL_FILE})."
        ) from error


def _is_wrong(workspace: Workspace, path: str) -> bool:
    """Whether reading a file of the workspace found an error."""
    found = (each for each in workspace.findings if each.location.path == path)
    return any(each.severity is Severity.ERROR for each in found)
