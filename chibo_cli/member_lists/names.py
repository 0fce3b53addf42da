"""Names of people as lists have them: capitals, titles before them, old fonts."""

import re
import unicodedata
from dataclasses import dataclass

from chibo_cli.vietnamese import unaccented

LEGACY_FONT = (
    "chữ theo bảng mã cũ (TCVN3 .VnTime hoặc VNI); trong Excel chọn cả bảng, chép, dùng Bộ công cụ "
    "của UniKey (Ctrl+Shift+F6) chuyển mã sang Unicode, dán lại rồi lưu"
)

HIDDEN = "(có dãy số, không hiện)"
_LONGEST_NAME = 60
_LONGEST_QUOTE = 40
# The parts of a date are of one, two or four digits, one of four at most.
_MOST_DIGITS = 8
_NO_DATE = re.compile(r"\d{5}|(?<!\d)\d{3}(?!\d)|\d{4}.*\d{4}")
# The number of a card, an identity paper or a phone, also with spaces or dots in it.
_PRIVATE = re.compile(r"\d{5}|(?:\d[ .]?){9}")
_TITLE = re.compile(r"(?:(?:đ/c|đ\.c|đc|đồng chí|bà)\b[.:]?|[ôb]\.)\s+", re.I)
# Letters, and the signs that names of some peoples have: K'Brể, Y-Bhiên.
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019\u02bc.-][^\W\d_]+)*\.?")
_LETTERS = re.compile(r"[^\W\d_]+")
# What the old fonts draw as Vietnamese letters. TCVN3 writes signs, and capitals within a word.
_TCVN3 = re.compile(r"[\xa1-\xac\xae\xb5-\xb9\xbb-\xbe\xd7\xf7Þþß]|[a-zđ][À-ÖØ-Þ]")
# VNI writes a vowel twice, the second time with a mark, and vowels no Vietnamese word has.
_VNI = re.compile(
    "[aA][àáâãäåéèêëúùüûøõïÀ-ÆÈ-ËÏÕØ-Ü]|[eE][àáâãäåùøûõïÀ-ÅÕØÙÛÏ]|[oO][âäåùøûïÂÄÅÙØÛÏ]"
    "|[uU][ùøûïÙØÛÏ]|[öøûïåäëÖØÛÏÅÄË]"
)


@dataclass(frozen=True)
class ListedName:
    """A name as it goes into the roster; `told` says what was changed in it, or nothing."""

    full_name: str
    told: str = ""


def listed_name(text: str) -> ListedName:
    """The name in a cell, composed, without a title before it, not in capitals."""
    composed = " ".join(unicodedata.normalize("NFC", text).split())
    bare = _TITLE.sub("", composed, count=1) if _TITLE.match(composed) else composed
    told = [f"bỏ «{composed[: -len(bare)].strip()}»"] if bare != composed and bare else []
    if " " in bare and _is_in_odd_case(bare):
        mixed = "chữ thường" if bare.islower() else "lẫn chữ hoa, chữ thường"
        told.append(f"tên trong danh sách viết {'chữ hoa' if bare.isupper() else mixed}")
        bare = _LETTERS.sub(lambda match: match.group().capitalize(), bare)
    return ListedName(bare, "; ".join(told))


def is_name(text: str) -> bool:
    """Whether a text can be a person's full name."""
    words = text.split()
    return len(words) > 1 and len(text) <= _LONGEST_NAME and all(map(_WORD.fullmatch, words))


def _is_in_odd_case(name: str) -> bool:
    """Whether a word begins small or has a capital within; `H'mok` has neither."""
    return any(word[0].islower() for word in name.split()) or any(
        group[1:] != group[1:].lower() for group in _LETTERS.findall(name)
    )


def is_in_old_font(text: str) -> bool:
    """Whether a text is written for a font of the time before Unicode."""
    return bool(_TCVN3.search(text) or _VNI.search(text))


def has_lost_letters(text: str) -> bool:
    """Whether letters became question marks when a list was saved: `Nguy?n V?n An`."""
    return "?" in text or "\ufffd" in text


def may_be_private(text: str) -> bool:
    """Whether a text holds what may be the number of a card, an identity paper or a phone."""
    return bool(_PRIVATE.search(text))


def quotable(text: str) -> str:
    """A text as a message may show it: one with more digits than a date has is not shown."""
    if _NO_DATE.search(text) or sum(letter.isdigit() for letter in text) > _MOST_DIGITS:
        return HIDDEN
    return f"«{text if len(text) <= _LONGEST_QUOTE else f'{text[: _LONGEST_QUOTE - 1]}…'}»"


def plain_words(text: str) -> str:
    """The words of a text without accents, case and signs: what headings are told by."""
    return " ".join(re.findall(r"[a-z0-9]+", unaccented(text)))
