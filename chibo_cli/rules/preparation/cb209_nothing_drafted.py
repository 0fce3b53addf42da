"""Sổ chưa ghi đã dự thảo nghị quyết hoặc dự kiến kết luận.

Có bản dự thảo thì chi bộ bàn vào từng điểm; không có thì kết luận dễ thành lời nói chung.

Sai:

    # tệp 2026/2026-11-10-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-11-10
    trang_thai = "hoan_thanh"

    [chuan_bi]
    nguoi_chuan_bi = "Nguyễn Văn An"

Đúng:

    [chuan_bi]
    du_thao = "ket_luan"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.preparation.records import is_unprepared


@meeting_rule(
    "CB209",
    severity=Severity.WARNING,
    remedy='nếu đã có dự thảo thì ghi  du_thao = "nghi_quyet"  hoặc  du_thao = "ket_luan"  vào '
    "[chuan_bi]; nếu chưa thì để nguyên, kỳ sau dự thảo trước khi họp.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def nothing_drafted(meeting: Meeting, record: YearRecord) -> Hits:
    if is_unprepared(meeting, record):
        return
    if meeting.preparation is None or meeting.preparation.drafted is None:
        place = meeting.at("chuan_bi", "du_thao")
        yield place, "Phần chuẩn bị không ghi đã dự thảo nghị quyết hay dự kiến kết luận."
