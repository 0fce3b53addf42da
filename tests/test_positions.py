"""Key path -> line and column."""

from pathlib import Path

import pytest

from chibo_cli.findings import Finding, KeyPath, Location, Severity
from chibo_cli.positions import Positions, excerpt, lines_of, locate, placed

MEETING = """\
loai = "thuong_ky"
[chuan_bi]
hoi_y.ngay = 2026-11-01
hoi_y.thanh_phan = ["Nguyễn Ẩn", "Lê Cường",  # phó bí thư
  "Trần Bình"]
"ghi chú" = { "a b" = 1, c.d = [1, 2] }
[[chuyen_de.y_kien]]
nguoi = "An"
[[chuyen_de.y_kien]]
nguoi = "Bình"
  noi_dung = '''
nguoi = "không phải khoá"
'''
[[bau_cu]]
phieu.phat_ra = 21
[[bau_cu.ung_vien]]
ho_ten = "An"
[[bau_cu]]
[[bau_cu.ung_vien]]
[[bau_cu.ung_vien]]
ho_ten = "Cường"
[vang]
nguoi = "Dung"
[vang]
nguoi = "Hoa"
[vang]
nguoi = "Lan"
"""


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ((), (1, 1)),
        (("loai",), (1, 1)),
        (("chuan_bi",), (2, 1)),
        (("chuan_bi", "hoi_y"), (3, 1)),
        (("chuan_bi", "hoi_y", "ngay"), (3, 1)),
        (("chuan_bi", "hoi_y", "thanh_phan"), (4, 1)),
        (("chuan_bi", "hoi_y", "thanh_phan", 1), (4, 34)),
        (("chuan_bi", "hoi_y", "thanh_phan", 2), (5, 3)),
        (("chuan_bi", "ghi chú", "a b"), (6, 15)),
        (("chuan_bi", "ghi chú", "c", "d", 1), (6, 36)),
        (("chuyen_de",), (7, 1)),
        (("chuyen_de", "y_kien"), (7, 1)),
        (("chuyen_de", "y_kien", 0, "nguoi"), (8, 1)),
        (("chuyen_de", "y_kien", 1), (9, 1)),
        (("chuyen_de", "y_kien", 1, "noi_dung"), (11, 3)),
        (("bau_cu", 0, "phieu", "phat_ra"), (15, 1)),
        (("bau_cu", 0, "ung_vien", 0, "ho_ten"), (17, 1)),
        (("bau_cu", 1, "ung_vien", 1, "ho_ten"), (21, 1)),
        (("vang", 0, "nguoi"), (23, 1)),
        (("vang", 1, "nguoi"), (25, 1)),
        (("vang", 2, "nguoi"), (27, 1)),
    ],
)
def test_a_key_is_found(key: KeyPath, place: tuple[int, int]) -> None:
    assert Positions(MEETING).locate(key) == place


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (("khong_co",), (1, 1)),
        (("chuyen_de", "y_kien", 1, "tra_loi"), (9, 1)),
        (("chuan_bi", "hoi_y", "thanh_phan", 9), (4, 1)),
        (("loai", 0), (1, 1)),
        (("bau_cu", 1, "phieu", "thu_ve"), (18, 1)),
    ],
)
def test_a_missing_key_is_where_its_longest_part_is(key: KeyPath, place: tuple[int, int]) -> None:
    assert Positions(MEETING).locate(key) == place


def test_the_first_of_two_equal_keys_is_meant() -> None:
    assert locate("a = 1\na = 2\n", ("a",)) == (1, 1)


@pytest.mark.parametrize(
    "broken",
    ["x = 03/11/2026", "x = “a”", 'x = "a', "ngày họp = 3", "x = [1, 2", "Họp tại nhà"],
)
def test_keys_after_a_broken_line_are_found(broken: str) -> None:
    text = f"a = 1\n{broken}\n[[y_kien]]\nnguoi = 1\n[[y_kien]]\nnguoi = 2\n"
    assert [locate(text, key) for key in (("a",), ("y_kien", 1, "nguoi"))] == [(1, 1), (6, 1)]


@pytest.mark.parametrize(
    "text",
    ["a = " + "[" * 100_000, "a." * 100_000 + "a = 1", "a = {" * 50_000, "[" + "a." * 100_000],
    ids=["lists", "dots", "braces", "header"],
)
def test_hostile_nesting_is_survived(text: str) -> None:
    assert locate(text, ("a", 0, "b")) == (1, 1)


def finding(path: str, key: KeyPath = (), line: int = 0) -> Finding:
    return Finding("CB007", Severity.ERROR, Location(path, key, line), "…", "…")


def test_findings_are_given_the_places_of_their_keys(tmp_path: Path) -> None:
    (tmp_path / "2026").mkdir()
    (tmp_path / "2026" / "a.toml").write_bytes("\ufeffx = 1\r\nđ = 2\r\n  y = 3\r\n".encode())
    (tmp_path / "b.toml").write_bytes('ten = "Đông"\ny = 3\n'.encode("utf-16"))
    found = placed(
        [
            finding("2026/a.toml", ("y",)),
            finding("b.toml", ("y",)),
            finding("b.toml", line=7),
            finding("2026", ("y",)),
            finding("khong-co.toml", ("y",)),
            finding("2026/a.toml", ("x",)),
        ],
        tmp_path,
    )
    assert [(each.location.line, each.location.column) for each in found] == [
        (3, 3),
        (2, 1),
        (7, 1),
        (1, 1),
        (1, 1),
        (1, 1),
    ]


@pytest.mark.parametrize(
    ("line", "shown"),
    [(1, "[[nhiem_vu]]"), (2, 'noi_dung = "' + "x" * 47 + "…"), (3, "a b"), (4, ""), (9, "")],
)
def test_an_excerpt_is_one_harmless_short_row(line: int, shown: str) -> None:
    text = '  [[nhiem_vu]]  \nnoi_dung = "' + "x" * 80 + '"\na\x1bb\n'
    assert excerpt(lines_of(text), line) == shown
