"""Measuring a Word file against all assertions."""

from datetime import date
from types import ModuleType

from chibo_cli.form import (
    annex,
    body_look,
    body_text,
    fonts,
    letterhead,
    minutes,
    numbered_head,
    page,
    profile,
    recipients,
    signature,
    title,
)
from chibo_cli.form.faults import Assertion, FormFault
from chibo_cli.form.opening import Docx, content_from
from chibo_cli.form.paper import Paper, Profile

MODULES: tuple[ModuleType, ...] = (
    page,
    fonts,
    letterhead,
    numbered_head,
    title,
    body_look,
    body_text,
    recipients,
    signature,
    minutes,
    annex,
    profile,
)
GROUPS = "PFHTBKRSMXL"


def assertions() -> tuple[Assertion, ...]:
    """All assertions, in the order of the groups of the format specification."""
    found = (
        value
        for module in MODULES
        for value in vars(module).values()
        if isinstance(value, Assertion)
    )
    return tuple(sorted(found, key=lambda each: (GROUPS.index(each.id[0]), each.id)))


def measure(
    docx: Docx, *, profile: Profile = "hd05", paper_date: date | None = None
) -> tuple[FormFault, ...]:
    """The faults of form of a Word file, by assertion, each in document order."""
    paper = Paper(content_from(docx), profile, paper_date)
    return tuple(
        fault for each in assertions() if each.applies(paper) for fault in each.faults(paper)
    )


def applied(docx: Docx) -> tuple[str, ...]:
    """The ids of the assertions that apply to a Word file."""
    paper = Paper(content_from(docx), "hd05", None)
    return tuple(each.id for each in assertions() if each.applies(paper))
