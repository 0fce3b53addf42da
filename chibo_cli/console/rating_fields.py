"""The scores of a year for another program."""

from collections.abc import Sequence
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.scoring.month_grades import MeetingGrade
from chibo_cli.scoring.sheets import GivenScore
from chibo_cli.scoring.year_checks import CheckOfYear
from chibo_cli.scoring.year_misses import Miss
from chibo_cli.scoring.year_rules import Verdict
from chibo_cli.scoring.yearly import ScoredYear


def show_rating_as_json(scored: ScoredYear, name: str, unread: Sequence[str]) -> None:
    """Print the months, the yearly rating and its reasons as one JSON document."""
    criteria_set = scored.criteria_set
    show_as_json(
        {
            "nam": scored.year,
            "tinh_den": scored.as_of.isoformat(),
            "chi_bo": name,
            "chua_doc_duoc": list(unread),
            "bo_tieu_chi": list(scored.set_names),
            "day_du": criteria_set.complete if criteria_set else None,
            "con_thieu": list(criteria_set.gaps or ()) if criteria_set else [],
            "thang": [
                {
                    "thang": f"{month.month:%Y-%m}",
                    "tinh_trang": month.state.value,
                    "ly_do": month.reason,
                    "buoi": [_meeting(each) for each in month.meetings],
                }
                for month in scored.months
            ],
            "tieu_chi": [_check(each) for each in scored.checks],
            "quy_dinh": [_verdict(each) for each in scored.verdicts],
            "xep_loai_nam": scored.rating,
            "cac_buoc": list(scored.steps),
            "muc_hon": scored.better,
            "chua_dat": [_miss(each) for each in scored.misses],
        }
    )


def _meeting(graded: MeetingGrade) -> dict[str, Any]:
    scores = graded.sheet.scores.values() if graded.sheet else ()
    return {
        "buoi_sinh_hoat": graded.meeting.slug,
        "ngay": graded.meeting.date.isoformat(),
        "loai": graded.meeting.kind.value,
        "bo_tieu_chi": graded.sheet.name if graded.sheet else None,
        "danh_gia": [_score(each) for each in scores],
        "xep_loai": graded.rating,
        "chinh_thuc": graded.is_official,
        "tinh_trang": graded.state.value,
    }


def _score(given: GivenScore) -> dict[str, Any]:
    return {
        "nguoi_cham": given.evaluator.value,
        "tong_diem": given.total,
        "xep_loai": given.rating,
        "xep_loai_theo_diem": given.rated.rating if given.rated else None,
        "dat": list(given.fulfilled),
        "cho_ket_qua": list(given.tally.pending) if given.entries else [],
        "chua_cham": list(given.tally.lacking) if given.entries else [],
    }


def _check(check: CheckOfYear) -> dict[str, Any]:
    return {
        "tieu_chi": check.criterion.key,
        "dat": [meeting.slug for meeting in check.fulfilled],
        "khong_dat": {meeting.slug: why for meeting, why in check.missed},
        "chua_ro": {meeting.slug: why for meeting, why in check.unknown},
    }


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "xep_loai": verdict.rule.rating,
        "noi_dung": verdict.rule.content,
        "day_du": verdict.rule.complete,
        "dat": verdict.holds,
        "phan": [
            {"yeu_cau": part.asked, "thuc_te": part.shown, "dat": part.holds}
            for part in verdict.parts
        ],
    }


def _miss(miss: Miss) -> dict[str, Any]:
    counted = miss.graded.counted
    return {
        "buoi_sinh_hoat": miss.graded.meeting.slug,
        "xep_loai": miss.graded.rating,
        "xep_loai_cua": counted.evaluator.value if counted else None,
        "chua_dat": miss.missed,
        "nguoi_cham": miss.by.evaluator.value if miss.by else None,
        "cac_buoc": list(miss.steps),
        "mat_diem": [
            {
                "tieu_chi": loss.criterion.key,
                "diem": loss.lost,
                "dien_giai": list(loss.explanation),
            }
            for loss in miss.losses
        ],
        "thuyet_minh": list(miss.remarks),
    }
