"""Buổi thường kỳ thiếu một phần nội dung.

Mỗi tháng chi bộ bàn về chính trị, tư tưởng, về xây dựng Đảng, và định việc tháng sau. Phần nào
không có gì mới thì ghi ngắn một dòng, để thấy là đã bàn.

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

from chibo_cli.facts.recorded import is_recorded, may_have_work_ahead
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.conduct.silence import is_only_read_out


@meeting_rule(
    "CB309",
    severity=Severity.WARNING,
    remedy="phần nào đã bàn thì mở bảng của nó, ghi ít nhất một dòng; phần nào chưa bàn thì để "
    "nguyên, kỳ sau bàn.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def block_missing(meeting: Meeting, record: YearRecord) -> Hits:
    if not is_recorded(meeting.political_block):
        yield (
            meeting.at("chinh_tri_tu_tuong"),
            "Không ghi gì về công tác chính trị, tư tưởng.",
            "nếu đã bàn thì mở bảng [chinh_tri_tu_tuong], ghi ít nhất một dòng, ví dụ  "
            'tinh_hinh_tu_tuong = "…"; nếu chưa thì để nguyên, kỳ sau bàn.',
        )
    if not is_recorded(meeting.party_building):
        yield (
            meeting.at("xay_dung_dang"),
            "Không ghi gì về công tác xây dựng Đảng.",
            "nếu đã bàn thì mở bảng [xay_dung_dang], ghi ít nhất một dòng, ví dụ  "
            'dang_phi = "…"; nếu chưa thì để nguyên, kỳ sau bàn.',
        )
    if not may_have_work_ahead(meeting, record) and not is_only_read_out(meeting, record):
        yield (
            meeting.at("nhiem_vu"),
            "Không có nhiệm vụ nào ([[nhiem_vu]]), cũng không có phuong_huong cho tháng sau.",
            "nếu đã bàn việc tháng sau thì thêm [[nhiem_vu]], hoặc ghi phuong_huong vào "
            "[nhiem_vu_chinh_tri]; nếu chưa thì để nguyên, kỳ sau bàn.",
        )
