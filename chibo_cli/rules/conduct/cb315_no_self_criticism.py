"""Sổ không ghi việc tự phê bình và phê bình.

Tự phê bình và phê bình là nguyên tắc của sinh hoạt đảng. Tháng không ai tự phê bình thì ghi «không
có», để biết là đã hỏi.

Sai:

    [xay_dung_dang]
    tu_phe_binh_phe_binh = ""

Đúng:

    [xay_dung_dang]
    tu_phe_binh_phe_binh = "không có"
"""

from chibo_cli.facts.recorded import is_recorded
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB315",
    severity=Severity.ADVICE,
    remedy='nếu đã hỏi thì ghi  tu_phe_binh_phe_binh = "…"  vào [xay_dung_dang], không ai nêu thì '
    'ghi "không có"; nếu chưa hỏi thì để nguyên, kỳ sau hỏi.',
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def no_self_criticism(meeting: Meeting, record: YearRecord) -> Hits:
    block = meeting.party_building
    if block is not None and block.self_criticism is None and is_recorded(block):
        place = meeting.at("xay_dung_dang", "tu_phe_binh_phe_binh")
        yield place, "Phần xây dựng Đảng không có dòng về tự phê bình và phê bình."
