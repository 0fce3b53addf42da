"""A re-organisation within a term: the head of each paper is the one of its own day."""

from datetime import date
from pathlib import Path

import pytest
from paper_text import text_of

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.papers import Making, Paper
from chibo_cli.papers.minutes import minutes_of
from chibo_cli.papers.notices import notices_of
from chibo_cli.papers.resolutions import resolutions_of
from chibo_cli.record import YearRecord
from chibo_cli.registering import register

CELL = """
[[chi_bo.ten_goi]]
tu = 2025-03-15
ten = "Chi bộ thôn Đông"
dang_bo_cap_tren = "Đảng bộ xã Bình Minh"
cap_uy_cap_tren = "Đảng uỷ xã Bình Minh"
dia_danh = "Bình Minh"

[[chi_bo.ten_goi]]
tu = 2026-07-01
ten = "Chi bộ tổ dân phố Đông"
dang_bo_cap_tren = "Đảng bộ phường Ngô Quyền"
cap_uy_cap_tren = "Đảng uỷ phường Ngô Quyền"
dia_danh = "Phường Ngô Quyền"

[[nhiem_ky]]
ten = "2025 - 2030"
tu = 2025-03-15
so_truoc.nghi_quyet = 13
so_truoc.thong_bao = 5
so_truoc.bien_ban = 15
"""
ROSTER = """
[[dang_vien]]
ho_ten = "Nguyễn Văn An"
vao_dang = 2010-05-19
chinh_thuc = 2011-05-19
chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

[[dang_vien]]
ho_ten = "Trần Thị Bình"
vao_dang = 2012-05-19
chinh_thuc = 2013-05-19
"""
MEETING = """
loai = "thuong_ky"
ngay = {day}
bat_dau = "19:30"
ket_thuc = "21:00"
dia_diem = "Nhà văn hoá"
chu_tri = "Nguyễn Văn An"
thu_ky = "Trần Thị Bình"
chuong_trinh = [{{ noi_dung = "Thảo luận", buoc = "thao_luan" }}]
chuan_bi.thong_bao.ngay = {told}
nghi_quyet = [{{ so = {number}, ban_hanh = {issued} }}]
bien_ban.so = {minutes}
"""
NEW_TERM = '\n[[nhiem_ky]]\nten = "tổ dân phố"\ntu = 2026-07-01\n'

JUNE = MEETING.format(
    day="2026-06-03", told="2026-06-01", issued="2026-06-04", number=14, minutes=16
)
# Told before the change, held on the day of it.
JULY = MEETING.format(
    day="2026-07-01", told="2026-06-29", issued="2026-07-02", number=15, minutes=17
)
OLD_NAMES = "| ĐẢNG BỘ XÃ BÌNH MINH / CHI BỘ THÔN ĐÔNG / * | ĐẢNG CỘNG SẢN VIỆT NAM"
NEW_NAMES = "| ĐẢNG BỘ PHƯỜNG NGÔ QUYỀN / CHI BỘ TỔ DÂN PHỐ ĐÔNG / * | ĐẢNG CỘNG SẢN VIỆT NAM"


def book(folder: Path, *meetings: str, cell: str = CELL) -> YearRecord:
    """The record of 2026 with these meetings."""
    (folder / "2026").mkdir(exist_ok=True)
    (folder / "chibo.toml").write_text(cell, encoding="utf-8")
    (folder / "dang-vien.toml").write_text(ROSTER, encoding="utf-8")
    for text in meetings:
        day = text.partition("ngay = ")[2][:10]
        (folder / "2026" / f"{day}-thuong-ky.toml").write_text(text, encoding="utf-8")
    return load_year(open_workspace(folder), 2026, as_of=date(2026, 12, 31))[0]


def head(papers: list[Paper]) -> list[str]:
    """The two rows of the letterhead of the first paper."""
    return text_of(papers[0].content).splitlines()[:2]


@pytest.mark.parametrize(
    ("making", "june", "july"),
    [
        (
            minutes_of,
            "| Số 16-BB/CB | Bình Minh, ngày 03 tháng 6 năm 2026",
            "| Số 17-BB/CB | Phường Ngô Quyền, ngày 01 tháng 7 năm 2026",
        ),
        (
            resolutions_of,
            "| Số 14-NQ/CB | Bình Minh, ngày 04 tháng 6 năm 2026",
            "| Số 15-NQ/CB | Phường Ngô Quyền, ngày 02 tháng 7 năm 2026",
        ),
    ],
    ids=["minutes", "resolution"],
)
def test_papers_of_a_meeting_bear_the_names_of_their_day(
    making: Making, june: str, july: str, tmp_path: Path
) -> None:
    record = book(tmp_path, JUNE, JULY)
    found = [head(making(record, held, ())) for held in record.meetings]
    assert found == [[OLD_NAMES, june], [NEW_NAMES, july]]


def test_a_notice_from_before_the_change_keeps_the_old_names(tmp_path: Path) -> None:
    august = JULY.replace("2026-07-01", "2026-08-03").replace("2026-06-29", "2026-07-31")
    record = book(tmp_path, JUNE, JULY, august)
    found = []
    for held in record.meetings:
        papers = notices_of(record, held, ())
        register(record, [paper.entry for paper in papers if paper.entry])
        record = book(tmp_path)
        found.append(head(papers))
    assert found == [
        [OLD_NAMES, "| Số 06-TB/CB | Bình Minh, ngày 01 tháng 6 năm 2026"],
        [OLD_NAMES, "| Số 07-TB/CB | Bình Minh, ngày 29 tháng 6 năm 2026"],
        [NEW_NAMES, "| Số 08-TB/CB | Phường Ngô Quyền, ngày 31 tháng 7 năm 2026"],
    ]


def test_a_cell_founded_anew_begins_to_count_on_that_day(tmp_path: Path) -> None:
    record = book(tmp_path, JUNE, JULY.replace("so = 15", "so = 1"), cell=CELL + NEW_TERM)
    _, july = record.meetings
    assert head(resolutions_of(record, july, ())) == [
        NEW_NAMES,
        "| Số 01-NQ/CB | Phường Ngô Quyền, ngày 02 tháng 7 năm 2026",
    ]
    # The notice was given before that day, under the old name and in the old series.
    assert head(notices_of(record, july, ())) == [
        OLD_NAMES,
        "| Số 06-TB/CB | Bình Minh, ngày 29 tháng 6 năm 2026",
    ]
    told_late = JULY.replace("2026-06-29", "2026-07-01")
    later = book(tmp_path, told_late, cell=CELL + NEW_TERM)
    assert head(notices_of(later, later.meetings[1], ())) == [
        NEW_NAMES,
        "| Số 01-TB/CB | Phường Ngô Quyền, ngày 01 tháng 7 năm 2026",
    ]


@pytest.mark.parametrize("kind", MeetingKind)
def test_the_kind_of_a_meeting_does_not_change_the_head(kind: MeetingKind, tmp_path: Path) -> None:
    record = book(tmp_path, JUNE.replace("thuong_ky", kind.value))
    assert head(minutes_of(record, record.meetings[0], ())) == [
        OLD_NAMES,
        "| Số 16-BB/CB | Bình Minh, ngày 03 tháng 6 năm 2026",
    ]
