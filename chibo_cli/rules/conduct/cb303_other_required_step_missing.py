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

from chibo_cli.facts.recorded import is_recorded
from chibo_cli.facts.steps import missing_steps
from chibo_cli.findings import Severity
from chibo_cli.guidelines import Step
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
    "thong_qua_bien_ban",
}


@meeting_rule(
    "CB303",
    severity=Severity.WARNING,
    remedy="bước nào đã làm thì ghi vào một dòng của chuong_trinh, với buoc của bước ấy; bước nào "
    "không làm thì để nguyên, kỳ sau làm đủ.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def other_required_step_missing(meeting: Meeting, record: YearRecord) -> Hits:
    if not meeting.agenda:
        yield (
            meeting.at("chuong_trinh"),
            "Tệp không có chương trình ([[chuong_trinh]]).",
            "ghi các nội dung đã làm vào [[chuong_trinh]], mỗi nội dung một mục có noi_dung và "
            "buoc; chương trình kỳ sau lập trước khi họp.",
        )
        return
    for step in missing_steps(meeting, record):
        if not _is_asked_elsewhere(step, meeting):
            yield not_held(step, meeting)


def _is_asked_elsewhere(step: Step, meeting: Meeting) -> bool:
    if not meeting.kind.is_monthly:
        return step.code in _ASKED_ELSEWHERE
    if step.code == "thong_bao_dang_phi":
        return not is_recorded(meeting.party_building)
    return step.code in _ASKED_ELSEWHERE or step.code == "nghi_quyet"
