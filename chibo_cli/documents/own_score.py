"""The score a cell gave a meeting of its own, as minutes and resolution print it."""

from chibo_cli.criteria import CriteriaSet
from chibo_cli.documents import Context
from chibo_cli.documents.decisions import ballot
from chibo_cli.errors import ChiboError
from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.scores import score_of
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Evaluator, ScoreRecord
from chibo_cli.record import YearRecord
from chibo_cli.scoring.sheets import GivenScore, score_sheet


def own_score(record: YearRecord, meeting: Meeting) -> Context | None:
    """The cell's own score of this meeting with the vote on it, where it has been given.

    A committee meeting is not scored, whatever a record says.
    """
    scored = score_of(meeting, record)
    if scored is None or meeting.is_committee:
        return None
    vote = ballot(scored.vote, certain_attendance(meeting, record)) if scored.vote else None
    try:
        sheet = score_sheet(meeting, record)
    except ChiboError:  # the criteria set is not there: what stands in the record is printed
        return _as_written(scored, vote)
    own = sheet.own
    if own is None or not _says_something(own):
        return None
    then = own.rated_if_all_come
    return {
        "tong_diem": own.total,
        "xep_loai": own.rating,
        "cho_ket_qua": own.tally.pending if then else (),
        "tong_khi_du": own.tally.if_all_come if then else None,
        "xep_loai_khi_du": then.rating if then else None,
        "so_tieu_chi": len(own.entries),
        "so_dat": len(own.fulfilled),
        "nhom": _groups(own, sheet.criteria_set),
        "ket_qua": vote,
    }


def _says_something(own: GivenScore) -> bool:
    is_checked = own.tally.most is None and own.entries and own.tally.is_whole
    return own.total is not None or own.rating is not None or bool(is_checked)


def _as_written(scored: ScoreRecord, vote: Context | None) -> Context | None:
    written = scored.evaluation(Evaluator.CELL)
    if written is None or (written.total is None and written.rating is None):
        return None
    return {
        "tong_diem": written.total,
        "xep_loai": written.rating,
        "cho_ket_qua": (),
        "tong_khi_du": None,
        "xep_loai_khi_du": None,
        "so_tieu_chi": 0,
        "so_dat": 0,
        "nhom": [],
        "ket_qua": vote,
    }


def _groups(own: GivenScore, criteria_set: CriteriaSet) -> list[Context]:
    """The points of each group, once all criteria are scored in a set that has groups."""
    if own.tally.most is None or not own.entries or not own.tally.is_whole:
        return []
    return [
        {
            "so": group.number,
            "ten": group.name,
            "diem": own.tally.by_group.get(group.number, 0),
            "diem_toi_da": group.most_points,
        }
        for group in criteria_set.criterion_groups
        if group.most_points is not None
    ]
