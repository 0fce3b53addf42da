"""Kế hoạch ghi tháng không họp mà sổ lại có buổi thường kỳ của tháng ấy.

Hai chỗ của sổ nói ngược nhau thì không chỗ nào còn đáng tin. Thường là chi bộ đã họp bù mà quên bỏ
mục [[khong_hop]], hoặc tệp buổi họp tính nhầm tháng.

Sai:

    # tệp 2026/ke-hoach.toml

    [[khong_hop]]
    ky = "2026-11"
    ly_do = "bão số 13, cấp trên cho hoãn sinh hoạt"
    can_cu = "Công văn số 230-CV/ĐU, ngày 01/11/2026"

Đúng: bỏ mục [[khong_hop]] của tháng đã họp, hoặc ghi ky đúng tháng vào tệp buổi họp.
"""

from chibo_cli.facts.periods import periods_are_certain
from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.vietnamese import month_year, short_date


@year_rule(
    "CB103",
    severity=Severity.WARNING,
    remedy="nếu tháng ấy đã họp thì bỏ mục [[khong_hop]] của nó; nếu buổi họp là của tháng khác "
    "thì ghi ky đúng tháng vào tệp của buổi họp.",
    basis=SELF_CONTRADICTION,
)
def skipped_month_yet_held(record: YearRecord) -> Hits:
    if record.plan is None or not record.plan.skipped_months or not periods_are_certain(record):
        return
    held = {f"{m.month:%Y-%m}": m for m in record.meetings if m.kind.is_monthly and m.is_finished}
    for index, skipped in enumerate(record.plan.skipped_months):
        meeting = held.get(skipped.period or "")
        if meeting:
            yield (
                record.plan.at("khong_hop", index, "ky"),
                f"Kế hoạch ghi không họp {month_year(meeting.month)}, nhưng buổi "
                f"{meeting.kind.words} ngày {short_date(meeting.date)} tính cho tháng ấy.",
                meeting.at("ky"),
                f"nếu {month_year(meeting.month)} đã họp thì bỏ mục [[khong_hop]] có  ky = "
                f'"{skipped.period}"; nếu buổi ấy là của tháng khác thì ghi ky đúng tháng vào '
                f"{meeting.path}.",
            )
