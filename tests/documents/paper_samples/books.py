"""Minutes books: a quarter, the thematic meetings of a year, one meeting, everything."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from builder import record
from sample_papers import EXAMPLE, SHORTEST, read

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.papers.books import book_of
from paper_samples import Sample

OFFICE = EXAMPLE.parent / "chi-bo-vien-kiem-sat-khu-vuc"
THEMATIC = (MeetingKind.THEMATIC,)


def made() -> dict[str, Sample]:
    """The books by name. Those before 27/5/2026 are of the older form."""
    march, june = date(2026, 3, 31), date(2026, 6, 30)
    monthly = (MeetingKind.REGULAR, MeetingKind.EXTRAORDINARY)
    return {
        "so-bien-ban-chuyen-de": _book(EXAMPLE, june, *THEMATIC),
        "so-bien-ban-hd36": _book(EXAMPLE, march, *THEMATIC),
        "so-bien-ban-thang-khong-hop": _book(OFFICE, date(2026, 5, 31), *monthly, first=2),
        "so-bien-ban-mot-buoi": _shortest(),
        "rat-dai-so-bien-ban": _book(EXAMPLE, date(2026, 12, 31), *MeetingKind),
    }


def _book(folder: Path, until: date, *kinds: MeetingKind, first: int = 99) -> Sample:
    """The book of an example year as it stood on a day, dated on it, of its first meetings."""
    book, findings = load_year(open_workspace(folder), 2026, as_of=until)
    held = [meeting for meeting in book.so_far.meetings if meeting.kind in kinds][:first]
    paper = book_of(replace(book, meetings=tuple(held), memo={}), findings, kinds, until)
    return Sample(paper.content, until, paper.missing)


def _shortest() -> Sample:
    held = read(SHORTEST)
    paper = book_of(record(held), (), THEMATIC)
    return Sample(paper.content, held.date, paper.missing)
