"""chibo score-sheet"""

from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def score_sheet(
    meeting: options.MeetingWord,
    empty: Annotated[
        bool,
        typer.Option("--trong", help="In phiếu để trống điểm, để ghi tay tại buổi họp."),
    ] = False,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In phiếu chấm điểm chất lượng của một buổi sinh hoạt ra Word.

    Phiếu theo bộ tiêu chí chi bộ dùng: điểm của từng người chấm đứng cạnh nhau, lý do mất điểm ở
    cột ghi chú, tổng điểm và xếp loại ở cuối. Điểm lấy từ tệp trong thư mục cham-diem, do lệnh
    chibo score ghi; lệnh này không chấm. Chưa chấm xong thì phiếu là bản nháp, nói rõ còn thiếu gì.

    Ví dụ:
      chibo score-sheet 2026-11
      chibo score-sheet 2026-11 --trong
      chibo score-sheet 2026-11 --pdf -o phieu.docx
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.papers.score_sheets import empty_score_sheet, score_sheet_papers

    making = empty_score_sheet if empty else score_sheet_papers
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(write_papers(making, folder, meeting, kind, how))
