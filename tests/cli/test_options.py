"""Days and months as people write them."""

from datetime import date

import pytest

from chibo_cli.commands.options import BadValue, Month, read_day, read_month


def test_day_and_month_as_the_files_write_them() -> None:
    assert read_day("2026-11-03") == date(2026, 11, 3)
    assert read_month("2026-11") == Month(2026, 11)
    assert str(Month(2026, 1)) == "2026-01"


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("03/11/2026", "ngày 03/11/2026 viết là 2026-11-03."),
        ("3-1-2026", "ngày 3-1-2026 viết là 2026-01-03."),
        ("3.11.2026", "ngày 3.11.2026 viết là 2026-11-03."),
        ("2026-1-3", "ngày 2026-1-3 viết là 2026-01-03."),
        ("2026/11/03", "ngày 2026/11/03 viết là 2026-11-03."),
        ("2026-02-30", "trong lịch không có ngày 2026-02-30."),
        ("31/11/2026", "trong lịch không có ngày 31/11/2026."),
        ("0000-01-01", "trong lịch không có ngày 0000-01-01."),
        ("hôm nay", "«hôm nay» không phải là ngày; hãy viết năm-tháng-ngày, ví dụ 2026-11-03."),
        ("20261103", "«20261103» không phải là ngày; hãy viết năm-tháng-ngày, ví dụ 2026-11-03."),
        ("", "«» không phải là ngày; hãy viết năm-tháng-ngày, ví dụ 2026-11-03."),
    ],
)
def test_other_ways_to_write_a_day_are_told_the_right_one(word: str, told: str) -> None:
    with pytest.raises(BadValue) as refused:
        read_day(word)
    assert refused.value.message == told


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("11/2026", "tháng 11/2026 viết là 2026-11."),
        ("1-2026", "tháng 1-2026 viết là 2026-01."),
        ("2026-1", "tháng 2026-1 viết là 2026-01."),
        ("2026-13", "trong lịch không có tháng 2026-13."),
        ("13/2026", "trong lịch không có tháng 13/2026."),
        ("tháng 11", "«tháng 11» không phải là tháng; hãy viết năm-tháng, ví dụ 2026-11."),
    ],
)
def test_other_ways_to_write_a_month_are_told_the_right_one(word: str, told: str) -> None:
    with pytest.raises(BadValue) as refused:
        read_month(word)
    assert refused.value.message == told
