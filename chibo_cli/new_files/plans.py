"""The plan of a year to come, in the shape of the year before; the cell decides what stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from chibo_cli.facts.topics_of_year import YearTopic
from chibo_cli.models.plan import Plan
from chibo_cli.new_files.filling import filled
from chibo_cli.new_files.last_year import (
    amends_in_words,
    same_day,
    skipped_in_words,
    topic_in_words,
    topic_values,
    topics_not_treated,
)
from chibo_cli.new_files.quarters import empty_quarter, quarters_like
from chibo_cli.new_files.rotation import (
    Turn,
    groups_in_words,
    members_in_words,
    turns_of_groups,
    turns_of_members,
)
from chibo_cli.new_files.year_days import days_in_words, fixed_by
from chibo_cli.numbering import next_number
from chibo_cli.record import YearRecord

_TEMPLATE = "ke-hoach.toml.j2"


@dataclass(frozen=True)
class NewPlan:
    """The text of a new plan, the year it follows, and what it takes over from that year.

    `carried` are the topics whose time is over without a meeting, `waiting` those whose time is
    not over yet.
    """

    text: str
    like: int | None = None
    carried: tuple[YearTopic, ...] = ()
    waiting: tuple[YearTopic, ...] = ()


def empty_plan_text(year: int) -> str:
    """The plan of a cell of which nothing is known yet."""
    return filled(_TEMPLATE, _samples(year))


def new_plan(record: YearRecord) -> NewPlan:
    """The plan of the year of a record that has none, on the day the record speaks for."""
    before = record.previous
    held = [m for m in record.all_meetings if m.kind.has_topic and m.date <= record.as_of]
    turns = turns_of_members(record, held, record.as_of) if held else ()
    values = {
        **_samples(record.year),
        "so_tiep": next_number(record, "KH", record.as_of),
        "ngay_hop": days_in_words(record),
        "ngay_co_dinh": fixed_by(record),
        "tranh_ngay_nghi": record.cell.habits.avoids_days_off,
        "nhom": groups_in_words(turns_of_groups(record, held)),
        "luot": members_in_words(turns),
    }
    if before is None or before.plan is None:
        return NewPlan(filled(_TEMPLATE, values))
    carried, waiting = topics_not_treated(before, held, record.as_of)
    values |= {
        **_like(before, before.plan, record, turns),
        "chuyen_sang": [topic_values(topic, before, record) for topic in carried],
        "chua_toi": [topic_in_words(topic) for topic in waiting],
    }
    return NewPlan(filled(_TEMPLATE, values), before.year, carried, waiting)


def _samples(year: int) -> dict[str, Any]:
    """The values of a plan that follows no other."""
    return {
        "nam": year,
        "nam_truoc": None,
        "tep_truoc": None,
        "tinh_den": None,
        "so_tiep": None,
        "huong_dan": None,
        "chuyen_sang": (),
        "chua_toi": (),
        "nhom": (),
        "luot": (),
        "quy": [empty_quarter(year, quarter) for quarter in range(1, 5)],
        "ngay_hop": (),
        "ngay_co_dinh": "",
        "tranh_ngay_nghi": False,
        "khong_hop": (),
        "kiem_tra": [date(year, 7, 10)],
        "khac_phuc": (),
    }


def _like(
    before: YearRecord, plan: Plan, record: YearRecord, turns: Sequence[Turn]
) -> Mapping[str, Any]:
    """What the plan of the year before and its meetings suggest."""
    inspected = [same_day(each.date, record.year) for each in plan.inspections if each.date]
    return {
        "nam_truoc": before.year,
        "tep_truoc": plan.path,
        "tinh_den": record.as_of,
        "huong_dan": plan.guideline,
        "quy": quarters_like(before, record.year, tuple(turn.name for turn in turns)),
        "khong_hop": [skipped_in_words(each) for each in plan.skipped_months if each.period],
        "kiem_tra": inspected or [date(record.year, 7, 10)],
        "khac_phuc": amends_in_words(plan.inspections, record.as_of),
    }
