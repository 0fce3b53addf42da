"""What each paper offers its template: the values of all papers of the sample year, by document."""

import pkgutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from importlib import import_module
from types import ModuleType

import chibo_cli.documents
import chibo_cli.papers
from chibo_cli.documents import Context, Document
from chibo_cli.errors import ChiboError
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.papers import Paper
from chibo_cli.record import YearRecord
from chibo_cli.resources import resource

_SAMPLE = "examples/chi-bo-thon-dong"
_AS_OF = date(2026, 12, 31)


def all_documents() -> dict[str, Document]:
    """Every document a template may be made for, by the name of its template, in that order."""
    found = {
        value.slug: value
        for module in _modules_of(chibo_cli.documents)
        for value in vars(module).values()
        if isinstance(value, Document) and value.may_be_own
    }
    return dict(sorted(found.items()))


def sample_contexts(slug: str) -> tuple[Context, ...]:
    """The values of the papers of the sample year: full ones first, then of bare new meetings."""
    record = _sample_record()
    makers = list(_makers_of(slug))
    return tuple(
        paper.context
        for each in (record, *_with_bare_meetings(record))
        for make in makers
        for paper in _made(make, each)
        if paper.slug == slug
    )


def _made(make: Callable[[YearRecord], Iterator[Paper]], record: YearRecord) -> Iterator[Paper]:
    """The sample papers of a record, as far as it allows them: a bare year makes no book."""
    with suppress(ChiboError):
        yield from make(record)


def _makers_of(slug: str) -> Iterator[Callable[[YearRecord], Iterator[Paper]]]:
    """What makes the sample papers of a document: the modules that know it."""
    for module in _modules_of(chibo_cli.papers):
        known = (each.slug for each in vars(module).values() if isinstance(each, Document))
        make = getattr(module, "sample_papers", None)
        if make is not None and slug in known:
            yield make


def _modules_of(package: ModuleType) -> Iterator[ModuleType]:
    for each in pkgutil.iter_modules(package.__path__):
        yield import_module(f"{package.__name__}.{each.name}")


def _sample_record() -> YearRecord:
    record, _ = load_year(open_workspace(resource(_SAMPLE)), _AS_OF.year, as_of=_AS_OF)
    return record


def _with_bare_meetings(record: YearRecord) -> Iterator[YearRecord]:
    """The record with nothing but a meeting of each kind of which only kind and day are known."""
    for kind in MeetingKind:
        path = f"{record.year}/{_AS_OF}-{kind.slug}.toml"
        keys = {"loai": kind.value, "ngay": _AS_OF}
        names = ReadingContext(path, record.roster.names)
        bare = Meeting.model_validate(keys, context=names)
        yield replace(record, meetings=(bare,), memo={})
