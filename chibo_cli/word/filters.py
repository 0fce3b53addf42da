"""The filters of templates, each with what it does and an example of it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from chibo_cli.models.cell import Spelling
from chibo_cli.models.words import PAPER_TYPES, WORDS
from chibo_cli.vietnamese import (
    clock,
    listed,
    long_date,
    month_year,
    old_spelling,
    opening_capital,
    opening_lower,
    per_cent,
    short_date,
)


@dataclass(frozen=True)
class TextFilter:
    """A filter by its name, what it makes of a value, and the same in words for a person."""

    name: str
    function: Callable[..., Any]
    meaning: str
    example: str


def filters(spelling: Spelling) -> dict[str, Callable[..., Any]]:
    """The functions of all filters by name; a missing value passes through, to print as dots."""

    def in_words(value: str) -> str:
        return old_spelling(WORDS[value]) if spelling is Spelling.OLD else WORDS[value]

    functions = {each.name: each.function for each in FILTERS} | {"nhan": in_words}
    return {name: passing_none(function) for name, function in functions.items()}


def passing_none(function: Callable[..., Any]) -> Callable[..., Any]:
    """The filter, but a missing value stays missing and is printed as dots."""
    return lambda value, *others: None if value is None else function(value, *others)


def _points(points: float) -> str:
    return f"{points:g}".replace(".", ",")


def _two_digits(number: int) -> str:
    """Counts as papers write them: 01 to 09, and a plain 0."""
    return f"{number:02d}" if number else "0"


def _sentence(text: str) -> str:
    """The text with a full stop where it has no closing mark."""
    return text if text.endswith((".", "!", "?", "…", ":", ";")) else f"{text}."


def _without_closing_mark(text: str) -> str:
    return text.rstrip(" .;,")


def _unbroken_years(text: str) -> str:
    return re.sub(r"\bnăm (?=\d)", "năm\u00a0", text)


def _citation(paper: Mapping[str, Any]) -> str:
    """A paper as a text cites it: type, number, day, issuer, subject (HD05, 27/5/2026)."""
    reference, abstract = paper["so_hieu"], paper["trich_yeu"] or ""
    if not reference:
        return f"{abstract} ({paper['co_quan']})" if paper["co_quan"] else abstract
    symbol = reference.partition("-")[2].partition("/")[0]
    day = f", ngày {short_date(paper['ngay'])}" if paper["ngay"] else ""
    issuer = f" của {paper['co_quan']}" if paper["co_quan"] else ""
    if abstract.lower().startswith("về "):
        abstract = f"về {abstract[3:]}"
    elif abstract:
        abstract = f"về {abstract}"
    known = PAPER_TYPES.get(symbol, "Văn bản")
    return f"{known} số {reference}{day}{issuer} {abstract}".strip()


FILTERS = (
    TextFilter("ngay", short_date, "ngày viết bằng số", "{{ ngay|ngay }} → 03/11/2026"),
    TextFilter(
        "ngay_thang",
        long_date,
        "ngày viết bằng chữ",
        "{{ ngay|ngay_thang }} → ngày 03 tháng 11 năm 2026",
    ),
    TextFilter("thang_nam", month_year, "tháng và năm", "{{ ngay|thang_nam }} → tháng 11 năm 2026"),
    TextFilter("gio", clock, "giờ phút", "{{ bat_dau|gio }} → 19 giờ 30 phút"),
    TextFilter("hoa", str.upper, "chữ in hoa", "{{ ten_chi_bo|hoa }} → CHI BỘ THÔN ĐÔNG"),
    TextFilter(
        "hoa_dau", opening_capital, "viết hoa chữ đầu", "{{ doan|hoa_dau }} → Thu phí quý IV"
    ),
    TextFilter(
        "thuong_dau",
        opening_lower,
        "viết thường chữ đầu, trừ tên riêng và chữ viết tắt",
        "{{ ly_do|thuong_dau }} → đi công tác",
    ),
    TextFilter("so", _two_digits, "số đếm có hai chữ số", "{{ so_lieu.co_mat|so }} → 09"),
    TextFilter("phan_tram", per_cent, "tỉ lệ phần trăm", "{{ so_lieu.ty_le|phan_tram }} → 95,2%"),
    TextFilter("diem", _points, "điểm, dấu phẩy thập phân", "{{ tu_cham.tong_diem|diem }} → 92,5"),
    TextFilter("cau", _sentence, "thêm dấu chấm cuối câu nếu thiếu", "{{ doan|cau }} → Đã xong."),
    TextFilter(
        "gon", _without_closing_mark, "bỏ dấu câu ở cuối", "{{ trich_yeu|gon }} → về thu phí quý IV"
    ),
    TextFilter(
        "lien_nam",
        _unbroken_years,
        "giữ chữ «năm» liền với số năm khi xuống dòng",
        "{{ trich_yeu|lien_nam }}",
    ),
    TextFilter(
        "trich_dan",
        _citation,
        "một văn bản như trong câu viện dẫn",
        "{{ v|trich_dan }} → Kế hoạch số 09-KH/ĐU về thu phí",
    ),
    TextFilter(
        "liet_ke",
        lambda names: listed(names) if names else None,
        "nhiều tên thành một câu",
        "{{ nhiem_vu[0].nguoi_thuc_hien|liet_ke }} → Lê Văn Cường và Trần Thị Bình",
    ),
    TextFilter(
        "nhan",
        WORDS.__getitem__,
        "từ của tệp thành lời",
        "{{ hinh_thuc|nhan }} → trực tiếp",
    ),
)

# What own templates may use beside; each as in the template language, but only with these words.
GENERAL_FILTERS = (
    TextFilter("length", len, "số mục của một danh sách", "{{ nhiem_vu|length }} → 3"),
    TextFilter("list", list, "thành danh sách, sau map", "{{ x|map(attribute='ten')|list }}"),
    TextFilter("first", lambda values: next(iter(values), None), "mục đầu", "{{ noi_dung|first }}"),
    TextFilter(
        "last", lambda values: next(reversed(values), None), "mục cuối", "{{ noi_dung|last }}"
    ),
    TextFilter(
        "reverse", lambda values: values[::-1], "đảo thứ tự", "{% for n in nhiem_vu|reverse %}"
    ),
    TextFilter("upper", str.upper, "chữ in hoa, như hoa", "{{ dia_diem|upper }}"),
    TextFilter("lower", str.lower, "chữ thường", "{{ dia_diem|lower }}"),
    TextFilter(
        "capitalize", str.capitalize, "viết hoa chữ đầu, thường các chữ sau", "{{ x|capitalize }}"
    ),
    TextFilter("trim", str.strip, "bỏ khoảng trống hai đầu", "{{ dia_diem|trim }}"),
)
# Filters that look into tables or join texts: the name, what it does, an example.
LIST_FILTERS = (
    ("join", "nối một danh sách", "{{ c.nguoi_thuc_hien|join(', ') }}"),
    ("map", "lấy một cột", "{{ khach_moi|map(attribute='ho_ten')|join(', ') }}"),
    ("selectattr", "chỉ những mục có", "{% for k in khach_moi|selectattr('chuc_vu') %}"),
    ("rejectattr", "chỉ những mục không có", "{% for k in khach_moi|rejectattr('chuc_vu') %}"),
)
