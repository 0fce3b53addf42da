"""The form to write on: the agenda's own order, then what the file has besides."""

import pytest
from builder import meeting, record
from sample_papers import COMBINED, read, skeleton

from chibo_cli.documents.blank_form import blank_form
from chibo_cli.models.meeting import Meeting, MeetingKind


def blocks(held: Meeting) -> list[tuple[int | None, str]]:
    """The blocks of the form: place in the agenda, table of the file."""
    return [
        (block["stt"], block["bang"])
        for block in blank_form.context(record(held), held, ())["muc_ghi"]
    ]


def test_items_keep_the_order_and_number_of_the_agenda() -> None:
    assert blocks(read(COMBINED)) == [
        (5, "chinh_tri_tu_tuong"),
        (6, "ra_soat"),
        (7, "nhiem_vu_chinh_tri"),
        (8, "xay_dung_dang"),
        (9, "muc_khac"),
        (10, "chuyen_de"),
        (None, "thao_luan"),
    ]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("thuong_ky", "chinh_tri_tu_tuong ra_soat nhiem_vu_chinh_tri xay_dung_dang thao_luan"),
        ("chuyen_de", "chuyen_de"),
        ("bat_thuong", "thao_luan"),
        ("chi_uy", "nhiem_vu_chinh_tri thao_luan"),
    ],
)
def test_without_an_agenda_the_tables_of_the_file_stand(kind: str, expected: str) -> None:
    held = meeting(loai=kind, chuong_trinh=[])
    assert [table for _, table in blocks(held)] == expected.split()


def test_the_topic_is_asked_for_once_by_its_steps() -> None:
    tables = [table for _, table in blocks(skeleton(MeetingKind.THEMATIC))]
    assert tables == [
        "muc_dich_yeu_cau",
        "trinh_bay_chuyen_de",
        "thao_luan_chuyen_de",
        "tiep_thu",
    ]


def test_the_roll_names_those_convened_and_marks_who_is_on_probation() -> None:
    context = blank_form.context(record(), meeting(), ())
    assert [(row["ho_ten"], row["du_bi"]) for row in context["diem_danh"]] == [
        ("Nguyễn Văn An", False),
        ("Lê Văn Cường", False),
        ("Trần Thị Bình", False),
        ("Phạm Thị Dung", False),
        ("Hoàng Văn Minh", True),
        ("Mai Thị Nhung", False),
    ]
    assert context["khong_trieu_tap"] == ["Đặng Hữu Nghĩa", "Cao Văn Sáng"]
