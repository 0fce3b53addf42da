"""Why a paper is a draft: errors in what it rests on, then what is lacking."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePosixPath

from chibo_cli.checker import errors_of, in_order, is_of_grounds
from chibo_cli.errors import ChiboError
from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Finding, Severity
from chibo_cli.loader import SCORE_FOLDER
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.scoring.sheet_faults import faults_of_score
from chibo_cli.scoring.sheets import score_sheet

Missing = Callable[[Meeting, YearRecord], tuple[str, ...]]


def lacking(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], missing: Missing
) -> tuple[str, ...]:
    """Why a paper of this meeting is a draft: errors in what it rests on, then what is lacking.

    Empty for a finished file without errors: its papers can be signed.
    """
    reasons = errors_told(errors_of(record, meeting, reading))
    if unread := _unread_sources(record, meeting):
        reasons.append(f"việc sửa tệp chưa đọc được: {', '.join(unread)}")
    reasons += missing(meeting, record)
    if not meeting.is_finished and not reasons:
        reasons.append('việc đánh dấu hoàn thành (trang_thai = "hoan_thanh")')
    return tuple(reasons)


def with_its_score(missing: Missing, reading: Sequence[Finding]) -> Missing:
    """The same, of a paper that tells the score of its meeting: what in that must be put right."""

    def lacking_with_score(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
        return (*missing(meeting, record), *_wrong_in_score(meeting, record, reading))

    return lacking_with_score


def _wrong_in_score(
    meeting: Meeting, record: YearRecord, reading: Iterable[Finding]
) -> tuple[str, ...]:
    if meeting.is_committee:
        return ()
    told = errors_in_score(meeting, record, reading)
    scored = score_of(meeting, record)
    if scored is None:
        return tuple(told)
    try:
        return (*told, *faults_of_score(score_sheet(meeting, record)))
    except ChiboError:
        return (*told, f"tệp của bộ tiêu chí {scored.criteria_set} mà phiếu chấm đã dùng")


def errors_in_score(meeting: Meeting, record: YearRecord, reading: Iterable[Finding]) -> list[str]:
    """The errors in reading the score record of a meeting, as something left to do."""
    scored = score_of(meeting, record)
    path = scored.path if scored else f"{record.year}/{SCORE_FOLDER}/{meeting.slug}.toml"
    errors = (e for e in reading if e.severity is Severity.ERROR and e.location.path == path)
    return errors_told(in_order(errors, record.root))


def errors_in_grounds(record: YearRecord, reading: Iterable[Finding]) -> list[str]:
    """The errors in what all papers of a year rest on, as something left to do."""
    errors = (each for each in reading if each.severity is Severity.ERROR)
    return errors_told(in_order((e for e in errors if is_of_grounds(record, e)), record.root))


def errors_told(errors: Iterable[Finding]) -> list[str]:
    """Errors as something left to do, file by file."""
    places = [each.location for each in errors]
    told = []
    for path in dict.fromkeys(place.path for place in places):
        lines = [str(place.line) for place in places if place.path == path]
        which = ", ".join(dict.fromkeys(lines))
        told.append(f"việc sửa {len(lines)} lỗi trong {path}, dòng {which}")
    return told


def _unread_sources(record: YearRecord, meeting: Meeting) -> list[str]:
    """The unread files whose tasks or petitions this meeting speaks of."""
    spoken_of = [review.earlier_task for review in meeting.task_reviews]
    spoken_of += [answer.earlier_petition for answer in meeting.petition_answers]
    slugs = {reference.rpartition("/")[0] for reference in spoken_of if reference}
    if not slugs:
        return []
    return [path for path in record.all_unread if PurePosixPath(path).stem in slugs]
