"""What a paper offers its template, on the screen: names with examples, and the filters."""

from datetime import date, time
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out, talk
from chibo_cli.documents import Document
from chibo_cli.models.words import WORDS
from chibo_cli.vietnamese import clock, short_date
from chibo_cli.word.filters import FILTERS, GENERAL_FILTERS, LIST_FILTERS
from chibo_cli.word.shapes import Shape, names_in

_WIDTH = 79
_WIDEST_NAME = 42
_NOT_SHOWN = "(sổ mẫu chưa có)"

_HOW = (
    "Một giá trị: {{ ten_chi_bo }}; có bộ lọc: {{ ngay|ngay_thang }}",
    "Chỉ khi có: {%p if khach_moi %} … {%p endif %}, mỗi thẻ một đoạn riêng",
    "Từng mục, thành đoạn: {%p for n in nhiem_vu %} … {%p endfor %}",
    "Từng mục, thành hàng của bảng: {%tr for n in nhiem_vu %} … {%tr endfor %}",
    "Tên có [] là của từng mục: nhiem_vu[].so viết là {{ n.so }} trong vòng lặp",
)


def show_fields(document: Document, shape: Shape, *, quiet: bool) -> None:
    """Print the names with an example each, then how to write them and the filters.

    Names that stand alone come first, those of tables after them.
    """
    names = list(names_in(shape))
    tables = {name.partition(".")[0].removesuffix("[]") for name, _ in names if "." in name}
    names.sort(key=lambda named: named[0].partition(".")[0].removesuffix("[]") in tables)
    column = min(_WIDEST_NAME, max(len(name) for name, _ in names)) + 2
    if not quiet:
        out(f"{document.name} ({document.slug}): các tên điền vào mẫu\n")
    for name, each in names:
        example = " ".join(_example(each).split())
        if len(name) >= column:
            out(name)
            name = ""
        out(f"{name:{column}}{_cut(example, _WIDTH - column)}".rstrip())
    if quiet:
        return
    out("\nBộ lọc, viết sau dấu | trong thẻ:")
    for name, meaning, example in _filters():
        out(f"  {name:12}{meaning}")
        out(f"  {'':12}{_cut(example, _WIDTH - 14)}")
    talk("\nCách viết:")
    for line in _HOW:
        talk(f"  {line}")


def show_fields_as_json(document: Document, shape: Shape) -> None:
    """Print one JSON document: the names in order with their examples, and the filters."""
    fields = {
        "ma": document.slug,
        "ten": document.name,
        "truong": [
            {"ten": name, "vi_du": _example(each), "danh_sach": each.element is not None}
            for name, each in names_in(shape)
        ],
        "bo_loc": [
            {"ten": name, "nghia": meaning, "vi_du": example}
            for name, meaning, example in _filters()
        ],
    }
    show_as_json(fields)


def _filters() -> list[tuple[str, str, str]]:
    told = [(each.name, each.meaning, each.example) for each in (*FILTERS, *GENERAL_FILTERS)]
    return [*told, *LIST_FILTERS]


def _example(shape: Shape) -> str:
    """A value as a person would see it."""
    if shape.element is not None:
        inner = shape.element
        told = _plain(inner.example) if inner.example is not None else ""
        return f"danh sách: {told}" if told else "danh sách"
    if shape.fields:
        return "gồm các tên dưới đây"
    return _NOT_SHOWN if shape.example is None else _plain(shape.example)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "có hoặc không (dùng trong if)"
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, time):
        return clock(value)
    if isinstance(value, str) and type(value) is not str and str(value) in WORDS:
        return f"{value!s} (thêm |nhan: {WORDS[value]})"
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"
