"""Đảng viên đang bị đình chỉ sinh hoạt lại chủ trì, ghi biên bản, trình bày hoặc phát biểu.

Trong thời gian bị đình chỉ sinh hoạt đảng, đảng viên không được triệu tập, không tính vào số dự và
số biểu quyết. Biên bản ghi đồng chí ấy làm việc trong buổi họp là ghi nhầm tên, hoặc ghi sai ngày
đình chỉ.

Sai:

    [[y_kien]]
    nguoi = "Bùi Thị Lan"
    noi_dung = "Nhất trí với dự thảo nghị quyết."

    # tệp dang-vien.toml

    [[dang_vien]]
    ho_ten = "Bùi Thị Lan"
    chinh_thuc = 2012-05-19

    [[dang_vien.tinh_trang]]
    loai = "dinh_chi"
    tu = 2026-10-01

Đúng:

    [[y_kien]]
    nguoi = "Bùi Thị Lan"
    noi_dung = "Nhất trí với dự thảo nghị quyết."

    # tệp dang-vien.toml

    [[dang_vien]]
    ho_ten = "Bùi Thị Lan"
    chinh_thuc = 2012-05-19

    [[dang_vien.tinh_trang]]
    loai = "dinh_chi"
    tu = 2026-07-01
    den = 2026-10-31
"""

from collections.abc import Iterator

from chibo_cli.facts.attendance import attendance
from chibo_cli.facts.speaking import blocks, remarks
from chibo_cli.findings import KeyPath, Severity
from chibo_cli.guidelines.sources import VOTE_BASE
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB404",
    severity=Severity.ERROR,
    remedy="ghi nhầm thì sửa tên người, hoặc ngày của tình trạng dinh_chi trong dang-vien.toml; "
    "đúng cả thì để nguyên, hỏi cấp trên.",
    basis=VOTE_BASE,
    kinds=CELL_MEETINGS,
)
def suspended_member_took_part(meeting: Meeting, record: YearRecord) -> Hits:
    suspended = attendance(meeting, record).suspended
    if not suspended or record.has_gap(record.roster.path):
        return
    guests = {guest.full_name for guest in meeting.guests}
    for place, name, what in _parts(meeting):
        if name in suspended and name not in guests:
            yield (
                meeting.at(*place),
                f"Ngày {short_date(meeting.date)}, {name} đang bị đình chỉ sinh hoạt đảng "
                f"nhưng lại {what}.",
            )


def _parts(meeting: Meeting) -> Iterator[tuple[KeyPath, str | None, str]]:
    """Who did what in the meeting, with the place that says so."""
    yield ("chu_tri",), meeting.chair, "chủ trì"
    yield ("thu_ky",), meeting.minute_taker, "ghi biên bản"
    for key, block in blocks(meeting):
        for name in block.presenters:
            yield (*key, "nguoi_trinh_bay"), name, "trình bày"
    for key, remark in remarks(meeting):
        yield (*key, "nguoi"), remark.person, "phát biểu"
