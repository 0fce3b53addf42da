"""chibo schema"""

from pathlib import Path
from typing import Final

import typer

from chibo_cli.commands import options

_EDITED_KEPT: Final = 4


def schema(
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Ghi lược đồ của các tệp, để VS Code gợi ý và soát ngay khi gõ.

    Lược đồ nằm trong thư mục luoc-do của sổ, mỗi loại tệp một lược đồ; tệp .taplo.toml nối chúng
    với các tệp của sổ. Cài phần mở rộng Even Better TOML rồi mở đúng thư mục sổ bằng VS Code. Chạy
    lại lệnh này mỗi khi cập nhật chibo; tệp .taplo.toml đã sửa được giữ nguyên.

    Ví dụ:
      chibo schema
      chibo schema --dry-run
    """
    from chibo_cli.console.editor_files import show_editor_files, show_editor_files_as_json
    from chibo_cli.editor_files import planned_editor_files, write_editor_files
    from chibo_cli.loader import find_workspace

    root = find_workspace(folder)
    files = planned_editor_files(root) if dry_run else write_editor_files(root)
    if as_json:
        show_editor_files_as_json(files, planned=dry_run)
    else:
        show_editor_files(files, planned=dry_run, quiet=quiet)
    raise typer.Exit(_EDITED_KEPT if files.to_add else 0)
