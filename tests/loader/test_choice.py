"""Which meeting a person means: a date, a month, or a path."""

import os
from datetime import date
from pathlib import Path

import pytest

from chibo_cli.errors import ChiboError
from chibo_cli.loader.choice import chosen_meeting
from chibo_cli.models.meeting import MeetingKind

TODAY = date(2026, 12, 31)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    files = {
        "chibo.toml": "",
        "dang-vien.toml": "",
        "2026/ke-hoach.toml": "nam = 2026",
        "2026/2026-10-02-chi-uy.toml": 'loai = "chi_uy"\nngay = 2026-10-02',
        "2026/2026-10-03-thuong-ky.toml": 'loai = "thuong_ky"\nngay = 2026-10-03',
        "2026/2026-10-15-chuyen-de.toml": 'loai = "chuyen_de"\nngay = 2026-10-15',
        "2026/2026-11-03-ket-hop.toml": 'loai = "ket_hop"\nngay = 2026-11-03',
        "2026/2026-11-20-bat-thuong.toml": 'loai = "bat_thuong"\nngay = 2026-11-20',
        "2026/2026-11-20-chi-uy.toml": 'loai = "chi_uy"\nngay = 2026-11-20',
        "2026/2026-12-02-chuyen-de.toml": ('loai = "chuyen_de"\nngay = 2026-12-02\nky = "2026-11"'),
        "2026/2026-12-03-thuong-ky.toml": 'loai = "thuong_ky"\nngay = "3/12/2026"',
        "2025/2025-10-03-thuong-ky.toml": 'loai = "thuong_ky"\nngay = 2025-10-03',
        "ghi-chep.toml": 'loai = "thuong_ky"\nngay = 2026-09-03',
    }
    for name, text in files.items():
        path = tmp_path / "so" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "ngoai.toml").write_text("", encoding="utf-8")
    return tmp_path.resolve() / "so"


def chosen(folder: Path, word: str, kind: MeetingKind | None = None) -> str:
    record, meeting, _ = chosen_meeting(folder, word, kind, as_of=TODAY)
    assert meeting in record.meetings
    return meeting.path


def refused(folder: Path, word: str, kind: MeetingKind | None = None) -> str:
    with pytest.raises(ChiboError) as error:
        chosen_meeting(folder, word, kind, as_of=TODAY)
    return str(error.value)


@pytest.mark.parametrize(
    ("word", "kind", "path"),
    [
        ("2026-10-03", None, "2026/2026-10-03-thuong-ky.toml"),
        ("2026-10-15", None, "2026/2026-10-15-chuyen-de.toml"),
        ("2025-10-03", None, "2025/2025-10-03-thuong-ky.toml"),
        ("2026-10", None, "2026/2026-10-03-thuong-ky.toml"),
        ("2026-11", None, "2026/2026-11-03-ket-hop.toml"),
        ("2026-10", MeetingKind.COMMITTEE, "2026/2026-10-02-chi-uy.toml"),
        ("2026-10", MeetingKind.THEMATIC, "2026/2026-10-15-chuyen-de.toml"),
        ("2026-11", MeetingKind.THEMATIC, "2026/2026-12-02-chuyen-de.toml"),
        ("2026-11-20", MeetingKind.EXTRAORDINARY, "2026/2026-11-20-bat-thuong.toml"),
    ],
)
def test_by_date_month_and_kind(book: Path, word: str, kind: MeetingKind | None, path: str) -> None:
    assert chosen(book, word, kind) == path


def test_from_a_folder_within_the_workspace(book: Path) -> None:
    assert chosen(book / "2026", "2026-10") == "2026/2026-10-03-thuong-ky.toml"


def test_several_on_a_day(book: Path) -> None:
    assert refused(book, "2026-11-20") == (
        "Có 2 buổi khớp với 2026-11-20: 2026/2026-11-20-bat-thuong.toml, "
        "2026/2026-11-20-chi-uy.toml. Chọn một bằng --loai hoặc ghi tên tệp."
    )


def test_several_of_one_kind_on_a_day(book: Path) -> None:
    first = book / "2026/2026-11-20-chi-uy.toml"
    first.with_name("2026-11-20-chi-uy-2.toml").write_bytes(first.read_bytes())
    with pytest.raises(ChiboError) as found:
        chosen(book, "2026-11-20", MeetingKind.COMMITTEE)
    assert str(found.value) == (
        "Có 2 buổi khớp với 2026-11-20: 2026/2026-11-20-chi-uy-2.toml, "
        "2026/2026-11-20-chi-uy.toml. Ghi tên tệp của một buổi."
    )


def test_none_of_that_kind_in_a_month(book: Path) -> None:
    assert refused(book, "2026-10", MeetingKind.EXTRAORDINARY) == (
        "Không có buổi bất thường nào khớp với 2026-10. Tháng ấy có: chi uỷ ngày 02/10/2026, "
        "thường kỳ ngày 03/10/2026, chuyên đề ngày 15/10/2026; chọn bằng --loai."
    )


def test_none_on_a_day_of_a_month_with_meetings(book: Path) -> None:
    assert refused(book, "2026-10-04") == (
        "Không có buổi sinh hoạt nào khớp với 2026-10-04. Tháng ấy có: chi uỷ ngày 02/10/2026, "
        "thường kỳ ngày 03/10/2026, chuyên đề ngày 15/10/2026; ghi đúng ngày ấy."
    )


@pytest.mark.parametrize("word", ["2026-05", "2026-05-03", "2031-05"])
def test_none_at_all(book: Path, word: str) -> None:
    assert refused(book, word) == (
        f"Chưa có buổi sinh hoạt nào khớp với {word}. "
        f"Tạo tệp bằng lệnh  chibo new-meeting {word[:7]}."
    )


@pytest.mark.parametrize(
    "word", ["tháng 10", "2026", "2026-13", "2026-02-30", "2026-1", "2026-Q1", ""]
)
def test_no_date_month_or_path(book: Path, word: str) -> None:
    assert refused(book, word) == (
        f"«{word}» không phải ngày, tháng hay tệp; ghi ví dụ 2026-11-03, 2026-11 hoặc "
        "2026/2026-11-03-thuong-ky.toml."
    )


@pytest.mark.parametrize(("word", "turned"), [("10/2026", "2026-10"), ("3/10/2026", "2026-10-03")])
def test_a_day_written_the_vietnamese_way(book: Path, word: str, turned: str) -> None:
    assert refused(book, word) == f"Ngày, tháng ghi năm trước: {word} viết là {turned}."


def test_a_file_notepad_has_renamed_is_no_missing_meeting(book: Path) -> None:
    (book / "2026/2026-10-03-thuong-ky.toml").rename(book / "2026/2026-12-03-thuong-ky.toml.txt")
    assert refused(book, "2026-12") == (
        "2026/2026-12-03-thuong-ky.toml.txt: Tệp này lưu nhầm đuôi .txt, nên không được đọc. "
        "Cách sửa: đổi tên thành 2026-12-03-thuong-ky.toml."
    )


@pytest.mark.parametrize(
    ("folder", "word"),
    [
        ("", "2026/2026-10-03-thuong-ky.toml"),
        ("", "./2026/2026-10-03-thuong-ky.toml"),
        ("", "2026\\2026-10-03-thuong-ky.toml"),
        ("", ".\\2026\\2026-10-03-thuong-ky.toml"),
        ("2026", "2026-10-03-thuong-ky.toml"),
        ("2025", "../2026/2026-10-03-thuong-ky.toml"),
        ("2025", "..\\2026\\2026-10-03-thuong-ky.toml"),
    ],
)
def test_by_path(book: Path, folder: str, word: str) -> None:
    assert chosen(book / folder, word) == "2026/2026-10-03-thuong-ky.toml"


def test_by_the_whole_path_from_elsewhere(book: Path) -> None:
    path = book / "2026" / "2026-10-03-thuong-ky.toml"
    assert chosen(book.parent, str(path)) == "2026/2026-10-03-thuong-ky.toml"
    assert chosen(book.parent, "so/2026/2026-10-03-thuong-ky.toml") == (
        "2026/2026-10-03-thuong-ky.toml"
    )


def test_a_path_to_a_meeting_of_another_kind(book: Path) -> None:
    assert refused(book, "2026/2026-10-03-thuong-ky.toml", MeetingKind.COMMITTEE) == (
        "Tệp 2026/2026-10-03-thuong-ky.toml là của buổi thường kỳ, không phải chi uỷ; bỏ --loai."
    )
    same = chosen(book, "2026/2026-10-03-thuong-ky.toml", MeetingKind.REGULAR)
    assert same == "2026/2026-10-03-thuong-ky.toml"


def test_a_path_to_nothing(book: Path) -> None:
    assert refused(book, "2026/khong-co.toml") == (
        f"Không có tệp {os.path.normpath('2026/khong-co.toml')}."
    )


def test_a_path_outside_a_workspace(book: Path) -> None:
    assert refused(book, "../ngoai.toml") == (
        f"Thư mục {book.parent} không thuộc sổ sinh hoạt nào (không có tệp chibo.toml). "
        "Tạo sổ mới bằng lệnh  chibo init,  hoặc chỉ thư mục bằng  -C THƯ_MỤC."
    )


def test_a_path_outside_the_folders_of_the_years(book: Path) -> None:
    assert refused(book, "ghi-chep.toml") == (
        "Tệp ghi-chep.toml không nằm trong thư mục của một năm; "
        f"chuyển nó vào thư mục năm trong {book} rồi chạy lại."
    )


def test_a_path_to_another_kind_of_file(book: Path) -> None:
    path = os.path.normpath("2026/ke-hoach.toml")
    assert refused(book, "2026/ke-hoach.toml") == (
        f"Tệp {path} không phải tệp của một buổi sinh hoạt."
    )


@pytest.mark.parametrize("word", ["2026/2026-12-03-thuong-ky.toml", "2026-12-03"])
def test_a_file_that_cannot_be_read_says_why(book: Path, word: str) -> None:
    assert refused(book, word) == (
        "Chưa đọc được 2026/2026-12-03-thuong-ky.toml. Dòng 2: ngay phải là một ngày, ở đây là "
        "«3/12/2026». Xem đủ bằng lệnh  chibo check 2026/2026-12-03-thuong-ky.toml."
    )
