"""Có đảng viên vắng ba tháng trong năm mà sổ không ghi lý do: chi bộ phải xem xét trường hợp này.

Bỏ sinh hoạt ba tháng trong năm mà không có lý do chính đáng là trường hợp chi bộ phải bàn. Tháng
nào có dự một buổi của chi bộ thì không tính. Sổ chỉ cho thấy số tháng; lý do có chính đáng hay
không, và xử lý thế nào, là việc của chi bộ và cấp trên.

Sai:

    # tệp 2026/2026-08-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-08-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-09-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-09-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-10-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh" }]

Đúng:

    # tệp 2026/2026-08-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-08-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-09-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-09-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-10-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh", ly_do = "trực ca đêm, có báo cáo" }]
"""

from collections.abc import Sequence
from datetime import date

from chibo_cli.facts.absences import Presence, Turn, monthly_turns
from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import ABSENT_THREE_MONTHS
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import listed

_MONTHS = 3


@year_rule(
    "CB407",
    severity=Severity.WARNING,
    remedy="hỏi lại người vắng; buổi nào đã báo trước thì ghi ly_do vào [[vang]] của buổi ấy; nếu "
    "không thì đưa ra chi bộ xem xét, hỏi cấp trên văn bản đang có hiệu lực.",
    basis=ABSENT_THREE_MONTHS,
)
def absent_three_months(record: YearRecord) -> Hits:
    for name, turns in monthly_turns(record).items():
        missed = _missed_months(name, turns, record)
        if len(missed) < _MONTHS:
            continue
        first, *_ = missed.values()
        third = list(missed.values())[_MONTHS - 1]
        months = listed(f"{month:%m/%Y}" for month in missed)
        yield (
            third.place,
            f"{name} vắng {len(missed)} tháng trong năm {record.year} mà sổ không ghi lý do: "
            f"{months}.",
            first.place,
            f"hỏi lại {name}; buổi nào đã báo trước thì ghi ly_do vào [[vang]] của buổi ấy; nếu "
            "không thì đưa ra chi bộ xem xét, hỏi cấp trên văn bản đang có hiệu lực.",
        )


def _missed_months(name: str, turns: Sequence[Turn], record: YearRecord) -> dict[date, Turn]:
    """The months with an absence without reason and no other turn, in order, with the turn.

    Left out are those in which the member came to another meeting of the cell, or may have.
    """
    others = {t.meeting.month for t in turns if t.presence is not Presence.UNEXCUSED}
    missed = {
        turn.meeting.month: turn
        for turn in turns
        if turn.presence is Presence.UNEXCUSED and turn.meeting.month not in others
    }
    if len(missed) < _MONTHS:
        return {}
    came = {
        m.month for m in record.meetings if m.month in missed and _may_have_come(name, m, record)
    }
    return {month: turn for month, turn in missed.items() if month not in came}


def _may_have_come(name: str, meeting: Meeting, record: YearRecord) -> bool:
    """Whether the member was at a meeting of the cell other than a monthly one, or may have "
    "been."""
    if meeting.is_committee or meeting.kind.is_monthly:
        return False
    counted = certain_attendance(meeting, record) if meeting.is_finished else None
    return counted is None or name in (*counted.present, *counted.extra)
