"""Which person a hurried word means: unaccented, in any case, some words of the name in any order.

What is typed with marks means those marks, as long as somebody's name has them.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

from chibo_cli.models.roster import Member
from chibo_cli.vietnamese import nearest, unaccented

_WORD = re.compile(r"\w+")
_LEAST_LIKENESS = 0.65

Fits = Callable[[str, str], bool]


def names_meant(typed: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names a typed word may mean, in their order: those it fits best, perhaps none.

    Better than some words of a name is its end (`dung`, `thị dung`: how people are called), better
    still the whole; and whole words are better than the beginnings of words.
    """
    known = tuple(names)
    wanted = _words(typed)
    if not wanted:
        return ()
    split = {name: _words(name) for name in known}
    for same in (_as_typed, _without_marks):
        for shape in (_whole, _ending, _some, _beginnings):
            fitting = tuple(name for name in known if shape(wanted, split[name], same))
            if fitting:
                return fitting
    return ()


def members_meant(
    typed: str, members: Mapping[str, Member], guests: Iterable[str] = ()
) -> tuple[str, ...]:
    """The members or guests a typed word may mean, as the papers call them.

    A short code goes first, then a name typed just as it is written.
    """
    word = " ".join(unicodedata.normalize("NFC", typed).split())
    known = (*members, *guests)
    for spelt in (str, str.casefold):
        coded = tuple(n for n, m in members.items() if m.code and spelt(m.code) == spelt(word))
        if coded or word in known:
            return coded or (word,)
    return names_meant(typed, known)


def names_nearest(typed: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names most like what was typed, best first: like as many of their last words."""
    length = len(_words(typed))
    tails: dict[str, list[str]] = {}
    for name in names:
        tails.setdefault(" ".join(name.split()[-length:]), []).append(name)
    likely = nearest(typed, tails, least=_LEAST_LIKENESS)
    return tuple(name for tail in likely for name in tails[tail])


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def _as_typed(typed: str, word: str) -> bool:
    """Whether a word begins as typed; what bears no mark stands for any marks."""
    plain = unaccented(typed)
    return word.startswith(typed) if plain != typed else unaccented(word).startswith(plain)


def _without_marks(typed: str, word: str) -> bool:
    return unaccented(word).startswith(unaccented(typed))


def _is_word(typed: str, word: str, begins: Fits) -> bool:
    return len(typed) == len(word) and begins(typed, word)


def _whole(typed: Sequence[str], words: Sequence[str], begins: Fits) -> bool:
    return len(typed) == len(words) and _ending(typed, words, begins)


def _ending(typed: Sequence[str], words: Sequence[str], begins: Fits) -> bool:
    last = words[-len(typed) :]
    return len(typed) == len(last) and all(
        _is_word(each, word, begins) for each, word in zip(typed, last, strict=True)
    )


def _some(typed: Sequence[str], words: Sequence[str], begins: Fits) -> bool:
    return _beginnings(typed, words, lambda each, word: _is_word(each, word, begins))


def _beginnings(typed: Sequence[str], words: Sequence[str], begins: Fits) -> bool:
    """Whether each typed word has a word of its own that it fits."""
    taken: dict[int, str] = {}

    def seated(each: str, tried: set[int]) -> bool:
        for place, word in enumerate(words):
            if place in tried or not begins(each, word):
                continue
            tried.add(place)
            if place not in taken or seated(taken[place], tried):
                taken[place] = each
                return True
        return False

    return len(typed) <= len(words) and all(seated(each, set()) for each in typed)
