"""Where options may stand, and what the program does without a command."""

import pytest
from sample_program import Call

ECHO = "2026-11 ['a', 'b'] thuong_ky None {} {} {}\n"


def test_the_program_alone_calls_its_function(call: Call) -> None:
    assert call() == (0, "bắt đầu ở ., không màu: False\n", "")
    assert call("-C", "so", "--no-color") == (0, "bắt đầu ở so, không màu: True\n", "")


@pytest.mark.parametrize(
    "words",
    [
        ["minutes", "2026-11", "a", "b", "-C", "so", "--no-color"],
        ["-C", "so", "--no-color", "minutes", "2026-11", "a", "b"],
        ["--dir=so", "minutes", "--no-color", "2026-11", "a", "b"],
        ["-Cso", "--no-color", "minutes", "2026-11", "--", "a", "b"],
        ["-C", "khac", "minutes", "2026-11", "a", "-C", "so", "b", "--no-color"],
    ],
    ids=" ".join,
)
def test_shared_options_stand_before_or_after_the_command(call: Call, words: list[str]) -> None:
    assert call(*words) == (0, ECHO.format("so", True, None), "")


def test_folder_that_looks_like_an_option(call: Call) -> None:
    assert call("-C", "-q", "minutes", "2026-11", "a", "b").out == ECHO.format("-q", False, None)


def test_help_before_a_command_is_the_page_of_the_program(call: Call) -> None:
    assert call("--help", "minutes") == call("--help")


def test_words_become_days_and_months(call: Call) -> None:
    assert call("new-meeting", "2026-11", "--so-ban", "2") == (0, "2026-11 x 2\n", "")
    given = call("minutes", "x", "--ngay-ky-bien-ban-nay=2026-11-03", "-o", "bb.docx")
    assert given == (0, "x None thuong_ky 2026-11-03 . False bb.docx\n", "")


@pytest.mark.parametrize(("value", "without_color"), [("1", True), ("false", True), ("", False)])
def test_no_color_from_the_environment(
    call: Call, monkeypatch: pytest.MonkeyPatch, value: str, without_color: bool
) -> None:
    monkeypatch.setenv("NO_COLOR", value)
    assert call().out == f"bắt đầu ở ., không màu: {without_color}\n"
