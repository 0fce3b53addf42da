"""The level a whole year is given by a set that scores once a year, after its knock-outs."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.criteria import CriteriaSet
from chibo_cli.facts.vocabulary import Found
from chibo_cli.facts.vocabulary.members import disciplined
from chibo_cli.record import YearRecord
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.scoring.month_grades import MeetingGrade
from chibo_cli.scoring.parties import party_name
from chibo_cli.scoring.ratings import Rated, knocked_out


def level_of_year(
    graded: MeetingGrade | None, criteria_set: CriteriaSet, record: YearRecord
) -> Rated:
    """The level on the score record of a year, after the knock-outs, with every step.

    The knock-outs look at the year as it stood at its last regular meeting, whenever it was scored;
    for discipline, at the year to its end, or to the day the record speaks for.
    """
    given = graded.counted if graded else None
    level = given.rating if given else None
    held = [(book, meeting) for book, meeting in record.so_far.counted if meeting.kind.is_monthly]
    lowered = Rated(level)
    if held:
        book, last = held[-1]
        evidence = Evidence(criteria_set, last, book, {"ky_luat.so": _disciplined(record)})
        lowered = knocked_out(level, evidence)
    concluded = (f"Xếp loại năm: {lowered.rating}.",) if lowered.rating else ()
    steps = (*_told(graded), *lowered.steps, *concluded)
    return Rated(lowered.rating, steps, lowered.unsettled)


def _disciplined(record: YearRecord) -> Found:
    first, last = date(record.year, 1, 1), date(record.year, 12, 31)
    return disciplined(record, first, min(last, record.as_of))


def _told(graded: MeetingGrade | None) -> Iterator[str]:
    """What each evaluator gave, side by side."""
    if graded is None or graded.sheet is None:
        yield "Chưa có phiếu chấm cả năm."
        return
    for given in graded.sheet.scores.values():
        official = ", chính thức" if given is graded.official else ""
        yield f"{party_name(given.evaluator)}{official}: {given.rating or 'chưa có xếp loại'}."
