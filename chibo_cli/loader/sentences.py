"""The sentences for values a model refuses, in Vietnamese. No word of the library gets out."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from pydantic_core import ErrorDetails

from chibo_cli.findings import KeyPath, Location
from chibo_cli.vietnamese import nearest

Said = tuple[str, str, str]


def sentence_of(kind: str) -> Callable[[KeyPath, Any, ErrorDetails], Said]:
    """What says code, message and remedy for one kind of Pydantic's errors."""
    return _SENTENCES.get(kind, _other)


def name_of(place: KeyPath) -> str:
    """A place as a sentence names it: `nhiem_vu[1].han`."""
    return Location("", place).dotted_key


def header_of(place: KeyPath) -> str:
    """A table as the line that opens it names it: `chuyen_de.y_kien`."""
    return ".".join(step for step in place if isinstance(step, str))


def no_table(place: KeyPath, value: Any, error: ErrorDetails) -> Said:
    """That a table must stand there, and how its line is written."""
    name = header_of(place)
    repeated = isinstance(place[-1], int) or error["type"] == "tuple_type"
    opened = f"[[{name}]]" if repeated else f"[{name}]"
    return (
        "CB007",
        f"{name_of(place)} phải là một bảng, ở đây là {_shown(value)}.",
        f"mở bảng bằng dòng {opened} rồi ghi các khoá bên dưới.",
    )


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
    return f"«{_short(value)}»" if str(value).strip() else "chữ trống"


def _short(value: Any) -> str:
    words = "".join(letter if letter.isprintable() else " " for letter in str(value))
    text = " ".join(words.split())
    return text if len(text) <= 40 else f"{text[:39]}…"


_POINTS_IN_QUOTES = re.compile(r"\s*(0|[1-9]\d{0,3}(?:[.,]\d{1,2})?)\s*(?:điểm)?\s*")

# Small tables that files write as dotted keys, without a header of their own.
_WRITTEN_DOTTED = ("hoi_y", "thong_bao", "duyet", "phieu", "thoi_luong", "ti_le_du")


def _last(place: KeyPath) -> str:
    """The key as it is written on its line: `ngay`, and `hoi_y.ngay` within a small table."""
    names = [step for step in place if isinstance(step, str)]
    if len(place) > 1 and place[-2] in _WRITTEN_DOTTED:
        return ".".join(names[-2:])
    return names[-1] if names else ""


def _date(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    key = _last(place)
    if isinstance(value, datetime):
        remedy = f"chỉ ghi ngày: {key} = {value.date().isoformat()}"
    elif isinstance(value, str) and (day := _day_in(value)):
        remedy = f"ghi {key} = {day.isoformat()} (năm-tháng-ngày, không có dấu ngoặc kép)"
    else:
        remedy = f"ghi năm-tháng-ngày, không có dấu ngoặc kép, ví dụ {key} = 2026-11-03"
    return "CB007", f"{name_of(place)} phải là một ngày, ở đây là {_shown(value)}.", f"{remedy}."


def _day_in(text: str) -> date | None:
    parts = text.strip().replace("/", "-").replace(".", "-").split("-")
    if len(parts) != 3 or not all(_is_small_number(part) for part in parts):
        return None
    numbers = [int(part) for part in parts]
    year, month, day = numbers if numbers[0] > 31 else reversed(numbers)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_small_number(text: str) -> bool:
    return text.strip().isdecimal() and len(text.strip()) <= 4


def _clock(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{name_of(place)} phải là giờ và phút, ở đây là {_shown(value)}.",
        f'ghi ví dụ {_last(place)} = "19:30".',
    )


def _text(place: KeyPath, value: Any, error: ErrorDetails) -> Said:
    key = _last(place)
    if key == "ky" and not isinstance(value, (dict, list)):
        return _period(place, value, error)
    text = "…" if isinstance(value, (dict, list)) else _short(_shown(value).strip("«»"))
    remedy = f'ghi "{text}"' if isinstance(place[-1], int) else f'ghi {key} = "{text}"'
    return "CB007", f"{name_of(place)} phải là chữ, ở đây là {_shown(value)}.", f"{remedy}."


def _texts(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    if isinstance(value, str):
        return (
            "CB007",
            f"{name_of(place)} phải là một danh sách, ở đây là {_shown(value)}.",
            f'ghi {_last(place)} = ["{_short(value)}"].',
        )
    return (
        "CB007",
        f"{name_of(place)} phải là chữ hoặc danh sách chữ, ở đây là {_shown(value)}.",
        f'ghi ví dụ {_last(place)} = "…" hoặc {_last(place)} = ["…", "…"].',
    )


def _number(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    remedy = f"ghi ví dụ {_last(place)} = 12 (số nguyên, không có dấu ngoặc kép)"
    if isinstance(value, str) and _is_small_number(value):
        remedy = f"ghi {_last(place)} = {int(value)} (không có dấu ngoặc kép)"
    return (
        "CB007",
        f"{name_of(place)} phải là một số nguyên, ở đây là {_shown(value)}.",
        f"{remedy}.",
    )


def _points(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    key = _last(place)
    number = _POINTS_IN_QUOTES.fullmatch(value) if isinstance(value, str) else None
    meant = f"{key} = {number[1].replace(',', '.')}" if number else ""
    return (
        "CB007",
        f"{name_of(place)} phải là một số điểm, ở đây là {_shown(value)}.",
        f"ghi {meant or f'ví dụ {key} = 4 hoặc {key} = 4.5'} (không có dấu ngoặc kép).",
    )


def _bound(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{name_of(place)} phải là một số, true, false hoặc chữ, ở đây là {_shown(value)}.",
        f"ghi ví dụ {_last(place)} = 0.9.",
    )


def _too_small(place: KeyPath, value: Any, error: ErrorDetails) -> Said:
    least = error.get("ctx", {}).get("ge", 0)
    return (
        "CB007",
        f"{name_of(place)} là {_shown(value)}, nhỏ hơn {least}.",
        f"ghi một số từ {least} trở lên.",
    )


def _too_large(place: KeyPath, value: Any, error: ErrorDetails) -> Said:
    most = error.get("ctx", {}).get("le", 0)
    return (
        "CB007",
        f"{name_of(place)} là {_shown(value)}, lớn hơn {most}.",
        f"ghi một số không quá {most}.",
    )


def _too_many_rows(place: KeyPath, _: Any, error: ErrorDetails) -> Said:
    most = error.get("ctx", {}).get("le", 0)
    return (
        "CB007",
        f"{name_of(place)} có hơn {most} bảng nên không đọc.",
        "bỏ phần dán nhầm; không bộ tiêu chí nào dài như vậy.",
    )


def _flag(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{name_of(place)} phải là true (có) hoặc false (không), ở đây là {_shown(value)}.",
        f"ghi {_last(place)} = true hoặc {_last(place)} = false.",
    )


def _choice(place: KeyPath, value: Any, error: ErrorDetails) -> Said:
    expected = str(error.get("ctx", {}).get("expected", ""))
    choices = [part.strip("'") for part in expected.replace(" or ", ", ").split(", ")]
    likely = nearest(str(value), choices, most=1)
    remedy = f'sửa thành "{likely[0]}"' if likely else "dùng một trong các từ ấy"
    return (
        "CB008",
        f"{name_of(place)} là {_shown(value)}, không thuộc: {', '.join(choices)}.",
        f"{remedy}.",
    )


def _period(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{name_of(place)} là {_shown(value)}, không phải một tháng hay một quý.",
        f'ghi ví dụ {_last(place)} = "2026-11".',
    )


def _empty(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return "CB009", f"{name_of(place)} để trống.", f'ghi {_last(place)} = "…".'


def _day_out_of_time(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{name_of(place)} là {_shown(value)}, ngoài khoảng năm 1900 đến 2199.",
        f"sửa năm của {_last(place)}.",
    )


def _other(place: KeyPath, value: Any, _: ErrorDetails) -> Said:
    return (
        "CB007",
        f"{name_of(place)} có giá trị không dùng được: {_shown(value)}.",
        "xem mẫu ghi trong tệp do lệnh chibo new-meeting tạo ra, rồi sửa giá trị này.",
    )


_SENTENCES: dict[str, Callable[[KeyPath, Any, ErrorDetails], Said]] = {
    "date_type": _date,
    "date_from_datetime_inexact": _date,
    "clock_time": _clock,
    "day_out_of_time": _day_out_of_time,
    "string_type": _text,
    "tuple_type": _texts,
    "points": _points,
    "bound": _bound,
    "too_many_rows": _too_many_rows,
    "dict_type": no_table,
    "model_type": no_table,
    "model_attributes_type": no_table,
    "int_type": _number,
    "float_type": _number,
    "bool_type": _flag,
    "enum": _choice,
    "string_pattern_mismatch": _period,
    "string_too_short": _empty,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_large,
}
