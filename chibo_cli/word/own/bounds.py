"""What a template of unknown origin may spend: turns of loops, text it builds, text it prints."""

from collections.abc import Mapping
from typing import Any

import jinja2

LONGEST_TEXT = 100_000
LONGEST_PART = 8_000_000

_ALL_WORK = 3_000_000
_LETTERS_A_STEP = 20
# No name in a template can hold a space, so this one cannot be read or set there.
_PURSE = " purse"


class TooMuchError(Exception):
    """A template that would take too long or grow too big; the message is Vietnamese."""


class Purse:
    """What is left to spend in one rendering."""

    def __init__(self) -> None:
        self.left = _ALL_WORK

    def spend(self, steps: int) -> None:
        """Take away some steps of work. Raises TooMuchError when nothing is left."""
        self.left -= steps
        if self.left < 0:
            raise TooMuchError("Mẫu lặp quá nhiều lần hoặc in ra quá dài.")

    def spend_on_text(self, letters: int) -> None:
        """Take away the work of building a text. Raises TooMuchError for one that is too long."""
        if letters > LONGEST_TEXT:
            raise TooMuchError(f"Mẫu ghép ra một đoạn chữ dài quá {LONGEST_TEXT} ký tự.")
        self.spend(1 + letters // _LETTERS_A_STEP)


def with_purse(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a rendering, with a full purse."""
    return {**values, _PURSE: Purse()}


def purse_of(context: jinja2.runtime.Context) -> Purse:
    """The purse of the rendering."""
    purse = context.resolve(_PURSE)
    assert isinstance(purse, Purse)
    return purse


def weight(value: Any) -> int:
    """How long a value is, as text or as a list."""
    return len(value) if isinstance(value, str | list | tuple | dict) else 1
