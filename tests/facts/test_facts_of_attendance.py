"""Who was there, for how long, on which day: known, not known, and at the edges."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builder import PATH, earlier_meeting, meeting, record, roster
from found_facts import places, told

from chibo_cli.facts.attendance import attendance
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Plan
from chibo_cli.record import YearRecord

ILL = {"nguoi": "Phạm Thị Dung", "ly_do": "ốm, có báo cáo"}
SILENT = {"nguoi": "Hoàng Văn Minh"}
NOT_READ = "danh sách đảng viên hoặc người vắng có chỗ chưa rõ"


def test_members_are_counted_without_those_received_for_a_time() -> None:
    assert told("dang_vien.tong_so") == "7: chi bộ có 7 đảng viên ngày họp"
    nobody = record(members=roster("dang_vien = []"))
    assert told("dang_vien.tong_so", meeting(), nobody) == "chưa rõ: chưa có danh sách đảng viên"


@pytest.mark.parametrize(
    ("absent", "rate", "unexcused"),
    [
        (
            [],
            "100%: 6/6 đảng viên được triệu tập có mặt (100%)",
            "0: không ai vắng không có lý do",
        ),
        (
            [ILL],
            "83,3%: 5/6 đảng viên được triệu tập có mặt (83,3%)",
            "0: không ai vắng không có lý do",
        ),
        (
            [ILL, SILENT],
            "66,7%: 4/6 đảng viên được triệu tập có mặt (66,7%)",
            "1: 1 người vắng không có lý do",
        ),
        (
            [{"nguoi": "Phạm Thị Dung", "nhiem_vu_dac_biet": True}],
            "100%: 5/5 đảng viên được triệu tập có mặt (100%), không kể 1 người làm nhiệm vụ đặc "
            "biệt",
            "0: không ai vắng không có lý do",
        ),
        ([{"nguoi": "Người Lạ"}], f"chưa rõ: {NOT_READ}", f"chưa rõ: {NOT_READ}"),
    ],
)
def test_who_came(absent: list[dict[str, Any]], rate: str, unexcused: str) -> None:
    held = meeting(vang=absent)
    assert (told("du_hop.ty_le", held), told("du_hop.khong_ly_do", held)) == (rate, unexcused)


def test_where_all_are_on_special_duty_there_is_no_share() -> None:
    whole = meeting()
    convened = attendance(whole, record(whole)).convened
    away = meeting(vang=[{"nguoi": name, "nhiem_vu_dac_biet": True} for name in convened])
    assert told("du_hop.ty_le", away) == (
        "chưa rõ: cả 6 đảng viên được triệu tập làm nhiệm vụ đặc biệt"
    )


def test_the_place_of_an_absence_without_reason_is_its_entry() -> None:
    assert places("du_hop.khong_ly_do", meeting(vang=[ILL, SILENT])) == [f"{PATH}: vang[2]"]
    assert places("du_hop.khong_ly_do", meeting(vang=[ILL])) == [f"{PATH}: vang"]


@pytest.mark.parametrize(
    ("written", "rate", "unexcused"),
    [
        (
            {"vang": [ILL]},
            "chưa rõ: tệp buổi họp chưa ghi xong, chưa rõ ai vắng",
            "chưa rõ: tệp buổi họp chưa ghi xong, chưa rõ ai vắng",
        ),
        (
            {"vang": [ILL], "so_luong": {"co_mat": 5}},
            "83,3%: 5/6 đảng viên được triệu tập có mặt (83,3%)",
            "0: không ai vắng không có lý do",
        ),
        (
            {"vang": [SILENT], "so_luong": {"co_mat": 5}},
            "83,3%: 5/6 đảng viên được triệu tập có mặt (83,3%)",
            "chưa rõ: tệp buổi họp chưa ghi xong, có người vắng chưa ghi lý do",
        ),
        (
            {"vang": [], "so_luong": {"co_mat": 5}},
            "chưa rõ: tệp buổi họp chưa ghi xong, chưa rõ ai vắng",
            "chưa rõ: tệp buổi họp chưa ghi xong, chưa rõ ai vắng",
        ),
    ],
)
def test_a_draft_tells_who_came_only_where_the_chair_said_so(
    written: dict[str, Any], rate: str, unexcused: str
) -> None:
    draft = meeting(trang_thai="dang_ghi", **written)
    assert (told("du_hop.ty_le", draft), told("du_hop.khong_ly_do", draft)) == (rate, unexcused)


def test_a_draft_of_a_later_day_tells_nothing_of_who_came_or_how_long() -> None:
    draft = meeting(trang_thai="dang_ghi", vang=[], so_luong={"co_mat": 6})
    book = replace(record(draft), as_of=date(2026, 11, 2))
    assert told("du_hop.ty_le", draft, book).startswith("chưa rõ: ")
    assert told("thoi_luong.phut", draft, book) == "chưa rõ: chưa đến ngày họp"
    assert told("buoi.dung_ngay", draft, replace(book, guideline=book.guideline)) == (
        "chưa rõ: không văn bản nào ấn định ngày họp"
    )


def _month(month: int, absent: list[dict[str, Any]], *, state: str = "hoan_thanh") -> Meeting:
    path = f"2026/2026-{month:02}-03-thuong-ky.toml"
    return meeting(path=path, ngay=date(2026, month, 3), vang=absent, trang_thai=state)


def _year(*months: list[dict[str, Any]]) -> tuple[YearRecord, list[Meeting]]:
    held = [_month(number, absent) for number, absent in enumerate(months, start=1)]
    return record(*held), held


NOBODY_LONG = "0: không ai vắng có lý do quá 3 lần liên tiếp trong năm 2026"


def test_a_fourth_absence_in_a_row_counts_from_its_meeting_on() -> None:
    book, held = _year([ILL], [ILL], [ILL], [ILL], [])
    assert told("du_hop.vang_qua_3_lan", held[2], book) == NOBODY_LONG
    one = "1: 1 người vắng có lý do quá 3 lần liên tiếp trong năm 2026"
    assert [told("du_hop.vang_qua_3_lan", each, book) for each in held[3:]] == [one, one]
    assert places("du_hop.vang_qua_3_lan", held[4], book) == [
        "2026/2026-04-03-thuong-ky.toml: vang[1]"
    ]


def test_a_run_broken_by_a_meeting_is_none() -> None:
    book, held = _year([ILL], [ILL], [ILL], [], [ILL])
    assert told("du_hop.vang_qua_3_lan", held[-1], book) == NOBODY_LONG


def test_an_unfinished_meeting_leaves_open_only_what_it_may_change() -> None:
    three = [_month(number, [ILL]) for number in (1, 2, 3)]
    draft = _month(4, [], state="dang_ghi")
    assert told("du_hop.vang_qua_3_lan", draft, record(*three, draft)) == (
        "chưa rõ: 1 người có thể vắng quá 3 lần liên tiếp, có buổi chưa rõ ai vắng"
    )
    assert told("du_hop.vang_qua_3_lan", draft, record(*three[:2], draft)) == NOBODY_LONG


def test_a_book_begun_within_the_year_or_not_read_whole_leaves_runs_open() -> None:
    book, held = _year([ILL], [], [])
    february, march = _month(2, [ILL]), _month(3, [])
    begun = record(february, march)
    assert told("du_hop.vang_qua_3_lan", february, begun) == (
        "chưa rõ: 1 người có thể vắng quá 3 lần liên tiếp, sổ không có các tháng trước đó"
    )
    skipped = Plan.model_validate(
        {"khong_hop": [{"ky": "2026-01", "ly_do": "Tết."}]},
        context=ReadingContext("2026/ke-hoach.toml"),
    )
    skips = replace(begun, plan=skipped, memo={})
    assert told("du_hop.vang_qua_3_lan", february, skips) == NOBODY_LONG
    late = record(march, _month(4, [ILL]))
    assert told("du_hop.vang_qua_3_lan", late.meetings[1], late) == NOBODY_LONG
    unread = replace(book, unread=("2026/2026-05-03-thuong-ky.toml",), memo={})
    assert told("du_hop.vang_qua_3_lan", held[0], unread) == (
        "chưa rõ: chưa đọc được đủ các buổi họp năm 2026"
    )


def test_discipline_counts_members_from_new_year_to_the_day() -> None:
    def members(*days: str) -> YearRecord:
        rows = ", ".join(f"{{ hinh_thuc = 'khien_trach', ngay = {day} }}" for day in days)
        one = f"ho_ten = 'Nguyễn Văn An', ky_luat = [{rows}]"
        return record(members=roster(f"dang_vien = [{{ {one} }}, {{ ho_ten = 'Lê Văn Cường' }}]"))

    none = "0: danh sách không ghi ai bị kỷ luật từ 01/01/2026 đến 03/11/2026"
    assert told("ky_luat.so", meeting(), members("2025-12-31", "2026-11-04")) == none
    one = "1: 1 đảng viên bị kỷ luật từ 01/01/2026 đến 03/11/2026"
    assert told("ky_luat.so", meeting(), members("2026-01-01", "2026-11-03")) == one
    assert places("ky_luat.so", meeting(), members("2025-12-31", "2026-01-01")) == [
        "dang-vien.toml: dang_vien[1].ky_luat[2]"
    ]
    january = meeting(path="2027/2027-01-05-thuong-ky.toml", ngay=date(2027, 1, 5), ky="2026-12")
    assert told("ky_luat.so", january, members("2027-01-02")) == (
        "0: danh sách không ghi ai bị kỷ luật từ 01/01/2026 đến 31/12/2026"
    )
    undated = record(members=roster("dang_vien = [{ ho_ten = 'A', ky_luat = [{}] }]"))
    assert told("ky_luat.so", meeting(), undated) == "chưa rõ: có mục kỷ luật chưa ghi ngày"


def test_those_expelled_count_though_they_left_and_newcomers_do_not() -> None:
    gone = "{ ho_ten = 'A', sinh_hoat_den = 2026-05-20, ky_luat = [{ ngay = 2026-05-20 }] }"
    came = "{ ho_ten = 'B', sinh_hoat_tu = 2026-06-01, ky_luat = [{ ngay = 2026-05-20 }] }"
    book = record(members=roster(f"dang_vien = [{gone}, {came}]"))
    assert told("ky_luat.so", meeting(), book).startswith("1: 1 đảng viên bị kỷ luật")


@pytest.mark.parametrize(
    ("times", "lasted", "lacking", "share"),
    [
        (
            'bat_dau = "19:30"\nket_thuc = "21:15"',
            "105 phút: họp 105 phút",
            "0 phút: họp 105 phút, đủ thời lượng",
            "116,7%: họp 105 phút, bằng 116,7% của 90 phút quy định",
        ),
        (
            'bat_dau = "19:30"\nket_thuc = "20:15"',
            "45 phút: họp 45 phút",
            "45 phút: họp 45 phút, thiếu 45 phút so với 90 phút",
            "50%: họp 45 phút, bằng 50% của 90 phút quy định",
        ),
        (
            'bat_dau = "19:30"\nket_thuc = "19:30"',
            "chưa rõ: giờ kết thúc không sau giờ bắt đầu",
            "chưa rõ: giờ kết thúc không sau giờ bắt đầu",
            "chưa rõ: giờ kết thúc không sau giờ bắt đầu",
        ),
        (
            'ket_thuc = ""',
            "chưa rõ: chưa ghi đủ giờ bắt đầu và giờ kết thúc",
            "chưa rõ: chưa ghi đủ giờ bắt đầu và giờ kết thúc",
            "chưa rõ: chưa ghi đủ giờ bắt đầu và giờ kết thúc",
        ),
    ],
)
def test_how_long_it_lasted(times: str, lasted: str, lacking: str, share: str) -> None:
    held = meeting(times.replace('ket_thuc = ""', ""))
    if 'ket_thuc = ""' in times:
        held = held.model_copy(update={"ended_at": None})
    names = ("thoi_luong.phut", "thoi_luong.thieu", "thoi_luong.ty_le")
    assert tuple(told(name, held) for name in names) == (lasted, lacking, share)


def test_how_long_it_must_last() -> None:
    asked = "90 phút: phải họp ít nhất 90 phút (Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018"
    assert told("thoi_luong.quy_dinh").startswith(asked)
    thematic = meeting(loai="chuyen_de")
    nothing = "chưa rõ: không văn bản nào quy định thời lượng của buổi chuyên đề"
    assert told("thoi_luong.quy_dinh", thematic) == nothing
    assert told("thoi_luong.thieu", thematic) == nothing
    lost = record(left_out={"chibo.toml": frozenset({("sinh_hoat", "can_cu_thoi_luong")})})
    assert told("thoi_luong.quy_dinh", meeting(), lost) == (
        "chưa rõ: bảng [sinh_hoat] của chibo.toml có chỗ chưa đọc được"
    )


def _fixed(day: int | None, held: Meeting) -> YearRecord:
    book = record(earlier_meeting(), held)
    habits = book.cell.habits.model_copy(update={"day_of_month": day})
    return replace(book, cell=book.cell.model_copy(update={"habits": habits}))


@pytest.mark.parametrize(
    ("day", "on", "said"),
    [
        (3, {"ngay": date(2026, 11, 3)}, "có: họp đúng ngày ấn định 03/11/2026"),
        (31, {"ngay": date(2026, 11, 30)}, "có: họp đúng ngày ấn định 30/11/2026"),
        (
            3,
            {"ngay": date(2026, 11, 4)},
            "không: họp ngày 04/11/2026, ngày ấn định 03/11/2026",
        ),
        (
            3,
            {"ngay": date(2026, 11, 4), "ly_do": "Bão số 12."},
            "chưa rõ: họp ngày 04/11/2026, ngày ấn định 03/11/2026; tệp ghi lý do (ly_do), chi bộ "
            "tự xét",
        ),
        (
            2,
            {"ngay": date(2026, 9, 3)},
            "có: họp ngày 03/9/2026, ngày ấn định 02/9/2026 là ngày nghỉ",
        ),
        (
            3,
            {"ngay": date(2026, 12, 1), "ky": "2026-11"},
            "không: họp ngày 01/12/2026, ngày ấn định 03/11/2026",
        ),
        (None, {}, "chưa rõ: không văn bản nào ấn định ngày họp"),
        (3, {"loai": "bat_thuong"}, "chưa rõ: không văn bản nào ấn định ngày của buổi bất thường"),
    ],
)
def test_whether_it_was_held_on_the_fixed_day(
    day: int | None, on: dict[str, Any], said: str
) -> None:
    held = meeting(**on)
    assert told("buoi.dung_ngay", held, _fixed(day, held)) == said


def test_the_kind_is_a_word_of_the_file_read_as_a_person_says_it() -> None:
    assert told("buoi.loai", meeting(loai="ket_hop")) == "kết hợp: buổi kết hợp"
    assert places("buoi.loai") == [f"{PATH}: loai"]
