"""Tài liệu chưa được gửi trước cho đảng viên.

Đọc trước thì đến họp bàn được ngay vào việc, không mất nửa buổi nghe đọc. Tài liệu in, tin nhắn hay
bài đăng trên sổ tay đảng viên điện tử đều được.

Sai:

    # tệp 2026/2026-11-10-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-11-10
    trang_thai = "hoan_thanh"

    [chuan_bi]
    thong_bao.ngay = 2026-11-08

Đúng:

    [chuan_bi]
    gui_tai_lieu = 2026-11-01
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.preparation.records import is_unprepared


@meeting_rule(
    "CB207",
    severity=Severity.ADVICE,
    remedy="nếu đã gửi thì ghi ngày ở gui_tai_lieu trong [chuan_bi], đăng lên sổ tay thì ở "
    "dang_so_tay; nếu chưa thì để nguyên, kỳ sau gửi trước khi họp.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def documents_not_sent(meeting: Meeting, record: YearRecord) -> Hits:
    prepared = meeting.preparation
    if prepared and (prepared.documents_sent or prepared.posted):
        return
    if not is_unprepared(meeting, record) and not record.has_gap(meeting.path, "chuan_bi"):
        yield (
            meeting.at("chuan_bi", "gui_tai_lieu"),
            "Không có ngày gửi tài liệu cho đảng viên, cũng không có ngày đăng lên sổ tay đảng "
            "viên điện tử.",
        )
