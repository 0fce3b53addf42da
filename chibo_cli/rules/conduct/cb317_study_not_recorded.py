"""Sổ không ghi việc học tập và làm theo Bác.

Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh được nêu trong sinh hoạt hằng
tháng: ai đăng ký gì, làm đến đâu.

Sai:

    [chinh_tri_tu_tuong]
    hoc_tap_bac = ""

Đúng:

    [chinh_tri_tu_tuong]
    hoc_tap_bac = "Ba đảng viên kể việc làm theo Bác của mình."
"""

from chibo_cli.facts.recorded import is_recorded
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB317",
    severity=Severity.ADVICE,
    remedy='nếu đã nêu thì ghi  hoc_tap_bac = "…"  vào [chinh_tri_tu_tuong]; nếu chưa thì để '
    "nguyên, kỳ sau nêu.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def study_not_recorded(meeting: Meeting, record: YearRecord) -> Hits:
    block = meeting.political_block
    if block is not None and block.study_of_ho_chi_minh is None and is_recorded(block):
        place = meeting.at("chinh_tri_tu_tuong", "hoc_tap_bac")
        yield place, "Phần chính trị, tư tưởng không có dòng về học tập và làm theo Bác."
