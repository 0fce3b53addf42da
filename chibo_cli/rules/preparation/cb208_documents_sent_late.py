"""Tài liệu gửi muộn hơn số ngày hướng dẫn nêu.

Hướng dẫn mới nêu tài liệu có trên sổ tay đảng viên điện tử trước ngày họp, để đảng viên kịp đọc.
Lần gửi hoặc đăng sớm nhất được tính.

Sai:

    [chuan_bi]
    gui_tai_lieu = 2026-11-03

    # tệp chibo.toml
    [quy_uoc]
    huong_dan = "hd42-2025"

Đúng:

    [chuan_bi]
    gui_tai_lieu = 2026-11-02

    # tệp chibo.toml
    [quy_uoc]
    huong_dan = "hd42-2025"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB208",
    severity=Severity.WARNING,
    remedy="ghi nhầm ngày thì sửa; đúng ngày ấy thì để nguyên, kỳ sau gửi sớm hơn.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    value="so_ngay_gui_tai_lieu",
)
def documents_sent_late(meeting: Meeting, record: YearRecord) -> Hits:
    days = record.guideline.documents_days_before
    prepared = meeting.preparation
    if days is None or prepared is None or record.has_gap(meeting.path, "chuan_bi"):
        return
    sent = [day for day in (prepared.documents_sent, prepared.posted) if day]
    if sent and 0 <= (meeting.date - min(sent)).days < days:
        key = "gui_tai_lieu" if prepared.documents_sent == min(sent) else "dang_so_tay"
        both = f"ngày {short_date(min(sent))}, họp ngày {short_date(meeting.date)}"
        yield (
            meeting.at("chuan_bi", key),
            f"Tài liệu đến đảng viên {both}; hướng dẫn nêu trước ít nhất {days} ngày.",
            f"ghi nhầm ngày thì sửa {key}; đúng ngày ấy thì để nguyên, kỳ sau gửi trước ít nhất "
            f"{days} ngày.",
        )
