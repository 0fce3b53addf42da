"""Where a list of members was written."""

from pathlib import Path

from chibo_cli.console.as_json import show_as_json
from chibo_cli.store import Outcome, Written

_RESULTS = {
    Outcome.NEW: "moi",
    Outcome.SAME: "khong_doi",
    Outcome.REPLACED: "ghi_lai",
    Outcome.KEPT: "ghi_ben_canh",
}


def show_exported_as_json(written: Written, count: int, root: Path, *, planned: bool) -> None:
    """Print one JSON document: the file, what became of an older one, how many members it has."""
    show_as_json(
        {
            "chi_thu": planned,
            "tep": _within(root, written.path),
            "ket_qua": _RESULTS[written.outcome],
            "ban_cu": _within(root, written.beside) if written.beside else None,
            "so_nguoi": count,
        }
    )


def _within(root: Path, path: Path) -> str:
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()
