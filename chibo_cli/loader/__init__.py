"""A folder of TOML files -> a YearRecord, and findings for what does not fit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chibo_cli.criteria import CriteriaSet
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Finding, KeyPath, Location, Severity
from chibo_cli.guidelines import Guideline
from chibo_cli.loader.overlays import guideline_named
from chibo_cli.loader.people import strangers_in_meeting, strangers_in_plan
from chibo_cli.loader.reader import Model, Reader
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Orientations, Plan
from chibo_cli.models.register import Register
from chibo_cli.models.roster import Roster
from chibo_cli.models.score import ScoreRecord
from chibo_cli.record import YearRecord

CELL_FILE = "chibo.toml"
ROSTER_FILE = "dang-vien.toml"
PLAN_FILE = "ke-hoach.toml"
REGISTER_FILE = "so-van-ban.toml"
PAPER_FOLDER = "van-ban"
CRITERIA_FOLDER = "tieu-chi"
SCORE_FOLDER = "cham-diem"


@dataclass(frozen=True)
class Workspace:
    """What holds for all years of a cell, with the findings about those files."""

    root: Path
    cell: Cell
    roster: Roster
    guideline: Guideline
    findings: tuple[Finding, ...]
    left_out: dict[str, frozenset[KeyPath]]
    criteria_sets: dict[str, CriteriaSet]


def find_workspace(start: Path) -> Path:
    """The folder with `chibo.toml` at or above `start`. Raises ChiboError where there is none."""
    if not start.is_dir():
        raise ChiboError(f"Không có thư mục {start}.")
    here = start.resolve()
    for folder in (here, *here.parents):
        if (folder / CELL_FILE).is_file():
            return folder
    where = "Thư mục này" if start == Path() else f"Thư mục {start}"
    raise ChiboError(
        f"{where} không thuộc sổ sinh hoạt nào (không có tệp {CELL_FILE}). "
        "Tạo sổ mới bằng lệnh  chibo init,  hoặc chỉ thư mục bằng  -C THƯ_MỤC."
    )


def open_workspace(root: Path) -> Workspace:
    """The cell and its roster; a file that is missing or broken counts as empty."""
    reader = Reader(root, {})
    cell, _ = reader.read(Cell, root / CELL_FILE)
    roster = None
    if (root / ROSTER_FILE).exists():
        roster, _ = reader.read(Roster, root / ROSTER_FILE)
    else:
        reader.findings.append(
            Finding(
                "CB001",
                Severity.ERROR,
                Location(ROSTER_FILE, line=1),
                "Sổ này chưa có danh sách đảng viên.",
                "chạy lại  chibo init  trong thư mục này để tạo tệp mẫu, rồi ghi đảng viên vào.",
            )
        )
    cell = cell or Cell.model_validate({}, context=ReadingContext(CELL_FILE))
    chosen = cell.conventions.guideline
    guideline = guideline_named(chosen, cell.at("quy_uoc", "huong_dan"), reader)
    criteria_sets = _by_stem(CriteriaSet, root / CRITERIA_FOLDER, reader)
    return Workspace(
        root,
        cell,
        roster or Roster.model_validate({}, context=ReadingContext(ROSTER_FILE)),
        guideline,
        tuple(reader.findings),
        reader.left_out,
        criteria_sets,
    )


def years(root: Path) -> tuple[int, ...]:
    """The years the workspace has folders for, in order."""
    names = (entry.name for entry in root.iterdir() if entry.is_dir())
    return tuple(sorted(int(name) for name in names if re.fullmatch(r"(19|20|21)\d\d", name)))


def meeting_files(root: Path, year: int) -> tuple[Path, ...]:
    """The meeting files of a year, by name."""
    folder = root / str(year)
    others = {PLAN_FILE, REGISTER_FILE}
    return tuple(sorted(path for path in _toml_files(folder) if path.name.casefold() not in others))


def load_year(
    workspace: Workspace, year: int, *, as_of: date
) -> tuple[YearRecord, tuple[Finding, ...]]:
    """The record of a year, and what does not fit in its files (not in those of the workspace)."""
    reader = Reader(workspace.root, workspace.roster.names)
    folder = workspace.root / str(year)
    # Who is missing from a broken roster must not be called a stranger.
    roster_is_whole = workspace.roster.path not in workspace.left_out
    meetings: list[Meeting] = []
    unread: list[str] = []
    for path in meeting_files(workspace.root, year):
        meeting, context = reader.read(Meeting, path)
        if meeting is None:
            unread.append(path.relative_to(workspace.root).as_posix())
            continue
        meetings.append(meeting)
        if roster_is_whole:
            reader.findings += strangers_in_meeting(meeting, workspace.roster, context)
    plan = register = None
    guideline = workspace.guideline
    if (folder / PLAN_FILE).exists():
        plan, context = reader.read(Plan, folder / PLAN_FILE)
        if plan and roster_is_whole:
            reader.findings += strangers_in_plan(plan, workspace.roster, context)
        if plan and plan.guideline:
            guideline = guideline_named(plan.guideline, plan.at("huong_dan"), reader)
    if (folder / REGISTER_FILE).exists():
        register, _ = reader.read(Register, folder / REGISTER_FILE)
    reader.findings += _saved_as_text(workspace.root, folder)
    record = YearRecord(
        root=workspace.root,
        year=year,
        as_of=as_of,
        cell=workspace.cell,
        roster=workspace.roster,
        guideline=guideline,
        plan=plan,
        register=register,
        meetings=tuple(sorted(meetings, key=lambda meeting: (meeting.date, meeting.path))),
        orientations=_by_stem(Orientations, folder / "dinh-huong", reader),
        scores=_by_stem(ScoreRecord, folder / SCORE_FOLDER, reader),
        own_criteria_sets=workspace.criteria_sets,
        unread=tuple(unread),
        left_out=workspace.left_out | reader.left_out,
        load_previous=lambda: _year_before(workspace, year, as_of),
        load_following=lambda: _year_after(workspace, year, as_of),
    )
    return record, tuple(reader.findings)


def load_book(folder: Path, *, as_of: date) -> tuple[YearRecord, tuple[Finding, ...]]:
    """The record of the last year of the workspace at or above a folder, and all findings of it.

    That is the year of the day, or a later one that has begun to be written: `all_meetings` are
    then those of all years. Raises ChiboError where there is no workspace.
    """
    workspace = open_workspace(find_workspace(folder))
    last = max((as_of.year, *years(workspace.root)))
    record, own = load_year(workspace, last, as_of=as_of)
    return record, (*workspace.findings, *own)


def _saved_as_text(root: Path, folder: Path) -> Iterator[Finding]:
    """The files Notepad has given a second ending, so that nothing reads them."""
    names = sorted(folder.glob("*.toml.txt")) if folder.is_dir() else ()
    for path in names:
        place = Location(path.relative_to(root).as_posix(), line=1)
        message = "Tệp này lưu nhầm đuôi .txt, nên không được đọc."
        remedy = f"đổi tên thành {path.name.removesuffix('.txt')}."
        yield Finding("CB001", Severity.WARNING, place, message, remedy)


def _year_before(workspace: Workspace, year: int, as_of: date) -> YearRecord | None:
    earlier = [other for other in years(workspace.root) if other < year]
    return load_year(workspace, earlier[-1], as_of=as_of)[0] if earlier else None


def _year_after(workspace: Workspace, year: int, as_of: date) -> YearRecord | None:
    later = [other for other in years(workspace.root) if other > year]
    return load_year(workspace, later[0], as_of=as_of)[0] if later else None


def _by_stem(model: type[Model], folder: Path, reader: Reader) -> dict[str, Model]:
    read = {path.stem: reader.read(model, path)[0] for path in _toml_files(folder)}
    return {stem: made for stem, made in read.items() if made is not None}


def _toml_files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.suffix.casefold() == ".toml")
