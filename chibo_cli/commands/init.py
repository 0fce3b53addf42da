"""chibo init"""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options


def init(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="THƯ_MỤC",
            help="Thư mục của sổ; mặc định đặt theo tên chi bộ.",
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        str | None, typer.Option("--ten", metavar="TÊN", help="Tên chi bộ: Chi bộ thôn Đông.")
    ] = None,
    cell_kind: Annotated[
        Literal[
            "thon_to_dan_pho",
            "co_quan_don_vi_su_nghiep",
            "doanh_nghiep_nha_nuoc",
            "doanh_nghiep_ngoai_nha_nuoc",
            "hoc_sinh_sinh_vien",
            "luc_luong_vu_trang",
        ]
        | None,
        typer.Option("--loai-hinh", metavar="LOẠI", help="Loại hình chi bộ."),
    ] = None,
    superior: Annotated[
        str | None,
        typer.Option(
            "--dang-bo-cap-tren", metavar="TÊN", help="Đảng bộ cấp trên: Đảng bộ xã Bình Minh."
        ),
    ] = None,
    place_name: Annotated[
        str | None,
        typer.Option("--dia-danh", metavar="TÊN", help="Địa danh in trước ngày: Bình Minh."),
    ] = None,
    place: Annotated[
        str | None, typer.Option("--dia-diem", metavar="NƠI", help="Nơi họp thường lệ.")
    ] = None,
    time: Annotated[
        str | None, typer.Option("--gio", metavar="GIỜ", help="Giờ họp thường lệ: 19:30.")
    ] = None,
    day_of_month: Annotated[
        str | None,
        typer.Option("--ngay-trong-thang", metavar="SỐ", help="Ngày họp cố định trong tháng: 3."),
    ] = None,
    term: Annotated[
        str | None, typer.Option("--nhiem-ky", metavar="TÊN", help="Nhiệm kỳ: 2025 - 2030.")
    ] = None,
    term_since: Annotated[
        str | None,
        typer.Option("--nhiem-ky-tu", metavar="NGÀY", help="Nhiệm kỳ tính từ ngày: 2025-03-15."),
    ] = None,
    issued: Annotated[
        str | None,
        typer.Option(
            "--nghi-quyet-truoc-so",
            metavar="SỐ",
            help="Nghị quyết gần nhất của nhiệm kỳ mang số này; sổ đánh số tiếp theo.",
        ),
    ] = None,
    secretary: Annotated[
        str | None, typer.Option("--bi-thu", metavar="HỌ_TÊN", help="Họ tên bí thư.")
    ] = None,
    deputy: Annotated[
        str | None, typer.Option("--pho-bi-thu", metavar="HỌ_TÊN", help="Họ tên phó bí thư.")
    ] = None,
    guideline: Annotated[
        Literal["hd12-2018", "hd42-2025"],
        typer.Option("--huong-dan", metavar="TÊN", help="Hướng dẫn chi bộ theo."),
    ] = "hd12-2018",
    no_input: options.NoInput = False,
    dry_run: options.DryRun = False,
) -> None:
    """Mở sổ sinh hoạt cho một chi bộ: hỏi vài câu rồi ghi các tệp đầu tiên.

    Câu nào chưa rõ thì bấm Enter bỏ qua, ghi vào tệp sau. Chạy lại trong sổ đã có thì chỉ ghi thêm
    tệp còn thiếu; không tệp nào của chi bộ bị thay.

    Ví dụ:
      chibo init
      chibo init chi-bo-thon-dong --ten "Chi bộ thôn Đông" --no-input
    """
    from chibo_cli.commands.asking import asked_answers
    from chibo_cli.console.papers import folder_option, out, talk
    from chibo_cli.workspace import lay_out, root_for

    given = {
        "ten": name,
        "loai_hinh": cell_kind,
        "dang_bo_cap_tren": superior,
        "dia_danh": place_name,
        "dia_diem": place,
        "gio": time,
        "ngay_trong_thang": day_of_month,
        "nhiem_ky": term,
        "nhiem_ky_tu": term_since,
        "nghi_quyet_truoc_so": issued,
        "bi_thu": secretary,
        "pho_bi_thu": deputy,
    }
    today = date.today()
    answers = asked_answers(given, folder, ask=not no_input) | {"huong_dan": guideline}
    laid = lay_out(root_for(folder, answers["ten"]), answers, today, dry_run=dry_run)
    for name_kept in laid.kept:
        talk(f"Giữ nguyên: {laid.root / name_kept}")
    what = "Sẽ ghi" if dry_run else "Đã ghi"
    for name_written in laid.written:
        out(f"{what}: {laid.root / name_written}")
    if laid.for_editors:
        out(f"{what}: {laid.root / 'luoc-do'} và .taplo.toml, để VS Code gợi ý khi gõ")
    if not laid.written:
        talk("Sổ đã đủ tệp, không ghi gì thêm.")
    elif not dry_run:
        when = f"{today:%Y-%m}" if answers["ngay_trong_thang"] else "--ngay NGÀY_HỌP"
        talk(
            f"\nTiếp theo:\n  1. Ghi danh sách đảng viên vào {laid.root / 'dang-vien.toml'}, "
            "hoặc lấy\n"
            f"     từ tệp Excel, CSV:  chibo roster import TỆP{folder_option(laid.root)}\n"
            f"  2. Mở buổi họp tới:  chibo new-meeting {when}{folder_option(laid.root)}"
        )
