"""`chibo.toml`: names, places and terms on a day."""

from datetime import date

import tomli

from chibo_cli.models.cell import Cell

CELL = """
[chi_bo]
dia_danh = "Đông Sơn"

[[chi_bo.ten_goi]]
tu = 2025-07-01
ten = "Chi bộ thôn Đông"
dang_bo_cap_tren = "Đảng bộ xã Bình Minh"
dia_danh = "Bình Minh"

[[chi_bo.ten_goi]]
tu = 2020-01-01
ten = "Chi bộ xóm 5"
dang_bo_cap_tren = "Đảng bộ xã Đông Sơn"

[[nhiem_ky]]
ten = "2025 - 2030"
tu = 2025-03-15

[[nhiem_ky]]
ten = "2022 - 2025"
tu = 2022-06-20
"""


def cell(text: str = CELL) -> Cell:
    return Cell.model_validate(tomli.loads(text))


def test_names_before_and_after_a_renaming() -> None:
    named = {
        day: (cell().naming_on(day).name, cell().place_name_on(day))
        for day in (date(2019, 1, 1), date(2025, 6, 30), date(2025, 7, 1), date(2026, 11, 3))
    }
    assert named == {
        date(2019, 1, 1): ("Chi bộ xóm 5", "Đông Sơn"),
        date(2025, 6, 30): ("Chi bộ xóm 5", "Đông Sơn"),
        date(2025, 7, 1): ("Chi bộ thôn Đông", "Bình Minh"),
        date(2026, 11, 3): ("Chi bộ thôn Đông", "Bình Minh"),
    }


def test_a_name_without_a_day_holds_from_the_beginning() -> None:
    only = cell('[[chi_bo.ten_goi]]\nten = "Chi bộ 28"')
    assert only.naming_on(date(1990, 1, 1)).name == "Chi bộ 28"


def test_a_cell_without_a_name_has_none() -> None:
    naming = cell("").naming_on(date(2026, 11, 3))
    assert (naming.name, naming.superior_organisation) == (None, None)
    assert cell("").place_name_on(date(2026, 11, 3)) is None


def test_terms() -> None:
    terms = {
        day: (term := cell().term_on(day)) and term.name
        for day in (date(2022, 6, 19), date(2022, 6, 20), date(2025, 3, 14), date(2025, 3, 15))
    }
    assert terms == {
        date(2022, 6, 19): None,
        date(2022, 6, 20): "2022 - 2025",
        date(2025, 3, 14): "2022 - 2025",
        date(2025, 3, 15): "2025 - 2030",
    }


def test_what_holds_where_nothing_is_written() -> None:
    conventions = cell("").conventions
    assert (conventions.guideline, conventions.layout, conventions.spelling) == (
        "hd12-2018",
        "tu_dong",
        "uỷ",
    )
