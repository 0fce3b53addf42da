"""Việc thường xuyên không nói rõ yêu cầu gì và báo cáo ở đâu.

Việc thường xuyên không có ngày hoàn thành, nên phải ghi mức cần đạt hoặc nơi báo cáo; nếu không, đó
chỉ là một lời hứa chung không bao giờ kiểm tra được.

Sai:

    [[nhiem_vu]]
    so = 2
    noi_dung = "Giữ sạch đường làng, ngõ xóm"
    bien_phap = "Quét chung sáng chủ nhật"
    nguoi_thuc_hien = "Phạm Thị Dung"
    nguoi_kiem_tra = "Trần Thị Bình"
    thuong_xuyen = true

Đúng:

    [[nhiem_vu]]
    so = 2
    noi_dung = "Giữ sạch đường làng, ngõ xóm"
    bien_phap = "Quét chung sáng chủ nhật"
    nguoi_thuc_hien = "Phạm Thị Dung"
    nguoi_kiem_tra = "Trần Thị Bình"
    thuong_xuyen = true
    bao_cao_tai = "kỳ sinh hoạt cuối mỗi quý"
"""

from chibo_cli.facts.naming import short_task_name, task_name
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import SAMPLE_FORMS
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.follow_up.tasks import next_time

_TO_SETTLE = "định mức cần đạt, và báo cáo ở kỳ họp nào"


@meeting_rule(
    "CB607",
    severity=Severity.WARNING,
    remedy="ghi yeu_cau hoặc bao_cao_tai như chi bộ đã bàn; chưa bàn thì kỳ tới định mức cần đạt, "
    "và báo cáo ở kỳ họp nào.",
    basis=SAMPLE_FORMS,
    kinds=CELL_MEETINGS,
    drafts=False,
)
def standing_task_without_review(meeting: Meeting, record: YearRecord) -> Hits:
    for index, task in enumerate(meeting.tasks):
        if task.standing and task.requirement is None and task.reported_at is None:
            yield (
                meeting.at("nhiem_vu", index, "yeu_cau"),
                f"{task_name(task, index)} là việc thường xuyên mà không ghi yêu cầu, cũng không "
                "ghi báo cáo ở đâu.",
                f"ghi yeu_cau hoặc bao_cao_tai của {short_task_name(task, index)} như chi bộ đã "
                f"bàn; chưa bàn thì {next_time(_TO_SETTLE, task, meeting, record)}.",
            )
