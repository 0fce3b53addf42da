"""score, when the answers cannot be written: they are told again, and nothing is half done."""

import errno
import os
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest
from command_run import Run
from scored_book import CRITERIA, DAY, SHEET, Terminal, types, write_scored_book

ANSWERS = ("1", "t", "c", "0", 'ba người "quên"', "", "9,5", "bàn còn lướt", "3")
AGAIN = "Những gì đã trả lời chưa ghi được. Sửa xong chỗ lỗi dưới đây thì ghi lại bằng:\n  "
COMMAND = (
    "chibo score 2026/2026-11-03-thuong-ky.toml --chon 2.2=khong_diem --diem 1.1=5 --diem 1.2=0 "
    '--diem 2.1=9,5 --diem 3.2=3 --ly-do "1.2=ba người \'quên\'" --ly-do "2.1=bàn còn lướt" -C so'
)
LIKEWISE = """
[[tieu_chi]]
so = "3.3"
nhom_tieu_chi = "3"
noi_dung = "Chuyên đề có văn bản"
diem_toi_da = 1
cach_cham = "co_khong"
co_so = "ho_tro"
ap_dung_khi = { du_kien = "chuyen_de.co", bang = true }
khong_ap_dung = "hoi"
lua_chon = ["du_diem", "khong_diem"]

[[xep_loai]]
ten = "Tốt"
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_scored_book(tmp_path / "so")


def test_a_full_disk_loses_no_answer(run: Run, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    types(monkeypatch, *ANSWERS)
    with monkeypatch.context() as disk:
        disk.setattr("chibo_cli.store.tempfile.mkstemp", full)
        told = run("score", DAY, "-C", "so")
    assert (told.code, told.err.rpartition("giữ những gì đã trả lời.\n\n")[2]) == (
        2,
        f"{AGAIN}{COMMAND}\n"
        f"Lỗi: Không ghi được {book}/chibo.toml. Kiểm tra đĩa còn chỗ và đường dẫn.\n",
    )
    assert not (book / SHEET).exists()
    assert run(*shlex.split(COMMAND)[1:]).code == 0
    given = (book / SHEET).read_text(encoding="utf-8")
    write_scored_book(book)
    (book / SHEET).unlink()
    types(monkeypatch, *ANSWERS)
    run("score", DAY, "-C", "so")
    asked = (book / SHEET).read_text(encoding="utf-8")
    assert given.replace("'quên'", '"quên"') == asked.replace("'''", '"')


def test_a_file_saved_by_another_meanwhile_is_kept_and_the_answers_told(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = 'bo_tieu_chi = "phieu-xa"\n[[muc_diem]]\ntieu_chi = "3.2"\ndiem = 1\n'

    class Slow(Terminal):
        def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
            (book / SHEET).parent.mkdir(exist_ok=True)
            (book / SHEET).write_text(other, encoding="utf-8")
            return super().readline()

    monkeypatch.setattr("sys.stdin", Slow("1\n\n8\n\nx\n"))
    told = run("score", DAY, "-C", "so")
    assert (told.code, told.err.rpartition("giữ những gì đã trả lời.\n\n")[2]) == (
        2,
        f"{AGAIN}chibo score 2026/2026-11-03-thuong-ky.toml --chon 2.2=khong_diem --diem 2.1=8 "
        f"-C so\nLỗi: Tệp {SHEET} vừa được sửa ở nơi khác, chưa ghi gì. Chạy lại lệnh.\n",
    )
    assert (book / SHEET).read_text(encoding="utf-8") == other
    assert "lua_chon_cham" not in (book / "chibo.toml").read_text(encoding="utf-8")


def test_a_file_for_reading_only_is_told_before_the_first_question(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("score", DAY, "--diem", "3.2=3", "-C", "so")
    (book / SHEET).chmod(0o400)
    types(monkeypatch, *ANSWERS)
    told = run("score", DAY, "-C", "so")
    assert (told.code, told.err) == (
        2,
        f"Lỗi: Tệp {SHEET} đặt ở chế độ chỉ đọc, chưa ghi gì. Bỏ chế độ ấy rồi chạy lại lệnh.\n",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is made as Linux and macOS do")
def test_lines_pasted_too_many_answer_no_later_question(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("score", DAY, "--lay-de-xuat", "--chon", "2.2=khong_diem", "--sua", "3.1=0", "-C", "so")
    person, terminal = os.openpty()

    def types_again(*_: object) -> str:
        os.write(person, lines.pop(0).encode())
        return sys.stdin.readline().strip()

    lines = ["8\n", "bàn còn lướt\n3\ndòng ba\n", "2\n", "chậm\n", "x\n"]
    with os.fdopen(terminal, encoding="utf-8") as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        monkeypatch.setattr("builtins.input", types_again)
        told = run("score", DAY, "-C", "so")
    os.close(person)
    assert told.err.partition("  Vì sao mất điểm: ")[2].startswith(
        "\n  3.2  Điều hành linh hoạt\n"
        "  Mỗi câu trả lời một dòng: những dòng gõ hay dán thừa đã bỏ qua.\n"
        "  Chấm (từ 0 đến 3 điểm, lẻ đến 0,5):   Vì sao mất điểm: "
    )
    given = (book / SHEET).read_text(encoding="utf-8")
    assert 'diem = 8\nco_so = "ho_tro"\ndien_giai = "bàn còn lướt"\n' in given
    assert 'diem = 2\nco_so = "nhan_xet"\ndien_giai = "chậm"\n' in given


@pytest.mark.parametrize(
    ("answers", "kept"),
    [
        (("1", "2", "x"), (("2.2", "khong_diem"), ("3.3", "khong_diem"))),
        (("1", "^C"), (("2.2", "khong_diem"),)),
    ],
)
def test_each_choice_is_kept(
    run: Run,
    book: Path,
    monkeypatch: pytest.MonkeyPatch,
    answers: tuple[str, ...],
    kept: tuple[tuple[str, str], ...],
) -> None:
    write_scored_book(book, criteria=CRITERIA.replace('\n[[xep_loai]]\nten = "Tốt"\n', LIKEWISE, 1))
    before = (book / "chibo.toml").read_text(encoding="utf-8")
    types(monkeypatch, *answers)
    run("score", DAY, "-C", "so")
    assert (book / "chibo.toml").read_text(encoding="utf-8") == before + "".join(
        f'\n[[lua_chon_cham]]\nbo_tieu_chi = "phieu-xa"\ntieu_chi = "{key}"\nchon = "{choice}"\n'
        for key, choice in kept
    )


def test_a_choice_that_cannot_be_kept_stops_no_other_answer(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = book / "chibo.toml"
    cell.write_text(f'lua_chon_cham = "không"\n{cell.read_text("utf-8")}', encoding="utf-8")
    before = cell.read_bytes()
    types(monkeypatch, "1", "", "10", "x")
    told = run("score", DAY, "-C", "so")
    assert (told.code, told.err.count("lua_chon_cham")) == (0, 1)
    assert cell.read_bytes() == before
    assert (
        (book / SHEET)
        .read_text(encoding="utf-8")
        .endswith('-thuong-ky"\n\n[[muc_diem]]\ntieu_chi = "2.1"\ndiem = 10\nco_so = "ho_tro"\n')
    )
