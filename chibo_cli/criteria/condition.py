"""Conditions on the facts of a meeting, as a criteria set writes them."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from chibo_cli.models.base import Table, Text

_LARGEST = 1_000_000


def _bound(value: Any) -> Any:
    if isinstance(value, (bool, str)):
        return value
    if isinstance(value, (int, float)) and abs(value) <= _LARGEST:  # not even nan
        return value
    raise PydanticCustomError("bound", "not a number, a flag or a word")


Bound = Annotated[int | float | bool | str, BeforeValidator(_bound)]


class Condition(Table):
    """A condition on one fact, or on other conditions; there is no code in it."""

    fact: Text = Field(
        default=None,
        alias="du_kien",
        description="Tên dữ kiện của buổi họp; lệnh chibo facts cho xem mọi tên: du_hop.ty_le.",
    )
    at_least: Bound | None = Field(
        default=None, alias="tu", description="Dữ kiện từ giá trị này trở lên; tỉ lệ 90% ghi 0.9."
    )
    above: Bound | None = Field(
        default=None, alias="tren", description="Dữ kiện lớn hơn giá trị này."
    )
    at_most: Bound | None = Field(
        default=None, alias="khong_qua", description="Dữ kiện không lớn hơn giá trị này."
    )
    below: Bound | None = Field(
        default=None, alias="duoi", description="Dữ kiện nhỏ hơn giá trị này."
    )
    equal: Bound | None = Field(
        default=None,
        alias="bang",
        description="Dữ kiện đúng bằng giá trị này; có thì ghi true, không thì ghi false.",
    )
    different: Bound | None = Field(
        default=None, alias="khac", description="Dữ kiện khác giá trị này."
    )
    all_of: tuple["Condition", ...] = Field(
        default=(), alias="tat_ca", description="Các điều kiện cùng phải đúng: [{ … }, { … }]."
    )
    any_of: tuple["Condition", ...] = Field(
        default=(),
        alias="mot_trong",
        description="Các điều kiện, chỉ cần một điều kiện đúng: [{ … }, { … }].",
    )
    negated: "Condition | None" = Field(
        default=None, alias="khong", description="Điều kiện phải sai: { … }."
    )
