"""Whether two titles name one topic, in whatever words."""

import re
from collections import Counter

from chibo_cli.facts.wording import likeness
from chibo_cli.vietnamese import old_spelling

# One word in seven changed is the same title in other words; one in four is another matter.
_LEAST_LIKENESS_OF_TITLES = 0.85

_WORDS = re.compile(r"[^\W_]+")

# What titles have in common, whatever they are about.
_STUDY = re.compile(
    r"\b(?:(?:học|tập|làm|theo|noi|và|của|tấm|gương|tư tưởng|đạo đức|phong cách|chủ tịch) )*"
    r"(?:hồ chí minh|bác hồ|bác(?! sĩ))\b"
)
_FRAME = re.compile(
    r"\b(?:chuyên đề(?: số)?(?: \d+| [ivx]+\b)?|năm \d{4}|một số|giải pháp|công tác|nâng cao|"
    r"tăng cường|đẩy mạnh|phát huy|tiếp tục|thực hiện|vai trò|trách nhiệm|chất lượng|hiệu quả|"
    r"và|về|của|trong|ở|tại|các|những|cho|với|để|từ|qua)\b"
)


def same_topic(one: str, other: str) -> bool:
    """Whether two titles name one topic, the same words but for some more in one of them.

    Accents count, as they tell words apart; case, punctuation and the ordinary frame do not.
    """
    own, others = _subject(one), _subject(other)
    shared = (Counter(own) & Counter(others)).total()
    shorter, longer = sorted((len(own), len(others)))
    if shared == shorter:
        return 2 * shared >= longer
    if 2 * shared < _LEAST_LIKENESS_OF_TITLES * (shorter + longer):
        return False
    return likeness(own, others) >= _LEAST_LIKENESS_OF_TITLES


def _subject(title: str) -> list[str]:
    """The words of a title that say what it is about; of a mere frame, the frame."""
    words = " ".join(_WORDS.findall(old_spelling(title.casefold())))
    rest = _STUDY.sub("", words)
    return _FRAME.sub("", rest).split() or rest.split() or ["bác"]
