"""Có đảng viên cả năm không được giao việc gì.

Chi bộ phân công công tác cho đảng viên, và cuối năm đánh giá đảng viên theo việc được giao. Việc
thường xuyên như phụ trách tổ, hộ, đoàn thể thì ghi một lần vào danh sách đảng viên.

Sai:

    # tính đến 2026-12-31
    # tệp chibo.toml

    [sinh_hoat]
    so_tu = 2026-01-01

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[nhiem_vu]]
    so = 1
    noi_dung = "Khởi công đường trục thôn"
    nguoi_thuc_hien = "Trần Thị Bình"
    nguoi_kiem_tra = "Lê Văn Cường"

    # tệp 2026/2026-10-03-thuong-ky.toml

    nhiem_vu = []

Đúng:

    # tính đến 2026-12-31
    # tệp chibo.toml

    [sinh_hoat]
    so_tu = 2026-01-01

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[nhiem_vu]]
    so = 1
    noi_dung = "Khởi công đường trục thôn"
    nguoi_thuc_hien = ["Trần Thị Bình", "Phạm Thị Dung"]
    nguoi_kiem_tra = "Lê Văn Cường"
"""

from datetime import date

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.findings import Location, Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.roster import Member
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import listed

# So many are told of one by one, each at his own entry; the others together.
_MOST = 5


@year_rule(
    "CB619",
    severity=Severity.ADVICE,
    remedy="đã phân công mà chưa ghi thì ghi phan_cong vào dang-vien.toml; chưa thì giao mỗi đồng "
    "chí một việc vừa sức.",
    basis=charter("24.2"),
)
def member_without_task(record: YearRecord) -> Hits:
    if not record.is_over or len(record.months_over()) < 12:
        return
    if any(record.has_gap(meeting.path, "nhiem_vu") for meeting in record.meetings):
        return
    busy = {
        name
        for meeting in record.meetings
        for task in meeting.tasks
        for name in (*task.doers, task.inspector)
    }
    idle = [
        name
        for name in _convened_all_year(record)
        if name not in busy and not _has_standing_work(record.roster.by_name[name], record)
    ]
    for name in idle[:_MOST]:
        yield (
            _entry(name, record),
            f"Năm {record.year}, {name} không được giao nhiệm vụ nào, cũng không có phan_cong.",
            f"đã phân công mà chưa ghi thì ghi [[dang_vien.phan_cong]] của {name}; chưa thì kỳ tới "
            "giao một việc vừa sức.",
        )
    others = idle[_MOST:]
    if others:
        yield (
            _entry(others[0], record),
            f"Năm {record.year} còn {len(others)} đồng chí nữa không được giao nhiệm vụ nào, cũng "
            f"không có phan_cong: {listed(others)}.",
        )


def _entry(name: str, record: YearRecord) -> Location:
    """Where the member stands in the roster."""
    return record.roster.at("dang_vien", record.roster.members.index(record.roster.by_name[name]))


def _convened_all_year(record: YearRecord) -> list[str]:
    """The members convened at every monthly meeting, in name order; none where it is not certain.

    Those received from elsewhere have their work from their own cell.
    """
    monthly = [meeting for meeting in record.meetings if meeting.kind.is_monthly]
    counted = [certain_attendance(meeting, record) for meeting in monthly]
    if not counted or None in counted:
        return []
    own = [set(each.convened) - set(each.received) for each in counted if each]
    always = set.intersection(*own)
    return [name for name in record.roster.by_name if name in always]


def _has_standing_work(member: Member, record: YearRecord) -> bool:
    """Whether the member had an office or a standing assignment at some time of the year."""
    first, last = date(record.year, 1, 1), date(record.year, 12, 31)
    return any(
        (each.since or first) <= last and (each.until or last) >= first
        for each in (*member.offices, *member.assignments)
    )
