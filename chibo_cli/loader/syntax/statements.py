"""A text cut into statements: a header, a key with its value, a comment, or what is none of them.

The text may be broken anywhere. A string or list that is never closed ends before the next line
that begins a statement, so that one slip takes no other line with it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# A key of any spelling, then "=": what a person begins a line with.
_PAIR = re.compile(r"""[^\S\n]*(?:[^\s="'#\[\]{}:,][^="'#\[\]{}:\n]{0,60}|"[^"\n]*"[^\S\n]*)=""")
_HEADER = re.compile(r"[^\S\n]*\[\[?[^\S\n]*[^\W\d][^\"'\[\]{},=\n]*\]\]?[^\S\n]*(?:#.*)?$", re.M)
# A single line that was meant as a statement, though "=" is missing.
_MEANT = re.compile(r"""[^\S\n]*[A-Za-z_][\w-]*(?:\s*:|[^\S\n]+(?:["'“\[{\d]|true\b|false\b))""")
_BRACKET = re.compile(r"[^\S\n]*\[")
_BLANK_LINES = re.compile(r"(?:[^\S\n]*\n)++|[^\S\n]+\Z")
_BLANK = re.compile(r"[^\S\n]*(?:#.*)?$", re.M)
# Possessive, so that a line of megabytes is looked at once.
_ONE_LINE = re.compile(r"""[^\n\[{"']*+(?:"[^"\\\n]*"|'[^'\n]*')?+[^\n\[{"']*+$""", re.M)
_TOKEN = re.compile(
    r"""\"{3}|'{3}|"[^"\\\n]*(?:\\.[^"\\\n]*)*(?P<closed>"?)|'[^'\n]*'?|\#[^\n]*|"""
    r"""[\[\]{}]|\n|[^"'\#\[\]{}\n]+"""
)
_BASIC_END = re.compile(r'\\.|"{3,5}', re.S)
_LITERAL_END = re.compile(r"'{3,5}")
_AFTER_STRING = re.compile(r"\s*(?:[,\]}#]|$)", re.M)
_QUOTE_AT_END = re.compile(r'[^\n]*"[^\S\n]*$', re.M)
# An inline table that is still open after so many lines was never closed.
_MOST_LINES_IN_BRACES = 30
_MOST_BRACKETS = 100
_MOST_TOKENS = 5_000


@dataclass(frozen=True)
class Statement:
    """A piece of a file, from the start of a line to the end of a line."""

    line: int
    source: str


def statements(text: str) -> Iterator[Statement]:
    """The statements in order; together they are the whole text. Blank ones are skipped."""
    start, line = 0, 1
    while start < len(text):
        if blank := _BLANK_LINES.match(text, start):
            line += blank.group().count("\n")
            start = blank.end()
            continue
        end = _end(text, start)
        source = text[start:end]
        yield Statement(line, source)
        line += source.count("\n") + 1
        start = end + 1


def begins_statement(text: str, position: int) -> bool:
    """Whether the line at a position looks like a header or a key with "="."""
    return bool(_PAIR.match(text, position) or _HEADER.match(text, position))


def _end(text: str, start: int) -> int:
    pair = _PAIR.match(text, start)
    if pair:
        one_line = _ONE_LINE.match(text, pair.end())
        return one_line.end() if one_line else _value_end(text, pair.end())
    end = _line_end(text, start)
    alone = _BLANK.match(text, start) or _BRACKET.match(text, start) or _MEANT.match(text, start)
    return end if alone else _prose_end(text, end)


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _prose_end(text: str, end: int) -> int:
    """The end of the lines of loose prose that follow: one slip, not one for each line."""
    while end < len(text):
        following = end + 1
        if (
            _BLANK.match(text, following)
            or _MEANT.match(text, following)
            or _BRACKET.match(text, following)
            or begins_statement(text, following)
        ):
            break
        end = _line_end(text, following)
    return end


def _value_end(text: str, start: int) -> int:
    position = start
    brackets: list[str] = []
    brace_lines = 0
    for _ in range(_MOST_TOKENS):
        token = _TOKEN.match(text, position)
        if token is None:
            return len(text) if "{" not in brackets else _line_end(text, start)
        found = token.group()
        position = token.end()
        if found == "\n":
            brace_lines += "{" in brackets
            if brace_lines > _MOST_LINES_IN_BRACES:
                return _line_end(text, start)
            if not brackets or _stops(text, position, brackets):
                return position - 1 if "{" not in brackets else _line_end(text, start)
        elif found in ('"""', "'''"):
            closed = _string_end(text, position, found)
            if closed is None:
                return _unclosed_end(text, position)
            position = closed
        elif found in "[{":
            brackets.append(found)
            if len(brackets) > _MOST_BRACKETS:
                return _line_end(text, start)
        elif found in "]}" and brackets:
            brackets.pop()
        elif token.group("closed") == "" and not brackets:
            return _spread_end(text, position)
    return _line_end(text, position)


def _stops(text: str, position: int, brackets: list[str]) -> bool:
    if "{" in brackets:
        return bool(_HEADER.match(text, position))
    return begins_statement(text, position)


def _string_end(text: str, start: int, quotes: str) -> int | None:
    """Where a long string ends, or None where it was meant to end earlier.

    What closes it may be the opening of the next long string: then the statements between them
    stand inside the string.
    """
    ends = (_BASIC_END if quotes == '"""' else _LITERAL_END).finditer(text, start)
    end = next((found for found in ends if not found.group().startswith("\\")), None)
    if end is None:
        return None
    last_line = text.rfind("\n", start, end.start()) + 1
    if last_line and begins_statement(text, last_line):
        return None
    swallows = not _AFTER_STRING.match(text, end.end()) and _next_statement(text, start) < end.end()
    return None if swallows else end.end()


def _unclosed_end(text: str, start: int) -> int:
    return max(_next_statement(text, start) - 1, 0)


def _next_statement(text: str, start: int) -> int:
    """The start of the first line after `start` that begins a statement, or just past the end."""
    position = _line_end(text, start) + 1
    while position < len(text) and not begins_statement(text, position):
        position = _line_end(text, position) + 1
    return min(position, len(text) + 1)


def _spread_end(text: str, position: int) -> int:
    """The end of a "…" that runs over several lines, or of its first line if it never closes."""
    end = position
    while end < len(text):
        if begins_statement(text, end + 1) or _BRACKET.match(text, end + 1):
            break
        line_end = _line_end(text, end + 1)
        if _QUOTE_AT_END.match(text, end + 1):
            return line_end
        end = line_end
    return _prose_end(text, position)
