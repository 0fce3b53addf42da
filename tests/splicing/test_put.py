"""A key given a value: the whole file before and after."""

from datetime import date, time
from typing import Any

import pytest

from chibo_cli.findings import KeyPath
from chibo_cli.splicing import Put, spliced

ORDER = ("loai", "ngay", "chuan_bi", "so_luong", "vang", "y_kien", "ket_luan", "bien_ban")

OVER_AN_OLD_VALUE: dict[str, tuple[str, KeyPath, Any, str]] = {
    "the comment and the blanks behind it stay": (
        'loai = "thuong_ky"   # loại  \nngay=2026-11-03\n',
        ("loai",),
        "ket_hop",
        'loai = "ket_hop"   # loại  \nngay=2026-11-03\n',
    ),
    "in the second table of a list": (
        '[[ra_soat]]\ntinh_trang = "huy"\n[[ra_soat]]\n  tinh_trang\t=\t"huy" # b\n',
        ("ra_soat", 1, "tinh_trang"),
        "hoan_thanh",
        '[[ra_soat]]\ntinh_trang = "huy"\n[[ra_soat]]\n  tinh_trang\t=\t"hoan_thanh" # b\n',
    ),
    "of a dotted key": (
        "[[nghi_quyet]]\nbieu_quyet . tan_thanh = 19 # x\n",
        ("nghi_quyet", 0, "bieu_quyet", "tan_thanh"),
        20,
        "[[nghi_quyet]]\nbieu_quyet . tan_thanh = 20 # x\n",
    ),
    "in a sub-table": (
        "[[nghi_quyet]]\n[nghi_quyet.bieu_quyet]\ntan_thanh = 19\n",
        ("nghi_quyet", 0, "bieu_quyet", "tan_thanh"),
        20,
        "[[nghi_quyet]]\n[nghi_quyet.bieu_quyet]\ntan_thanh = 20\n",
    ),
    "between braces": (
        'vang = [{nguoi="A"}, {nguoi = "B", ly_do = "ốm" }] # hai\n',
        ("vang", 1, "ly_do"),
        "đi vắng",
        'vang = [{nguoi="A"}, {nguoi = "B", ly_do = "đi vắng" }] # hai\n',
    ),
    "an element of a list": (
        'noi_dung = [\n  "a", # một\n  "b"\n]\n',
        ("noi_dung", 0),
        "c",
        'noi_dung = [\n  "c", # một\n  "b"\n]\n',
    ),
    "a text of several lines": (
        'noi_dung = """\nloai = 1\n[vang]\n""" # x\nloai = 2\n',
        ("noi_dung",),
        "một dòng",
        'noi_dung = "một dòng" # x\nloai = 2\n',
    ),
    "a list that stood on several lines stays so": (
        '[a]\n  noi_dung = [\n    "a"\n  ] # x\n',
        ("a", "noi_dung"),
        ["b", "c"],
        '[a]\n  noi_dung = [\n    "b",\n    "c",\n  ] # x\n',
    ),
    "the same value moves nothing": (
        "so = 0x0A\nngay = 2026-11-03",
        ("so",),
        10,
        "so = 0x0A\nngay = 2026-11-03",
    ),
    "beside a time without quotes and a table over several lines": (
        'bat_dau = 19:30\nvang = [{\n  nguoi = "A", # a\n}]\n[bien_ban]\nso = 1\n',
        ("vang", 0, "nguoi"),
        "B",
        'bat_dau = 19:30\nvang = [{\n  nguoi = "B", # a\n}]\n[bien_ban]\nso = 1\n',
    ),
}

AS_A_NEW_LINE: dict[str, tuple[str, KeyPath, Any, str]] = {
    "at the end of the table's own pairs": (
        '[[vang]]\n  nguoi = "A"   # a\n\n# ghi chú\n\n[bien_ban]\n',
        ("vang", 0, "ly_do"),
        "ốm",
        '[[vang]]\n  nguoi = "A"   # a\n  ly_do = "ốm"\n\n# ghi chú\n\n[bien_ban]\n',
    ),
    "below the header of an empty table, before its sub-tables": (
        "[chuyen_de] # c\n[[chuyen_de.y_kien]]\n",
        ("chuyen_de", "ten"),
        "x",
        '[chuyen_de] # c\nten = "x"\n[[chuyen_de.y_kien]]\n',
    ),
    "among the top-level keys": (
        'loai = "thuong_ky"\n\n# ---- Chuẩn bị ----\n[chuan_bi]\nso = 1\n',
        ("bat_dau",),
        time(19, 30),
        'loai = "thuong_ky"\nbat_dau = "19:30"\n\n# ---- Chuẩn bị ----\n[chuan_bi]\nso = 1\n',
    ),
    "above the first table where there are no top-level keys": (
        "# Tên tệp\n\n# chuẩn bị\n[chuan_bi]\n",
        ("loai",),
        "x",
        '# Tên tệp\n\nloai = "x"\n\n# chuẩn bị\n[chuan_bi]\n',
    ),
    "below the title of a file": (
        "# Tên tệp\n[chuan_bi]\n",
        ("loai",),
        "x",
        '# Tên tệp\nloai = "x"\n\n[chuan_bi]\n',
    ),
    "in an empty file": ("", ("loai",), "x", 'loai = "x"\n'),
    "in a file of comments": ("# a\n\n", ("loai",), "x", '# a\nloai = "x"\n\n'),
    "with dots below a table": (
        "[chuan_bi]\nso = 1\n",
        ("chuan_bi", "hoi_y", "ngay"),
        date(2026, 11, 1),
        "[chuan_bi]\nso = 1\nhoi_y.ngay = 2026-11-01\n",
    ),
    "beside the keys that begin alike": (
        "[[nghi_quyet]]\nbieu_quyet.tan_thanh = 20\nban_hanh = 2026-11-04\n",
        ("nghi_quyet", 0, "bieu_quyet", "y_kien_khac"),
        0,
        "[[nghi_quyet]]\nbieu_quyet.tan_thanh = 20\nbieu_quyet.y_kien_khac = 0\n"
        "ban_hanh = 2026-11-04\n",
    ),
    "in the sub-table, not in the table": (
        "[[nghi_quyet]]\nso = 1\n[nghi_quyet.bieu_quyet]\ntan_thanh = 19\n",
        ("nghi_quyet", 0, "bieu_quyet", "y_kien_khac"),
        0,
        "[[nghi_quyet]]\nso = 1\n[nghi_quyet.bieu_quyet]\ntan_thanh = 19\ny_kien_khac = 0\n",
    ),
    "between braces": (
        "nghi_quyet = [{ so = 1, bieu_quyet = {tan_thanh = 19} }] # x\n",
        ("nghi_quyet", 0, "bieu_quyet", "y_kien_khac"),
        0,
        "nghi_quyet = [{ so = 1, bieu_quyet = {tan_thanh = 19, y_kien_khac = 0} }] # x\n",
    ),
    "between empty braces, with dots": (
        "[[nghi_quyet]]\nbieu_quyet = {}\n",
        ("nghi_quyet", 0, "bieu_quyet", "phieu", "phat_ra"),
        21,
        "[[nghi_quyet]]\nbieu_quyet = { phieu.phat_ra = 21 }\n",
    ),
    "where the last line has no end": (
        "[bien_ban]\nso = 1",
        ("bien_ban", "bo_sung"),
        [],
        "[bien_ban]\nso = 1\nbo_sung = []",
    ),
    "with the line end of its neighbour": (
        "[a]\r\nso = 1\r\n\n[b]\nso = 2\n",
        ("a", "noi_dung"),
        "hai\ndòng",
        "[a]\r\nso = 1\r\nnoi_dung = '''\r\nhai\r\ndòng'''\r\n\n[b]\nso = 2\n",
    ),
}

OVER_A_SAMPLE: dict[str, tuple[str, KeyPath, Any, str]] = {
    "the hint behind it stays in its column": (
        "[[ra_soat]]\n"
        'nhiem_vu_cu = "2026-10-03-thuong-ky/2"\n'
        '# tinh_trang = "hoan_thanh"   # hoặc huy\n'
        '# dien_giai = "…"\n',
        ("ra_soat", 0, "tinh_trang"),
        "gia_han",
        "[[ra_soat]]\n"
        'nhiem_vu_cu = "2026-10-03-thuong-ky/2"\n'
        'tinh_trang = "gia_han"        # hoặc huy\n'
        '# dien_giai = "…"\n',
    ),
    "of a dotted key": (
        "[[nghi_quyet]]\nso = 1\n# bieu_quyet.tan_thanh = 0\n# ban_hanh = 2026-11-03\n",
        ("nghi_quyet", 0, "bieu_quyet", "tan_thanh"),
        20,
        "[[nghi_quyet]]\nso = 1\nbieu_quyet.tan_thanh = 20\n# ban_hanh = 2026-11-03\n",
    ),
    "of a top-level key": (
        'bat_dau = "19:30"\n# ket_thuc = "21:15"\n#\n# loai\n[chuan_bi]\n# ket_thuc = "x"\n',
        ("ket_thuc",),
        time(21, 30),
        'bat_dau = "19:30"\nket_thuc = "21:30"\n#\n# loai\n[chuan_bi]\n# ket_thuc = "x"\n',
    ),
    "the hint moves for a longer value": (
        '[chuan_bi]\n# muc_dich = "…"  # mục đích\n# yeu_cau = "…"  # yêu cầu\n',
        ("chuan_bi", "muc_dich"),
        "a" * 90,
        f'[chuan_bi]\nmuc_dich = "{"a" * 90}"  # mục đích\n# yeu_cau = "…"  # yêu cầu\n',
    ),
    "the hint goes where the value leaves it no room": (
        '[chuan_bi]\n# muc_dich = "…"  # mục đích\n# yeu_cau = "…"  # yêu cầu\n',
        ("chuan_bi", "muc_dich"),
        "a" * 100,
        f'[chuan_bi]\nmuc_dich = "{"a" * 100}"\n# yeu_cau = "…"  # yêu cầu\n',
    ),
    "not that of a sample table further down": (
        '[[chuong_trinh]]\nbuoc = "a"\n# phut = 5\n\n# [[vang]]\n# ly_do = "…"\n',
        ("chuong_trinh", 0, "ly_do"),
        "x",
        '[[chuong_trinh]]\nbuoc = "a"\nly_do = "x"\n# phut = 5\n\n# [[vang]]\n# ly_do = "…"\n',
    ),
    "not of another key that ends alike": (
        "[[nghi_quyet]]\nloai = 1\n# bieu_quyet.so = 0\n",
        ("nghi_quyet", 0, "so"),
        20,
        "[[nghi_quyet]]\nloai = 1\nso = 20\n# bieu_quyet.so = 0\n",
    ),
    "not a line within a text": (
        "[bien_ban]\nbo_sung = '''\n# so = 1\n'''\n",
        ("bien_ban", "so"),
        2,
        "[bien_ban]\nbo_sung = '''\n# so = 1\n'''\nso = 2\n",
    ),
    "not a remark that names the key": (
        '[bien_ban]\ndoc = true\n# so = hôm nào hỏi lại\n# so "1"\n',
        ("bien_ban", "so"),
        2,
        '[bien_ban]\ndoc = true\nso = 2\n# so = hôm nào hỏi lại\n# so "1"\n',
    ),
    "a text of several lines, in a file of CRLF": (
        '[ket_luan]\r\n# noi_dung = ["…"]   # kết luận\r\n\r\n[bien_ban]\r\n',
        ("ket_luan", "noi_dung"),
        "hai\ndòng",
        "[ket_luan]\r\nnoi_dung = '''\r\nhai\r\ndòng'''\r\n\r\n[bien_ban]\r\n",
    ),
}

WITH_A_TABLE_OF_ITS_OWN: dict[str, tuple[str, KeyPath, Any, str]] = {
    "in the order of the model": (
        'loai = "x"\n\n[[y_kien]]\nnguoi = "A"\n\n# Biên bản\n[bien_ban]\nso = 1\n',
        ("ket_luan", "noi_dung"),
        "x",
        'loai = "x"\n\n[[y_kien]]\nnguoi = "A"\n\n[ket_luan]\nnoi_dung = "x"\n\n'
        "# Biên bản\n[bien_ban]\nso = 1\n",
    ),
    "above all tables that come later": (
        'loai = "x"\n# Biên bản\n[bien_ban]\nso = 1\n',
        ("chuan_bi", "hoi_y", "ngay"),
        date(2026, 11, 1),
        'loai = "x"\n\n[chuan_bi]\nhoi_y.ngay = 2026-11-01\n\n# Biên bản\n[bien_ban]\nso = 1\n',
    ),
    "at the end of the file": (
        'loai = "x"',
        ("bien_ban", "so"),
        1,
        'loai = "x"\n\n[bien_ban]\nso = 1',
    ),
    "below its commented sample": (
        '[chuan_bi]\n\n# [so_luong]\n# cong_bo = 0\n# co_mat = 0\n#\n# [[vang]]\n# nguoi = "…"\n',
        ("so_luong", "cong_bo"),
        20,
        "[chuan_bi]\n\n# [so_luong]\n# cong_bo = 0\n# co_mat = 0\n#\n\n[so_luong]\ncong_bo = 20\n\n"
        '# [[vang]]\n# nguoi = "…"\n',
    ),
    "above its sub-tables": (
        "loai = 1\n\n[[chuyen_de.y_kien]]\nnguoi = 1\n",
        ("chuyen_de", "ten"),
        "x",
        'loai = 1\n\n[chuyen_de]\nten = "x"\n\n[[chuyen_de.y_kien]]\nnguoi = 1\n',
    ),
}


def _each(*groups: dict[str, tuple[str, KeyPath, Any, str]]) -> list[Any]:
    return [pytest.param(*case, id=name) for group in groups for name, case in group.items()]


@pytest.mark.parametrize(
    ("before", "key", "value", "after"),
    _each(OVER_AN_OLD_VALUE, AS_A_NEW_LINE, OVER_A_SAMPLE, WITH_A_TABLE_OF_ITS_OWN),
)
def test_a_key_is_put(before: str, key: KeyPath, value: Any, after: str) -> None:
    assert spliced(before.encode(), [Put(key, value)], order=ORDER).decode() == after


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("một lời", '"một lời"'),
        ('nói "vậy"', "'''nói \"vậy\"'''"),
        (r"C:\chi bo", r"'''C:\chi bo'''"),
        ("hai\r\ndòng\rba", "'''\nhai\ndòng\nba'''"),
        ("hai\n\n  dòng\n", "'''\nhai\n\n  dòng\n'''"),
        ("'''\nvà '", "\"'''\\nvà '\""),
        ("dòng\ncuối'", '"dòng\\ncuối\'"'),
        ('chuông\x07"', '"chuông\\u0007\\""'),
        ("", '""'),
        (["a", 'b "c"'], "[\"a\", '''b \"c\"''']"),
        (["a" * 60, "b" * 40], f'[\n  "{"a" * 60}",\n  "{"b" * 40}",\n]'),
        ([], "[]"),
        (("a", "b"), '["a", "b"]'),
        (time(7, 5), '"07:05"'),
        (date(2026, 11, 3), "2026-11-03"),
        (True, "true"),
        (7, "7"),
        ({"a": 1, "b c": {"d": "x"}}, '{ a = 1, "b c" = { d = "x" } }'),
        ([{"nguoi": "A"}, {}], '[{ nguoi = "A" }, {}]'),
    ],
)
def test_a_value_is_written_as_files_have_it(value: Any, written: str) -> None:
    assert spliced(b"x = 0\n", [Put(("x",), value)]).decode() == f"x = {written}\n"


def test_changes_are_made_one_after_the_other() -> None:
    changes = [Put(("ket_luan", "so"), 1), Put(("ket_luan", "noi_dung"), "x"), Put(("loai",), "y")]

    after = spliced(b"\xef\xbb\xbf", changes).decode()

    assert after == '\ufeffloai = "y"\n\n[ket_luan]\nso = 1\nnoi_dung = "x"\n'


def test_a_file_of_returns_alone_keeps_them() -> None:
    before = b'loai = "x"\r[bien_ban]\rso = 1\r'

    after = spliced(before, [Put(("bien_ban", "bo_sung"), "hai\ndòng")])

    assert after.decode() == "loai = \"x\"\r[bien_ban]\rso = 1\rbo_sung = '''\rhai\rdòng'''\r"
