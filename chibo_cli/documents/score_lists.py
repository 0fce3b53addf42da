"""Danh sách xếp loại tháng, bảng số liệu sáu tháng, bảng xếp loại năm của nhiều chi bộ."""

from collections.abc import Iterator, Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.issuers import Issuer
from chibo_cli.documents.letterhead import draft_note
from chibo_cli.scoring.lists.half_year import HalfYearLine, HalfYearTable
from chibo_cli.scoring.lists.month import MonthLine, MonthList
from chibo_cli.scoring.lists.used_sets import UsedSet
from chibo_cli.scoring.lists.year import YearLine, YearTable
from chibo_cli.scoring.lists.year_cells import (
    LETTERS,
    column_heads,
    marks_used,
    month_shown,
    year_remarks,
)
from chibo_cli.scoring.month_grades import months_told

_FIGURES = {
    "dang_so": "members",
    "so_ky": "meetings",
    "co_mat": "present",
    "trieu_tap": "convened",
    "phat_bieu": "spoke",
    "chuyen_de": "topics_held",
    "ke_hoach_chuyen_de": "topics_planned",
    "ket_nap": "admitted",
    "kiem_tra": "inspections",
}


@document("danh-sach-xep-loai", "Danh sách xếp loại sinh hoạt chi bộ tháng", may_be_own=False)
def month_paper(listing: MonthList, issuer: Issuer, missing: Sequence[str]) -> Context:
    """The values of the monthly list in An Giang's ten columns."""
    changed = listing.members
    return {
        **issuer.values,
        **draft_note(missing),
        "ky": listing.period.words,
        "tinh_den": listing.as_of,
        "cac_muc": listing.ratings,
        "dong": [_month_row(line, listing.ratings, issuer) for line in listing.lines],
        "cong": [listing.count(rating) for rating in listing.ratings],
        "cong_khac": [f"{rating} {listing.count(rating):02d}" for rating in listing.other_ratings],
        "chua_xep_loai": listing.unrated,
        "tong_dang_vien": changed.total,
        "bien_dong": {
            "co": changed.has_changed,
            "ket_nap": changed.admitted,
            "chuyen_den": changed.came,
            "chinh_thuc": changed.official,
            "thoi": sum(count for _, count in changed.left),
            "ly_do": [f"{why} {count:02d}" for why, count in changed.left if why],
        },
        "chua_ro_dang_vien": changed.unknown,
        **sets_printed(listing.sets),
    }


@document("tong-hop-sau-thang", "Bảng tổng hợp sinh hoạt chi bộ sáu tháng", may_be_own=False)
def half_year_paper(table: HalfYearTable, issuer: Issuer, missing: Sequence[str]) -> Context:
    """The values of the half-year table; figures no book has stay open, to be written in."""
    return {
        **issuer.values,
        **draft_note(missing),
        "ky": table.period.words,
        "tinh_den": table.as_of,
        "dong": [_half_year_row(line, issuer) for line in table.lines],
        "cong": {key: table.total(figure) for key, figure in _FIGURES.items()},
        "cong_chua_du": table.is_partial(_FIGURES.values()),
    }


@document("xep-loai-nam", "Bảng xếp loại sinh hoạt chi bộ năm", may_be_own=False)
def year_paper(table: YearTable, issuer: Issuer, missing: Sequence[str]) -> Context:
    """The values of the year: a row for each cell, the months by letters."""
    rows = [_year_row(line, table.ratings) for line in table.lines]
    heads = column_heads(table.ratings)
    marks = marks_used(mark for row in rows for mark in row["thang"]) | {"TB"}.intersection(heads)
    return {
        **issuer.values,
        **draft_note(missing),
        "ky": table.period.words,
        "tinh_den": table.as_of,
        "cac_muc": heads,
        "dong": rows,
        "chu_giai": [issuer.spelt(words) for mark, words in LETTERS.items() if mark in marks],
        "luu_y": list(_remarks(table, issuer)),
        **sets_printed(table.sets),
    }


def sets_printed(sets: Sequence[UsedSet]) -> Context:
    """The sets the scores rest on, and which of them are not recorded whole."""
    return {
        "bo_tieu_chi": [
            {
                "ten": each.title,
                "cac_so": months_told(each.places),
                "day_du": each.criteria_set.complete,
            }
            for each in sets
        ]
    }


def _remarks(table: YearTable, issuer: Issuer) -> Iterator[Context]:
    """What is said of the years, each thing once with the places it is said of."""
    said: dict[str, list[int]] = {}
    for line in table.lines:
        for remark in year_remarks(line, table.ratings):
            said.setdefault(remark, []).append(line.place)
    for remark, places in said.items():
        yield {"cac_so": months_told(places), "noi_dung": issuer.spelt(remark)}


def _month_row(line: MonthLine, ratings: Sequence[str], issuer: Issuer) -> Context:
    meeting = line.graded.meeting if line.graded else None
    return {
        "stt": line.place if line.is_first else "",
        "ten": line.name if line.is_first else "",
        "so_dang_vien": line.members if line.is_first else "",
        "ngay": meeting.date if meeting else None,
        "diem": line.points,
        "muc": ["x" if line.rating == rating else "" for rating in ratings],
        "ghi_chu": [issuer.spelt(note) for note in line.notes],
    }


def _half_year_row(line: HalfYearLine, issuer: Issuer) -> Context:
    figures = {key: getattr(line, figure) for key, figure in _FIGURES.items()}
    notes = [issuer.spelt(note) for note in line.notes]
    return {"stt": line.place, "ten": line.name, **figures, "ghi_chu": notes}


def _year_row(line: YearLine, ratings: Sequence[str]) -> Context:
    months = line.scored.months if line.scored else ()
    return {
        "stt": line.place,
        "ten": line.name,
        "thang": [month_shown(month) for month in months] or [""] * 12,
        "so_ky": [line.count(rating) for rating in ratings],
        "xep_loai": line.rating,
    }
