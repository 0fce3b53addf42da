"""A year of meetings with score records, for the yearly rating."""

from collections.abc import Mapping
from dataclasses import replace

import tomli
from builder import meeting, record

from chibo_cli.criteria import CriteriaSet
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import ScoreRecord
from chibo_cli.record import YearRecord

THRESHOLDS = """
[[xep_loai]]
ten = "Tốt"
tu_diem = 90

[[xep_loai]]
ten = "Khá"
tu_diem = 70

[[xep_loai]]
ten = "Trung bình"
tu_diem = 50

[[xep_loai]]
ten = "Kém"
tu_diem = 0
"""


def held(month: int, *, kind: str = "thuong_ky", day: int = 3) -> Meeting:
    """The meeting of a month of 2026."""
    path = f"2026/2026-{month:02}-{day:02}-{kind.replace('_', '-')}.toml"
    return meeting(f'loai = "{kind}"\nngay = 2026-{month:02}-{day:02}', path=path)


def year(
    scores: Mapping[Meeting, str],
    *unscored: Meeting,
    sets: Mapping[str, CriteriaSet] | None = None,
    **changes: object,
) -> YearRecord:
    """The book of 2026 with these meetings; a score record in its file's words for each."""
    given = {
        each.slug: ScoreRecord.model_validate(
            tomli.loads(text), context=ReadingContext(f"2026/cham-diem/{each.slug}.toml")
        )
        for each, text in scores.items()
        if text
    }
    book = record(*scores, *unscored)
    return replace(book, scores=given, own_criteria_sets=dict(sets or {}), **changes)  # type: ignore[arg-type]


def given(rating: str, total: float | None = None, by: str = "chi_bo", name: str = "bo") -> str:
    """A score record with one evaluation and no entries."""
    points = "" if total is None else f"tong_diem = {total:g}\n"
    evaluation = f'[[danh_gia]]\nnguoi_cham = "{by}"\n{points}xep_loai = "{rating}"\n'
    return f'bo_tieu_chi = "{name}"\n\n{evaluation}'
