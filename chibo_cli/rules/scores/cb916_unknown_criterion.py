"""Phiếu chấm một tiêu chí mà bộ tiêu chí không có, hoặc một người chấm một tiêu chí hai lần.

Điểm của dòng như thế không cộng vào đâu cả, hoặc không biết dòng nào là dòng đúng.

Sai:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "4.9", diem = 1 }]

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "4.8", diem = 1 }]
"""

from chibo_cli.facts.naming import ordinal
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Evaluator, ScoreRecord
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import evaluator_called, sheet_of
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.vietnamese import nearest


@meeting_rule(
    "CB916",
    severity=Severity.ERROR,
    remedy="ghi tieu_chi đúng số trong bộ tiêu chí, mỗi người chấm mỗi tiêu chí một mục.",
    basis=SELF_CONTRADICTION,
)
def unknown_criterion(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    if sheet is None or sheet.record is None:
        return
    yield from _entries(sheet.record, sheet)
    yield from _evaluations(sheet.record)
    for index, choice in enumerate(sheet.record.choices):
        if choice.criterion and sheet.criteria_set.criterion(choice.criterion) is None:
            place = sheet.record.at("lua_chon", index, "tieu_chi")
            yield place, f"Bộ tiêu chí {sheet.name} không có tiêu chí {choice.criterion}."


def _entries(scored: ScoreRecord, sheet: ScoreSheet) -> Hits:
    first: dict[tuple[Evaluator, str], int] = {}
    keys = [each.key for each in sheet.criteria_set.criteria]
    for index, entry in enumerate(scored.entries):
        place = scored.at("muc_diem", index, "tieu_chi")
        if entry.criterion is None:
            yield place, f"Mục [[muc_diem]] {ordinal(index)} không ghi tieu_chi."
            continue
        same = first.setdefault((entry.evaluator, entry.criterion), index)
        if entry.criterion not in keys:
            near = nearest(entry.criterion, keys)
            hint = f"; gần giống: {', '.join(near)}" if near else ""
            yield place, f"Bộ tiêu chí {sheet.name} không có tiêu chí {entry.criterion}{hint}."
        elif same != index:
            who = evaluator_called(entry.evaluator)
            told = f"{who} đã chấm tiêu chí {entry.criterion} ở mục {ordinal(same)}."
            yield place, told, scored.at("muc_diem", same, "tieu_chi")


def _evaluations(scored: ScoreRecord) -> Hits:
    first: dict[Evaluator, int] = {}
    for index, given in enumerate(scored.evaluations):
        place = scored.at("danh_gia", index, "nguoi_cham")
        if given.evaluator is None:
            yield place, f"Mục [[danh_gia]] {ordinal(index)} không ghi nguoi_cham."
        elif first.setdefault(given.evaluator, index) != index:
            who = evaluator_called(given.evaluator)
            told = f"{who} đã có [[danh_gia]] ở mục {ordinal(first[given.evaluator])}."
            yield place, told, scored.at("danh_gia", first[given.evaluator], "nguoi_cham")
