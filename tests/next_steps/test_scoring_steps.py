"""Scoring among the steps: asked once the meeting is held, gone once it is done."""

from datetime import date
from pathlib import Path

import pytest
from command_run import Run, Told
from sample_files import MEETING
from scored_book import ALL, CRITERIA, DAY, NAMED, SHEET, write_scored_book
from steps_told import told_in

from chibo_cli.cli import main

NOVEMBER_30 = date(2026, 11, 30)
SCORE = "Chấm điểm buổi thường kỳ ngày 03/11/2026. | không có hạn | chibo score 2026-11-03"
POSTED = MEETING.replace("[bien_ban]", "[bien_ban]\ndang_so_tay = 2026-11-04")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_scored_book(tmp_path / "so")


@pytest.fixture
def run(book: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    return lambda *words: Told(main([*words, "-C", str(book)]), *capsys.readouterr())


def of_scoring(book: Path, day: date = NOVEMBER_30) -> list[str]:
    return [step for step in told_in(book, day) if "chibo score" in step]


def test_a_meeting_held_is_to_be_scored_until_it_is(book: Path, run: Run) -> None:
    assert of_scoring(book) == [SCORE]
    run("score", DAY, "--lay-de-xuat")
    assert of_scoring(book) == [
        "Chấm nốt 3 tiêu chí của buổi thường kỳ ngày 03/11/2026. | không có hạn | "
        "chibo score 2026-11-03",
        "Ghi kết quả còn chờ của tiêu chí 3.1, buổi thường kỳ ngày 03/11/2026. | không có hạn | "
        "chibo score 2026-11-03",
    ]
    run("score", DAY, *ALL)
    assert of_scoring(book) == [
        "Ghi kết quả còn chờ của tiêu chí 3.1, buổi thường kỳ ngày 03/11/2026. | không có hạn | "
        "chibo score 2026-11-03",
    ]
    (book / "2026/2026-11-03-thuong-ky.toml").write_text(POSTED, encoding="utf-8")
    run("score", DAY, "--lay-de-xuat")
    assert of_scoring(book) == []


def test_a_meeting_still_being_written_is_not_scored_yet(book: Path) -> None:
    draft = MEETING.replace('trang_thai = "hoan_thanh"', 'trang_thai = "dang_ghi"')
    write_scored_book(book, draft)
    assert of_scoring(book) == []
    assert of_scoring(write_scored_book(book), date(2026, 11, 2)) == []


@pytest.mark.parametrize(
    "conventions", ["", '\n[quy_uoc]\nhuong_dan = "hd12-2018"\nbo_tieu_chi = "hd12-2018"\n']
)
def test_nobody_is_asked_to_score_by_a_checklist(book: Path, conventions: str) -> None:
    cell = book / "chibo.toml"
    cell.write_text(cell.read_text("utf-8").replace(NAMED, conventions), encoding="utf-8")
    assert of_scoring(book) == []


def test_the_newest_guideline_asks_for_it(book: Path) -> None:
    cell = book / "chibo.toml"
    named = '\n[quy_uoc]\nhuong_dan = "hd42-2025"\n'
    cell.write_text(cell.read_text("utf-8").replace(NAMED, named), encoding="utf-8")
    assert of_scoring(book) == [SCORE]


def test_a_set_for_a_whole_year_asks_for_no_single_meeting(book: Path) -> None:
    write_scored_book(book, criteria=f'cham_theo = "nam"{CRITERIA}')
    assert of_scoring(book) == []


def test_the_sheets_of_a_year_that_is_over_are_not_asked_for(book: Path) -> None:
    (book / "2027").mkdir()
    assert of_scoring(book, date(2026, 12, 31)) == [SCORE]
    assert of_scoring(book, date(2027, 1, 31)) == []


def test_a_record_that_cannot_be_read_is_not_asked_for_again(book: Path, run: Run) -> None:
    run("score", DAY, *ALL)
    (book / SHEET).write_text("muc_diem = [", encoding="utf-8")
    assert of_scoring(book) == []
