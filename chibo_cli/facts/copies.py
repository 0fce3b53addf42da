"""Which texts are copied from earlier ones: kept, changed a little, rearranged, or in part."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain

from chibo_cli.facts.told import Told
from chibo_cli.facts.wording import in_common

__all__ = ["LEAST_LIKENESS", "Copy", "Manner", "Told", "alike", "copies"]

# Nine words in ten are the same; months told in earnest stay below a half.
LEAST_LIKENESS = 0.9
# So dense are the figures of a statistical report, told anew each month; a copyist changes two.
_WORDS_FOR_EACH_CHANGE = 15
# How many of its rare words a text must share with another to be compared with it at all.
_LEAST_SHARED = 5
_ROUNDING = 0.001


class Manner(Enum):
    """How a text was copied."""

    KEPT = auto()
    CHANGED = auto()
    REARRANGED = auto()
    EXTENDED = auto()
    SHORTENED = auto()


@dataclass(frozen=True)
class Copy:
    """A text that is like an earlier one: both by place, and how like as a whole."""

    later: int
    earlier: int
    manner: Manner
    likeness: float


def copies(texts: Sequence[Told], least: float = LEAST_LIKENESS) -> tuple[Copy, ...]:
    """For each text that is a copy the earlier one it is most like, the last of several."""
    found = (copy for copy in alike(texts, least) if _tell_the_same(copy, texts))
    return _closest(found)


def alike(texts: Sequence[Told], least: float = LEAST_LIKENESS) -> Iterator[Copy]:
    """The pairs of texts that have nearly the same words, whatever their figures, by place."""
    for later, earlier in sorted(_worth_comparing(texts, least)):
        found = _compared(texts[later], texts[earlier], least)
        if found:
            yield Copy(later, earlier, *found)


def _worth_comparing(texts: Sequence[Told], least: float) -> Iterator[tuple[int, int]]:
    """Later and earlier of the pairs that share nearly all the rarest words of the shorter.

    This leaves none out: of n words at most `lacking` may be foreign to a text like it, or to one
    that contains it.
    """
    kinds = {
        place: frozenset(told.words) for place, told in enumerate(texts) if told.is_long_enough
    }
    times = Counter(chain.from_iterable(kinds.values()))
    with_rare: dict[str, list[int]] = {}
    lacking: dict[int, int] = {}
    enough: dict[int, int] = {}
    for place in sorted(kinds, key=lambda place: len(texts[place].words)):
        own = kinds[place]
        shared = Counter(chain.from_iterable(with_rare[word] for word in own & with_rare.keys()))
        for shorter, count in shared.items():
            if (
                count >= enough[shorter]
                and texts[place].source != texts[shorter].source
                and len(kinds[shorter] - own) <= lacking[shorter]
            ):
                yield max(place, shorter), min(place, shorter)
        lacking[place] = int((1 - least) * len(texts[place].words) + _ROUNDING)
        rarest = sorted(own, key=times.__getitem__)[: lacking[place] + _LEAST_SHARED]
        enough[place] = max(1, len(rarest) - lacking[place])
        for word in rarest:
            with_rare.setdefault(word, []).append(place)


def _compared(told: Told, before: Told, least: float) -> tuple[Manner, float] | None:
    """How a text is like an earlier one, and how much as a whole; None where it is not."""
    common = in_common(told.words, before.words)
    both = len(told.words) + len(before.words)
    in_order = 2 * common / both
    in_any_order = 2 * (Counter(told.words) & Counter(before.words)).total() / both
    same_particulars = told.particulars == before.particulars
    if in_order == 1 and told.figures == before.figures:
        return Manner.KEPT, 1
    if same_particulars and (in_any_order == 1 or in_any_order >= LEAST_LIKENESS > in_order):
        return Manner.REARRANGED, in_any_order
    if in_order >= least:
        return Manner.CHANGED, in_order
    shorter = min(len(told.words), len(before.words))
    if common < least * shorter or not (told.in_parts and before.in_parts):
        return None
    if in_common(told.words_not_quoted, before.words) < least * shorter:
        return None
    return (Manner.EXTENDED if len(told.words) > shorter else Manner.SHORTENED), in_order


def _tell_the_same(copy: Copy, texts: Sequence[Told]) -> bool:
    """Whether like texts have the same figures and names, or much else is the same."""
    told, before = texts[copy.later], texts[copy.earlier]
    lost = len(before.particulars - told.particulars)
    new = len(told.particulars - before.particulars)
    if copy.manner is Manner.EXTENDED:
        changed = lost
    elif copy.manner is Manner.SHORTENED:
        changed = new
    else:
        changed = max(lost, new)
    words = min(len(told.words), len(before.words))
    least = max(told.least_around, before.least_around, _WORDS_FOR_EACH_CHANGE * changed)
    return copy.manner is Manner.KEPT or not changed or words >= least


def _closest(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """Of the copies of each later text the most alike, by place; the last of several."""
    best: dict[int, Copy] = {}
    for copy in copies:
        known = best.get(copy.later)
        if not known or (copy.likeness, copy.earlier) > (known.likeness, known.earlier):
            best[copy.later] = copy
    return tuple(best[later] for later in sorted(best))
