"""The language of templates: Jinja in a sandbox, strict on unknown names, dots for blanks."""

import re
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from chibo_cli.models.cell import Spelling
from chibo_cli.word.filters import filters

TO_FILL_BY_HAND = "…………"

_BREAKS = re.compile(r"[\t\n\r\x85\u2028\u2029]")
# Control characters, which XML cannot hold or nobody can see, and non-characters.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def environment(spelling: Spelling) -> jinja2.Environment:
    """The language of the shipped templates."""
    language = ImmutableSandboxedEnvironment(
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=printed,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    language.filters.update(filters(spelling))
    return language


def printed(value: Any) -> Any:
    """A missing value as dots; a text on one line, since Word has no newline within a text."""
    if value is None:
        return TO_FILL_BY_HAND
    if not isinstance(value, str):
        return value
    text = _FORBIDDEN.sub("", value)
    if _BREAKS.search(text):
        text = " ".join(text.split())
    return type(value)(text)
