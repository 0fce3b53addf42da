"""chibo next"""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chibo_cli.commands import options
from chibo_cli.errors import ChiboError

if TYPE_CHECKING:  # the core is imported by the command that runs
    from chibo_cli.commands.stepping import Found


def next(
    until: Annotated[
        date | None,
        typer.Option(
            "--den",
            parser=options.read_day,
            metavar="NGÀY",
            help="Kể việc có hạn đến hết ngày này; mặc định 30 ngày tới.",
        ),
    ] = None,
    within: Annotated[
        int | None,
        typer.Option("--trong", min=0, max=3660, metavar="N", help="Kể việc có hạn trong N ngày."),
    ] = None,
    as_calendar: Annotated[
        bool,
        typer.Option("--ics", help="Ghi tệp lịch lich.ics cho Outlook, Google, điện thoại."),
    ] = False,
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Kể theo thứ tự mọi việc cần làm: làm gì, hạn nào, bằng lệnh nào, theo văn bản nào.

    Tệp chưa đọc được kể trước, rồi việc quá hạn, việc có hạn từ gần đến xa, việc không có hạn. Hạn
    chỉ lấy từ Điều lệ, hướng dẫn và các tệp của sổ. Việc nào sổ đã ghi là làm rồi thì không kể nữa.
    Với --ics: ghi các buổi sắp tới, việc có hạn và hạn nhiệm vụ vào một tệp lịch; mỗi mục giữ mã
    của nó, nên nhập lại tệp mới thì chương trình lịch nhận ra mục cũ.

    Ví dụ:
      chibo next
      chibo next --trong 7
      chibo next --den 2026-12-31 --ics
    """
    from chibo_cli.commands.stepping import steps_of
    from chibo_cli.console.next_steps import show_next_steps, show_next_steps_as_json

    if until and within is not None:
        raise ChiboError("Chỉ dùng một trong hai: --den hoặc --trong.")
    if as_json and as_calendar:
        raise ChiboError("Chỉ dùng một trong hai: --json hoặc --ics.")
    if (output or dry_run) and not as_calendar:
        raise ChiboError("-o và --dry-run chỉ dùng cùng --ics.")
    day = as_of or date.today()
    last = until or (day + timedelta(days=within) if within is not None else None)
    if last and last < day:
        raise ChiboError(f"Ngày của --den ({last}) đứng trước ngày tính đến ({day}).")
    found = steps_of(folder, day, last)
    if as_calendar:
        raise typer.Exit(_write_calendar(found, output, dry_run=dry_run, quiet=quiet))
    if as_json:
        show_next_steps_as_json(found.to_copy, found.occasion)
    else:
        show_next_steps(found.to_copy, found.occasion, quiet=quiet, no_color=no_color)


def _write_calendar(found: "Found", output: Path | None, *, dry_run: bool, quiet: bool) -> int:
    """Write the calendar beside the files of the cell; 4 where another's file was kept."""
    from chibo_cli.calendar_file import CALENDAR_FILE, calendar_of, planned_calendar, put_calendar
    from chibo_cli.commands.writing import EDITED_KEPT
    from chibo_cli.console.papers import show_written, talk
    from chibo_cli.store import Outcome

    path = output or found.record.root / CALENDAR_FILE
    if path.is_dir():
        path = path / CALENDAR_FILE
    if path.suffix.lower() != ".ics":
        raise ChiboError(
            f"-o phải là một thư mục đã có, hoặc tên tệp có đuôi .ics; {path} không phải."
        )
    made = calendar_of(found.record, found.steps, until=found.occasion.until)
    written = (planned_calendar if dry_run else put_calendar)(path, made.content)
    show_written([written], planned=dry_run, quiet=quiet)
    if not quiet:
        talk(_about(made.count))
    return EDITED_KEPT if written.outcome is Outcome.KEPT else 0


def _about(count: int) -> str:
    if count == 0:
        return "Lịch chưa có mục nào: không có buổi họp, việc hay nhiệm vụ nào sắp đến hạn."
    return (
        f"Lịch có {count} mục, mở được bằng Outlook, Google Lịch, điện thoại.\n"
        "Sổ thay đổi thì chạy lại lệnh này rồi nhập lại tệp: mục cũ giữ mã cũ."
    )
