"""What is to be done after a meeting: its minutes finished and printed, its resolutions issued."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from chibo_cli.models.meeting import Meeting
from chibo_cli.next_steps.step import NextStep, is_asked, told_as_one
from chibo_cli.next_steps.view import View, has_paper
from chibo_cli.record import YearRecord
from chibo_cli.rules.follow_up.cb608_resolution_not_identified import resolution_not_identified
from chibo_cli.rules.follow_up.cb616_issued_late import issued_late
from chibo_cli.rules.paperwork.cb801_held_yet_unfinished import held_yet_unfinished
from chibo_cli.vietnamese import listed, month_after, short_date

Held = tuple[YearRecord, Meeting]


def after_meeting_steps(view: View) -> Iterator[NextStep]:
    """Minutes to finish, those of the last meeting to print, resolutions to issue."""
    unfinished = [
        _finishing(view, *each)
        for each in view.held
        if not each[1].is_finished and is_asked(held_yet_unfinished, *each)
    ]
    yield from told_as_one(unfinished, _finishing_all)
    yield from _printing(view)
    unissued = [step for each in view.held for step in _issuing(view, *each)]
    yield from told_as_one(unissued, _issuing_all)


def _finishing(view: View, book: YearRecord, meeting: Meeting) -> NextStep:
    return NextStep(
        f"{view.key(meeting)}/ghi-xong",
        f"Ghi nốt biên bản {_called(meeting)}.",
        f"chibo minutes {view.word(meeting)}",
        due=meeting.date,
        due_words="ngày họp",
        mark=f"ghi xong thì đổi trang_thai thành hoan_thanh trong {meeting.path}",
        sources=held_yet_unfinished.sources_under(book.guideline),
        path=meeting.path,
    )


def _finishing_all(steps: Sequence[NextStep]) -> NextStep:
    first, last = steps[0], steps[-1]
    return NextStep(
        "ghi-xong",
        f"Ghi nốt biên bản của {len(steps)} buổi họp, từ ngày {_shown(first.due)} đến ngày "
        f"{_shown(last.due)}.",
        first.command,
        due=first.due,
        due_words="buổi sớm nhất",
        mark="xong buổi nào thì đổi trang_thai thành hoan_thanh trong tệp của buổi ấy",
        sources=first.sources,
    )


def _printing(view: View) -> Iterator[NextStep]:
    """The minutes of the last meeting of the cell, in its month or the next, if not printed."""
    finished = [each for each in view.held if each[1].is_finished and not each[1].is_committee]
    for book, meeting in finished[-1:]:
        is_recent = month_after(meeting.date) >= view.day.replace(day=1)
        if is_recent and not has_paper(book, f"{meeting.slug}-bien-ban"):
            yield NextStep(
                f"{view.key(meeting)}/bien-ban",
                f"In biên bản {_called(meeting)} để ký, lưu.",
                f"chibo minutes {view.word(meeting)}",
                path=meeting.path,
            )


def _issuing(view: View, book: YearRecord, meeting: Meeting) -> Iterator[NextStep]:
    """The resolutions with no day of issue; under a guideline with a number of days, by then."""
    if meeting.is_committee or book.has_gap(meeting.path, "nghi_quyet"):
        return
    unissued = [each for each in meeting.resolutions if not view.is_done(each.issued)]
    days, rule = book.guideline.issuing_days, issued_late
    if days is None or not is_asked(rule, book, meeting):
        days, rule = None, resolution_not_identified
    if unissued and is_asked(rule, book, meeting):
        numbers = [str(each.number) for each in unissued if each.number]
        numbered = f" số {listed(numbers)}" if len(numbers) == len(unissued) else ""
        yield NextStep(
            f"{view.key(meeting)}/ban-hanh",
            f"Ban hành nghị quyết{numbered} của {_called(meeting)}.",
            f"chibo resolution {view.word(meeting)}",
            due=None if days is None else meeting.date + timedelta(days=days),
            due_words="" if days is None else f"{days} ngày sau buổi họp",
            mark=f"xong thì ghi so, ban_hanh vào [[nghi_quyet]] của {meeting.path}",
            sources=rule.sources_under(book.guideline),
            path=meeting.path,
        )


def _issuing_all(steps: Sequence[NextStep]) -> NextStep:
    first = steps[0]
    return NextStep(
        "ban-hanh",
        f"Ban hành nghị quyết của {len(steps)} buổi đã họp.",
        first.command,
        due=first.due,
        due_words="hạn sớm nhất" if first.due else "",
        mark="xong thì ghi so, ban_hanh vào [[nghi_quyet]] của từng buổi",
        sources=first.sources,
    )


def _called(meeting: Meeting) -> str:
    return f"buổi {meeting.kind.words} ngày {short_date(meeting.date)}"


def _shown(day: date | None) -> str:
    return short_date(day) if day else ""
