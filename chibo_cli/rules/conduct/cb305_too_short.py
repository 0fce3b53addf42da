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

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting, MeetingKind
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
    least, why = _least_minutes(meeting, record)
    if least is not None and 0 < held < least:
        times = f"Từ {meeting.started_at:%H:%M} đến {meeting.ended_at:%H:%M}"
        yield meeting.at("ket_thuc"), f"{times} là {held} phút; {why}.", _remedy(record)


def _remedy(record: YearRecord) -> str:
    own, paper = record.cell.habits.least_minutes, record.cell.habits.least_minutes_basis
    other = "cấp trên định thời lượng khác thì ghi thoi_luong_toi_thieu và can_cu_thoi_luong vào "
    if own is not None:
        other = f"có văn bản định {own} phút thì ghi số, ngày ở can_cu_thoi_luong trong "
    allowed = "" if own is not None and paper else f"{other}chibo.toml; "
    return f"ghi nhầm giờ thì sửa; {allowed}còn lại để nguyên, kỳ sau họp đủ giờ."


def _least_minutes(meeting: Meeting, record: YearRecord) -> tuple[int | None, str]:
    """How long the meeting must last, and which paper says so."""
    habits, asked = record.cell.habits, record.guideline.least_durations
    own, paper = habits.least_minutes, habits.least_minutes_basis
    if own is not None and paper:
        return own, f"{paper.rstrip('.')} định ít nhất {own} phút"
    if asked is None:
        return None, ""
    least = asked.combined if meeting.kind is MeetingKind.COMBINED else asked.regular
    why = f"hướng dẫn nêu ít nhất {least} phút"
    if own is not None:
        why += f", vì thoi_luong_toi_thieu = {own} trong chibo.toml không có can_cu_thoi_luong"
    return least, why
