"""chibo petition"""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options

Standing = Literal["con_mo", "qua_han", "da_tra_loi", "tat_ca"]
GroupedBy = Literal["nguoi", "buoi", "han"]


def petition(
    ctx: typer.Context,
    folder: options.Folder = Path(),
    as_of: options.AsOf = None,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Theo dõi kiến nghị của đảng viên, qua mọi năm: chưa trả lời, quá hạn; ghi câu trả lời.

    Sổ kiến nghị tính từ [[kien_nghi]] và [[tra_loi_kien_nghi]] trong tệp các buổi họp, không phải
    ghi riêng. Gõ chibo petition không kèm gì là xem các kiến nghị chưa trả lời xong.

    Ví dụ:
      chibo petition
      chibo petition list --tinh-trang tat_ca
      chibo petition show 2026-10/1
    """
    if ctx.invoked_subcommand is None:
        petition_list(
            folder=folder,
            as_of=as_of,
            as_json=as_json,
            as_csv=as_csv,
            quiet=quiet,
            no_color=no_color,
        )


def petition_list(
    standing: Annotated[
        Standing,
        typer.Option("--tinh-trang", metavar="TÌNH_TRẠNG", help="Kiến nghị đang thế nào."),
    ] = "con_mo",
    person: Annotated[
        str | None,
        typer.Option(
            "--nguoi",
            metavar="TÊN",
            help="Người kiến nghị; gõ không dấu, một phần tên cũng được.",
        ),
    ] = None,
    meeting: Annotated[
        str | None,
        typer.Option(
            "--buoi", metavar="BUỔI", help="Buổi đã nhận: ngày 2026-10-03, tháng 2026-10, năm 2026."
        ),
    ] = None,
    due_before: Annotated[
        date | None,
        typer.Option(
            "--han-truoc",
            parser=options.read_day,
            metavar="NGÀY",
            help="Chỉ kiến nghị có hạn trả lời trước ngày này.",
        ),
    ] = None,
    by: Annotated[
        GroupedBy | None,
        typer.Option("--theo", metavar="CÁCH", help="Xếp thành nhóm: nguoi, buoi hoặc han."),
    ] = None,
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Liệt kê kiến nghị của mọi năm: quá hạn trước, rồi theo hạn trả lời, rồi việc không có hạn.

    Không ghi --tinh-trang thì chỉ liệt kê kiến nghị chưa trả lời xong. Tên gõ không dấu, gõ một
    phần đều được.

    Ví dụ:
      chibo petition list
      chibo petition list --nguoi dung --tinh-trang tat_ca
      chibo petition list --json
    """
    from chibo_cli.commands.ledgers import Listed, Typed, list_petitions

    typed = Typed(standing, person, None, meeting, due_before)
    how = Listed(typed, by, as_json, as_csv, quiet, no_color)
    list_petitions(folder, as_of or date.today(), how)


def petition_show(
    reference: Annotated[
        str,
        typer.Argument(
            metavar="MÃ",
            help="Buổi đã nhận và số của kiến nghị: 2026-10/1, 2026-10-03/1.",
            show_default=False,
        ),
    ],
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Xem một kiến nghị và những lần trả lời qua các buổi họp.

    Ví dụ:
      chibo petition show 2026-10-03-thuong-ky/1
      chibo petition show 2026-10/1
    """
    from chibo_cli.commands.ledgers import show_one_petition

    show_one_petition(folder, reference, as_of or date.today(), as_json=as_json)
