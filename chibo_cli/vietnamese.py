"""The Vietnamese language: text in one form, dates in words, order and likeness of names."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, time
from difflib import SequenceMatcher
from functools import cache

# The alphabet gives the order of letters; marks of tone decide only between equal words.
_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"
_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def unaccented(text: str) -> str:
    """The text without any mark, in lower case: what a hurried person types in a search."""
    decomposed = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def slug(text: str) -> str:
    """The text as an ASCII name for a folder: `Chi bộ thôn Đông` gives `chi-bo-thon-dong`."""
    return re.sub(r"[^a-z0-9]+", "-", unaccented(text)).strip("-")


def nearest(
    text: str, choices: Iterable[str], *, most: int = 3, least: float = 0.6
) -> tuple[str, ...]:
    """The choices most like the text, best first, accents and case forgiven; may be empty.

    Beside the best stand only those nearly as like it.
    """
    matcher = SequenceMatcher(b=unaccented(text))
    likeness: dict[str, float] = {}
    for choice in choices:
        matcher.set_seq1(unaccented(choice))
        likeness[choice] = matcher.ratio()
    least = max(least, max(likeness.values(), default=0) - 0.05)
    alike = sorted((-ratio, choice) for choice, ratio in likeness.items() if ratio >= least)
    return tuple(choice for _, choice in alike[:most])


def name_order(full_name: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    """A sort key for people: by given name, then family and middle names, as lists here go."""
    *others, given = full_name.split() or [""]
    return tuple(_word_order(word) for word in (given, *others))


def short_date(day: date) -> str:
    """`03/11/2026`, `27/5/2026`: two digits below day 10 and month 3 (HD05, II.2, observed)."""
    return f"{day.day:02d}/{_month(day.month)}/{day.year}"


def long_date(day: date) -> str:
    """`ngày 03 tháng 02 năm 2026`: zeros before days below 10 and months 1 and 2 (HD05)."""
    return f"ngày {day.day:02d} tháng {_month(day.month)} năm {day.year}"


def month_year(day: date) -> str:
    """`tháng 02 năm 2026`."""
    return f"tháng {_month(day.month)} năm {day.year}"


def month_after(month: date) -> date:
    """The first day of the month after the one a day lies in."""
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def weekday(day: date) -> str:
    """`thứ Hai` to `thứ Bảy`, `Chủ nhật`."""
    return _WEEKDAYS[day.weekday()]


def clock(moment: time) -> str:
    """`19 giờ 30 phút`."""
    return f"{moment.hour:02d} giờ {moment.minute:02d} phút"


def per_cent(share: float) -> str:
    """`0.9523` as `95,2%`, `1.0` as `100%`; never rounded up to a whole it does not reach."""
    tenths = int(share * 1000 + 0.5)
    if tenths == 1000 and share < 1:
        tenths = 999
    whole, tenth = divmod(tenths, 10)
    return f"{whole},{tenth}%" if tenth else f"{whole}%"


def listed(words: Iterable[str]) -> str:
    """The words as a sentence lists them: `a, b và c`."""
    *first, last = tuple(words) or ("",)
    return f"{', '.join(first)} và {last}" if first else last


def opening_capital(text: str) -> str:
    """The text with its first letter in upper case, the rest as it was."""
    return text[:1].upper() + text[1:]


def opening_lower(text: str) -> str:
    """The text with its first letter in lower case, unless it opens with a name or short form.

    `Đi công tác` gives `đi công tác`; `Nguyễn Văn An` and `UBND xã` stay.
    """
    first, _, rest = text.partition(" ")
    is_short_form = not first[1:].islower() and len(first) > 1
    if is_short_form or rest[:1].isupper():
        return text
    return text[:1].lower() + text[1:]


_OLD_STYLE = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "uỷ": "ủy", "uý": "úy"}
_OLD_STYLE |= {"uỳ": "ùy", "uỹ": "ũy", "uỵ": "ụy", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẹ": "ọe"}
_OLD_STYLE |= {
    case(new): case(old) for new, old in _OLD_STYLE.items() for case in (str.upper, str.capitalize)
}


def old_spelling(text: str) -> str:
    """The program's own words respelled from `uỷ, hoà` to `ủy, hòa`: the cell's `chinh_ta`."""
    return _new_vowels().sub(lambda match: _OLD_STYLE[match.group()], text)


@cache
def _new_vowels() -> re.Pattern[str]:
    """The vowels that are marked differently at the end of a syllable; `quỷ` has no such vowel."""
    return re.compile(f"(?<![qQ])(?:{'|'.join(_OLD_STYLE)})(?![^\\W\\d_])")


def _month(month: int) -> str:
    return f"{month:02d}" if month < 3 else str(month)


def _word_order(word: str) -> tuple[tuple[int, int], ...]:
    return tuple(map(_letter_order, word.lower()))


def _letter_order(letter: str) -> tuple[int, int]:
    decomposed = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in decomposed if mark in _TONES), "")
    base = unicodedata.normalize("NFC", decomposed.replace(tone, "")) if tone else letter
    place = _ALPHABET.find(base)
    order = place if place >= 0 else len(_ALPHABET) + ord(base[0])
    return order, _TONES.find(tone) + 1 if tone else 0
