"""Phần mở đầu thiếu việc cử thư ký, thông báo tình hình đảng viên hoặc thông qua chương trình.

Thiếu một trong ba việc này thì biên bản không đứng vững: không rõ ai ghi, ai có mặt, chi bộ đồng ý
bàn những gì. Một dòng chương trình nêu được nhiều bước, không bắt buộc mỗi bước một dòng.

Sai:

    [[chuong_trinh]]
    noi_dung = "Tuyên bố lý do"

    [[chuong_trinh]]
    noi_dung = "Thông báo tình hình đảng viên"

    [[chuong_trinh]]
    noi_dung = "Thảo luận"

Đúng:

    [[chuong_trinh]]
    noi_dung = "Tuyên bố lý do, cử thư ký, điểm danh"

    [[chuong_trinh]]
    noi_dung = "Thông qua chương trình"
    buoc = "thong_qua_chuong_trinh"
"""

from chibo_cli.facts.steps import missing_steps
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.conduct.steps import VITAL, not_held


@meeting_rule(
    "CB301",
    severity=Severity.ERROR,
    remedy="bước nào đã làm thì ghi vào một dòng của chuong_trinh, với buoc của bước ấy; bước nào "
    "không làm thì để nguyên, kỳ sau làm đủ.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def opening_step_missing(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.agenda:
        for step in missing_steps(meeting, record):
            if step.code in VITAL:
                yield not_held(step, meeting)
