"""Người chuẩn bị nội dung không giữ chức vụ mà hướng dẫn nêu.

Nội dung buổi sinh hoạt do người đứng đầu chi bộ chuẩn bị, không giao hẳn cho một đảng viên khác.
Người giúp soạn thảo thì ghi cùng tên bí thư hoặc phó bí thư.

Sai:

    [chuan_bi]
    nguoi_chuan_bi = "Phạm Thị Dung"

Đúng:

    [chuan_bi]
    nguoi_chuan_bi = ["Lê Văn Cường", "Phạm Thị Dung"]
"""

from collections.abc import Sequence

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB202",
    severity=Severity.WARNING,
    remedy="ghi thêm bí thư hoặc phó bí thư đã cùng chuẩn bị; chức vụ ghi thiếu thì sửa chuc_vu "
    "trong dang-vien.toml; đúng cả rồi thì để nguyên.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    value="nguoi_chuan_bi",
)
def preparer_without_office(meeting: Meeting, record: YearRecord) -> Hits:
    fitting = record.guideline.preparing_offices
    preparers = meeting.preparation.preparers if meeting.preparation else ()
    if not fitting or not preparers or record.has_gap(record.roster.path):
        return
    day, roster = meeting.date, record.roster
    members = [roster.by_name.get(name) for name in preparers]
    if any(member is None or member.office_on(day) in fitting for member in members):
        return  # reading tells who nobody knows
    held = {member.office_on(day) for member in roster.on(day).values()}
    offices = [WORDS[office].lower() for office in fitting if office in held]
    if offices:
        yield (
            meeting.at("chuan_bi", "nguoi_chuan_bi"),
            f"Người chuẩn bị là {listed(preparers)}, ngày ấy không phải "
            f"{_joined(offices, ', cũng không phải ')}.",
            f"ghi thêm vào nguoi_chuan_bi {_joined(offices, ' hoặc ')} đã cùng chuẩn bị, nếu có; "
            "chức vụ ghi thiếu thì sửa chuc_vu trong dang-vien.toml; đúng cả rồi thì để nguyên.",
        )


def _joined(words: Sequence[str], before_the_last: str) -> str:
    *others, last = words
    return f"{', '.join(others)}{before_the_last}{last}" if others else last
