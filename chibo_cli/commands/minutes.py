"""chibo minutes"""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def minutes(
    meeting: options.MeetingWord,
    excerpt: Annotated[
        str | None,
        typer.Option(
            "--trich",
            metavar="MỤC",
            help="In trích biên bản: một mục (3), hoặc phần về một nghị quyết (NQ12).",
        ),
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
    """In biên bản của một buổi sinh hoạt ra Word.

    Số người, số phiếu, tỉ lệ được tính từ tệp buổi họp. Tệp chưa ghi xong thì biên bản là bản nháp,
    nói rõ còn thiếu gì; chỗ thiếu in thành dấu chấm để điền tay. Biên bản đã sửa trong Word được
    giữ nguyên, bản mới ghi bên cạnh.

    Bản trích ghi thời gian, địa điểm, thành phần và trọn một mục của phần II, theo tệp buổi họp chứ
    không theo biên bản đã sửa trong Word.

    Ví dụ:
      chibo minutes 2026-11
      chibo minutes 2026-11 --trich 7
      chibo minutes 2026-11-03 --loai chi_uy
      chibo minutes 2026/2026-11-03-thuong-ky.toml -o bien-ban.docx
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.papers import Making
    from chibo_cli.papers.minutes import excerpt_of, minutes_of

    making: Making = minutes_of if excerpt is None else partial(excerpt_of, word=excerpt)
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(write_papers(making, folder, meeting, kind, how))
