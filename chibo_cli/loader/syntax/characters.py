"""Characters nobody sees: read as spaces or as nothing; what Word cannot hold is left out."""

import re
import unicodedata
from typing import Any

from chibo_cli.findings import Finding, KeyPath, Location, Severity

_SPACES = "\u00a0\u2007\u202f"
_ZERO_WIDTH = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
_PLAIN = str.maketrans({**dict.fromkeys(_SPACES, " "), **dict.fromkeys(_ZERO_WIDTH, "")})
_UNSEEN = re.compile(f"[{_SPACES}{_ZERO_WIDTH}]")
# What XML 1.0 cannot hold, and so no Word file.
_REFUSED_BY_WORD = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MOST_SHOWN = 20
_STRING_OR_COMMENT = re.compile(
    r'"{3}(?:[^"\\]|\\.|"(?!""))*+"{3,5}|' + r"'{3}.*?'{3,5}|"
    r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|' + r"'[^'\n]*'?|#[^\n]*",
    re.S,
)


def plain_outside_strings(source: str) -> tuple[str, int]:
    """The statement without unseen characters where TOML allows none, and the first one's place.

    The place is -1 where there was none.
    """
    pieces: list[str] = []
    first = -1
    end = 0
    for kept in [*_STRING_OR_COMMENT.finditer(source), None]:
        between = source[end : kept.start() if kept else len(source)]
        unseen = _UNSEEN.search(between)
        if unseen and first < 0:
            first = end + unseen.start()
        pieces += [between.translate(_PLAIN), kept.group() if kept else ""]
        end = kept.end() if kept else end
    return "".join(pieces), first


def in_one_form(text: str) -> str:
    """The text as every value is read: NFC, without characters nobody sees."""
    return unicodedata.normalize("NFC", text.translate(_PLAIN))


def refused_by_word(text: str) -> str | None:
    """The first character of a text that no Word file can hold, or None."""
    strange = _REFUSED_BY_WORD.search(text)
    return strange.group() if strange else None


def clean_values(tables: dict[str, Any], text: str, path: str) -> list[Finding]:
    """Bring all values of a text to one form, in place; CB012 for what Word cannot hold."""
    if text.isascii() and "\\" not in text:
        return []
    if "\\" not in text and unicodedata.is_normalized("NFC", text) and not _has_unseen(text):
        return []
    refused: list[tuple[KeyPath, str]] = []
    _clean_table(tables, (), refused)
    return [_finding(path, place, found) for place, found in refused[:_MOST_SHOWN]]


def _has_unseen(text: str) -> bool:
    # A search for one letter is many times faster than one for a class of letters.
    return any(letter in text for letter in f"{_SPACES}{_ZERO_WIDTH}\ufffe\uffff")


def _clean_table(table: dict[str, Any], place: KeyPath, refused: list[tuple[KeyPath, str]]) -> None:
    for key in list(table):
        strange = _REFUSED_BY_WORD.search(key)
        if strange:
            refused.append((place, strange.group()))
            del table[key]
            continue
        kept = _cleaned(table[key], (*place, key), refused)
        if kept is None:
            del table[key]
        else:
            table[key] = kept


def _cleaned(value: Any, place: KeyPath, refused: list[tuple[KeyPath, str]]) -> Any:
    """The value in its one form, or None where it is left out."""
    if isinstance(value, str):
        text = in_one_form(value)
        strange = refused_by_word(text)
        if strange is None:
            return text
        refused.append((place, strange))
        return None
    if isinstance(value, list):
        elements = (_cleaned(each, (*place, index), refused) for index, each in enumerate(value))
        return [each for each in elements if each is not None]
    if isinstance(value, dict):
        _clean_table(value, place, refused)
    return value


def _finding(path: str, place: KeyPath, found: str) -> Finding:
    location = Location(path, place)
    name = f"{location.dotted_key} có" if place else "Có một khoá mang"
    message = f"{name} ký tự điều khiển U+{ord(found):04X}, văn bản Word không chứa được."
    remedy = (
        "xoá đoạn bắt đầu bằng dấu \\ ở chỗ này; nếu đó là đường dẫn thì bao bằng dấu nháy đơn '…'."
    )
    return Finding("CB012", Severity.ERROR, location, message, remedy)
