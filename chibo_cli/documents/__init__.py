"""The papers: each a function from the record to the values of its Word template."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Context = dict[str, Any]


@dataclass(frozen=True)
class Document:
    """A paper: the name of its template, what it is called, and where its values come from.

    `may_be_own` tells whether a cell may print it with a template of its own.
    """

    slug: str
    name: str
    context: Callable[..., Context]
    may_be_own: bool = True


def document(
    slug: str, name: str, *, may_be_own: bool = True
) -> Callable[[Callable[..., Context]], Document]:
    """Make a paper of a function that gives the values of `templates/<slug>.docx`."""
    return lambda context: Document(slug, name, context, may_be_own)
