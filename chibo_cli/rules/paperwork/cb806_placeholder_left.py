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
_LONGEST_SHOWN = 20
_NEAR = 80
_WORDS_BEFORE = re.compile(r"(?:\S+\s+){0,4}\S*$")
_WORDS_AFTER = re.compile(r"\S*(?:\s+\S+){0,4}")


@meeting_rule(
    "CB806",
    severity=Severity.ERROR,
    remedy="điền nội dung thật vào chỗ trống; không còn biết chắc thì xoá cả câu.",
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
            spot = meeting.at(*place)
            yield (
                spot,
                f"Còn chỗ trống chưa điền: «{_with_words_around(left)}».",
                f"điền nội dung thật vào chỗ trống ở {spot.dotted_key}; không còn biết chắc thì "
                "xoá cả câu.",
            )


def _with_words_around(left: re.Match[str]) -> str:
    """The placeholder with a few words on either side, by which its writer finds it."""
    before = _WORDS_BEFORE.search(left.string[max(0, left.start() - _NEAR) : left.start()])
    after = _WORDS_AFTER.match(left.string[left.end() : left.end() + _NEAR])
    shown = left.group()[:_LONGEST_SHOWN]
    if shown.startswith("[") and shown != left.group():
        shown = f"{shown.rsplit(maxsplit=1)[0]} …]"
    return f"{before.group() if before else ''}{shown}{after.group() if after else ''}"
