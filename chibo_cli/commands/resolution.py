"""chibo resolution"""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def resolution(
    meeting: options.MeetingWord,
    number: Annotated[
        int | None,
        typer.Option("--so", min=1, metavar="SỐ", help="Chỉ in nghị quyết mang số này."),
    ] = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In nghị quyết của một buổi sinh hoạt ra Word.

    Nghị quyết tháng có phần đánh giá, kết quả các nhiệm vụ đã giao, nhiệm vụ mới; nghị quyết về
    kết nạp không ghi số phiếu thì lấy ở [[bieu_quyet]] của người ấy. Buổi ra nhiều nghị quyết thì
    mỗi nghị quyết một văn bản, tên tệp có số. Chưa ghi số thì in để trống, và lệnh này nói số tiếp
    theo. Nghị quyết đã sửa trong Word được giữ nguyên, bản mới ghi bên cạnh.

    Ví dụ:
      chibo resolution 2026-11
      chibo resolution 2026-03 --so 15
      chibo resolution 2026-11-19 --loai chuyen_de --dry-run
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.papers import Making
    from chibo_cli.papers.resolutions import resolution_of, resolutions_of

    making: Making = partial(resolution_of, number=number) if number else resolutions_of
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(write_papers(making, folder, meeting, kind, how))
