"""What has no place in an ordinary tool: marks of secrecy, and the numbers of a person."""

import re
from collections.abc import Iterator

_LIKE = {
    9: "số chứng minh nhân dân",
    10: "số điện thoại hoặc số tài khoản",
    12: "số định danh cá nhân",
}

_COMPOUND = re.compile(r"\b(?:TUYỆT|TỐI|TÀI LIỆU|VĂN BẢN|CÔNG VĂN)\s+MẬT\b")
_SINGLE = re.compile(r"\bMẬT\b")
# Sums of money are grouped by thousands too, but never begin with nought.
_RUN = re.compile(r"(?<!\d)(?<!\d[.,])(?:\d{9,12}|0\d{2,3}(?:[ .]\d{3,6}){1,3})(?!\d)(?![.,]\d)")
# How far the next word may be; a whole text need not be looked through for each.
_NEAR = 40
_UNIT = re.compile(r"\s*(?:đ\b|đồng|vn[dđ]|nghìn|triệu|tỷ|tỉ)", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:cmnd|cccd|căn cước|chứng minh|định danh|tài khoản|stk|điện thoại)[^\d.;]{0,20}"
    r"(\d{3,4}(?:[ .]\d{3,4}){2,3})(?!\d)(?![ .]\d{3})",
    re.IGNORECASE,
)


def secrecy_marking(text: str) -> str | None:
    """The marking of secrecy that stands in a text (`TỐI MẬT`), or None."""
    compound = _COMPOUND.search(text)
    if compound:
        return " ".join(compound.group().split())
    single = (_stands_alone(text, word) for word in _SINGLE.finditer(text))
    return "MẬT" if any(single) else None


def personal_numbers(text: str) -> Iterator[str]:
    """The runs of digits that are of such a length and no sum of money, each once, in order."""
    found = {match.start(): match for match in _RUN.finditer(text)}
    found |= {match.start(1): match for match in _NAMED.finditer(text)}
    for _, match in sorted(found.items()):
        digits = re.sub(r"\D", "", match.group(match.lastindex or 0))
        if len(digits) in _LIKE and not _UNIT.match(text, match.end()):
            yield digits


def resembles(digits: str) -> str:
    """What a number of that length looks like."""
    return _LIKE[len(digits)]


def masked(digits: str) -> str:
    """A number of a person as it may be shown: `001*******89`."""
    return f"{digits[:3]}{'*' * (len(digits) - 5)}{digits[-2:]}"


def _stands_alone(text: str, word: re.Match[str]) -> bool:
    """Whether no word in capitals is next to it, as in BÍ MẬT or MẬT ONG."""
    before = text[max(0, word.start() - _NEAR) : word.start()].rstrip()
    after = text[word.end() : word.end() + _NEAR].split(maxsplit=1)
    glued = text[word.end() : word.end() + 1] not in ("", " ", "\n")
    return not before[-1:].isupper() and (glued or not after or not after[0].isupper())
