"""chibo check"""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from chibo_cli.commands import options
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Severity

View = Callable[..., Any]
Format = Literal["text", "line", "json", "csv", "docx"]

_CODE = re.compile(r"CB[0-9]{0,3}")
_MONTH = re.compile(r"(?:(?P<year>(?:19|20|21)[0-9]{2})-)?(?P<month>0?[1-9]|1[0-2])")


@dataclass(frozen=True)
class Codes:
    """Codes or beginnings of codes, as `--select CB6,CB305` names them."""

    prefixes: tuple[str, ...] = ()


@dataclass(frozen=True)
class MonthWord:
    """A month as `--thang 11` or `--thang 2026-11` names it."""

    month: int
    year: str = ""


def read_codes(word: str) -> Codes:
    """The codes of `CB6,CB305`. Raises BadValue for anything else."""
    codes = tuple(code.strip().upper() for code in word.split(",") if code.strip())
    for code in codes:
        if not _CODE.fullmatch(code):
            raise options.BadValue(
                f"«{code}» không phải mã hay đầu mã; ghi ví dụ CB602, hoặc CB6 cho cả nhóm."
            )
    return Codes(codes)


def read_month_word(word: str) -> MonthWord:
    """The month of `11` or `2026-11`. Raises BadValue for anything else."""
    match = _MONTH.fullmatch(word)
    if match is None:
        raise options.BadValue(f"«{word}» không phải là tháng; ghi ví dụ 11 hoặc 2026-11.")
    return MonthWord(int(match["month"]), match["year"] or "")


def check(
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NĂM|TỆP|THƯ_MỤC",
            help="Năm, tệp buổi họp, một hay nhiều thư mục sổ; - là đọc một tệp từ đầu vào; "
            "không ghi gì thì kiểm tra năm nay.",
            show_default=False,
        ),
    ] = None,
    select: Annotated[
        Codes | None,
        typer.Option(
            "--select", parser=read_codes, metavar="MÃ", help="Chỉ xét các mã này: CB6,CB305."
        ),
    ] = None,
    ignore: Annotated[
        Codes | None,
        typer.Option("--ignore", parser=read_codes, metavar="MÃ", help="Không xét các mã này."),
    ] = None,
    month: Annotated[
        MonthWord | None,
        typer.Option(
            "--thang", parser=read_month_word, metavar="THÁNG", help="Chỉ xét tháng này: 11."
        ),
    ] = None,
    quarter: Annotated[
        int | None,
        typer.Option("--quy", min=1, max=4, metavar="QUÝ", help="Chỉ xét quý này: 1 đến 4."),
    ] = None,
    form: Annotated[
        Format,
        typer.Option("--format", metavar="DẠNG", help="Dạng in."),
    ] = "text",
    output: options.Output = None,
    fail_on: Annotated[
        Severity,
        typer.Option(
            "--fail-on",
            metavar="MỨC",
            help="Mức phát hiện làm lệnh trả mã 1.",
        ),
    ] = Severity.ERROR,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Luôn trả mã 0, dù có phát hiện.")
    ] = False,
    as_of: options.AsOf = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Kiểm tra sổ sinh hoạt của một năm theo hướng dẫn: nền nếp, nội dung, phân công, văn bản.

    Mỗi phát hiện nói rõ tệp, dòng, văn bản làm căn cứ và cách sửa. Một dòng hỏng không che các dòng
    khác, một tệp hỏng không che các tệp khác. Hiểu thêm một mã: chibo rule CB602.

    Ví dụ:
      chibo check
      chibo check 2026 --tinh-den 2026-06-30 --quy 2
      chibo check 2026/2026-11-03-thuong-ky.toml
      chibo check --select CB6 --ignore CB610
      chibo check xa-binh-minh/*
      chibo check 2026 --format docx
    """
    from chibo_cli.checker import Selection
    from chibo_cli.console.papers import folder_option, quoted, written_to
    from chibo_cli.console.progress import with_progress
    from chibo_cli.console.reports import Wish
    from chibo_cli.loader.text import MOST_BYTES
    from chibo_cli.targets import PIPE, Request, check_targets

    if month and quarter:
        raise ChiboError("Chỉ dùng một trong hai: --thang hoặc --quy.")
    day = as_of or date.today()
    words = targets or ([month.year] if month and month.year else [])
    selection = Selection(select.prefixes if select else (), ignore.prefixes if ignore else ())
    if PIPE in words and sys.stdin is None:
        raise ChiboError("Đầu vào đã đóng, không có tệp nào để đọc.")
    piped = sys.stdin.buffer.read(MOST_BYTES + 1) if PIPE in words else b""
    request = Request(day, selection, _months(month, quarter), piped)
    if form == "docx" and not as_json:
        code = _write_inspections(
            folder, words, request, output=output, fail_on=fail_on, quiet=quiet
        )
        raise typer.Exit(0 if exit_zero and code == 1 else code)
    count, checked = check_targets(folder, words, request)
    day_option = [f"--tinh-den {as_of}"] if as_of else []
    again = " ".join(["chibo check", *map(quoted, words), *day_option]) + folder_option(folder)
    wish = Wish(day, count > 1, "" if PIPE in words else again, quiet, no_color)
    show = _view("json" if as_json else form)
    with written_to(output):
        tally = show(with_progress(checked, count, quiet=quiet), wish)
    raise typer.Exit(0 if exit_zero else tally.exit_code(fail_on=fail_on))


def _months(month: MonthWord | None, quarter: int | None) -> tuple[int, ...]:
    if month:
        return (month.month,)
    if quarter:
        return (3 * quarter - 2, 3 * quarter - 1, 3 * quarter)
    return tuple(range(1, 13))


def _write_inspections(
    folder: Path,
    words: list[str],
    request: Any,
    *,
    output: Path | None,
    fail_on: Severity,
    quiet: bool,
) -> int:
    """Write the report of each book as a paper, and say which gave none; the exit code of all."""
    from chibo_cli.commands.writing import Writing, put_elsewhere, put_papers
    from chibo_cli.console.papers import talk
    from chibo_cli.papers.inspections import inspection_of
    from chibo_cli.targets import inspected

    made, failing, missed = [], False, 0
    for each in inspected(folder, words, request):
        if isinstance(each, ChiboError):
            missed = each.exit_code
            talk(f"Lỗi: {each}")
            continue
        made.append((each[0], inspection_of(*each)))
        failing = failing or each[1].fails(at=fail_on)
    placed = put_elsewhere([paper for _, paper in made], output)
    how = Writing(quiet=quiet)
    codes = [
        put_papers([paper], record, how) for (record, _), paper in zip(made, placed, strict=True)
    ]
    kept = max(codes, default=0)
    return missed or kept or int(failing)


def _view(form: Format) -> View:
    from chibo_cli.console.reports.as_document import show_as_document
    from chibo_cli.console.reports.as_table import show_as_table
    from chibo_cli.console.reports.lines import show_as_lines
    from chibo_cli.console.reports.text import show_as_text

    views: dict[Format, View] = {
        "text": show_as_text,
        "line": show_as_lines,
        "json": show_as_document,
        "csv": show_as_table,
    }
    return views[form]
