"""Nội dung có dãy số giống số giấy tờ, số điện thoại hoặc số tài khoản của cá nhân.

Biên bản được in, gửi và lưu lâu dài; số giấy tờ của một người không có việc gì ở đó.

Sai:

    [[muc_khac]]
    tieu_de = "Công tác đảng viên"
    tom_tat = ["Quần chúng Trần Văn Đức, số định danh 000 000 000 123, học lớp nhận thức về Đảng."]

Đúng:

    [[muc_khac]]
    tieu_de = "Công tác đảng viên"
    tom_tat = ["Quần chúng Trần Văn Đức học lớp nhận thức về Đảng."]
"""

import re
from collections.abc import Iterator

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SAFETY, Hits, meeting_rule
from chibo_cli.rules.reading.texts import bare_texts, texts

_LIKE = {
    9: "số chứng minh nhân dân",
    10: "số điện thoại hoặc số tài khoản",
    12: "số định danh cá nhân",
}
# Sums of money are grouped by thousands too, but never begin with nought.
_RUN = re.compile(r"(?<!\d)(?<!\d[.,])(?:\d{9,12}|0\d{2,3}(?:[ .]\d{3,6}){1,3})(?!\d)(?![.,]\d)")
# Whatever is found has nine digits; most files have no such run, and one look tells.
_LONG_RUN = re.compile(r"\d(?:[ .]?\d){8}")
_UNIT = re.compile(r"\s*(?:đ\b|đồng|vn[dđ]|nghìn|triệu|tỷ|tỉ)", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:cmnd|cccd|căn cước|chứng minh|định danh|tài khoản|stk|điện thoại)[^\d.;]{0,20}"
    r"(\d{3,4}(?:[ .]\d{3,4}){2,3})(?!\d)(?![ .]\d{3})",
    re.IGNORECASE,
)


@meeting_rule(
    "CB041",
    severity=Severity.WARNING,
    remedy="xoá dãy số này; văn bản của chi bộ chỉ cần họ tên.",
    basis=SAFETY,
)
def identity_number(meeting: Meeting, record: YearRecord) -> Hits:
    if not _LONG_RUN.search("\n".join(bare_texts(meeting, record))):
        return
    for place, text in texts(meeting):
        for digits in _numbers(text):
            yield (
                meeting.at(*place),
                f"Có dãy {len(digits)} chữ số {_masked(digits)}, giống {_LIKE[len(digits)]}.",
            )


def _numbers(text: str) -> Iterator[str]:
    """The runs of digits that are of such a length and no sum of money, each once, in order."""
    found = {match.start(): match for match in _RUN.finditer(text)}
    found |= {match.start(1): match for match in _NAMED.finditer(text)}
    for _, match in sorted(found.items()):
        digits = re.sub(r"\D", "", match.group(match.lastindex or 0))
        if len(digits) in _LIKE and not _UNIT.match(text, match.end()):
            yield digits


def _masked(digits: str) -> str:
    return f"{digits[:3]}{'*' * (len(digits) - 5)}{digits[-2:]}"
