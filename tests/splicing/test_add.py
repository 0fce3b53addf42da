"""A table added to a list of tables: the whole file before and after."""

from typing import Any

import pytest

from chibo_cli.findings import KeyPath
from chibo_cli.splicing import Add, spliced

ORDER = ("loai", "chuan_bi", "vang", "muc_khac", "chuyen_de", "y_kien", "bau_cu", "bien_ban")
AN = {"nguoi": "An"}

BELOW_THE_LAST: dict[str, tuple[str, KeyPath, str]] = {
    "with one blank line around it": (
        '[[vang]]\nnguoi = "A"\n[[vang]]\nnguoi = "B" # b\n[bien_ban]\n',
        ("vang",),
        '[[vang]]\nnguoi = "A"\n[[vang]]\nnguoi = "B" # b\n\n'
        '[[vang]]\nnguoi = "An"\n\n[bien_ban]\n',
    ),
    "and its sub-tables": (
        "[[muc_khac]]\n[[muc_khac.y_kien]]\nso = 1\n\n\n# Biên bản\n[bien_ban]\n",
        ("muc_khac",),
        "[[muc_khac]]\n[[muc_khac.y_kien]]\nso = 1\n\n"
        '[[muc_khac]]\nnguoi = "An"\n\n\n# Biên bản\n[bien_ban]\n',
    ),
    "and the commented keys that hang on it": (
        '[[vang]]\nnguoi = "A"\n# ly_do = "…"\n# ---- Biên bản ----\n[bien_ban]\n',
        ("vang",),
        '[[vang]]\nnguoi = "A"\n# ly_do = "…"\n\n[[vang]]\nnguoi = "An"\n\n'
        "# ---- Biên bản ----\n[bien_ban]\n",
    ),
    "and the remark that hangs on it": (
        '[[vang]]\nnguoi = "A"\n# gọi điện lúc 7 giờ\n\n[bien_ban]\n',
        ("vang",),
        '[[vang]]\nnguoi = "A"\n# gọi điện lúc 7 giờ\n\n[[vang]]\nnguoi = "An"\n\n[bien_ban]\n',
    ),
    "but above the remark that speaks of the next": (
        '[[vang]]\nnguoi = "A"\n# gọi là biên bản\n[bien_ban]\n',
        ("vang",),
        '[[vang]]\nnguoi = "A"\n\n[[vang]]\nnguoi = "An"\n\n# gọi là biên bản\n[bien_ban]\n',
    ),
    "in a list within the second table of a list": (
        "[[muc_khac]]\n[[muc_khac.y_kien]]\nso = 1\n[[muc_khac]]\n[[muc_khac.y_kien]]\nso = 2\n"
        "[[muc_khac]]\n",
        ("muc_khac", 1, "y_kien"),
        "[[muc_khac]]\n[[muc_khac.y_kien]]\nso = 1\n[[muc_khac]]\n[[muc_khac.y_kien]]\nso = 2\n\n"
        '[[muc_khac.y_kien]]\nnguoi = "An"\n\n[[muc_khac]]\n',
    ),
    "in a file of CRLF without a last line end": (
        '[[vang]]\r\nnguoi = "A"',
        ("vang",),
        '[[vang]]\r\nnguoi = "A"\r\n\r\n[[vang]]\r\nnguoi = "An"',
    ),
}

AS_THE_FIRST: dict[str, tuple[str, KeyPath, str]] = {
    "below its commented sample": (
        '[chuan_bi]\n\n# Ai vắng:\n#   A, B\n# [[vang]]\n# nguoi = "…"\n# ly_do = "…"  # vì sao\n'
        '#\n# Người khác đến dự:\n# [[du_them]]\n# nguoi = "…"\n\n[bien_ban]\n',
        ("vang",),
        '[chuan_bi]\n\n# Ai vắng:\n#   A, B\n# [[vang]]\n# nguoi = "…"\n# ly_do = "…"  # vì sao\n'
        '#\n\n[[vang]]\nnguoi = "An"\n\n'
        '# Người khác đến dự:\n# [[du_them]]\n# nguoi = "…"\n\n[bien_ban]\n',
    ),
    "not where a sample stands among the keys of a table": (
        '[chuan_bi]\n# [[vang]]\n# nguoi = "…"\nso = 1\n\n[bien_ban]\n',
        ("vang",),
        '[chuan_bi]\n# [[vang]]\n# nguoi = "…"\nso = 1\n\n[[vang]]\nnguoi = "An"\n\n[bien_ban]\n',
    ),
    "in the order of the model": (
        'loai = "x"\n[chuan_bi]\nso = 1\n\n# ---- Ý kiến ----\n[[y_kien]]\nso = 1\n\n[bien_ban]\n',
        ("vang",),
        'loai = "x"\n[chuan_bi]\nso = 1\n\n[[vang]]\nnguoi = "An"\n\n'
        "# ---- Ý kiến ----\n[[y_kien]]\nso = 1\n\n[bien_ban]\n",
    ),
    "above all tables that come later": (
        'loai = "x"\n\n# ---- Biên bản ----\n[bien_ban]\n',
        ("vang",),
        'loai = "x"\n\n[[vang]]\nnguoi = "An"\n\n# ---- Biên bản ----\n[bien_ban]\n',
    ),
    "at the end, where the order says nothing": (
        'loai = "x"\n[bien_ban]\nso = 1\n\n',
        ("la",),
        'loai = "x"\n[bien_ban]\nso = 1\n\n[[la]]\nnguoi = "An"\n\n',
    ),
    "in an empty file": ("", ("vang",), '[[vang]]\nnguoi = "An"\n'),
    "below the table it belongs to": (
        "[chuyen_de]\nso = 1\n\n[[y_kien]]\nso = 2\n",
        ("chuyen_de", "y_kien"),
        '[chuyen_de]\nso = 1\n\n[[chuyen_de.y_kien]]\nnguoi = "An"\n\n[[y_kien]]\nso = 2\n',
    ),
    "without the table it belongs to, where that would stand": (
        "[[muc_khac]]\nso = 1\n\n[[y_kien]]\nso = 2\n",
        ("chuyen_de", "y_kien"),
        '[[muc_khac]]\nso = 1\n\n[[chuyen_de.y_kien]]\nnguoi = "An"\n\n[[y_kien]]\nso = 2\n',
    ),
    "in the second table of a list": (
        '[[muc_khac]]\nso = 1\n# [[muc_khac.y_kien]]\n# nguoi = "…"\n[[muc_khac]]\nso = 2\n'
        "[[muc_khac]]\nso = 3\n",
        ("muc_khac", 1, "y_kien"),
        '[[muc_khac]]\nso = 1\n# [[muc_khac.y_kien]]\n# nguoi = "…"\n[[muc_khac]]\nso = 2\n\n'
        '[[muc_khac.y_kien]]\nnguoi = "An"\n\n[[muc_khac]]\nso = 3\n',
    ),
    "below the sample in the right table of a list": (
        '[[bau_cu]]\nso = 1\n#\n# [[bau_cu.y_kien]]\n# nguoi = "…"\n\n# hết\n\n[bien_ban]\n',
        ("bau_cu", 0, "y_kien"),
        '[[bau_cu]]\nso = 1\n#\n# [[bau_cu.y_kien]]\n# nguoi = "…"\n\n'
        '[[bau_cu.y_kien]]\nnguoi = "An"\n\n# hết\n\n[bien_ban]\n',
    ),
}

IN_LINE: dict[str, tuple[str, KeyPath, str]] = {
    "in an empty list": ("vang = [ ] # x\n", ("vang",), 'vang = [{ nguoi = "An" }] # x\n'),
    "for the words «không có»": (
        'vang = "Không có." # x\n',
        ("vang",),
        'vang = [{ nguoi = "An" }] # x\n',
    ),
    "behind others": (
        'vang = [{nguoi = "A"}] # x\n',
        ("vang",),
        'vang = [{nguoi = "A"}, { nguoi = "An" }] # x\n',
    ),
    "behind others with a comma": (
        'vang = [{nguoi = "A"},]\n',
        ("vang",),
        'vang = [{nguoi = "A"}, { nguoi = "An" },]\n',
    ),
    "on a line of its own": (
        'vang = [\r\n    {nguoi = "A"},  # a\r\n  ]\r\n',
        ("vang",),
        'vang = [\r\n    {nguoi = "A"},  # a\r\n    { nguoi = "An" },\r\n  ]\r\n',
    ),
    "on a line of its own, with the comma that lacks": (
        'vang = [\n  {nguoi = "A"}  # a\n]\n',
        ("vang",),
        'vang = [\n  {nguoi = "A"},  # a\n  { nguoi = "An" },\n]\n',
    ),
    "on a line of its own, with the comma that lacks where nothing follows it": (
        'vang = [\r\n  {nguoi = "A"}\r\n]\r\n',
        ("vang",),
        'vang = [\r\n  {nguoi = "A"},\r\n  { nguoi = "An" },\r\n]\r\n',
    ),
    "in an empty list with a comment": (
        "vang = [\n  # chưa có\n]\n",
        ("vang",),
        'vang = [ { nguoi = "An" },\n  # chưa có\n]\n',
    ),
    "as a new list between braces": (
        "bau_cu = [{ so = 1 }]\n",
        ("bau_cu", 0, "ung_vien"),
        'bau_cu = [{ so = 1, ung_vien = [{ nguoi = "An" }] }]\n',
    ),
    "in a list between braces": (
        "bau_cu = [{ ung_vien = [], so = 1 }]\n",
        ("bau_cu", 0, "ung_vien"),
        'bau_cu = [{ ung_vien = [{ nguoi = "An" }], so = 1 }]\n',
    ),
}


def _each(*groups: dict[str, tuple[str, KeyPath, str]]) -> list[Any]:
    return [pytest.param(*case, id=name) for group in groups for name, case in group.items()]


@pytest.mark.parametrize(("before", "table", "after"), _each(BELOW_THE_LAST, AS_THE_FIRST, IN_LINE))
def test_a_table_is_added(before: str, table: KeyPath, after: str) -> None:
    assert spliced(before.encode(), [Add(table, AN)], order=ORDER).decode() == after


def test_tables_within_a_table_get_dotted_keys_and_headers_of_their_own() -> None:
    election = {
        "chuc_danh": 'phó "bí thư"',
        "phieu": {"phat_ra": 21, "thu_ve": 21},
        "ung_vien": [{"ho_ten": "An"}, {"ho_ten": "Bình"}],
    }

    after = spliced(b"so = 1\n", [Add(("bau_cu",), election)]).decode()

    assert after == (
        "so = 1\n\n[[bau_cu]]\nchuc_danh = '''phó \"bí thư\"'''\n"
        "phieu.phat_ra = 21\nphieu.thu_ve = 21\n\n"
        '[[bau_cu.ung_vien]]\nho_ten = "An"\n\n[[bau_cu.ung_vien]]\nho_ten = "Bình"\n'
    )


def test_tables_come_in_the_order_they_are_added() -> None:
    changes = [Add(("vang",), {"nguoi": name}) for name in ("An", "Bình")]

    after = spliced(b"so = 1\n", [*changes, Add(("vang",))]).decode()

    assert after == 'so = 1\n\n[[vang]]\nnguoi = "An"\n\n[[vang]]\nnguoi = "Bình"\n\n[[vang]]\n'
