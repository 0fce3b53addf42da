"""chibo form"""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Severity


def form(
    files: Annotated[
        list[str],
        typer.Argument(metavar="TỆP", help="Một hay nhiều tệp Word (.docx).", show_default=False),
    ],
    profile: Annotated[
        Literal["hd05", "hd36"] | None,
        typer.Option(
            "--the-thuc",
            metavar="THỂ_THỨC",
            help="Đo theo thể thức này, không theo ngày in trên văn bản.",
        ),
    ] = None,
    day: Annotated[
        date | None,
        typer.Option(
            "--ngay",
            parser=options.read_day,
            metavar="NGÀY",
            help="Ngày văn bản phải mang; khác ngày in thì báo.",
        ),
    ] = None,
    fail_on: Annotated[
        Severity,
        typer.Option("--fail-on", metavar="MỨC", help="Mức làm lệnh trả mã 1."),
    ] = Severity.ERROR,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Đo thể thức của tệp Word, kể cả tệp soạn ở nơi khác, và nói chỗ văn phòng sẽ trả lại.

    Mỗi chỗ nói rõ ở đâu, sai gì, sửa thế nào trong Word và văn bản làm căn cứ. Văn bản từ ngày
    27/5/2026 đo theo Hướng dẫn 05-HD/VPTW (hd05), trước đó theo Hướng dẫn 36-HD/VPTW (hd36). Chỉ
    điều đọc được trong văn bản chính thức mới là lỗi; điều theo nguồn thứ cấp là cảnh báo, điều
    khuyến nghị là gợi ý. Tệp không đọc được thì báo, các tệp khác vẫn đo.

    Ví dụ:
      chibo form nghi-quyet.docx
      chibo form 2026/van-ban/*.docx --fail-on goi_y
      chibo form giay-moi.docx --the-thuc hd05 --ngay 2026-11-03
    """
    from chibo_cli.console.forms import show_forms, show_forms_as_json, show_forms_as_lines
    from chibo_cli.form import Measured, examine

    examined: list[tuple[str, Measured | ChiboError]] = []
    for path in _paths(files):
        try:
            examined.append((str(path), examine(path, profile=profile, paper_date=day)))
        except ChiboError as refusal:
            examined.append((str(path), refusal))
    if as_json:
        show_forms_as_json(examined)
    elif quiet:
        show_forms_as_lines(examined)
    else:
        show_forms(examined, no_color=no_color)
    measured = [each for _, each in examined if isinstance(each, Measured)]
    fails = any(f.severity.rank <= fail_on.rank for each in measured for f in each.faults)
    refused = {each.exit_code for _, each in examined if isinstance(each, ChiboError)}
    raise typer.Exit(_exit_code(refused, measured=bool(measured), fails=fails))


def _paths(words: Sequence[str]) -> Iterator[Path]:
    """The files named; a pattern the shell left alone is every file it fits."""
    for word in words:
        yield from _fitting(word) or [Path(word)]


def _fitting(word: str) -> list[Path]:
    path = Path(word)
    if not set(word) & set("*?") or path.exists():
        return []
    base = Path(path.anchor)
    try:
        return sorted(base.glob(str(path.relative_to(base))))
    except (ValueError, NotImplementedError):  # `x**` is no pattern
        return []


def _exit_code(refused: set[int], *, measured: bool, fails: bool) -> int:
    if 2 in refused:
        return 2
    return int(fails) if measured else 3
