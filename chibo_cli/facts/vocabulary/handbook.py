"""Facts of the documents on the electronic handbook: `so_tay.…`.

A day recorded as still to come shows nothing.
"""

from datetime import date

from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, is_not, unknown
from chibo_cli.facts.vocabulary.reading import may_be_lost, not_prepared, prepared
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date


def _posted(meeting: Meeting, record: YearRecord) -> Found:
    """Whether documents stand on the electronic handbook, be it only since the meeting."""
    days = {
        meeting.at("chuan_bi", "dang_so_tay"): prepared(meeting).posted,
        meeting.at("bien_ban", "dang_so_tay"): _finished_posted(meeting),
    }
    done = {place: day for place, day in days.items() if day and day <= record.as_of}
    if not done:
        if may_be_lost(meeting, record, "chuan_bi", "bien_ban"):
            return unknown("ngày đăng lên sổ tay có chỗ chưa đọc được", *days)
        return unknown("tệp không ghi ngày đăng tài liệu lên sổ tay điện tử", *days)
    first = min(done.values())
    return Found(True, f"đăng lên sổ tay điện tử ngày {short_date(first)}", tuple(done))


def _days_before(meeting: Meeting, record: YearRecord) -> Found:
    """How many days before the meeting its documents were posted: none where it was not before."""
    place = meeting.at("chuan_bi", "dang_so_tay")
    day = prepared(meeting).posted
    if day is None:
        return not_prepared(meeting, record, "ngày đăng tài liệu trước buổi họp", place)
    if day > record.as_of:
        return unknown(f"ngày đăng ghi là {short_date(day)}, chưa đến", place)
    days = (meeting.date - day).days
    when = f"trước ngày họp {days} ngày" if days > 0 else "không trước ngày họp"
    return Found(max(days, 0), f"đăng tài liệu ngày {short_date(day)}, {when}", (place,))


def _days_after(meeting: Meeting, record: YearRecord) -> Found:
    """How many days after the meeting the finished documents were posted."""
    place = meeting.at("bien_ban", "dang_so_tay")
    day = _finished_posted(meeting)
    if day is None:
        if may_be_lost(meeting, record, "bien_ban"):
            return unknown("ngày đăng tài liệu hoàn thiện có chỗ chưa đọc được", place)
        return unknown("tệp chưa ghi ngày đăng tài liệu hoàn thiện", place)
    if not meeting.date <= day <= record.as_of:
        why = (
            f"ngày đăng tài liệu hoàn thiện ghi là {short_date(day)}, chưa đến hoặc trước ngày họp"
        )
        return unknown(why, place)
    days = (day - meeting.date).days
    told = f"đăng tài liệu hoàn thiện ngày {short_date(day)}, sau ngày họp {days} ngày"
    return Found(days, told, (place,))


def _finished_posted(meeting: Meeting) -> date | None:
    return meeting.minutes.posted if meeting.minutes else None


HANDBOOK = (
    NamedFact(
        "so_tay.da_dang",
        "Tài liệu có trên Sổ tay đảng viên điện tử, đăng trước hay sau buổi họp",
        Measure.FLAG,
        _posted,
        speaks_against=is_not,
        how="ghi  dang_so_tay = …  vào [chuan_bi]",
    ),
    NamedFact(
        "so_tay.truoc_may_ngay",
        "Số ngày đăng tài liệu lên sổ tay điện tử trước ngày họp",
        Measure.DAYS,
        _days_before,
        how="ghi  dang_so_tay = …  vào [chuan_bi]",
    ),
    NamedFact(
        "so_tay.sau_may_ngay",
        "Số ngày đăng tài liệu hoàn thiện lên sổ tay điện tử sau ngày họp",
        Measure.DAYS,
        _days_after,
        how="đăng xong thì ghi  dang_so_tay = …  vào [bien_ban]",
    ),
)
