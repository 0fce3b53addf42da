"""`chibo` alone: in a workspace what is next, elsewhere how to start."""

from datetime import date
from pathlib import Path

_HOW_TO_START = """\
Đây chưa phải sổ sinh hoạt nào. Bắt đầu bằng một trong các lệnh:

  chibo init                  mở sổ cho chi bộ của đồng chí
  chibo demo                  xem thử với một sổ mẫu
  chibo -C THƯ_MỤC            xem việc đến hạn của một sổ ở nơi khác
  chibo --help                xem tất cả các lệnh"""


def start(folder: Path, *, as_json: bool, no_color: bool) -> None:
    """Show what is late and what comes next, or how to start."""
    from chibo_cli.commands.stepping import steps_of
    from chibo_cli.console.next_steps import show_first_steps, show_next_steps_as_json
    from chibo_cli.console.papers import folder_option, out
    from chibo_cli.errors import ChiboError
    from chibo_cli.loader import find_workspace

    try:
        find_workspace(folder)
    except ChiboError:
        if not folder.is_dir():
            raise
        if as_json:
            show_next_steps_as_json((), None)
        else:
            out(_HOW_TO_START)
        return
    found = steps_of(folder, date.today())
    if as_json:
        show_next_steps_as_json(found.to_copy, found.occasion)
    else:
        more = f"chibo next{folder_option(folder)}"
        show_first_steps(found.in_short, found.occasion, more=more, no_color=no_color)
