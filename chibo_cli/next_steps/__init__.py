"""What to do now, in order: each step with its command, its day and its paper."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from chibo_cli.findings import Finding
from chibo_cli.next_steps.after_meeting import after_meeting_steps
from chibo_cli.next_steps.before_meeting import before_meeting_steps
from chibo_cli.next_steps.follow_up import follow_up_steps, tasks_in_short
from chibo_cli.next_steps.members import member_steps, roster_steps
from chibo_cli.next_steps.months import month_steps
from chibo_cli.next_steps.reading import reading_steps
from chibo_cli.next_steps.scoring import scoring_steps
from chibo_cli.next_steps.step import NextStep
from chibo_cli.next_steps.topics import topic_steps
from chibo_cli.next_steps.view import View
from chibo_cli.next_steps.year import year_steps
from chibo_cli.record import YearRecord

__all__ = ["HORIZON", "NextStep", "View", "next_steps", "tasks_in_short", "usual_end"]

# How far ahead steps are told where nobody asks for another day; no paper says so.
HORIZON = timedelta(days=30)

# Of the steps of one day, those of the meeting come first.
_SUBJECTS: tuple[Callable[[View], Iterator[NextStep]], ...] = (
    after_meeting_steps,
    scoring_steps,
    before_meeting_steps,
    month_steps,
    topic_steps,
    follow_up_steps,
    member_steps,
    year_steps,
)


def usual_end(day: date) -> date:
    """The last day looked at from a day on, where nobody asks for another."""
    return day + HORIZON


def next_steps(
    record: YearRecord, reading: Sequence[Finding], *, until: date | None = None
) -> tuple[NextStep, ...]:
    """The steps not done yet on the day of the record, whose year it is.

    Files that cannot be read come first, and a roster not written yet; then what is late, longest
    first; what is due, by day, up to `until`; and what has no day.
    """
    day = record.as_of
    view = View(record, until or usual_end(day))
    steps = [step for subject in _SUBJECTS for step in subject(view)]
    dated = sorted((s for s in steps if s.due), key=lambda step: step.due or day)
    return (
        *reading_steps(view, reading),
        *roster_steps(view),
        *(step for step in dated if step.due and step.due <= view.until),
        *(step for step in steps if step.due is None),
    )
