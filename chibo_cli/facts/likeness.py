"""Whether two Vietnamese texts say the same: titles of topics, passages copied over."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from chibo_cli.vietnamese import old_spelling

# Shorter passages are formulae that good minutes repeat: the dues of the month, "ốm, có báo cáo",
# a standing request of the chair. A word is what stands between spaces: one syllable.
LEAST_WORDS = 30
# Under other figures or names a text is copied only where much else is the same: the forms for the
# month's dues and for an admission have up to some forty words around what changes.
LEAST_WORDS_AROUND_OTHER_FIGURES = 50
# What is to be done, with requirement and measure: twelve words together are no formula any more.
LEAST_WORDS_OF_TASKS = 12

# Nine words in ten are the same, in the same order. Months told in earnest stay below a half.
_LEAST_LIKENESS = 0.9
# How many of its rare words a passage must share with another to be compared with it at all.
_LEAST_SHARED = 5
# One word in seven changed is the same title in other words; one in four is another matter.
_LEAST_LIKENESS_OF_TITLES = 0.85

_LETTERS = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W_]+")
_FIGURES = re.compile(r"\d+(?:[.,/]\d+)*|\b[IVX]+\b")
_WITHIN_A_SENTENCE = re.compile(r"(?<=[^.!?:;…«“\"] )[^\W\d_]+")

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
    return _likeness(own, others, _LEAST_LIKENESS_OF_TITLES) > 0


def near_identical(one: str, other: str, least_words: int = LEAST_WORDS) -> bool:
    """Whether two passages are the same but for a few words; short ones never are.

    Where figures or names differ, the rest must be long.
    """
    return any(near_identical_pairs((one, other), (1, 2), least_words))


def near_identical_pairs(
    passages: Sequence[str], sources: Sequence[object], least_words: int = LEAST_WORDS
) -> Iterator[tuple[int, int]]:
    """The passages that are near-identical to earlier ones: their place and that of each earlier.

    `sources` says where each comes from; those of one source are not compared. A passage is
    compared with those that share enough of its rarest words. This leaves none out: of n words at
    most `lacking` may be foreign to a passage like it.
    """
    long = {
        place: words
        for place, passage in enumerate(passages)
        if passage.count(" ") + 1 >= least_words and len(words := _words(passage)) >= least_words
    }
    kinds = {place: frozenset(words) for place, words in long.items()}
    times = Counter(word for words in kinds.values() for word in words)
    having: dict[str, list[int]] = {}
    for place, words in long.items():
        lacking = int(2 * (1 - _LEAST_LIKENESS) * len(words))
        by_rarity = sorted(kinds[place], key=times.__getitem__)
        rarest = by_rarity[: lacking + _LEAST_SHARED]
        shared = Counter(p for word in rarest for p in having.get(word, ()))
        enough = max(1, len(rarest) - lacking)
        for earlier in sorted(p for p, count in shared.items() if count >= enough):
            if (
                sources[place] != sources[earlier]
                and len(kinds[place] - kinds[earlier]) <= lacking
                and _likeness(words, long[earlier], _LEAST_LIKENESS)
                and _may_be_copied(passages[place], passages[earlier], len(words))
            ):
                yield place, earlier
        for word in by_rarity:
            having.setdefault(word, []).append(place)


def _may_be_copied(passage: str, earlier: str, words: int) -> bool:
    """Whether two like passages tell of the same, or so much else is the same."""
    long = words >= LEAST_WORDS_AROUND_OTHER_FIGURES
    return long or _particulars(passage) == _particulars(earlier)


def _likeness(words: Sequence[str], others: Sequence[str], least: float) -> float:
    """The share of words in common, in the same order, from `least` to 1; below it 0."""
    # Loading it takes longer than checking a whole book, and most books never need it.
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(words, others, score_cutoff=least)


def _words(text: str) -> list[str]:
    return _LETTERS.findall(text.casefold())


def _subject(title: str) -> list[str]:
    """The words of a title that say what it is about; of a mere frame, the frame."""
    words = " ".join(_WORDS.findall(old_spelling(title.casefold())))
    rest = _STUDY.sub("", words)
    return _FRAME.sub("", rest).split() or rest.split() or ["bác"]


def _particulars(text: str) -> set[str]:
    """The figures and names of a text: within a sentence a capital begins a name."""
    names = (word for word in _WITHIN_A_SENTENCE.findall(text) if word[0].isupper())
    return {*_FIGURES.findall(text), *names}
