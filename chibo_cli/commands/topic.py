"""chibo topic"""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options
from chibo_cli.errors import ChiboError


def topic(
    meeting: options.MeetingWord,
    cover_note: Annotated[
        bool, typer.Option("--phieu-gui", help="In phiếu gửi dự thảo chuyên đề cho đảng viên.")
    ] = False,
    report: Annotated[
        bool, typer.Option("--bao-cao", help="In báo cáo kết quả chuyên đề với cấp uỷ cấp trên.")
    ] = False,
    talk: Annotated[
        bool, typer.Option("--trinh-chieu", help="Làm bài trình chiếu chuyên đề (PowerPoint).")
    ] = False,
    kind: options.Kind = None,
    day: Annotated[
        date | None,
        typer.Option(
            "--ngay",
            parser=options.read_day,
            metavar="NGÀY",
            help="Ngày của phiếu gửi hoặc báo cáo, khi tệp chưa ghi; mặc định hôm nay.",
        ),
    ] = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In văn bản của một chuyên đề: phiếu gửi dự thảo, báo cáo cấp trên, bài trình chiếu.

    Không chọn thì làm mọi văn bản mà dữ liệu cho phép, và nói văn bản nào chưa làm được, vì sao. Số
    của báo cáo lấy tiếp trong nhiệm kỳ và ghi vào so-van-ban.toml; in lại thì số và ngày giữ
    nguyên. Bài trình chiếu chỉ có điều đã ghi trong tệp; dài thì sang trang tiếp.

    Ví dụ:
      chibo topic 2026-11-19 --loai chuyen_de
      chibo topic 2026/2026-11-19-chuyen-de.toml --trinh-chieu
      chibo topic 2026-11 --loai chuyen_de --bao-cao --ngay 2026-11-27
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.papers.topics import COVER_NOTE, REPORT, Wanted, topic_papers

    if day and cover_note == report:
        raise ChiboError("Dùng --ngay thì chọn một trong hai: --phieu-gui hoặc --bao-cao.")
    asked = cover_note or report or talk
    papers = [
        *([COVER_NOTE] if cover_note or not asked else []),
        *([REPORT] if report or not asked else []),
    ]
    if talk or not asked:
        from chibo_cli.papers.talks import TALK

        papers.append(TALK)
    wanted = Wanted(tuple(papers), asked, day)
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    making = partial(topic_papers, wanted=wanted)
    raise typer.Exit(write_papers(making, folder, meeting, kind, how))
