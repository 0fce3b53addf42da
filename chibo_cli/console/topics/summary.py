"""The year's topics as one table, with what is next for each and how."""

from collections.abc import Iterator, Sequence

from chibo_cli.console.papers import out, talk
from chibo_cli.console.tables import Column, Listing, show_listing, show_listing_as_csv
from chibo_cli.console.topics.words import (
    UNNAMED,
    because,
    due_words,
    how_words,
    next_words,
    of_whom,
    quarter_words,
    reached_words,
)
from chibo_cli.console.wrapping import wrapped
from chibo_cli.facts.topic_stages import QuarterStages, Stage, Step, TopicStages, YearStages
from chibo_cli.facts.topics_of_year import last_day_of_quarter
from chibo_cli.vietnamese import listed, opening_capital, short_date

_LONGEST_NAME = 60

_COLUMNS = (
    Column("Quý"),
    Column("Chuyên đề", wide=True),
    Column("Đến đâu rồi", wide=True),
    Column("Việc tiếp theo", wide=True),
    Column("Hạn"),
)
_CSV = (
    "Quý",
    "Số",
    "Chuyên đề",
    "Đến đâu rồi",
    "Việc tiếp theo",
    "Hạn",
    "Hạn là",
    "Lệnh",
    "Cách ghi",
)


def show_topics(year: YearStages, *, where: str, quiet: bool, no_color: bool) -> None:
    """Print the table, then the next steps; `where` is what a command needs to work from here."""
    rows = tuple(row for quarter in year.quarters for row in _rows(quarter, year))
    loose = tuple(_topic_row("?", topic, year) for topic in year.without_quarter)
    show_listing(Listing(_COLUMNS, (*rows, *loose)), no_color=no_color)
    steps = _soon(year)
    if steps:
        out("\nViệc tiếp theo:")
    for stage, whose in steps:
        for line in _step_lines(stage, of_whom(whose, year), where):
            out(line)
    if not quiet:
        _talk_of_year(year, where)


def show_topics_as_csv(year: YearStages) -> None:
    """Print a row for each topic, and for each quarter that lacks one."""
    rows: list[tuple[str, ...]] = []
    for quarter in year.quarters:
        for topic in quarter.topics:
            rows.append(_csv_row(str(quarter.quarter), topic))
        if quarter.lacking or (quarter.skipped and not quarter.topics):
            step = _csv_step(quarter.lacking)
            rows.append((str(quarter.quarter), "", "", quarter_words(quarter), *step))
    rows += [_csv_row("", topic) for topic in year.without_quarter]
    show_listing_as_csv(Listing(tuple(map(Column, _CSV)), tuple(rows)))


def talk_of_unread(year: YearStages) -> None:
    """Say what the list may lack, since these files could not be read whole."""
    if year.incomplete:
        talk(
            wrapped(
                f"Chưa đọc được hết {listed(year.incomplete)}; chuyên đề ghi ở đó có thể chưa tính "
                "đủ. Xem chỗ hỏng bằng lệnh  chibo check."
            )
        )


def _rows(quarter: QuarterStages, year: YearStages) -> Iterator[tuple[str, ...]]:
    for topic in quarter.topics:
        yield _topic_row(str(quarter.quarter), topic, year)
    if quarter.lacking or not quarter.topics:
        lacking = quarter.lacking
        reached = quarter_words(quarter) or "Chưa có chuyên đề nào"
        if quarter.topics:
            reached = "Chưa đủ số chuyên đề"
        what = opening_capital(lacking.words) if lacking else "–"
        yield (str(quarter.quarter), "–", reached, what, due_words(lacking, year.as_of))


def _topic_row(quarter: str, topic: TopicStages, year: YearStages) -> tuple[str, ...]:
    return (
        quarter,
        f"{topic.number}. {_shortened(topic.topic.name or UNNAMED)}",
        reached_words(topic),
        next_words(topic),
        due_words(topic.next, year.as_of),
    )


def _shortened(name: str) -> str:
    if len(name) <= _LONGEST_NAME:
        return name
    return f"{name[:_LONGEST_NAME].rpartition(' ')[0].rstrip(' ,:;')}…"


def _soon(year: YearStages) -> Sequence[Step]:
    """The steps due by the end of the quarter or at once, the earliest first; else the first."""
    steps = sorted(year.steps, key=lambda each: each[0].due or year.as_of)
    end = last_day_of_quarter(year.as_of.year, (year.as_of.month + 2) // 3)
    soon = [each for each in steps if (each[0].due or year.as_of) <= end]
    return soon or steps[:1]


def _step_lines(stage: Stage, whose: str, where: str) -> Iterator[str]:
    due = because(stage)
    what = f"{whose}: {stage.words}{f' ({due})' if due else ''}."
    yield wrapped(what, "- ")
    if stage.command:
        yield f"  {stage.command}{where}"
    if stage.how:
        yield wrapped(how_words(stage), "  ")


def _talk_of_year(year: YearStages, where: str) -> None:
    # A quarter names its year; the number of a topic would be that of this year.
    quarters = [each for each in year.quarters if each.topics] or year.quarters
    talk(f"\nTính đến ngày {short_date(year.as_of)}. Xem đủ các bước của một quý, của cả năm:")
    if quarters:
        talk(f"  chibo topics {quarters[0].period}{where}")
    talk(f"  chibo topics {year.year} --chi-tiet{where}")


def _csv_row(quarter: str, topic: TopicStages) -> tuple[str, ...]:
    head = (quarter, str(topic.number), topic.topic.name or "", reached_words(topic))
    if topic.next is None:
        return (*head, next_words(topic), "", "", "", "")
    return (*head, *_csv_step(topic.next))


def _csv_step(stage: Stage | None) -> tuple[str, ...]:
    if stage is None:
        return ("", "", "", "", "")
    due = stage.due.isoformat() if stage.due else ""
    return (opening_capital(stage.words), due, stage.due_words, stage.command, stage.how)
