"""Where tags begin and end in the text of a paragraph, and what is not a whole tag."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.word.own.pieces import CUT
from chibo_cli.word.own.tags import ENDS, PLAIN

BEGIN = re.compile(r"\{[{%#]")

_LONGEST_TAG = 1000
_FARTHEST_END = 5000

_STRAY_END = re.compile(r"[%}]\}")
_BEGINS = {end: begin for begin, end in ENDS.items()}
_QUOTED = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_STEPS = {
    end: re.compile(f"{_QUOTED}|{re.escape(end)}|{BEGIN.pattern}", re.S) for end in ("}}", "%}")
}


@dataclass(frozen=True)
class Span:
    """A stretch of text: a whole tag, or why it is none."""

    start: int
    end: int
    fault: str = ""


def spans_in(text: str, following: str) -> Iterator[Span]:
    """The tags of a paragraph in order; `following` is the text of the next paragraph."""
    plain = text.translate(PLAIN)
    at = 0
    while begin := BEGIN.search(plain, at):
        start = begin.start()
        yield from _stray_end(plain, at, start)
        end = _end_of(plain, begin)
        at = end or begin.end()
        yield Span(start, at, _fault_of(plain, begin, end, following))
    yield from _stray_end(plain, at, len(plain))


def _fault_of(text: str, begin: re.Match[str], end: int | None, following: str) -> str:
    """Why what begins here is no whole tag; empty where it is one."""
    if end is None:
        return _unclosed(text, begin, following)
    if end - begin.start() > _LONGEST_TAG and begin[0] != "{#":
        return f"Thẻ dài quá {_LONGEST_TAG} ký tự."
    if CUT in text[begin.start() : end]:
        return "Thẻ bị cắt bởi dấu tab, chỗ xuống dòng hoặc hình; gõ liền thẻ một mạch."
    return ""


def _stray_end(text: str, start: int, end: int) -> Iterator[Span]:
    stray = _STRAY_END.search(text, start, end)
    if stray:
        message = f"Có «{stray[0]}» mà trước đó không có «{_BEGINS[stray[0]]}»."
        yield Span(stray.start(), stray.end(), message)


def _end_of(text: str, begin: re.Match[str]) -> int | None:
    """The place after the end of a tag; None where it is not closed before the next one opens."""
    end = ENDS[begin[0]]
    found = text.find(end, begin.end(), begin.end() + _FARTHEST_END)
    if found < 0 or begin[0] == "{#":
        return None if found < 0 else found + 2
    for step in _STEPS[end].finditer(text, begin.end(), begin.end() + 2 * _LONGEST_TAG):
        if step[0] == end:
            return step.end()
        if BEGIN.fullmatch(step[0]):
            break
    another = BEGIN.search(text, begin.end(), found)
    return None if another else found + 2


def _unclosed(text: str, begin: re.Match[str], following: str) -> str:
    end = ENDS[begin[0]]
    closed = following.find(end)
    is_last = BEGIN.search(text, begin.end()) is None
    if is_last and closed >= 0 and BEGIN.search(following, 0, closed) is None:
        return f"Thẻ mở bằng «{begin[0]}» bị cắt sang đoạn sau; gõ liền thẻ trong một đoạn."
    return f"Thẻ mở bằng «{begin[0]}» mà không đóng bằng «{end}»."
