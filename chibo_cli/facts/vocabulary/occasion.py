"""Facts of the occasion: `buoi.…`."""

from chibo_cli.facts.meeting_days import day_in, day_of_month, stands_for
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, is_not, not_asked, unknown
from chibo_cli.facts.vocabulary.reading import lies_ahead
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date


def _kind(meeting: Meeting, record: YearRecord) -> Found:
    return Found(meeting.kind.value, f"buổi {meeting.kind.words}", (meeting.at("loai"),))


def _on_fixed_day(meeting: Meeting, record: YearRecord) -> Found:
    """Whether a monthly meeting was held on the day the cell, else its guideline, has fixed.

    A day off moves it, as for the rules CB105 and CB106. Where the file gives a reason for another
    day (`ly_do`), they ask no more, and it is left to people too.
    """
    places = (meeting.at("ngay"), record.cell.at("sinh_hoat", "ngay_trong_thang"))
    if not meeting.kind.is_monthly:
        return not_asked(f"không văn bản nào ấn định ngày của buổi {meeting.kind.words}", *places)
    number = day_of_month(record)
    if record.has_gap(meeting.path, "ky") or record.has_gap(record.cell.path, "sinh_hoat"):
        return unknown("ngày ấn định có chỗ chưa đọc được", *places)
    if number is None:
        return unknown("không văn bản nào ấn định ngày họp", *places)
    fixed = day_in(meeting.month, number)
    if lies_ahead(meeting, record):
        return not_asked("chưa đến ngày họp", *places)
    days = f"họp ngày {short_date(meeting.date)}, ngày ấn định {short_date(fixed)}"
    # Asked in this order: the calendar of holidays is slow to load.
    if meeting.date == fixed:
        return Found(True, f"họp đúng ngày ấn định {short_date(fixed)}", places)
    if stands_for(record, fixed, meeting.date):
        return Found(True, f"{days} là ngày nghỉ", places)
    if meeting.reason:
        return not_asked(f"{days}; tệp ghi lý do (ly_do), chi bộ tự xét", *places)
    return Found(False, days, places)


OCCASION = (
    NamedFact(
        "buoi.loai",
        "Loại buổi sinh hoạt",
        Measure.WORD,
        _kind,
        words=tuple(kind.value for kind in MeetingKind),
    ),
    NamedFact(
        "buoi.dung_ngay",
        "Họp đúng ngày đã ấn định",
        Measure.FLAG,
        _on_fixed_day,
        speaks_against=is_not,
        how="ghi  ngay_trong_thang  và  can_cu_ngay  vào [sinh_hoat] của chibo.toml",
    ),
)
