"""TOML read with bounds: what nobody writes by hand is refused before it can do harm."""

from typing import Any

import tomli

# Files of a cell nest four levels; code that walks a table may then recurse.
_DEEPEST = 32
_LARGEST = 2**63


class TooDeepError(ValueError):
    """Tables or lists inside one another beyond any use."""


class TooLargeError(ValueError):
    """A number TOML does not promise to hold."""


def loads(text: str) -> dict[str, Any]:
    """The tables of a TOML text. Raises ValueError, of which tomli's own error is one."""
    try:
        tables = tomli.loads(text)
    except tomli.TOMLDecodeError:
        raise
    except RecursionError as error:
        raise TooDeepError from error
    except ValueError as error:  # a number of thousands of digits
        raise TooLargeError from error
    level: list[Any] = [tables]
    for _ in range(_DEEPEST):
        level = _one_level_down(level)
        if not level:
            return tables
    raise TooDeepError


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
