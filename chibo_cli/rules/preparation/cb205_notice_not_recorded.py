"""Sổ chưa ghi ngày thông báo cho đảng viên.

Thời gian, địa điểm, nội dung phải báo trước để đảng viên thu xếp và chuẩn bị ý kiến. Ngày báo cũng
là chỗ dựa khi có người nói không được báo. Buổi bất thường thì không hỏi.

Sai:

    # tệp 2026/2026-11-10-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-11-10
    trang_thai = "hoan_thanh"

    [chuan_bi]
    nguoi_chuan_bi = "Nguyễn Văn An"

Đúng:

    [chuan_bi]
    thong_bao.ngay = 2026-11-01
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule
from chibo_cli.rules.dates import day_to_fill_in
from chibo_cli.rules.preparation.records import is_unprepared


@meeting_rule(
    "CB205",
    severity=Severity.WARNING,
    remedy="nếu đã thông báo thì ghi ngày ấy ở thong_bao.ngay trong [chuan_bi]; nếu chưa thì để "
    "nguyên, kỳ sau báo trước khi họp.",
    kinds=(MeetingKind.REGULAR, MeetingKind.THEMATIC, MeetingKind.COMBINED),
    drafts=False,
)
def notice_not_recorded(meeting: Meeting, record: YearRecord) -> Hits:
    notice = meeting.preparation.notice if meeting.preparation else None
    if notice is not None and notice.date is not None:
        return
    if not meeting.kind.is_monthly or not is_unprepared(meeting, record):
        yield (
            meeting.at("chuan_bi", "thong_bao", "ngay"),
            "Không có ngày thông báo buổi sinh hoạt cho đảng viên.",
            f"nếu đã thông báo thì ghi  thong_bao.ngay = {day_to_fill_in(meeting)}  (ngày đã báo) "
            "vào [chuan_bi]; nếu chưa thì để nguyên, kỳ sau báo trước khi họp.",
        )
