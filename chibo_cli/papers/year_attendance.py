"""Bảng theo dõi dự sinh hoạt một năm."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from chibo_cli.checker import Selection, check
from chibo_cli.documents.year_attendance import attendance_table
from chibo_cli.facts.missing import names_of_bodies
from chibo_cli.facts.year_attendance import year_attendance
from chibo_cli.facts.year_gaps import missing_from_figures
from chibo_cli.findings import Finding
from chibo_cli.papers import Paper, rendered
from chibo_cli.papers.drafts import errors_in_grounds
from chibo_cli.record import YearRecord

# What a check asks of a member's absences through the year.
_ON_ABSENCES = Selection(select=("CB406", "CB407"))


def attendance_paper(record: YearRecord, reading: Sequence[Finding] = ()) -> Paper:
    """The members of a year by months, with their figures, dated on the day they speak for."""
    reasons = (
        *errors_in_grounds(record, reading),
        *names_of_bodies(record, record.as_of),
        *missing_from_figures(record),
    )
    missing = tuple(dict.fromkeys(reasons))
    context = attendance_table.context(record, year_attendance(record), missing)
    name = f"{record.year}-{attendance_table.slug}"
    paper = rendered(attendance_table, record, context, name, missing=missing)
    return replace(paper, notes=absence_notes(record, reading))


def absence_notes(record: YearRecord, reading: Sequence[Finding]) -> tuple[str, ...]:
    """What a check finds in the absences of the year, each with the paper it rests on."""
    found = check(record, reading, _ON_ABSENCES).findings
    return tuple(
        f"{each.message} Xem {each.code}{f': {each.basis}' if each.basis else ''}."
        for each in found
    )


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The table of the year."""
    yield attendance_paper(record)
