"""chibo roster import, chibo roster export"""

from datetime import date
from pathlib import Path
from typing import Annotated, Final

import typer

from chibo_cli.commands import options
from chibo_cli.commands.roster import OnDay
from chibo_cli.errors import ChiboError

_EDITED_KEPT: Final = 4


def roster_import(
    file: Annotated[
        Path,
        typer.Argument(metavar="TỆP", help="Danh sách Excel (.xlsx) hay CSV.", show_default=False),
    ],
    sheet: Annotated[
        str | None,
        typer.Option("--trang", metavar="TÊN", help="Trang của tệp Excel, khi có nhiều danh sách."),
    ] = None,
    overwrite: Annotated[
        bool, typer.Option("--sua", help="Chỗ khác sổ thì sửa theo danh sách.")
    ] = False,
    offices_since: Annotated[
        date | None,
        typer.Option(
            "--chuc-vu-tu",
            parser=options.read_day,
            metavar="NGÀY",
            help="Ngày các chức vụ trong danh sách bắt đầu, như ngày đại hội.",
        ),
    ] = None,
    write: Annotated[
        bool, typer.Option("--ghi", help="Ghi vào dang-vien.toml, không hỏi lại.")
    ] = False,
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    no_input: options.NoInput = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Đưa danh sách Excel hay CSV sẵn có vào dang-vien.toml; cho xem trước, hỏi rồi mới ghi.

    Dòng tiêu đề và các cột được tự tìm. Người chưa có thì thêm; người đã có thì chỉ điền chỗ sổ còn
    thiếu, chỗ khác nhau chỉ nêu ra. Dòng chưa rõ thì từ chối, nói vì sao; sửa trong Excel rồi chạy
    lại. Dòng, trang đang ẩn trong Excel không lấy. Số thẻ, số căn cước, ngày sinh, địa chỉ, điện
    thoại không đưa vào sổ. Mọi dòng khác và lời ghi chú trong dang-vien.toml giữ nguyên.

    Ví dụ:
      chibo roster import danh-sach.xlsx
      chibo roster import danh-sach.xlsx --trang "Đảng viên" --chuc-vu-tu 2025-03-15
      chibo roster import danh-sach.csv --ghi
    """
    from chibo_cli.commands.importing import Importing, import_list
    from chibo_cli.member_lists.comparison import Wishes

    if write and dry_run:
        raise ChiboError("Chọn một trong hai: --ghi hoặc --dry-run.")
    how = Importing(write, dry_run, no_input, as_json, quiet, no_color)
    import_list(folder, file, sheet, Wishes(as_of or date.today(), overwrite, offices_since), how)


def roster_export(
    day: OnDay = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Ghi danh sách đảng viên của một ngày ra tệp Excel (.xlsx) hay CSV.

    Không ghi -o thì tệp nằm trong thư mục van-ban của năm. Tệp đã có mà không do chibo ghi, hoặc đã
    được lưu lại, thì giữ nguyên, danh sách mới ghi bên cạnh và mã thoát là 4.

    Ví dụ:
      chibo roster export
      chibo roster export --ngay 2026-01-01 -o danh-sach.xlsx
      chibo roster export -o danh-sach.csv
    """
    from chibo_cli.console.papers import show_written
    from chibo_cli.console.rosters.exports import show_exported_as_json
    from chibo_cli.console.rosters.gaps import tell_gaps
    from chibo_cli.loader import load_book
    from chibo_cli.member_lists.excel import as_workbook, planned_list, write_list
    from chibo_cli.member_lists.exporting import as_csv, file_for, member_list
    from chibo_cli.store import Outcome

    on = day or date.today()
    record, _ = load_book(folder, as_of=on)
    path = file_for(record, on, output)
    listed = member_list(record, on)
    content = as_csv(listed) if path.suffix.lower() == ".csv" else as_workbook(listed)
    written = (planned_list if dry_run else write_list)(path, content)
    if as_json:
        show_exported_as_json(written, len(listed.rows), record.root, planned=dry_run)
    else:
        show_written([written], planned=dry_run, quiet=quiet)
    tell_gaps(record)
    raise typer.Exit(_EDITED_KEPT if written.outcome is Outcome.KEPT else 0)
