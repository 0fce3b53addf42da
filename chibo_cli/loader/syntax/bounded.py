"""TOML read with bounds: what nobody writes by hand is refused before it can do harm."""

from typing import Any

import rtoml
import tomli

# Files of a cell nest four levels; code that walks a table may then recurse.
_DEEPEST = 32
_LARGEST = 2**63
# rtoml is more than twice as fast, but takes a little more than TOML allows: a mark before the
# first key, a line break beside the "=" of an inline table, a return within a literal text. Texts
# with such letters are left to tomli, and so is every text it refuses: slips are told by tomli's
# errors.
_LEFT_TO_TOMLI = ("\ufeff", "{", "\r")


class TooDeepError(ValueError):
    """Tables or lists inside one another beyond any use."""


class TooLargeError(ValueError):
    """A number TOML does not promise to hold."""


def loads(text: str) -> dict[str, Any]:
    """The tables of a TOML text. Raises ValueError, of which tomli's own error is one."""
    tables = _read_fast(text)
    if tables is None:
        tables = _read(text)
    level: list[Any] = [tables]
    for _ in range(_DEEPEST):
        level = _one_level_down(level)
        if not level:
            return tables
    raise TooDeepError


def _read_fast(text: str) -> dict[str, Any] | None:
    """The tables, or None for a text that tomli must read."""
    if any(letter in text for letter in _LEFT_TO_TOMLI):
        return None
    try:
        return rtoml.loads(text)
    except ValueError:
        return None


def _read(text: str) -> dict[str, Any]:
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError:
        raise
    except RecursionError as error:
        raise TooDeepError from error
    except ValueError as error:  # a number of thousands of digits
        raise TooLargeError from error


def _one_level_down(containers: list[Any]) -> list[Any]:
    below: list[Any] = []
    for container in containers:
        for value in container.values() if type(container) is dict else container:
            kind = type(value)
            if kind is dict or kind is list:
                below.append(value)
            elif kind is int and not -_LARGEST <= value < _LARGEST:
                raise TooLargeError
    return below
