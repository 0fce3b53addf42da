"""Percentages of a vote as prose tells them: «100% đảng viên biểu quyết nhất trí»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

_SHARE = r"(?<![\d.,/])(?P<share>\d{1,3}(?:[.,]\d+)?)\s?%"
_WHO = r"(?:tổng )?(?:số )?(?:đảng viên|đồng chí|thành viên|phiếu|chi uỷ viên|chi ủy viên)"
_AGREE = r"(?:tán thành|nhất trí|đồng ý)"
# Words that may stand between who and agreed, and say nothing of another matter.
_MEANWHILE = (
    r"(?: (?:chính thức|dự họp|dự|có mặt|tham dự|được triệu tập|của chi bộ|trong chi bộ|đã|đều|"
    r"cùng|biểu quyết|giơ tay|bỏ phiếu|giơ thẻ))*"
)
# What was agreed to must be the matter itself: «nhất trí hiến đất» tells of something else.
_ENDS = (
    r"(?=\s*(?:$|[.,;:)»\]]|thông qua|với (?:nội dung|nghị quyết|dự thảo)|ban hành|nghị quyết|"
    r"nội dung|dự thảo|đề nghị|kết nạp|công nhận))"
)
# «100% nhất trí» without who: the cell, where a text begins so or names the cell or the vote.
_OPENS = (
    r"(?:^|[.;]\s+(?=[\d.,%\s]+nhất trí thông qua)|\b(?:chi bộ|hội nghị|buổi họp|đảng viên|"
    r"đồng chí|dự họp|có mặt|biểu quyết|kết quả|giơ tay|giơ thẻ|bỏ phiếu|tỷ lệ|tỉ lệ|đạt|được|"
    r"với)[\s:,]+)"
)
_COUNT = r"(?:\s*[\d/]+(?:\s*(?:đảng viên|đồng chí|phiếu))?)?"
_REACHES = r"[\s,(:]*(?:đạt|chiếm|bằng|là)?\s*(?:tỷ lệ|tỉ lệ)?\s*"
_SOLE = re.compile(rf"{_OPENS}{_SHARE}{_MEANWHILE} {_AGREE}{_ENDS}", re.IGNORECASE)
_CARRIED = re.compile(
    r"\bthông qua(?: dự thảo)?(?: nghị quyết)?,? (?:với|đạt)(?: tỷ lệ| tỉ lệ)? "
    rf"{_SHARE}(?=\s*(?:$|[.,;)»\]]|{_WHO}\b|{_AGREE}))",
    re.IGNORECASE,
)
_WHOLE = re.compile(rf"{_SHARE} {_WHO}{_MEANWHILE} {_AGREE}{_ENDS}", re.IGNORECASE)
_AFTER = re.compile(
    rf"{_AGREE}{_COUNT}{_REACHES}{_SHARE}(?=\s*(?:$|[.,;)»\]]|{_WHO}\s*(?:$|[.,;)])))",
    re.IGNORECASE,
)
# A bound or an aim is not a result.
_NO_RESULT = re.compile(
    r"(?:trên|hơn|dưới|gần|khoảng|ít nhất|tối thiểu|phấn đấu|vận động|bảo đảm|mục tiêu|chỉ tiêu)"
    r"[^.;]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Percentage:
    """A percentage with the words it was told in."""

    quoted: str
    value: Decimal

    def is_share(self, part: int, whole: int) -> bool:
        """Whether it is that share as it is written: rounded or cut at its last figure."""
        if whole == 0:
            return False
        exponent = self.value.as_tuple().exponent
        unit = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
        if self.value == 100:
            return part == whole
        return abs(Decimal(100 * part) / whole - self.value) < unit


def percentages_in_favour(text: str) -> Iterator[Percentage]:
    """The percentages that a text tells as the result of a vote, in order."""
    if "%" not in text:
        return
    told: dict[int, Percentage] = {}
    for pattern in (_WHOLE, _AFTER, _SOLE, _CARRIED):
        for match in pattern.finditer(text):
            if not _NO_RESULT.search(text[: match.start("share")]):
                words, value = match[0].strip(" .;"), Decimal(match["share"].replace(",", "."))
                told.setdefault(match.start("share"), Percentage(words, value))
    yield from (told[place] for place in sorted(told))
