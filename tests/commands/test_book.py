"""book: which minutes, where the book is written, what is told, what is kept."""

import json
from pathlib import Path

import docx
import pytest
from command_run import Run

BOOK = "so/2026/van-ban/so-bien-ban-2026.docx"


def contents(path: str) -> list[list[str]]:
    """The rows of the contents of a book, without the pages."""
    (table,) = [each for each in docx.Document(path).tables if each.cell(0, 0).text == "TT"][:1]
    return [[cell.text for cell in row.cells[:3]] for row in table.rows[1:]]


def test_the_minutes_of_a_year_become_one_book(run: Run, workspace: Path) -> None:
    told = run("book", "2026", "-C", "so")
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {BOOK}\n", "")
    assert contents(BOOK) == [
        ["01", "03/01/2026", "Sinh hoạt chi bộ thường kỳ tháng 01 năm 2026"],
        ["02", "03/02/2026", "Sinh hoạt chi bộ thường kỳ tháng 02 năm 2026"],
        ["03", "03/3/2026", "Sinh hoạt chi bộ thường kỳ tháng 3 năm 2026"],
        ["04", "19/3/2026", "Sinh hoạt chi bộ chuyên đề tháng 3 năm 2026"],
    ]
    assert run("book", "2026", "-C", "so").out == f"Không đổi: {BOOK}\n"


def test_the_minutes_of_the_committee_only_when_asked_for(run: Run, workspace: Path) -> None:
    run("book", "2026", "-C", "so", "--ca-chi-uy", "-o", "so.docx")
    assert [row[1] for row in contents("so.docx")] == [
        "02/01/2026",
        "03/01/2026",
        "02/02/2026",
        "03/02/2026",
        "02/3/2026",
        "03/3/2026",
        "19/3/2026",
    ]


def test_some_kinds_only(run: Run, workspace: Path) -> None:
    told = run("book", "2026", "-C", "so", "--loai", "chuyen_de", "--loai", "chi_uy", "-q")
    made = "so/2026/van-ban/so-bien-ban-2026-chuyen-de-chi-uy.docx"
    assert told.out == f"{made}\n"
    assert [row[1] for row in contents(made)] == [
        "02/01/2026",
        "02/02/2026",
        "02/3/2026",
        "19/3/2026",
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("2026", "--loai", "chuyende"),
            "Lỗi: Giá trị của --loai chưa đúng: «chuyende» không phải loại buổi; chọn thuong_ky, "
            "chuyen_de, ket_hop, bat_thuong, chi_uy.",
        ),
        (
            ("2026", "--loai", "ket_hop"),
            "Lỗi: Năm 2026 chưa có buổi nào thuộc loại kết hợp đã họp để đưa vào sổ.",
        ),
        (("2020",), "Lỗi: Năm 2020 chưa có buổi nào đã họp để đưa vào sổ."),
        (
            ("26",),
            "Lỗi: Giá trị «26» của NĂM chưa đúng. Hãy viết một số nguyên từ 1930 đến 2199.",
        ),
    ],
    ids=["no kind", "none of the kind", "empty year", "no year"],
)
def test_what_cannot_be_met(run: Run, workspace: Path, words: tuple[str, ...], told: str) -> None:
    answer = run("book", *words, "-C", "so")
    assert (answer.code, answer.out) == (2, "")
    assert told in answer.err.splitlines()


def test_a_book_changed_in_word_is_kept(run: Run, workspace: Path) -> None:
    run("book", "2026", "-C", "so")
    changed = docx.Document(BOOK)
    changed.paragraphs[-1].add_run(" Chữ sửa tay.")
    changed.save(BOOK)
    edited = Path(BOOK).read_bytes()
    told = run("book", "2026", "-C", "so")
    fresh = BOOK.replace(".docx", ".moi.docx")
    assert (told.code, told.out) == (4, f"Đã ghi bên cạnh: {fresh}\n")
    assert Path(BOOK).read_bytes() == edited


def test_drafts_and_unread_files_are_told(run: Run, workspace: Path) -> None:
    january = workspace / "2026" / "2026-01-03-thuong-ky.toml"
    text = january.read_text(encoding="utf-8")
    january.write_text(text.replace('"hoan_thanh"', '"dang_ghi"', 1), encoding="utf-8")
    broken = workspace / "2026" / "2026-02-03-thuong-ky.toml"
    text = broken.read_text(encoding="utf-8")
    broken.write_text(text.replace("\nngay = ", "\nngayy = ", 1), encoding="utf-8")
    told = run("book", "2026", "-C", "so")
    assert (told.code, told.err) == (
        0,
        "Trong sổ có 2 biên bản còn là bản nháp (ngày 03/01/2026 và 03/3/2026). Xem còn\n"
        "thiếu gì bằng lệnh  chibo minutes NGÀY\n"
        "Chưa vào sổ vì chưa đọc được: 2026/2026-02-03-thuong-ky.toml.\n",
    )
    assert [row[2] for row in contents(BOOK)] == [
        "Sinh hoạt chi bộ thường kỳ tháng 01 năm 2026 (bản nháp)",
        "Sinh hoạt chi bộ thường kỳ tháng 3 năm 2026 (bản nháp)",  # reviews tasks of February
        "Sinh hoạt chi bộ chuyên đề tháng 3 năm 2026",
    ]


def test_dry_run_and_json(run: Run, workspace: Path) -> None:
    told = run("book", "2026", "-C", "so", "--dry-run", "--json")
    assert json.loads(told.out) == {
        "schema_version": 1,
        "chi_thu": True,
        "ban_nhap": False,
        "con_thieu": [],
        "van_ban": [
            {
                "tep": "2026/van-ban/so-bien-ban-2026.docx",
                "ket_qua": "moi",
                "ban_cu": None,
                "pdf": None,
                "con_thieu": [],
                "luu_y": [],
            }
        ],
    }
    assert not Path(BOOK).exists()


def test_the_day_of_the_first_page_may_be_chosen(run: Run, workspace: Path) -> None:
    run("book", "2026", "-C", "so", "--ngay", "2026-12-31")
    head = docx.Document(BOOK).tables[0]
    assert head.cell(1, 1).text == "Bình Minh, ngày 31 tháng 12 năm 2026"
