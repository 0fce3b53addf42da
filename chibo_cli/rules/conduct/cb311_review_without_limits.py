"""Đánh giá tháng thiếu ưu điểm, hạn chế hoặc nguyên nhân.

Nêu cả mặt được, mặt chưa được và vì sao thì tháng sau mới sửa được; chỉ kể việc đã làm là báo cáo,
chưa phải kiểm điểm. Tháng không có hạn chế thì ghi «không có».

Sai:

    [nhiem_vu_chinh_tri]
    han_che = ["Thu phí còn chậm."]
    nguyen_nhan = ""

Đúng:

    [nhiem_vu_chinh_tri]
    han_che = "không có"
    nguyen_nhan = ""
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.conduct.review import is_reviewed


@meeting_rule(
    "CB311",
    severity=Severity.WARNING,
    remedy="điều nào đã nêu thì ghi vào [nhiem_vu_chinh_tri], xét rồi mà không có thì ghi "
    '"không có"; điều nào chưa xét thì để nguyên, kỳ sau xét.',
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def review_without_limits(meeting: Meeting, record: YearRecord) -> Hits:
    review = meeting.month_review
    if review is None or not is_reviewed(meeting):
        return
    if review.strengths is None:
        place = meeting.at("nhiem_vu_chinh_tri", "uu_diem")
        yield place, "Đánh giá tháng không nêu ưu điểm.", _remedy("uu_diem")
    if review.weaknesses is None:
        place = meeting.at("nhiem_vu_chinh_tri", "han_che")
        yield place, "Đánh giá tháng không nêu hạn chế.", _remedy("han_che")
    if review.weaknesses and review.causes is None:
        place = meeting.at("nhiem_vu_chinh_tri", "nguyen_nhan")
        message = f"Nêu {len(review.weaknesses)} hạn chế mà không nêu nguyên nhân."
        yield place, message, _remedy("nguyen_nhan")


def _remedy(key: str) -> str:
    return (
        f'nếu đã nêu thì ghi  {key} = ["…"]  vào [nhiem_vu_chinh_tri], xét rồi mà không có thì ghi '
        f' {key} = "không có"; nếu chưa xét thì để nguyên, kỳ sau xét.'
    )
