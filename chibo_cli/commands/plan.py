"""chibo plan"""

from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def plan(
    year: Annotated[
        int,
        typer.Argument(
            metavar="NĂM", min=1930, max=2199, help="Năm của kế hoạch.", show_default=False
        ),
    ],
    folder: options.Folder = Path(),
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In kế hoạch sinh hoạt chuyên đề của một năm ra Word.

    Kế hoạch theo tệp ke-hoach.toml của năm: các chuyên đề, người chuẩn bị, hạn xong dự thảo, thời
    gian không tổ chức sinh hoạt. Quý chưa có chuyên đề thì nhắc, không in vào kế hoạch. Kế hoạch
    chưa có số thì in để trống và nói số tiếp theo.

    Ví dụ:
      chibo plan 2027
      chibo plan 2027 --dry-run
    """
    from datetime import date

    from chibo_cli.commands.writing import Writing, put_papers
    from chibo_cli.loader import find_workspace, load_year, open_workspace
    from chibo_cli.papers.plans import plan_of

    workspace = open_workspace(find_workspace(folder))
    record, own = load_year(workspace, year, as_of=date.today())
    reading = (*workspace.findings, *own)
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(put_papers([plan_of(record, reading)], record, how))
