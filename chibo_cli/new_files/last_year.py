"""What the plan of the year before leaves to the next: topics, months, inspections."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from chibo_cli.documents.topic_plan import period_in_words
from chibo_cli.facts.likeness import same_topic
from chibo_cli.facts.topics_of_year import YearTopic, topics_of_year
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Inspection, SkippedMonth
from chibo_cli.new_files.reminders import period_of_topic
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import opening_capital, short_date


def topics_not_treated(
    before: YearRecord, held: Sequence[Meeting], day: date
) -> tuple[tuple[YearTopic, ...], tuple[YearTopic, ...]]:
    """The topics of a plan without a meeting up to a day: whose quarter is over, whose is not.

    `held` are the meetings with a topic up to that day, those of the new year too.
    """
    names = [meeting.topic.name for meeting in held if meeting.topic and meeting.topic.name]
    open_topics = [
        topic
        for topic in topics_of_year(before)
        if topic.planned
        and (name := topic.name)
        and not (topic.meeting and topic.meeting.date <= day)
        and not any(same_topic(name, treated) for treated in names)
    ]
    over = tuple(topic for topic in open_topics if _is_over(topic, before.year, day))
    return over, tuple(topic for topic in open_topics if topic not in over)


def topic_values(topic: YearTopic, before: YearRecord, record: YearRecord) -> Mapping[str, Any]:
    """A topic as the new plan holds it, without its time; of who was to prepare it, who is here."""
    planned = topic.planned
    here, known = record.roster.on(record.as_of), record.roster.by_name
    preparers = planned.preparers if planned else ()
    period = period_of_topic(topic) or "chưa định quý"
    return {
        "theo": f"Kế hoạch năm {before.year} định ở {period}, chưa có buổi sinh hoạt nào",
        "ten": topic.name,
        "nhom": planned.topic_group if planned else None,
        "muc_dich": planned.purpose if planned else None,
        "cau_hoi": planned.questions if planned else None,
        "nguoi_chuan_bi": [n for n in preparers if n in here or n not in known] or None,
        "da_di": [name for name in preparers if name in known and name not in here],
    }


def topic_in_words(topic: YearTopic) -> str:
    """A topic with its time, where its time is known."""
    period = period_of_topic(topic)
    return f"«{topic.name}»" + (f" ({period})" if period else "")


def skipped_in_words(skipped: SkippedMonth) -> str:
    """A month or quarter without a meeting, why, and on what paper."""
    reason = (skipped.reason or "chưa ghi lý do").rstrip(".")
    told = f"{opening_capital(period_in_words(skipped.period or ''))}: {reason}."
    return f"{told} Căn cứ: {skipped.basis.rstrip('.')}." if skipped.basis else told


def amends_in_words(inspections: Sequence[Inspection], day: date) -> list[str]:
    """What inspections up to a day asked to be amended."""
    return [
        f"{short_date(each.date)}: {' '.join(each.amends)}"
        for each in inspections
        if each.date and each.date <= day and each.amends
    ]


def same_day(day: date, year: int) -> date:
    """The same day of another year; the last of February for a leap day."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return date(year, 2, 28) if is_leap_day else day.replace(year=year)


def _is_over(topic: YearTopic, year: int, day: date) -> bool:
    """Whether the quarter a topic was planned for is over, or the year of one without a quarter."""
    last_month = 3 * (topic.planned_quarter or 4)
    return (year, last_month) < (day.year, day.month)
