"""How the tests of the shell call a program."""

import pytest
import typer
from sample_program import Call, Outcome, sample_program

from chibo_cli.cli.outcome import run


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Run the sample program, or the one given, in 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run_words(*words: str, app: typer.Typer | None = None) -> Outcome:
        code = run(app or sample_program(), words)
        return Outcome(code, *capsys.readouterr())

    return run_words
