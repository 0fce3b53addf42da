"""Sentences that honest minutes repeat from month to month."""

import re

_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+")
# Nothing to tell is told in the same words each month, and so are thanks and the end.
_NOTHING = re.compile(
    r"(?:(?:trong )?(?:tháng|kỳ|quý)(?: này| qua| \d[\d/]*)?,? )?(?:chi bộ )?không "
    r"(?:có |nhận được |phát hiện )?"
    r"(?:đơn|thư|đồng chí|đảng viên|trường hợp|biểu hiện|vụ|vi phạm|khiếu|kiến nghị|ý kiến)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:.{0,60}\b)?cảm ơn\b|(?:hội nghị|buổi)\b.*\b(?:kết thúc|bế mạc)|biên bản\b.*\bthông qua",
    re.IGNORECASE,
)
_MONTH = re.compile(r"\b(?:tháng|quý) [\dIVX]", re.IGNORECASE)
_AGENDA = re.compile(
    r"(?:đánh giá|kiểm điểm|sơ kết|thảo luận|bàn|thông qua|biểu quyết|phương hướng|triển khai|"
    r"quán triệt|thông báo|nhận xét)\b.*\b(?:tháng|kỳ|quý|năm|nghị quyết|tình hình)\b",
    re.IGNORECASE,
)


def without_nothing(paragraph: str) -> str:
    """The paragraph without the sentences that say there was nothing."""
    if "hông " not in paragraph:
        return paragraph
    sentences = _SENTENCE_ENDS.split(paragraph)
    return " ".join(sentence for sentence in sentences if not _NOTHING.match(sentence))


def without_closing(paragraph: str) -> str:
    """The paragraph without thanks, and without the sentences that say that all is over."""
    sentences = _SENTENCE_ENDS.split(paragraph)
    return " ".join(sentence for sentence in sentences if not _CLOSING.match(sentence))


def names_month(text: str) -> bool:
    """Whether it says of which month, or quarter, it tells."""
    return _MONTH.search(text) is not None


def is_of_agenda(point: str) -> bool:
    """Whether a key point only names a part of the agenda: `Thảo luận nhiệm vụ tháng tới`."""
    return _AGENDA.match(point) is not None
