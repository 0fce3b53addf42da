"""Chi bộ họp theo một hướng dẫn đã có văn bản mới cùng việc.

Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 nói về cùng việc với Hướng dẫn số 12-HD/BTCTW, ngày
06/7/2018. Chưa thấy câu nào của văn bản mới bãi bỏ văn bản cũ, nên giữ hướng dẫn cũ là một lựa chọn
của chi bộ, không phải lỗi; muốn theo văn bản mới thì chỉ đổi một dòng huong_dan.

Sai:

    # tệp chibo.toml

    [quy_uoc]
    huong_dan = "hd12-2018"

Đúng:

    # tệp chibo.toml

    [quy_uoc]
    huong_dan = "hd42-2025"
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import Grade, Source
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB110",
    severity=Severity.ADVICE,
    remedy='hỏi cấp trên đang dùng văn bản nào; theo văn bản mới thì ghi huong_dan = "hd42-2025".',
    basis=Source("Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025", "", Grade.DESCRIBED),
)
def newer_guideline(record: YearRecord) -> Hits:
    since = record.guideline.superseded_since
    later = [meeting for meeting in record.meetings if since and meeting.date >= since]
    if later:
        own = record.plan.at("huong_dan") if record.plan and record.plan.guideline else None
        newer = record.guideline.superseded_by or "hướng dẫn mới"
        yield (
            own or record.cell.at("quy_uoc", "huong_dan"),
            f"Từ buổi ngày {short_date(later[0].date)}, sổ vẫn theo "
            f"{record.guideline.short_citation}; cùng việc này đã có {newer}.",
        )
