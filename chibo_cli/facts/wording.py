"""The words of a text, and how many of them another text has."""

import re
from collections.abc import Sequence

_LETTERS = re.compile(r"[^\W\d_]+")


def words_of(text: str) -> list[str]:
    """The words of a text without case and figures: what stands between spaces, one syllable."""
    return _LETTERS.findall(text.casefold())


def in_common(words: Sequence[str], others: Sequence[str]) -> int:
    """How many words stand in both, in the same order."""
    # Loading it takes longer than checking a whole book, and most books never need it.
    from rapidfuzz.distance import LCSseq

    return LCSseq.similarity(words, others)


def likeness(words: Sequence[str], others: Sequence[str]) -> float:
    """The share of words in common, in the same order: 1 for the same words, 0 for none."""
    return 2 * in_common(words, others) / (len(words) + len(others) or 1)
