"""Buổi sinh hoạt thiếu một bước khác mà hướng dẫn đòi hỏi.

Trình tự đầy đủ là để không sót phần việc nào của tháng. Bước có trong chương trình, hoặc có kết quả
ghi ở phần của nó (ý kiến, nhiệm vụ, kết luận), là đã làm. Việc rà soát nhiệm vụ cũ có quy tắc
riêng.

Sai:

    [[chuong_trinh]]
    noi_dung = "Cử thư ký"
    buoc = "cu_thu_ky"

Đúng:

    [[chuong_trinh]]
    noi_dung = "Tuyên bố lý do"
    buoc = "tuyen_bo_ly_do"

    [[chuong_trinh]]
    noi_dung = "Cử thư ký"
    buoc = "cu_thu_ky"
"""

from chibo_cli.facts.steps import missing_steps
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.conduct.steps import VITAL, not_held

# What rules of their own ask for by what was recorded: one omission is one finding.
_ASKED_ELSEWHERE = {
    *VITAL,
    "chinh_tri_tu_tuong",
    "nhiem_vu_chinh_tri",
    "xay_dung_dang",
    "ra_soat",
    "thao_luan",
    "nhiem_vu",
    "ket_luan",
    "muc_dich_yeu_cau",
    "trinh_bay_chuyen_de",
    "thao_luan_chuyen_de",
    "tiep_thu",
}


@meeting_rule(
    "CB303",
    severity=Severity.WARNING,
    remedy="thêm [[chuong_trinh]] có buoc của bước này, hoặc ghi kết quả vào phần của nó.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def other_required_step_missing(meeting: Meeting, record: YearRecord) -> Hits:
    if not meeting.agenda:
        yield meeting.at("chuong_trinh"), "Tệp không có chương trình ([[chuong_trinh]])."
        return
    for step in missing_steps(meeting, record):
        if step.code not in _ASKED_ELSEWHERE:
            yield not_held(step, meeting)
