"""The score sheets rules look at, the paper behind their criteria set, and how they are spoken of.

A record of which something was left out gives no sheet: nothing may be concluded from it.
"""

from chibo_cli.criteria import CriteriaSet, Criterion
from chibo_cli.facts.remembering import remembered
from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Location
from chibo_cli.guidelines.sources import Grade, Source
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Evaluator, Grounds, ScoreEntry
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import criteria_sets, name_of_set_in_use
from chibo_cli.scoring.proposals import Shown
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet, score_sheet
from chibo_cli.vietnamese import opening_capital, short_date


@remembered
def sheet_of(meeting: Meeting, record: YearRecord) -> ScoreSheet | None:
    """The score sheet of a meeting; None without a record or set that could be read as a whole."""
    scored = score_of(meeting, record)
    if scored is None or record.has_gap(scored.path) or record.has_gap(record.cell.path):
        return None
    criteria_set = criteria_sets(record).get(scored.criteria_set or name_of_set_in_use(record))
    if criteria_set is None or record.has_gap(criteria_set.path):
        return None
    return score_sheet(meeting, record)


def paper_of(criteria_set: CriteriaSet, name: str) -> Source:
    """The paper a criteria set stands on, and how sure it is; one without a number is weak."""
    number = f" số {criteria_set.reference}" if criteria_set.reference else ""
    day = f", ngày {short_date(criteria_set.date)}" if criteria_set.date else ""
    issuer = f" của {criteria_set.issuer}" if criteria_set.issuer else ""
    known = Grade.WORDS if criteria_set.reference else Grade.BACKGROUND
    evidence = criteria_set.evidence or known
    return Source(f"Bộ tiêu chí {name}{number}{day}{issuer}", "", evidence)


def paper_behind(sheet: ScoreSheet) -> Source:
    """The paper of the set a sheet is scored by."""
    return paper_of(sheet.criteria_set, sheet.name)


def evaluator_called(evaluator: Evaluator) -> str:
    """Who scores, as a sentence begins: `Chi bộ`, `Cấp uỷ viên phụ trách`."""
    return opening_capital(WORDS[evaluator])


def called(score: GivenScore) -> str:
    """Who gave a score, as a sentence begins."""
    return evaluator_called(score.evaluator)


def criterion_called(criterion: Criterion) -> str:
    """`Tiêu chí 4.5`."""
    return f"Tiêu chí {criterion.key}"


def is_explained(entry: ScoreEntry, score: GivenScore) -> bool:
    """Whether words say why an entry is as it is; the cell's must stand beside the entry."""
    overall = score.evaluation.explanation if score.evaluation else None
    is_own = score.evaluator is Evaluator.CELL
    return bool(entry.explanation or (overall and not is_own))


def rests_on_facts(entry: ScoreEntry) -> bool:
    """Whether an entry says of itself that the facts decided it."""
    return entry.grounds is Grounds.FACTS


def place_of_evidence(shown: tuple[Shown, ...], sheet: ScoreSheet) -> Location:
    """Where the first of these facts was read; the meeting's file where that is not known."""
    places = (place for each in shown for place in each.found.places)
    return next(places, sheet.meeting.at())


def place_of_entry(sheet: ScoreSheet, entry: ScoreEntry, key: str) -> Location:
    """Where a key of an entry stands in its file."""
    assert sheet.record is not None
    index = next(i for i, each in enumerate(sheet.record.entries) if each is entry)
    return sheet.record.at("muc_diem", index, key)


def place_of_evaluation(sheet: ScoreSheet, score: GivenScore, key: str) -> Location:
    """Where a key of an evaluation stands in its file; the whole file where there is none."""
    assert sheet.record is not None
    for index, each in enumerate(sheet.record.evaluations):
        if each is score.evaluation:
            return sheet.record.at("danh_gia", index, key)
    return sheet.record.at()
