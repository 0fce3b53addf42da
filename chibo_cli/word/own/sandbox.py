"""The language of own templates: what is not on a list is not there, and all work is counted."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, time
from typing import Any

import jinja2
from jinja2 import pass_context
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from chibo_cli.models.cell import Spelling
from chibo_cli.vietnamese import clock, short_date
from chibo_cli.word.filters import GENERAL_FILTERS, filters
from chibo_cli.word.language import printed
from chibo_cli.word.own.bounds import LONGEST_TEXT, TooMuchError, purse_of, weight

LOOP_WORDS = ("index", "index0", "revindex", "revindex0", "first", "last", "length")
TESTS = ("none", "odd", "even", "true", "false")

# Names that no template can write, for what the compiler puts in.
TURNS, COMPARED, JOINED = " turns", " compared", " joined"
# `table.get('key')` and `list.index(member)`, each by the name the compiler gives it.
METHODS = {"get": " get", "index": " index"}

_ATTRIBUTES: tuple[tuple[type, tuple[str, ...]], ...] = (
    (LoopContext, LOOP_WORDS),
    (date, ("day", "month", "year")),
    (time, ("hour", "minute")),
)
_LARGEST_NUMBER = 10**15


class UnprintableError(Exception):
    """A value that is no text; the message is Vietnamese."""


class OwnLanguage(ImmutableSandboxedEnvironment):
    """Jinja with the values' own keys for attributes, and operators that count what they build."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(self, spelling: Spelling) -> None:
        super().__init__(
            undefined=jinja2.StrictUndefined,
            autoescape=True,
            finalize=_finalized,
            keep_trailing_newline=True,
            auto_reload=False,
            cache_size=0,
        )
        plain = {each.name: each.function for each in GENERAL_FILTERS} | filters(spelling)
        self.filters = {name: _counted(function) for name, function in plain.items()}
        self.filters.update(_LIST_FILTERS)
        self.tests = {name: self.tests[name] for name in TESTS}
        self.globals = {}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A key of a table, a few words of dates and loops, and nothing else."""
        if obj is None:
            return None
        if isinstance(obj, Mapping):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        for kind, allowed in _ATTRIBUTES:
            if isinstance(obj, kind) and attribute in allowed:
                return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """A key of a table, or a place or stretch of a list or text."""
        if isinstance(obj, str | list | tuple) and isinstance(argument, int | slice):
            try:
                return obj[argument]
            except (IndexError, ValueError):
                return None
        if isinstance(argument, str):
            return self.getattr(obj, argument)
        return None if obj is None else self.undefined(obj=obj, name=argument)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Sums of numbers; a text may be added to a text. What is missing stays missing."""
        if left is None or right is None:
            return None
        if isinstance(left, Undefined) or isinstance(right, Undefined):
            return super().call_binop(context, operator, left, right)
        if operator == "+" and isinstance(left, str) and isinstance(right, str):
            return _joined(context, [left, right])
        if not isinstance(left, int | float) or not isinstance(right, int | float):
            raise TypeError(operator)
        if max(abs(left), abs(right)) > _LARGEST_NUMBER or operator == "**":
            raise TooMuchError("Mẫu tính ra một số quá lớn.")
        return super().call_binop(context, operator, left, right)


class _Turns:
    """A list to loop over; each turn is paid for."""

    def __init__(self, things: list[Any], pay: Callable[[], None]) -> None:
        self.things = things
        self.pay = pay

    def __len__(self) -> int:
        return len(self.things)

    def __iter__(self) -> Iterator[Any]:
        for thing in self.things:
            self.pay()
            yield thing


@pass_context
def _turns(context: Context, things: Iterable[Any] | None, cost: int) -> _Turns:
    """What a loop goes through; nothing where the list is missing."""
    purse = purse_of(context)
    listed = [] if things is None else list(things)
    return _Turns(listed, lambda: purse.spend(cost))


@pass_context
def _compared(context: Context, left: Any, *others: Any) -> bool:
    """A chain of comparisons; what is missing is neither more nor less than anything."""
    for operator, right in zip(others[::2], others[1::2], strict=True):
        purse_of(context).spend_on_text(min(weight(left) + weight(right), LONGEST_TEXT))
        if not _holds(left, operator, right):
            return False
        left = right
    return True


def _holds(left: Any, operator: str, right: Any) -> bool:
    if operator == "eq":
        return bool(left == right)
    if operator == "ne":
        return bool(left != right)
    if operator in ("in", "notin"):
        inside = right is not None and left is not None and left in right
        return inside if operator == "in" else not inside
    if left is None or right is None:
        return False
    order = {"lt": left < right, "lteq": left <= right, "gt": left > right, "gteq": left >= right}
    return bool(order[operator])


@pass_context
def _joined(context: Context, pieces: Iterable[Any]) -> str:
    """The pieces as one text; a text of the template's own stays to be escaped."""
    finished = [str(_finalized(context, piece)) for piece in pieces]
    purse_of(context).spend_on_text(sum(map(len, finished)))
    return "".join(finished)


def _counted(function: Callable[..., Any]) -> Callable[..., Any]:
    """The filter, paid for by the length of what goes in; a missing value passes through."""

    @pass_context
    def paid(context: Context, value: Any, *others: Any) -> Any:
        purse_of(context).spend_on_text(weight(value))
        return None if value is None else function(value, *others)

    return paid


@pass_context
def _join(context: Context, values: Iterable[Any] | None, between: str = "") -> str | None:
    if values is None:
        return None
    pieces = list(values)
    return _joined(context, [each for piece in pieces for each in (between, piece)][1:])


@pass_context
def _map(context: Context, values: Iterable[Any] | None, *, attribute: str) -> list[Any] | None:
    return None if values is None else [_at(context, value, attribute) for value in values]


@pass_context
def _having(context: Context, values: Iterable[Any] | None, attribute: str) -> list[Any] | None:
    return None if values is None else [v for v in values if _at(context, v, attribute)]


@pass_context
def _lacking(context: Context, values: Iterable[Any] | None, attribute: str) -> list[Any] | None:
    return None if values is None else [v for v in values if not _at(context, v, attribute)]


@pass_context
def _get(context: Context, table: Any, key: Any) -> Any:
    """The value of a key, or nothing where the table has no such key."""
    purse_of(context).spend(1)
    return table.get(key) if isinstance(table, Mapping) else None


@pass_context
def _index(context: Context, members: Any, member: Any) -> int | None:
    """The place of a member in a list, from 0; nothing where it is not there."""
    purse_of(context).spend_on_text(weight(members))
    return list(members).index(member) if member in (members or ()) else None


def _at(context: Context, value: Any, attribute: str) -> Any:
    purse_of(context).spend(1)
    for key in attribute.split("."):
        value = context.environment.getattr(value, key)
    return value


@pass_context
def _finalized(context: Context, value: Any) -> Any:
    """A value as it is printed: dots for what is missing, dates and times as papers write them."""
    if isinstance(value, bool):
        raise UnprintableError("là có hoặc không; dùng trong {% if … %}, không in ra được")
    if isinstance(value, Mapping | list | tuple):
        raise UnprintableError("là danh sách hoặc bảng; dùng {% for … %}, |join(', ') hay |liet_ke")
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, time):
        return clock(value)
    if not isinstance(value, str | int | float | Undefined | None):
        raise UnprintableError("không phải là chữ hay số để in")
    text = printed(value)
    if isinstance(text, str):
        purse_of(context).spend_on_text(min(len(text), LONGEST_TEXT))
    return Markup(text) if isinstance(value, Markup) else text


_LIST_FILTERS: dict[str, Callable[..., Any]] = {
    "join": _join,
    "map": _map,
    "selectattr": _having,
    "rejectattr": _lacking,
    METHODS["get"]: _get,
    METHODS["index"]: _index,
    TURNS: _turns,
    COMPARED: _compared,
    JOINED: _joined,
}
