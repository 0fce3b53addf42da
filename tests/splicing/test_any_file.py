"""Any change to any file reads back as meant and leaves what is outside it byte for byte."""

import copy
import re
from collections import Counter
from typing import Any

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from chibo_cli.findings import KeyPath
from chibo_cli.splicing import Add, Put, Remove, spliced

pytestmark = pytest.mark.exhaustive

ORDER = ("top", "a", "b", "z")
WRITTEN_VALUES = (
    '"An"',
    "0x1F",
    "1_000",
    "19:30",
    "nan",
    "2026-01-02 07:30:00",
    "'x # \"y\" [z]'",
    '"""\n# k1 = 1\n[[z]]\n"""',
    "'''\nhai\n\n  dòng'''",
    '["a", "b"]',
    '[\n  "a",  # một\n  "b"\n]',
    "[]",
    "[ # trống\n]",
    "{}",
    '{ x = 1, "y z".w = [ { x = 2 } ] }',
    "[{ x = 1 }, { x = 2 }]",
    "[\n    { x = 1 },\n    { x = 2 },  # hai\n  ]",
    "[{ x = 1,\n  y = 2 }, ]",
)
REMARKS = (
    "",
    "   ",
    "# lời ghi",
    "#",
    '# k1 = "…"   # gợi ý',
    "# p.r = 0",
    '# [[b]]\n# k2 = "…"',
    '# [[z]]\n# ten = "…"',
    "# [y]",
    "# ---- Mục ----",
)
NEW_VALUES = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=12),
    st.sampled_from(["hai\ndòng", 'nói "vậy"', "c:\\x", "'''", "\r", "a'"]),
    st.integers(-5, 5),
    st.booleans(),
    st.dates(),
    st.lists(st.text("aế\"'", max_size=60), max_size=3),
)
KEYS = ("k1", "k2", "p.q", "p . s", '"k 3"')


@st.composite
def sections(draw: st.DrawFn) -> str:
    """A file of a few tables in all spellings, with remarks between any two lines."""
    lines: list[str] = []

    def pairs() -> None:
        for key in draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=3)):
            blank = draw(st.sampled_from(["", " ", "\t"]))
            remark = draw(st.sampled_from(["", "", " # sau", "  "]))
            value = draw(st.sampled_from(WRITTEN_VALUES))
            lines.append(f"{blank}{key}{blank}= {value}{remark}")
            lines.extend(draw(st.lists(st.sampled_from(REMARKS), max_size=2)))

    def table(header: str) -> None:
        lines.append(header)
        pairs()

    lines.extend(draw(st.lists(st.sampled_from(REMARKS), max_size=2)))
    pairs()
    for header in draw(st.sampled_from([[], ["[a]"], ["[ a ]  # a", "[a.d]"], ["[a.d]", "[a]"]])):
        table(header)
    for _ in range(draw(st.integers(0, 2))):
        table("[[b]]")
        for header in draw(st.lists(st.sampled_from(["[[b.c]]", "[[ b . 'c' ]]"]), max_size=2)):
            table(header)
        if draw(st.booleans()):
            table("[b.e]")
    return "\n".join(lines)


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """The bytes of such a file, with any line ends, with or without BOM and last line end."""
    ends = draw(st.sampled_from([["\n"], ["\r\n"], ["\n", "\r\n"], ["\r"]]))
    lines = draw(sections()).split("\n")
    text = "".join(line + draw(st.sampled_from(ends)) for line in lines)
    if draw(st.booleans()):
        text = text.rstrip("\r\n")
    return draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + text.encode()


@settings(max_examples=200, derandomize=True, deadline=None)
@given(files(), st.data())
def test_a_put_value_reads_back_and_nothing_else_moves(content: bytes, data: st.DataObject) -> None:
    tables = _read(content)
    old = [key for key, value in _all(tables) if key and not isinstance(value, dict)]
    new = [
        (*key, step)
        for key, value in _all(tables)
        if isinstance(value, dict)
        for step in ("k1", "moi")
        if step not in value
    ]
    key = data.draw(st.sampled_from([*old, *new, ("y", "ten"), ("p", "r")]))
    if not isinstance(_at(tables, key[:-1], {}), dict | list):
        return  # p is no table here
    if isinstance(_at(tables, key, None), list) and any(
        isinstance(v, dict) for v in _at(tables, key, [])
    ):
        return  # a list of tables is changed table by table
    value = data.draw(NEW_VALUES)

    written = spliced(content, [Put(key, value)], order=ORDER)

    meant = copy.deepcopy(tables)
    holder: Any = meant
    for step in key[:-1]:
        holder = holder.setdefault(step, {}) if isinstance(holder, dict) else holder[step]
    holder[key[-1]] = re.sub("\r\n?", "\n", value) if isinstance(value, str) else value
    assert repr(_sorted(_read(written))) == repr(_sorted(meant))
    gone = re.sub(b"\r\n?", b"\n", _changed(content, written)[0])
    if key in old:
        assert any(gone in value.encode() for value in WRITTEN_VALUES)
    else:
        # Nothing goes, but for a commented sample.
        assert gone.strip() in (b"", b"{}") or b"\n" not in gone.strip(b"\n")


@settings(max_examples=200, derandomize=True, deadline=None)
@given(files(), st.data())
def test_an_added_table_reads_back_and_nothing_goes(content: bytes, data: st.DataObject) -> None:
    tables = _read(content)
    lists = [key for key, value in _all(tables) if key and _is_list_of_tables(value)]
    missing = [
        (*key, "y") for key, value in _all(tables) if isinstance(value, dict) and "y" not in value
    ]
    table = data.draw(st.sampled_from([*lists, *missing, ("z",)]))
    values = data.draw(st.dictionaries(st.sampled_from(["ten", "k 9"]), NEW_VALUES, max_size=2))

    written = spliced(content, [Add(table, values)], order=ORDER)

    meant = copy.deepcopy(tables)
    holder: Any = meant
    for step in table[:-1]:
        holder = holder[step]
    holder.setdefault(table[-1], []) if isinstance(holder, dict) else None
    holder[table[-1]].append(_read_back(values))
    assert repr(_sorted(_read(written))) == repr(_sorted(meant))
    gone, _ = _changed(content, written)
    assert gone.strip() == b"" or gone.strip().startswith(b"#") or gone == b"{}"


@settings(max_examples=200, derandomize=True, deadline=None)
@given(files(), st.data())
def test_what_is_removed_is_gone_and_nothing_comes(content: bytes, data: st.DataObject) -> None:
    tables = _read(content)
    keys = [key for key, _ in _all(tables) if key]
    if not keys:
        return
    key = data.draw(st.sampled_from(keys))

    written = spliced(content, [Remove(key)], order=ORDER)

    meant = copy.deepcopy(tables)
    del _at(meant, key[:-1], None)[key[-1]]
    assert repr(_pruned(_read(written))) == repr(_pruned(meant))
    rest = iter(content)
    assert all(byte in rest for byte in written)
    # A list or table in line may lose a part of it; all other lines are there or not.
    assert (Counter(_lines(written)) - Counter(_lines(content))).total() <= 1


def _read(content: bytes) -> dict[str, Any]:
    return tomli.loads(re.sub("\r\n?", "\n", content.decode("utf-8-sig")))


def _read_back(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _read_back(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_read_back(each) for each in value]
    return re.sub("\r\n?", "\n", value) if isinstance(value, str) else value


def _all(value: Any, key: KeyPath = ()) -> list[tuple[KeyPath, Any]]:
    """Every table, list and value with its key, the whole file first."""
    below: list[tuple[KeyPath, Any]] = []
    if isinstance(value, dict):
        below = [found for step, each in value.items() for found in _all(each, (*key, step))]
    elif isinstance(value, list):
        below = [found for n, each in enumerate(value) for found in _all(each, (*key, n))]
    return [(key, value), *below]


def _at(value: Any, key: KeyPath, missing: Any) -> Any:
    for step in key:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return missing
    return value


def _is_list_of_tables(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(each) for each in value] if isinstance(value, list) else value


def _pruned(value: Any) -> Any:
    """The value in one order, without what is empty: the last key may take its table along."""
    if isinstance(value, dict):
        pruned = {key: _pruned(value[key]) for key in sorted(value)}
        return {key: each for key, each in pruned.items() if each not in ({}, [])}
    return [_pruned(each) for each in value] if isinstance(value, list) else value


def _lines(content: bytes) -> list[bytes]:
    return re.split(rb"\r?\n|\r", content.removeprefix(b"\xef\xbb\xbf"))


def _changed(old: bytes, new: bytes) -> tuple[bytes, bytes]:
    """What went and what came between the longest common beginning and end."""
    most = min(len(old), len(new))
    start = next((place for place in range(most) if old[place] != new[place]), most)
    most -= start
    end = next((place for place in range(most) if old[-1 - place] != new[-1 - place]), most)
    return old[start : len(old) - end], new[start : len(new) - end]
