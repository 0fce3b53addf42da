"""All texts of a file with their places."""

from collections.abc import Iterator

from pydantic import BaseModel

from chibo_cli.findings import KeyPath


def texts(table: BaseModel, place: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    """Every text of a table with the key it stands under, in the order of the model.

    A paragraph of prose has the place of its key: one text of the file may hold several.
    """
    for name, field in type(table).model_fields.items():
        value = getattr(table, name)
        here = (*place, field.alias or name)
        if isinstance(value, str):
            yield here, value
        elif isinstance(value, BaseModel):
            yield from texts(value, here)
        elif isinstance(value, tuple):
            for index, element in enumerate(value):
                if isinstance(element, BaseModel):
                    yield from texts(element, (*here, index))
                else:
                    yield here, element
