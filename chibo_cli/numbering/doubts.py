"""Whether all numbers given in a term are known, so that the next is no guess."""

from datetime import date
from itertools import pairwise

from chibo_cli.loader import PLAN_FILE, REGISTER_FILE
from chibo_cli.models.terms import Term
from chibo_cli.models.words import TYPE_NAMES
from chibo_cli.numbering.issued import MEETING_TABLES, used_in, years_of_book
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import nearest

# What a number depends on in the register; an odd subject takes no number away.
_DECISIVE = ("loai", "so", "ngay", "tep")


def doubt(record: YearRecord, symbol: str, day: date) -> str:
    """Why the next number of a type would be a guess: `chưa đọc được …`; empty where it is none."""
    if record.has_gap(record.cell.path, "nhiem_ky"):
        return f"{record.cell.path} có lỗi ở mục [[nhiem_ky]]"
    term = record.cell.term_on(day)
    years = [year for year in years_of_book(record) if _is_of_term(year, term)]
    for year in years:
        if why := _doubt_in(year, symbol):
            return why
    for before, after in pairwise(years):
        # A year that is not in the book may have gone on with the numbers.
        since = [year for year in years if year.year >= after.year]
        if before.year >= day.year:
            break  # what came later takes no number of that day
        if after.year > before.year + 1 and not any(used_in(y, symbol, term) for y in since):
            return (
                f"sổ không có năm {after.year - 1} (năm ấy không có văn bản nào thì tạo thư mục "
                f"{after.year - 1})"
            )
    return ""


def register_is_whole(record: YearRecord) -> bool:
    """Whether all numbers of the register of the year could be read."""
    left_out = record.left_out.get(f"{record.year}/{REGISTER_FILE}", frozenset())
    of_papers = [key for key in left_out if not key or key[0] == "van_ban"]
    return not any(len(key) < 3 or key[2] in _DECISIVE for key in of_papers)


def plans_number_is_known(record: YearRecord) -> bool:
    """Whether the number of the yearly plan, or that it has none, could be read."""
    return not record.has_gap(f"{record.year}/{PLAN_FILE}", "so", "lap_ngay")


def _is_of_term(record: YearRecord, term: Term | None) -> bool:
    """Whether a term runs in a year: on its first day, or from a day of it on."""
    begins = term is not None and term.since.year == record.year
    return begins or record.cell.term_on(date(record.year, 1, 1)) == term


def _doubt_in(record: YearRecord, symbol: str) -> str:
    if table := MEETING_TABLES.get(symbol):
        if record.unread:
            return f"chưa đọc được {record.unread[0]}"
        for held in record.meetings:
            if record.has_gap(held.path, table):
                return f"{held.path} có lỗi ở mục {table}"
    register = f"{record.year}/{REGISTER_FILE}"
    if not register_is_whole(record):
        return f"{register} có lỗi (xem  chibo check {register})"
    for paper in record.register.papers if record.register else ():
        if paper.kind not in TYPE_NAMES and _may_mean(paper.kind or symbol, symbol):
            return f'{register} có mục ghi loai = "{paper.kind or ""}"'
    if symbol == "KH" and not plans_number_is_known(record):
        return f"{record.year}/{PLAN_FILE} có lỗi"
    return ""


def _may_mean(kind: str, symbol: str) -> bool:
    """Whether what stands for a type in the register may be a slip for that symbol, or its name."""
    by_name = {name: each for each, name in TYPE_NAMES.items()}
    return symbol in (by_name.get(each, each) for each in nearest(kind, [*TYPE_NAMES, *by_name]))
