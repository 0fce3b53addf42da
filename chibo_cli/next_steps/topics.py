"""The plan of topics and each topic on its way: what is next for it, and by when."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from chibo_cli.facts.naming import quoted
from chibo_cli.facts.stages import Stage
from chibo_cli.facts.topic_stages import QuarterStages, TopicStages, stages_of_year
from chibo_cli.next_steps.step import NextStep
from chibo_cli.next_steps.view import View
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_after, opening_capital


def topic_steps(view: View) -> Iterator[NextStep]:
    """The next stage of each topic; of other years only what a meeting left to be finished."""
    for book in view.books:
        if book.year < view.day.year - 1 or book.year > view.day.year + 1:
            continue
        for stage, about in stages_of_year(book).steps:
            meeting = about.topic.meeting if isinstance(about, TopicStages) else None
            if stage.code == "hop" and meeting:
                continue  # every coming meeting is a step of its own
            if book is view.record or meeting or (about is None and book.plan):
                yield _with_a_day(_step(book, stage, about), view)


def _step(book: YearRecord, stage: Stage, about: TopicStages | QuarterStages | None) -> NextStep:
    if isinstance(about, TopicStages):
        key = f"{book.year}/chuyen-de/{about.number}/{stage.code}"
        name = quoted((about.topic.name,)) if about.topic.name else f" của năm {book.year}"
        what = f"Chuyên đề{name}: {stage.words}"
    elif isinstance(about, QuarterStages):
        key = f"{about.period}/{stage.code}"
        what = f"{opening_capital(stage.words)} {about.quarter} năm {book.year}"
    else:
        key = f"{book.year}/ke-hoach/{stage.code}"
        what = opening_capital(stage.words)
        what += f" {book.year}" if what.endswith("năm") else f", năm {book.year}"
    return NextStep(
        key,
        f"{what}.",
        stage.command or f"chibo topics {book.year}",
        due=stage.due,
        due_words=stage.due_words,
        mark=stage.how,
        sources=(stage.source,) if stage.source else (),
        path=stage.place.path,
    )


def _with_a_day(step: NextStep, view: View) -> NextStep:
    """The step; a command that makes a file names a day, which a person may change."""
    month = re.fullmatch(r"chibo new-meeting (\d{4}-\d{2}) --loai chuyen_de", step.command)
    if month is None:
        return step
    last = month_after(date.fromisoformat(f"{month[1]}-01")) - timedelta(days=1)
    day = step.due if step.due and view.day <= step.due <= last else last
    hint = "họp ngày khác thì sửa ngày trong lệnh"
    mark = f"{hint}; {step.mark}" if step.mark else hint
    return replace(step, command=f"{step.command} --ngay {day.isoformat()}", mark=mark)
