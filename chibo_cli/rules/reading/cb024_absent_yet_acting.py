"""Người ghi vắng lại chủ trì, ghi biên bản, trình bày, phát biểu hoặc kiểm phiếu.

Biên bản có cả hai điều thì không dùng làm căn cứ được.

Sai:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"

    [[y_kien]]
    nguoi = "Phạm Thị Dung"
    noi_dung = "Nhất trí với dự thảo nghị quyết."

Đúng:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"

    [[y_kien]]
    nguoi = "Lê Văn Cường"
    noi_dung = "Nhất trí với dự thảo nghị quyết."
"""

from chibo_cli.findings import KeyPath, Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.rules.reading.texts import bare_texts, texts

_PARTS = {
    ("chu_tri",): "chủ trì",
    ("thu_ky",): "ghi biên bản",
    ("nguoi_trinh_bay",): "trình bày",
    ("y_kien", "nguoi"): "phát biểu",
    ("ban_kiem_phieu",): "kiểm phiếu",
}


@meeting_rule(
    "CB024",
    severity=Severity.ERROR,
    remedy="xoá người này khỏi [[vang]], hoặc sửa tên người đã làm việc đó.",
    basis=SELF_CONTRADICTION,
)
def absent_yet_acting(meeting: Meeting, record: YearRecord) -> Hits:
    absent = {absence.person for absence in meeting.absences}
    if not absent:
        return
    for index, item in enumerate(meeting.agenda):
        for name in item.doers if item.held and meeting.is_finished else ():
            if name in absent:
                doer = meeting.at("chuong_trinh", index, "nguoi_thuc_hien")
                yield doer, f"{name} có tên trong [[vang]] nhưng lại thực hiện chương trình."
    written = bare_texts(meeting, record)
    if all(name is None or written.count(name) == 1 for name in absent):
        return  # nowhere but in [[vang]]
    for place, name in texts(meeting):
        part = _part(place)
        if part and name in absent:
            yield meeting.at(*place), f"{name} có tên trong [[vang]] nhưng lại {part}."


def _part(place: KeyPath) -> str | None:
    keys = tuple(step for step in place if isinstance(step, str))
    return _PARTS.get(keys[-1:]) or _PARTS.get(keys[-2:])
