"""chibo conclusion"""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def conclusion(
    meeting: options.MeetingWord,
    notice: Annotated[
        bool, typer.Option("--thong-bao", help="In thông báo kết luận, thay cho kết luận.")
    ] = False,
    day: Annotated[
        date | None,
        typer.Option(
            "--ngay",
            parser=options.read_day,
            metavar="NGÀY",
            help="Ngày của thông báo; mặc định là ban_hanh của [ket_luan], không ghi thì hôm nay.",
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
    """In kết luận, hoặc thông báo kết luận, của một buổi sinh hoạt hay họp chi uỷ.

    Nội dung lấy từ [ket_luan] và các nhiệm vụ đã giao; kết luận họp chi uỷ có thêm phần đánh giá,
    nhiệm vụ dự kiến và phân công từng người. Số, ngày của kết luận là so, ban_hanh trong
    [ket_luan]; chưa có số thì in để trống, và lệnh này nói số tiếp theo. Thông báo thì lấy số tiếp
    theo và ghi vào sổ văn bản; in lại thì giữ số và ngày.

    Ví dụ:
      chibo conclusion 2026-11
      chibo conclusion 2026-11 --thong-bao --ngay 2026-11-05
      chibo conclusion 2026-11-02 --loai chi_uy
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.errors import ChiboError
    from chibo_cli.papers import Making
    from chibo_cli.papers.conclusions import conclusion_notices_of, conclusions_of

    if day and not notice:
        raise ChiboError("--ngay chỉ dùng cùng --thong-bao; ngày của kết luận ghi ở ban_hanh.")
    making: Making = partial(conclusion_notices_of, day=day) if notice else conclusions_of
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(write_papers(making, folder, meeting, kind, how))
