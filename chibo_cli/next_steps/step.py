"""One step: what to do, by when, with which command, and which paper asks for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import Source
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Rule

# More steps of one kind than these are told as one.
_MOST_OF_A_KIND = 12


@dataclass(frozen=True)
class NextStep:
    """One thing to do.

    `key` names it, the same every day; `due_words` say how its due day is known; `mark` what to
    write where once it is done, so that it is told no more; `path` is the file it is about.
    """

    key: str
    what: str
    command: str
    due: date | None = None
    due_words: str = ""
    mark: str = ""
    sources: tuple[Source, ...] = ()
    path: str = ""

    @property
    def basis(self) -> str:
        """The papers that ask for it in one line; empty where none does."""
        return "; ".join(source.citation for source in self.sources)

    def days_late(self, day: date) -> int:
        """How many days it is past its due day; 0 where it is not."""
        return max((day - self.due).days, 0) if self.due else 0


def is_asked(rule: Rule, book: YearRecord, meeting: Meeting | None = None) -> bool:
    """Whether what a rule asks for holds for a meeting or a year: it has a paper, and no waiver."""
    if not rule.applies_under(book.guideline):
        return False
    of_year = book.plan.waivers if book.plan else ()
    needs_paper = rule.severity_under(book.guideline) is Severity.ERROR
    return not any(
        waiver.rule == rule.code and waiver.reason and (waiver.basis or not needs_paper)
        for waiver in (meeting.waivers if meeting else of_year)
    )


def told_as_one(
    steps: Sequence[NextStep], as_one: Callable[[Sequence[NextStep]], NextStep]
) -> Sequence[NextStep]:
    """The steps, or one for all of them where they are many."""
    return [as_one(steps)] if len(steps) > _MOST_OF_A_KIND else steps
