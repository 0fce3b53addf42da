"""A year lived from January with the commands gives the papers and ledgers of the shipped one."""

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from command_run import Run, Told
from paper_text import text_of
from year_lived import hold

from chibo_cli.cli import main
from chibo_cli.loader import load_year, meeting_files, open_workspace
from chibo_cli.papers.minutes import minutes_of
from chibo_cli.papers.resolutions import resolutions_of
from chibo_cli.record import YearRecord

pytestmark = pytest.mark.exhaustive

EXAMPLES = Path(__file__).parents[1] / "examples"
# What a new meeting has filled in is right, but that somebody joined the group of a topic later.
OVERRULED = {
    "chi-bo-thon-dong": ["2026-11-12-chuyen-de: chuyen_de.nguoi_chuan_bi"],
    "chi-bo-vien-kiem-sat-khu-vuc": [],
}
# The cell's habit, which a single meeting may leave.
HABITS = ("bat_dau", "dia_diem")
LAST_DAY = date(2026, 12, 31)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `chibo` with these words."""
    return lambda *words: Told(main(words), *capsys.readouterr())


@pytest.mark.parametrize("name", OVERRULED)
def test_a_year_lived_with_the_commands_is_the_shipped_year(
    name: str, tmp_path: Path, run: Run
) -> None:
    shipped, book = EXAMPLES / name, tmp_path / name
    shutil.copytree(shipped, book, ignore=_meetings)

    held = [hold(meeting, book, run) for meeting in meeting_files(shipped, 2026)]

    lived, told = _record(book), _record(shipped)
    assert lived.meetings == told.meetings
    assert [(m.name, _references(m.carried)) for m in held] == [
        (m.name, _references(m.meant)) for m in held
    ]
    overruled = [f"{m.name}: {key}" for m in held for key in m.overruled if key not in HABITS]
    assert overruled == OVERRULED[name]
    assert _papers(lived) == _papers(told)
    assert _ledgers(book, run) == _ledgers(shipped, run)


def _meetings(folder: str, names: list[str]) -> set[str]:
    """The meeting files of a folder, but not the score sheets, which have the same names."""
    return {name for name in names if name.startswith("2026-") and Path(folder).name == "2026"}


def _references(tables: dict[str, Any]) -> list[str]:
    """The tasks and petitions of earlier meetings that a file speaks of, in its order."""
    reviewed = [row["nhiem_vu_cu"] for row in tables.get("ra_soat", [])]
    return reviewed + [row["kien_nghi_cu"] for row in tables.get("tra_loi_kien_nghi", [])]


def _record(root: Path) -> YearRecord:
    record, findings = load_year(open_workspace(root), 2026, as_of=LAST_DAY)
    assert [finding.message for finding in findings] == []
    return record


def _papers(record: YearRecord) -> dict[str, str]:
    """The text of all minutes and resolutions of the year, by the name of the paper."""
    papers = [
        paper
        for meeting in record.meetings
        for paper in (
            *minutes_of(record, meeting, ()),
            *(resolutions_of(record, meeting, ()) if meeting.resolutions else ()),
        )
    ]
    return {paper.path.name: text_of(paper.content) for paper in papers}


def _ledgers(root: Path, run: Run) -> list[Any]:
    ledgers = []
    for ledger in ("task", "petition"):
        words = (ledger, "list", "--tinh-trang", "tat_ca", "--tinh-den", str(LAST_DAY), "--json")
        told = run(*words, "-C", str(root))
        assert (told.code, told.err) == (0, "")
        ledgers.append(json.loads(told.out))
    return ledgers
