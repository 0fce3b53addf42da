"""What `chibo check` is asked to check -> one report."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from chibo_cli.checker import Report, check, check_file
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


def check_targets(folder: Path, targets: Sequence[str], *, as_of: date) -> Report:
    """The report on years, files and workspaces; without targets, on the year of `as_of`.

    Paths in the report are relative to the workspace; where there are several, they begin with it.
    Raises NothingToCheckError for a year without files, ChiboError for what cannot be found.
    """
    reports = [_checked(folder, target, as_of=as_of) for target in targets or [""]]
    roots = {report.root for report in reports}
    named = [report if len(roots) == 1 else _with_root(report) for report in reports]
    return _together(named)


def _checked(folder: Path, target: str, *, as_of: date) -> Report:
    path = folder / target
    if target and not path.exists() and Path(target).exists():
        path = Path(target)  # as a command has printed it, from the current folder
    if target.isdigit() and len(target) == 4:
        return _year(open_workspace(find_workspace(folder)), int(target), as_of=as_of)
    if target and path.is_file():
        if path.suffix.casefold() != ".toml":
            raise ChiboError(f"«{target}» không phải tệp .toml của sổ, nên không kiểm tra được.")
        return _file(path.resolve(), as_of=as_of)
    if target and not path.is_dir():
        raise ChiboError(f"Không có năm, tệp hay thư mục nào tên là «{target}».")
    if target and path.name.isdigit() and (path.parent / CELL_FILE).is_file():
        return _year(open_workspace(find_workspace(path.parent)), int(path.name), as_of=as_of)
    workspace = open_workspace(find_workspace(path))
    return _year(workspace, _latest_year(workspace, as_of), as_of=as_of)


def _latest_year(workspace: Workspace, as_of: date) -> int:
    begun = [year for year in years(workspace.root) if year <= as_of.year]
    if not begun:
        raise NothingToCheckError(
            f"Sổ ở {workspace.root} chưa có buổi sinh hoạt nào. "
            f"Tạo tệp đầu tiên bằng lệnh  chibo new-meeting {as_of:%Y-%m}."
        )
    return begun[-1]


def _year(workspace: Workspace, year: int, *, as_of: date) -> Report:
    record, reading = load_year(workspace, year, as_of=as_of)
    report = check(record, [*workspace.findings, *reading])
    if not meeting_files(workspace.root, year) and not report.findings:
        raise NothingToCheckError(
            f"Năm {year} chưa có tệp buổi sinh hoạt nào ở {workspace.root}. "
            f"Danh sách có {len(workspace.roster.members)} đảng viên, không có lỗi."
        )
    return report


def _file(path: Path, *, as_of: date) -> Report:
    """The report on one file of a workspace: its own findings only."""
    root = find_workspace(path.parent)
    name = path.relative_to(root).as_posix()
    workspace = open_workspace(root)
    year = int(name[:4]) if name[:4].isdigit() and "/" in name else as_of.year
    record, reading = load_year(workspace, year, as_of=as_of)
    return check_file(record, name, [*workspace.findings, *reading])


def _with_root(report: Report) -> Report:
    """The report with the name of its workspace before every path."""
    name = report.root.name
    return replace(
        report,
        findings=tuple(
            replace(each, location=replace(each.location, path=f"{name}/{each.location.path}"))
            for each in report.findings
        ),
        unread=tuple(f"{name}/{each}" for each in report.unread),
    )


def _together(reports: Sequence[Report]) -> Report:
    if len(reports) == 1:
        return reports[0]
    findings = dict.fromkeys(finding for report in reports for finding in report.findings)
    unread = dict.fromkeys(name for report in reports for name in report.unread)
    meetings = sum(report.meetings for report in reports)
    return Report(reports[0].root, tuple(findings), tuple(unread), meetings)
