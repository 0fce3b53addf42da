"""Excerpts from minutes: of an item, of a resolution, of a draft, of very long minutes."""

from datetime import date

from builder import record
from sample_papers import COMBINED, EXAMPLE, SHORTEST, UNFINISHED, long_meeting, read

from chibo_cli.findings import Finding
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.papers.minutes import excerpt_of
from chibo_cli.record import YearRecord
from paper_samples import Sample

_OF_EXAMPLE = (
    ("2026-03-02-chi-uy", "4"),
    ("2026-03-03-thuong-ky", "9"),
    ("2026-03-03-thuong-ky", "NQ15"),
    ("2026-10-06-thuong-ky", "6"),
)


def made() -> dict[str, Sample]:
    """By name; those that begin `rat-dai-` are read by nobody."""
    book, findings = load_year(open_workspace(EXAMPLE), 2026, as_of=date(2026, 12, 31))
    found: dict[str, Sample] = {}
    for slug, word in _OF_EXAMPLE:
        held = book.meeting(slug)
        assert held is not None
        found |= _excerpt(f"vi-du-{slug}", book, held, findings, word)
    for name, held, word in (
        ("ket-hop", read(COMBINED), "9"),
        ("ket-hop", read(COMBINED), "NQ13"),
        ("ngan-nhat", read(SHORTEST), "1"),
        ("dang-ghi", read(UNFINISHED), "2"),
        ("rat-dai", long_meeting(MeetingKind.REGULAR), "11"),
        ("rat-dai", long_meeting(MeetingKind.EXTRAORDINARY), "6"),
    ):
        found |= _excerpt(name, record(held), held, (), word)
    return found


def _excerpt(
    name: str, book: YearRecord, held: Meeting, findings: tuple[Finding, ...], word: str
) -> dict[str, Sample]:
    (paper,) = excerpt_of(book, held, findings, word=word)
    ending = paper.path.stem.removeprefix(f"{held.slug}-")
    return {f"{name}-{ending}": Sample(paper.content, held.date, paper.missing)}
