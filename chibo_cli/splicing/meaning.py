"""What a change means: done to the tables a file reads as, to be compared with the changed file."""

import math
from collections.abc import Mapping
from typing import Any

from chibo_cli.findings import KeyPath
from chibo_cli.models.base import says_nothing
from chibo_cli.splicing.changes import Add, Change, Put
from chibo_cli.splicing.values import plain

Tables = dict[str, Any]


class NoPlaceError(Exception):
    """A table on the way to a key is not there, or is no table."""


def meanings(tables: Tables, change: Change) -> list[Tables]:
    """What the file may read as after a change; nothing where the change makes no sense.

    Taking the last key or element out of a table or list may leave it empty or take it along.
    """
    try:
        if isinstance(change, Put):
            return [_put(tables, change.key, plain(change.value))]
        if isinstance(change, Add):
            return [_added(tables, change.table, plain(change.values))]
        return _removed(tables, change.key)
    except NoPlaceError:
        return []


def is_same(one: Any, other: Any) -> bool:
    """Whether two values are equal and of one type, down to the last; order of keys is nothing."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(is_same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, float) and math.isnan(one):
        return math.isnan(other)
    return bool(one == other)


def _put(holder: Any, key: KeyPath, value: Any) -> Any:
    """The holder with another value at a key; tables that are missing on the way are made."""
    if not key:
        return value
    step, *rest = key
    held = _at(holder, step, {} if rest else value)
    return _with(holder, step, _put(held, tuple(rest), value))


def _added(tables: Tables, table: KeyPath, values: Mapping[str, Any]) -> Tables:
    *way, last = table
    holder: Any = tables
    for step in way:
        holder = _at(holder, step, {})
    held = _at(holder, last, [])
    if isinstance(held, str) and says_nothing(held):
        held = []
    if not isinstance(held, list):
        raise NoPlaceError
    added: Tables = _put(tables, table, [*held, values])
    return added


def _removed(tables: Tables, key: KeyPath) -> list[Tables]:
    *way, last = key
    holder: Any = tables
    for step in way:
        holder = _at(holder, step)
    _at(holder, last)
    if isinstance(holder, dict):
        left: Any = {step: value for step, value in holder.items() if step != last}
    else:
        left = [value for index, value in enumerate(holder) if index != last]
    possible = [_put(tables, tuple(way), left)]
    if not left and way and isinstance(way[-1], str):
        possible += _removed(tables, tuple(way))
    return possible


def _at(holder: Any, step: str | int, missing: Any = None) -> Any:
    if isinstance(holder, dict) and isinstance(step, str):
        if step in holder or missing is not None:
            return holder.get(step, missing)
    elif isinstance(holder, list) and isinstance(step, int) and 0 <= step < len(holder):
        return holder[step]
    raise NoPlaceError


def _with(holder: Any, step: str | int, value: Any) -> Any:
    if isinstance(holder, dict):
        return {**holder, step: value}
    return [value if index == step else each for index, each in enumerate(holder)]
