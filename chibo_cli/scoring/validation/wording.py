"""How flaws name parts of a set: «Tiêu chí 2.1», points, what was probably meant."""

from collections.abc import Iterable

from chibo_cli.criteria import Criterion
from chibo_cli.vietnamese import nearest

_LONGEST = 40


def named(criterion: Criterion) -> str:
    """`Tiêu chí 2.1`, or by its content where it has no number."""
    return f"Tiêu chí {quoted(criterion.key)}" if criterion.key else "Tiêu chí không có số"


def quoted(word: str | None) -> str:
    """A word of the file on one line, short, harmless on a terminal."""
    plain = "".join(letter if letter.isprintable() else " " for letter in word or "")
    plain = " ".join(plain.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"


def points(number: float) -> str:
    """`4`, `2,5`."""
    return f"{number:.10g}".replace(".", ",")


def meant(word: str | None, known: Iterable[str], otherwise: str) -> str:
    """The remedy for a name nobody knows: the likeliest ones, else what to do."""
    likely = nearest(word or "", known)
    return f"sửa thành {' hoặc '.join(map(quoted, likely))}." if likely else otherwise
