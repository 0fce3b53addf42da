"""The time a list is about: a month, half a year, or a year, as a person types it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from chibo_cli.errors import ChiboError
from chibo_cli.vietnamese import month_after, month_year, short_date, unaccented

_YEAR = re.compile(r"\b(?:19|20|21)\d\d\b")
_MONTH = re.compile(r"(?:t|thang )?0?([1-9]|1[0-2])(?: nam)?")
_NUMBERS = {
    **{"mot": 1, "gieng": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8},
    **{"chin": 9, "muoi": 10, "muoi mot": 11, "muoi hai": 12, "chap": 12},
}
_MONTH_IN_WORDS = re.compile(rf"thang ({'|'.join(_NUMBERS)})(?: nam)?")
_HALF = re.compile(r"h([12])|(?:0?6 thang|sau thang|nua|nua nam) (dau|cuoi)(?: nam)?")
_HALVES = {"dau": 1, "1": 1, "cuoi": 2, "2": 2}
_HALF_WORDS = {1: "sáu tháng đầu năm", 2: "sáu tháng cuối năm"}


class Span(StrEnum):
    """How long a period is."""

    MONTH = "thang"
    HALF_YEAR = "sau_thang"
    YEAR = "nam"


@dataclass(frozen=True)
class Period:
    """A month, half a year or a year; `number` is that of the month or half, 0 for a year."""

    span: Span
    year: int
    number: int = 0

    @property
    def months(self) -> tuple[int, ...]:
        """The numbers of its months."""
        if self.span is Span.MONTH:
            return (self.number,)
        if self.span is Span.HALF_YEAR:
            return tuple(range(6 * self.number - 5, 6 * self.number + 1))
        return tuple(range(1, 13))

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.months[0], 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return month_after(date(self.year, self.months[-1], 1)) - timedelta(days=1)

    @property
    def words(self) -> str:
        """`tháng 11 năm 2026`, `sáu tháng đầu năm 2026`, `năm 2026`."""
        if self.span is Span.MONTH:
            return month_year(self.first)
        if self.span is Span.HALF_YEAR:
            return f"{_HALF_WORDS[self.number]} {self.year}"
        return f"năm {self.year}"

    @property
    def slug(self) -> str:
        """How files are named after it: `2026-11`, `2026-6-thang-dau`, `2026`."""
        if self.span is Span.MONTH:
            return f"{self.first:%Y-%m}"
        if self.span is Span.HALF_YEAR:
            return f"{self.year}-6-thang-{'dau' if self.number == 1 else 'cuoi'}"
        return str(self.year)


def period_named(word: str, today: date) -> Period:
    """The period of `2026-11`, `2026-H1`, `6-thang-dau`, `2026`; the year is today's without one.

    Raises ChiboError for anything else, and for a period that has not begun.
    """
    words = " ".join(re.findall(r"[a-z0-9]+", unaccented(word)))
    period = _beside(today).get(words) or _read(words, today.year)
    if period is None:
        raise ChiboError(
            f"«{word}» không phải là kỳ: ghi tháng (2026-11), nửa năm (2026-H1 hoặc 6-thang-dau, "
            "2026-H2 hoặc 6-thang-cuoi), hay năm (2026)."
        )
    if period.first > today:
        raise ChiboError(
            f"Kỳ {period.words} chưa tới, tính đến ngày {short_date(today)}; chọn kỳ khác, hoặc "
            "đặt ngày bằng --tinh-den."
        )
    return period


def _beside(today: date) -> dict[str, Period]:
    """The periods that are named by where today lies."""
    before = today.replace(day=1) - timedelta(days=1)
    last_year = Period(Span.YEAR, today.year - 1)
    return {
        "thang nay": Period(Span.MONTH, today.year, today.month),
        "thang truoc": Period(Span.MONTH, before.year, before.month),
        "nam nay": Period(Span.YEAR, today.year),
        "nam truoc": last_year,
        "nam ngoai": last_year,
    }


def _read(words: str, this_year: int) -> Period | None:
    """The period of words without accents or marks."""
    found = _YEAR.search(words)
    year = int(found[0]) if found else this_year
    rest = " ".join(_YEAR.sub("", words, count=1).split())
    if (found and rest in ("", "nam")) or rest == "ca nam":
        return Period(Span.YEAR, year)
    if half := _HALF.fullmatch(rest):
        return Period(Span.HALF_YEAR, year, _HALVES[half[1] or half[2]])
    if month := _MONTH.fullmatch(rest):
        return Period(Span.MONTH, year, int(month[1]))
    if spelt := _MONTH_IN_WORDS.fullmatch(rest):
        return Period(Span.MONTH, year, _NUMBERS[spelt[1]])
    return None
