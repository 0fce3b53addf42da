"""Where a new meeting's agenda has the scoring: as the criteria set in use says."""

from datetime import date
from pathlib import Path

import pytest
import tomli
from scored_book import CRITERIA, write_scored_book

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.new_files.meetings import new_meeting_text

SCORING, MINUTES = "danh_gia_chat_luong", "thong_qua_bien_ban"


@pytest.mark.parametrize(
    ("place", "kind", "end"),
    [
        ("", "thuong_ky", [SCORING, MINUTES]),
        ('vi_tri_cham = "truoc_bien_ban"', "thuong_ky", [SCORING, MINUTES]),
        ('vi_tri_cham = "sau_bien_ban"', "thuong_ky", [MINUTES, SCORING]),
        ('vi_tri_cham = "sau_bien_ban"', "chuyen_de", [SCORING, MINUTES]),
    ],
)
def test_the_set_says_where_the_scoring_stands(
    tmp_path: Path, place: str, kind: str, end: list[str]
) -> None:
    root = write_scored_book(tmp_path / "so", criteria=f"{place}\n{CRITERIA}")
    record, _ = load_year(open_workspace(root), 2026, as_of=date(2026, 11, 22))
    text = new_meeting_text(record, MeetingKind(kind), date(2026, 12, 3))
    steps = [each["buoc"] for each in tomli.loads(text)["chuong_trinh"]]
    assert [step for step in steps if step in (SCORING, MINUTES)] == end
    assert steps[-2:] == end
