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

from chibo_cli.facts.sensitive import masked, personal_numbers, resembles
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SAFETY, Hits, meeting_rule
from chibo_cli.rules.reading.texts import bare_texts, texts

# Whatever is found has nine digits; most files have no such run, and one look tells.
_LONG_RUN = re.compile(r"\d(?:[ .]?\d){8}")


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
        for digits in personal_numbers(text):
            yield (
                meeting.at(*place),
                f"Có dãy {len(digits)} chữ số {masked(digits)}, giống {resembles(digits)}.",
            )
