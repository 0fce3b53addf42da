"""A template and its values -> a DOCX file.

A template is compiled once; a paper is then one rendering, put into an archive whose unchanging
parts were compressed once. The shipped templates are trusted; a cell's own ones are not.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup

from chibo_cli.errors import ChiboError
from chibo_cli.models.cell import Spelling
from chibo_cli.resources import resource
from chibo_cli.store import TEXT_PART
from chibo_cli.word.faults import TemplateFault
from chibo_cli.word.filling import Prepared, filled
from chibo_cli.word.language import TO_FILL_BY_HAND, environment
from chibo_cli.word.own.preparing import FaultyTemplateError, faults_of, prepared_own
from chibo_cli.word.shipped import prepared_shipped

__all__ = [
    "OWN_TEMPLATES",
    "TO_FILL_BY_HAND",
    "TemplateFault",
    "body_of",
    "environment",
    "faults_of",
    "render",
    "template_for",
    "template_path",
]

OWN_TEMPLATES = "mau"

_SHIPPED = "templates"


def template_path(slug: str) -> Path:
    """The shipped template of a document."""
    return resource(f"{_SHIPPED}/{slug}.docx")


def template_for(root: Path, slug: str) -> Path:
    """The cell's own template of a document where it keeps one in `mau/`, else the shipped one."""
    own = root / OWN_TEMPLATES / f"{slug}.docx"
    return own if own.exists() else template_path(slug)


def render(
    template: Path, context: Mapping[str, Any], *, spelling: Spelling = Spelling.NEW
) -> bytes:
    """The DOCX file: same template and values, same bytes. Missing values print as dots.

    Raises ChiboError for a template of the cell's own that has faults.
    """
    try:
        return filled(_prepared(template, spelling), context)
    except FaultyTemplateError as error:
        every = faults_of(template, [context], spelling=spelling)
        faults = [fault for fault in every if not fault.is_note] or list(error.faults)
        raise ChiboError(_refusal(template, faults)) from error


def body_of(
    template: Path, context: Mapping[str, Any], *, spelling: Spelling = Spelling.NEW
) -> Markup:
    """What a shipped template prints, to stand as it is within another of the same styles."""
    text = _prepared(template, spelling).texts[TEXT_PART](context)
    start = text.index("<w:body>") + len("<w:body>")
    return Markup(text[start : text.rindex("<w:sectPr")])


@cache
def _prepared(template: Path, spelling: Spelling) -> Prepared:
    if template.parent == resource(_SHIPPED):
        return prepared_shipped(template, spelling)
    return prepared_own(template, spelling)


def _refusal(template: Path, faults: list[TemplateFault]) -> str:
    """Why a template cannot be used: the file, its first fault, how many, and where to read on."""
    first = faults[0]
    where = f" ({first.place}, «{first.paragraph}»)" if first.paragraph else f" ({first.place})"
    own = template.parent.name == OWN_TEMPLATES
    return (
        f"Mẫu {f'{OWN_TEMPLATES}/{template.name}' if own else template} có {len(faults)} lỗi nên "
        f"chưa in được; lỗi thứ nhất{where}: {first.message} Xem đủ bằng lệnh  "
        f"chibo template check {template.stem if own else template}"
    )
