"""Tháng không họp được ghi vào kế hoạch mà thiếu lý do hoặc văn bản cho phép.

Một tháng không họp chỉ được coi là có căn cứ khi ghi rõ vì sao và theo văn bản nào. Thiếu một trong
hai thì khi cấp trên kiểm tra, chỗ trống ấy vẫn là chưa giải thích được.

Sai:

    # tính đến 2026-12-31
    # tệp 2026/ke-hoach.toml

    [[khong_hop]]
    ky = "2026-12"
    ly_do = "bão số 13, cấp trên cho hoãn sinh hoạt"

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/ke-hoach.toml

    [[khong_hop]]
    ky = "2026-12"
    ly_do = "bão số 13, cấp trên cho hoãn sinh hoạt"
    can_cu = "Công văn số 230-CV/ĐU, ngày 01/12/2026"
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import month_year


@year_rule(
    "CB102",
    severity=Severity.WARNING,
    remedy="ghi ly_do vào mục [[khong_hop]]; có văn bản cho phép thì ghi số, ngày ở can_cu, không "
    "có thì để nguyên.",
    basis=charter("24.2"),
)
def skipped_month_without_paper(record: YearRecord) -> Hits:
    if record.plan is None:
        return
    over = {f"{month:%Y-%m}": month_year(month) for month in record.months_over()}
    for index, skipped in enumerate(record.plan.skipped_months):
        if skipped.period not in over:
            continue
        called = f"Việc không họp {over[skipped.period]}"
        table = f'mục [[khong_hop]] có  ky = "{skipped.period}"'
        if skipped.reason is None:
            yield (
                record.plan.at("khong_hop", index, "ly_do"),
                f"{called} chưa ghi lý do.",
                f'ghi  ly_do = "…"  vào {table}.',
            )
        if skipped.basis is None:
            yield (
                record.plan.at("khong_hop", index, "can_cu"),
                f"{called} chưa ghi văn bản cho phép.",
                f"nếu có văn bản cho phép thì ghi số, ngày ở can_cu vào {table}; nếu không có thì "
                "để nguyên.",
            )
