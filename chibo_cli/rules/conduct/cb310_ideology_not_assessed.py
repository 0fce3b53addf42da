"""Chưa đánh giá tình hình tư tưởng của đảng viên, quần chúng.

Chi bộ phải biết đảng viên và bà con đang nghĩ gì, lo gì để định hướng kịp thời. Ghi chung cho chi
bộ và quần chúng, không ghi cho từng người.

Sai:

    [chinh_tri_tu_tuong]
    tinh_hinh_tu_tuong = ""

Đúng:

    [chinh_tri_tu_tuong]
    tinh_hinh_tu_tuong = "Bà con lo giá phân bón vụ đông; đảng viên yên tâm."
"""

from chibo_cli.facts.recorded import is_recorded
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB310",
    severity=Severity.WARNING,
    remedy='nếu đã nhận định thì ghi  tinh_hinh_tu_tuong = "…"  vào [chinh_tri_tu_tuong]; nếu chưa '
    "thì để nguyên, kỳ sau nhận định.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def ideology_not_assessed(meeting: Meeting, record: YearRecord) -> Hits:
    block = meeting.political_block
    if block is not None and block.ideology is None and is_recorded(block):
        place = meeting.at("chinh_tri_tu_tuong", "tinh_hinh_tu_tuong")
        yield (
            place,
            "Phần chính trị, tư tưởng không có nhận định về tư tưởng của đảng viên, quần chúng.",
        )
