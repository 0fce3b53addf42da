"""The small diff: its hunks, long and hostile lines, colour only where there is any."""

import io
import re
import sys
from pathlib import Path

import pytest

from chibo_cli.console.changes import show_change
from chibo_cli.console.hunks import Hunk, hunks

TWELVE = "".join(f"dòng {number}\n" for number in range(1, 13)).encode()


def test_changes_far_apart_are_shown_apart() -> None:
    after = TWELVE.replace("dòng 2\n".encode(), b"hai\n").replace("dòng 11\n".encode(), b"")
    assert hunks(TWELVE, after) == (
        Hunk(
            1,
            (
                (" ", "dòng 1"),
                ("-", "dòng 2"),
                ("+", "hai"),
                (" ", "dòng 3"),
                (" ", "dòng 4"),
            ),
        ),
        Hunk(9, ((" ", "dòng 9"), (" ", "dòng 10"), ("-", "dòng 11"), (" ", "dòng 12"))),
    )


TWO_ALIKE = """\
[[vang]]
nguoi = "An"
ly_do = "ốm"

[[vang]]
nguoi = "Bình"
ly_do = "ốm"

# Khách mời: ghi đủ
# họ tên,
# chức vụ
# của từng người
"""


def test_a_table_that_ends_like_the_one_above_is_seen_whole() -> None:
    one = TWO_ALIKE.replace('[[vang]]\nnguoi = "Bình"\nly_do = "ốm"\n\n', "")
    above = (" ", 'nguoi = "An"'), (" ", 'ly_do = "ốm"')
    below = (" ", ""), (" ", "# Khách mời: ghi đủ")
    table = ("", "[[vang]]", 'nguoi = "Bình"', 'ly_do = "ốm"')
    for sign, before, after in (("+", one, TWO_ALIKE), ("-", TWO_ALIKE, one)):
        rows = (*above, *((sign, line) for line in table), *below)
        assert hunks(before.encode(), after.encode()) == (Hunk(2, rows),)


@pytest.mark.parametrize(
    "stored", [TWELVE.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + TWELVE, TWELVE[:-1]]
)
def test_how_a_file_is_stored_is_not_shown(stored: bytes) -> None:
    after = stored.replace("dòng 12".encode(), b"x")
    assert hunks(stored, after) == (
        Hunk(10, ((" ", "dòng 10"), (" ", "dòng 11"), ("-", "dòng 12"), ("+", "x"))),
    )


def test_the_same_file_has_no_hunks() -> None:
    assert hunks(TWELVE, TWELVE) == ()


def test_a_large_file_is_compared_in_no_time() -> None:
    before = "".join(f"x = {number}\n\n" for number in range(40_000)).encode()
    after = b"a = 1\n" + before.replace(b"x = 39999\n", b"")
    assert [hunk.line for hunk in hunks(before, after)] == [1, 79_998]


def shown(
    before: str, after: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> str:
    monkeypatch.setenv("COLUMNS", "40")
    show_change(Path("a.toml"), before.encode(), after.encode())
    return capsys.readouterr().out


def test_long_lines_are_cut_or_go_on_below(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = "chữ " * 15
    assert shown(f"{line}\n", f"{line}\n  {line}{'x' * 50}\n", monkeypatch, capsys) == (
        "Đã ghi: a.toml\n"
        "@@ dòng 1 @@\n"
        " chữ chữ chữ chữ chữ chữ chữ chữ chữ c…\n"
        "+  chữ chữ chữ chữ chữ chữ chữ chữ chữ\n"
        "     chữ chữ chữ chữ chữ chữ xxxxxxxxxx\n"
        "     xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"
        "     xxxxxx\n"
    )


def test_what_a_terminal_would_obey_is_not_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert shown("", "# \x1b[31m\u202e[đỏ]\ta\n", monkeypatch, capsys) == (
        "Đã ghi: a.toml\n@@ dòng 1 @@\n-\n+# ?[31m?[đỏ]    a\n"
    )


class Screen(io.StringIO):
    """A screen with colours."""

    def isatty(self) -> bool:
        return True


def test_colours_are_for_screens_that_have_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("sys.stdout", Screen())
    show_change(Path("a.toml"), b"a\n", b"b\n", planned=True)
    show_change(Path("a.toml"), b"a\n", b"b\n", no_color=True)
    assert isinstance(sys.stdout, Screen)
    # Some versions of Rich colour the end of a line too.
    assert re.sub(r"\x1b\[\d+m\n\x1b\[0m", "\n", sys.stdout.getvalue()) == (
        "\x1b[1mSẽ ghi: a.toml\x1b[0m\n\x1b[36m@@ dòng 1 @@\x1b[0m\n"
        "\x1b[31m-a\x1b[0m\n\x1b[32m+b\x1b[0m\n"
        "Đã ghi: a.toml\n@@ dòng 1 @@\n-a\n+b\n"
    )
