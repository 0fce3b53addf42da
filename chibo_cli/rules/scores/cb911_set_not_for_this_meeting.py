"""Bộ tiêu chí không dành cho loại hình chi bộ này, hoặc không dành cho loại buổi được chấm.

Mỗi bộ tiêu chí được ban hành cho những chi bộ và những loại buổi nhất định; chấm bằng bộ khác thì
điểm không so được với nơi khác, cấp trên không nhận.

Sai:

    # tệp 2026/cham-diem/2026-11-19-chuyen-de.toml

    bo_tieu_chi = "hd42-2025"

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
"""

from collections.abc import Iterator

from chibo_cli.criteria import CriteriaSet, Scope
from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CRITERIA_SET, Hits, year_rule
from chibo_cli.rules.scores.sheets import paper_of
from chibo_cli.scoring.choosing import criteria_sets
from chibo_cli.vietnamese import listed

_REMEDY_OF_SPAN = (
    "giữ phiếu ở buổi cuối; những phiếu trước bỏ đi, hoặc ghi bo_tieu_chi là bộ chấm từng buổi."
)
_SCOPES = {Scope.QUARTER: "cả quý", Scope.YEAR: "cả năm"}


@year_rule(
    "CB911",
    severity=Severity.WARNING,
    remedy="chọn bộ tiêu chí dành cho chi bộ và loại buổi ấy: xem lệnh  chibo criteria list.",
    basis=CRITERIA_SET,
)
def set_not_for_this_meeting(record: YearRecord) -> Hits:
    chosen = record.cell.conventions.criteria_set
    if record.has_gap(record.cell.path) or not (chosen or record.scores):
        return
    sets = criteria_sets(record)
    used = sets.get(chosen or "")
    if chosen and used and not _fits_cell(used, record):
        place = record.cell.at("quy_uoc", "bo_tieu_chi")
        yield (
            place,
            f"Bộ tiêu chí {chosen} không dành cho loại hình chi bộ này.",
            paper_of(used, chosen),
        )
    told_for: set[tuple[str, tuple[int, int] | None]] = set()
    for meeting in reversed(record.meetings):
        scored = score_of(meeting, record)
        name = (scored and scored.criteria_set) or chosen or ""
        criteria_set = sets.get(name)
        if scored is None or criteria_set is None or record.has_gap(criteria_set.path):
            continue
        for why in _unfit(criteria_set, meeting, record, is_chosen=name == chosen):
            message = f"Bộ tiêu chí {name} {why}."
            yield scored.at("bo_tieu_chi"), message, paper_of(criteria_set, name)
        span = _span(criteria_set, meeting)
        if span and (name, span) in told_for:
            message = (
                f"Bộ tiêu chí {name} chấm {_SCOPES[criteria_set.scope]} một lần, không phải từng "
                "buổi; đã có phiếu ở buổi sau."
            )
            yield scored.at("bo_tieu_chi"), message, _REMEDY_OF_SPAN, paper_of(criteria_set, name)
        told_for.add((name, span))


def _fits_cell(criteria_set: CriteriaSet, record: YearRecord) -> bool:
    kind = record.cell.identity.cell_kind
    return not criteria_set.cell_kinds or kind is None or kind in criteria_set.cell_kinds


def _unfit(
    criteria_set: CriteriaSet, meeting: Meeting, record: YearRecord, *, is_chosen: bool
) -> Iterator[str]:
    """Why a set is not for scoring a meeting; of the chosen one the cell's file is told so."""
    if not is_chosen and not _fits_cell(criteria_set, record):
        yield "không dành cho loại hình chi bộ này"
    if criteria_set.kinds and meeting.kind not in criteria_set.kinds:
        kinds = listed(kind.words for kind in criteria_set.kinds)
        yield f"dành cho buổi {kinds}, không phải buổi {meeting.kind.words}"


def _span(criteria_set: CriteriaSet, meeting: Meeting) -> tuple[int, int] | None:
    """The quarter or year a set scores once, by the score of its last meeting; else None."""
    match criteria_set.scope:
        case Scope.QUARTER:
            return meeting.year, meeting.quarter
        case Scope.YEAR:
            return meeting.year, 0
    return None
