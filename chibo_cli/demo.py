"""The sample workspace, and one month's work done in it as a secretary would do it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chibo_cli.checker import Report, check
from chibo_cli.errors import ChiboError
from chibo_cli.loader import CELL_FILE, load_year, open_workspace
from chibo_cli.meeting_files import new_meeting_file
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.papers.agendas import agendas_of
from chibo_cli.papers.minutes import minutes_of
from chibo_cli.papers.notices import notices_of
from chibo_cli.papers.resolutions import resolutions_of
from chibo_cli.papers.sign_ins import sign_ins_of
from chibo_cli.registering import register
from chibo_cli.resources import resource
from chibo_cli.store import Written, write_bytes, write_new_text, write_paper
from chibo_cli.workspace import refuse_foreign_folder

_SAMPLE = "examples/chi-bo-thon-dong"
_MEETING_DAY = date(2026, 12, 3)
_MEETING_FILE = f"{_MEETING_DAY.year}/{_MEETING_DAY}-thuong-ky.toml"
_AS_OF = date(2026, 12, 31)


@dataclass(frozen=True)
class MonthDone:
    """What the demonstration made: the meeting file, the papers, and the check of the year."""

    root: Path
    meeting_file: Path
    papers: tuple[Written, ...]
    report: Report
    as_of: date = _AS_OF


def do_a_month(root: Path) -> MonthDone:
    """Lay out the sample year and do its last month. Files a person has changed stay as they are.

    Raises ChiboError for a folder that holds anything but the sample.
    """
    _refuse_other_workspace(root)
    sample = resource(_SAMPLE)
    for source in sorted(sample.rglob("*.toml")):
        name = source.relative_to(sample)
        if name.as_posix() != _MEETING_FILE:
            write_new_text(root / name, source.read_text(encoding="utf-8"))
    blank = new_meeting_file(root, MeetingKind.REGULAR, None, _MEETING_DAY, as_of=_AS_OF)
    if write_new_text(blank.path, blank.text):
        # What a minute-taker would type in during and after the meeting.
        write_bytes(blank.path, (sample / _MEETING_FILE).read_bytes())
    workspace = open_workspace(root)
    record, reading = load_year(workspace, _MEETING_DAY.year, as_of=_AS_OF)
    meeting = next(
        (each for each in record.meetings if (workspace.root / each.path).samefile(blank.path)),
        None,
    )
    if meeting is None:
        raise ChiboError(
            f"Tệp {blank.path.name} của sổ mẫu không còn đọc được; xoá thư mục {root} rồi chạy lại."
        )
    papers = [
        paper
        for making in (notices_of, agendas_of, sign_ins_of, minutes_of, resolutions_of)
        for paper in making(record, meeting, reading)
    ]
    register(record, [paper.entry for paper in papers if paper.entry])
    written = tuple(write_paper(paper.path, paper.content) for paper in papers)
    return MonthDone(root, blank.path, written, check(record, [*workspace.findings, *reading]))


def _refuse_other_workspace(root: Path) -> None:
    refuse_foreign_folder(root)
    there = root / CELL_FILE
    if there.is_file() and _cell_name(there) != _cell_name(resource(_SAMPLE) / CELL_FILE):
        raise ChiboError(f"Thư mục {root} là sổ của một chi bộ; chọn thư mục khác cho sổ mẫu.")


def _cell_name(cell_file: Path) -> str | None:
    return open_workspace(cell_file.parent).cell.naming_on(_AS_OF).name
