"""Dates as lists have them: true dates, serial numbers of Excel, text in many ways."""

import re
from datetime import date, timedelta

from chibo_cli.member_lists.names import quotable
from chibo_cli.member_lists.sheets import Cell, as_text

_FOUNDING_YEAR = 1930
_LAST_YEAR = 2199
# Excel counts days from here; serials of all days people mean are above any year.
_SERIALS_SINCE = date(1899, 12, 30)
_FIRST_SERIAL = (date(_FOUNDING_YEAR, 1, 1) - _SERIALS_SINCE).days
_LAST_SERIAL = (date(_LAST_YEAR, 12, 31) - _SERIALS_SINCE).days

_SEPARATED = re.compile(r"(\d{1,2}) ?[/., -] ?(\d{1,2}) ?[/., -] ?(\d{2}|\d{4})")
_IN_WORDS = re.compile(r"(\d{1,2}) (?:tháng|thg) (\d{1,2})(?: năm|,| ,)? (\d{4})", re.I)
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})")
# What stands around a day in words, in a text made of a number, in a moment without a clock.
_AROUND = re.compile(r"^'|^ngày |[ T]0?0:00(:00)?$", re.I)
_MONTH_ONLY = re.compile(r"(?:tháng )?\d{1,2} ?(?:[/.-]|năm) ?\d{4}", re.I)
_MARKS = ("x", "v", "+", "✓", "✔", "√")


class UnreadDateError(ValueError):
    """A cell that gives no day; the message is Vietnamese and says why."""


def read_date(value: Cell) -> date | None:
    """The day a cell gives; None for an empty one. Raises UnreadDateError for any other."""
    if value is None or isinstance(value, date):
        return _of_our_time(value)
    if isinstance(value, int | float):
        return _of_number(value)
    text = _AROUND.sub("", as_text(value).rstrip("."))
    if text in ("-", "–", "/", "không", "Không", "không có"):
        return None
    if text.isascii() and text.isdecimal():
        return _of_number(int(text[:9]))
    return _of_text(text)


def is_mark(value: Cell) -> bool:
    """Whether a cell only ticks its column."""
    return isinstance(value, str) and value.strip().lower() in _MARKS


def is_month_first(value: Cell) -> bool:
    """Whether a text is a day only if its month stands first: `5/19/2010`."""
    match = _SEPARATED.fullmatch(value.strip()) if isinstance(value, str) else None
    return match is not None and int(match[1]) <= 12 < int(match[2])


def _of_text(text: str) -> date:
    if match := _SEPARATED.fullmatch(text) or _IN_WORDS.fullmatch(text):
        day, month, year = match.groups()
        if len(year) == 2:
            raise UnreadDateError(f"{quotable(text)}: năm phải ghi đủ bốn chữ số")
        return _day(int(year), int(month), int(day), text)
    if match := _YEAR_FIRST.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]), text)
    if _MONTH_ONLY.fullmatch(text):
        raise UnreadDateError(f"{quotable(text)}: cần cả ngày, không chỉ tháng và năm")
    raise UnreadDateError(f"{quotable(text)} không phải ngày; ghi như 19/5/2010")


def _of_number(number: int | float) -> date:
    if _FOUNDING_YEAR <= number <= _LAST_YEAR:
        raise UnreadDateError(f"«{int(number)}»: cần cả ngày và tháng, không chỉ năm")
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return _SERIALS_SINCE + timedelta(days=int(number))
    raise UnreadDateError(f"{quotable(as_text(number))} không phải ngày; ghi như 19/5/2010")


def _day(year: int, month: int, day: int, text: str) -> date:
    try:
        made = date(year, month, day)
    except ValueError:
        hint = "; ghi ngày trước, tháng sau" if month > 12 >= day else ""
        raise UnreadDateError(f"{quotable(text)}: trong lịch không có ngày ấy{hint}") from None
    return _of_our_time(made) or made


def _of_our_time(day: date | None) -> date | None:
    if day is not None and not _FOUNDING_YEAR <= day.year <= _LAST_YEAR:
        raise UnreadDateError(
            f"năm {day.year} không nằm trong khoảng {_FOUNDING_YEAR} - {_LAST_YEAR}"
        )
    return day
