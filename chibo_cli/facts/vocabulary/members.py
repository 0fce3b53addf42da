"""Facts of the members of the cell: `dang_vien.…`, `ky_luat.…`."""

from datetime import date

from chibo_cli.facts.roster_on_day import counts_on
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, unknown
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import Member
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date


def _members(meeting: Meeting, record: YearRecord) -> Found:
    """The members of the cell on the day, without those received for a time."""
    place = record.roster.at("dang_vien")
    if record.has_gap(record.roster.path):
        return unknown("danh sách đảng viên có chỗ chưa đọc được", place)
    total = len(counts_on(record, meeting.date).total)
    if not total:
        return unknown("chưa có danh sách đảng viên", place)
    return Found(total, f"chi bộ có {total} đảng viên ngày họp", (place,))


def _disciplined(meeting: Meeting, record: YearRecord) -> Found:
    """The members disciplined from the first day of the meeting's year to its own day.

    One held in January may count for December: its year ended before.
    """
    last = min(meeting.date, date(meeting.year, 12, 31))
    return disciplined(record, date(meeting.year, 1, 1), last)


def disciplined(record: YearRecord, first: date, last: date) -> Found:
    """The members disciplined from one day to another.

    The roster is a register: as with states and offices, no entry means that there was nothing.
    """
    place = record.roster.at("dang_vien")
    if record.has_gap(record.roster.path):
        return unknown("danh sách đảng viên có chỗ chưa đọc được", place)
    if not record.roster.members:
        return unknown("chưa có danh sách đảng viên", place)
    span = f"từ {short_date(first)} đến {short_date(last)}"
    entries = [
        (index, order, member, discipline.date)
        for index, member in enumerate(record.roster.members)
        for order, discipline in enumerate(member.disciplines)
    ]
    undated = [
        record.roster.at("dang_vien", i, "ky_luat", n) for i, n, _, day in entries if not day
    ]
    if undated:
        return unknown("có mục kỷ luật chưa ghi ngày", *undated)
    counted = [
        (index, order)
        for index, order, member, day in entries
        if day and first <= day <= last and _was_here(member, day)
    ]
    if not counted:
        return Found(0, f"danh sách không ghi ai bị kỷ luật {span}", (place,))
    number = len({index for index, _ in counted})
    places = tuple(record.roster.at("dang_vien", i, "ky_luat", n) for i, n in counted)
    return Found(number, f"{number} đảng viên bị kỷ luật {span}", places)


def _was_here(member: Member, day: date) -> bool:
    """Whether a member was of this cell that day; those expelled leave on the day itself."""
    return member.joined <= day <= (member.in_cell_until or date.max)


MEMBERS = (
    NamedFact(
        "dang_vien.tong_so",
        "Số đảng viên của chi bộ ngày họp, không kể người tạm đến",
        Measure.COUNT,
        _members,
        how="ghi đủ đảng viên vào dang-vien.toml",
    ),
    NamedFact(
        "ky_luat.so",
        "Số đảng viên bị kỷ luật từ đầu năm đến ngày họp",
        Measure.COUNT,
        _disciplined,
        how="ghi  [[dang_vien.ky_luat]]  có  ngay  cho từng người trong dang-vien.toml",
    ),
)
