"""The help pages of the real commands."""

import re

import pytest
from command_run import Run
from typer.main import get_command

from chibo_cli.cli import app

COMMANDS = sorted(get_command(app).commands)  # type: ignore[attr-defined]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_help_page_fits_80_columns_and_keeps_its_columns_apart(run: Run, command: str) -> None:
    told = run(command, "--help")
    assert (told.code, told.err) == (0, "")
    lines = told.out.splitlines()
    assert [line for line in lines if len(line) > 79] == []
    options = [line for line in lines if re.match(r" +(-\w, )?--", line)]
    apart = re.compile(r" {2,6}(-\w, )?--[\w-]+( \S+)?(  .*|$)")
    assert [line for line in options if not apart.fullmatch(line)] == []
