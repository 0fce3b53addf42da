"""Values as the program writes them into a file."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Any

import tomli_w

from chibo_cli.errors import ChiboError

WIDEST = 100
_BARE = re.compile(r"[A-Za-z0-9_-]+")
# What '''…''' cannot hold: characters of control, its own mark, a quote just before it.
_NOT_LITERAL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]|'''|'\Z")


def plain(value: Any) -> Any:
    """A value as reading it back gives it: a time of day is text, a line break is one sign."""
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return _text(value) if isinstance(value, str) else value


def line_of(steps: Iterable[str], value: Any, *, spread: bool = False) -> list[str]:
    """`key = value`; a long list of texts, or any list that is to be spread, a line for each."""
    key = dotted(steps)
    written = written_value(value, room=WIDEST - len(key) - 3, spread=spread)
    return f"{key} = {written}".split("\n")


def lines_of(values: Mapping[str, Any], way: tuple[str, ...] = ()) -> list[str]:
    """The lines of a table; tables within it are written with dotted keys."""
    lines = []
    for key, value in values.items():
        if isinstance(value, Mapping) and value:
            lines += lines_of(value, (*way, key))
        else:
            lines += line_of((*way, key), value)
    return lines


def dotted(steps: Iterable[str]) -> str:
    """A key as a file has it: `bieu_quyet.tan_thanh`, quoted where TOML wants it."""
    return ".".join(step if _BARE.fullmatch(step) else _one_line(step) for step in steps)


def written_value(value: Any, *, room: int = WIDEST, spread: bool = False) -> str:
    """A value on one line; a list on several if it needs more room or is to be spread."""
    short = inline(value)
    is_list = isinstance(value, list) and value
    if is_list and (spread or (len(short) > room and "\n" not in short)):
        return "\n".join(["[", *(f"  {inline(each)}," for each in value), "]"])
    return short


def inline(value: Any) -> str:
    """A value as it may stand between braces."""
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{dotted([key])} = {inline(each)}" for key, each in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list):
        return f"[{', '.join(map(inline, value))}]"
    if isinstance(value, str) and any(letter in value for letter in '"\\\n'):
        return _prose(value)
    return _one_line(value)


def _prose(text: str) -> str:
    """A text as it was typed; one that TOML cannot hold so, with backslashes."""
    if _NOT_LITERAL.search(text):
        return _one_line(text)
    return f"'''\n{text}'''" if "\n" in text else f"'''{text}'''"


def _one_line(value: str | int | float | date) -> str:
    return tomli_w.dumps({"x": value}).removeprefix("x = ").rstrip("\n")


def _text(text: str) -> str:
    text = str(text).replace("\r\n", "\n").replace("\r", "\n")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ChiboError(
            f"Lời ghi vào tệp có ký tự hỏng ở vị trí thứ {error.start + 1}; gõ lại lời ấy."
        ) from error
    return text
