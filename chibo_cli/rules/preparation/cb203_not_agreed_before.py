"""Nội dung chưa được chi uỷ, hoặc bí thư và phó bí thư, thống nhất trước.

Chi uỷ họp trước để thống nhất nội dung, đánh giá tháng qua, chọn việc cần bàn; nơi không có chi uỷ
thì bí thư và phó bí thư hội ý, cả hai cùng có mặt. Chi uỷ họp sau kỳ trước và trước kỳ này cũng là
họp trước, dù rơi vào tháng trước. Chi bộ chỉ có bí thư thì không phải hội ý với ai.

Sai:

    # tệp 2026/2026-11-10-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-11-10
    trang_thai = "hoan_thanh"

    [chuan_bi]
    nguoi_chuan_bi = "Nguyễn Văn An"

Đúng:

    [chuan_bi]
    hoi_y.ngay = 2026-11-01
    hoi_y.thanh_phan = ["Nguyễn Văn An", "Lê Văn Cường"]
"""

from chibo_cli.facts.agreed_before import committee_meetings, is_left_to_leaders, leaders_away
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.dates import day_to_fill_in
from chibo_cli.rules.preparation.records import is_unprepared
from chibo_cli.vietnamese import listed, short_date


@meeting_rule(
    "CB203",
    severity=Severity.WARNING,
    remedy="nếu đã thống nhất trước thì thêm tệp họp chi uỷ, hoặc ghi hoi_y.ngay vào [chuan_bi] ở "
    "nơi không có chi uỷ; nếu chưa thì để nguyên, kỳ sau làm trước khi họp.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    across=True,
)
def not_agreed_before(meeting: Meeting, record: YearRecord) -> Hits:
    if committee_meetings(meeting, record.meetings) or record.has_gap(record.roster.path):
        return
    if not record.roster.has_committee_on(meeting.date):
        if is_left_to_leaders(meeting, record) and not is_unprepared(meeting, record):
            yield from _consulted_wrongly(meeting, record)
    # Only here are the years before read: the chi uỷ may have met in December for January.
    elif not record.all_unread and not committee_meetings(meeting, record.before(meeting)):
        since = f"từ kỳ trước đến ngày {short_date(meeting.date)}"
        yield (
            meeting.at("chuan_bi"),
            f"Chi bộ có chi uỷ, nhưng {since} sổ không có buổi họp chi uỷ nào.",
            'nếu chi uỷ đã họp thì thêm tệp của buổi ấy (loai = "chi_uy"); nếu chưa thì để nguyên, '
            "kỳ sau chi uỷ họp trước chi bộ.",
        )


def _consulted_wrongly(meeting: Meeting, record: YearRecord) -> Hits:
    """That the leaders did not consult, or not both of them, as far as it was recorded who did."""
    held = meeting.preparation.consultation if meeting.preparation else None
    if held is None or held.date is None:
        yield (
            meeting.at("chuan_bi", "hoi_y", "ngay"),
            "Tệp không ghi ngày bí thư và phó bí thư hội ý về nội dung.",
            f"nếu đã hội ý thì ghi  hoi_y.ngay = {day_to_fill_in(meeting)}  (ngày hội ý) vào "
            "[chuan_bi]; nếu chưa thì để nguyên, kỳ sau hội ý trước khi họp.",
        )
        return
    lacking = listed(WORDS[kind].lower() for kind in leaders_away(held, record) or ())
    if lacking:
        yield (
            meeting.at("chuan_bi", "hoi_y", "thanh_phan"),
            f"Hội ý ngày {short_date(held.date)} chỉ ghi có {listed(held.participants)}, không có "
            f"{lacking}.",
            f"nếu {lacking} cũng hội ý thì ghi thêm tên vào hoi_y.thanh_phan; nếu không thì để "
            "nguyên, kỳ sau hội ý đủ bí thư và phó bí thư.",
        )
