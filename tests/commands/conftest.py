"""Commands are run as a user runs them, in a folder of their own."""

import shutil
from pathlib import Path

import pytest
from command_run import Run, Told

from chibo_cli.cli import main

EXAMPLE = Path(__file__).parents[2] / "examples" / "chi-bo-thon-dong"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `chibo` with these words, in 80 columns, standing in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def run_words(*words: str) -> Told:
        code = main(words)
        return Told(code, *capsys.readouterr())

    return run_words


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A copy of the village cell's book as it was on 1 April, below where the commands run.

    But for its resolutions no number has been given yet.
    """
    later = shutil.ignore_patterns("2026-0[4-9]-*", "2026-1*", "2026-0[5-9].toml")
    book = Path(shutil.copytree(EXAMPLE, tmp_path / "so", ignore=later))
    for file, number in ((book / "chibo.toml", "so_truoc."), (book / "2026/ke-hoach.toml", "so =")):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(number)]
        file.write_text("".join(kept), encoding="utf-8")
    return book
