"""All stages of a topic, each with its day, where that stands, and the paper that asks for it."""

from collections.abc import Iterator
from pathlib import Path

from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_line
from chibo_cli.console.tables import Column, Listing, show_listing_as_csv
from chibo_cli.console.topics.words import STATES, UNNAMED, because, how_words, quarter_words
from chibo_cli.console.wrapping import wrapped
from chibo_cli.facts.topic_stages import QuarterStages, Stage, StageState, TopicStages, YearStages
from chibo_cli.positions import located
from chibo_cli.vietnamese import opening_capital, short_date

_INDENT = 22
_STYLES = {StageState.OPEN: "yellow", StageState.DONE: "green", StageState.UNREAD: "red"}
# A title, the stages under it, and the one to do next.
_Block = tuple[str, tuple[Stage, ...], Stage | None]

_CSV = (
    "Chuyên đề",
    "Bước",
    "Tình trạng",
    "Ngày",
    "Hạn",
    "Hạn là",
    "Tệp",
    "Mục",
    "Căn cứ",
    "Ghi chú",
    "Lệnh",
    "Cách ghi",
)


def show_details(year: YearStages, root: Path, *, where: str, no_color: bool) -> None:
    """Print each topic with all its stages, and of each quarter without topics why."""
    console = console_for(no_color=no_color)
    blocks = [
        *([_plan_block(year)] if year.plan else []),
        *(_quarter_block(quarter) for quarter in year.quarters if _is_told(quarter)),
        *(_topic_block(topic) for topic in year.topics),
    ]
    if not blocks:
        out("Chưa đến lúc nói gì về quý này: sổ chưa ghi chuyên đề nào của quý.")
    for position, (title, stages, following) in enumerate(blocks):
        if position:
            out("")
        print_line(console, wrapped(title), style="bold")
        places = located([stage.place for stage in stages], root)
        for stage, place in zip(stages, places, strict=True):
            day = short_date(stage.day) if stage.day else ""
            head = f"{STATES[stage.state]:10}{day:12}{opening_capital(stage.words)}"
            print_line(console, head, style=_STYLES.get(stage.state, ""))
            at = f"{place.path}:{place.line}" if stage.state is StageState.DONE else ""
            for line in _about(stage, at, where, is_next=stage is following):
                out(line)


def show_details_as_csv(year: YearStages) -> None:
    """Print a row for each stage of each topic."""
    rows = tuple(_row(stage, topic) for topic in year.topics for stage in topic.stages)
    show_listing_as_csv(Listing(tuple(map(Column, _CSV)), rows))


def _topic_block(topic: TopicStages) -> _Block:
    quarter = f" (quý {topic.topic.quarter})" if topic.topic.quarter else ""
    title = f"Chuyên đề {topic.number}{quarter}: {topic.topic.name or UNNAMED}"
    if topic.set_aside:
        title += f"\nKhông làm: {topic.set_aside}"
    return title, topic.stages, topic.next


def _quarter_block(quarter: QuarterStages) -> _Block:
    words = quarter_words(quarter) or "Chưa đủ chuyên đề"
    stages = (quarter.lacking,) if quarter.lacking else ()
    return f"Quý {quarter.quarter} năm {quarter.year}: {words}.", stages, quarter.lacking


def _plan_block(year: YearStages) -> _Block:
    following = next((stage for stage in year.plan if stage.is_asked_for_now), None)
    return f"Kế hoạch năm {year.year}", year.plan, following


def _is_told(quarter: QuarterStages) -> bool:
    return bool(quarter.lacking or quarter.skipped or not quarter.topics)


def _about(stage: Stage, at: str, where: str, *, is_next: bool) -> Iterator[str]:
    """What stands under a stage: what is known, by when, how, on what paper."""
    waits = stage.state in (StageState.OPEN, StageState.LATER)
    if stage.note:
        yield _line(f"{opening_capital(stage.note)}.")
    if waits and because(stage):
        head = "" if stage.due_words.startswith("hạn") else "Hạn: "
        yield _line(f"{opening_capital(head + because(stage))}.")
    if is_next and stage.command:
        yield f"{' ' * _INDENT}{stage.command}{where}"
    if stage.how and stage.state in (StageState.OPEN, StageState.UNREAD):
        yield _line(how_words(stage))
    if at:
        yield _line(f"Ghi ở {at}")
    if stage.source:
        yield _line(f"Căn cứ: {stage.source.citation}.")


def _line(text: str) -> str:
    return wrapped(text, " " * _INDENT)


def _row(stage: Stage, topic: TopicStages) -> tuple[str, ...]:
    return (
        topic.topic.name or "",
        opening_capital(stage.words),
        STATES[stage.state],
        stage.day.isoformat() if stage.day else "",
        stage.due.isoformat() if stage.due else "",
        stage.due_words,
        stage.place.path,
        stage.place.dotted_key,
        stage.source.citation if stage.source else "",
        stage.note,
        stage.command,
        stage.how,
    )
