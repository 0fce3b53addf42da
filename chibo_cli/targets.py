"""What `chibo check` is asked to check -> reports, one for each book, one after the other."""

import os
import re
import shutil
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from chibo_cli.checker import EVERYTHING, Report, Selection, check, check_file
from chibo_cli.errors import ChiboError, NothingToCheckError
from chibo_cli.loader import (
    CELL_FILE,
    Workspace,
    find_workspace,
    load_year,
    meeting_files,
    open_workspace,
    years,
)
from chibo_cli.loader.several import workspaces_matching
from chibo_cli.record import YearRecord

Answer = TypeVar("Answer")

EVERY_MONTH = tuple(range(1, 13))
PIPE = "-"

_YEAR = re.compile(r"(?:19|20|21)[0-9]{2}")
_KIND = re.compile(rb"""^\s*loai\s*=\s*["']([a-z_]+)["']""", re.MULTILINE)
_DAY = re.compile(rb"^\s*ngay\s*=\s*((\d{4})-\d{2}-\d{2})\b", re.MULTILINE)

# Below this number of books, starting worker processes costs more than they save.
_WORTH_WORKERS = 24
_BOOKS_A_TASK = 8


@dataclass(frozen=True)
class Request:
    """What a check looks at: the day it speaks for, the codes wanted, the months of the year.

    `piped` is the meeting file that stands for the target `-`.
    """

    as_of: date
    selection: Selection = EVERYTHING
    months: tuple[int, ...] = EVERY_MONTH
    piped: bytes = b""


@dataclass(frozen=True)
class Checked:
    """One book or file, as it was typed, with its report, or with why there is none."""

    target: str
    report: Report | None = None
    error: ChiboError | None = None


def check_targets(
    folder: Path, targets: Sequence[str], request: Request
) -> tuple[int, Iterator[Checked]]:
    """How many books and files are asked for, and each with its report, in the order asked.

    Without targets it is the latest year of the workspace at `folder`. A pattern (`xa/*`) that the
    shell has left as it is means the workspaces it names. Raises ChiboError for a single target
    that cannot be found or has nothing to check; among several, each error stands in its place.
    """
    wanted = _all_expanded(folder, targets)
    if len(wanted) == 1:
        only = Checked("", _checked(folder, wanted[0], request))
        return 1, iter([only])
    answer = partial(_answer, folder, request)
    workers = os.cpu_count() or 1
    if len(wanted) < _WORTH_WORKERS or workers < 2:
        return len(wanted), map(answer, wanted)
    return len(wanted), _in_workers(answer, wanted, workers)


def inspected(
    folder: Path, targets: Sequence[str], request: Request
) -> Iterator[tuple[YearRecord, Report] | ChiboError]:
    """The record and the report of each book asked for, to make a paper of them.

    In place of a book that cannot be found or has nothing to check stands its error.
    """
    for target in _all_expanded(folder, targets):
        if target == PIPE or (folder / target).is_file():
            yield ChiboError(f"Báo cáo kiểm tra làm cho cả năm, không cho riêng «{target}».")
        else:
            yield _or_error(partial(_reported, folder, target, request))


def _all_expanded(folder: Path, targets: Sequence[str]) -> list[str]:
    return [each for target in targets or [""] for each in _expanded(folder, target)]


def _expanded(folder: Path, target: str) -> list[str]:
    """The workspaces a pattern names, in order; anything else is itself."""
    if (folder / target).exists():
        return [target]
    return [str(path) for path in workspaces_matching(folder, target)] or [target]


def _answer(folder: Path, request: Request, target: str) -> Checked:
    name = Path(target).as_posix()
    report = _or_error(partial(_checked, folder, target, request))
    if isinstance(report, ChiboError):
        return Checked(name, error=report)
    is_book = any((place / CELL_FILE).is_file() for place in (folder / target, Path(target)))
    return Checked(name, report.below(name) if is_book else report)


def _or_error(answer: Callable[[], Answer]) -> Answer | ChiboError:
    """The answer, or why one book among several gave none: it must not stop the others."""
    try:
        return answer()
    except ChiboError as error:
        return error
    except OSError as error:
        return ChiboError(f"Không đọc được sổ này ({error.strerror or error}).")


def _in_workers(
    answer: Callable[[str], Checked], wanted: Sequence[str], workers: int
) -> Iterator[Checked]:
    """The answers in order, worked out beside each other, with few waiting at any time."""
    # Starting them is rare, and importing what they need takes as long as reading a few files.
    from concurrent.futures import Future, ProcessPoolExecutor

    # The first is answered here: workers forked after it have the rules and models loaded.
    yield answer(wanted[0])
    starts = range(1, len(wanted), _BOOKS_A_TASK)
    tasks = (wanted[at : at + _BOOKS_A_TASK] for at in starts)
    running: deque[Future[list[Checked]]] = deque()
    with ProcessPoolExecutor(workers) as pool:
        for task in tasks:
            running.append(pool.submit(_answers, answer, task))
            if len(running) > 2 * workers:
                yield from running.popleft().result()
        while running:
            yield from running.popleft().result()


def _answers(answer: Callable[[str], Checked], targets: Sequence[str]) -> list[Checked]:
    return [answer(target) for target in targets]


def _checked(folder: Path, target: str, request: Request) -> Report:
    if target == PIPE:
        return _piped(folder, request)
    return _reported(folder, target, request)[1]


def _reported(folder: Path, target: str, request: Request) -> tuple[YearRecord, Report]:
    path = folder / target
    if target and not path.exists() and Path(target).exists():
        path = Path(target)  # as a command has printed it, from the current folder
    if _YEAR.fullmatch(target):
        return _year(open_workspace(find_workspace(folder)), int(target), request)
    if target and path.is_file():
        if path.suffix.casefold() != ".toml":
            raise ChiboError(f"«{target}» không phải tệp .toml của sổ, nên không kiểm tra được.")
        return _file(path.resolve(), request)
    if target and not path.is_dir():
        raise ChiboError(f"Không có năm, tệp hay thư mục nào tên là «{target}».")
    if target and _YEAR.fullmatch(path.name) and (path.parent / CELL_FILE).is_file():
        return _year(open_workspace(find_workspace(path.parent)), int(path.name), request)
    workspace = open_workspace(find_workspace(path))
    return _year(workspace, _latest_year(workspace, request.as_of), request)


def _latest_year(workspace: Workspace, as_of: date) -> int:
    begun = [year for year in years(workspace.root) if year <= as_of.year]
    if not begun:
        raise NothingToCheckError(
            f"Sổ ở {workspace.root} chưa có buổi sinh hoạt nào. "
            f"Tạo tệp đầu tiên bằng lệnh  chibo new-meeting {as_of:%Y-%m}."
        )
    return begun[-1]


def _year(workspace: Workspace, year: int, request: Request) -> tuple[YearRecord, Report]:
    record, reading = load_year(workspace, year, as_of=request.as_of)
    record = replace(record, window=request.months)
    report = check(record, [*workspace.findings, *reading], request.selection)
    if any(meeting_files(workspace.root, each) for each in years(workspace.root) if each <= year):
        return record, report
    # A book without any meeting yet: only its files can be wrong, not its year.
    wrong = tuple(finding for finding in report.findings if finding.code.startswith("CB0"))
    report = replace(report, findings=wrong, unchecked=())
    if not report.findings:
        raise NothingToCheckError(
            f"Năm {year} chưa có tệp buổi sinh hoạt nào ở {workspace.root}. "
            f"Danh sách có {len(workspace.roster.members)} đảng viên, không có lỗi."
        )
    return record, report


def _file(path: Path, request: Request) -> tuple[YearRecord, Report]:
    """The report on one file of a workspace: its own findings only."""
    root = find_workspace(path.parent)
    name = path.relative_to(root).as_posix()
    workspace = open_workspace(root)
    year = int(name[:4]) if _YEAR.match(name) and "/" in name else request.as_of.year
    record, reading = load_year(workspace, year, as_of=request.as_of)
    found = [*workspace.findings, *reading]
    return record, check_file(record, name, found, request.selection)


def _piped(folder: Path, request: Request) -> Report:
    """The report on a meeting file that is not on disk, as if it lay in the workspace."""
    # Few checks read a pipe, and every check would pay for importing what makes the folder.
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        copy = Path(name) / "so"
        papers = shutil.ignore_patterns("van-ban", "*.docx")
        shutil.copytree(find_workspace(folder), copy, ignore=papers)
        path = _path_of(request.piped, request.as_of)
        (copy / path).parent.mkdir(exist_ok=True)
        (copy / path).write_bytes(request.piped)
        _, report = _file((copy / path).resolve(), request)
    return report.called(path, PIPE)


def _path_of(raw: bytes, as_of: date) -> str:
    """Where a meeting file belongs by its kind and day, as far as they can be read."""
    kind, day = _KIND.search(raw), _DAY.search(raw)
    if kind is None or day is None:
        return f"{as_of.year}/dau-vao.toml"
    slug = kind[1].decode().replace("_", "-")
    return f"{day[2].decode()}/{day[1].decode()}-{slug}.toml"
