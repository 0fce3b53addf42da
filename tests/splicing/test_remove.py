"""A key or table taken out: the whole file before and after."""

from typing import Any

import pytest

from chibo_cli.findings import KeyPath
from chibo_cli.splicing import Remove, spliced

KEYS: dict[str, tuple[str, KeyPath, str]] = {
    "with its line and the comment behind it; the one above stays": (
        "[a]\nso = 1\n# hai\n  hai = 2  # h\nba = 3\n",
        ("a", "hai"),
        "[a]\nso = 1\n# hai\nba = 3\n",
    ),
    "with all its lines": (
        "noi_dung = [\n  'a', # [b]\n  '''\nb'''\n] # x\r\nso = 1",
        ("noi_dung",),
        "so = 1",
    ),
    "the last line of a file": ("so = 1\r\nhai = 2", ("hai",), "so = 1\r\n"),
    "the last key of a table, whose header stays": (
        "[a]\nso = 1\n\n[b]\n",
        ("a", "so"),
        "[a]\n\n[b]\n",
    ),
    "all dotted keys of a name": (
        "[a]\nb.c = 1\nd = 2 # d\nb.e = 3\n",
        ("a", "b"),
        "[a]\nd = 2 # d\n",
    ),
    "the last dotted key of a name": ("[a]\nb.c = 1\nd = 2\n", ("a", "b", "c"), "[a]\nd = 2\n"),
    "the first between braces": ("a = { b = 1, c = 2 }\n", ("a", "b"), "a = { c = 2 }\n"),
    "the last between braces": ("a = { b = 1, c = 2 }\n", ("a", "c"), "a = { b = 1 }\n"),
    "the only one between braces": ("a = {b = 1} # x\n", ("a", "b"), "a = {} # x\n"),
    "all of a name between braces": (
        "a = { b.x = 1, c = 2, b.y = 3, d = 4, b.z = 5 }\n",
        ("a", "b"),
        "a = { c = 2, d = 4 }\n",
    ),
}

TABLES: dict[str, tuple[str, KeyPath, str]] = {
    "of a list, with the remark above it": (
        '# ---- Vắng ----\n\n# ốm\n[[vang]]\nnguoi = "A"\n\n# đi xa\n[[vang]]\nnguoi = "B"\n'
        "# gọi sau\n\n[bien_ban]\nso = 1\n",
        ("vang", 1),
        '# ---- Vắng ----\n\n# ốm\n[[vang]]\nnguoi = "A"\n\n[bien_ban]\nso = 1\n',
    ),
    "of a list, without title and sample": (
        'so = 1\n\n# ---- Vắng ----\n# [[vang]]\n# nguoi = "…"\n[[vang]]\nnguoi = "A"\n\n[b]\n',
        ("vang", 0),
        'so = 1\n\n# ---- Vắng ----\n# [[vang]]\n# nguoi = "…"\n\n[b]\n',
    ),
    "of a list, with its sub-tables": (
        "[[a]]\n[[a.b]]\nx = 1\n[a.c]\n\n[[a]]\nx = 2\n[[a.b]]\n[[a]]\nx = 3\n",
        ("a", 1),
        "[[a]]\n[[a.b]]\nx = 1\n[a.c]\n\n[[a]]\nx = 3\n",
    ),
    "at the end of a file": (
        'so = 1\r\n\r\n\r\n[[vang]]\r\nnguoi = "A"',
        ("vang", 0),
        "so = 1\r\n",
    ),
    "that is all the file": ("[[vang]]\nnguoi = 1\n\n", ("vang", 0), ""),
    "above commented samples, which stay": (
        "[a]\nx = 1\n# y = 2\n\n# ---- Vắng ----\n# [[vang]]\n",
        ("a",),
        "# ---- Vắng ----\n# [[vang]]\n",
    ),
    "all of a list, wherever they stand": (
        "[[a]]\nx = 1\n\n[b]\ny = 1\n\n[[a]]\nx = 2\n\n[c]\nz = 1\n",
        ("a",),
        "[b]\ny = 1\n\n[c]\nz = 1\n",
    ),
    "between braces": (
        'vang = [{nguoi = "A"}, {nguoi = "B"}, {nguoi = "C"}]\n',
        ("vang", 1),
        'vang = [{nguoi = "A"}, {nguoi = "C"}]\n',
    ),
    "the last between braces": (
        'vang = [{nguoi = "A"}, {nguoi = "B"},]\n',
        ("vang", 1),
        'vang = [{nguoi = "A"},]\n',
    ),
    "the only one between braces": (
        'vang = [ {nguoi = "A"} , ] # x\n',
        ("vang", 0),
        "vang = [ ] # x\n",
    ),
    "with its own line": (
        'vang = [\n  {nguoi = "A"},  # a\n  {nguoi = "B"}  # b\n]\n',
        ("vang", 1),
        'vang = [\n  {nguoi = "A"},  # a\n]\n',
    ),
    "behind another's comment": (
        "vang = [1, # một\n  2, 3]\n",
        ("vang", 2),
        "vang = [1, # một\n  2]\n",
    ),
    "behind another's comment, the last": (
        "vang = [1, # một\n  2]\n",
        ("vang", 1),
        "vang = [1, # một\n  ]\n",
    ),
}


def _each(*groups: dict[str, tuple[str, KeyPath, str]]) -> list[Any]:
    return [pytest.param(*case, id=name) for group in groups for name, case in group.items()]


@pytest.mark.parametrize(("before", "key", "after"), _each(KEYS, TABLES))
def test_it_is_taken_out(before: str, key: KeyPath, after: str) -> None:
    assert spliced(before.encode(), [Remove(key)]).decode() == after
