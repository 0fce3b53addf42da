"""One refusal of a model, said in Vietnamese with its remedy. No word of the library gets out."""

import types
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from chibo_cli.findings import KeyPath, Location
from chibo_cli.vietnamese import nearest


@dataclass(frozen=True)
class Refusal:
    """What was refused: where it stands, what to leave out, how to say it.

    `repair` is what stands in for the refused value where its meaning is plain.
    """

    code: str
    place: KeyPath
    drop: KeyPath
    message: str
    remedy: str
    repair: Any = None


def refusal_of(error: ErrorDetails, tables: dict[str, Any], model: type[BaseModel]) -> Refusal:
    """The refusal behind one error of Pydantic."""
    place = _written(error["loc"], tables)
    kind = error["type"]
    value = _value(place, tables)
    if kind == "missing":
        return _missing(error["loc"])
    if kind == "extra_forbidden":
        return _unknown_key(place, model)
    if kind == "tuple_type" and isinstance(value, dict):
        return _single_table(place, value)
    if kind in ("model_type", "model_attributes_type") and isinstance(value, list):
        return _repeated_table(place, value)
    say = _SENTENCES.get(kind, _other)
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


def _name(place: KeyPath) -> str:
    return Location("", place).dotted_key


def _missing(location: tuple[int | str, ...]) -> Refusal:
    *table, key = location
    holder = _name(tuple(table))
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
        holder = _name(tuple(table))
        return Refusal(
            "CB010",
            place,
            place,
            f"Khoá {key} rơi vào bảng {holder}, vì đứng sau dòng mở bảng đó.",
            f"chuyển dòng {key} = … lên đầu tệp, trước bảng thứ nhất.",
        )
    known = _keys(_table_at(tuple(table), model))
    likely = nearest(str(key), known)
    where = f"bảng {_name(tuple(table))}" if table else "tệp này"
    remedy = f"sửa thành {' hoặc '.join(likely)}" if likely else "xoá dòng này"
    if not likely and known:
        remedy += f", hoặc dùng một trong các khoá: {', '.join(known)}"
    return Refusal("CB006", place, place, f"Khoá {key} không có trong {where}.", f"{remedy}.")


def _single_table(place: KeyPath, value: dict[str, Any]) -> Refusal:
    name = _name(place)
    return Refusal(
        "CB011",
        place,
        place,
        f"{name} là bảng lặp, phải mở bằng hai ngoặc vuông.",
        f"sửa dòng mở bảng thành [[{_header(place)}]].",
        repair=[value],
    )


def _repeated_table(place: KeyPath, value: list[Any]) -> Refusal:
    name = _header(place)
    tables = [table for table in value if isinstance(table, dict)]
    if len(tables) == 1:
        return Refusal(
            "CB011",
            place,
            place,
            f"{name} chỉ có một trong mỗi tệp, phải mở bằng một ngoặc vuông.",
            f"sửa dòng mở bảng thành [{name}].",
            repair=tables[0],
        )
    return Refusal(
        "CB011",
        place,
        place,
        f"{name} chỉ có một trong mỗi tệp, ở đây có {len(value)}.",
        f"gộp các bảng [[{name}]] lại thành một bảng [{name}].",
    )


def _header(place: KeyPath) -> str:
    return ".".join(step for step in place if isinstance(step, str))


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


Said = tuple[str, str, str]


def _shown(value: Any) -> str:
    """A value as a sentence quotes it, short."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, dict):
        return "một bảng"
    if isinstance(value, list):
        return "một danh sách"
    text = str(value)
    return f"«{text if len(text) <= 40 else text[:39] + '…'}»"


def _last(place: KeyPath) -> str:
    return next((step for step in reversed(place) if isinstance(step, str)), "")


def _date(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    key = _last(place)
    if isinstance(value, datetime):
        remedy = f"chỉ ghi ngày: {key} = {value.date().isoformat()}"
    elif isinstance(value, str) and (day := _day_in(value)):
        remedy = f"ghi {key} = {day.isoformat()} (năm-tháng-ngày, không có dấu ngoặc kép)"
    else:
        remedy = f"ghi năm-tháng-ngày, không có dấu ngoặc kép, ví dụ {key} = 2026-11-03"
    return "CB007", f"{_name(place)} phải là một ngày, ở đây là {_shown(value)}.", f"{remedy}."


def _day_in(text: str) -> date | None:
    parts = text.strip().replace("/", "-").replace(".", "-").split("-")
    if len(parts) != 3 or not all(part.strip().isdigit() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    year, month, day = numbers if numbers[0] > 31 else reversed(numbers)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{_name(place)} phải là giờ và phút, ở đây là {_shown(value)}.",
        f'ghi ví dụ {_last(place)} = "19:30".',
    )


def _text(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    quoted = f'{_last(place)} = "{value}"'
    remedy = "ghi trong dấu ngoặc kép" if isinstance(value, (dict, list)) else f"ghi {quoted}"
    return "CB007", f"{_name(place)} phải là chữ, ở đây là {_shown(value)}.", f"{remedy}."


def _texts(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{_name(place)} phải là chữ hoặc danh sách chữ, ở đây là {_shown(value)}.",
        f'ghi ví dụ {_last(place)} = "…" hoặc {_last(place)} = ["…", "…"].',
    )


def _tuple(place: KeyPath, value: Any, error: ErrorDetails) -> Said:
    if isinstance(value, (str, int, float, date, time)):
        return (
            _texts(place, value, error) if not isinstance(value, str) else _no_table(place, value)
        )
    return _texts(place, value, error)


def _no_table(place: KeyPath, value: Any, _: ErrorDetails | None = None) -> Said:
    name = _header(place)
    repeated = any(isinstance(step, int) for step in place)
    opened = f"[[{name}]]" if repeated else f"[{name}]"
    return (
        "CB007",
        f"{_name(place)} phải là một bảng, ở đây là {_shown(value)}.",
        f"mở bảng bằng dòng {opened} rồi ghi các khoá bên dưới.",
    )


def _number(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    remedy = f"ghi ví dụ {_last(place)} = 12 (số nguyên, không có dấu ngoặc kép)"
    if isinstance(value, str) and value.strip().isdigit():
        remedy = f"ghi {_last(place)} = {int(value)} (không có dấu ngoặc kép)"
    return "CB007", f"{_name(place)} phải là một số nguyên, ở đây là {_shown(value)}.", f"{remedy}."


def _too_small(place: KeyPath, value: Any, error: ErrorDetails) -> Said:
    least = error.get("ctx", {}).get("ge", 0)
    return (
        "CB007",
        f"{_name(place)} là {_shown(value)}, nhỏ hơn {least}.",
        f"ghi một số từ {least} trở lên.",
    )


def _too_large(place: KeyPath, value: Any, error: ErrorDetails) -> Said:
    most = error.get("ctx", {}).get("le", 0)
    return (
        "CB007",
        f"{_name(place)} là {_shown(value)}, lớn hơn {most}.",
        f"ghi một số không quá {most}.",
    )


def _flag(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{_name(place)} phải là true (có) hoặc false (không), ở đây là {_shown(value)}.",
        f"ghi {_last(place)} = true hoặc {_last(place)} = false.",
    )


def _choice(place: KeyPath, value: Any, error: ErrorDetails) -> Said:
    expected = str(error.get("ctx", {}).get("expected", ""))
    choices = [part.strip("'") for part in expected.replace(" or ", ", ").split(", ")]
    likely = nearest(str(value), choices, most=1)
    remedy = f'sửa thành "{likely[0]}"' if likely else "dùng một trong các từ ấy"
    return (
        "CB008",
        f"{_name(place)} là {_shown(value)}, không thuộc: {', '.join(choices)}.",
        f"{remedy}.",
    )


def _period(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{_name(place)} là {_shown(value)}, không phải một tháng hay một quý.",
        f'ghi ví dụ {_last(place)} = "2026-11".',
    )


def _empty(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return "CB009", f"{_name(place)} để trống.", f'ghi {_last(place)} = "…".'


def _other(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{_name(place)} có giá trị không dùng được: {_shown(value)}.",
        "xem mẫu ghi trong tệp do lệnh chibo new-meeting tạo ra, rồi sửa giá trị này.",
    )


_SENTENCES: dict[str, Callable[[KeyPath, Any, ErrorDetails], Said]] = {
    "date_type": _date,
    "date_from_datetime_inexact": _date,
    "clock_time": _clock,
    "string_type": _text,
    "tuple_type": _tuple,
    "dict_type": _no_table,
    "model_type": _no_table,
    "model_attributes_type": _no_table,
    "int_type": _number,
    "float_type": _number,
    "bool_type": _flag,
    "enum": _choice,
    "string_pattern_mismatch": _period,
    "string_too_short": _empty,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_large,
}
