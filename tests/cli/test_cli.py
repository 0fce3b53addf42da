"""The program itself: its version, its pages, its start."""

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from chibo_cli import __version__
from chibo_cli.cli import app, main

_program = get_command(app)
assert isinstance(_program, TyperGroup)
COMMANDS = list(_program.commands)

ENGLISH = ("Usage", "Options", "Commands", "Arguments", "Show this", "default:", "required")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr() == (f"chibo {__version__}\n", "")


@pytest.mark.parametrize("words", [[], *([name] for name in COMMANDS)], ids=" ".join)
def test_every_page_is_vietnamese_and_fits_the_screen(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main([*words, "--help"]) == 0
    page = capsys.readouterr().out
    assert [line for line in page.splitlines() if len(line) > 80] == []
    assert [word for word in ENGLISH if word in page] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_shows_an_example(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main([name, "--help"]) == 0
    assert f"Ví dụ:\n  chibo {name}" in capsys.readouterr().out
