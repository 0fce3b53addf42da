"""Whose standing changes soon: ends of probation, ends of a state; a roster not written yet."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.facts.probation import Probation, probations
from chibo_cli.models.words import WORDS
from chibo_cli.next_steps.step import NextStep, is_asked
from chibo_cli.next_steps.view import View
from chibo_cli.rules.attendance.cb411_probation_over import probation_over
from chibo_cli.rules.cadence.cb109_too_few_official_members import too_few_official_members
from chibo_cli.rules.cadence.members import FEWEST_OF_A_CELL
from chibo_cli.vietnamese import short_date


def member_steps(view: View) -> Iterator[NextStep]:
    """Probations to consider, states that end before the last day."""
    if is_asked(probation_over, view.record):
        for probation in probations(view.record):
            yield from _considering(view, probation)
    yield from _ending(view)


def roster_steps(view: View) -> Iterator[NextStep]:
    """The roster to fill in, where it names fewer than make a cell."""
    book = view.record
    here = book.roster.on(view.day)
    in_doubt = book.has_gap(book.roster.path)
    if len(here) < FEWEST_OF_A_CELL and not in_doubt and is_asked(too_few_official_members, book):
        names = f"mới có {len(here)} người" if here else "còn trống"
        yield NextStep(
            "danh-sach",
            f"Ghi danh sách đảng viên vào {book.roster.path}, nay {names}.",
            "chibo roster list",
            mark="mỗi người một bảng [[dang_vien]]",
            sources=too_few_official_members.sources_under(book.guideline),
            path=book.roster.path,
        )


def _considering(view: View, probation: Probation) -> Iterator[NextStep]:
    """That a meeting considers whose twelve months end; after that, that the decision is written.

    The day is that of the first regular meeting that can; before it is known there is none.
    """
    end, path = probation.end, view.record.roster.path
    if end is None or end > view.until or view.record.all_unread:
        return
    meetings = (m.date for _, m in view.meetings if m.kind.is_monthly and m.date >= end)
    due = None if probation.considered_in else min(meetings, default=None)
    over = "đã hết" if end < view.day else "hết"
    what = f"Xét công nhận đảng viên chính thức cho {probation.name}: {over} 12 tháng dự bị ngày "
    what += f"{short_date(end)}."
    mark = "xét rồi thì ghi [[bieu_quyet]] vào tệp của kỳ họp ấy"
    if probation.considered_in:
        considered = short_date(probation.considered_in.date)
        what = f"Ghi ngày công nhận chính thức của {probation.name}: chi bộ đã xét ngày "
        what += f"{considered}."
        mark = f"có quyết định của cấp có thẩm quyền thì ghi chinh_thuc trong {path}"
    yield NextStep(
        f"du-bi/{probation.name}",
        what,
        "chibo roster probation",
        due=due,
        due_words="kỳ họp đầu tiên sau khi hết 12 tháng" if due else "",
        mark=mark,
        sources=probation_over.sources_under(view.record.guideline),
        path=path,
    )


def _ending(view: View) -> Iterator[NextStep]:
    for name, member in view.record.roster.on(view.day).items():
        for state in member.states:
            if state.until and _is_soon(state.since, state.until, view):
                yield NextStep(
                    f"tinh-trang/{name}/{state.kind}/{state.until}",
                    f"{name} {WORDS[state.kind]}: hết thời hạn ngày {short_date(state.until)}.",
                    "chibo roster list",
                    due=state.until,
                    due_words="ngày ghi trong danh sách",
                    mark=f"kéo dài thì sửa  den = …  của tình trạng ấy trong "
                    f"{view.record.roster.path}; không thì để nguyên",
                    path=view.record.roster.path,
                )


def _is_soon(since: date | None, until: date, view: View) -> bool:
    return (since or date.min) <= view.day <= until <= view.until
