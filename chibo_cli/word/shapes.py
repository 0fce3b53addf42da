"""What the values of a paper are made of: the names a template may use, with an example of each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import chain
from typing import Any


@dataclass(frozen=True)
class Shape:
    """What is known of a value: its keys, its members, an example; nothing if all are missing.

    A value may be a table in one paper and missing in another; what any paper shows is known.
    `is_word` tells that it is always one of the closed words of the files, such as `thuong_ky`.
    """

    fields: Mapping[str, "Shape"] = field(default_factory=dict)
    element: "Shape | None" = None
    example: Any = None
    is_word: bool = False

    @property
    def is_known(self) -> bool:
        """Whether any paper showed a value here."""
        return bool(self.fields) or self.element is not None or self.example is not None

    @property
    def member(self) -> "Shape":
        """What a loop over the value goes through."""
        return self.element or UNKNOWN

    def or_else(self, other: "Shape") -> "Shape":
        """This shape where it is known, else the other."""
        return self if self.is_known else other


UNKNOWN = Shape()


def shape_of(values: Iterable[Any]) -> Shape:
    """The shape that all these values share; keys stand in the order in which they are met."""
    known = [value for value in values if value is not None]
    tables = [value for value in known if isinstance(value, Mapping)]
    lists = [value for value in known if isinstance(value, list | tuple)]
    plain = [value for value in known if not isinstance(value, Mapping | list | tuple)]
    keys = dict.fromkeys(chain.from_iterable(tables))
    return Shape(
        {key: shape_of(table[key] for table in tables if key in table) for key in keys},
        shape_of(chain.from_iterable(lists)) if lists else None,
        next((value for value in plain if value not in ("", 0)), next(iter(plain), None)),
        bool(plain) and all(isinstance(value, Enum) for value in plain),
    )


def names_in(shape: Shape, prefix: str = "") -> Iterator[tuple[str, Shape]]:
    """All names below a shape with what they are, nested with dots; `[]` stands for each member."""
    for key, inner in shape.fields.items():
        name = f"{prefix}{key}"
        yield name, inner
        yield from names_in(inner, f"{name}.")
        if inner.element is not None:
            yield from names_in(inner.element, f"{name}[].")
