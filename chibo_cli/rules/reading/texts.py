"""All texts of a file with their places."""

from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from chibo_cli.facts.remembering import remembered
from chibo_cli.findings import KeyPath
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


def texts(table: BaseModel, place: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    """Every text of a table with the key it stands under, in the order of the model.

    A paragraph of prose has the place of its key: one text of the file may hold several.
    """
    for name, key in _keys(type(table)):
        value = getattr(table, name)
        if not value:
            continue
        here = (*place, key)
        if isinstance(value, str):
            yield here, value
        elif isinstance(value, tuple):
            for index, element in enumerate(value):
                if isinstance(element, str):
                    yield here, element
                else:
                    yield from texts(element, (*here, index))
        elif isinstance(value, BaseModel):
            yield from texts(value, here)


@remembered
def bare_texts(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """Every text of a meeting without its place: to see fast that a thing is in none of them."""
    found: list[str] = []
    _gather(meeting, found)
    return tuple(found)


def _gather(table: BaseModel, found: list[str]) -> None:
    for value in vars(table).values():
        if not value:
            continue
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, tuple):
            for element in value:
                if isinstance(element, str):
                    found.append(element)
                else:
                    _gather(element, found)
        elif isinstance(value, BaseModel):
            _gather(value, found)


@cache
def _keys(table: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The fields of a table, each with the key it has in the file."""
    return tuple((name, field.alias or name) for name, field in table.model_fields.items())
