"""What `chibo` alone and `chibo next` share: the steps of a workspace as they can be copied."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from chibo_cli.console.next_steps import Occasion
from chibo_cli.console.papers import folder_option
from chibo_cli.loader import find_workspace, load_year, open_workspace
from chibo_cli.next_steps import NextStep, next_steps, tasks_in_short, usual_end
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class Found:
    """The steps of a workspace, for whom and when, and the book they come from.

    `folder` is the one a person named: commands to copy name it too.
    """

    steps: tuple[NextStep, ...]
    occasion: Occasion
    record: YearRecord
    folder: Path

    @property
    def to_copy(self) -> tuple[NextStep, ...]:
        """All steps, with commands that work from here."""
        return self._from_here(self.steps)

    @property
    def in_short(self) -> tuple[NextStep, ...]:
        """The same, with the tasks told together."""
        return self._from_here(tasks_in_short(self.steps, self.occasion.day))

    def _from_here(self, steps: Iterable[NextStep]) -> tuple[NextStep, ...]:
        where = folder_option(self.folder)
        return tuple(replace(step, command=step.command + where) for step in steps)


def steps_of(folder: Path, day: date, until: date | None = None) -> Found:
    """The steps of the workspace at or above a folder. Raises ChiboError where there is none."""
    workspace = open_workspace(find_workspace(folder))
    record, reading = load_year(workspace, day.year, as_of=day)
    last = until or usual_end(day)
    steps = next_steps(record, [*workspace.findings, *reading], until=last)
    name = workspace.cell.naming_on(day).name or workspace.root.name
    return Found(steps, Occasion(name, day, last), record, folder)
