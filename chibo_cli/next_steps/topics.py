"""The plan of topics and each topic on its way: what is next for it, and by when."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.facts.naming import quoted
from chibo_cli.facts.stages import Stage
from chibo_cli.facts.topic_stages import QuarterStages, TopicStages, stages_of_year
from chibo_cli.next_steps.step import NextStep
from chibo_cli.next_steps.view import View
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import opening_capital


def topic_steps(view: View) -> Iterator[NextStep]:
    """The next stage of each topic; of other years only what a meeting left to be finished."""
    for book in view.books:
        if abs(book.year - view.day.year) > 1 or view.is_before_book(date(book.year, 12, 1)):
            continue
        for stage, about in stages_of_year(book).steps:
            meeting = about.topic.meeting if isinstance(about, TopicStages) else None
            if stage.code == "hop" and meeting:
                continue  # every coming meeting is a step of its own
            if book is view.record or meeting or (about is None and book.plan):
                yield _step(book, stage, about)


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
        stage.command or f"chibo {'topics' if about else 'plan'} {book.year}",
        due=stage.due,
        due_words=stage.due_words,
        mark=stage.how,
        sources=(stage.source,) if stage.source else (),
        path=stage.place.path,
    )
