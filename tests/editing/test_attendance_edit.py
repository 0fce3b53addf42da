"""What absent, present and present besides change in a meeting file, and what cannot be said."""

import pytest
from builder import meeting, record, roster

from chibo_cli.editing import Edit
from chibo_cli.editing.attendance import Mark, Marked, attendance_edit, mark_of
from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting import Meeting
from chibo_cli.splicing import Add, Put, Remove

DUNG, CUONG, NGHIA, SANG = "Phạm Thị Dung", "Lê Văn Cường", "Đặng Hữu Nghĩa", "Cao Văn Sáng"
DUNG_ABSENT = 'vang = [{ nguoi = "Phạm Thị Dung", ly_do = "ốm" }]'


def edit(about: Meeting, *people: str, mark: Mark, reason: str | None = None) -> Edit:
    return attendance_edit(record(about), about, Marked(people, mark, reason))


def test_each_absent_member_gets_an_entry() -> None:
    made = edit(meeting(), DUNG, CUONG, DUNG, mark=Mark.ABSENT, reason="đi công tác")
    assert made == Edit(
        (
            Add(("vang",), {"nguoi": DUNG, "ly_do": "đi công tác"}),
            Add(("vang",), {"nguoi": CUONG, "ly_do": "đi công tác"}),
        )
    )


def test_absence_without_a_reason_says_so() -> None:
    assert edit(meeting(), DUNG, CUONG, mark=Mark.ABSENT) == Edit(
        (Add(("vang",), {"nguoi": DUNG}), Add(("vang",), {"nguoi": CUONG})),
        ("Vắng không có lý do: Phạm Thị Dung, Lê Văn Cường. Có lý do thì thêm --ly-do.",),
    )


def test_a_reason_is_changed_in_the_entry_that_is_there() -> None:
    made = edit(meeting(DUNG_ABSENT), DUNG, mark=Mark.ABSENT, reason="nằm viện")
    assert made.changes == (Put(("vang", 0, "ly_do"), "nằm viện"),)


def test_a_recorded_reason_is_not_lost_for_want_of_another() -> None:
    with pytest.raises(ChiboError) as refused:
        edit(meeting(DUNG_ABSENT), DUNG, mark=Mark.ABSENT)
    assert str(refused.value) == (
        "Phạm Thị Dung đã được ghi vắng, lý do: ốm. Đổi lý do thì thêm --ly-do; thật không có lý "
        "do thì chạy --co-mat để bỏ mục cũ, rồi ghi lại --vang."
    )


def test_present_takes_all_entries_out_the_last_first() -> None:
    twice = meeting(
        'vang = [{ nguoi = "Phạm Thị Dung" }, { nguoi = "Lê Văn Cường" }, '
        '{ nguoi = "Phạm Thị Dung" }]\ndu_them = [{ nguoi = "Phạm Thị Dung" }]'
    )
    assert edit(twice, DUNG, mark=Mark.PRESENT).changes == (
        Remove(("vang", 2)),
        Remove(("vang", 0)),
        Remove(("du_them", 0)),
    )


def test_present_where_nothing_was_recorded_changes_nothing() -> None:
    assert edit(meeting(), DUNG, mark=Mark.PRESENT) == Edit(())


def test_the_exempt_and_those_away_may_come_besides() -> None:
    wrongly = meeting('vang = [{ nguoi = "Cao Văn Sáng" }]')
    assert edit(wrongly, NGHIA, SANG, mark=Mark.EXTRA).changes == (
        Remove(("vang", 0)),
        Add(("du_them",), {"nguoi": NGHIA}),
        Add(("du_them",), {"nguoi": SANG}),
    )


def test_an_extra_who_did_not_come_is_only_taken_out() -> None:
    made = edit(meeting('du_them = [{ nguoi = "Đặng Hữu Nghĩa" }]'), NGHIA, mark=Mark.ABSENT)
    assert made == Edit(
        (Remove(("du_them", 0)),),
        (
            "Đặng Hữu Nghĩa được miễn công tác và sinh hoạt đảng, không tính là vắng: chỉ bỏ mục "
            "đã ghi.",
        ),
    )


def test_rows_that_could_not_be_read_are_counted_too() -> None:
    about = meeting(DUNG_ABSENT)
    about._removed = frozenset({("vang", 0)})
    assert edit(about, DUNG, mark=Mark.PRESENT).changes == (Remove(("vang", 1)),)


SUSPENDED = 'dang_vien = [{ ho_ten = "Vũ Sơn", tinh_trang = [{ loai = "dinh_chi" }] }]'


@pytest.mark.parametrize(
    ("name", "mark", "sentence"),
    [
        (
            CUONG,
            Mark.EXTRA,
            "Lê Văn Cường thuộc số được triệu tập, không phải dự thêm: ai không có tên trong "
            "[[vang]] là có mặt; đã ghi vắng thì dùng --co-mat.",
        ),
        (
            NGHIA,
            Mark.ABSENT,
            "Đặng Hữu Nghĩa được miễn công tác và sinh hoạt đảng (ngày 03/11/2026), nên không đến "
            "cũng không tính là vắng; không phải ghi gì.",
        ),
        (
            NGHIA,
            Mark.PRESENT,
            "Đặng Hữu Nghĩa được miễn công tác và sinh hoạt đảng (ngày 03/11/2026), không thuộc số "
            "được triệu tập; đến dự thì dùng --du-them.",
        ),
        (
            "Vũ Sơn",
            Mark.EXTRA,
            "Vũ Sơn đang bị đình chỉ sinh hoạt đảng (ngày 03/11/2026), nên không dự và không tính "
            "là vắng; không phải ghi gì.",
        ),
        (
            "Đỗ Văn Lợi",
            Mark.ABSENT,
            "Đỗ Văn Lợi không thuộc chi bộ ngày 03/11/2026, nên không có mặt hay vắng ở buổi này; "
            "đến dự thì ghi vào [[khach_moi]].",
        ),
    ],
)
def test_what_cannot_be_said_of_somebody(name: str, mark: Mark, sentence: str) -> None:
    members = roster(SUSPENDED) if name == "Vũ Sơn" else roster()
    about = meeting()
    with pytest.raises(ChiboError) as refused:
        attendance_edit(record(about, members=members), about, Marked((name,), mark))
    assert str(refused.value) == sentence


def test_at_a_meeting_of_the_committee_only_its_members_are_convened() -> None:
    about = meeting(loai="chi_uy")
    assert edit(about, CUONG, mark=Mark.ABSENT, reason="ốm").changes == (
        Add(("vang",), {"nguoi": CUONG, "ly_do": "ốm"}),
    )
    with pytest.raises(ChiboError) as refused:
        edit(about, DUNG, mark=Mark.ABSENT)
    assert str(refused.value) == (
        "Phạm Thị Dung không ở trong chi uỷ ngày 03/11/2026, nên không thuộc số được triệu tập."
    )


def test_special_duty_is_for_the_armed_forces() -> None:
    about = meeting()
    duty = Marked((DUNG,), Mark.ABSENT, special_duty=True)
    with pytest.raises(ChiboError) as refused:
        attendance_edit(record(about), about, duty)
    assert str(refused.value) == (
        "--nhiem-vu-dac-biet chỉ dùng cho chi bộ lực lượng vũ trang; vắng vì việc khác thì ghi "
        "--ly-do."
    )
    book = record(about)
    unit = book.cell.identity.model_copy(update={"cell_kind": "luc_luong_vu_trang"})
    object.__setattr__(book, "cell", book.cell.model_copy(update={"identity": unit}))
    assert attendance_edit(book, about, duty) == Edit(
        (Add(("vang",), {"nguoi": DUNG, "nhiem_vu_dac_biet": True}),)
    )


def test_only_the_absent_have_a_reason() -> None:
    with pytest.raises(ChiboError) as refused:
        edit(meeting(), DUNG, mark=Mark.PRESENT, reason="ốm")
    assert str(refused.value) == "--ly-do chỉ đi với --vang; bỏ --ly-do, hoặc ghi --vang."


def test_one_thing_is_said_of_named_people() -> None:
    assert mark_of((), absent=False, present=False, extra=False) is None
    assert mark_of(["dung"], absent=False, present=False, extra=True) is Mark.EXTRA
    with pytest.raises(ChiboError, match="Chọn một trong ba: --vang, --co-mat"):
        mark_of(["dung"], absent=True, present=True, extra=False)
    with pytest.raises(ChiboError, match="Ghi thêm tên người"):
        mark_of((), absent=True, present=False, extra=False)
