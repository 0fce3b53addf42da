"""What can be changed in a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from chibo_cli.findings import KeyPath


@dataclass(frozen=True)
class Put:
    """A key given a value: written over the old one, or as a new line of its table.

    `key` counts the tables of a list from nought: `("ra_soat", 0, "tinh_trang")`. A time of day is
    written as text, `"19:30"`, the way files keep it.
    """

    key: KeyPath
    value: Any


@dataclass(frozen=True)
class Add:
    """A table added to the end of a list of tables: `("vang",)`, `("chuyen_de", "y_kien")`.

    A list within a table of a list says which: `("muc_khac", 1, "y_kien")`.
    """

    table: KeyPath
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Remove:
    """A key, or one table of a list with all it holds, taken out.

    The comment lines directly above a table go with it, as they speak of it; a title
    (`# ---- … ----`) and a commented sample stay, and so do the comment lines above a key.
    """

    key: KeyPath


Change = Put | Add | Remove
