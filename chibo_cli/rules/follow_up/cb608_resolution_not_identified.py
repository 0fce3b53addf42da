"""Nghị quyết chưa có số, chưa có ngày ban hành, hoặc ban hành trước khi họp.

Không có số và ngày thì không trích dẫn được nghị quyết, và sổ số của cả nhiệm kỳ hụt một chỗ. Ngày
ban hành đứng trước ngày họp thường là gõ nhầm.

Sai:

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    bieu_quyet.tan_thanh = 5

Đúng:

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    bieu_quyet.tan_thanh = 5
    ban_hanh = 2026-11-04
"""

from chibo_cli.facts.naming import resolution_name
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PAPER_FORM
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB608",
    severity=Severity.WARNING,
    remedy="ghi so và ban_hanh như trên bản nghị quyết đã ký; chưa ra văn bản thì lấy số tiếp "
    "theo.",
    basis=PAPER_FORM,
    kinds=CELL_MEETINGS,
    drafts=False,
)
def resolution_not_identified(meeting: Meeting, record: YearRecord) -> Hits:
    for index, resolution in enumerate(meeting.resolutions):
        called = resolution_name(meeting, index)
        held = short_date(meeting.date)
        if resolution.number is None:
            yield (
                meeting.at("nghi_quyet", index, "so"),
                f"{called} chưa có số.",
                "ghi so như trên bản nghị quyết đã ký; chưa ra văn bản thì lấy số tiếp theo của "
                "nhiệm kỳ.",
            )
        if resolution.issued is None:
            yield (
                meeting.at("nghi_quyet", index, "ban_hanh"),
                f"{called} chưa có ngày ban hành.",
                "ghi ban_hanh là ngày trên bản nghị quyết đã ký.",
            )
        elif resolution.issued < meeting.date:
            yield (
                meeting.at("nghi_quyet", index, "ban_hanh"),
                f"{called} ban hành ngày {short_date(resolution.issued)}, trước ngày họp {held}.",
                f"sửa ban_hanh: không trước ngày họp {held}.",
            )
