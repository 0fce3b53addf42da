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
from chibo_cli.rules.preparation.days import prepared_days
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB204",
    severity=Severity.ERROR,
    remedy="ghi nhầm thì sửa ngày của việc chuẩn bị, hoặc ngày của buổi họp; nếu đúng là làm sau "
    "buổi họp thì bỏ dòng ấy, đừng sửa lùi ngày.",
    basis=SELF_CONTRADICTION,
    kinds=CELL_MEETINGS,
)
def prepared_after_meeting(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.preparation is None:
        return
    for key, words, day in prepared_days(meeting.preparation):
        if day > meeting.date:
            line = ".".join(map(str, key))
            yield (
                meeting.at("chuan_bi", *key),
                f"{words} ngày {short_date(day)}, sau ngày họp {short_date(meeting.date)}.",
                f"ghi nhầm thì sửa {line}, hoặc dòng  ngay = …  ở đầu tệp; nếu đúng là làm sau "
                f"buổi họp thì bỏ dòng {line}, đừng sửa lùi ngày.",
            )
