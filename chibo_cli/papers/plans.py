"""Kế hoạch sinh hoạt chuyên đề năm."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from chibo_cli.documents.topic_plan import is_later, period_in_words, quarter_of, topic_plan
from chibo_cli.errors import ChiboError
from chibo_cli.facts.topic_gaps import missing_from_plan
from chibo_cli.findings import Finding
from chibo_cli.loader import PLAN_FILE
from chibo_cli.models.plan import Plan
from chibo_cli.papers import Paper, rendered
from chibo_cli.papers.drafts import errors_in_grounds
from chibo_cli.papers.numbering_notes import numbering_note
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, opening_capital, short_date


def plan_of(record: YearRecord, reading: Sequence[Finding] = ()) -> Paper:
    """The plan of the topics of a year; `reading` are the findings of reading it.

    Raises ChiboError where there is no plan file to print.
    """
    plan = _plan_file(record)
    day = plan.made_on or record.as_of
    missing = (*errors_in_grounds(record, reading), *missing_from_plan(record, plan, day))
    context = topic_plan.context(record, plan, missing, day)
    name = f"{record.year}-{topic_plan.slug}"
    paper = rendered(topic_plan, record, context, name, missing=missing)
    return replace(paper, notes=tuple(_notes(record, plan, day, is_draft=bool(missing))))


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The plan of the year, where there is one."""
    if record.plan:
        yield plan_of(record)


def _plan_file(record: YearRecord) -> Plan:
    path = f"{record.year}/{PLAN_FILE}"
    if record.plan:
        return record.plan
    if record.has_gap(path):
        raise ChiboError(f"Chưa đọc được {path}. Sửa theo lệnh  chibo check {record.year}.")
    raise ChiboError(f"Năm {record.year} chưa có tệp {path}; tạo bằng lệnh  chibo plan.")


def _notes(record: YearRecord, plan: Plan, day: date, *, is_draft: bool) -> Iterator[str]:
    if plan.number is None and not is_draft:
        yield numbering_note(record, "KH", day, f"đầu tệp {plan.path}")
    if quarters := _quarters_without_topic(record, plan):
        source = record.guideline.source_of_rule("CB701", "chuyen_de_moi_quy")
        wanted = record.guideline.topics_per_quarter
        basis = f": {source.citation}" if source else ""
        yield (
            f"Kế hoạch chưa đủ chuyên đề cho {listed(quarters)}; mỗi quý ít nhất {wanted} (CB701"
            f"{basis})."
        )
    for skipped in plan.skipped_months:
        if skipped.period and is_later(skipped, day):
            yield (
                f"{opening_capital(period_in_words(skipped.period))} không in vào kế hoạch: lý do "
                f"hoặc căn cứ có sau ngày lập kế hoạch {short_date(day)}."
            )


def _quarters_without_topic(record: YearRecord, plan: Plan) -> list[str]:
    """The quarters of the book with fewer topics than are asked for, and no reason recorded."""
    if record.has_gap(plan.path, "chuyen_de_nam", "khong_hop"):
        return []
    wanted = record.guideline.topics_per_quarter or 0
    planned = [quarter_of(each) for each in plan.planned_topics]
    begin = record.cell.habits.book_since or date.min
    return [
        f"quý {quarter}"
        for quarter in range(1, 5)
        if planned.count(quarter) < wanted
        and begin <= date(record.year, 3 * quarter - 2, 1)
        and not record.skipping(f"{record.year}-Q{quarter}")
    ]
