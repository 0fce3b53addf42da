"""chibo score-list"""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from chibo_cli.commands import options
from chibo_cli.errors import ChiboError

if TYPE_CHECKING:
    from chibo_cli.documents.issuers import Asked

SignerOffice = Literal["bi_thu", "pho_bi_thu"]


def score_list(
    period: Annotated[
        str,
        typer.Argument(
            metavar="KỲ",
            help='Tháng (2026-11, "tháng trước"), nửa năm (2026-H1, 6-thang-dau) hay năm (2026).',
            show_default=False,
        ),
    ],
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="THƯ_MỤC",
            help="Một hay nhiều thư mục sổ, hoặc thư mục chứa các sổ; không ghi thì sổ ở đây.",
            show_default=False,
        ),
    ] = None,
    committee: Annotated[
        str | None,
        typer.Option(
            "--co-quan", metavar="TÊN", help="Cấp uỷ lập danh sách: Đảng uỷ xã Bình Minh."
        ),
    ] = None,
    superior: Annotated[
        str | None,
        typer.Option(
            "--cap-tren", metavar="TÊN", help="Đảng bộ cấp trên của cấp uỷ ấy: Đảng bộ tỉnh …"
        ),
    ] = None,
    place: Annotated[
        str | None, typer.Option("--dia-danh", metavar="TÊN", help="Địa danh trước ngày tháng.")
    ] = None,
    signer: Annotated[
        str | None, typer.Option("--nguoi-ky", metavar="TÊN", help="Họ tên người ký.")
    ] = None,
    office: Annotated[
        SignerOffice, typer.Option("--chuc-vu", metavar="CHỨC_VỤ", help="Chức vụ người ký.")
    ] = "bi_thu",
    recipients: Annotated[
        list[str] | None,
        typer.Option("--noi-nhan", metavar="NƠI", help="Một nơi nhận; ghi lại cho từng nơi."),
    ] = None,
    as_of: options.AsOf = None,
    as_csv: options.AsCsv = False,
    as_json: options.AsJson = False,
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    folder: options.Folder = Path(),
    quiet: options.Quiet = False,
) -> None:
    """Lập danh sách điểm, xếp loại sinh hoạt của một hay nhiều chi bộ theo tháng, nửa năm, năm.

    Danh sách tháng có mười cột: số đảng viên, ngày họp, điểm, xếp loại, thuyết minh điểm trừ. Bảng
    sáu tháng chỉ có số liệu sổ đếm được, cột khác để trống ghi bằng tay. Bảng năm có xếp loại từng
    tháng và xếp loại năm theo quy định của bộ tiêu chí. Điểm của các bên chấm đứng cạnh nhau, không
    lấy trung bình.

    Một chi bộ thì là văn bản của chi bộ gửi lên, ghi vào van-ban; nhiều chi bộ, hoặc có --co-quan,
    thì là văn bản của cấp uỷ cấp trên, ghi vào thư mục hiện tại. Sổ không đọc được vẫn có dòng
    trong danh sách, kèm lý do; khi đó lệnh trả mã 2. Thêm --csv hoặc --json thì chỉ in danh sách,
    không ghi văn bản.

    Ví dụ:
      chibo score-list 2026-11
      chibo score-list 2026-11 xa-binh-minh --co-quan "Đảng uỷ xã Bình Minh"
      chibo score-list 6-thang-dau xa-binh-minh/*
      chibo score-list 2026 xa-binh-minh --csv > xep-loai-2026.csv
    """
    from chibo_cli.commands.writing import Writing, put_papers
    from chibo_cli.console.score_lists import (
        show_list_as_csv,
        show_list_as_json,
        talk_of_list,
        why_unread,
    )
    from chibo_cli.loader.several import folders_named
    from chibo_cli.papers.score_lists import list_paper, listed_cells, unread_cells
    from chibo_cli.scoring.lists.period import period_named

    day = as_of or date.today()
    chosen = period_named(period, day)
    prints = as_csv or as_json
    if as_csv and as_json:
        raise ChiboError("Chỉ chọn một trong --csv, --json.")
    if prints and (output or pdf or open_it or dry_run):
        raise ChiboError(
            "Với --csv, --json lệnh không ghi văn bản: bỏ -o, --pdf, --open, --dry-run."
        )
    listing = listed_cells(folders_named(folder, targets or []), chosen, day)
    unread = unread_cells(listing)
    asked = _asked(committee, superior, place, signer, office, recipients)
    if as_json:
        show_list_as_json(listing)
    elif as_csv:
        show_list_as_csv(listing)
        talk_of_list(listing, unread, quiet=True)
    else:
        book = next((cell.record for cell in listing.cells if cell.record), None)
        if book is None:
            raise ChiboError(why_unread(unread[0]))
        paper = list_paper(listing, asked, folder)
        how = Writing(output, False, quiet, dry_run, pdf, open_it)
        code = put_papers([paper], book, how)
        talk_of_list(listing, unread, quiet=quiet)
        if code and not unread:
            raise typer.Exit(code)
    if unread:
        raise typer.Exit(ChiboError.exit_code)


def _asked(
    committee: str | None,
    superior: str | None,
    place: str | None,
    signer: str | None,
    office: SignerOffice,
    recipients: list[str] | None,
) -> "Asked":
    from chibo_cli.documents.issuers import Asked
    from chibo_cli.models.roster import OfficeKind

    return Asked(committee, superior, place, signer, OfficeKind(office), tuple(recipients or ()))
