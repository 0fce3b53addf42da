"""Một việc chuẩn bị ghi ngày sau ngày họp.

Hội ý, thông báo, gửi tài liệu là việc làm trước; ngày sau buổi họp thì một trong hai ngày ghi nhầm,
và biên bản in ra sẽ tự mâu thuẫn.

Sai:

    ngay = 2026-11-03

    [chuan_bi]
    gui_tai_lieu = 2026-12-01

Đúng:

    ngay = 2026-11-03

    [chuan_bi]
    gui_tai_lieu = 2026-11-01
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB204",
    severity=Severity.ERROR,
    remedy="sửa ngày của việc chuẩn bị này, hoặc sửa ngay của buổi họp.",
    basis=SELF_CONTRADICTION,
    kinds=CELL_MEETINGS,
)
def prepared_after_meeting(meeting: Meeting, record: YearRecord) -> Hits:
    prepared = meeting.preparation
    if prepared is None:
        return
    consulted = prepared.consultation.date if prepared.consultation else None
    told = prepared.notice.date if prepared.notice else None
    for key, words, day in (
        (("hoi_y", "ngay"), "Hội ý", consulted),
        (("thong_bao", "ngay"), "Thông báo", told),
        (("gui_tai_lieu",), "Gửi tài liệu", prepared.documents_sent),
        (("dang_so_tay",), "Đăng tài liệu lên sổ tay điện tử", prepared.posted),
    ):
        if day is not None and day > meeting.date:
            message = f"{words} ngày {short_date(day)}, sau ngày họp {short_date(meeting.date)}."
            yield meeting.at("chuan_bi", *key), message
