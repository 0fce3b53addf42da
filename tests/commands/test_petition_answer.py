"""petition answer: the entry it fills in or changes."""

from pathlib import Path

import pytest
from command_run import Run
from small_book import NOVEMBER, WRITTEN, changed_lines, write_small_book

FIRST = "2026-10-03-thuong-ky/1"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_small_book(tmp_path / "so")


def test_the_entry_that_was_carried_over_is_completed(run: Run, file: Path) -> None:
    told = run("petition", "answer", "2026-10/1", "Xã đã sửa.", "-C", "so")
    assert (told.code, told.out, told.err) == (
        0,
        f"Đã ghi: so/{NOVEMBER}\n"
        """\
@@ dòng 32 @@
 [[tra_loi_kien_nghi]]
 kien_nghi_cu = "2026-10-03-thuong-ky/1"
-# noi_dung = "…"
-# tinh_trang = "da_tra_loi"
+noi_dung = "Xã đã sửa."
+tinh_trang = "da_tra_loi"

 [[nghi_quyet]]
""",
        f"Kiến nghị {FIRST} «Sửa cống đầu thôn»: đã trả lời.\n",
    )


def test_a_recorded_answer_is_changed_in_its_place_and_told(run: Run, file: Path) -> None:
    words = ("petition", "answer", "2026-10-03/1")
    run(*words, "Đã gửi xã.", "--tinh-trang", "da_chuyen", "-C", "so")
    once = file.read_bytes()
    told = run(*words, "Xã đã sửa.", "-C", "so")
    assert told.err.startswith("Câu trả lời đã ghi trước bị thay: «Đã gửi xã».\n")
    assert changed_lines(once, file.read_bytes()) == [
        '-noi_dung = "Đã gửi xã."',
        '-tinh_trang = "da_chuyen"',
        '+noi_dung = "Xã đã sửa."',
        '+tinh_trang = "da_tra_loi"',
    ]


def test_the_answer_may_stand_in_a_file(run: Run, file: Path) -> None:
    Path("tra-loi.txt").write_text("Xã đã sửa.\nCống mới rộng 60 cm.\n", encoding="utf-8")
    told = run("petition", "answer", "2026-10/1", "--tep", "tra-loi.txt", "-C", "so")
    assert told.code == 0
    assert "+Cống mới rộng 60 cm.'''\n" in told.out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["2026-10/1"],
            'Câu trả lời chưa có: ghi vào giữa hai dấu nháy "…", hoặc dùng --tep TỆP.',
        ),
        (["2026-10/4", "Rồi."], f"Không có kiến nghị 2026-10/4; buổi ấy có {FIRST}."),
    ],
)
def test_what_makes_no_sense_changes_nothing(
    run: Run, file: Path, words: list[str], sentence: str
) -> None:
    told = run("petition", "answer", *words, "-C", "so")
    assert (told.code, told.out, told.err) == (2, "", f"Lỗi: {sentence}\n")
    assert file.read_bytes() == WRITTEN.encode()
