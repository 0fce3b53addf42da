"""Buổi thường kỳ thiếu một phần nội dung.

Mỗi tháng chi bộ bàn về chính trị, tư tưởng, về xây dựng Đảng, và định việc tháng sau. Phần nào
không có gì mới thì ghi ngắn, hoặc ghi «không có», để thấy là đã bàn.

Sai:

    # tệp 2026/2026-11-10-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-11-10
    trang_thai = "hoan_thanh"

    [chinh_tri_tu_tuong]
    thoi_su = ["Kết quả vụ mùa của xã."]

Đúng:

    [chinh_tri_tu_tuong]
    thoi_su = ["Kết quả vụ mùa của xã."]

    [nhiem_vu_chinh_tri]
    phuong_huong = ["Khởi công đường trục thôn."]

    [xay_dung_dang]
    dang_phi = "Đã thu đủ."
"""

from chibo_cli.facts.recorded import is_recorded
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB309",
    severity=Severity.WARNING,
    remedy="ghi phần này vào tệp; không có gì mới thì ghi «không có».",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def block_missing(meeting: Meeting, record: YearRecord) -> Hits:
    if not is_recorded(meeting.political_block):
        place = meeting.at("chinh_tri_tu_tuong")
        yield place, "Không ghi gì về công tác chính trị, tư tưởng."
    if not is_recorded(meeting.party_building):
        yield meeting.at("xay_dung_dang"), "Không ghi gì về công tác xây dựng Đảng."
    if not meeting.tasks and not _may_have_directions(meeting, record):
        missing = "Không có nhiệm vụ nào ([[nhiem_vu]]), cũng không có phuong_huong"
        yield meeting.at("nhiem_vu"), f"{missing} cho tháng sau."


def _may_have_directions(meeting: Meeting, record: YearRecord) -> bool:
    review = meeting.month_review
    if review is not None and review.directions is not None:
        return True
    return record.has_gap(meeting.path, "nhiem_vu_chinh_tri")
