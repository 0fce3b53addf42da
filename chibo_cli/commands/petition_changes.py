"""chibo petition answer"""

from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options

State = Literal["da_chuyen", "dang_xu_ly", "da_tra_loi"]


def petition_answer(
    reference: Annotated[
        str,
        typer.Argument(
            metavar="MÃ",
            help="Buổi đã nhận và số của kiến nghị: 2026-10/1, 2026-10-03/1.",
            show_default=False,
        ),
    ],
    content: Annotated[
        str | None,
        typer.Argument(
            metavar="NỘI_DUNG", help="Câu trả lời; dấu - là đọc từ đầu vào.", show_default=False
        ),
    ] = None,
    state: Annotated[
        State,
        typer.Option("--tinh-trang", metavar="TÌNH_TRẠNG", help="Việc trả lời đến đâu."),
    ] = "da_tra_loi",
    file: Annotated[
        Path | None,
        typer.Option("--tep", metavar="TỆP", help="Lấy câu trả lời từ tệp chữ này, mã UTF-8."),
    ] = None,
    meeting: Annotated[
        str | None,
        typer.Option(
            "--buoi",
            metavar="BUỔI",
            help="Ghi vào buổi này: ngày, tháng hay tệp.",
            show_default="buổi đang ghi sau khi nhận",
        ),
    ] = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Ghi câu trả lời một kiến nghị của kỳ trước, vào buổi đang ghi.

    Mục [[tra_loi_kien_nghi]] có sẵn thì được điền tiếp, chưa có thì thêm. Mới chuyển hoặc đang xử
    lý thì ghi --tinh-trang; kiến nghị còn mở đến khi da_tra_loi.

    Ví dụ:
      chibo petition answer 2026-10/1 "Xã đã sửa cống ngày 20/10."
      chibo petition answer 2026-10/1 "Đã gửi xã." --tinh-trang da_chuyen
      chibo petition answer 2026-10-03/1 --tep tra-loi.txt --buoi 2026-11-03
    """
    from chibo_cli.commands.changing import Changing
    from chibo_cli.commands.reviewing import Target, put_answer
    from chibo_cli.commands.typed_text import text_given
    from chibo_cli.editing.petition_answers import Answered
    from chibo_cli.models.meeting.kinds import AnswerState

    answer = text_given(content, file, "Câu trả lời")
    how = Changing(folder, dry_run, as_json, quiet, no_color)
    answered = Answered(reference, answer, AnswerState(state))
    put_answer(answered, Target(meeting, kind), how)
