"""`chibo` alone: in a workspace what is next, elsewhere how to start."""

from dataclasses import replace
from datetime import date
from pathlib import Path

_HOW_TO_START = """\
Đây chưa phải sổ sinh hoạt nào. Bắt đầu bằng một trong các lệnh:

  chibo init                  mở sổ cho chi bộ của đồng chí
  chibo demo                  xem thử với một sổ mẫu
  chibo -C THƯ_MỤC            xem việc đến hạn của một sổ ở nơi khác
  chibo --help                xem tất cả các lệnh"""


def start(folder: Path, *, as_json: bool) -> None:
    """Show what is late and what comes next, or how to start."""
    from chibo_cli.console.papers import (
        folder_option,
        out,
        show_next_steps,
        show_next_steps_as_json,
    )
    from chibo_cli.errors import ChiboError
    from chibo_cli.loader import find_workspace, load_year, open_workspace
    from chibo_cli.next_steps import next_steps

    try:
        root = find_workspace(folder)
    except ChiboError:
        if not folder.is_dir():
            raise
        if as_json:
            show_next_steps_as_json(None, ())
        else:
            out(_HOW_TO_START)
        return
    today = date.today()
    workspace = open_workspace(root)
    record, reading = load_year(workspace, today.year, as_of=today)
    name = workspace.cell.naming_on(today).name or root.name
    steps = next_steps(record, [*workspace.findings, *reading])
    where = folder_option(folder)
    steps = tuple(replace(each, command=each.command + where) for each in steps)
    if as_json:
        show_next_steps_as_json(name, steps)
    else:
        show_next_steps(name, steps, as_of=today)
