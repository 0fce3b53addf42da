"""chibo task"""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options

Standing = Literal["con_mo", "qua_han", "hoan_thanh", "huy", "tat_ca"]
GroupedBy = Literal["nguoi", "buoi", "han"]


def task(
    ctx: typer.Context,
    folder: options.Folder = Path(),
    as_of: options.AsOf = None,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Theo dõi nhiệm vụ đã giao, qua mọi năm: còn mở, quá hạn, gia hạn, xong; ghi kết quả rà soát.

    Sổ nhiệm vụ tính từ [[nhiem_vu]] và [[ra_soat]] trong tệp các buổi họp, không phải ghi riêng.
    Gõ chibo task không kèm gì là xem các nhiệm vụ còn mở.

    Ví dụ:
      chibo task
      chibo task list --nguoi cuong
      chibo task show 2026-10/2
    """
    if ctx.invoked_subcommand is None:
        task_list(
            folder=folder,
            as_of=as_of,
            as_json=as_json,
            as_csv=as_csv,
            quiet=quiet,
            no_color=no_color,
        )


def task_list(
    standing: Annotated[
        Standing,
        typer.Option("--tinh-trang", metavar="TÌNH_TRẠNG", help="Nhiệm vụ đang thế nào."),
    ] = "con_mo",
    person: Annotated[
        str | None,
        typer.Option(
            "--nguoi",
            metavar="TÊN",
            help="Người thực hiện; gõ không dấu, một phần tên cũng được.",
        ),
    ] = None,
    inspector: Annotated[
        str | None,
        typer.Option("--kiem-tra", metavar="TÊN", help="Người kiểm tra; gõ tên như --nguoi."),
    ] = None,
    meeting: Annotated[
        str | None,
        typer.Option(
            "--buoi", metavar="BUỔI", help="Buổi đã giao: ngày 2026-10-03, tháng 2026-10, năm 2026."
        ),
    ] = None,
    due_before: Annotated[
        date | None,
        typer.Option(
            "--han-truoc",
            parser=options.read_day,
            metavar="NGÀY",
            help="Chỉ việc có hạn trước ngày này.",
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
    """Liệt kê nhiệm vụ của mọi năm: quá hạn trước, rồi theo hạn, rồi việc không có hạn.

    Không ghi --tinh-trang thì chỉ liệt kê việc còn mở. Tên gõ không dấu, gõ một phần đều được.

    Ví dụ:
      chibo task list
      chibo task list --nguoi cuong --tinh-trang tat_ca
      chibo task list --tinh-trang qua_han --theo nguoi
      chibo task list --buoi 2026-10 --csv > nhiem-vu.csv
    """
    from chibo_cli.commands.ledgers import Listed, Typed, list_tasks

    typed = Typed(standing, person, inspector, meeting, due_before)
    how = Listed(typed, by, as_json, as_csv, quiet, no_color)
    list_tasks(folder, as_of or date.today(), how)


def task_show(
    reference: Annotated[
        str,
        typer.Argument(
            metavar="MÃ",
            help="Buổi đã giao và số của nhiệm vụ: 2026-10/2, 2026-10-03/2.",
            show_default=False,
        ),
    ],
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Xem một nhiệm vụ: sáu phần lúc giao, rồi từng lần rà soát qua các buổi họp.

    Ví dụ:
      chibo task show 2026-10-03-thuong-ky/2
      chibo task show 2026-10/2
    """
    from chibo_cli.commands.ledgers import show_one_task

    show_one_task(folder, reference, as_of or date.today(), as_json=as_json)
