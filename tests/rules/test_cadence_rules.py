"""The rules about the cadence of the year."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from builder import meeting, record, roster
from good_book import findings_in_book, found_in_book

from chibo_cli.guidelines import shipped_guideline
from chibo_cli.rules import Rule
from chibo_cli.rules.cadence.cb101_missing_regular_meeting import missing_regular_meeting
from chibo_cli.rules.cadence.cb102_skipped_month_without_paper import skipped_month_without_paper
from chibo_cli.rules.cadence.cb103_skipped_month_yet_held import skipped_month_yet_held
from chibo_cli.rules.cadence.cb104_two_regular_meetings import two_regular_meetings
from chibo_cli.rules.cadence.cb105_other_day_than_fixed import other_day_than_fixed
from chibo_cli.rules.cadence.cb106_other_day_than_usual import other_day_than_usual
from chibo_cli.rules.cadence.cb107_committee_did_not_meet import committee_did_not_meet
from chibo_cli.rules.cadence.cb108_committee_does_not_fit_size import committee_does_not_fit_size
from chibo_cli.rules.cadence.cb109_too_few_official_members import too_few_official_members
from chibo_cli.rules.cadence.cb110_newer_guideline import newer_guideline
from chibo_cli.rules.cadence.cb111_meetings_overlap import meetings_overlap
from chibo_cli.rules.cadence.cb112_inspection_not_recorded import inspection_not_recorded

NOVEMBER = "2026/2026-11-03-thuong-ky.toml"
SKIPPED = '# tệp 2026/ke-hoach.toml\nkhong_hop = [{ ky = "2026-11" }]\n'


def told(rule: Rule, *meetings: Any, **book: Any) -> list[str]:
    """What a rule about the year finds in a record of the builder: place and message."""
    findings = rule.on_year(record(*meetings, **book))
    return [f"{each.location.path}: {each.message}" for each in findings]


def test_a_month_without_its_regular_meeting(tmp_path: Path) -> None:
    piece = "# tính đến 2027-01-31"
    (finding,) = findings_in_book(missing_regular_meeting, piece, tmp_path)
    assert finding.message == "Tháng 12 năm 2026 không có buổi sinh hoạt thường kỳ."
    assert finding.remedy == (
        "nếu tháng 12 năm 2026 đã họp thì thêm tệp của buổi ấy; nếu không họp thì ghi "
        '[[khong_hop]] có  ky = "2026-12"  và ly_do vào 2026/ke-hoach.toml, thêm can_cu khi có '
        "văn bản cho phép; tháng ấy ghi ở sổ giấy thì sửa so_tu ở chibo.toml."
    )


def test_december_was_held_in_january(tmp_path: Path) -> None:
    piece = """
        # tính đến 2027-01-31
        # tệp 2027/2027-01-05-thuong-ky.toml
        loai = "thuong_ky"
        ngay = 2027-01-05
        ky = "2026-12"
    """
    assert found_in_book(missing_regular_meeting, dedent(piece), tmp_path) == []


def test_a_meeting_whose_month_was_not_read_may_be_the_missing_one(tmp_path: Path) -> None:
    piece = f'# tính đến 2026-12-31\n# tệp {NOVEMBER}\nky = "tháng 12"'
    assert found_in_book(missing_regular_meeting, piece, tmp_path) == []


def test_skipped_month_lacks_reason_and_paper(tmp_path: Path) -> None:
    piece = """
        # tính đến 2026-12-31
        # tệp 2026/ke-hoach.toml
        khong_hop = [{ ky = "2026-Q4" }, { ky = "2026-12", ly_do = "" }]
    """
    called = "Việc không họp tháng 12 năm 2026"
    assert found_in_book(skipped_month_without_paper, dedent(piece), tmp_path) == [
        f"2026/ke-hoach.toml: khong_hop[2].ly_do: {called} chưa ghi lý do.",
        f"2026/ke-hoach.toml: khong_hop[2].can_cu: {called} chưa ghi văn bản cho phép.",
    ]


def test_month_that_is_not_over_is_not_asked_for_its_paper(tmp_path: Path) -> None:
    piece = '# tính đến 2026-12-30\n# tệp 2026/ke-hoach.toml\nkhong_hop = [{ ky = "2026-12" }]'
    assert found_in_book(skipped_month_without_paper, piece, tmp_path) == []


def test_skipped_month_yet_held(tmp_path: Path) -> None:
    assert found_in_book(skipped_month_yet_held, SKIPPED, tmp_path) == [
        "2026/ke-hoach.toml: khong_hop[1].ky: Kế hoạch ghi không họp tháng 11 năm 2026, "
        "nhưng buổi thường kỳ ngày 03/11/2026 tính cho tháng ấy."
    ]


@pytest.mark.parametrize("own", ['trang_thai = "dang_ghi"', 'ky = "tháng 12"'])
def test_skipped_month_with_a_draft_or_an_unread_month(own: str, tmp_path: Path) -> None:
    piece = f"{SKIPPED}# tệp {NOVEMBER}\n{own}"
    assert found_in_book(skipped_month_yet_held, piece, tmp_path) == []


def test_three_regular_meetings_of_a_month_and_a_draft(tmp_path: Path) -> None:
    piece = """
        # tệp 2026/2026-11-28-thuong-ky.toml
        loai = "thuong_ky"
        ngay = 2026-11-28
        trang_thai = "hoan_thanh"
        # tệp 2026/2026-10-30-ket-hop.toml
        loai = "ket_hop"
        ngay = 2026-10-30
        ky = "2026-11"
        trang_thai = "hoan_thanh"
        # tệp 2026/2026-11-29-thuong-ky.toml
        loai = "thuong_ky"
        ngay = 2026-11-29
    """
    also = "cũng tính cho tháng 11 năm 2026, như buổi ngày 30/10/2026."
    assert found_in_book(two_regular_meetings, dedent(piece), tmp_path) == [
        f"{NOVEMBER}: ky: Buổi thường kỳ ngày 03/11/2026 {also}",
        f"2026/2026-11-28-thuong-ky.toml: ky: Buổi thường kỳ ngày 28/11/2026 {also}",
    ]


def test_fixed_day_that_a_month_does_not_have(tmp_path: Path) -> None:
    piece = "ngay = 2026-11-30\n# tệp chibo.toml\n[sinh_hoat]\nngay_trong_thang = 31\n"
    assert found_in_book(other_day_than_fixed, piece, tmp_path) == [
        "2026/2026-10-03-thuong-ky.toml: ngay: Buổi thường kỳ tháng 10 năm 2026 "
        "họp ngày 03/10/2026; ngày đã ấn định là 31/10/2026."
    ]


def test_fixed_day_is_of_the_month_a_meeting_counts_for(tmp_path: Path) -> None:
    piece = """
        # tính đến 2026-12-31
        # tệp 2026/2026-11-03-thuong-ky.toml
        ngay = 2026-12-03
        ky = "2026-11"
        # tệp chibo.toml
        [sinh_hoat]
        ngay_trong_thang = 3
        can_cu_ngay = "Thông báo số 05-TB/ĐU, ngày 15/7/2025."
    """
    assert found_in_book(other_day_than_fixed, dedent(piece), tmp_path) == [
        f"{NOVEMBER}: ngay: Buổi thường kỳ tháng 11 năm 2026 họp ngày 03/12/2026; ngày đã ấn "
        "định là 03/11/2026, theo Thông báo số 05-TB/ĐU, ngày 15/7/2025."
    ]


@pytest.mark.parametrize("own", ["ly_do = [1]", 'ky = "tháng 11"'])
def test_other_day_with_an_unread_reason_or_month(own: str, tmp_path: Path) -> None:
    piece = f"ngay = 2026-11-05\n{own}\n# tệp chibo.toml\n[sinh_hoat]\nngay_trong_thang = 3\n"
    assert found_in_book(other_day_than_fixed, piece, tmp_path) == []
    piece = f'ngay = 2026-11-05\n{own}\n# tệp chibo.toml\n[quy_uoc]\nhuong_dan = "hd42-2025"\n'
    assert found_in_book(other_day_than_usual, piece, tmp_path) == []


def test_usual_day_does_not_hold_for_a_cell_with_its_own(tmp_path: Path) -> None:
    piece = """
        ngay = 2026-11-05
        # tệp chibo.toml
        [quy_uoc]
        huong_dan = "hd42-2025"
    """
    hit = (
        f"{NOVEMBER}: ngay: Buổi thường kỳ tháng 11 năm 2026 họp ngày 05/11/2026, "
        "không phải ngày 03."
    )
    assert found_in_book(other_day_than_usual, dedent(piece), tmp_path) == [hit]
    for own in ("5", '"năm"'):
        cell = f"{dedent(piece)}\n[sinh_hoat]\nngay_trong_thang = {own}"
        assert found_in_book(other_day_than_usual, cell, tmp_path) == []


HELD = 'loai = "thuong_ky"\ntrang_thai = "hoan_thanh"'


def told_of_day(day: str, habits: str, tmp_path: Path) -> list[str]:
    """What the rule on the fixed day says of a meeting of a day."""
    file = f"2026/{day}-thuong-ky.toml"
    piece = f"# tệp {file}\n{HELD}\nngay = {day}\n# tệp chibo.toml\n[sinh_hoat]\n{habits}\n"
    return [each for each in found_in_book(other_day_than_fixed, piece, tmp_path) if file in each]


@pytest.mark.parametrize("own", ["", "tranh_ngay_nghi = true"])
def test_a_meeting_moved_off_a_holiday_needs_no_reason(own: str, tmp_path: Path) -> None:
    assert told_of_day("2026-09-03", f"ngay_trong_thang = 2\n{own}", tmp_path) == []


def test_a_meeting_moved_off_a_weekend_needs_one_unless_the_rule_avoids_weekends(
    tmp_path: Path,
) -> None:
    (hit,) = told_of_day("2026-03-02", "ngay_trong_thang = 1", tmp_path / "a")
    assert hit.endswith("họp ngày 02/3/2026; ngày đã ấn định là 01/3/2026.")
    avoiding = "ngay_trong_thang = 1\ntranh_ngay_nghi = true"
    assert told_of_day("2026-03-02", avoiding, tmp_path / "b") == []


def test_a_meeting_far_from_a_fixed_holiday_is_told_the_day_instead(tmp_path: Path) -> None:
    file = "2026/2026-09-07-thuong-ky.toml"
    assert told_of_day("2026-09-07", "ngay_trong_thang = 2", tmp_path) == [
        f"{file}: ngay: Buổi thường kỳ tháng 9 năm 2026 họp ngày 07/9/2026; ngày đã ấn định là "
        "02/9/2026; ngày 02/9/2026 là Quốc khánh (nghỉ lễ), ngày thay là 03/9/2026."
    ]


def test_the_usual_day_on_a_holiday_may_be_moved(tmp_path: Path) -> None:
    # 3 February 2022 was the third day of Tết; the days off lasted over the weekend.
    file = "2022/2022-02-07-thuong-ky.toml"
    book = record(
        meeting(path=file, ngay=date(2022, 2, 7)),
        year=2022,
    )
    book = replace(book, guideline=shipped_guideline("hd42-2025"))
    (held,) = book.meetings
    assert list(other_day_than_usual.on_meeting(held, book)) == []
    late = meeting(path=file, ngay=date(2022, 2, 9))
    (finding,) = other_day_than_usual.on_meeting(late, book)
    assert finding.message.endswith("họp ngày 09/02/2022, không phải ngày 03.")


COMMITTEE = """
[[dang_vien]]
ho_ten = "Nguyễn Văn An"
chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

[[dang_vien]]
ho_ten = "Trần Thị Bình"
chuc_vu = [{ loai = "chi_uy_vien", tu = 2026-10-01 }]
"""


def committee_meeting(day: str, period: str = "") -> str:
    own = f'ky = "{period}"\n' if period else ""
    return f'# tệp 2026/{day}-chi-uy.toml\nloai = "chi_uy"\nngay = {day}\n{own}'


def test_months_without_committee_meeting(tmp_path: Path) -> None:
    assert found_in_book(committee_did_not_meet, COMMITTEE, tmp_path) == [
        "2026/ke-hoach.toml: : Sổ không có buổi họp chi uỷ nào của tháng 10 và 11 năm 2026."
    ]


def test_month_of_the_committee_is_not_over(tmp_path: Path) -> None:
    piece = f"# tính đến 2026-11-29\n{COMMITTEE}"
    assert found_in_book(committee_did_not_meet, piece, tmp_path) == [
        "2026/ke-hoach.toml: : Sổ không có buổi họp chi uỷ nào của tháng 10 năm 2026."
    ]


def test_committee_meeting_counts_for_its_month_and_its_period(tmp_path: Path) -> None:
    piece = f"{COMMITTEE}\n{committee_meeting('2026-10-31', '2026-11')}"
    assert found_in_book(committee_did_not_meet, piece, tmp_path) == []


def test_committee_that_began_within_a_month(tmp_path: Path) -> None:
    roster_piece = COMMITTEE.replace("2026-10-01", "2026-10-02")
    piece = f"{roster_piece}\n{committee_meeting('2026-11-02')}"
    assert found_in_book(committee_did_not_meet, piece, tmp_path) == []


@pytest.mark.parametrize("own", ['chuc_vu = [{ loai = "uỷ viên" }]', "ho_ten = 3"])
def test_committee_of_an_unread_roster(own: str, tmp_path: Path) -> None:
    piece = f'{COMMITTEE}\n[[dang_vien]]\nho_ten = "Lê Văn Cường"\n{own}'
    piece = piece.replace('ho_ten = "Lê Văn Cường"\nho_ten', "ho_ten")
    assert found_in_book(committee_did_not_meet, piece, tmp_path) == []


def test_skipped_month_needs_no_committee_meeting(tmp_path: Path) -> None:
    piece = f"{COMMITTEE}\n{SKIPPED}\n{committee_meeting('2026-10-01')}"
    assert found_in_book(committee_did_not_meet, piece, tmp_path) == []


def test_january_was_prepared_in_the_year_before() -> None:
    members = roster(COMMITTEE.replace("2026-10-01", "2025-01-01"))
    met = [
        meeting(loai="chi_uy", ngay=date(2026, month, 2), path=f"2026/2026-{month:02d}-02-chi-uy")
        for month in range(2, 12)
    ]
    december = meeting(loai="chi_uy", ngay=date(2025, 12, 30), ky="2026-01", path="2025/a.toml")
    before = record(december, year=2025)
    only_december = "chibo.toml: Sổ không có buổi họp chi uỷ nào của tháng 12 năm 2026."
    found = told(committee_did_not_meet, *met, members=members, previous=before)
    assert found == [only_december]
    without = told(committee_did_not_meet, *met, members=members)
    assert without == [only_december.replace("tháng 12", "tháng 1 và 12")]


def full_members(count: int, last: str = "") -> str:
    entry = '[[dang_vien]]\nho_ten = "Đảng viên {}"\nchinh_thuc = 2020-01-01\n'
    return "".join(entry.format(number) for number in range(1, count + 1)) + last


def test_nine_official_members_without_committee() -> None:
    day = "Ngày 31/12/2026"
    assert told(committee_does_not_fit_size, members=roster(full_members(9))) == [
        f"dang-vien.toml: {day} chi bộ có 9 đảng viên chính thức mà danh sách không ghi chi uỷ."
    ]
    assert told(committee_does_not_fit_size, members=roster(full_members(8))) == []
    received = 'tinh_trang = [{ loai = "tam_den", tu = 2026-01-01 }]'
    assert told(committee_does_not_fit_size, members=roster(full_members(9, received))) == []


def test_committee_of_eight_official_members() -> None:
    office = 'chuc_vu = [{ loai = "chi_uy_vien", tu = 2025-03-15 }]'
    assert told(committee_does_not_fit_size, members=roster(full_members(8, office))) == [
        "dang-vien.toml: Ngày 31/12/2026 chi bộ có 8 đảng viên chính thức "
        "mà danh sách ghi chi uỷ viên Đảng viên 8."
    ]
    assert told(committee_does_not_fit_size, members=roster(full_members(9, office))) == []


def test_size_of_a_year_that_is_past_is_that_of_its_last_day(tmp_path: Path) -> None:
    left = full_members(3, "sinh_hoat_den = 2027-01-01")
    piece = f"# tính đến 2027-06-30\n{left}"
    assert found_in_book(too_few_official_members, piece, tmp_path) == []


def test_two_official_members() -> None:
    members = roster(full_members(3, 'tinh_trang = [{ loai = "tam_den", tu = 2026-01-01 }]'))
    assert told(too_few_official_members, members=members) == [
        "dang-vien.toml: Ngày 31/12/2026 danh sách có 2 đảng viên chính thức: "
        "Đảng viên 1 và Đảng viên 2."
    ]
    away = roster(full_members(3, 'tinh_trang = [{ loai = "tam_di", tu = 2026-01-01 }]'))
    assert told(too_few_official_members, members=away) == []
    assert told(too_few_official_members, members=roster("dang_vien = []")) == []


def test_newer_guideline_from_its_day_on() -> None:
    before = meeting(ngay=date(2025, 10, 27), path="2025/2025-10-27-thuong-ky.toml")
    since = meeting(ngay=date(2025, 10, 28), path="2025/2025-10-28-thuong-ky.toml")
    assert told(newer_guideline, before, year=2025) == []
    assert told(newer_guideline, before, since, year=2025) == [
        "chibo.toml: Từ buổi ngày 28/10/2025, sổ vẫn theo Hướng dẫn số 12-HD/BTCTW, "
        "ngày 06/7/2018; cùng việc này đã có Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025."
    ]


def test_newer_guideline_than_the_plan_names(tmp_path: Path) -> None:
    piece = '# tệp 2026/ke-hoach.toml\nhuong_dan = "hd12-2018"'
    assert found_in_book(newer_guideline, piece, tmp_path) == [
        "2026/ke-hoach.toml: huong_dan: Từ buổi ngày 03/10/2026, sổ vẫn theo "
        "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018; "
        "cùng việc này đã có Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025."
    ]


def evening(begin: str, end: str, state: str = "hoan_thanh") -> str:
    times = "".join(
        f'{key} = "{clock}"\n' for key, clock in (("bat_dau", begin), ("ket_thuc", end)) if clock
    )
    path = "2026/2026-11-03-chi-uy.toml"
    return f'# tệp {path}\nloai = "chi_uy"\nngay = 2026-11-03\ntrang_thai = "{state}"\n{times}'


def test_meetings_of_one_evening(tmp_path: Path) -> None:
    assert found_in_book(meetings_overlap, evening("18:30", "19:31"), tmp_path) == [
        f"{NOVEMBER}: bat_dau: Buổi thường kỳ ngày 03/11/2026 (19:30 đến 21:15) "
        "trùng giờ với buổi chi uỷ (18:30 đến 19:31)."
    ]


@pytest.mark.parametrize(
    "other",
    [
        evening("18:30", "19:30"),
        evening("21:15", "22:00"),
        evening("19:00", ""),
        evening("", "20:00"),
        evening("19:00", "20:00", "dang_ghi"),
    ],
)
def test_meetings_one_after_the_other_or_of_unknown_times(other: str, tmp_path: Path) -> None:
    assert found_in_book(meetings_overlap, other, tmp_path) == []


def test_inspection_is_asked_for_when_the_year_is_over(tmp_path: Path) -> None:
    piece = "# tính đến 2026-12-30\n# tệp 2026/ke-hoach.toml\nkiem_tra = []"
    assert found_in_book(inspection_not_recorded, piece, tmp_path) == []
    assert told(inspection_not_recorded) == [
        "chibo.toml: Sổ năm 2026 không có mục [[kiem_tra]] nào."
    ]
