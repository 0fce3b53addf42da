"""A text that may be a copy of another, with its words, figures and names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from chibo_cli.facts.wording import words_of

# Shorter texts are formulae that good minutes repeat: "ốm, có báo cáo", a standing request of the
# chair.
LEAST_WORDS = 30
# Under other figures or names a text is copied only where much else is the same: what is counted
# each month is counted in the same words.
LEAST_WORDS_AROUND = 50

_FIGURES = re.compile(r"\d+(?:[.,/]\d+)*|\b[IVX]+\b")
_QUOTED = re.compile(r"«[^»]*»")
_TOKENS = re.compile(r"[^\W\d_]+|[^\w\s]")
_STOPS = frozenset('.!?:;…«“"')


@dataclass(frozen=True)
class Told:
    """A text that may be a copy; those of one source are not compared.

    It must have `least_words`; under other figures or names `least_around`. `in_parts` says
    whether it may be a part of another, or another a part of it.
    """

    text: str
    source: object
    least_words: int = LEAST_WORDS
    least_around: float = LEAST_WORDS_AROUND
    in_parts: bool = True

    @cached_property
    def words(self) -> list[str]:
        """Its words; figures are none."""
        return words_of(self.text)

    @cached_property
    def words_not_quoted(self) -> list[str]:
        """Its words but for those in «…»: what was decided earlier may be quoted."""
        return words_of(_QUOTED.sub(" ", self.text)) if "«" in self.text else self.words

    @cached_property
    def figures(self) -> list[str]:
        """Its figures, in order: `14`, `3,5`, `02/2026`, `II`."""
        return _FIGURES.findall(self.text)

    @cached_property
    def names(self) -> frozenset[str]:
        """Its names: within a sentence a capital begins one."""
        return frozenset(_names(self.text))

    @cached_property
    def particulars(self) -> frozenset[str]:
        """Its figures and names, which tell one matter from another."""
        return self.names.union(self.figures)

    @property
    def is_long_enough(self) -> bool:
        """Whether it has enough words to be a copy."""
        least = self.least_words
        return self.text.count(" ") + 1 >= least and len(self.words) >= least


def _names(text: str) -> Iterator[str]:
    name: list[str] = []
    after_stop = True
    for token in _TOKENS.findall(text):
        if token[0].isupper() and not after_stop:
            name.append(token)
        elif name:
            yield " ".join(name)
            name = []
        after_stop = token in _STOPS
    if name:
        yield " ".join(name)
