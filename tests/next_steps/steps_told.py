"""Steps as a test writes them: what, how it stands with its day, the command."""

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from chibo_cli.findings import Finding
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.next_steps import NextStep, next_steps
from chibo_cli.record import YearRecord

EXAMPLE = Path(__file__).parents[2] / "examples" / "chi-bo-thon-dong"


def told(steps: Sequence[NextStep], day: date) -> list[str]:
    """Each step in one line: `Ghi nốt biên bản …. | quá 3 ngày | chibo minutes 2026-11-03`."""
    return [f"{step.what} | {_standing(step, day)} | {step.command}" for step in steps]


def told_of(record: YearRecord, reading: Sequence[Finding] = ()) -> list[str]:
    """The steps of a book on its day."""
    return told(next_steps(record, reading), record.as_of)


def told_in(root: Path, day: date) -> list[str]:
    """The steps of a workspace on a day."""
    workspace = open_workspace(root)
    record, reading = load_year(workspace, day.year, as_of=day)
    return told(next_steps(record, [*workspace.findings, *reading]), day)


def example_until(folder: Path, last: str) -> Path:
    """A copy of the village cell's book with its meetings up to a day."""
    book = Path(shutil.copytree(EXAMPLE, folder / "so"))
    for file in book.glob("2026/2026-*.toml"):
        if file.name[:10] > last:
            file.unlink()
    return book


def _standing(step: NextStep, day: date) -> str:
    if step.due is None:
        return "không có hạn"
    late = step.days_late(day)
    return f"quá {late} ngày" if late else f"hạn {step.due}"
