"""A new workspace on disk: only what is missing is written, nothing is ever replaced."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from chibo_cli.editor_files import write_editor_files
from chibo_cli.errors import ChiboError
from chibo_cli.loader import CELL_FILE
from chibo_cli.new_files import new_workspace_texts
from chibo_cli.store import write_new_text
from chibo_cli.store.names import RESERVED_ON_WINDOWS
from chibo_cli.vietnamese import slug


@dataclass(frozen=True)
class Laid:
    """What was laid out: the files written, and those that were there and stay as they are.

    `for_editors` tells that the schemas and their link were written too, as for a new workspace.
    """

    root: Path
    written: tuple[str, ...]
    kept: tuple[str, ...]
    for_editors: bool = False


def lay_out(root: Path, answers: Mapping[str, Any], today: date, *, dry_run: bool = False) -> Laid:
    """Write the files of a workspace that are missing.

    Raises ChiboError for a folder with other things in it that is no workspace yet.
    """
    refuse_foreign_folder(root)
    texts = new_workspace_texts(answers, today)
    kept = tuple(name for name in texts if (root / name).exists())
    missing = tuple(name for name in texts if name not in kept)
    if not dry_run:
        for name in missing:
            write_new_text(root / name, texts[name])
    is_new = CELL_FILE in missing
    if is_new and not dry_run:
        write_editor_files(root)
    return Laid(root, missing, kept, for_editors=is_new)


def refuse_foreign_folder(root: Path) -> None:
    """Raise ChiboError for a file, or a folder with things in it that is no workspace."""
    if root.exists() and not root.is_dir():
        raise ChiboError(f"{root} là một tệp, không phải thư mục; chọn tên khác.")
    if root.is_dir() and not (root / CELL_FILE).is_file() and any(root.iterdir()):
        raise ChiboError(
            f"Thư mục {root} đã có thứ khác trong đó; chọn một thư mục mới hoặc còn trống."
        )


def root_for(folder: Path | None, name: str) -> Path:
    """Where the workspace of a cell goes: the folder given, the workspace here, else by name."""
    if folder is not None:
        return folder
    if Path(CELL_FILE).is_file():
        return Path()
    folder_name = slug(name)
    if not folder_name or folder_name in RESERVED_ON_WINDOWS:
        raise ChiboError(f"Tên «{name}» không đặt được cho thư mục; ghi thêm: chibo init THƯ_MỤC.")
    return Path(folder_name)
