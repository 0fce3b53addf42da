"""chibo agenda"""

from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def agenda(
    meeting: options.MeetingWord,
    running_sheet: Annotated[
        bool,
        typer.Option("--kich-ban", help="In kịch bản điều hành cho người chủ trì."),
    ] = False,
    blank_form: Annotated[
        bool,
        typer.Option("--phieu-trong", help="In phiếu trống để thư ký ghi tay."),
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
    """In chương trình của một buổi sinh hoạt, kịch bản điều hành hoặc phiếu ghi tay ra Word.

    Chương trình theo các bảng [[chuong_trinh]] của tệp buổi họp; giờ của từng nội dung được tính từ
    bat_dau và phut. Nội dung chưa có phut thì giờ của nội dung đi sau để ngỏ. Thời lượng dự kiến
    được so với thời lượng mà hướng dẫn nêu.

    Với --kich-ban, in kịch bản điều hành: từng bước có giờ, người thực hiện, điều hướng dẫn yêu
    cầu, gợi ý lời dẫn, nhiệm vụ và kiến nghị cần hỏi, việc cần biểu quyết và số phiếu cần có.
    Với --phieu-trong, in phiếu để ghi tay: chương trình, danh sách điểm danh, việc còn mở, chỗ ghi
    ý kiến, nhiệm vụ mới, biểu quyết, theo thứ tự của tệp buổi họp. Có cả hai thì in cả hai.

    Ví dụ:
      chibo agenda 2026-11
      chibo agenda 2026-11-19 --loai chuyen_de
      chibo agenda 2026-11 --kich-ban --phieu-trong
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.papers.agendas import agendas_of, blank_forms_of, running_sheets_of, together

    chosen = ((running_sheet, running_sheets_of), (blank_form, blank_forms_of))
    makings = [making for is_chosen, making in chosen if is_chosen] or [agendas_of]
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(write_papers(together(makings), folder, meeting, kind, how))
