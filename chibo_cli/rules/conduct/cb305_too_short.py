"""Buổi sinh hoạt ngắn hơn thời lượng hướng dẫn nêu.

Họp dưới thời lượng ấy thường là chỉ đọc văn bản rồi về. Chi bộ ít đảng viên, được cấp có thẩm quyền
định thời lượng khác, thì ghi số phút và văn bản ấy vào chibo.toml.

Sai:

    bat_dau = "19:30"
    ket_thuc = "20:50"

Đúng:

    bat_dau = "19:30"
    ket_thuc = "20:50"

    # tệp chibo.toml
    [sinh_hoat]
    thoi_luong_toi_thieu = 60
    can_cu_thoi_luong = "Thông báo số 12-TB/ĐU, ngày 05/01/2026"
"""

from datetime import timedelta

from chibo_cli.facts.durations import LeastDuration, least_duration
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB305",
    severity=Severity.WARNING,
    remedy="ghi nhầm giờ thì sửa; cấp trên định thời lượng khác thì ghi thoi_luong_toi_thieu và "
    "can_cu_thoi_luong vào chibo.toml; còn lại để nguyên, kỳ sau họp đủ giờ.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    value="thoi_luong",
)
def too_short(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.duration is None or record.has_gap(record.cell.path, "sinh_hoat"):
        return
    held = meeting.duration // timedelta(minutes=1)
    asked = least_duration(meeting, record)
    if asked is not None and 0 < held < asked.minutes:
        times = f"Từ {meeting.started_at:%H:%M} đến {meeting.ended_at:%H:%M}"
        why = _told(asked, record)
        yield meeting.at("ket_thuc"), f"{times} là {held} phút; {why}.", _remedy(record)


def _remedy(record: YearRecord) -> str:
    own, paper = record.cell.habits.least_minutes, record.cell.habits.least_minutes_basis
    other = "cấp trên định thời lượng khác thì ghi thoi_luong_toi_thieu và can_cu_thoi_luong vào "
    if own is not None:
        other = f"có văn bản định {own} phút thì ghi số, ngày ở can_cu_thoi_luong trong "
    allowed = "" if own is not None and paper else f"{other}chibo.toml; "
    return f"ghi nhầm giờ thì sửa; {allowed}còn lại để nguyên, kỳ sau họp đủ giờ."


def _told(asked: LeastDuration, record: YearRecord) -> str:
    """Which paper says how long the meeting must last."""
    if asked.is_own and asked.source:
        return f"{asked.source.paper} định ít nhất {asked.minutes} phút"
    why = f"hướng dẫn nêu ít nhất {asked.minutes} phút"
    own = record.cell.habits.least_minutes
    if own is not None:
        why += f", vì thoi_luong_toi_thieu = {own} trong chibo.toml không có can_cu_thoi_luong"
    return why
