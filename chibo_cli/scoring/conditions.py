"""Whether the conditions of a criteria set hold: yes, no, or not known."""

import operator
from collections.abc import Callable, Iterator
from typing import Any

from chibo_cli.criteria import Condition
from chibo_cli.facts.vocabulary import Value

_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "at_least": operator.ge,
    "above": operator.gt,
    "at_most": operator.le,
    "below": operator.lt,
    "equal": operator.eq,
    "different": operator.ne,
}

ValueOf = Callable[[str], Value | None]


def holds(condition: Condition, value_of: ValueOf) -> bool | None:
    """Whether a condition holds; None where an unknown fact decides it.

    All parts of one table must hold. A table without any says nothing, so it is not known.
    """
    return _all([*_comparisons(condition, value_of), *_compounds(condition, value_of)])


def facts_in(condition: Condition | None) -> Iterator[str]:
    """The facts a condition names, in order, each as often as it stands there."""
    if condition is None:
        return
    if condition.fact is not None:
        yield condition.fact
    for part in (*condition.all_of, *condition.any_of, condition.negated):
        yield from facts_in(part)


def _comparisons(condition: Condition, value_of: ValueOf) -> Iterator[bool | None]:
    value = value_of(condition.fact) if condition.fact else None
    for name, compares in _OPERATORS.items():
        bound = getattr(condition, name)
        if bound is not None:
            yield None if value is None else _compared(compares, value, bound)


def _compared(compares: Callable[[Any, Any], bool], value: Value, bound: Value) -> bool | None:
    """A comparison; not known between values of different kinds."""
    kinds = {_kind(value), _kind(bound)}
    return compares(value, bound) if len(kinds) == 1 else None


def _kind(value: Value) -> type:
    return float if isinstance(value, int) and not isinstance(value, bool) else type(value)


def _compounds(condition: Condition, value_of: ValueOf) -> Iterator[bool | None]:
    if condition.all_of:
        yield _all([holds(part, value_of) for part in condition.all_of])
    if condition.any_of:
        yield _any([holds(part, value_of) for part in condition.any_of])
    if condition.negated is not None:
        opposite = holds(condition.negated, value_of)
        yield None if opposite is None else not opposite


def _all(parts: list[bool | None]) -> bool | None:
    if False in parts:
        return False
    return None if None in parts or not parts else True


def _any(parts: list[bool | None]) -> bool | None:
    if True in parts:
        return True
    return None if None in parts else False
