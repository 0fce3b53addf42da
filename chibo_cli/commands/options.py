"""Options that several commands share, and readers of typed words such as a day or a month.

`folder: Folder = Path()`, `day: Annotated[date | None, typer.Option("--ngay", parser=read_day)]`.
"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal

import typer


class BadValue(typer.BadParameter):
    """A typed word that cannot be read; the message is Vietnamese, to follow a colon."""


@dataclass(frozen=True, order=True)
class Month:
    """One month of one year, written `2026-11`."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


# The Party was founded in 1930; nobody plans a meeting beyond the next century.
_FIRST_YEAR: Final = 1930
_LAST_YEAR: Final = 2199

_DAY: Final = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_OTHER_DAYS: Final = (
    re.compile(r"(?P<day>[0-9]{1,2})[-/.](?P<month>[0-9]{1,2})[-/.](?P<year>[0-9]{4})"),
    re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})"),
)
_MONTH: Final = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})")
_OTHER_MONTHS: Final = (
    re.compile(r"(?P<month>[0-9]{1,2})[-/.](?P<year>[0-9]{4})"),
    re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})"),
)


def read_day(word: str) -> date:
    """The day of `2026-11-03`; `03/11/2026` is refused with the right way to write it."""
    if match := _DAY.fullmatch(word):
        return _day(match)
    for other in _OTHER_DAYS:
        if match := other.fullmatch(word):
            raise BadValue(f"ngày {word} viết là {_day(match)}.")
    raise BadValue(f"«{word}» không phải là ngày; hãy viết năm-tháng-ngày, ví dụ 2026-11-03.")


def read_month(word: str) -> Month:
    """The month of `2026-11`; `11/2026` is refused with the right way to write it."""
    if match := _MONTH.fullmatch(word):
        return _month(match)
    for other in _OTHER_MONTHS:
        if match := other.fullmatch(word):
            raise BadValue(f"tháng {word} viết là {_month(match)}.")
    raise BadValue(f"«{word}» không phải là tháng; hãy viết năm-tháng, ví dụ 2026-11.")


def _day(match: re.Match[str]) -> date:
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        raise BadValue(f"trong lịch không có ngày {match[0]}.") from None
    return _in_our_time(day, match[0])


def _in_our_time(day: date, word: str) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise BadValue(f"năm của {word} không nằm trong khoảng {_FIRST_YEAR} - {_LAST_YEAR}.")
    return day


def _month(match: re.Match[str]) -> Month:
    try:
        first = date(int(match["year"]), int(match["month"]), 1)
    except ValueError:
        raise BadValue(f"trong lịch không có tháng {match[0]}.") from None
    _in_our_time(first, match[0])
    return Month(first.year, first.month)


def _or_environment(name: str) -> Callable[[bool], bool]:
    """The flag as given, or set because the environment variable is not empty."""
    return lambda given: given or bool(os.environ.get(name))


Folder = Annotated[
    Path,
    typer.Option(
        "-C",
        "--dir",
        metavar="THƯ_MỤC",
        help="Làm việc với sổ ở thư mục này.",
        show_default="thư mục hiện tại",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="In kết quả ở dạng JSON.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="In bảng ở dạng CSV, mở được bằng Excel.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Chỉ in kết quả, bớt lời dẫn.")]
NoColor = Annotated[
    bool,
    typer.Option(
        "--no-color",
        callback=_or_environment("NO_COLOR"),
        help="In không màu; biến môi trường NO_COLOR cũng có tác dụng này.",
    ),
]
NoInput = Annotated[
    bool, typer.Option("--no-input", help="Không hỏi gì; thiếu thông tin thì báo lỗi.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Nói sẽ ghi những gì, nhưng không ghi.")]
Output = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="TỆP", help="Ghi vào tệp này, không vào chỗ đặt sẵn."),
]
ToPdf = Annotated[
    bool, typer.Option("--pdf", help="Đổi văn bản vừa ghi sang PDF, nếu máy có LibreOffice.")
]
OpenIt = Annotated[
    bool, typer.Option("--open", help="Mở văn bản vừa ghi; cùng --pdf thì mở bản PDF.")
]
MeetingWord = Annotated[
    str,
    typer.Argument(
        metavar="BUỔI",
        help="Ngày (2026-11-03), tháng (2026-11: buổi thường kỳ hoặc kết hợp), hay tệp.",
        show_default=False,
    ),
]
KindWord = Literal["thuong_ky", "chuyen_de", "ket_hop", "bat_thuong", "chi_uy"]
Kind = Annotated[
    KindWord | None,
    typer.Option("--loai", metavar="LOẠI", help="Loại buổi, khi tháng hay ngày ấy có nhiều buổi."),
]
AsOf = Annotated[
    date | None,
    typer.Option(
        "--tinh-den", parser=read_day, metavar="NGÀY", help="Tính đến ngày này; mặc định hôm nay."
    ),
]
