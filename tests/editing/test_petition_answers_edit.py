"""The answer to a petition: a new entry, one completed, one changed; what makes no sense."""

from datetime import date

import pytest
from builder import earlier_meeting, meeting, record

from chibo_cli.editing import Edit
from chibo_cli.editing.petition_answers import Answered, answer_edit
from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import AnswerState
from chibo_cli.splicing import Add, Put

FIRST = "2026-10-03-thuong-ky/1"
ANSWERED = Answered(FIRST, "Xã đã sửa cống ngày 20/10.", AnswerState.ANSWERED)


def edit(about: Meeting, answered: Answered = ANSWERED, *others: Meeting) -> Edit:
    return answer_edit(record(earlier_meeting(), about, *others), about, answered)


def test_a_petition_nobody_answered_gets_an_entry() -> None:
    values = {
        "kien_nghi_cu": FIRST,
        "noi_dung": "Xã đã sửa cống ngày 20/10.",
        "tinh_trang": "da_tra_loi",
    }
    assert edit(meeting("tra_loi_kien_nghi = []")) == Edit(
        (Add(("tra_loi_kien_nghi",), values),), (), ("tra_loi_kien_nghi", 0)
    )


def test_an_entry_carried_into_the_file_is_completed() -> None:
    about = meeting(f'tra_loi_kien_nghi = [{{ kien_nghi_cu = "{FIRST}" }}]')
    assert edit(about) == Edit(
        (
            Put(("tra_loi_kien_nghi", 0, "noi_dung"), "Xã đã sửa cống ngày 20/10."),
            Put(("tra_loi_kien_nghi", 0, "tinh_trang"), "da_tra_loi"),
        ),
        (),
        ("tra_loi_kien_nghi", 0),
    )


def test_a_recorded_answer_is_told_when_it_gives_way() -> None:
    assert edit(meeting()).notes == ("Câu trả lời đã ghi trước bị thay: «Xã đã sửa cống».",)


def test_a_petition_answered_elsewhere_is_not_answered_again() -> None:
    december = meeting(
        "tra_loi_kien_nghi = []", path="2026/2026-12-03-thuong-ky.toml", ngay=date(2026, 12, 3)
    )
    with pytest.raises(ChiboError) as refused:
        edit(december, ANSWERED, meeting())
    assert str(refused.value) == (
        "Kiến nghị 2026-10-03-thuong-ky/1 «Sửa cống đầu thôn» đã được trả lời ở buổi ngày "
        "03/11/2026 (2026/2026-11-03-thuong-ky.toml); ghi nhầm thì sửa ở tệp ấy."
    )


def test_a_petition_of_the_same_meeting_is_answered_in_a_later_one() -> None:
    own = Answered("2026-11-03-thuong-ky/1", "Đã ghi nhận.", AnswerState.ANSWERED)
    with pytest.raises(ChiboError) as refused:
        edit(meeting(), own)
    assert str(refused.value) == (
        "Kiến nghị 2026-11-03-thuong-ky/1 không nêu trước buổi ngày 03/11/2026; chọn buổi họp sau "
        "đó bằng --buoi."
    )
