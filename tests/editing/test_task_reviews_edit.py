"""What became of a task: a new entry, one completed, one changed; what makes no sense."""

from datetime import date

import pytest
from builder import earlier_meeting, meeting, record

from chibo_cli.editing import Edit
from chibo_cli.editing.open_meeting import meeting_being_written
from chibo_cli.editing.task_reviews import Reviewed, review_edit
from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.kinds import TaskState
from chibo_cli.splicing import Add, Put, Remove

SECOND = "2026-10-03-thuong-ky/2"
NOTHING_REVIEWED = 'ra_soat = []\ntrang_thai = "dang_ghi"'
DECEMBER = "2026/2026-12-03-thuong-ky.toml"


def later(fragment: str = "ra_soat = []", *, path: str = DECEMBER) -> Meeting:
    return meeting(f"{fragment}\nnhiem_vu = []", path=path, ngay=date(2026, 12, 3))


def edit(about: Meeting, reviewed: Reviewed, *others: Meeting) -> Edit:
    return review_edit(record(earlier_meeting(), about, *others), about, reviewed)


def test_a_task_nobody_reviewed_gets_an_entry() -> None:
    reviewed = Reviewed(SECOND, TaskState.EXTENDED, "Còn 4 hộ.", date(2026, 11, 30))
    values = {
        "nhiem_vu_cu": SECOND,
        "tinh_trang": "gia_han",
        "dien_giai": "Còn 4 hộ.",
        "han_moi": date(2026, 11, 30),
    }
    assert edit(meeting(NOTHING_REVIEWED), reviewed) == Edit(
        (Add(("ra_soat",), values),), (), ("ra_soat", 0)
    )


def test_an_entry_carried_into_the_file_is_completed() -> None:
    about = meeting(
        'ra_soat = [{ nhiem_vu_cu = "2026-10-03-thuong-ky/1" }, '
        '{ nhiem_vu_cu = "2026-10-03-thuong-ky/2" }]'
    )
    assert edit(about, Reviewed(SECOND, TaskState.DONE)) == Edit(
        (Put(("ra_soat", 1, "tinh_trang"), "hoan_thanh"),), (), ("ra_soat", 1)
    )


def test_an_extension_taken_back_takes_its_date_along_and_is_told() -> None:
    assert edit(meeting(), Reviewed(SECOND, TaskState.DONE)) == Edit(
        (
            Put(("ra_soat", 1, "tinh_trang"), "hoan_thanh"),
            Remove(("ra_soat", 1, "han_moi")),
        ),
        (
            "Tệp đã ghi «gia hạn», nay đổi thành «hoàn thành».",
            "Diễn giải cũ giữ nguyên: «Còn 4 hộ».",
        ),
        ("ra_soat", 1),
    )


def test_a_task_may_be_found_under_way_after_it_was_dealt_with_later() -> None:
    closing = later(f'ra_soat = [{{ nhiem_vu_cu = "{SECOND}", tinh_trang = "hoan_thanh" }}]')
    about = meeting(NOTHING_REVIEWED)
    made = edit(about, Reviewed(SECOND, TaskState.UNDER_WAY), closing)
    assert made.place == ("ra_soat", 0)


@pytest.mark.parametrize(
    ("reviewed", "sentence"),
    [
        (
            Reviewed(SECOND, TaskState.EXTENDED, None, date(2026, 11, 30)),
            "Hạn mới 30/11/2026 không sau hạn cũ 30/11/2026 của nhiệm vụ 2026-10-03-thuong-ky/2; "
            "ghi --den là một ngày sau hạn cũ.",
        ),
        (
            Reviewed("2026-10-03-thuong-ky/1", TaskState.UNDER_WAY),
            "Nhiệm vụ 2026-10-03-thuong-ky/1 «Vận động 6 hộ góp đất» đã được ghi hoàn thành ở buổi "
            "ngày 03/11/2026 (2026/2026-11-03-thuong-ky.toml); ghi nhầm thì sửa ở tệp ấy.",
        ),
        (
            Reviewed("2026-12-03-thuong-ky/1", TaskState.DONE),
            "Nhiệm vụ 2026-12-03-thuong-ky/1 không giao trước buổi ngày 03/12/2026; chọn buổi họp "
            "sau đó bằng --buoi.",
        ),
    ],
)
def test_what_makes_no_sense_in_december(reviewed: Reviewed, sentence: str) -> None:
    with pytest.raises(ChiboError) as refused:
        edit(later(), reviewed, meeting())
    assert str(refused.value) == sentence


def test_a_task_closed_later_is_not_closed_twice() -> None:
    closing = later(f'ra_soat = [{{ nhiem_vu_cu = "{SECOND}", tinh_trang = "huy" }}]')
    with pytest.raises(ChiboError) as refused:
        edit(meeting(NOTHING_REVIEWED), Reviewed(SECOND, TaskState.DONE), closing)
    assert str(refused.value) == (
        "Nhiệm vụ 2026-10-03-thuong-ky/2 «Thu phí vệ sinh quý III» đã được ghi không thực hiện nữa "
        "ở buổi ngày 03/12/2026 (2026/2026-12-03-thuong-ky.toml); ghi nhầm thì sửa ở tệp ấy."
    )


def test_a_standing_task_is_not_extended() -> None:
    october = earlier_meeting("nhiem_vu = [{ so = 2, thuong_xuyen = true }]")
    about = meeting(NOTHING_REVIEWED)
    reviewed = Reviewed(SECOND, TaskState.EXTENDED, None, date(2026, 12, 31))
    with pytest.raises(ChiboError) as refused:
        review_edit(record(october, about), about, reviewed)
    assert str(refused.value) == (
        "Nhiệm vụ 2026-10-03-thuong-ky/2 là việc thường xuyên, không có hạn để gia hạn; ghi tình "
        "hình bằng  chibo task review."
    )


def test_the_committee_reviews_no_tasks_of_the_cell() -> None:
    about = meeting("ra_soat = []", path="2026/2026-11-02-chi-uy.toml", loai="chi_uy")
    with pytest.raises(ChiboError) as refused:
        edit(about, Reviewed(SECOND, TaskState.DONE))
    assert str(refused.value) == (
        "2026/2026-11-02-chi-uy.toml là buổi họp chi uỷ; rà soát nhiệm vụ ghi ở buổi sinh hoạt của "
        "chi bộ. Chọn buổi khác bằng --buoi."
    )


DRAFT = 'trang_thai = "dang_ghi"'


def test_the_meeting_being_written_is_the_monthly_one_after_the_task_was_set() -> None:
    thematic = later(DRAFT, path="2026/2026-12-10-chuyen-de.toml").model_copy(
        update={"kind": MeetingKind.THEMATIC}
    )
    monthly = later(DRAFT)
    meetings = (earlier_meeting(DRAFT), meeting(), monthly, thematic)
    assert meeting_being_written(meetings, meetings[0]) is monthly
    assert meeting_being_written((*meetings[:2], thematic), meetings[0]) is thematic


def test_none_or_several_meetings_being_written() -> None:
    october = earlier_meeting()
    with pytest.raises(ChiboError) as refused:
        meeting_being_written((october, meeting()), october)
    assert str(refused.value) == (
        'Không có buổi nào sau ngày 03/10/2026 còn đang ghi (trang_thai = "dang_ghi") để ghi vào. '
        "Chọn buổi bằng --buoi, hoặc tạo tệp bằng  chibo new-meeting."
    )
    with pytest.raises(ChiboError) as refused:
        meeting_being_written((october, meeting(DRAFT), later(DRAFT)), october)
    assert str(refused.value) == (
        "Có 2 buổi sau ngày 03/10/2026 còn đang ghi: 2026/2026-11-03-thuong-ky.toml, "
        "2026/2026-12-03-thuong-ky.toml. Chọn một bằng --buoi, ví dụ --buoi 2026-12-03."
    )
