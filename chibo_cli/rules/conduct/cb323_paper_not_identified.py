"""Văn bản đã phổ biến không ghi đủ số, ngày, cơ quan ban hành.

Cùng một số có nhiều văn bản khác năm, khác cơ quan; thiếu một trong ba thì sau này không tra lại
được chi bộ đã học văn bản nào.

Sai:

    [[chinh_tri_tu_tuong.van_ban]]
    so_hieu = "50-CT/TW"
    trich_yeu = "nâng cao chất lượng sinh hoạt chi bộ"

Đúng:

    [[chinh_tri_tu_tuong.van_ban]]
    so_hieu = "50-CT/TW"
    ngay = 2025-07-23
    co_quan = "Ban Bí thư"
"""

from chibo_cli.facts.naming import ordinal
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import listed, opening_capital


@meeting_rule(
    "CB323",
    severity=Severity.WARNING,
    remedy="xem lại văn bản rồi ghi đủ so_hieu, ngay, co_quan vào [[chinh_tri_tu_tuong.van_ban]].",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def paper_not_identified(meeting: Meeting, record: YearRecord) -> Hits:
    papers = meeting.political_block.papers if meeting.political_block else ()
    for index, paper in enumerate(papers):
        parts = {
            'so_hieu = "…"': ("số hiệu", paper.reference),
            "ngay = …": ("ngày", paper.date),
            'co_quan = "…"': ("cơ quan ban hành", paper.issuer),
        }
        missing = {line: words for line, (words, value) in parts.items() if not value}
        if missing:
            called = f"văn bản {paper.reference or ordinal(index)}"
            yield (
                meeting.at("chinh_tri_tu_tuong", "van_ban", index),
                f"{opening_capital(called)} không có {listed(missing.values())}.",
                f"xem lại {called} rồi ghi  {listed(missing)}  vào mục của nó trong "
                "[[chinh_tri_tu_tuong.van_ban]].",
            )
