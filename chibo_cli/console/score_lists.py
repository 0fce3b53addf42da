"""A list of cells for a spreadsheet, for another program, and what is said beside its paper."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import folder_option, talk
from chibo_cli.console.tables import Column, Listing, show_listing_as_csv
from chibo_cli.console.wrapping import wrapped
from chibo_cli.papers.score_lists import Listed, Unread, incomplete_sets
from chibo_cli.scoring.lists.half_year import HalfYearLine, HalfYearTable
from chibo_cli.scoring.lists.month import MonthLine, MonthList
from chibo_cli.scoring.lists.year import YearLine
from chibo_cli.scoring.lists.year_cells import month_shown, year_remarks
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.sheets import GivenScore
from chibo_cli.vietnamese import opening_capital, short_date

_MONTH_HEADS = ("STT", "Tên đơn vị", "Số lượng đảng viên", "Ngày họp chi bộ", "Điểm")
_HALF_YEAR = {
    "Đảng số": "members",
    "Số kỳ thường kỳ, kết hợp": "meetings",
    "Lượt có mặt": "present",
    "Lượt phải dự": "convened",
    "Lượt phát biểu": "spoke",
    "Học tập chuyên đề": "topics_held",
    "Kế hoạch chuyên đề": "topics_planned",
    "Kết nạp đảng": "admitted",
    "Kiểm tra giám sát": "inspections",
}
_HALF_YEAR_KEYS = (
    "dang_so",
    "so_ky",
    "luot_co_mat",
    "luot_phai_du",
    "luot_phat_bieu",
    "chuyen_de",
    "ke_hoach_chuyen_de",
    "ket_nap",
    "kiem_tra",
)
_MONTHS = tuple(f"Tháng {month}" for month in range(1, 13))


def show_list_as_csv(listing: Listed) -> None:
    """Print the rows of the list under its headings."""
    heads, rows = _table(listing)
    show_listing_as_csv(Listing(tuple(map(Column, heads)), tuple(rows)))


def _table(listing: Listed) -> tuple[tuple[str, ...], Iterator[tuple[str, ...]]]:
    if isinstance(listing, MonthList):
        heads = (*_MONTH_HEADS, *listing.ratings, "Ghi chú")
        return heads, (_month_cells(line, listing.ratings) for line in listing.lines)
    if isinstance(listing, HalfYearTable):
        heads = ("STT", "Tên chi bộ", *_HALF_YEAR, "Ghi chú")
        return heads, map(_half_year_cells, listing.lines)
    heads = ("STT", "Tên chi bộ", *_MONTHS, *listing.ratings, "Xếp loại năm", "Ghi chú")
    return heads, (_year_cells(line, listing.ratings) for line in listing.lines)


def show_list_as_json(listing: Listed) -> None:
    """Print the list as one JSON document."""
    show_as_json(
        {
            "ky": listing.period.slug,
            "loai_ky": listing.period.span.value,
            "tinh_den": listing.as_of.isoformat(),
            "bo_tieu_chi_chua_day_du": [each.name for each in incomplete_sets(listing)],
            "chi_bo": list(_fields(listing)),
        }
    )


def talk_of_list(listing: Listed, unread: Sequence[Unread], *, quiet: bool) -> None:
    """Say how many cells the list has and, always, which of them cannot be read and why."""
    if not quiet:
        talk(_summary(listing))
    for each in unread:
        talk(wrapped(f"Lỗi: số {each.place}, {each.name}: {each.why}"))
        if each.to_mend:
            talk(f"  {_how_to_mend(each.to_mend)}")


def why_unread(unread: Unread) -> str:
    """Why the one book there is cannot be read, and how to see what is wrong in it."""
    return f"{unread.why} {_how_to_mend(unread.to_mend)}" if unread.to_mend else unread.why


def _how_to_mend(workspace: Path) -> str:
    return f"Xem chỗ lỗi bằng lệnh  chibo check{folder_option(workspace)}"


def _summary(listing: Listed) -> str:
    count = f"Có {len(listing.cells)} chi bộ"
    if isinstance(listing, HalfYearTable):
        return f"{count}, {listing.period.words}."
    counted = Counter(each.rating for each in listing.lines)
    ratings = dict.fromkeys((*listing.ratings, *filter(None, counted)))
    told = [f"{rating} {counted[rating]}" for rating in ratings if counted[rating]]
    told += [f"chưa có xếp loại {counted[None]}"] if counted[None] else []
    what = "" if isinstance(listing, MonthList) else "xếp loại "
    return f"{count}, {what}{listing.period.words}: {', '.join(told)}."


def _fields(listing: Listed) -> Iterator[dict[str, Any]]:
    if isinstance(listing, MonthList):
        for line in listing.lines:
            yield _month_fields(line)
    elif isinstance(listing, HalfYearTable):
        for each in listing.lines:
            values = (getattr(each, figure) for figure in _HALF_YEAR.values())
            figures = dict(zip(_HALF_YEAR_KEYS, values, strict=True))
            yield {**_head(each), **figures, "ghi_chu": list(each.notes)}
    else:
        for of_year in listing.lines:
            yield _year_fields(of_year, listing.ratings)


def _head(line: Any) -> dict[str, Any]:
    return {
        "stt": line.place,
        "ten": line.name,
        "thu_muc": line.cell.folder,
        "loi": line.error or None,
    }


def _month_fields(line: MonthLine) -> dict[str, Any]:
    graded = line.graded
    sheet = graded.sheet if graded else None
    return {
        **_head(line),
        "so_dang_vien": line.members,
        "ngay": graded.meeting.date.isoformat() if graded else None,
        "bo_tieu_chi": sheet.name if sheet else None,
        "tu_cham": _given(graded.own if graded else None),
        "chinh_thuc": _given(graded.official if graded else None),
        "xep_loai": line.rating,
        "ghi_chu": list(line.notes),
    }


def _given(given: GivenScore | None) -> dict[str, Any] | None:
    if given is None:
        return None
    return {
        "nguoi_cham": given.evaluator.value,
        "tong_diem": given.total,
        "xep_loai": given.rating,
    }


def _year_fields(line: YearLine, ratings: Sequence[str]) -> dict[str, Any]:
    scored = line.scored
    return {
        **_head(line),
        "thang": {
            f"{month.month:%Y-%m}": [each.rating for each in month.monthly]
            for month in (scored.months if scored else ())
        },
        "so_ky": line.counts(ratings),
        "xep_loai_nam": line.rating,
        "cac_buoc": list(scored.steps) if scored else [],
    }


def _month_cells(line: MonthLine, ratings: Sequence[str]) -> tuple[str, ...]:
    return (
        str(line.place),
        line.name,
        _figure(line.members),
        short_date(line.graded.meeting.date) if line.graded else "",
        "" if line.points is None else points_shown(line.points),
        *("x" if line.rating == rating else "" for rating in ratings),
        " ".join(line.notes),
    )


def _half_year_cells(line: HalfYearLine) -> tuple[str, ...]:
    figures = (_figure(getattr(line, figure)) for figure in _HALF_YEAR.values())
    return (str(line.place), line.name, *figures, " ".join(line.notes))


def _year_cells(line: YearLine, ratings: Sequence[str]) -> tuple[str, ...]:
    months = line.scored.months if line.scored else ()
    return (
        str(line.place),
        line.name,
        *([month_shown(month) for month in months] or [""] * 12),
        *(_figure(line.count(rating)) for rating in ratings),
        line.rating or "",
        opening_capital(" ".join(year_remarks(line, ratings))),
    )


def _figure(number: int | None) -> str:
    return "" if number is None else str(number)
