"""The life of a topic: from the plan at the start of the year to the report to the superior."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from chibo_cli.facts.stages import Stage, StageState
from chibo_cli.facts.topic_case import TopicCase
from chibo_cli.facts.topic_plan_stages import lacking_topic, plan_stages
from chibo_cli.facts.topic_preparation import meeting_stage, preparation
from chibo_cli.facts.topic_treatment import IN_SESSION, closing, treatment
from chibo_cli.facts.topics_of_year import (
    YearTopic,
    last_day_of_quarter,
    topics_of_year,
)
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.record import YearRecord

__all__ = [
    "QuarterStages",
    "Stage",
    "StageState",
    "Step",
    "TopicStages",
    "YearStages",
    "stages_of_year",
]


@dataclass(frozen=True)
class TopicStages:
    """A topic with its stages in order. `number` counts the topics of the year from one.

    `set_aside` is the recorded reason why a planned topic is not treated; empty where none is.
    """

    number: int
    topic: YearTopic
    stages: tuple[Stage, ...]
    set_aside: str = ""

    @property
    def reached(self) -> Stage | None:
        """The last stage done, or None; all that is done within the meeting is one with it."""
        done = (stage for stage in self.stages if stage.state is StageState.DONE)
        apart = [stage for stage in done if stage.code not in IN_SESSION]
        return apart[-1] if apart else None

    @property
    def next(self) -> Stage | None:
        """What is to be done next; None for a topic that is finished or set aside.

        What only practice recommends holds nothing up.
        """
        if self.set_aside:
            return None
        return next((stage for stage in self.stages if stage.is_asked_for_now), None)


@dataclass(frozen=True)
class QuarterStages:
    """A quarter with its topics. `skipped` is the recorded reason for having none.

    `lacking` is what to do where it has fewer topics than the guideline asks for, else None.
    """

    year: int
    quarter: int
    topics: tuple[TopicStages, ...]
    skipped: str = ""
    lacking: Stage | None = None

    @property
    def period(self) -> str:
        """The quarter as files name it: `2026-Q1`."""
        return f"{self.year}-Q{self.quarter}"

    @property
    def last_day(self) -> date:
        """The day it ends."""
        return last_day_of_quarter(self.year, self.quarter)


@dataclass(frozen=True)
class YearStages:
    """The year: the stages of its plan, its quarters, and planned topics that have no quarter.

    `incomplete` are the files that could not be read whole, so that topics may be missing.
    """

    year: int
    as_of: date
    plan: tuple[Stage, ...]
    quarters: tuple[QuarterStages, ...]
    without_quarter: tuple[TopicStages, ...] = ()
    incomplete: tuple[str, ...] = ()

    @property
    def topics(self) -> tuple[TopicStages, ...]:
        """All topics in the order of their quarters."""
        of_quarters = (topic for quarter in self.quarters for topic in quarter.topics)
        return (*of_quarters, *self.without_quarter)

    @property
    def steps(self) -> "tuple[Step, ...]":
        """What is to be done next and for what: for the plan (None), each topic, each quarter."""
        of_plan = [(stage, None) for stage in self.plan if stage.is_asked_for_now]
        return (*of_plan, *self._steps_of_topics())

    def of_quarter(self, quarter: int) -> "YearStages":
        """Only what belongs to one quarter."""
        kept = tuple(each for each in self.quarters if each.quarter == quarter)
        return replace(self, plan=(), quarters=kept, without_quarter=())

    def of_topic(self, number: int) -> "YearStages":
        """Only the topic with that number."""
        kept = tuple(
            replace(each, topics=topics, lacking=None, skipped="")
            for each in self.quarters
            if (topics := tuple(t for t in each.topics if t.number == number))
        )
        loose = tuple(each for each in self.without_quarter if each.number == number)
        return replace(self, plan=(), quarters=kept, without_quarter=loose)

    def _steps_of_topics(self) -> "Iterator[Step]":
        for quarter in self.quarters:
            for topic in quarter.topics:
                if topic.next:
                    yield topic.next, topic
            if quarter.lacking:
                yield quarter.lacking, quarter
        for topic in self.without_quarter:
            if topic.next:
                yield topic.next, topic


# A stage that is to be done next, and what it belongs to: None for the plan itself.
Step = tuple[Stage, TopicStages | QuarterStages | None]


def stages_of_year(record: YearRecord) -> YearStages:
    """Where each topic of the year stands on the day the record speaks for."""
    topics = topics_of_year(record)
    followed = sorted(
        (_followed(topic, topics, record) for topic in topics),
        key=lambda each: (each.topic.quarter or 5, _day(each.topic, record)),
    )
    numbered = [replace(each, number=count) for count, each in enumerate(followed, start=1)]
    quarters = [
        _quarter(quarter, tuple(t for t in numbered if t.topic.quarter == quarter), record)
        for quarter in range(1, 5)
        if last_day_of_quarter(record.year, quarter) >= (record.cell.habits.book_since or date.min)
        or any(t.topic.quarter == quarter for t in numbered)
    ]
    loose = tuple(each for each in numbered if each.topic.quarter is None)
    return YearStages(
        record.year, record.as_of, plan_stages(record), tuple(quarters), loose, _incomplete(record)
    )


def _incomplete(record: YearRecord) -> tuple[str, ...]:
    """The files that may hold more of the topics than was read."""
    plan = f"{record.year}/ke-hoach.toml"
    tables = ("chuyen_de_nam", "khong_hop", "lap_ngay", "bao_cao_cap_tren")
    planned = [plan] if record.has_gap(plan, *tables) else []
    held = (m.path for m in record.meetings if m.kind.has_topic)
    in_part = (path for path in held if record.has_gap(path, "chuyen_de", "ky", "y_kien"))
    return tuple(dict.fromkeys((*record.unread_of_year, *planned, *in_part)))


def _followed(topic: YearTopic, others: tuple[YearTopic, ...], record: YearRecord) -> TopicStages:
    case = TopicCase(topic, record)
    stages = (*preparation(case), meeting_stage(case), *treatment(case), *closing(case))
    return TopicStages(0, topic, stages, _set_aside(topic, others, record))


def _day(topic: YearTopic, record: YearRecord) -> date:
    """The day topics of one quarter are ordered by."""
    if topic.meeting:
        return topic.meeting.date
    month = topic.planned and topic.planned.month
    return date(record.year, month or 12, 28)


def _set_aside(topic: YearTopic, others: tuple[YearTopic, ...], record: YearRecord) -> str:
    """Why a planned topic is not treated: the reason of its quarter, or of what was instead."""
    quarter = topic.planned_quarter
    if topic.meeting or quarter is None:
        return ""
    skipped = record.skipping(f"{record.year}-Q{quarter}")
    if skipped and skipped.reason:
        return skipped.reason
    # A combined meeting says there why it was combined.
    instead = (o.meeting for o in others if o.index is None and o.meeting)
    thematic = (m for m in instead if m.kind is MeetingKind.THEMATIC and m.quarter == quarter)
    return next((m.reason for m in thematic if m.reason), "")


def _quarter(quarter: int, topics: tuple[TopicStages, ...], record: YearRecord) -> QuarterStages:
    skipped = record.skipping(f"{record.year}-Q{quarter}")
    reason = (skipped.reason if skipped else None) or ""
    meant = [each for each in topics if not each.set_aside]
    found = QuarterStages(record.year, quarter, topics, reason)
    if reason or len(meant) >= (record.guideline.topics_per_quarter or 0):
        return found
    return replace(found, lacking=lacking_topic(quarter, record))
