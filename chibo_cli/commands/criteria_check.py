"""chibo criteria check"""

from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def criteria_check(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="TÊN|TỆP",
            help="Tên bộ tiêu chí hay tệp .toml; không ghi thì bộ đang dùng và mọi bộ riêng.",
        ),
    ] = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Kiểm tra bộ tiêu chí: tổng điểm, tham chiếu, dữ kiện, mức điểm hở hay chồng nhau.

    Mọi giá trị có thể có của dữ kiện đều được thử, để tìm trường hợp không mức nào khớp hoặc nhiều
    mức cùng khớp. Chibo chỉ nêu, không sửa: mẫu thật cũng có chỗ hở, phải hỏi cấp ban hành. Lỗi là
    chỗ làm bộ không dùng được; có lỗi thì mã thoát là 1, không có gì để kiểm tra thì là 3.

    Ví dụ:
      chibo criteria check
      chibo criteria check an-phu-hd42
      chibo criteria check tieu-chi/xa-binh-minh.toml
    """
    from chibo_cli.console.criteria_flaws import show_flaws, show_flaws_as_json
    from chibo_cli.findings import Severity
    from chibo_cli.scoring.validation.checking import checked_sets

    checked = checked_sets(folder, names or [])
    if as_json:
        show_flaws_as_json(checked)
    else:
        show_flaws(checked, quiet=quiet, no_color=no_color)
    failing = any(flaw.level is Severity.ERROR for each in checked for flaw in each.flaws)
    raise typer.Exit(1 if failing else 0)
