"""The scoring of meetings that were held: sheets to begin, to finish, results waited for."""

from collections.abc import Iterator, Sequence

from chibo_cli.guidelines.sources import Source
from chibo_cli.models.meeting import Meeting
from chibo_cli.next_steps.step import NextStep, is_asked, told_as_one
from chibo_cli.next_steps.view import View
from chibo_cli.record import YearRecord
from chibo_cli.rules.scores.cb908_no_score_sheet import no_score_sheet
from chibo_cli.rules.scores.sheets import sheet_of
from chibo_cli.vietnamese import listed, month_after, short_date


def scoring_steps(view: View) -> Iterator[NextStep]:
    """What is left to score of the meetings of the year, and of the month before it."""
    held = [each for each in view.held if _is_of_now(view, each[1])]
    unscored = [step for each in held for step in _beginning(view, *each)]
    yield from told_as_one(unscored, _beginning_all)
    yield from (step for each in held for step in _finishing(view, *each))


def _is_of_now(view: View, meeting: Meeting) -> bool:
    """Whether the sheets of a meeting's year are still open: those of a year before went up."""
    is_recent = month_after(meeting.date) >= view.day.replace(day=1)
    return is_recent or meeting.date.year >= view.day.year


def _beginning(view: View, book: YearRecord, meeting: Meeting) -> Iterator[NextStep]:
    if not no_score_sheet.holds_for(meeting) or not is_asked(no_score_sheet, book, meeting):
        return
    for hit in no_score_sheet.hits(meeting, book):
        yield NextStep(
            f"{view.key(meeting)}/cham-diem",
            f"Chấm điểm {_called(meeting)}.",
            f"chibo score {view.word(meeting)}",
            sources=tuple(each for each in hit if isinstance(each, Source)),
            path=meeting.path,
        )


def _beginning_all(steps: Sequence[NextStep]) -> NextStep:
    first = steps[0]
    what = f"Chấm điểm {len(steps)} buổi đã họp mà chưa có phiếu."
    return NextStep("cham-diem", what, first.command, sources=first.sources)


def _finishing(view: View, book: YearRecord, meeting: Meeting) -> Iterator[NextStep]:
    """What the cell began to score and left open."""
    sheet = sheet_of(meeting, book)
    own = sheet.own if sheet else None
    if sheet is None or own is None or not own.entries:
        return
    command = f"chibo score {view.word(meeting)}"
    path = sheet.record.path if sheet.record else ""
    if own.tally.lacking:
        what = f"Chấm nốt {len(own.tally.lacking)} tiêu chí của {_called(meeting)}."
        yield NextStep(f"{view.key(meeting)}/cham-not", what, command, path=path)
    if own.tally.pending:
        what = f"Ghi kết quả còn chờ của tiêu chí {listed(own.tally.pending)}, {_called(meeting)}."
        yield NextStep(f"{view.key(meeting)}/cho-ket-qua", what, command, path=path)


def _called(meeting: Meeting) -> str:
    return f"buổi {meeting.kind.words} ngày {short_date(meeting.date)}"
