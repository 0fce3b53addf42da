"""The scores of a year on the screen: by month, the yearly rating with its reasons, the trend."""

from collections.abc import Iterator, Sequence

from rich.console import Console

from chibo_cli.console.papers import out
from chibo_cli.console.rating_chart import chart
from chibo_cli.console.rating_words import (
    counted_told,
    given_told,
    loss_told,
    meeting_told,
    month_notes,
)
from chibo_cli.console.screen import console_for, print_line, print_wrapped
from chibo_cli.console.tables import Column, Listing, show_listing, show_listing_as_csv
from chibo_cli.console.wrapping import wrapped
from chibo_cli.console.year_gaps import show_gaps, talk_of_gaps
from chibo_cli.criteria import Scope
from chibo_cli.models.score import Evaluator
from chibo_cli.scoring.lists.notes import only_given_told
from chibo_cli.scoring.month_grades import MeetingGrade, MonthGrades
from chibo_cli.scoring.parties import party_name
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.year_checks import CheckOfYear
from chibo_cli.scoring.year_misses import Miss
from chibo_cli.scoring.yearly import ScoredYear
from chibo_cli.vietnamese import listed, short_date


def show_rating(scored: ScoredYear, name: str, unread: Sequence[str], *, no_color: bool) -> None:
    """Print the table of the months, the trend, the reasoning, and what was missed."""
    console = console_for(no_color=no_color)
    title = f"{name}: chấm điểm năm {scored.year}, tính đến ngày {short_date(scored.as_of)}"
    print_wrapped(console, title, style="bold")
    for line in _about_sets(scored):
        print_wrapped(console, line)
    show_gaps(console, _gaps(unread))
    if not scored.graded:
        out("\nSổ chưa có buổi sinh hoạt nào của năm này để chấm.")
        return
    if scored.criteria_set is None or scored.criteria_set.scope is not Scope.YEAR:
        out("\nTheo tháng")
        show_listing(_by_months(scored), no_color=no_color)
        for note in month_notes(scored):
            print_wrapped(console, note)
    for line in chart(scored):
        print_line(console, line)
    _show_checks(console, scored.checks)
    _show_reasoning(console, scored)
    _show_misses(console, scored)


def show_rating_as_csv(scored: ScoredYear, unread: Sequence[str]) -> None:
    """Print a row of every month, or of each of its meetings; the yearly rating goes beside it."""
    talk_of_gaps(_gaps(unread))
    evaluators = _evaluators(scored)
    heads = [f"{what}: {party_name(e)}" for e in evaluators for what in ("Điểm", "Xếp loại")]
    columns = ("Tháng", "Ngày họp", "Bộ tiêu chí", *heads, "Tính cho năm", "Tình trạng")
    rows = (
        (
            f"{month.month:%m/%Y}",
            short_date(graded.meeting.date) if graded else "",
            graded.sheet.name if graded and graded.sheet else "",
            *(cell for e in evaluators for cell in _figures(graded, e)),
            (graded.rating or "") if graded else "",
            month.words,
        )
        for month, graded in _rows(scored)
    )
    show_listing_as_csv(Listing(tuple(map(Column, columns)), tuple(rows)))


def _about_sets(scored: ScoredYear) -> Iterator[str]:
    criteria_set = scored.criteria_set
    if criteria_set is None:
        if scored.set_names:
            yield f"Bộ tiêu chí: {listed(scored.set_names)}."
        return
    yield f"Bộ tiêu chí: {criteria_set.name or 'chưa có tên'} ({scored.set_names[0]})."
    if not criteria_set.complete:
        lacking = "; ".join(criteria_set.gaps or ()) or "chưa ghi thiếu gì"
        yield f"Bộ tiêu chí ghi nhận chưa đầy đủ: {lacking}."


def _gaps(unread: Sequence[str]) -> list[str]:
    return [f"việc sửa tệp chưa đọc được: {', '.join(unread)}"] if unread else []


def _by_months(scored: ScoredYear) -> Listing:
    evaluators = _evaluators(scored)
    columns = (
        Column("Tháng", right=True),
        Column("Buổi"),
        *(Column(party_name(each), wide=True) for each in evaluators),
        Column("Tính cho năm", wide=True),
    )
    rows = (
        (
            str(month.month.month),
            meeting_told(graded) if graded else "",
            *(given_told(graded, each) if graded else "" for each in evaluators),
            counted_told(month, graded),
        )
        for month, graded in _rows(scored)
    )
    return Listing(columns, tuple(rows))


def _rows(scored: ScoredYear) -> Iterator[tuple[MonthGrades, MeetingGrade | None]]:
    """Each month with each of its meetings; one without any stands alone."""
    for month in scored.months:
        for graded in month.meetings or (None,):
            yield month, graded


def _evaluators(scored: ScoredYear) -> list[Evaluator]:
    """Who has scored in the year, the cell always, in one order."""
    seen = {e for graded in scored.graded if graded.sheet for e in graded.sheet.scores}
    return [each for each in Evaluator if each in seen or each is Evaluator.CELL]


def _figures(graded: MeetingGrade | None, evaluator: Evaluator) -> tuple[str, str]:
    given = graded.sheet.scores.get(evaluator) if graded and graded.sheet else None
    if given is None:
        return ("", "")
    return ("" if given.total is None else points_shown(given.total), given.rating or "")


def _show_checks(console: Console, checks: Sequence[CheckOfYear]) -> None:
    if checks:
        out("\nTừng tiêu chí, theo sổ các kỳ thường kỳ")
    for check in checks:
        told = check.criterion
        print_wrapped(console, f"{told.number or ''} {told.content or ''}".strip(), by=2)
        print_wrapped(console, f"đạt ở {len(check.fulfilled)} kỳ", by=4)
        for word, meetings in (("không đạt", check.missed), ("chưa rõ", check.unknown)):
            for meeting, why in meetings:
                line = f"{word}, kỳ ngày {short_date(meeting.date)}: {why.rstrip('.')}"
                print_wrapped(console, line, by=4)


def _show_reasoning(console: Console, scored: ScoredYear) -> None:
    out("\nXếp loại năm")
    *reasons, last = scored.steps
    for step in reasons:
        head = "  - " if step.startswith("- ") else "  "
        print_line(console, wrapped(step.removeprefix("- "), head, width=console.width))
    print_wrapped(console, last, by=2, style="bold")


def _show_misses(console: Console, scored: ScoredYear) -> None:
    if not scored.misses:
        return
    what = f"mức {scored.better} của năm" if scored.better else "mức cao nhất"
    out(f"\nĐiều còn kém {what}, theo phiếu chấm")
    for miss in scored.misses:
        for line, by in _miss_told(miss):
            print_wrapped(console, line, by=by)


def _miss_told(miss: Miss) -> Iterator[tuple[str, int]]:
    graded = miss.graded
    given = given_told(graded, graded.counted.evaluator) if graded.counted else ""
    missed = f"; chưa đạt {miss.missed}" if miss.missed else ""
    whose = f", {party_name(graded.counted.evaluator).lower()}" if graded.counted else ""
    yield f"Kỳ ngày {short_date(graded.meeting.date)}{whose}: {given}{missed}.", 2
    yield from ((step, 4) for step in miss.steps)
    below = 4
    if miss.silent:
        yield f"{only_given_told(miss.silent)}.", 4
    if miss.silent and miss.by:
        yield f"{party_name(miss.by.evaluator)}: {given_told(graded, miss.by.evaluator)}.", 4
        below = 6
    yield from ((loss_told(loss), below) for loss in miss.losses)
    yield from ((f"Thuyết minh: {remark}", below) for remark in miss.remarks)
    if not (miss.losses or miss.remarks or miss.steps or miss.silent):
        yield "Phiếu không ghi mất điểm ở đâu.", 4
