"""Trích yếu nghị quyết ghi nhiệm vụ của một tháng đã qua, không phải tháng của buổi họp.

Tháng cũ còn lại trong trích yếu thường là do chép tệp tháng trước. Nghị quyết in ra, gửi đi mang
tên của tháng khác thì sau này tra không ra, và trong năm có hai nghị quyết cùng tên.

Sai:

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 10 năm 2026"

Đúng:

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026"
"""

import re
from datetime import date

from chibo_cli.facts.naming import resolution_name
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import month_year, opening_lower

_MONTH = re.compile(r"\btháng (0?[1-9]|1[0-2])\b(?:(?:/| năm )(\d{4})\b)?", re.IGNORECASE)
# The duties of a month, not what was done in it, nor a flood or a campaign that bears its name.
_DUTIES = re.compile(r"\bnhiệm vụ(?: (?!tháng\b)\w+){0,4}$", re.IGNORECASE)
_LOOKS_BACK = re.compile(r"\b(?:kết quả|đánh giá|kiểm điểm|sơ kết|tổng kết)\b", re.IGNORECASE)


@meeting_rule(
    "CB621",
    severity=Severity.WARNING,
    remedy="sửa tháng trong trich_yeu; buổi này họp bù cho tháng trước thì ghi ky là tháng ấy.",
    basis=SELF_CONTRADICTION,
    kinds=MONTHLY_MEETINGS,
)
def abstract_of_past_month(meeting: Meeting, record: YearRecord) -> Hits:
    for index, resolution in enumerate(meeting.resolutions):
        abstract = resolution.abstract or ""
        months = _months(abstract, meeting.month.year)
        if not months or max(months) >= meeting.month or not _is_about_duties(abstract):
            continue
        if record.has_gap(meeting.path, "ky"):
            return
        wrong, right = month_year(max(months)), month_year(meeting.month)
        called = opening_lower(resolution_name(meeting, index))
        yield (
            meeting.at("nghi_quyet", index, "trich_yeu"),
            f"Trích yếu của {called} ghi {wrong}, buổi này là của {right}.",
            f"sửa trich_yeu thành {right}; buổi này họp bù cho tháng trước thì ghi "
            f'ky = "{max(months):%Y-%m}" ở đầu tệp.',
        )


def _months(abstract: str, year: int) -> tuple[date, ...]:
    """The months a resolution names, those without a year in this one."""
    named = _MONTH.finditer(abstract)
    return tuple(date(int(month[2] or year), int(month[1]), 1) for month in named)


def _is_about_duties(abstract: str) -> bool:
    """Whether it is about the duties of a month, and does not look back on them."""
    if _LOOKS_BACK.search(abstract):
        return False
    before = (abstract[: month.start()].rstrip() for month in _MONTH.finditer(abstract))
    return any(_DUTIES.search(words) for words in before)
