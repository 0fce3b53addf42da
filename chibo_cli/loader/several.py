"""Several workspaces named at once: by their folders, by a pattern, by the folder around them."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from chibo_cli.loader import CELL_FILE, find_workspace

_DIGITS = re.compile(r"(\d+)")


def folders_named(folder: Path, targets: Sequence[str]) -> list[Path]:
    """The folders the targets name, in their order, each once; without targets, those of `folder`.

    A pattern (`xa/*`) that the shell has left as it is means the workspaces it names; a folder that
    is no workspace but holds some means those. One nobody may look into is among them: whoever
    reads it says so.
    """
    found = (each for target in targets or [""] for each in _named(folder, target))
    return list({each.resolve(): each for each in found}.values())


def workspaces_matching(folder: Path, target: str) -> list[Path]:
    """The workspaces of a pattern, in order; none where the target is no pattern."""
    if not set(target) & set("*?["):
        return []
    base = Path(target).anchor
    pattern = target.removeprefix(base).replace("\\", "/")
    try:
        return _workspaces(Path(base or folder).glob(pattern))
    except (ValueError, NotImplementedError):  # `x**` is no pattern
        return []


def _named(folder: Path, target: str) -> list[Path]:
    path = folder / target
    try:
        if target and not path.exists():
            return workspaces_matching(folder, target) or [path]
        if path.is_file():
            return [path.parent] if path.name == CELL_FILE else [path]
        if (path / CELL_FILE).is_file():
            return [path]
        inside = _workspaces(path.iterdir())
    except PermissionError:
        return [path]
    return inside or [path if target else find_workspace(path)]


def _workspaces(paths: Iterable[Path]) -> list[Path]:
    """Those of the folders that are workspaces, by name, `chi-bo-2` before `chi-bo-10`."""
    return sorted(filter(_may_be_workspace, paths), key=_order)


def _may_be_workspace(path: Path) -> bool:
    try:
        return (path / CELL_FILE).is_file()
    except PermissionError:
        return True


def _order(path: Path) -> list[tuple[int, str]]:
    return [
        (int(part), "") if part.isdecimal() else (-1, part) for part in _DIGITS.split(path.name)
    ]
