"""Buổi sinh hoạt chỉ đọc văn bản, thời sự.

Nghe phổ biến mà không ai bàn, không kiểm điểm, không giao việc thì chưa phải sinh hoạt chi bộ, chỉ
là truyền đạt. Ba thiếu sót ấy được nói chung một lần ở đây, không nhắc lại ở từng phần.

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

    [[chinh_tri_tu_tuong.y_kien]]
    nguoi = "Phạm Thị Dung"
    noi_dung = "Giá lúa hạ, hợp tác xã nên ký bao tiêu sớm."
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.conduct.silence import is_only_read_out


@meeting_rule(
    "CB314",
    severity=Severity.WARNING,
    remedy="phần nào đã làm thì ghi: ý kiến vào [[y_kien]], kiểm điểm vào [nhiem_vu_chinh_tri], "
    "giao việc vào [[nhiem_vu]]; phần nào không làm thì để nguyên, kỳ sau dành thời gian bàn.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def only_read_out(meeting: Meeting, record: YearRecord) -> Hits:
    block = meeting.political_block
    if block is not None and is_only_read_out(meeting, record):
        read = len(block.papers) + len(block.current_affairs or ())
        message = f"Phổ biến {read} nội dung; không có ý kiến, kiểm điểm hay nhiệm vụ nào."
        yield meeting.at("chinh_tri_tu_tuong"), message
