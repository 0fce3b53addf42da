"""The quarters that are over with fewer topics than the guideline asks for."""

from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.facts.periods import periods_are_certain
from chibo_cli.findings import Location
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class ShortQuarter:
    """A quarter with too few topics; where the plan gives the reason, if it does, and the reason.

    `period` names it as files do: `2026-Q1`. `words` say how many topics it had: `Quý 1 năm 2026
    không có buổi chuyên đề nào`.
    """

    quarter: int
    period: str
    words: str
    place: Location | None
    reason: str | None


def short_quarters(record: YearRecord) -> Iterator[ShortQuarter]:
    """The quarters short of topics, in order."""
    wanted = record.guideline.topics_per_quarter or 0
    if not periods_are_certain(record):
        return
    for quarter in record.quarters_over():
        held = len(record.with_topic(quarter))
        if held < wanted:
            found = "không có buổi chuyên đề nào"
            if held:
                found = f"có {held} buổi chuyên đề, cần ít nhất {wanted}"
            words = f"Quý {quarter} năm {record.year} {found}"
            period = f"{record.year}-Q{quarter}"
            yield ShortQuarter(quarter, period, words, *_reason(record, period))


def _reason(record: YearRecord, period: str) -> tuple[Location | None, str | None]:
    if record.plan:
        for index, skipped in enumerate(record.plan.skipped_months):
            if skipped.period == period and skipped.reason:
                return record.plan.at("khong_hop", index), skipped.reason
    return None, None
