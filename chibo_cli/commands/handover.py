"""chibo handover"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def handover(
    as_of: options.AsOf = None,
    as_docx: Annotated[
        bool, typer.Option("--docx", help="Ghi bản bàn giao ra Word để hai bên ký.")
    ] = False,
    folder: options.Folder = Path(),
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Nói mọi điều người nhận sổ phải biết: việc còn mở, chuyên đề, số văn bản, đảng viên.

    Gồm chi bộ và cấp trên, ai giữ chức vụ gì từ bao giờ, đảng viên theo tình trạng và ai sắp thay
    đổi, nhiệm vụ và kiến nghị còn mở qua mọi năm, chuyên đề trong năm, số văn bản tiếp theo, buổi
    họp tới, số phát hiện của lệnh check, tệp nào ở đâu. Chỉ có sự việc ghi trong sổ. Thêm --docx để
    ghi ra Word, có chỗ cho người giao và người nhận ký; -o, --pdf, --open, --dry-run là của bản ấy.

    Ví dụ:
      chibo handover
      chibo handover --tinh-den 2026-06-30
      chibo handover --docx --pdf
    """
    from chibo_cli.checker import check
    from chibo_cli.commands.writing import Writing, put_papers
    from chibo_cli.commands.yearly import check_form
    from chibo_cli.console.handover import show_handover, show_handover_as_json
    from chibo_cli.console.papers import folder_option
    from chibo_cli.findings import Severity
    from chibo_cli.handover import handover as handed_over
    from chibo_cli.loader import find_workspace, load_year, open_workspace
    from chibo_cli.papers.handovers import handover_of

    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    check_form(how, as_docx=as_docx, as_csv=False)
    day = as_of or date.today()
    workspace = open_workspace(find_workspace(folder))
    record, own = load_year(workspace, day.year, as_of=day)
    reading = (*workspace.findings, *own)
    report = check(record, reading)
    given = handed_over(record, {level: report.count(level) for level in Severity})
    if as_docx:
        raise typer.Exit(put_papers([handover_of(record, given, reading)], record, how))
    if as_json:
        show_handover_as_json(given, record.root)
    else:
        show_handover(given, record.root, where=folder_option(folder), no_color=no_color)
