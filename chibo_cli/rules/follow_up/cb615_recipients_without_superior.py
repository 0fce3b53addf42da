"""Nơi nhận nghị quyết không có cấp uỷ cấp trên.

Nghị quyết của chi bộ gửi cấp uỷ cấp trên trực tiếp để báo cáo. Nơi nhận ghi một lần trong
chibo.toml, nên thiếu ở đây thì nghị quyết nào in ra cũng thiếu.

Sai:

    # tệp chibo.toml

    [quy_uoc]
    noi_nhan_nghi_quyet = ["Các đồng chí đảng viên"]

Đúng:

    # tệp chibo.toml

    [quy_uoc]
    noi_nhan_nghi_quyet = ["Đảng uỷ xã Bình Minh (để báo cáo)", "Các đồng chí đảng viên"]
"""

import re

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import SAMPLE_FORMS
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import listed, old_spelling

_COMMITTEE = re.compile(r"\b(?:đảng|cấp|tỉnh|thành|quận|huyện|thị) ủy\b")


@year_rule(
    "CB615",
    severity=Severity.ADVICE,
    remedy="thêm cấp uỷ cấp trên lên đầu noi_nhan_nghi_quyet, ví dụ «Đảng uỷ xã … (để báo cáo)».",
    basis=SAMPLE_FORMS,
)
def recipients_without_superior(record: YearRecord) -> Hits:
    recipients = record.cell.conventions.resolution_recipients
    named = record.cell.naming_on(record.as_of).superior_committee
    if recipients and not any(_is_superior(each, named) for each in recipients):
        yield (
            record.cell.at("quy_uoc", "noi_nhan_nghi_quyet"),
            f"Nơi nhận nghị quyết chỉ có {listed(recipients)}"
            + (f", không có {named}." if named else ", không có cấp uỷ cấp trên nào."),
        )


def _is_superior(recipient: str, named: str | None) -> bool:
    text = old_spelling(recipient.casefold())
    return bool(_COMMITTEE.search(text)) or (
        named is not None and old_spelling(named.casefold()) in text
    )
