"""chibo book"""

from datetime import date
from pathlib import Path
from typing import Annotated, get_args

import typer

from chibo_cli.commands import options


def _read_kind(word: str) -> str:
    known = get_args(options.KindWord)
    if word not in known:
        raise options.BadValue(f"«{word}» không phải loại buổi; chọn {', '.join(known)}.")
    return word


def book(
    year: Annotated[
        int,
        typer.Argument(metavar="NĂM", min=1930, max=2199, help="Năm của sổ.", show_default=False),
    ],
    kinds: Annotated[
        list[str] | None,
        typer.Option(
            "--loai",
            parser=_read_kind,
            metavar="LOẠI",
            help="Chỉ lấy biên bản loại này; lặp lại để lấy nhiều loại.",
        ),
    ] = None,
    with_committee: Annotated[
        bool, typer.Option("--ca-chi-uy", help="Đưa cả biên bản họp chi uỷ vào sổ.")
    ] = False,
    day: Annotated[
        date | None,
        typer.Option(
            "--ngay",
            parser=options.read_day,
            metavar="NGÀY",
            help="Ngày ghi ở trang đầu; mặc định là ngày của biên bản cuối.",
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
    """In các biên bản của một năm thành một sổ, có mục lục.

    Biên bản xếp theo ngày, mỗi biên bản một trang mới, số trang chạy suốt sổ. Mục lục ghi buổi
    nào ở trang nào, tháng nào không họp và vì sao, tệp nào chưa đọc được. Số trang trong mục lục
    do Word tự điền khi mở tệp; in từ Word hoặc thêm --pdf. Biên bản chưa đủ vẫn vào sổ, ghi rõ là
    bản nháp. Sổ đã sửa trong Word được giữ nguyên, sổ mới ghi bên cạnh.

    Ví dụ:
      chibo book 2026
      chibo book 2026 --ca-chi-uy --pdf
      chibo book 2026 --loai chuyen_de
    """
    from chibo_cli.commands.writing import Writing, put_papers
    from chibo_cli.loader import find_workspace, load_year, open_workspace
    from chibo_cli.models.meeting import MeetingKind
    from chibo_cli.papers.books import CELL_KINDS, book_of

    wanted: list[MeetingKind] = [*map(MeetingKind, kinds)] if kinds else [*CELL_KINDS]
    if with_committee:
        wanted.append(MeetingKind.COMMITTEE)
    workspace = open_workspace(find_workspace(folder))
    record, own = load_year(workspace, year, as_of=date.today())
    paper = book_of(record, (*workspace.findings, *own), wanted, day)
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(put_papers([paper], record, how))
