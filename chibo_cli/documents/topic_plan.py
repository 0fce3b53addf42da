"""Kế hoạch sinh hoạt chuyên đề của một năm."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, letterhead, signer_on
from chibo_cli.models.plan import Plan, PlannedTopic, SkippedMonth
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_year

_QUARTERS = ("I", "II", "III", "IV")
_DATES = re.compile(
    r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b|\bngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})\b"
)


@document("ke-hoach", "Kế hoạch sinh hoạt chuyên đề")
def topic_plan(record: YearRecord, plan: Plan, missing: Sequence[str], day: date) -> Context:
    """The values of the plan; what became known after its day does not stand in it."""
    superior = superior_on(record, day)
    signer, office = signer_on(record, day)
    skipped = [each for each in plan.skipped_months if each.period and not is_later(each, day)]
    return {
        **letterhead(record, day, symbol="KH", number=plan.number),
        **draft_note(missing),
        **plan.model_dump(by_alias=True, include={"reported_to_superior_on"}),
        "trich_yeu": f"sinh hoạt chuyên đề năm {record.year}",
        "can_cu": asked_by(record, "CB703", day),
        "chuyen_de_nam": [_row(record, each) for each in sorted(plan.planned_topics, key=_time)],
        "khong_hop": [
            {**each.model_dump(by_alias=True), "thoi_gian": period_in_words(each.period or "")}
            for each in skipped
        ],
        "cap_uy_cap_tren": superior,
        "noi_nhan": [
            f"{superior} (để báo cáo)" if superior else None,
            "Các đồng chí đảng viên",
        ],
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def quarter_of(planned: PlannedTopic) -> int | None:
    """The quarter a topic is planned for, from 1 to 4; None while it has no time."""
    return planned.quarter or (planned.month and (planned.month + 2) // 3) or None


def period_in_words(period: str) -> str:
    """A month or quarter of the files as papers name it: `quý I năm 2026`."""
    year, _, part = period.partition("-")
    if part.startswith("Q"):
        return f"quý {_QUARTERS[int(part[1]) - 1]} năm {year}"
    return month_year(date(int(year), int(part), 1))


def is_later(skipped: SkippedMonth, day: date) -> bool:
    """Whether the reason or the basis names a day after that of the plan: a flood, a letter."""
    return any(_days_after(day, text) for text in (skipped.reason, skipped.basis) if text)


def superior_on(record: YearRecord, day: date) -> str | None:
    """The committee above the cell; None where the names of the cell could not be read whole."""
    if record.has_gap(record.cell.path, "chi_bo"):
        return None
    return record.cell.naming_on(day).superior_committee


def asked_by(record: YearRecord, code: str, day: date) -> str | None:
    """The paper a rule stands on, as a text cites it, with its clause where that was read.

    None where the guideline does not ask for it, and for a paper of a later day.
    """
    guideline = record.guideline
    source = guideline.source_of_rule(code)
    if source is None or _days_after(day, source.paper):
        return None
    is_own = source.paper == guideline.short_citation
    clause = "" if source.evidence.is_weak else source.clause
    return f"{clause} {guideline.citation if is_own else source.paper}".strip()


def _days_after(day: date, text: str) -> list[date]:
    return [each for each in _days_in(text) if each > day]


def _days_in(text: str) -> Iterator[date]:
    for found in _DATES.findall(text):
        number, month, year = (int(part) for part in found if part)
        try:
            yield date(year, month, number)
        except ValueError:
            continue


def _time(planned: PlannedTopic) -> tuple[int, int]:
    """What comes first; topics of one quarter by month, those without a time at the end."""
    return quarter_of(planned) or len(_QUARTERS) + 1, planned.month or 0


def _row(record: YearRecord, planned: PlannedTopic) -> Context:
    quarter, month = quarter_of(planned), planned.month
    return {
        **planned.model_dump(by_alias=True),
        "nhom": record.guideline.topic_group_called(planned.topic_group),
        "ky": _QUARTERS[quarter - 1] if quarter else None,
        "so_thang": (f"{month:02d}" if month < 3 else str(month)) if month else None,
    }
