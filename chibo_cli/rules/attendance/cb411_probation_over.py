"""Đảng viên dự bị đã hết mười hai tháng mà sổ chưa có việc công nhận chính thức.

Thời gian dự bị là mười hai tháng, tính từ ngày chi bộ làm lễ kết nạp. Hết thời gian ấy chi bộ xét
công nhận đảng viên chính thức; chương trình nhắc để thư ký đưa vào kỳ họp tới, hoặc ghi ngày công
nhận đã có. Đảng viên dự bị không biểu quyết, nên thiếu ngày này mọi số biểu quyết bị lệch.

Sai:

    # kỳ họp ngày 03/11/2026 chưa xét

    [[dang_vien]]
    ho_ten = "Hoàng Văn Minh"
    vao_dang = 2025-11-03

Đúng:

    # sau ngày 04/11/2026 chưa có kỳ họp thường kỳ nào

    [[dang_vien]]
    ho_ten = "Hoàng Văn Minh"
    vao_dang = 2025-11-04
"""

from collections.abc import Iterator
from datetime import date

from chibo_cli.facts.probation import end_of_probation, is_considered_in
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.roster import Member, StateKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB411",
    severity=Severity.ADVICE,
    remedy="nếu đã công nhận thì ghi ngày ấy ở chinh_thuc; nếu chưa thì đưa việc xét công nhận vào "
    "kỳ họp tới.",
    basis=charter("5.1"),
)
def probation_over(record: YearRecord) -> Hits:
    for index, member in enumerate(record.roster.members):
        end = end_of_probation(member) if member.full_since is None else None
        if end is None or not _is_known(end, record) or not _is_here(member, record.as_of):
            continue
        if not _is_considered(member, record):
            yield (
                record.roster.at("dang_vien", index, "chinh_thuc"),
                f"{member.full_name} hết mười hai tháng dự bị ngày {short_date(end)}, "
                "sổ chưa có lần biểu quyết công nhận đảng viên chính thức.",
            )


def _is_known(end: date, record: YearRecord) -> bool:
    """Whether a monthly meeting was held since, which could have considered it."""
    return any(m.kind.is_monthly and m.date >= end for m in record.all_meetings)


def _is_here(member: Member, day: date) -> bool:
    received_or_suspended = (StateKind.RECEIVED, StateKind.SUSPENDED)
    return member.belongs_on(day) and member.state_on(day) not in received_or_suspended


def _is_considered(member: Member, record: YearRecord) -> bool:
    """Whether some meeting voted on the member, or may have: a vote that could not be read."""
    if record.all_unread:
        return True
    return any(
        book.has_gap(meeting.path, "bieu_quyet", "nghi_quyet") or is_considered_in(meeting, member)
        for book in _books(record)
        for meeting in book.meetings
    )


def _books(record: YearRecord) -> Iterator[YearRecord]:
    book: YearRecord | None = record
    while book is not None:
        yield book
        book = book.previous
