"""How much of a text a line holds: widths of Times New Roman, never too small."""

import unicodedata
from collections.abc import Iterator

# In parts of the size of the letters, rounded up over the letters of each group.
_NARROW, _ORDINARY, _CAPITAL, _BROAD = 0.34, 0.51, 0.74, 1.0
_NARROW_LETTERS = frozenset(" .,;:!|'()[]/\\-ijlftrsI")
_BROAD_LETTERS = frozenset("MW%@…—")
_BOLD = 1.07
# Between one line and the next, of the size of the letters.
LINE = 1.17


def wrapped(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """The lines of a text in a column; width and size in points. A word too long is cut."""
    lines, line, filled = [], "", 0.0
    most = width / size / (_BOLD if bold else 1)
    for word in _pieces(text, most):
        length = sum(map(_width, word))
        if line and filled + _NARROW + length > most:
            lines.append(line)
            line, filled = word, length
        else:
            line = f"{line} {word}" if line else word
            filled += length + (_NARROW if filled else 0)
    return [*lines, line] if line else lines


def _pieces(text: str, most: float) -> Iterator[str]:
    """The words; one that no line can hold in pieces that just fit."""
    for word in text.split():
        piece, filled = "", 0.0
        for letter in word:
            if piece and filled + _width(letter) > most:
                yield piece
                piece, filled = "", 0.0
            piece += letter
            filled += _width(letter)
        yield piece


def _width(letter: str) -> float:
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _NARROW_LETTERS:
        return _NARROW
    if base in _BROAD_LETTERS or unicodedata.east_asian_width(letter) in "WF" or base == "m":
        return _BROAD
    return _CAPITAL if base.isupper() or base == "w" else _ORDINARY
