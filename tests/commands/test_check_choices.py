"""check: what it looks at (codes, months, days, a pipe) and the forms it prints."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
import tomli
from command_run import Run
from good_book import NOVEMBER, OCTOBER, good_book, laid_over, write_book

BOTH = """
chu_tri = "Nguyễn Văn An"
thu_ky = "Nguyễn Văn An"

[[nhiem_vu]]
so = 1
noi_dung = "Thu phí"
yeu_cau = "Đủ"
bien_phap = "Từng nhà"
nguoi_thuc_hien = "Lê Văn Cường"
nguoi_kiem_tra = "Trần Thị Bình"
"""
DAY = ("--tinh-den", "2026-11-30")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """The good book with two errors in November: the chair writes, and a task has no date."""
    files = good_book()
    files[NOVEMBER] = laid_over(files[NOVEMBER], tomli.loads(BOTH))
    write_book(files, tmp_path / "so")
    return tmp_path / "so"


def codes(out: str) -> list[str]:
    """The codes of `--format line`."""
    return [line.split(": ")[1].split()[0] for line in out.splitlines()]


def test_one_line_a_finding(run: Run, book: Path) -> None:
    told = run("check", "-C", "so", *DAY, "--format", "line", "--ignore", "CB110")
    lines = (book / NOVEMBER).read_text(encoding="utf-8").splitlines()
    taker = lines.index('thu_ky = "Nguyễn Văn An"') + 1
    task = lines.index("[[nhiem_vu]]") + 1
    assert told.code == 1
    assert told.out.splitlines() == [
        f"{NOVEMBER}:{taker}:1: CB302 lỗi: Nguyễn Văn An vừa chủ trì vừa ghi biên bản.",
        f"{NOVEMBER}:{task}:1: CB602 lỗi: Nhiệm vụ 1 không có thời hạn.",
    ]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--select", "CB6"), ["CB602"]),
        (("--select", "CB3,CB602"), ["CB302", "CB602"]),
        (("--select", "cb3"), ["CB302"]),
        (("--ignore", "CB6,CB1"), ["CB302"]),
        (("--select", "CB", "--ignore", "CB3,CB6,CB1"), []),
        (("--thang", "10", "--ignore", "CB1"), []),
        (("--thang", "2026-11", "--ignore", "CB1"), ["CB302", "CB602"]),
        (("--quy", "4", "--ignore", "CB1"), ["CB302", "CB602"]),
        (("--quy", "3", "--ignore", "CB1"), []),
    ],
)
def test_what_is_looked_at(
    run: Run, book: Path, options: tuple[str, ...], found: list[str]
) -> None:
    told = run("check", "-C", "so", *DAY, "--format", "line", *options)
    assert codes(told.out) == found
    assert told.code == (1 if found else 0)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("--select", "302"),
            "Giá trị của --select chưa đúng: «302» không phải mã hay đầu mã; ghi ví dụ CB602, "
            "hoặc CB6 cho cả nhóm.",
        ),
        (
            ("--thang", "13"),
            "Giá trị của --thang chưa đúng: «13» không phải là tháng; ghi ví dụ 11 hoặc 2026-11.",
        ),
        (("--thang", "11", "--quy", "4"), "Chỉ dùng một trong hai: --thang hoặc --quy."),
    ],
)
def test_what_cannot_be_looked_at(
    run: Run, book: Path, words: tuple[str, ...], sentence: str
) -> None:
    told = run("check", "-C", "so", *words)
    assert (told.code, told.out) == (2, "")
    assert f"Lỗi: {sentence}" in told.err.splitlines()


def test_levels_and_exit_codes(run: Run, book: Path) -> None:
    quiet = ("-C", "so", *DAY, "--select", "CB110", "-q")
    assert run("check", *quiet).code == 0
    assert run("check", *quiet, "--fail-on", "goi_y").code == 1
    assert run("check", *quiet, "--fail-on", "goi_y", "--exit-zero").code == 0


def test_no_rule_speaks_of_a_day_that_is_not_over(run: Run, book: Path) -> None:
    told = run(
        "check", "-C", "so", "--tinh-den", "2026-11-02", "--format", "line", "--ignore", "CB110"
    )
    assert codes(told.out) == []


def test_one_meeting_from_a_pipe(run: Run, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    piped = (book / NOVEMBER).read_bytes()
    (book / NOVEMBER).unlink()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(piped), encoding="utf-8"))
    told = run("check", "-", "-C", "so", *DAY, "--format", "line", "--ignore", "CB110")
    assert [line.split(": ")[0].split(":")[0] for line in told.out.splitlines()] == ["-", "-"]
    assert codes(told.out) == ["CB302", "CB602"]
    assert not (book / NOVEMBER).exists()


def test_a_table_for_a_spreadsheet(run: Run, book: Path) -> None:
    roster = book / "dang-vien.toml"
    text = roster.read_text(encoding="utf-8")
    roster.write_text(text + '\n[[dang_vien]]\nho_ten = "=1+1"\nla = 1\n', encoding="utf-8")
    told = run("check", "-C", "so", *DAY, "--format", "csv", "--ignore", "CB1")
    assert told.out.startswith("\ufeffSổ,Tệp,Dòng")
    rows = list(csv.reader(io.StringIO(told.out.removeprefix("\ufeff"))))
    assert [row[4] for row in rows[1:]] == ["CB302", "CB602", "CB006"]
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))] == []


def test_the_same_input_gives_the_same_bytes(run: Run, book: Path) -> None:
    for form in ("text", "line", "json", "csv"):
        words = ("check", "-C", "so", *DAY, "--format", form)
        assert run(*words).out == run(*words).out


def test_a_report_as_a_paper(run: Run, book: Path) -> None:
    told = run("check", "-C", "so", *DAY, "--format", "docx")
    paper = Path("so/2026/van-ban/so-2026-11-30-kiem-tra.docx")
    assert (told.code, told.out) == (1, f"Đã ghi: {paper}\n")
    first = paper.read_bytes()
    assert run("check", "-C", "so", *DAY, "--format", "docx").out == f"Không đổi: {paper}\n"
    assert paper.read_bytes() == first


def test_several_books_one_of_them_not_there(run: Run, book: Path) -> None:
    shutil.copytree(book, "xa/chi-bo-2")
    shutil.copytree(book, "xa/chi-bo-1")
    Path("xa/ghi-chu").mkdir()
    told = run("check", "xa/*", "xa/khac", *DAY, "--json", "--select", "CB302")
    document = json.loads(told.out)
    assert told.code == 2
    assert told.err == "xa/khac: Không có năm, tệp hay thư mục nào tên là «xa/khac».\n"
    assert [each["thu_muc"] for each in document["so"]] == [
        "xa/chi-bo-1",
        "xa/chi-bo-2",
        "xa/khac",
    ]
    assert [found["tep"] for each in document["so"][:2] for found in each["phat_hien"]] == [
        f"xa/chi-bo-1/{NOVEMBER}",
        f"xa/chi-bo-2/{NOVEMBER}",
    ]
    assert document["so_phat_hien"] == {"loi": 2, "canh_bao": 0, "goi_y": 0}


def test_several_books_as_text(run: Run, book: Path) -> None:
    shutil.copytree(book, "xa/chi-bo-1")
    shutil.copytree(book, "xa/chi-bo-2")
    told = run("check", "xa/chi-bo-1", "xa/chi-bo-2", *DAY, "--select", "CB302", "-q")
    lines = told.out.splitlines()
    assert [line for line in lines if line.startswith("==")] == [
        "== xa/chi-bo-1: Chi bộ thôn Đông",
        "== xa/chi-bo-2: Chi bộ thôn Đông",
    ]
    assert lines[-1] == ("2 sổ, 8 buổi sinh hoạt, tính đến 30/11/2026: 2 lỗi, 0 cảnh báo, 0 gợi ý.")


def test_many_books_are_the_same_in_workers(run: Run, book: Path) -> None:
    for number in range(30):
        shutil.copytree(book, f"xa/{number:02}")
    told = run("check", "xa/*", *DAY, "--format", "line", "--select", "CB302")
    assert [line.split(":")[0] for line in told.out.splitlines()] == [
        f"xa/{number:02}/{NOVEMBER}" for number in range(30)
    ]


def test_an_unread_file_says_which_rules_were_not_asked(run: Run, book: Path) -> None:
    (book / OCTOBER).write_text('loai = "thuong_ky"\nngay = "ba"\n', encoding="utf-8")
    told = run("check", "-C", "so", *DAY, "--json")
    (only,) = json.loads(told.out)["so"]
    (unchecked,) = only["khong_xet"]
    assert unchecked["vi"] == f"chưa đọc được {OCTOBER}"
    assert {"CB101", "CB611", "CB701"} <= set(unchecked["ma"])
    assert not {"CB302", "CB602"} & set(unchecked["ma"])
    assert "CB101" not in {found["ma"] for found in only["phat_hien"]}


def test_a_report_is_written_where_asked(run: Run, book: Path) -> None:
    told = run("check", "-C", "so", *DAY, "--format", "line", "--select", "CB302", "-o", "kq.txt")
    assert (told.code, told.out, told.err) == (1, "", "Đã ghi: kq.txt\n")
    assert codes(Path("kq.txt").read_text(encoding="utf-8")) == ["CB302"]


def test_the_command_to_run_again_can_be_copied(run: Run, book: Path) -> None:
    book.rename("so cua toi")
    told = run("check", "2026", "-C", "so cua toi", *DAY, "--select", "CB302")
    assert told.out.splitlines()[-1] == ('  chibo check 2026 --tinh-den 2026-11-30 -C "so cua toi"')


def test_a_file_saved_with_a_second_ending_is_told(run: Run, book: Path) -> None:
    (book / NOVEMBER).rename(book / f"{NOVEMBER}.txt")
    told = run("check", "-C", "so", *DAY, "--format", "line", "--select", "CB001")
    assert told.out == (
        f"{NOVEMBER}.txt:1:1: CB001 cảnh báo: Tệp này lưu nhầm đuôi .txt, nên không được đọc.\n"
    )


@pytest.mark.parametrize("target", ["0000", "9999", "²²²²", "x**", "a*/b**c", "xa/*"])
def test_what_names_no_book_is_said_so(run: Run, book: Path, target: str) -> None:
    told = run("check", target, "-C", "so", *DAY)
    assert (told.code, told.out) == (2, "")
    assert f"Không có năm, tệp hay thư mục nào tên là «{target}»." in told.err


def test_one_json_document_for_wrong_usage_too(run: Run, book: Path) -> None:
    told = run("check", "-C", "so", "--thang", "13", "--json")
    assert told.code == 2
    assert "«13» không phải là tháng" in json.loads(told.out)["loi"]


def test_a_file_name_commands_no_terminal(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "0")
    (book / "2026" / "2026-11-05-\x1b[31m.toml").write_text("loai = 3\n", encoding="utf-8")
    for form in ("text", "line"):
        told = run("check", "-C", "so", *DAY, "--format", form)
        assert told.code == 1
        assert "\x1b" not in told.out


def test_papers_of_several_books_one_of_them_not_there(run: Run, book: Path) -> None:
    shutil.copytree(book, "hai")
    Path("ra").mkdir()
    told = run("check", "so", "khong-co", "hai", *DAY, "--format", "docx", "-o", "ra")
    assert told.code == 2
    assert sorted(path.name for path in Path("ra").iterdir()) == [
        "hai-2026-11-30-kiem-tra.docx",
        "so-2026-11-30-kiem-tra.docx",
    ]
