"""Dates, times, numbers and words as people write them, and as TOML takes them."""

import re
from dataclasses import dataclass
from datetime import date

import tomli

from chibo_cli.loader.slips.slip import shown

EXTRA_MARK = "Cuối dòng thừa dấu phẩy hoặc dấu chấm phẩy."

_DAY_FIRST = re.compile(
    r"(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})"
)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})")
_TIME = re.compile(r"(\d{1,2})\s*(?:giờ|gio|[:hHgG.])\s*(\d{1,2})?\s*(?:phút|phut|[pPmM'])?")
_LEADING_ZERO = re.compile(r"0\d+")
_GROUPED = re.compile(r"\d{1,3}(?:[., ]\d{3})+")
_DECIMAL = re.compile(r"\d+,\d+")
_WITH_UNIT = re.compile(r"(\d+)\s*(%|phút|người|đồng chí|đảng viên|phiếu|đ|đồng|điểm)")
_YES = {"true", "có", "co", "đúng", "yes", "x"}
_NO = {"false", "không", "khong", "sai", "no"}
_CURLY = "“”„‟″«»\u2018\u2019\u201a\u201b\u2032"


@dataclass(frozen=True)
class Mended:
    """One sentence on a value, and the value as it should be written; "" where nobody can tell."""

    message: str
    value: str


def mended(words: str) -> Mended:
    """What is wrong with a value that stands without straight quotes, and its right form."""
    return (
        _extra_mark(words)
        or _curly(words)
        or _day(words)
        or _time(words)
        or _number(words)
        or _yes_or_no(words)
        or _missing_opening(words)
        or Mended("Chữ phải nằm giữa hai dấu nháy.", quoted(words))
    )


def sound(words: str) -> str:
    """The words themselves where TOML takes them as a value, else as they should be written."""
    if is_value(words) and not _TIME.fullmatch(words):
        return words
    return words if words[:1] in ('"', "'", "[", "{", "") else mended(words).value


def is_value(words: str) -> bool:
    """Whether TOML takes the words as a value."""
    try:
        tomli.loads(f"x = {words}")
    except (ValueError, RecursionError):
        return False
    return True


def without_quotes(words: str) -> str:
    """The words without the quotes around them, straight or curly."""
    return words.strip(f"{_CURLY}\"' ")


def has_curly_quote(words: str) -> bool:
    """Whether a quote from Word or Zalo stands in the words."""
    return any(letter in _CURLY for letter in words)


def quoted(words: str) -> str:
    """The words between quotes that do not clash with those inside."""
    if '"' not in words and "\\" not in words:
        return f'"{words}"'
    return f"'{words}'" if "'" not in words else f"'''{words}'''"


def _extra_mark(words: str) -> Mended | None:
    if words[0] == "=":
        return Mended("Thừa một dấu =.", sound(words.lstrip("= ")))
    if words[-1] in ",;" and is_value(words[:-1]):
        return Mended(EXTRA_MARK, words[:-1])
    return None


def _curly(words: str) -> Mended | None:
    if words[:1] not in _CURLY:
        return None
    message = "Dấu nháy cong “ ” (chép từ Word hoặc Zalo) không dùng để bao chữ được."
    return Mended(message, quoted(without_quotes(words)))


def _day(words: str) -> Mended | None:
    numbers = None
    if match := _DAY_FIRST.fullmatch(words):
        numbers = match.groups()[::-1]
    elif match := _YEAR_FIRST.fullmatch(words):
        numbers = match.groups()
    if numbers is None:
        return None
    try:
        day = date(*map(int, numbers))
    except ValueError:
        return Mended(f"Không có ngày {words} trong lịch.", "")
    return Mended(f"Ngày {words} phải viết theo thứ tự năm-tháng-ngày.", day.isoformat())


def _time(words: str) -> Mended | None:
    match = _TIME.fullmatch(words)
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        return None
    message = f"Giờ {words} phải viết dạng giờ:phút, giữa hai dấu nháy."
    return Mended(message, f'"{int(match[1]):02d}:{int(match[2] or 0):02d}"')


def _number(words: str) -> Mended | None:
    if _LEADING_ZERO.fullmatch(words):
        # A long row of digits is a mark, not a quantity: its zero means something.
        value = str(int(words)) if len(words) <= 3 else f'"{words}"'
        return Mended(f"Số {shown(words)} không được có số 0 ở đầu.", value)
    if _GROUPED.fullmatch(words):
        return Mended(f"Số {shown(words)} phải viết liền các chữ số.", re.sub(r"\D", "", words))
    if _DECIMAL.fullmatch(words):
        return Mended(f"Số {shown(words)} phải dùng dấu chấm thập phân.", words.replace(",", "."))
    if match := _WITH_UNIT.fullmatch(words):
        return Mended(f"Số {shown(words)} phải viết không kèm đơn vị.", str(int(match[1])))
    return None


def _yes_or_no(words: str) -> Mended | None:
    word = words.casefold()
    if word not in _YES | _NO:
        return None
    message = "Có hay không phải viết là true hoặc false, chữ thường."
    return Mended(message, "true" if word in _YES else "false")


def _missing_opening(words: str) -> Mended | None:
    last = words[-1:]
    if last not in ('"', "'", "”") or words[:1] in ('"', "'"):
        return None
    if words.count(last) > 1:
        return None
    return Mended("Thiếu dấu nháy mở ở đầu câu.", quoted(words[:-1]))
