"""Tiêu chí mất điểm mà phiếu không nói vì sao.

Chỗ mất điểm là chỗ để sửa. Danh sách gửi cấp trên có cột thuyết minh điểm trừ; tháng sau không ai
nhớ vì sao nữa.

Sai:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [{ tieu_chi = "4.3", diem = 8 }]

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [{ tieu_chi = "4.3", diem = 8, dien_giai = "Mục cuối phải bàn vội." }]
"""

from collections.abc import Iterator

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import SAMPLE_FORMS
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Evaluator, ScoreEntry
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule
from chibo_cli.rules.scores.sheets import (
    place_of_entry,
    place_of_evaluation,
    rests_on_facts,
    sheet_of,
)
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB907",
    severity=Severity.WARNING,
    remedy="ghi vì sao vào dien_giai của từng mục mất điểm, hoặc một câu chung vào dien_giai của "
    "[[danh_gia]].",
    basis=SAMPLE_FORMS,
    drafts=False,
)
def lost_points_without_reason(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    own = sheet.scores.get(Evaluator.CELL) if sheet else None
    if sheet is None or own is None or (own.evaluation and own.evaluation.explanation):
        return
    lost = list(_lost(sheet))
    if lost:
        told = (
            f"{p.criterion.key} ({points_shown(e.points)}/{points_shown(p.most)})" for e, p in lost
        )
        place = place_of_entry(sheet, lost[0][0], "dien_giai")
        yield place, f"Tiêu chí {listed(told)} không đủ điểm mà không ghi vì sao."
    most = sheet.criteria_set.total
    if not own.entries and own.total is not None and most is not None and own.total < most:
        told_in_all = f"Tổng {points_shown(own.total)}/{points_shown(most)} điểm"
        place = place_of_evaluation(sheet, own, "dien_giai")
        yield place, f"{told_in_all} mà không ghi vì sao bị trừ."


def _lost(sheet: ScoreSheet) -> Iterator[tuple[ScoreEntry, Proposal]]:
    """The cell's entries below their greatest points with nothing that says why."""
    own = sheet.scores[Evaluator.CELL]
    for key, entry in own.entries.items():
        proposal = sheet.proposal(key)
        if proposal is None or proposal.most is None or entry.points is None:
            continue
        # What a criterion that does not apply may have is another question.
        is_said = entry.explanation or proposal.outcome in (
            Outcome.NOT_APPLICABLE,
            Outcome.CHOICE_NEEDED,
        )
        if entry.points < proposal.most and not is_said and not _tell_facts(entry, proposal):
            yield entry, proposal


def _tell_facts(entry: ScoreEntry, proposal: Proposal) -> bool:
    """Whether the facts that gave the points say why."""
    return rests_on_facts(entry) and entry.points == proposal.points
