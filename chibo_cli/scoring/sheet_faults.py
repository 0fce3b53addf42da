"""What in a score cannot stand as it is written, before a paper prints it, as things to put right.

It contradicts itself, gives points the criteria set does not have, or leaves it open what they
are for.
"""

from collections import Counter
from collections.abc import Iterator

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.figures import excess_told
from chibo_cli.models.score import ScoreRecord
from chibo_cli.models.words import WORDS
from chibo_cli.scoring.allowed import fault_in
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.vietnamese import opening_lower


def faults_of_score(sheet: ScoreSheet) -> Iterator[str]:
    """What to put right in a score, in the order of the sheet."""
    if sheet.own:
        yield from _contradictions(sheet.own)
    yield from faults_of_entries(sheet)
    yield from _vote(sheet)


def faults_of_entries(sheet: ScoreSheet) -> Iterator[str]:
    """What to put right in the entries and totals themselves, in the order of the sheet."""
    for given in sheet.scores.values():
        yield from _points(sheet, given)
    if sheet.record:
        yield from _entries(sheet, sheet.record)
        yield from _evaluations(sheet.record)


def _contradictions(own: GivenScore) -> Iterator[str]:
    """Where the total or rating written down is not what the points give."""
    written = own.evaluation
    if written is None:
        return
    if own.is_begun and (written.total is not None or written.rating):
        yield "việc bỏ tổng điểm, xếp loại ghi trong tệp: còn tiêu chí chưa chấm"
        return
    if own.entries and written.total is not None and written.total != own.total:
        yield (
            f"việc sửa tổng điểm: tệp ghi {points_shown(written.total)}, các tiêu chí cộng lại "
            f"{points_shown(own.total)}"
        )
    worked_out = own.rated.rating if own.rated else None
    if written.rating and worked_out and written.rating != worked_out:
        yield (
            f"việc xem lại xếp loại: tệp ghi {written.rating}, theo điểm và điều kiện của bộ tiêu "
            f"chí là {worked_out}"
        )


def _points(sheet: ScoreSheet, given: GivenScore) -> Iterator[str]:
    """Points the set does not have."""
    who = WORDS[given.evaluator]
    for proposal in sheet.proposals:
        key = proposal.criterion.key
        entry = given.entries.get(key)
        if entry and (fault := fault_in(entry, proposal, sheet.criteria_set)):
            yield f"việc sửa điểm {who} chấm cho tiêu chí {key}: {fault}"
    most = sheet.criteria_set.total
    if not given.entries and most is not None and (given.total or 0) > most:
        told = f"ghi {points_shown(given.total)} điểm, tối đa {points_shown(most)}"
        yield f"việc sửa tổng điểm {who} chấm: {told}"


def _vote(sheet: ScoreSheet) -> Iterator[str]:
    """More votes than there were voters."""
    counted = certain_attendance(sheet.meeting, sheet.evidence.record)
    vote = sheet.record.vote if sheet.record else None
    told = excess_told(vote, counted) if vote and counted else ""
    if told:
        yield f"việc sửa biểu quyết kết quả chấm điểm: {opening_lower(told).rstrip('.')}"


def _entries(sheet: ScoreSheet, record: ScoreRecord) -> Iterator[str]:
    """Entries of which nobody can know what they are for."""
    counted = Counter((each.evaluator, each.criterion) for each in record.entries)
    for (evaluator, key), times in counted.items():
        if key is None:
            yield f"số của tiêu chí ở {times} mục chấm điểm (tieu_chi, trong [[muc_diem]])"
        elif sheet.criteria_set.criterion(key) is None:
            yield f"việc sửa mục chấm tiêu chí {key}: bộ tiêu chí không có tiêu chí ấy"
        elif times > 1:
            who = WORDS[evaluator]
            yield f"việc bỏ bớt mục thừa: {who} chấm {times} lần tiêu chí {key}"


def _evaluations(record: ScoreRecord) -> Iterator[str]:
    counted = Counter(each.evaluator for each in record.evaluations)
    for evaluator, times in counted.items():
        if evaluator is None:
            yield f"người chấm ở {times} mục đánh giá (nguoi_cham, trong [[danh_gia]])"
        elif times > 1:
            who = WORDS[evaluator]
            yield f"việc bỏ bớt mục thừa: {who} có {times} mục đánh giá ([[danh_gia]])"
