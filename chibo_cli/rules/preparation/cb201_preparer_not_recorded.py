"""Sổ chưa ghi ai chuẩn bị nội dung buổi sinh hoạt.

Bí thư hoặc phó bí thư chuẩn bị nội dung, dự thảo nghị quyết hoặc dự kiến kết luận. Ghi tên người ấy
thì khi cấp trên kiểm tra, biết ai chịu trách nhiệm về phần chuẩn bị. Tệp chưa ghi việc chuẩn bị nào
thì chỉ có một phát hiện này.

Sai:

    [chuan_bi]
    nguoi_chuan_bi = ""

Đúng:

    [chuan_bi]
    nguoi_chuan_bi = "Nguyễn Văn An"
"""

from chibo_cli.facts.agreed_before import is_left_to_leaders
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hit, Hits, meeting_rule
from chibo_cli.rules.preparation.records import is_unprepared
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB201",
    severity=Severity.WARNING,
    remedy='nếu đã có người chuẩn bị thì ghi  nguoi_chuan_bi = "họ tên"  vào [chuan_bi]; nếu không '
    "thì để nguyên, kỳ sau chuẩn bị trước khi họp.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def preparer_not_recorded(meeting: Meeting, record: YearRecord) -> Hits:
    if is_unprepared(meeting, record):
        yield _nothing_recorded(meeting, record)
    elif meeting.preparation is None or not meeting.preparation.preparers:
        place = meeting.at("chuan_bi", "nguoi_chuan_bi")
        yield place, "Phần chuẩn bị không có tên người chuẩn bị."


def _nothing_recorded(meeting: Meeting, record: YearRecord) -> Hit:
    steps = {"nguoi_chuan_bi": "người chuẩn bị"}
    if is_left_to_leaders(meeting, record):
        steps |= {"hoi_y.ngay": "hội ý"}
    steps |= {
        "thong_bao.ngay": "thông báo",
        "gui_tai_lieu": "gửi tài liệu",
        "trong_tam": "nội dung trọng tâm",
        "du_thao": "dự thảo",
    }
    there = "Mục [chuan_bi]" if meeting.preparation else "Tệp không có mục [chuan_bi]:"
    return (
        meeting.at("chuan_bi"),
        f"{there} chưa ghi {listed(steps.values())}.",
        f"việc nào đã làm thì ghi vào [chuan_bi] ({', '.join(steps)}); việc nào chưa làm thì để "
        "nguyên, kỳ sau làm trước khi họp.",
    )
