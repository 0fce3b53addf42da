"""Which words count as the same, and where in a book they are shown to stand."""

from datetime import date
from pathlib import Path

import pytest

from chibo_cli.errors import ChiboError
from chibo_cli.loader import load_book
from chibo_cli.searching import Found, Wanted, search
from chibo_cli.searching.lines import excerpts
from chibo_cli.searching.query import read_query

_OLD = """\
\ufeffloai = 'thuong_ky'\r
ngay = 2025-11-03\r
\r
[ket_luan]\r
noi_dung = [\r
  'Dòng thứ nhất.',\r
  '''Dòng thứ hai.\r
  Đường trục, đường nhánh.\r
''',\r
]\r
"""
_NEW = """
loai = "chuyen_de"
ngay = 2026-03-19
chu_tri = "Nguyễn Văn An"

[chuyen_de]
ten = "Mở đường trục thôn"
tom_tat = ["Đường trục dài 620 m.", "Sáu hộ góp đất.", "Đường nhánh làm sau."]
y_kien_ket_luan = "Mở đường trục trước."
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Two meetings of two years."""
    for path, text in {
        "chibo.toml": "",
        "dang-vien.toml": "",
        "2025/2025-11-03-thuong-ky.toml": _OLD,
        "2026/2026-03-19-chuyen-de.toml": _NEW,
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(text.encode())
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("rac thai", "Rác thải, chất thải và rạc", ["Rác", "thải", "thải", "rạc"]),
        ("rác", "RÁC thải và rạc", ["RÁC"]),
        ("rac", "cái trác và rác", ["rác"]),
        ("đường", "duong, Đường trục", ["Đường"]),
        ("duong", "duong, Đường trục", ["duong", "Đường"]),
        (
            '"phân loại rác"',
            "phân  loại\u00a0rác tại nhà; phân rác loại khác",
            ["phân  loại\u00a0rác"],
        ),
        ("hoà giải", "tổ hòa giải", ["hòa", "giải"]),
        ("hòa", "tổ hoà giải, HOÀ", ["hoà", "HOÀ"]),
        ("uỷ", "Đảng ủy", ["ủy"]),
        ("đảng ủy hoà", "Đảng uỷ", []),
        ("50-CT/TW", "Chỉ thị 50-CT/TW; 150-CT/TW", ["50-CT/TW"]),
        ("1.5 (a)", "số 1.5, khoản (a); 105", ["1.5", "(a)"]),
        ("1.5", "số 1.5; 105", ["1.5"]),
        ("“nể nang”", "sự nể nang", ["nể nang"]),
        ("re\u0301t", "trời r\u00e9t", ["rét"]),
    ],
)
def test_what_counts_as_the_same(typed: str, text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in read_query(typed).hits(text)] == found


def test_a_phrase_does_not_run_from_one_paragraph_into_the_next() -> None:
    assert not read_query('"nền đường"').hits("đắp nền\nđường trục")
    assert read_query("nền đường").hits("đắp nền\nđường trục") == ((4, 7), (8, 13))


def test_places_are_those_of_the_text_where_folding_changes_its_length() -> None:
    text = "İ e\u0323\u0323 rác"
    begin, end = read_query("rac").hits(text)[0]
    assert text[begin:end] == "rác"


@pytest.mark.parametrize("typed", ["", "  \t", '""', "***", "\x1b\x00", "“”"])
def test_nothing_to_look_for(typed: str) -> None:
    with pytest.raises(ChiboError) as told:
        read_query(typed)
    assert str(told.value) == 'Chưa có chữ nào để tìm; ghi ví dụ  chibo find "rác thải".'


def test_a_query_without_end() -> None:
    with pytest.raises(ChiboError) as told:
        read_query("x" * 10_000)
    assert str(told.value) == (
        "Điều cần tìm dài 10000 ký tự; rút còn vài chữ, nhiều nhất 200 ký tự."
    )


def test_the_newest_meeting_comes_first_and_lines_are_those_of_paragraphs(book: Path) -> None:
    found = _search(book, "đường trục")
    assert [
        (each.hit.passage.place.path, each.line, each.text, [each.text[a:b] for a, b in each.spans])
        for each in excerpts(found.hits, book)
    ] == [
        ("2026/2026-03-19-chuyen-de.toml", 7, "Mở đường trục thôn", ["đường", "trục"]),
        (
            "2026/2026-03-19-chuyen-de.toml",
            8,
            "Đường trục dài 620 m.\nĐường nhánh làm sau.",
            ["Đường", "trục", "Đường"],
        ),
        ("2026/2026-03-19-chuyen-de.toml", 9, "Mở đường trục trước.", ["đường", "trục"]),
        (
            "2025/2025-11-03-thuong-ky.toml",
            8,
            "Đường trục, đường nhánh.",
            ["Đường", "trục", "đường"],
        ),
    ]


def test_the_chair_has_said_what_is_concluded(book: Path) -> None:
    hit = _search(book, "trước").hits[0]
    assert (hit.passage.place.dotted_key, hit.passage.people) == (
        "chuyen_de.y_kien_ket_luan",
        ("Nguyễn Văn An",),
    )


def test_what_could_not_be_read_is_told(book: Path) -> None:
    (book / "2025" / "2025-12-03-thuong-ky.toml").write_text("loai = 'gì'\n", "utf-8")
    (book / "2026" / "ke-hoach.toml").write_text("[[chuyen_de_nam]]\nquy = 7\n", "utf-8")
    (book / "dang-vien.toml").write_text("[[dang_vien]]\nho_ten = 7\n", "utf-8")
    assert _search(book, "đường").incomplete == (
        "dang-vien.toml",
        "2025/2025-12-03-thuong-ky.toml",
        "2026/ke-hoach.toml",
    )


def _search(book: Path, typed: str) -> Found:
    record, _ = load_book(book, as_of=date(2026, 12, 31))
    return search(record, Wanted(read_query(typed)))
