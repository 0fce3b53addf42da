"""Có tháng chi uỷ không họp.

Chi uỷ họp mỗi tháng một lần như chi bộ, và họp trước thì việc trọng tâm, dự thảo nghị quyết đã được
bàn kỹ khi ra chi bộ. Chi uỷ họp cuối tháng trước thì ghi ky là tháng được chuẩn bị.

Sai:

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

    [[dang_vien]]
    ho_ten = "Trần Thị Bình"
    chuc_vu = [{ loai = "chi_uy_vien", tu = 2025-03-15 }]

Đúng:

    # tính đến 2026-10-31

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

    [[dang_vien]]
    ho_ten = "Trần Thị Bình"
    chuc_vu = [{ loai = "chi_uy_vien", tu = 2025-03-15 }]

    # tệp 2026/2026-10-01-chi-uy.toml

    loai = "chi_uy"
    ngay = 2026-10-01
"""

from collections.abc import Iterator
from datetime import date, timedelta

from chibo_cli.facts.periods import periods_are_certain
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.cadence.members import has_committee
from chibo_cli.vietnamese import listed, month_after


@year_rule(
    "CB107",
    severity=Severity.WARNING,
    remedy='nếu chi uỷ đã họp thì thêm tệp của buổi ấy (loai = "chi_uy"), hoặc ghi ky vào tệp đã '
    "có; nếu không họp thì để nguyên, từ nay tháng nào cũng họp.",
    basis=(charter("24.2"), charter("22.4")),
)
def committee_did_not_meet(record: YearRecord) -> Hits:
    without = [f"{month.month}" for month in _months_without_meeting(record)]
    in_doubt = record.has_gap(record.roster.path) or not periods_are_certain(record)
    if without and not in_doubt:
        yield (
            record.place,
            f"Sổ không có buổi họp chi uỷ nào của tháng {listed(without)} năm {record.year}.",
        )


def _months_without_meeting(record: YearRecord) -> Iterator[date]:
    for month in record.months_over():
        if record.is_skipped(month) or _met(record, month):
            continue
        last = month_after(month) - timedelta(days=1)
        if has_committee(record, month) and has_committee(record, last):
            yield month


def _met(record: YearRecord, month: date) -> bool:
    """Whether the chi uỷ met in a month or for it, be it at the end of the year before."""
    if _met_of(record, month):
        return True
    return bool(month.month == 1 and record.previous and _met_of(record.previous, month))


def _met_of(record: YearRecord, month: date) -> bool:
    held = (meeting for meeting in record.meetings if meeting.is_committee)
    return any(month in (meeting.month, meeting.date.replace(day=1)) for meeting in held)
