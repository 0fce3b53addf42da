"""Text spliced into a person's TOML file: what is outside the change stays byte for byte."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from chibo_cli.findings import KeyPath

__all__ = ["Add", "Change", "Put", "Remove", "spliced"]


@dataclass(frozen=True)
class Put:
    """A key given a value: written over the old one, or as a new line of its table.

    `key` counts the tables of a list from nought: `("ra_soat", 0, "tinh_trang")`.
    """

    key: KeyPath
    value: Any


@dataclass(frozen=True)
class Add:
    """A table added to the end of a list of tables: `("vang",)`, `("chuyen_de", "y_kien")`."""

    table: KeyPath
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Remove:
    """A key, or one table of a list with all it holds, taken out."""

    key: KeyPath


Change = Put | Add | Remove


def spliced(content: bytes, changes: Sequence[Change], *, order: Sequence[str] = ()) -> bytes:
    """The bytes of a TOML file with the changes made, one after the other.

    `order` are the top-level keys of the file's model in their order: it says where a table goes
    that the file does not have yet. Raises ChiboError for a file that is no TOML in UTF-8, and for
    a change that cannot be made so that reading it back gives just what was meant.
    """
    raise NotImplementedError
