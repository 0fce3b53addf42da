"""Where a topic stands, what is next and by when, in the words of the screen."""

from datetime import date

from chibo_cli.facts.topic_stages import (
    QuarterStages,
    Stage,
    StageState,
    TopicStages,
    YearStages,
)
from chibo_cli.vietnamese import opening_capital, short_date

UNNAMED = "(chưa có tên)"

STATES = {
    StageState.DONE: "đã làm",
    StageState.OPEN: "chưa làm",
    StageState.MISSED: "không ghi",
    StageState.LATER: "chưa đến",
    StageState.UNREAD: "chưa rõ",
}


def reached_words(topic: TopicStages) -> str:
    """`Đã gửi dự thảo cho đảng viên, 12/3/2026`; why a topic is not treated; `Chưa bắt đầu`."""
    if topic.set_aside:
        return f"Không làm: {topic.set_aside.rstrip('.')}"
    if topic.reached is None:
        return "Chưa bắt đầu"
    day = f", {short_date(topic.reached.day)}" if topic.reached.day else ""
    return f"Đã {topic.reached.words}{day}"


def next_words(topic: TopicStages) -> str:
    """What is to be done next, or why nothing is."""
    if topic.next:
        return opening_capital(topic.next.words)
    if topic.set_aside:
        return "–"
    unread = any(stage.state is StageState.UNREAD for stage in topic.stages)
    return "Sửa chỗ chưa đọc được" if unread else "Xong"


def due_words(stage: Stage | None, day: date) -> str:
    """The day something is due, and how late it is; in words where no day can be reckoned."""
    if stage is None:
        return ""
    if stage.due is None:
        return stage.due_words
    late = stage.days_late(day)
    return short_date(stage.due) + (f"\nquá {late} ngày" if late else "")


def quarter_words(quarter: QuarterStages) -> str:
    """What a quarter without topic has instead: a reason, or nothing."""
    return f"Không có chuyên đề: {quarter.skipped.rstrip('.')}" if quarter.skipped else ""


def because(stage: Stage) -> str:
    """Where the due day comes from, with the day: `hạn xong dự thảo, 27/02/2026`."""
    return ", ".join([stage.due_words, *([short_date(stage.due)] if stage.due else [])])


def of_whom(whose: TopicStages | QuarterStages | None, year: YearStages) -> str:
    """What a step is for, before a colon: `Chuyên đề 1`, `Quý 3`, `Kế hoạch năm 2026`."""
    if whose is None:
        return f"Kế hoạch năm {year.year}"
    if isinstance(whose, QuarterStages):
        return f"Quý {whose.quarter}"
    return f"Chuyên đề {whose.number}"


def how_words(stage: Stage) -> str:
    """What to write once it is done, as a sentence; empty where nothing is."""
    if stage.how.startswith("ghi "):
        return f"Xong thì {stage.how}."
    return f"{opening_capital(stage.how)}." if stage.how else ""
