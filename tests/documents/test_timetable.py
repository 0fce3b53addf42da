"""Clock times of an agenda, and the parts of a combined meeting."""

import pytest
from builder import meeting

from chibo_cli.documents.timetable import parts, planned_minutes, slots
from chibo_cli.models.meeting import Meeting


def planned(
    *items: tuple[str, int | None], bat_dau: str | None = "19:30", **keys: object
) -> Meeting:
    """A meeting whose agenda has these steps with the minutes planned for each."""
    agenda = [
        {"noi_dung": step, "buoc": step} | ({} if minutes is None else {"phut": minutes})
        for step, minutes in items
    ]
    begun = {} if bat_dau is None else {"bat_dau": bat_dau}
    return Meeting.model_validate(
        {"loai": "thuong_ky", "ngay": meeting().date, "chuong_trinh": agenda, **begun, **keys}
    )


@pytest.mark.parametrize(
    ("items", "shown"),
    [
        ([("a", 5), ("b", 15)], ["19 giờ 30 - 19 giờ 35", "19 giờ 35 - 19 giờ 50"]),
        (
            [("a", 5), ("b", None), ("c", 20), ("d", None)],
            ["19 giờ 30 - 19 giờ 35", "từ 19 giờ 35", "20 phút", ""],
        ),
        ([("a", 0), ("b", 40)], ["19 giờ 30", "19 giờ 30 - 20 giờ 10"]),
        ([("a", 280)], ["19 giờ 30 - 00 giờ 10"]),
    ],
)
def test_each_item_follows_the_one_above_it(
    items: list[tuple[str, int | None]], shown: list[str]
) -> None:
    assert [slot.shown for slot in slots(planned(*items))] == shown


def test_without_a_beginning_the_minutes_stand_in_place_of_the_hour() -> None:
    held = planned(("a", 5), ("b", None), bat_dau=None)
    assert [slot.shown for slot in slots(held)] == ["5 phút", ""]


@pytest.mark.parametrize(
    ("topic", "shown"),
    [
        (
            {"bat_dau": "20:30", "ket_thuc": "21:20"},
            ["19 giờ 30 - 20 giờ 10", "20 giờ 30 - 21 giờ 10", "21 giờ 20 - 21 giờ 30"],
        ),
        # An hour that the part before it runs into does not make times overlap.
        (
            {"bat_dau": "20:00"},
            ["19 giờ 30 - 20 giờ 10", "20 giờ 10 - 20 giờ 50", "20 giờ 50 - 21 giờ 00"],
        ),
    ],
)
def test_the_part_on_the_topic_has_an_hour_of_its_own(
    topic: dict[str, str], shown: list[str]
) -> None:
    items = ("chinh_tri_tu_tuong", 40), ("chuyen_de", 40), ("ket_luan", 10)
    held = planned(*items, loai="ket_hop", chuyen_de=topic)
    assert [slot.shown for slot in slots(held)] == shown


def test_the_hour_of_the_topic_opens_the_times_again() -> None:
    held = planned(
        ("ra_soat", None), ("chuyen_de", 30), loai="ket_hop", chuyen_de={"bat_dau": "20:30"}
    )
    assert [slot.shown for slot in slots(held)] == ["từ 19 giờ 30", "20 giờ 30 - 21 giờ 00"]


@pytest.mark.parametrize(
    ("items", "expected"),
    [([("a", 5), ("b", 15)], 20), ([("a", 5), ("b", None)], None), ([], None)],
)
def test_the_whole_is_known_where_every_item_is(
    items: list[tuple[str, int | None]], expected: int | None
) -> None:
    assert planned_minutes(planned(*items)) == expected


@pytest.mark.parametrize(
    ("steps", "made"),
    [
        (
            ["tuyen_bo_ly_do", "ra_soat", "muc_dich_yeu_cau", "tiep_thu", "ket_luan"],
            [("thuong_ky", 1, [1, 2]), ("chuyen_de", 2, [3, 4]), ("chung", None, [5])],
        ),
        (
            ["tuyen_bo_ly_do", "chuyen_de", "ra_soat", "ket_luan"],
            [("mo_dau", None, [1]), ("chuyen_de", 1, [2]), ("thuong_ky", 2, [3, 4])],
        ),
        (["ra_soat", "ket_luan"], [(None, None, [1, 2])]),
    ],
)
def test_a_combined_meeting_has_its_two_parts(
    steps: list[str], made: list[tuple[str | None, int | None, list[int]]]
) -> None:
    held = planned(*((step, 5) for step in steps), loai="ket_hop")
    assert [
        (part["ma"], part.get("thu_tu"), [each["stt"] for each in part["noi_dung"]])
        for part in parts(held)
    ] == made
