"""Handovers: of the examples in both forms, of a book with gaps, of a bare one, very long."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from builder import meeting, record
from sample_papers import EXAMPLE, long_meeting, read

from chibo_cli.findings import Severity
from chibo_cli.handover import handover
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.models.roster import Roster
from chibo_cli.papers.handovers import handover_of
from chibo_cli.record import YearRecord
from paper_samples import Sample

FOUND = {Severity.ERROR: 2, Severity.ADVICE: 1}
UNFINISHED = """
loai = "bat_thuong"
ngay = 2026-11-20
kien_nghi = [{ noi_dung = "Sửa loa & đài" }]
nhiem_vu = [
  { so = 1, noi_dung = "Trực cổng trường", thuong_xuyen = true },
  { so = 1, noi_dung = "Quét sân" },
]
"""


def made() -> dict[str, Sample]:
    """By name; those that begin `rat-dai-` are read by nobody."""
    office = EXAMPLE.parent / "chi-bo-vien-kiem-sat-khu-vuc"
    gaps = replace(
        record(meeting(), read(UNFINISHED)),
        as_of=date(2026, 11, 25),
        unread=("2026/hong.toml",),
    )
    bare = replace(record(), meetings=(), roster=Roster.model_validate({}))
    long = record(*(long_meeting(kind) for kind in MeetingKind))
    return {
        "ban-giao-hd36": _sample(_example(EXAMPLE, date(2026, 4, 10))),
        "ban-giao-hd05": _sample(_example(office, date(2026, 9, 15))),
        "ban-giao-chua-doc-het": _sample(gaps),
        "ban-giao-chua-ghi": _sample(bare),
        "rat-dai-ban-giao": _sample(long),
    }


def _example(folder: Path, day: date) -> YearRecord:
    return load_year(open_workspace(folder), day.year, as_of=day)[0]


def _sample(book: YearRecord) -> Sample:
    paper = handover_of(book, handover(book, FOUND))
    return Sample(paper.content, book.as_of, paper.missing)
