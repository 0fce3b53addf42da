"""Which required steps were held: by the agenda, in other words, or by what they leave behind."""

import pytest
from builder import meeting, record

from chibo_cli.facts.steps import missing_steps, place_in_agenda
from chibo_cli.models.meeting import Meeting

ITEM = '[[chuong_trinh]]\nnoi_dung = "{}"\n'


def missing(held: Meeting) -> list[str]:
    return [step.code for step in missing_steps(held, record(held))]


def thematic(agenda: str = "", **keys: object) -> Meeting:
    bare = {"thong_qua_chuong_trinh": None, "ket_luan": {}, "y_kien": [], "kien_nghi": []}
    own = {"loai": "chuyen_de", "nhiem_vu_chinh_tri": {}, "nghi_quyet": [], **bare, **keys}
    return meeting(agenda, **own)


OPENING = ["tuyen_bo_ly_do", "cu_thu_ky", "tinh_hinh_dang_vien", "thong_qua_chuong_trinh"]
TOPIC = ["muc_dich_yeu_cau", "trinh_bay_chuyen_de", "thao_luan_chuyen_de", "tiep_thu"]


def test_without_agenda_and_record_every_required_step_is_missing() -> None:
    assert missing(thematic()) == [*OPENING, *TOPIC, "ket_luan"]


def test_one_item_may_announce_the_topic_as_a_whole() -> None:
    whole = thematic('[[chuong_trinh]]\nnoi_dung = "Chuyên đề quý IV"\nbuoc = "chuyen_de"\n')
    assert missing(whole) == [*OPENING, "ket_luan"]


def test_in_a_thematic_meeting_the_discussion_is_of_the_topic() -> None:
    held = thematic('[[chuong_trinh]]\nnoi_dung = "Trao đổi"\nbuoc = "thao_luan"\n')
    assert "thao_luan_chuyen_de" not in missing(held)


@pytest.mark.parametrize(
    ("recorded", "step"),
    [
        ({"so_luong": {"co_mat": 6}}, "tinh_hinh_dang_vien"),
        ({"thong_qua_chuong_trinh": True}, "thong_qua_chuong_trinh"),
        ({"chuyen_de": {"yeu_cau": "không có"}}, "muc_dich_yeu_cau"),
        ({"chuyen_de": {"tom_tat": "Sáu hộ góp đất."}}, "trinh_bay_chuyen_de"),
        ({"chuyen_de": {"y_kien": [{"nguoi": "Lê Văn Cường"}]}}, "thao_luan_chuyen_de"),
        ({"chuyen_de": {"tiep_thu": []}}, "tiep_thu"),
        ({"ket_luan": {"noi_dung": "Góp đất xong trong tháng."}}, "ket_luan"),
    ],
)
def test_what_a_step_leaves_behind_tells_that_it_was_held(
    recorded: dict[str, object], step: str
) -> None:
    every = [*OPENING, *TOPIC, "ket_luan"]
    assert missing(thematic(**recorded)) == [each for each in every if each != step]


@pytest.mark.parametrize(
    ("words", "steps"),
    [
        ("Khai mạc, bầu thư ký, điểm danh", OPENING[:3]),
        ("Thong qua chuong trinh", OPENING[3:]),
        ("Bí thư kết luận buổi họp", ["ket_luan"]),
        ("Văn nghệ", []),
    ],
)
def test_an_item_may_name_several_steps_in_other_words(words: str, steps: list[str]) -> None:
    every = [*OPENING, *TOPIC, "ket_luan"]
    held = thematic(ITEM.format(words))
    assert missing(held) == [each for each in every if each not in steps]
    planned = thematic(ITEM.format(words) + "da_thuc_hien = false\n")
    assert missing(planned) == every


def test_the_place_of_a_step_in_the_agenda() -> None:
    held = meeting(
        ITEM.format("Cử thư ký")
        + ITEM.format("CỬ THƯ KÝ GHI BIÊN BẢN.")
        + '[[chuong_trinh]]\nbuoc = "tinh_hinh_dang_vien"\nda_thuc_hien = false\n'
    )
    steps = record(held).guideline.steps_of(held.kind)[:4]
    assert [place_in_agenda(step, held) for step in steps] == [None, 1, 2, None]
