"""How sentences call tasks, petitions and resolutions."""

import pytest
from builder import earlier_meeting, meeting, record

from chibo_cli.facts.naming import (
    earlier_task_name,
    ordinal,
    petition_name,
    quoted,
    resolution_name,
    short_task_name,
    task_name,
)
from chibo_cli.models.meeting.decisions import Petition, Task


def task(**keys: object) -> Task:
    return Task.model_validate(keys)


@pytest.mark.parametrize(
    ("keys", "name", "short"),
    [
        ({"so": 2}, "Nhiệm vụ 2", "nhiệm vụ 2"),
        ({"so": 2, "noi_dung": "Thu phí."}, "Nhiệm vụ 2", "việc «Thu phí»"),
        ({"noi_dung": "Thu phí."}, "Nhiệm vụ «Thu phí»", "việc «Thu phí»"),
        ({}, "Nhiệm vụ thứ hai", "nhiệm vụ thứ hai"),
    ],
)
def test_a_task_by_its_number_its_words_or_its_place(
    keys: dict[str, object], name: str, short: str
) -> None:
    assert (task_name(task(**keys), 1), short_task_name(task(**keys), 1)) == (name, short)


def test_long_words_are_cut_between_two() -> None:
    content = ("Trông giữ tivi, máy tính trong các phòng học những ngày nghỉ Tết",)
    assert quoted(content) == " «Trông giữ tivi, máy tính trong các phòng học những ngày…»"
    assert short_task_name(task(noi_dung=content[0]), 0) == (
        "việc «Trông giữ tivi, máy tính trong các…»"
    )
    assert (quoted(None), quoted(())) == ("", "")


def test_a_task_of_another_meeting_by_its_words() -> None:
    book = record(earlier_meeting(), meeting())
    names = ("2026-10-03-thuong-ky/2", "2026-10-03-thuong-ky/9", "việc hôm trước")
    assert [earlier_task_name(name, book) for name in names] == [
        "Việc «Thu phí vệ sinh quý III»",
        "Việc 2026-10-03-thuong-ky/9",
        "Việc việc hôm trước",
    ]


def test_a_petition_by_its_number_its_author_or_its_place() -> None:
    rows = ({"so": 3, "nguoi": "Lê Văn An"}, {"nguoi": "Lê Văn An"}, {})
    names = [petition_name(Petition.model_validate(row), 0) for row in rows]
    assert names == ["Kiến nghị 3", "Kiến nghị của Lê Văn An", "Kiến nghị thứ nhất"]


def test_a_resolution_by_its_number_or_as_one_of_its_meeting() -> None:
    alone, several = meeting(nghi_quyet=[{}]), meeting(nghi_quyet=[{"so": 12}, {}])
    assert resolution_name(alone, 0) == "Nghị quyết của buổi này"
    assert [resolution_name(several, place) for place in (0, 1)] == [
        "Nghị quyết số 12",
        "Nghị quyết thứ hai của buổi này",
    ]


def test_places_in_words_up_to_the_tenth() -> None:
    assert [ordinal(place) for place in (0, 3, 9, 10)] == [
        "thứ nhất",
        "thứ tư",
        "thứ mười",
        "thứ 11",
    ]
