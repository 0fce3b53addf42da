"""Có đảng viên vắng không lý do ba tháng trong năm: chi bộ phải xem xét trường hợp này.

Bỏ sinh hoạt ba tháng trong năm mà không có lý do chính đáng là trường hợp chi bộ phải bàn. Sổ chỉ
cho thấy số tháng; lý do có chính đáng hay không, và xử lý thế nào, là việc của chi bộ và cấp trên.

Sai:

    # tệp 2026/2026-09-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-09-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-10-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-11-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh" }]

Đúng:

    # tệp 2026/2026-09-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-09-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-10-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-11-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh", ly_do = "trực ca đêm, có báo cáo" }]
"""

from collections.abc import Sequence
from datetime import date

from chibo_cli.facts.absences import Presence, Turn, monthly_turns
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import ABSENT_THREE_MONTHS
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import listed

_MONTHS = 3


@year_rule(
    "CB407",
    severity=Severity.WARNING,
    remedy="hỏi lại lý do và ghi ly_do nếu có; nếu đúng thế thì đưa việc này ra chi bộ xem xét, và "
    "hỏi cấp trên văn bản đang có hiệu lực.",
    basis=ABSENT_THREE_MONTHS,
)
def absent_three_months(record: YearRecord) -> Hits:
    for name, turns in monthly_turns(record).items():
        missed = _missed_months(turns)
        if len(missed) < _MONTHS:
            continue
        first, *_ = missed.values()
        third = list(missed.values())[_MONTHS - 1]
        months = listed(f"{month:%m/%Y}" for month in missed)
        yield (
            third.place,
            f"{name} vắng không lý do {len(missed)} tháng trong năm {record.year}: {months}.",
            first.place,
        )


def _missed_months(turns: Sequence[Turn]) -> dict[date, Turn]:
    """The months with an absence without reason and no other turn, in order, with the turn."""
    others = {t.meeting.month for t in turns if t.presence is not Presence.UNEXCUSED}
    return {
        turn.meeting.month: turn
        for turn in turns
        if turn.presence is Presence.UNEXCUSED and turn.meeting.month not in others
    }
