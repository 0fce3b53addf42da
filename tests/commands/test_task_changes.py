"""task done, extend, drop, review: the entry they fill in or add, the meeting they choose."""

import json
from pathlib import Path

import pytest
from command_run import Run
from small_book import NOVEMBER, WRITTEN, changed_lines, write_small_book

FIRST, SECOND = "2026-10-03-thuong-ky/1", "2026-10-03-thuong-ky/2"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_small_book(tmp_path / "so")


def test_the_entry_that_was_carried_over_is_completed(run: Run, file: Path) -> None:
    told = run("task", "done", "2026-10/1", "--dien-giai", "Đủ 6 hộ.", "-C", "so")
    assert (told.code, told.out, told.err) == (
        0,
        f"Đã ghi: so/{NOVEMBER}\n"
        """\
@@ dòng 26 @@
 [[ra_soat]]
 nhiem_vu_cu = "2026-10-03-thuong-ky/1"
-# tinh_trang = "hoan_thanh"
-# dien_giai = "…"
+tinh_trang = "hoan_thanh"
+dien_giai = "Đủ 6 hộ."

 # Kiến nghị ngày 03/10/2026 của Phạm Thị Dung: Sửa cống đầu thôn
""",
        f"Nhiệm vụ {FIRST} «Vận động 6 hộ góp đất»: hoàn thành.\n",
    )


@pytest.mark.parametrize(
    ("words", "added"),
    [
        (["done", "2026-10/2"], ['tinh_trang = "hoan_thanh"']),
        (
            ["extend", "2026-10-03/2", "--den", "2026-12-15", "--dien-giai", "Còn 4 hộ."],
            ['tinh_trang = "gia_han"', 'dien_giai = "Còn 4 hộ."', "han_moi = 2026-12-15"],
        ),
        (
            ["drop", SECOND, "--ly-do", "Xã thu thay."],
            ['tinh_trang = "huy"', 'dien_giai = "Xã thu thay."'],
        ),
        (
            ["review", "2026-10/2", "--tinh-trang", "chua_lam", "--buoi", "2026-11"],
            ['tinh_trang = "chua_lam"'],
        ),
    ],
)
def test_a_task_that_was_not_carried_over_gets_an_entry(
    run: Run, file: Path, words: list[str], added: list[str]
) -> None:
    assert run("task", *words, "-C", "so").code == 0
    assert changed_lines(WRITTEN.encode(), file.read_bytes()) == [
        "+[[ra_soat]]",
        f'+nhiem_vu_cu = "{SECOND}"',
        *(f"+{line}" for line in added),
        "+",
    ]


def test_done_twice_is_once_and_another_word_changes_it(run: Run, file: Path) -> None:
    run("task", "done", "2026-10/2", "-C", "so")
    once = file.read_bytes()
    again = run("task", "done", "2026-10/2", "-C", "so")
    assert (again.code, again.out) == (0, f"Không đổi: so/{NOVEMBER}\n")
    told = run("task", "review", "2026-10/2", "--tinh-trang", "dang_lam", "-C", "so")
    assert told.err.startswith("Tệp đã ghi «hoàn thành», nay đổi thành «đang thực hiện».\n")
    assert changed_lines(once, file.read_bytes()) == [
        '-tinh_trang = "hoan_thanh"',
        '+tinh_trang = "dang_lam"',
    ]


def test_a_dry_run_as_json(run: Run, file: Path) -> None:
    told = run("task", "done", "2026-10/2", "--dry-run", "--json", "-C", "so")
    assert json.loads(told.out) == {
        "schema_version": 1,
        "chi_thu": True,
        "ket_qua": "ghi_lai",
        "tep": NOVEMBER,
        "thay_doi": [
            {
                "dong": 28,
                "bo": [],
                "them": [
                    "",
                    "[[ra_soat]]",
                    f'nhiem_vu_cu = "{SECOND}"',
                    'tinh_trang = "hoan_thanh"',
                ],
            }
        ],
        "luu_y": [f"Nhiệm vụ {SECOND} «Thu phí vệ sinh quý III»: hoàn thành."],
    }
    assert file.read_bytes() == WRITTEN.encode()


def test_a_month_means_its_monthly_meeting(run: Run, file: Path) -> None:
    thematic = file.with_name("2026-10-20-chuyen-de.toml")
    thematic.write_text(
        'loai = "chuyen_de"\nngay = 2026-10-20\ntrang_thai = "hoan_thanh"\n'
        'nhiem_vu = [{ so = 2, noi_dung = "Viết bài" }]\n',
        encoding="utf-8",
    )
    assert run("task", "done", "2026-10/2", "-C", "so").code == 0
    assert f'nhiem_vu_cu = "{SECOND}"' in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["extend", "2026-10/2", "--den", "2026-10-31"],
            f"Hạn mới 31/10/2026 không sau hạn cũ 31/10/2026 của nhiệm vụ {SECOND}; ghi --den là "
            "một ngày sau hạn cũ.",
        ),
        (
            ["done", "2026-10/9"],
            f"Không có nhiệm vụ 2026-10/9; buổi ấy có {FIRST} và {SECOND}.",
        ),
        (
            ["done", "2026-10/2", "--buoi", "2026-10"],
            f"Nhiệm vụ {SECOND} không giao trước buổi ngày 03/10/2026; chọn buổi họp sau đó bằng "
            "--buoi.",
        ),
        (
            ["done", "2026-10/2", "--loai", "chuyen_de"],
            "--loai ở đây chỉ đi với --buoi; thêm --buoi, hoặc bỏ --loai.",
        ),
        (
            ["drop", "2026-10/2", "--ly-do", ""],
            "Lý do còn để trống; ghi chữ vào giữa hai dấu nháy.",
        ),
    ],
)
def test_what_makes_no_sense_changes_nothing(
    run: Run, file: Path, words: list[str], sentence: str
) -> None:
    told = run("task", *words, "-C", "so")
    assert (told.code, told.out, told.err) == (2, "", f"Lỗi: {sentence}\n")
    assert file.read_bytes() == WRITTEN.encode()


def test_without_a_meeting_being_written_one_must_be_named(run: Run, file: Path) -> None:
    file.write_text(WRITTEN.replace("dang_ghi", "hoan_thanh"), encoding="utf-8")
    told = run("task", "done", "2026-10/2", "-C", "so")
    assert (told.code, told.err) == (
        2,
        'Lỗi: Không có buổi nào sau ngày 03/10/2026 còn đang ghi (trang_thai = "dang_ghi") để ghi '
        "vào. Chọn buổi bằng --buoi, hoặc tạo tệp bằng  chibo new-meeting.\n",
    )
    named = run("task", "done", "2026-10/2", "--buoi", f"so/{NOVEMBER}")
    assert named.code == 0
    assert named.err.endswith("in lại thì chạy:\n  chibo minutes 2026/2026-11-03-thuong-ky.toml\n")
