"""The petitions of a year in figures: what was received, what was answered, who still waits."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from chibo_cli.ledger import TrackedPetition, petitions
from chibo_cli.models.meeting.kinds import AnswerState, Competence
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class PetitionFigures:
    """Petitions in figures, as they stand on a day: each was answered, or waits."""

    petitions: tuple[TrackedPetition, ...]
    as_of: date

    @property
    def count(self) -> int:
        """All of them."""
        return len(self.petitions)

    @property
    def answered(self) -> int:
        """Those a meeting found answered."""
        return sum(not each.is_open for each in self.petitions)

    @property
    def waiting(self) -> int:
        """Those whose author still waits."""
        return sum(each.is_open for each in self.petitions)

    @property
    def forwarded(self) -> int:
        """Those waiting that were last told to be with the body that is to answer."""
        return sum(
            each.is_open and bool(each.answers) and each.answers[-1].state is AnswerState.FORWARDED
            for each in self.petitions
        )

    @property
    def overdue(self) -> int:
        """Those waiting whose date has passed."""
        return sum(each.days_late(self.as_of) > 0 for each in self.petitions)


@dataclass(frozen=True)
class YearPetitions:
    """The petitions a year began with, and those received in it; `unnumbered` are not tracked."""

    carried_over: PetitionFigures
    received: PetitionFigures
    unnumbered: int


def year_petitions(record: YearRecord) -> YearPetitions:
    """The petitions of a year as they stand on the day the record speaks for.

    Carried over are those received in earlier years that no meeting of those years answered.
    """
    own = record.so_far.meetings
    earlier = record.previous.all_meetings if record.previous else ()
    before = {meeting.slug for meeting in earlier}
    tracked = petitions((*earlier, *own)).values()
    open_then = {each.reference for each in petitions(earlier).values() if each.is_open}
    return YearPetitions(
        _figures((t for t in tracked if t.reference in open_then), record),
        _figures((t for t in tracked if t.meeting.slug not in before), record),
        sum(petition.number is None for meeting in own for petition in meeting.petitions),
    )


def by_competence(
    figures: PetitionFigures,
) -> tuple[tuple[Competence | None, PetitionFigures], ...]:
    """The figures by who is competent, in the order of the list; None where nobody is named."""
    kinds = (*Competence, None)
    return tuple(
        (kind, PetitionFigures(chosen, figures.as_of))
        for kind in kinds
        if (chosen := tuple(t for t in figures.petitions if t.petition.competence is kind))
    )


def _figures(chosen: Iterable[TrackedPetition], record: YearRecord) -> PetitionFigures:
    return PetitionFigures(tuple(chosen), record.as_of)
