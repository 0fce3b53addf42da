"""The papers: each a function from the record to the values of its Word template."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Context = dict[str, Any]


@dataclass(frozen=True)
class Document:
    """A paper: the name of its template, what it is called, and where its values come from."""

    slug: str
    name: str
    context: Callable[..., Context]


def document(slug: str, name: str) -> Callable[[Callable[..., Context]], Document]:
    """Make a paper of a function that gives the values of `templates/<slug>.docx`."""
    return lambda context: Document(slug, name, context)
