"""The rows under the headings of a list: people, headings of groups, what stands beneath."""

import re

from chibo_cli.facts.roster_on_day import Group
from chibo_cli.member_lists.columns import Columns
from chibo_cli.member_lists.dates import is_mark
from chibo_cli.member_lists.heading_words import Field
from chibo_cli.member_lists.names import is_name, listed_name, plain_words
from chibo_cli.member_lists.sheets import Cell, Row, as_text
from chibo_cli.member_lists.standing import group_written

_DAYS = (Field.ADMITTED, Field.FULL_SINCE, Field.IN_CELL_SINCE, Field.IN_CELL_UNTIL)
# What stands beneath a list, by its first words.
_END = re.compile(
    r"(tong (so|cong)|(tong )?cong( \d.*)?$|danh sach (nay|tren|gom|co)|an dinh|nguoi lap|lap bieu"
    r"|t ?m |xac nhan|noi nhan|ghi chu|luu y|.*ngay( \d+)? thang( \d+)? nam( \d+)?$)"
)
_SECTION = re.compile(
    r"(dang vien|to dang|danh sach|nhom|tong|chi bo|chi uy|bi thu|pho bi thu|thu ky)\b"
)
# The number before the heading of a group, and how many people it has.
_AROUND_GROUP = re.compile(
    r"^(([ivx]+|[a-z]|\d{1,2}) )?(danh sach )?(dang vien |dv )?|( (co|gom))?( \d+( [a-z ]+)?)$"
)


def is_blank(row: Row) -> bool:
    """Whether a row was printed in advance with its number only, or numbers the columns."""
    return all(re.fullmatch(r"[(\[]?(\d{1,3}|[A-Za-z])[)\].]?", text) for text in _texts(row))


def is_end(row: Row) -> bool:
    """Whether a row begins what stands beneath a list: a sum, a date, who signs."""
    return bool(_END.match(plain_words(next(iter(_texts(row)), ""))))


def is_person(row: Row, columns: Columns, *, after_end: bool) -> bool:
    """Whether a row is of a person; beneath the list only one that is numbered and dated."""
    if is_blank(row):
        return False
    name = columns.name(row)
    dated = any(_is_dated(columns.at(row, field)) for field in _DAYS)
    numbered = bool(re.match(r"\(?\d", columns.text(row, Field.ORDER)))
    has_numbers = Field.ORDER in columns.headings.columns
    if after_end:
        return bool(name) and dated and (numbered or not has_numbers)
    if not name:
        return dated
    if numbered or dated or has_numbers:
        return numbered or dated
    return is_name(listed_name(name).full_name) and not _SECTION.match(plain_words(name))


def group_headed(row: Row) -> Group | None:
    """The state of all people beneath a row such as `II. Đảng viên dự bị`; None for any other."""
    return group_written(_AROUND_GROUP.sub("", plain_words(" ".join(_texts(row)))))


def _is_dated(cell: Cell) -> bool:
    """Whether a cell has a day, or tries to; who signs stands beneath the columns of days too."""
    return is_mark(cell) or any(letter.isdigit() for letter in as_text(cell))


def _texts(row: Row) -> list[str]:
    return [row.text_at(c) for c in range(len(row.cells)) if row.at(c) is not None]
