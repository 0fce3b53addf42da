"""What all tables of the files share: frozen, strict, and aware of the file they came from."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, time
from itertools import chain
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    Strict,
    ValidationInfo,
)
from pydantic_core import PydanticCustomError

from chibo_cli.findings import KeyPath, Location

NOTHING = "không có"
_FIRST_YEAR = 1900
_LAST_YEAR = 2199


@dataclass
class ReadingContext:
    """What a file is validated with: its path, and the names the roster knows.

    `names` gives for a name or short code the one way the member is called. `people` collects who
    is named in the file, so that those whom the roster does not know are looked for only then.
    `removed` holds the list elements that were refused, as they stand in the file.
    """

    path: str
    names: dict[str, str] = field(default_factory=dict)
    people: set[str] = field(default_factory=set)
    doers: set[str] = field(default_factory=set)
    removed: set[KeyPath] = field(default_factory=set)


def in_file(key: KeyPath, removed: Iterable[KeyPath]) -> KeyPath:
    """A key path as the file counts it, before elements were removed from its lists."""
    steps: list[Any] = list(key)
    for *way, index in sorted(removed):
        depth = len(way)
        if steps[:depth] == way and len(steps) > depth and steps[depth] >= index:
            steps[depth] += 1
    return tuple(steps)


class Table(BaseModel):
    """One table of a file. Aliases are the keys of the file, and the only way in."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, defer_build=True
    )


class TomlFile(Table):
    """A table that is a whole file; it knows its path within the workspace."""

    _path: str = PrivateAttr(default="")
    _removed: frozenset[KeyPath] = PrivateAttr(default=frozenset())

    def model_post_init(self, context: Any) -> None:
        if isinstance(context, ReadingContext):
            self._path = context.path
            self._removed = frozenset(context.removed)

    @property
    def path(self) -> str:
        """Where the file lies in the workspace, with `/`; empty for a file not read from disk."""
        # Asked for by every rule: past Pydantic's own way to private attributes.
        path: str = (self.__pydantic_private__ or {}).get("_path", "")
        return path

    def at(self, *key: str | int) -> Location:
        """The place of a key of this file, as a finding points to it."""
        return Location(self._path, in_file(key, self._removed))


def _spaces_collapsed(value: str) -> str:
    return " ".join(value.split())


def _blank_is_absent(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _nobody_is_absent(value: Any) -> Any:
    return None if isinstance(value, str) and says_nothing(value) else _blank_is_absent(value)


def _no_table(value: Any) -> Any:
    return () if isinstance(value, str) and says_nothing(value) else value


def _paragraphs(value: Any) -> Any:
    """Prose: one text or a list of texts; each line is a paragraph, blank lines drop.

    Absent or blank gives None (not recorded); `[]` or "không có" gives () (recorded as nothing).
    """
    if isinstance(value, str):
        if says_nothing(value):
            return ()
        return _lines(value) or None
    if isinstance(value, list) and all(isinstance(text, str) for text in value):
        if len(value) == 1 and says_nothing(value[0]):
            return ()
        return tuple(chain.from_iterable(map(_lines, value))) or (None if value else ())
    return value


def says_nothing(text: str) -> bool:
    """Whether a text is "không có", however it is spelt: recorded as nothing."""
    if text.lstrip()[:1].casefold() != NOTHING[0]:  # as nearly every text of a file
        return False
    return _spaces_collapsed(text).rstrip(".").casefold() == NOTHING


def _lines(text: str) -> tuple[str, ...]:
    if text.isprintable():  # no line break of any kind
        line = text.strip()
        return (line,) if line else ()
    return tuple(line for line in map(str.strip, text.splitlines()) if line)


def _one_or_many(value: Any) -> Any:
    if isinstance(value, str):
        value = [value]
    if isinstance(value, list) and all(isinstance(text, str) for text in value):
        return tuple(text for text in value if text.strip() and not says_nothing(text))
    return value


_CLOCK = re.compile(r"\s*(\d{1,2})\s*(?::|h|giờ)\s*(?:(\d{1,2})\s*(?:phút|p)?)?(?::00)?\s*", re.I)


def _clock_time(value: Any) -> Any:
    """`"19:30"`, `"19 giờ 30"`, or the TOML time `19:30:00`."""
    if isinstance(value, str):
        match = _CLOCK.fullmatch(value)
        if match and int(match[1]) < 24 and int(match[2] or 0) < 60:
            return time(int(match[1]), int(match[2] or 0))
    elif isinstance(value, time):
        return value
    raise PydanticCustomError("clock_time", "not a time of day")


def _in_our_time(day: date) -> date:
    """A day near which one can reckon: nobody means the year 1, or 9999."""
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise PydanticCustomError("day_out_of_time", "not a day of our time")
    return day


def _called(collection: Callable[[ReadingContext], set[str]]) -> Callable[..., str]:
    def called(value: str, info: ValidationInfo) -> str:
        context = info.context
        if not isinstance(context, ReadingContext):
            return _spaces_collapsed(value)
        name = context.names.get(value)
        if name is None:
            collapsed = _spaces_collapsed(value)
            name = context.names.get(collapsed, collapsed)
        collection(context).add(name)
        return name

    return called


Day = Annotated[date, Strict(), AfterValidator(_in_our_time)]
Clock = Annotated[time, BeforeValidator(_clock_time)]
Count = Annotated[int, Strict(), Field(ge=0, le=100_000)]
Number = Annotated[int, Strict(), Field(ge=1, le=100_000)]
Year = Annotated[int, Strict(), Field(ge=1930, le=9999)]
Flag = Annotated[bool, Strict()]

Text = Annotated[str | None, BeforeValidator(_blank_is_absent)]
Prose = Annotated[tuple[str, ...] | None, BeforeValidator(_paragraphs)]
Texts = Annotated[tuple[str, ...], BeforeValidator(_one_or_many)]

Row = TypeVar("Row", bound=Table)
Tables = Annotated[tuple[Row, ...], BeforeValidator(_no_table)]

Name = Annotated[str, AfterValidator(_spaces_collapsed)]
_Person = Annotated[str, AfterValidator(_called(lambda context: context.people))]
_Doer = Annotated[str, AfterValidator(_called(lambda context: context.doers))]

GuestName = Annotated[Name | None, BeforeValidator(_nobody_is_absent)]
Person = Annotated[_Person | None, BeforeValidator(_nobody_is_absent)]
People = Annotated[tuple[_Person, ...], BeforeValidator(_one_or_many)]
Doers = Annotated[tuple[_Doer, ...], BeforeValidator(_one_or_many)]
Inspector = Annotated[_Doer | None, BeforeValidator(_nobody_is_absent)]
