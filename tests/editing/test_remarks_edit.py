"""Where a remark goes, and what is not recorded twice."""

import pytest
from builder import meeting, record

from chibo_cli.editing import Edit
from chibo_cli.editing.remarks import Said, remark_edit, section_of
from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting import Meeting
from chibo_cli.splicing import Add, Put

DUNG = "Phạm Thị Dung"
FURTHER = """
[[muc_khac]]
tieu_de = "Chuẩn bị hội nghị thôn"
y_kien = [{ nguoi = "Lê Văn Cường", noi_dung = "Mượn loa của xã." }]

[[muc_khac]]
tieu_de = "Hội nghị công nhận gia đình văn hoá"
"""


def edit(about: Meeting, said: Said) -> Edit:
    return remark_edit(record(about), about, said)


@pytest.mark.parametrize(
    ("kind", "word", "place"),
    [
        ("thuong_ky", None, ("y_kien",)),
        ("thuong_ky", "chung", ("y_kien",)),
        ("thuong_ky", "xay_dung_dang", ("xay_dung_dang", "y_kien")),
        ("thuong_ky", "xay-dung-dang", ("xay_dung_dang", "y_kien")),
        ("thuong_ky", "Chính trị, tư tưởng", ("chinh_tri_tu_tuong", "y_kien")),
        ("chuyen_de", None, ("chuyen_de", "y_kien")),
        ("ket_hop", None, ("y_kien",)),
        ("ket_hop", "chuyen_de", ("chuyen_de", "y_kien")),
        ("chi_uy", "nhiem_vu_chinh_tri", ("nhiem_vu_chinh_tri", "y_kien")),
        ("thuong_ky", "gia dinh van hoa", ("muc_khac", 1, "y_kien")),
        ("thuong_ky", "Chuẩn bị hội nghị thôn", ("muc_khac", 0, "y_kien")),
    ],
)
def test_the_part_of_the_meeting_a_word_names(
    kind: str, word: str | None, place: tuple[str | int, ...]
) -> None:
    assert section_of(meeting(FURTHER, loai=kind), word) == place


@pytest.mark.parametrize(
    ("kind", "word", "sentence"),
    [
        (
            "thuong_ky",
            "chuyen_de",
            "Buổi thường kỳ không có mục chuyen_de. Có: chinh_tri_tu_tuong, nhiem_vu_chinh_tri, "
            "xay_dung_dang, chung, «Chuẩn bị hội nghị thôn», «Hội nghị công nhận gia đình văn "
            "hoá».",
        ),
        (
            "chi_uy",
            "xay_dung_dang",
            "Buổi chi uỷ không có mục xay_dung_dang. Có: nhiem_vu_chinh_tri, chung, «Chuẩn bị hội "
            "nghị thôn», «Hội nghị công nhận gia đình văn hoá».",
        ),
        (
            "thuong_ky",
            "hoi nghi",
            "Có 2 mục khớp với «hoi nghi»: «Chuẩn bị hội nghị thôn» và «Hội nghị công nhận gia "
            "đình văn hoá». Ghi tên rõ hơn.",
        ),
        (
            "chuyen_de",
            "tổng kết",
            "Buổi này không có mục nào là «tổng kết». Có: chinh_tri_tu_tuong, nhiem_vu_chinh_tri, "
            "xay_dung_dang, chuyen_de, chung, «Chuẩn bị hội nghị thôn», «Hội nghị công nhận gia "
            "đình văn hoá».",
        ),
    ],
)
def test_a_part_the_meeting_does_not_have(kind: str, word: str, sentence: str) -> None:
    with pytest.raises(ChiboError) as refused:
        section_of(meeting(FURTHER, loai=kind), word)
    assert str(refused.value) == sentence


def test_a_remark_with_its_answer_is_added_at_the_end() -> None:
    said = Said(DUNG, "Thu buổi tối.", "chuan bi", "Đồng ý.")
    assert edit(meeting(FURTHER), said) == Edit(
        (
            Add(
                ("muc_khac", 0, "y_kien"),
                {"nguoi": DUNG, "noi_dung": "Thu buổi tối.", "tra_loi": "Đồng ý."},
            ),
        ),
        (),
        ("muc_khac", 0, "y_kien", 1),
    )


def test_the_same_remark_is_not_recorded_twice_but_may_be_answered() -> None:
    about = meeting('y_kien = [{ nguoi = "Phạm Thị Dung", noi_dung = ["Một.", "Hai."] }]')
    note = "Ý kiến này của Phạm Thị Dung đã có trong tệp."
    assert edit(about, Said(DUNG, "Một.\n\nHai.")) == Edit((), (note,), ("y_kien", 0))
    assert edit(about, Said(DUNG, "Một.\nHai.", answer="Xin ghi nhận.")) == Edit(
        (Put(("y_kien", 0, "tra_loi"), "Xin ghi nhận."),), (note,), ("y_kien", 0)
    )


def test_the_same_words_of_another_or_elsewhere_are_another_remark() -> None:
    about = meeting('y_kien = [{ nguoi = "Phạm Thị Dung", noi_dung = "Một." }]')
    assert edit(about, Said("Lê Văn Cường", "Một.")).place == ("y_kien", 1)
    assert edit(about, Said(DUNG, "Một.", "xay_dung_dang")).place == ("xay_dung_dang", "y_kien", 0)


def test_a_guest_may_speak_a_stranger_may_not() -> None:
    about = meeting('khach_moi = [{ ho_ten = "Vũ Đình Lâm" }]')
    assert edit(about, Said("Vũ Đình Lâm", "Chúc mừng.")).changes == (
        Add(("y_kien",), {"nguoi": "Vũ Đình Lâm", "noi_dung": "Chúc mừng."}),
    )
    with pytest.raises(ChiboError) as refused:
        edit(about, Said("Đỗ Văn Lợi", "Chúc mừng."))
    assert str(refused.value) == (
        "Đỗ Văn Lợi không thuộc chi bộ ngày 03/11/2026, cũng không có trong [[khach_moi]] của buổi "
        "này; là khách mời thì ghi vào đó trước."
    )


def test_an_exempt_member_who_speaks_must_be_recorded_as_there() -> None:
    said = Said("Đặng Hữu Nghĩa", "Tôi ủng hộ.")
    assert edit(meeting(), said).notes == (
        "Đặng Hữu Nghĩa được miễn công tác và sinh hoạt đảng; có dự thì ghi thêm bằng  chibo "
        "attend … --du-them.",
    )
    assert edit(meeting('du_them = [{ nguoi = "Đặng Hữu Nghĩa" }]'), said).notes == ()
