"""The fast reader gives what tomli gives, or nothing."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st
from sample_files import CELL, MEETING, ROSTER

from chibo_cli.loader.syntax import bounded

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").rglob("*.toml"))
LETTERS = "\n =\"'[]{},.#\\_-+:01aé\u00a0\u200b\ufeff\r\t\x01\x7f"
WORDS = ('"""', "'''", "[[", "]]", "08", "1e400", "inf", "nan", "true", "0x1f", "9" * 20)
MOMENTS = ("2026-11-03", "19:30", "19:30:00.5", "2026-11-03T19:30:00+07:00")
PIECES = (*LETTERS, *WORDS, *MOMENTS)


@pytest.mark.parametrize("text", [CELL, ROSTER, MEETING], ids=["chibo", "dang-vien", "buoi"])
def test_fast_reader_gives_what_tomli_gives_for_samples(text: str) -> None:
    assert _fast(text) in (None, _as_text(tomli.loads(text)))


def test_fast_reader_reads_the_examples() -> None:
    # A cell's own files have no inline tables; conditions of a criteria set do, and the wrong
    # years of the examples, to stay short.
    plain = [path for path in EXAMPLES if "sai-" not in str(path) and "tieu-chi" not in path.parts]
    texts = [path.read_text(encoding="utf-8") for path in plain]

    assert [_fast(text) for text in texts] == [_as_text(tomli.loads(text)) for text in texts]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_fast_reader_takes_nothing_that_tomli_refuses(text: str) -> None:
    read = _fast(text)

    assert read is None or read == _as_text(tomli.loads(text))


@given(st.integers(0, len(MEETING)), st.integers(0, 3), st.sampled_from(PIECES))
def test_fast_reader_takes_no_slip_that_tomli_refuses(at: int, gone: int, piece: str) -> None:
    text = MEETING[:at] + piece + MEETING[at + gone :]
    read = _fast(text)

    assert read is None or read == _as_text(tomli.loads(text))


def _fast(text: str) -> str | None:
    tables = bounded._read_fast(text)
    return None if tables is None else _as_text(tables)


def _as_text(value: Any) -> str:
    """A value with its type, the order of its keys, and of a moment the distance to UTC."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_as_text(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_as_text, value))}]"
    if isinstance(value, datetime):
        return f"{value.isoformat()} {value.utcoffset()}"
    return repr(value)
