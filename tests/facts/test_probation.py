"""When twelve months of probation end, and who is told of it."""

from dataclasses import replace
from datetime import date

import pytest
from builder import earlier_meeting, meeting, record, roster

from chibo_cli.facts.probation import probations, twelve_months_after


@pytest.mark.parametrize(
    ("admitted", "end"),
    [
        (date(2025, 11, 18), date(2026, 11, 18)),
        (date(2024, 2, 29), date(2025, 3, 1)),
        (date(2023, 2, 28), date(2024, 2, 28)),
    ],
)
def test_twelve_months(admitted: date, end: date) -> None:
    assert twelve_months_after(admitted) == end


ON_PROBATION = """
[[dang_vien]]
ho_ten = "Lê Văn Chậm"
vao_dang = 2026-03-01

[[dang_vien]]
ho_ten = "Lê Văn Trước"
vao_dang = 2025-03-01

[[dang_vien]]
ho_ten = "Lê Văn Thiếu"

[[dang_vien]]
ho_ten = "Lê Văn Xong"
vao_dang = 2025-01-01
chinh_thuc = 2026-02-01

[[dang_vien]]
ho_ten = "Lê Văn Tạm"
vao_dang = 2025-03-01
tinh_trang = [{ loai = "tam_den", tu = 2026-01-01 }]

[[dang_vien]]
ho_ten = "Lê Văn Đình"
vao_dang = 2025-03-01
tinh_trang = [{ loai = "dinh_chi", tu = 2026-01-01 }]

[[dang_vien]]
ho_ten = "Lê Văn Đi"
vao_dang = 2025-03-01
sinh_hoat_den = 2026-01-01
"""


def test_the_earliest_end_first_and_those_without_one_last() -> None:
    book = record(members=roster(ON_PROBATION))

    assert [(each.name, each.end) for each in probations(book)] == [
        ("Lê Văn Trước", date(2026, 3, 1)),
        ("Lê Văn Chậm", date(2027, 3, 1)),
        ("Lê Văn Thiếu", None),
    ]


def test_on_an_earlier_day_those_since_official_were_on_probation() -> None:
    book = replace(record(members=roster(ON_PROBATION)), as_of=date(2026, 1, 15))

    assert [each.name for each in probations(book)] == [
        "Lê Văn Xong",
        "Lê Văn Trước",
        "Lê Văn Thiếu",
    ]


def test_a_resolution_says_as_much_as_a_vote() -> None:
    issued = """
[[nghi_quyet]]
so = 12
loai = "khac"
trich_yeu = "đề nghị công nhận đồng chí Lê Văn Trước là đảng viên chính thức"
"""
    held = meeting(issued)
    book = record(earlier_meeting(), held, members=roster(ON_PROBATION))

    considered = {each.name: each.considered_in for each in probations(book)}

    assert considered == {"Lê Văn Trước": held, "Lê Văn Chậm": None, "Lê Văn Thiếu": None}
