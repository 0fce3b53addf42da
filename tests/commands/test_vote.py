"""vote: the counts of a resolution or another matter, and what they come to."""

import json
from pathlib import Path

import pytest
from command_run import Run
from small_book import NOVEMBER, WRITTEN, changed_lines, write_small_book

DAY = "2026-11-03"
VOTERS = "Được biểu quyết: có mặt 5 – dự bị 1 = 4 đảng viên chính thức.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_small_book(tmp_path / "so")


def test_the_vote_on_the_only_resolution(run: Run, file: Path) -> None:
    words = ("--tan-thanh", "2", "--khong-tan-thanh", "0", "--hinh-thuc", "gio_tay")
    told = run("vote", DAY, *words, "-C", "so")
    assert (told.code, told.out) == (
        0,
        f"Đã ghi: so/{NOVEMBER}\n"
        """\
@@ dòng 37 @@
 [[nghi_quyet]]
 so = 12
-# bieu_quyet.tan_thanh = 0
+bieu_quyet.hinh_thuc = "gio_tay"
+bieu_quyet.tan_thanh = 2
+bieu_quyet.khong_tan_thanh = 0

 # hết
""",
    )
    assert told.err == VOTERS + (
        "Đã đếm 2 phiếu (2 tán thành), còn 2 người chưa ghi.\n"
        "Tán thành 2 trên 3 (có mặt 5 – dự bị 1 – tạm đến 1 = 3): hơn một nửa là 2, đủ.\n"
        "Tán thành 2 trên 5 (triệu tập 6 – dự bị 1 = 5): hơn một nửa số được triệu tập\n"
        "là 3, chưa đủ.\n"
    )


def test_more_votes_than_voters_is_told_not_refused(run: Run, file: Path) -> None:
    told = run("vote", DAY, "nq12", "--tan-thanh", "9", "-C", "so")
    assert told.code == 0
    assert told.err.startswith(
        "Lệnh check sẽ báo CB029: Có 9 phiếu (9 tán thành), nhưng chỉ có 4 đảng viên\n"
        "chính thức dự: có mặt 5 – dự bị 1 = 4. Cách sửa: "
    )
    assert told.err.endswith(
        "Tán thành 9 nhiều hơn 3 (có mặt 5 – dự bị 1 – tạm đến 1 = 3): xem lại ai biểu\n"
        "quyết.\n"
        "Tán thành 9 nhiều hơn 5 (triệu tập 6 – dự bị 1 = 5): xem lại ai biểu quyết.\n"
    )
    assert b"\nbieu_quyet.tan_thanh = 9\n" in file.read_bytes()


def test_a_new_matter_then_its_counts_again(run: Run, file: Path) -> None:
    words = ("--loai-bieu-quyet", "ket_nap", "--doi-tuong", "Vũ Thị Sen", "--tan-thanh", "4")
    told = run("vote", DAY, "Đề nghị kết nạp", *words, "--json", "-C", "so")
    assert told.code == 0
    assert json.loads(told.out)["thay_doi"] == [
        {
            "dong": 39,
            "bo": [],
            "them": [
                "[[bieu_quyet]]",
                'noi_dung = "Đề nghị kết nạp"',
                'loai = "ket_nap"',
                'doi_tuong = "Vũ Thị Sen"',
                "tan_thanh = 4",
                "",
            ],
        }
    ]
    once = file.read_bytes()
    run("vote", DAY, "Đề nghị kết nạp", "--tan-thanh", "3", "-C", "so")
    run("vote", DAY, "BQ1", "--y-kien-khac", "1", "-C", "so")
    assert changed_lines(once, file.read_bytes()) == [
        "-tan_thanh = 4",
        "+tan_thanh = 3",
        "+y_kien_khac = 1",
    ]


def test_whom_a_vote_is_on_is_found_in_the_roster_where_it_must_be_a_member(
    run: Run, file: Path
) -> None:
    words = ("--loai-bieu-quyet", "chinh_thuc", "--tan-thanh", "4", "-C", "so")
    told = run("vote", DAY, "Công nhận chính thức", "--doi-tuong", "minh", *words)
    assert told.code == 0
    assert '\ndoi_tuong = "Hoàng Văn Minh"\n' in file.read_text(encoding="utf-8")
    stranger = run("vote", DAY, "Công nhận chính thức", "--doi-tuong", "sen", *words)
    assert (stranger.code, stranger.err) == (
        2,
        "Lỗi: Không có ai là «sen» trong danh sách đảng viên ngày 03/11/2026. Xem tên trong "
        "dang-vien.toml.\n",
    )


def test_a_resolution_that_is_not_there_changes_nothing(run: Run, file: Path) -> None:
    told = run("vote", DAY, "NQ7", "--tan-thanh", "4", "-C", "so")
    assert (told.code, told.out, told.err) == (
        2,
        "",
        "Lỗi: Không có nghị quyết số 7 trong tệp. Tệp có NQ12.\n",
    )
    assert file.read_bytes() == WRITTEN.encode()
