"""Chi bộ chưa đánh giá kết quả thực hiện nhiệm vụ trong tháng.

Kiểm điểm việc tháng qua là phần chính của buổi thường kỳ: tập thể làm được gì, còn gì chưa được,
từng người làm việc được giao ra sao. Thiếu phần này thì nghị quyết tháng trước không ai trả lời.

Sai:

    # tệp 2026/2026-11-10-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-11-10
    trang_thai = "hoan_thanh"

    [nhiem_vu_chinh_tri]
    phuong_huong = ["Khởi công đường trục thôn."]

Đúng:

    [nhiem_vu_chinh_tri]
    ket_qua = ["Sáu hộ đã góp đất."]
    uu_diem = ["Làm đúng hẹn."]
    han_che = ["Thu phí còn chậm."]
    nguyen_nhan = ["Người thu phí đổi giữa tháng."]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.conduct.review import is_reviewed


@meeting_rule(
    "CB308",
    severity=Severity.ERROR,
    remedy="nếu đã đánh giá thì ghi ket_qua, uu_diem, han_che, nguyen_nhan vào "
    "[nhiem_vu_chinh_tri]; nếu chưa thì để nguyên, kỳ sau đánh giá bù.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def month_not_reviewed(meeting: Meeting, record: YearRecord) -> Hits:
    if not is_reviewed(meeting):
        place = meeting.at("nhiem_vu_chinh_tri")
        yield place, "Không ghi kết quả, ưu điểm hay hạn chế nào của tháng."
