"""chibo check"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options
from chibo_cli.findings import Severity


def check(
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NĂM|TỆP|THƯ_MỤC",
            help="Năm, tệp buổi họp, hay thư mục sổ; không ghi gì thì kiểm tra năm nay.",
            show_default=False,
        ),
    ] = None,
    fail_on: Annotated[
        Severity,
        typer.Option("--fail-on", metavar="MỨC", help="Mức phát hiện làm lệnh trả mã 1."),
    ] = Severity.ERROR,
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Kiểm tra tệp của một năm: đọc được không, đúng khuôn không, có tự mâu thuẫn không.

    Mỗi phát hiện nói rõ tệp, dòng, cột và cách sửa. Một dòng hỏng không che các dòng khác, một tệp
    hỏng không che các tệp khác.

    Ví dụ:
      chibo check
      chibo check 2026 --tinh-den 2026-06-30
      chibo check 2026/2026-11-03-thuong-ky.toml
      chibo check --json > ket-qua.json
    """
    from chibo_cli.console.report import show_report, show_report_as_json
    from chibo_cli.targets import check_targets

    day = as_of or date.today()
    report = check_targets(folder, targets or [], as_of=day)
    if as_json:
        show_report_as_json(report, as_of=day)
    else:
        show_report(report, as_of=day, quiet=quiet, no_color=no_color)
    raise typer.Exit(1 if report.fails(at=fail_on) else 0)
