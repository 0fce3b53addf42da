"""The file of each month's regular meeting: those missing so far, and the one to make now."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from chibo_cli.facts.meeting_days import (
    ANOTHER_DAY,
    MeetingDay,
    day_in,
    day_of_month,
    last_day_in,
    meeting_day,
)
from chibo_cli.facts.periods import periods_are_certain
from chibo_cli.guidelines.sources import Source
from chibo_cli.next_steps.step import NextStep, is_asked
from chibo_cli.next_steps.view import View
from chibo_cli.record import YearRecord
from chibo_cli.rules.cadence.cb101_missing_regular_meeting import missing_regular_meeting
from chibo_cli.rules.cadence.cb106_other_day_than_usual import other_day_than_usual
from chibo_cli.vietnamese import listed, month_after, short_date

_MOST_NAMED = 3
_ONE_A_MONTH = "mỗi tháng họp một lần"


def month_steps(view: View) -> Iterator[NextStep]:
    """The months without a file that are over, then the file of this month, else of the next."""
    lacking = _months_lacking(view)
    if lacking:
        yield _missing(view, lacking)
    month = view.day.replace(day=1)
    if _has_file(view, month) or _is_skipped(view, month) or view.is_before_book(month):
        if any(m.kind.is_monthly and m.month == month for _, m in view.coming):
            return  # what this month's meeting decides belongs into the next one's file
        month = month_after(month)
    if not (_has_file(view, month) or _is_skipped(view, month) or view.is_before_book(month)):
        yield _to_make(view, month)


def _months_lacking(view: View) -> list[date]:
    begin = view.begin
    if begin is None:
        return []
    month = begin if begin.day == 1 else month_after(begin)
    months = []
    while month < view.day.replace(day=1):
        if not (_is_skipped(view, month) or _has_file(view, month) or _in_doubt(view, month)):
            months.append(month)
        month = month_after(month)
    return months


def _missing(view: View, lacking: Sequence[date]) -> NextStep:
    first = lacking[0]
    if len(lacking) > _MOST_NAMED:
        names = f"{len(lacking)} tháng, từ {_named(first)} đến {_named(lacking[-1])}"
    else:
        names = f"tháng {listed(_named(month) for month in lacking)}"
    command = _making(view, first)
    return NextStep(
        "thang-thieu",
        f"Chưa có tệp buổi thường kỳ của {names}.",
        command,
        due=_last_day(first),
        due_words=_ONE_A_MONTH,
        mark=f"đã họp thì tạo tệp, mỗi tháng một tệp; {_other_day(command)}không họp thì ghi "
        "[[khong_hop]] vào ke-hoach.toml của năm ấy; ghi ở sổ giấy thì sửa so_tu trong chibo.toml",
        sources=missing_regular_meeting.sources_under(view.record.guideline),
    )


def _to_make(view: View, month: date) -> NextStep:
    due, due_words, sources = _day_to_meet(view, month)
    command = _making(view, month)
    return NextStep(
        f"{month:%Y-%m}-tao-tep",
        f"Tạo tệp buổi thường kỳ tháng {_named(month)}.",
        command,
        due=due,
        due_words=due_words,
        mark=f"{_other_day(command)}tháng ấy không họp thì ghi [[khong_hop]] có  "
        f'ky = "{month:%Y-%m}"  và ly_do vào {month.year}/ke-hoach.toml',
        sources=sources,
    )


def _day_to_meet(view: View, month: date) -> tuple[date, str, tuple[Source, ...]]:
    """By when the month's meeting is held, how that is known, and the papers that say so."""
    habits, book = view.record.cell.habits, view.record
    every_month = missing_regular_meeting.sources_under(book.guideline)
    if habits.day_of_month is not None:
        own = (Source(habits.day_basis.rstrip(".")),) if habits.day_basis else every_month
        fixed = meeting_day(book, day_in(month, habits.day_of_month))
        return fixed.proposed, _with_move("ngày họp chi bộ đã định", fixed), own
    usual = book.guideline.day_of_month
    if usual is not None and is_asked(other_day_than_usual, book):
        fixed = meeting_day(book, day_in(month, usual))
        # That day is only advice: nobody is late who meets on another.
        if fixed.proposed >= view.day:
            sources = other_day_than_usual.sources_under(book.guideline)
            return fixed.proposed, _with_move("ngày họp hướng dẫn nêu", fixed), sources
    return _last_day(month), _ONE_A_MONTH, every_month


def _with_move(words: str, day: MeetingDay) -> str:
    return f"{words}, dời vì {day.words}" if day.is_moved else words


def _making(view: View, month: date) -> str:
    """The command for a file of that month; it asks for a day only where nothing tells it."""
    command = f"chibo new-meeting {month:%Y-%m}"
    met = any(m.kind.is_monthly for _, m in view.meetings)
    if met or day_of_month(view.record) is not None:
        return command
    return f"{command} --ngay {last_day_in(view.record, month).isoformat()}"


def _other_day(command: str) -> str:
    return f"{ANOTHER_DAY}; " if "--ngay" in command else ""


def _is_skipped(view: View, month: date) -> bool:
    return any(book.is_skipped(month) for book in view.books)


def _has_file(view: View, month: date) -> bool:
    return any(m.kind.is_monthly and m.month == month for _, m in view.meetings)


def _in_doubt(view: View, month: date) -> bool:
    """Whether a file that could not be read may be that of the month."""
    near: list[YearRecord] = [b for b in view.books if b.year == month.year]
    return any(book.unread or not periods_are_certain(book) for book in near)


def _last_day(month: date) -> date:
    return month_after(month) - timedelta(days=1)


def _named(month: date) -> str:
    """`3/2026`."""
    return short_date(month).partition("/")[2]
