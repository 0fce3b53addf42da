"""Bước ghi ở chương trình không phải bước nào của hướng dẫn.

Biên bản đặt diễn biến vào đúng mục của chương trình nhờ buoc; bước lạ thì chương trình không biết
phần nào thuộc mục ấy, và kiểm tra sẽ coi như bước ấy không có.

Sai:

    chuong_trinh = [{ noi_dung = "Cử thư ký", buoc = "cu_thu_kyy" }]

Đúng:

    chuong_trinh = [{ noi_dung = "Cử thư ký", buoc = "cu_thu_ky" }]
"""

from functools import cache

from chibo_cli.findings import Severity
from chibo_cli.guidelines import shipped_guideline, shipped_names
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import nearest

# Sections of the minutes that are no steps of a guideline.
_SECTIONS = ("muc_khac", "chuyen_de", "tra_loi_kien_nghi", "bau_cu", "bieu_quyet", "be_mac")


@meeting_rule(
    "CB035",
    severity=Severity.WARNING,
    remedy="sửa buoc thành một bước của hướng dẫn, hoặc muc_khac cho nội dung riêng.",
    basis=SELF_CONTRADICTION,
)
def unknown_step(meeting: Meeting, record: YearRecord) -> Hits:
    known = _shipped_steps() | {step.code for step in record.guideline.steps or ()}
    for index, item in enumerate(meeting.agenda):
        if item.step and item.step not in known:
            place = meeting.at("chuong_trinh", index, "buoc")
            message = f"Không có bước nào tên là «{item.step}»."
            likely = nearest(item.step, sorted(known))
            if likely:
                yield place, message, f'sửa thành buoc = "{likely[0]}".'
            else:
                yield place, message


@cache
def _shipped_steps() -> frozenset[str]:
    packs = (shipped_guideline(name) for name in shipped_names())
    return frozenset(_SECTIONS) | {step.code for pack in packs for step in pack.steps or ()}
