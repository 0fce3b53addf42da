"""chibo roster"""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options
from chibo_cli.errors import ChiboError

OnDay = Annotated[
    date | None,
    typer.Option(
        "--ngay",
        parser=options.read_day,
        metavar="NGÀY",
        help="Ngày của danh sách; mặc định hôm nay.",
    ),
]
InGroup = Annotated[
    Literal["chinh_thuc", "du_bi", "mien_sinh_hoat", "tam_di", "tam_den", "dinh_chi"] | None,
    typer.Option("--tinh-trang", metavar="LOẠI", help="Chỉ những người ở tình trạng này."),
]


def roster(
    ctx: typer.Context,
    day: OnDay = None,
    group: InGroup = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Danh sách đảng viên: xem, thay đổi trong năm, hạn dự bị, nhập từ Excel, xuất ra Excel.

    Không ghi lệnh nào thì in danh sách, như chibo roster list.

    Ví dụ:
      chibo roster
      chibo roster changes 2026
      chibo roster import danh-sach.xlsx
    """
    if ctx.invoked_subcommand is None:
        roster_list(day, group, folder, as_json, as_csv, no_color)


def roster_list(
    day: OnDay = None,
    group: InGroup = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    no_color: options.NoColor = False,
) -> None:
    """In danh sách đảng viên của một ngày, theo tình trạng, và số được tính.

    Tổng số không kể người tạm đến. Được triệu tập là tổng số trừ người miễn sinh hoạt, tạm đi, bị
    đình chỉ, cộng người tạm đến. Biểu quyết là đảng viên chính thức trong số được triệu tập.

    Ví dụ:
      chibo roster list
      chibo roster list --ngay 2026-01-01
      chibo roster list --tinh-trang du_bi
    """
    from chibo_cli.console.rosters.gaps import tell_gaps
    from chibo_cli.console.rosters.members import (
        show_members,
        show_members_as_csv,
        show_members_as_json,
    )
    from chibo_cli.facts.roster_on_day import Group
    from chibo_cli.loader import load_book

    _refuse_two_forms(as_json, as_csv)
    on = day or date.today()
    record, _ = load_book(folder, as_of=on)
    only = Group(group) if group else None
    if as_json:
        show_members_as_json(record, on, only)
    elif as_csv:
        show_members_as_csv(record, on, only)
    else:
        show_members(record, on, only, no_color=no_color)
    tell_gaps(record)


def roster_changes(
    year: Annotated[
        int | None,
        typer.Argument(
            metavar="NĂM",
            min=1930,
            max=2199,
            help="Năm cần xem; mặc định năm nay.",
            show_default=False,
        ),
    ] = None,
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    no_color: options.NoColor = False,
) -> None:
    """In các thay đổi của danh sách trong một năm, và số đảng viên đầu năm, cuối năm.

    Kết nạp, công nhận chính thức, chuyển đến, thôi sinh hoạt, chức vụ, tình trạng, phân công, theo
    thứ tự ngày. Điều chưa ghi ngày được nêu riêng.

    Ví dụ:
      chibo roster changes
      chibo roster changes 2026
      chibo roster changes 2026 --tinh-den 2026-06-30
    """
    from chibo_cli.console.rosters.changes import (
        show_changes,
        show_changes_as_csv,
        show_changes_as_json,
    )
    from chibo_cli.console.rosters.gaps import tell_gaps
    from chibo_cli.facts.roster_changes import year_of_changes
    from chibo_cli.loader import load_book
    from chibo_cli.vietnamese import short_date

    _refuse_two_forms(as_json, as_csv)
    today = as_of or date.today()
    asked = year or today.year
    if asked > today.year:
        raise ChiboError(f"Đến ngày {short_date(today)}, năm {asked} chưa bắt đầu.")
    record, _ = load_book(folder, as_of=today)
    told = year_of_changes(record, asked)
    if as_json:
        show_changes_as_json(told)
    elif as_csv:
        show_changes_as_csv(told)
    else:
        show_changes(told, record.cell.naming_on(told.last).name or "chi bộ", no_color=no_color)
    tell_gaps(record)


def roster_probation(
    until: Annotated[
        date | None,
        typer.Option(
            "--den", parser=options.read_day, metavar="NGÀY", help="Chỉ những hạn đến hết ngày này."
        ),
    ] = None,
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    no_color: options.NoColor = False,
) -> None:
    """In hạn dự bị của từng đảng viên dự bị, quá hạn trước, và việc tiếp theo.

    Thời gian dự bị là mười hai tháng, tính từ ngày chi bộ làm lễ kết nạp (vao_dang). Người mà một
    buổi họp đã biểu quyết công nhận thì nêu ngày của buổi ấy.

    Ví dụ:
      chibo roster probation
      chibo roster probation --den 2027-03-31
    """
    from chibo_cli.console.rosters.gaps import tell_gaps, tell_unread
    from chibo_cli.console.rosters.probation import (
        show_probations,
        show_probations_as_csv,
        show_probations_as_json,
    )
    from chibo_cli.facts.probation import probations
    from chibo_cli.loader import load_book

    _refuse_two_forms(as_json, as_csv)
    today = as_of or date.today()
    record, _ = load_book(folder, as_of=today)
    found = [p for p in probations(record) if not (until and p.end) or p.end <= until]
    if as_json:
        show_probations_as_json(found, today)
    elif as_csv:
        show_probations_as_csv(found, today)
    else:
        show_probations(found, today, until, no_color=no_color)
    tell_gaps(record)
    tell_unread(record)


def _refuse_two_forms(as_json: bool, as_csv: bool) -> None:
    if as_json and as_csv:
        raise ChiboError("Chọn một trong hai: --json hoặc --csv.")
