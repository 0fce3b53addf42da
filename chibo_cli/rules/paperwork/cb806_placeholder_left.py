"""Tệp đã ghi xong mà còn chỗ trống để điền.

Dấu chấm, gạch chân hay chữ [CẦN BỔ SUNG] của bản mẫu mà sót lại thì in nguyên vào biên bản, nghị
quyết đã ký.

Sai:

    [ket_luan]
    noi_dung = ["Giao đồng chí ............ đôn đốc việc thu phí."]

Đúng:

    [ket_luan]
    noi_dung = ["Giao đồng chí Lê Văn Cường đôn đốc việc thu phí."]
"""

import re

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.rules.reading.texts import bare_texts, texts

# "v.v...." may end in four dots, and a sentence in one "…".
_PLACEHOLDER = re.compile(r"\.{5,}|…{2,}|_{3,}|\[\s*CẦN BỔ SUNG\b[^\]]*\]", re.IGNORECASE)
# One of these is in every placeholder, and in few other texts.
_SIGNS = (".....", "……", "___", "[")


@meeting_rule(
    "CB806",
    severity=Severity.ERROR,
    remedy="điền nội dung thật vào chỗ ấy, hoặc xoá cả câu.",
    basis=SELF_CONTRADICTION,
    drafts=False,
)
def placeholder_left(meeting: Meeting, record: YearRecord) -> Hits:
    together = "\n".join(bare_texts(meeting, record))
    if not any(sign in together for sign in _SIGNS):
        return
    for place, text in texts(meeting):
        left = _PLACEHOLDER.search(text)
        if left:
            yield meeting.at(*place), f"Còn chỗ trống «{left.group()[:20]}» chưa điền."
