"""chibo criteria"""

from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options

CellKindWord = Literal[
    "thon_to_dan_pho",
    "co_quan_don_vi_su_nghiep",
    "doanh_nghiep_nha_nuoc",
    "doanh_nghiep_ngoai_nha_nuoc",
    "hoc_sinh_sinh_vien",
    "luc_luong_vu_trang",
]
Name = Annotated[
    str,
    typer.Argument(
        metavar="TÊN",
        help="Tên bộ tiêu chí, như hd42-2025; xem bằng chibo criteria list.",
        show_default=False,
    ),
]


def criteria(
    ctx: typer.Context,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Xem, lập, kiểm tra bộ tiêu chí chấm điểm buổi sinh hoạt.

    Bộ tiêu chí là dữ liệu: tiêu chí, điểm, mức, điều kiện, ngưỡng xếp loại. Chương trình có sẵn
    những bộ tìm thấy; bộ nào chưa thấy hết văn bản thì nói rõ còn thiếu gì. Bộ riêng của chi bộ là
    tệp trong thư mục tieu-chi. Gõ chibo criteria không kèm gì là xem danh sách.

    Ví dụ:
      chibo criteria
      chibo criteria show an-phu-hd42
      chibo criteria new xa-binh-minh --tu hd42-2025
    """
    if ctx.invoked_subcommand is None:
        criteria_list(folder=folder, as_json=as_json, quiet=quiet, no_color=no_color)


def criteria_list(
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Liệt kê các bộ tiêu chí: có sẵn, của chi bộ, bộ đang dùng, bộ nào chưa đầy đủ.

    Đứng ngoài sổ cũng dùng được, khi ấy chỉ có các bộ của chương trình.

    Ví dụ:
      chibo criteria list
      chibo criteria list --json
    """
    from chibo_cli.console.criteria.listing import show_shelf, show_shelf_as_json
    from chibo_cli.console.papers import folder_option
    from chibo_cli.own_criteria import shelf_at

    shelf = shelf_at(folder)
    if as_json:
        show_shelf_as_json(shelf)
    else:
        show_shelf(shelf, where=folder_option(folder), quiet=quiet, no_color=no_color)


def criteria_show(
    name: Name,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    no_color: options.NoColor = False,
) -> None:
    """In trọn một bộ tiêu chí: nguồn, còn thiếu gì, tiêu chí, cách chấm, xếp loại, ai quyết định.

    Ví dụ:
      chibo criteria show hd42-2025
      chibo criteria show an-phu-hd42 --json
    """
    from chibo_cli.console.criteria.fields import show_set_as_json
    from chibo_cli.console.criteria.listing import talk_of_troubles
    from chibo_cli.console.criteria.showing import show_set
    from chibo_cli.console.papers import folder_option
    from chibo_cli.own_criteria import shelf_at

    shelf = shelf_at(folder)
    if as_json:
        show_set_as_json(shelf.named(name))
    else:
        show_set(shelf.named(name), no_color=no_color)
    talk_of_troubles(shelf, folder_option(folder), about=name)


def criteria_new(
    name: Annotated[
        str,
        typer.Argument(
            metavar="TÊN",
            help="Tên cho bộ mới, chữ không dấu, số và gạch nối: xa-binh-minh.",
            show_default=False,
        ),
    ],
    frame: Annotated[
        str | None,
        typer.Option("--tu", metavar="BỘ", help="Chép từ bộ này; không ghi thì từ bộ đang dùng."),
    ] = None,
    kind: Annotated[
        CellKindWord | None,
        typer.Option(
            "--loai-hinh",
            metavar="LOẠI",
            help="Loại hình chi bộ, khi văn bản có nhiều bộ như của Hải Phòng.",
        ),
    ] = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Lập bộ tiêu chí riêng của chi bộ: chép một bộ có sẵn để sửa, hoặc bộ trống để điền.

    Tệp ghi vào thư mục tieu-chi, có lời nhắc trong tệp; tệp đã có không bao giờ bị ghi đè. Từ
    hd12-2018 được danh sách tiêu chí để thêm điểm. Văn bản mà chương trình chỉ biết tên, như bốn bộ
    của Hải Phòng, thì được bộ trống ghi rõ là trống, chờ điền từ văn bản thật.

    Ví dụ:
      chibo criteria new xa-binh-minh --tu hd42-2025
      chibo criteria new rieng --tu hai-phong-1665-2019-b
      chibo criteria new thu --tu hd12-2018 --dry-run
    """
    from chibo_cli.console.criteria.making import show_made, show_made_as_json
    from chibo_cli.console.papers import folder_option
    from chibo_cli.models.cell import CellKind
    from chibo_cli.own_criteria import new_criteria
    from chibo_cli.store import write_new_text

    made = new_criteria(folder, name, frame or "", CellKind(kind) if kind else None)
    if not dry_run:
        write_new_text(made.path, made.text)
    if as_json:
        show_made_as_json(made, made.path.parents[1], planned=dry_run)
    else:
        show_made(made, where=folder_option(folder), planned=dry_run, quiet=quiet)
