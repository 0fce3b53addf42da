"""Repeated tables of a criteria set: no form has more than some hundred of a kind."""

from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from chibo_cli.models.base import Row, Tables

_MOST_ROWS = 500


def _few(value: Any) -> Any:
    if isinstance(value, list) and len(value) > _MOST_ROWS:
        raise PydanticCustomError("too_many_rows", "too many tables", {"le": _MOST_ROWS})
    return value


Rows = Annotated[Tables[Row], BeforeValidator(_few)]
