"""Một lần biểu quyết kết nạp hoặc công nhận chính thức xét nhiều người.

Chi bộ xét từng người một: mỗi người một lần biểu quyết, một kết quả. Ghi chung thì không biết ai
được bao nhiêu phiếu, và hồ sơ của từng người không có kết quả riêng.

Sai:

    [[bieu_quyet]]
    loai = "ket_nap"
    doi_tuong = "Vũ Thị Sen và Đỗ Văn Khoa"
    hinh_thuc = "phieu_kin"
    tan_thanh = 5

Đúng:

    [[bieu_quyet]]
    loai = "ket_nap"
    doi_tuong = "Vũ Thị Sen"
    hinh_thuc = "phieu_kin"
    tan_thanh = 5

    [[bieu_quyet]]
    loai = "ket_nap"
    doi_tuong = "Đỗ Văn Khoa, Bí thư Chi đoàn"
    hinh_thuc = "phieu_kin"
    tan_thanh = 5
"""

import re

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import VoteKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import listed

_ONE_BY_ONE = (VoteKind.ADMISSION, VoteKind.FULL_MEMBERSHIP)
_BETWEEN = re.compile(r"\s*[,;/+&\n]\s*|\s+và\s+")
_TITLE = re.compile(r"^(?:\d+[.)]\s*)?(?:(?:đồng chí|đ/c|quần chúng|ông|bà|anh|chị)\s+)?", re.I)
# Where a capital opens an office or a place, not a family name.
_NO_NAME = re.compile(
    r"(?:Bí|Phó|Chi|Trưởng|Đoàn|Hội|Ban|Tổ|Thôn|Xóm|Ấp|Bản|Buôn|Làng|Khu|Xã|Phường|Quận|Huyện|Tỉnh|"
    r"Thành|Thị|Công|Trường|Bệnh|Hợp|Uỷ|Ủy|Mặt|Giáo|Giám|Kế|Nhân|Viên|Sinh|Quê|Số|Thường)\b"
)


@meeting_rule(
    "CB506",
    severity=Severity.ERROR,
    remedy="nếu đã biểu quyết từng người thì tách mỗi người một mục [[bieu_quyet]], với số phiếu "
    "của người ấy; nếu biểu quyết chung thì để nguyên, hỏi cấp trên việc biểu quyết lại.",
    basis=(charter("4.3"), charter("5.2")),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def several_in_one_vote(meeting: Meeting, record: YearRecord) -> Hits:
    for index, vote in enumerate(meeting.votes):
        if vote.kind not in _ONE_BY_ONE or vote.subject is None:
            continue
        people = _people(vote.subject)
        if len(people) > 1:
            yield (
                meeting.at("bieu_quyet", index, "doi_tuong"),
                f"Một lần biểu quyết xét {len(people)} người: {listed(people)}.",
            )


def _people(subject: str) -> tuple[str, ...]:
    """The names in the text; what follows a name (office, place, year) is none."""
    parts = (_TITLE.sub("", part) for part in _BETWEEN.split(subject))
    return tuple(part for part in parts if _is_full_name(part))


def _is_full_name(text: str) -> bool:
    """Whether it is written like a person's full name: three words or more, each with a capital."""
    words = text.split()
    return (
        3 <= len(words) <= 6
        and all(word[:1].isupper() and word.isalpha() for word in words)
        and not _NO_NAME.match(text)
    )
