"""Nội dung chưa được chi uỷ, hoặc bí thư và phó bí thư, thống nhất trước.

Chi uỷ họp trước để thống nhất nội dung, đánh giá tháng qua, chọn việc cần bàn; nơi không có chi uỷ
thì bí thư và phó bí thư hội ý. Chi uỷ họp sau kỳ trước và trước kỳ này cũng là họp trước, dù rơi
vào tháng trước. Chi bộ chỉ có bí thư thì không phải hội ý với ai.

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

from collections.abc import Iterable
from datetime import date

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import OfficeKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB203",
    severity=Severity.WARNING,
    remedy="thêm tệp họp chi uỷ; nơi không có chi uỷ thì ghi hoi_y.ngay vào [chuan_bi].",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    across=True,
)
def not_agreed_before(meeting: Meeting, record: YearRecord) -> Hits:
    if _met(meeting, record.meetings) or record.has_gap(record.roster.path):
        return
    if not record.roster.has_committee_on(meeting.date):
        if _has_two_leaders(meeting, record) and not _consulted(meeting):
            place = meeting.at("chuan_bi", "hoi_y", "ngay")
            yield place, "Bí thư và phó bí thư chưa ghi ngày hội ý về nội dung."
    # Only here are the years before read: the chi uỷ may have met in December for January.
    elif not record.all_unread and not _met(meeting, record.before(meeting)):
        since = f"từ kỳ trước đến ngày {short_date(meeting.date)}"
        message = f"Chi bộ có chi uỷ, nhưng {since} sổ không có buổi họp chi uỷ nào."
        yield meeting.at("chuan_bi"), message


def _met(meeting: Meeting, meetings: Iterable[Meeting]) -> bool:
    """Whether the chi uỷ met for the month, or since the regular meeting before."""
    held = [each for each in meetings if each.date <= meeting.date and each is not meeting]
    last = max((each.date for each in held if each.kind.is_monthly), default=date.min)
    committee = (each for each in held if each.is_committee)
    return any(each.month == meeting.month or each.date > last for each in committee)


def _has_two_leaders(meeting: Meeting, record: YearRecord) -> bool:
    leaders = (OfficeKind.SECRETARY, OfficeKind.DEPUTY_SECRETARY)
    return all(record.roster.in_office(kind, meeting.date) for kind in leaders)


def _consulted(meeting: Meeting) -> bool:
    prepared = meeting.preparation
    return bool(prepared and prepared.consultation and prepared.consultation.date)
