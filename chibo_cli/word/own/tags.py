"""One tag as it was typed in Word, and how the template language reads it."""

import re
from dataclasses import dataclass

from chibo_cli.word.faults import TemplateFault
from chibo_cli.word.own.places import shortened

ENDS = {"{{": "}}", "{%": "%}", "{#": "#}"}

# Word writes curly quotes and hard spaces where a person types plain ones.
PLAIN = str.maketrans("“”„\u2018\u2019\u00a0", '"""\'\' ')

_LONGEST_TOLD = 60
_BODY = re.compile(r"([-+]?)(?:(p|tr|tc)\s+(?=\S))?(.*?)([-+]?)", re.S)


@dataclass(frozen=True)
class Tag:
    """A tag without its braces: `{% if x %}` has the opening `{%` and the body `if x`.

    `level` is the element it stands for: a paragraph, a row, a cell, or none. `trims` are the
    signs beside its braces that take away the spaces before and after it.
    """

    opening: str
    body: str
    level: str
    trims: tuple[str, str]
    place: str
    paragraph: str

    @property
    def typed(self) -> str:
        """The tag as a person would look for it in the file."""
        fits = len(self.body) <= _LONGEST_TOLD
        body = self.body if fits else f"{self.body[: _LONGEST_TOLD - 1]}…"
        return f"{self.opening}{self.level} {body} {ENDS[self.opening]}"

    @property
    def source(self) -> str:
        """The tag as Jinja reads it; what is in it begins a new line, and nothing else does."""
        if self.opening == "{#":
            return ""
        left, right = self.trims
        body = self.body.replace("\n", " ")
        return f"{self.opening}{left}\n{body} {right}{ENDS[self.opening]}"

    def fault(self, message: str) -> TemplateFault:
        """A fault where this tag stands."""
        return TemplateFault(message, self.place, self.paragraph)


def tag_at(text: str, start: int, end: int, place: str) -> Tag:
    """The tag that stands in the text of a paragraph from `start` to `end`."""
    opening = text[start : start + 2]
    parts = _BODY.fullmatch(text[start + 2 : end - 2].translate(PLAIN))
    assert parts is not None  # it matches any text
    left, level, body, right = parts.groups(default="")
    if opening == "{{" and level:
        body, level = f"{level} {body}", ""
    return Tag(opening, body.strip(), level, (left, right), place, shortened(text, start))
