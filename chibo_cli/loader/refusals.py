"""One refusal of a model: where it stands, what to leave out, and how to say it."""

import types
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from chibo_cli.findings import KeyPath
from chibo_cli.loader.sentences import header_of, name_of, no_table, sentence_of
from chibo_cli.models.base import in_file
from chibo_cli.vietnamese import nearest


@dataclass(frozen=True)
class Refusal:
    """What was refused: where it stands, what to leave out, how to say it.

    `place` is as the file counts it, `drop` as the tables now do. `repair` is what stands in for
    the refused value where its meaning is plain. `meant` are the places that a key no table knows
    may have been written for: nothing may be concluded from their absence.
    """

    code: str
    place: KeyPath
    drop: KeyPath
    message: str
    remedy: str
    repair: Any = None
    meant: tuple[KeyPath, ...] = ()


def refusal_of(
    error: ErrorDetails,
    tables: dict[str, Any],
    model: type[BaseModel],
    removed: Collection[KeyPath] = (),
) -> Refusal:
    """The refusal behind one error of Pydantic; `removed` are elements refused before it."""
    drop = _written(error["loc"], tables)
    place = in_file(drop, removed)
    value = _value(drop, tables)
    if error["type"] == "missing":
        return replace(_missing((*place, error["loc"][-1])), drop=drop)
    return replace(_refusal_at(place, value, error, model), drop=drop)


def _refusal_at(place: KeyPath, value: Any, error: ErrorDetails, model: type[BaseModel]) -> Refusal:
    kind = error["type"]
    if kind == "extra_forbidden":
        return _unknown_key(place, model)
    holds_tables = _table_at(place, model) is not None
    if kind == "tuple_type" and holds_tables and isinstance(value, dict):
        return _single_table(place, value)
    if kind in ("model_type", "model_attributes_type") and _all_tables(value):
        return _repeated_table(place, value)
    no_rows = kind == "tuple_type" and holds_tables
    say = no_table if no_rows else sentence_of(kind)
    code, message, remedy = say(place, value, error)
    return Refusal(code, place, place, message, remedy)


def _written(location: tuple[int | str, ...], tables: dict[str, Any]) -> KeyPath:
    """The part of Pydantic's location that stands in the file (it adds names of its own)."""
    found: Any = tables
    place: list[int | str] = []
    for step in location:
        try:
            found = found[step]
        except (KeyError, IndexError, TypeError):
            break
        place.append(step)
    return tuple(place)


def _value(place: KeyPath, tables: dict[str, Any]) -> Any:
    found: Any = tables
    for step in place:
        found = found[step]
    return found


def _all_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _missing(location: tuple[int | str, ...]) -> Refusal:
    *table, key = location
    holder = name_of(tuple(table))
    if not holder:
        remedy = f"thêm dòng {key} = … vào đầu tệp."
        return Refusal("CB009", (key,), (), f"Tệp thiếu khoá {key}.", remedy)
    return Refusal(
        "CB009",
        location,
        tuple(table),
        f"{holder} thiếu khoá {key}; bảng này không đọc được.",
        f"thêm dòng {key} = … vào bảng này.",
    )


def _unknown_key(place: KeyPath, model: type[BaseModel]) -> Refusal:
    *table, key = place
    if len(place) > 1 and key in _plain_keys(model):
        holder = name_of(tuple(table))
        return Refusal(
            "CB010",
            place,
            place,
            f"Khoá {key} rơi vào bảng {holder}, vì đứng sau dòng mở bảng đó.",
            f"chuyển dòng {key} = … lên đầu tệp, trước bảng thứ nhất.",
            meant=((key,),),
        )
    known = _keys(_table_at(tuple(table), model))
    likely = nearest(str(key), known)
    where = f"bảng {name_of(tuple(table))}" if table else "tệp này"
    remedy = f"sửa thành {' hoặc '.join(likely)}" if likely else "xoá dòng này"
    if not likely and known:
        remedy += f", hoặc dùng một trong các khoá: {', '.join(known)}"
    message = f"Khoá {key} không có trong {where}."
    meant = tuple((*table, each) for each in likely)
    return Refusal("CB006", place, place, message, f"{remedy}.", meant=meant)


def _single_table(place: KeyPath, value: dict[str, Any]) -> Refusal:
    name = name_of(place)
    return Refusal(
        "CB011",
        place,
        place,
        f"{name} là bảng lặp, phải mở bằng hai ngoặc vuông.",
        f"sửa dòng mở bảng thành [[{header_of(place)}]].",
        repair=[value],
    )


def _repeated_table(place: KeyPath, value: list[Any]) -> Refusal:
    name = header_of(place)
    holder = f"bảng {header_of(place[:-1])}" if len(place) > 1 else "tệp"
    if len(value) == 1:
        return Refusal(
            "CB011",
            place,
            place,
            f"{name} chỉ có một trong mỗi {holder}, phải mở bằng một ngoặc vuông.",
            f"sửa dòng mở bảng thành [{name}].",
            repair=value[0],
        )
    return Refusal(
        "CB011",
        place,
        place,
        f"{name} chỉ có một trong mỗi {holder}, ở đây có {len(value)}.",
        f"gộp các bảng [[{name}]] lại thành một bảng [{name}].",
    )


def _plain_keys(model: type[BaseModel]) -> set[str]:
    """The top-level keys that are no tables: those that must stand before the first table."""
    return {
        field.alias
        for field in model.model_fields.values()
        if field.alias and not _tables_in(field.annotation)
    }


def _keys(model: type[BaseModel] | None) -> list[str]:
    if model is None:
        return []
    return [field.alias or name for name, field in model.model_fields.items()]


def _table_at(place: KeyPath, model: type[BaseModel]) -> type[BaseModel] | None:
    """The model of the table at a place."""
    found: type[BaseModel] | None = model
    for step in place:
        if isinstance(step, int) or found is None:
            continue
        field = next((f for f in found.model_fields.values() if f.alias == step), None)
        found = next(iter(_tables_in(field.annotation)), None) if field else None
    return found


def _tables_in(annotation: Any) -> list[type[BaseModel]]:
    """The models an annotation is made of: in an optional, a tuple, an annotated type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if get_origin(annotation) in (Union, types.UnionType, tuple):
        return [table for part in get_args(annotation) for table in _tables_in(part)]
    return []
