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

import re

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SAFETY, Hits, meeting_rule
from chibo_cli.rules.reading.texts import bare_texts, texts

_COMPOUND = re.compile(r"\b(?:TUYỆT|TỐI|TÀI LIỆU|VĂN BẢN|CÔNG VĂN)\s+MẬT\b")
_SINGLE = re.compile(r"\bMẬT\b")


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
        if "MẬT" in text and (marking := _marking(text)):
            yield meeting.at(*place), f"Có chữ «{marking}» như dấu chỉ độ mật."


def _marking(text: str) -> str | None:
    compound = _COMPOUND.search(text)
    if compound:
        return " ".join(compound.group().split())
    single = (_stands_alone(text, word) for word in _SINGLE.finditer(text))
    return "MẬT" if any(single) else None


def _stands_alone(text: str, word: re.Match[str]) -> bool:
    """Whether no word in capitals is next to it, as in BÍ MẬT or MẬT ONG."""
    before, after = text[: word.start()].rstrip(), text[word.end() :].split(maxsplit=1)
    glued = text[word.end() : word.end() + 1] not in ("", " ", "\n")
    return not before[-1:].isupper() and (glued or not after or not after[0].isupper())
