"""What of a year's scores could not be read, so that its figures may be short of it."""

from collections.abc import Iterable

from chibo_cli.findings import Finding, Severity
from chibo_cli.loader import CRITERIA_FOLDER, SCORE_FOLDER
from chibo_cli.record import YearRecord


def unread_for_scores(record: YearRecord, reading: Iterable[Finding]) -> tuple[str, ...]:
    """The files of meetings, scores and criteria with something that could not be read, in order.

    `reading` are the findings of reading the record.
    """
    folders = (f"{record.year}/{SCORE_FOLDER}/", f"{CRITERIA_FOLDER}/")
    broken = [
        each.location.path
        for each in reading
        if each.severity is Severity.ERROR and each.location.path.startswith(folders)
    ]
    return tuple(dict.fromkeys((*record.unread_of_year, *broken)))
