"""Nội dung có dấu chỉ độ mật: MẬT, TỐI MẬT hoặc TUYỆT MẬT.

Tài liệu mật của Đảng và Nhà nước không được đưa vào một công cụ thông thường, kể cả trích một đoạn.

Sai:

    [[muc_khac]]
    tieu_de = "Phổ biến văn bản"
    tom_tat = ["TUYỆT MẬT", "Nội dung văn bản số 01"]

Đúng:

    [[muc_khac]]
    tieu_de = "Phổ biến văn bản theo quy định về bảo vệ bí mật nhà nước"
    tom_tat = ["Đã phổ biến trực tiếp; không ghi nội dung."]
"""

from chibo_cli.facts import sensitive
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SAFETY, Hits, meeting_rule
from chibo_cli.rules.reading.texts import bare_texts, texts


@meeting_rule(
    "CB040",
    severity=Severity.WARNING,
    remedy="xoá nội dung này khỏi tệp; nếu không phải dấu chỉ độ mật thì viết bằng chữ thường.",
    basis=SAFETY,
)
def secrecy_marking(meeting: Meeting, record: YearRecord) -> Hits:
    if not any("MẬT" in text for text in bare_texts(meeting, record)):
        return
    for place, text in texts(meeting):
        if "MẬT" in text and (marking := sensitive.secrecy_marking(text)):
            yield meeting.at(*place), f"Có chữ «{marking}» như dấu chỉ độ mật."
