"""The register of numbered papers: what stands there stays, what is new comes after it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builder import record

from chibo_cli.errors import ChiboError
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.numbering import Entry
from chibo_cli.record import YearRecord
from chibo_cli.registering import register

NOTICE = Entry("TB", 4, date(2026, 3, 1), "về «việc» họp", "van-ban/2026-03-03-thong-bao.docx")
LETTER = Entry("CV", 1, date(2026, 3, 2), "về việc sửa cống", "van-ban/2026-03-03-cong-van.docx")
WRITTEN = """
[[van_ban]]
loai = "TB"
so = 4
ngay = 2026-03-01
trich_yeu = "về «việc» họp"
tep = "van-ban/2026-03-03-thong-bao.docx"
"""
BY_HAND = """# Sổ của chi bộ
[[van_ban]]   # thông báo đầu năm
so = 3
loai = "TB"
ngay = 2026-01-05
# gửi cả khu dân cư
"""
FILE = "so-van-ban.toml"


def loaded(folder: Path, text: bytes = b"") -> YearRecord:
    """The record of 2026 of a workspace with this register; with none where there is no text."""
    (folder / "2026").mkdir(exist_ok=True)
    (folder / "chibo.toml").write_text("", encoding="utf-8")
    (folder / "dang-vien.toml").write_text("", encoding="utf-8")
    if text:
        (folder / "2026" / FILE).write_bytes(text)
    return load_year(open_workspace(folder), 2026, as_of=date(2026, 12, 31))[0]


def after(folder: Path, text: bytes, entries: Sequence[Entry] = (NOTICE,)) -> bytes:
    """The register once these entries were added to this text."""
    register(loaded(folder, text), entries)
    return (folder / "2026" / FILE).read_bytes()


def test_the_first_entry_makes_the_register(tmp_path: Path) -> None:
    register(loaded(tmp_path), [NOTICE])
    assert (tmp_path / "2026" / FILE).read_text(encoding="utf-8") == (
        "# Sổ văn bản có số mà không thuộc tệp nào khác: chibo ghi khi in văn bản.\n"
        "# In lại một văn bản thì số và ngày ở đây được giữ. Bỏ một văn bản thì xoá cả bảng của "
        f"nó.\n{WRITTEN}"
    )


def test_what_a_person_wrote_stays_byte_for_byte(tmp_path: Path) -> None:
    text = BY_HAND.encode()
    assert after(tmp_path, text) == text + WRITTEN.encode()


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a BOM"])
def test_line_ends_of_windows_go_on(mark: bytes, tmp_path: Path) -> None:
    text = mark + BY_HAND.replace("\n", "\r\n").encode()
    assert after(tmp_path, text) == text + WRITTEN.replace("\n", "\r\n").encode()


def test_a_last_line_without_end_is_ended_first(tmp_path: Path) -> None:
    text = BY_HAND.rstrip("\n").encode()
    assert after(tmp_path, text) == text + b"\n" + WRITTEN.encode()


def test_what_was_added_is_read_again(tmp_path: Path) -> None:
    after(tmp_path, BY_HAND.encode(), [NOTICE, LETTER])
    papers = loaded(tmp_path).register
    assert papers is not None
    assert [(p.kind, p.number, p.date, p.abstract, p.file_name) for p in papers.papers] == [
        ("TB", 3, date(2026, 1, 5), None, None),
        ("TB", 4, NOTICE.day, NOTICE.abstract, NOTICE.file_name),
        ("CV", 1, LETTER.day, LETTER.abstract, LETTER.file_name),
    ]


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    old, unnumbered = replace(NOTICE, is_new=False), replace(NOTICE, number=None)
    register(loaded(tmp_path), [old, unnumbered])
    assert not (tmp_path / "2026" / FILE).exists()


@pytest.mark.parametrize(
    "broken",
    [
        b"[[van_ban]]\nloai = ",
        b"[[van_ban]]\nloai = 'TB'\nso = 0\n",
        "[[van_ban]]\nloai = 'TB'\nso = 3\n".encode("utf-16"),
        b"[van_ban]\nloai = 'TB'\nso = 3\n",
        b"van_ban = 3\n",
    ],
    ids=["syntax", "number", "UTF-16", "one table", "no table"],
)
def test_a_broken_register_gets_no_number(broken: bytes, tmp_path: Path) -> None:
    with pytest.raises(ChiboError) as raised:
        after(tmp_path, broken)
    assert str(raised.value) == (
        "Sổ văn bản 2026/so-van-ban.toml có lỗi, chưa ghi số mới. "
        "Sửa theo  chibo check 2026/so-van-ban.toml"
    )
    assert (tmp_path / "2026" / FILE).read_bytes() == broken


def test_tables_on_one_line_cannot_be_added_to(tmp_path: Path) -> None:
    text = b"van_ban = [{ loai = 'TB', so = 3 }]\n"
    with pytest.raises(ChiboError) as raised:
        after(tmp_path, text)
    assert str(raised.value) == (
        "Không ghi thêm được vào 2026/so-van-ban.toml: "
        "mỗi văn bản ở đó phải là một bảng [[van_ban]]."
    )
    assert (tmp_path / "2026" / FILE).read_bytes() == text


def test_a_number_taken_meanwhile_is_not_given_again(tmp_path: Path) -> None:
    mine = loaded(tmp_path, BY_HAND.encode())
    theirs = loaded(tmp_path)
    register(theirs, [LETTER])
    with pytest.raises(ChiboError) as raised:
        register(mine, [NOTICE])
    assert str(raised.value) == (
        "Sổ văn bản 2026/so-van-ban.toml vừa được ghi thêm, số có thể đã dùng. Chạy lại lệnh."
    )
    register(loaded(tmp_path), [NOTICE])
    assert (tmp_path / "2026" / FILE).read_text(encoding="utf-8").count("[[van_ban]]") == 3


def test_a_folder_in_its_place_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "2026" / FILE).mkdir(parents=True)
    with pytest.raises(ChiboError):
        register(loaded(tmp_path), [NOTICE])


def test_a_year_without_folder_gets_one(tmp_path: Path) -> None:
    book = replace(record(year=2027), root=tmp_path)
    register(book, [replace(NOTICE, day=date(2027, 1, 5))])
    assert (tmp_path / "2027" / FILE).is_file()
