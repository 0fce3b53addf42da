"""Cho đủ điểm trong khi chính sổ ghi điều ngược lại, không nói vì sao.

Phiếu và biên bản cùng gửi một nơi. Tiêu chí cho đủ điểm mà sổ ghi còn thiếu thì cả phiếu mất tin;
có lý do thì một câu ở dien_giai là đủ.

Sai:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [{ tieu_chi = "2", diem = 5 }]

    # tệp 2026/2026-11-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh" }]

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [{ tieu_chi = "2", diem = 3, dien_giai = "Một người vắng không báo." }]

    # tệp 2026/2026-11-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh" }]
"""

from chibo_cli.facts.vocabulary import VOCABULARY
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import ScoreEntry
from chibo_cli.record import YearRecord
from chibo_cli.rules import CRITERIA_SET, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import (
    called,
    criterion_called,
    is_explained,
    paper_behind,
    place_of_entry,
    place_of_evidence,
    sheet_of,
)
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal, Shown


@meeting_rule(
    "CB906",
    severity=Severity.WARNING,
    remedy="xem lại điểm với sổ; chi bộ vẫn thấy đáng đủ điểm thì ghi lý do vào dien_giai.",
    basis=CRITERIA_SET,
    drafts=False,
    across=True,
)
def full_marks_against_record(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    for score in sheet.scores.values() if sheet else ():
        for key, entry in score.entries.items():
            proposal = sheet.proposal(key) if sheet else None
            if sheet is None or proposal is None or is_explained(entry, score):
                continue
            against = _speaking_against(proposal) if _is_full(entry, proposal) else ()
            if against:
                told = "; ".join(dict.fromkeys(each.found.told for each in against))
                yield (
                    place_of_entry(sheet, entry, "diem"),
                    f"{called(score)}: {criterion_called(proposal.criterion)} {_given(entry)}, "
                    f"trong khi sổ ghi: {told}.",
                    place_of_evidence(against, sheet),
                    paper_behind(sheet),
                )


def _is_full(entry: ScoreEntry, proposal: Proposal) -> bool:
    if proposal.outcome is not Outcome.TO_JUDGE:
        return False
    return bool(entry.fulfilled or (entry.points and entry.points == proposal.most))


def _speaking_against(proposal: Proposal) -> tuple[Shown, ...]:
    """What the record shows that alone contradicts full marks."""
    return tuple(
        each
        for each in proposal.shown
        if each.found.value is not None
        and each.name in VOCABULARY
        and VOCABULARY[each.name].speaks_against(each.found.value)
    )


def _given(entry: ScoreEntry) -> str:
    return "ghi đạt" if entry.points is None else f"cho đủ {points_shown(entry.points)} điểm"
