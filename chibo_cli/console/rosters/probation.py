"""Who is on probation, when it ends, and the step that follows."""

from collections.abc import Sequence
from datetime import date

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_wrapped
from chibo_cli.console.tables import Column, Listing, show_listing, show_listing_as_csv
from chibo_cli.facts.probation import Probation
from chibo_cli.guidelines.sources import charter
from chibo_cli.vietnamese import short_date

_HEADINGS = ("Họ và tên", "Vào Đảng", "Hết dự bị", "Việc tiếp theo")


def show_probations(
    probations: Sequence[Probation], day: date, until: date | None, *, no_color: bool
) -> None:
    """Print those on probation, the overdue first, each with what comes next."""
    if not probations:
        out(_nobody(day, until))
        return
    columns = (
        Column(_HEADINGS[0], wide=True),
        Column(_HEADINGS[1]),
        Column(_HEADINGS[2]),
        Column(_HEADINGS[3], wide=True),
    )
    show_listing(Listing(columns, _rows(probations, day)), no_color=no_color)
    out("")
    print_wrapped(
        console_for(no_color=no_color),
        f"Tính đến {short_date(day)}. Thời gian dự bị mười hai tháng, tính từ ngày chi bộ làm lễ "
        f"kết nạp ({_source()}).",
    )


def show_probations_as_csv(probations: Sequence[Probation], day: date) -> None:
    """Print those on probation for a spreadsheet."""
    show_listing_as_csv(Listing(tuple(map(Column, _HEADINGS)), _rows(probations, day)))


def show_probations_as_json(probations: Sequence[Probation], day: date) -> None:
    """Print one JSON document: those on probation in order, with the paper the time rests on."""
    show_as_json(
        {
            "tinh_den": day.isoformat(),
            "can_cu": _source(),
            "du_bi": [
                {
                    "ho_ten": each.name,
                    "vao_dang": _iso(each.member.admitted),
                    "het_du_bi": _iso(each.end),
                    "qua_han": bool(each.end and each.end <= day),
                    "da_xet": each.considered_in.slug if each.considered_in else None,
                    "viec_tiep_theo": _next_step(each, day),
                }
                for each in probations
            ],
        }
    )


def _rows(probations: Sequence[Probation], day: date) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (each.name, _day(each.member.admitted), _day(each.end), _next_step(each, day))
        for each in probations
    )


def _next_step(probation: Probation, day: date) -> str:
    if probation.end is None:
        return "chưa ghi ngày vào Đảng: ghi vao_dang trong dang-vien.toml"
    if probation.considered_in:
        held = short_date(probation.considered_in.date)
        return f"chi bộ đã xét ngày {held}; có quyết định công nhận thì ghi ngày ấy ở chinh_thuc"
    if probation.end <= day:
        days = (day - probation.end).days
        late = f"quá {days} ngày" if days else "hết hạn hôm nay"
        return f"{late}: đưa việc xét công nhận chính thức vào kỳ họp tới"
    return f"còn {(probation.end - day).days} ngày; xét công nhận chính thức ở kỳ họp sau ngày ấy"


def _nobody(day: date, until: date | None) -> str:
    if until:
        return f"Đến ngày {short_date(until)} không có đảng viên nào hết thời gian dự bị."
    return f"Ngày {short_date(day)} chi bộ không có đảng viên dự bị."


def _source() -> str:
    return charter("5.1").citation


def _day(day: date | None) -> str:
    return short_date(day) if day else ""


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
