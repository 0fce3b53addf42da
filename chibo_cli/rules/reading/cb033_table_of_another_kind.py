"""Tệp có bảng mà loại buổi sinh hoạt này không dùng.

Chuyên đề chỉ có ở buổi chuyên đề hoặc kết hợp. Họp chi uỷ chỉ chuẩn bị: chi uỷ dự kiến nhiệm vụ,
còn chi bộ giao nhiệm vụ, ra nghị quyết, nhận và trả lời kiến nghị.

Sai:

    loai = "thuong_ky"

    [chuyen_de]
    ten = "Nêu gương phân loại rác tại nhà"

Đúng:

    loai = "ket_hop"

    [chuyen_de]
    ten = "Nêu gương phân loại rác tại nhà"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule

_OF_THE_CELL = {
    "political_block": "[chinh_tri_tu_tuong]",
    "party_building": "[xay_dung_dang]",
    "topic": "[chuyen_de]",
    "task_reviews": "[[ra_soat]]",
    "petitions": "[[kien_nghi]]",
    "petition_answers": "[[tra_loi_kien_nghi]]",
    "tasks": "[[nhiem_vu]]",
    "resolutions": "[[nghi_quyet]]",
    "elections": "[[bau_cu]]",
}
_OF_A_TOPIC = {"topic": "[chuyen_de]"}
_OF_THE_COMMITTEE = {"intended_tasks": "[[nhiem_vu_du_kien]]"}
_UNUSED = {
    MeetingKind.REGULAR: _OF_A_TOPIC | _OF_THE_COMMITTEE,
    MeetingKind.EXTRAORDINARY: _OF_A_TOPIC | _OF_THE_COMMITTEE,
    MeetingKind.THEMATIC: _OF_THE_COMMITTEE,
    MeetingKind.COMBINED: _OF_THE_COMMITTEE,
    MeetingKind.COMMITTEE: _OF_THE_CELL,
}


@meeting_rule(
    "CB033",
    severity=Severity.WARNING,
    remedy="sửa loai, hoặc chuyển bảng này sang tệp của buổi dùng nó.",
    basis=SELF_CONTRADICTION,
)
def table_of_another_kind(meeting: Meeting, record: YearRecord) -> Hits:
    for name, header in _UNUSED[meeting.kind].items():
        if getattr(meeting, name):
            yield (
                meeting.at(header.strip("[]")),
                f"Buổi này là {meeting.kind.official_name}, không dùng bảng {header}.",
            )
