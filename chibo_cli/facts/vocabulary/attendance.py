"""Facts of who was there: `dang_vien.…` and `du_hop.…`."""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, unknown
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import per_cent


def _members(meeting: Meeting, record: YearRecord) -> Found:
    total = len(record.roster.on(meeting.date))
    if not total:
        return unknown("chưa có danh sách đảng viên", record.roster.at())
    return Found(total, f"{total} đảng viên trong danh sách ngày họp", (record.roster.at(),))


def _rate(meeting: Meeting, record: YearRecord) -> Found:
    counted = certain_attendance(meeting, record)
    if counted is None or counted.rate is None:
        return unknown("chưa rõ ai có mặt, ai vắng", meeting.at("vang"))
    present, convened = len(counted.present), len(counted.convened)
    told = f"{present}/{convened} đảng viên được triệu tập có mặt ({per_cent(counted.rate)})"
    return Found(counted.rate, told, (meeting.at("vang"),))


def _unexcused(meeting: Meeting, record: YearRecord) -> Found:
    counted = certain_attendance(meeting, record)
    if counted is None:
        return unknown("chưa rõ ai có mặt, ai vắng", meeting.at("vang"))
    absent = len(counted.unexcused)
    told = f"{absent} người vắng không có lý do" if absent else "không ai vắng không có lý do"
    return Found(absent, told, (meeting.at("vang"),))


ATTENDANCE = (
    NamedFact(
        "dang_vien.tong_so",
        "Số đảng viên của chi bộ ngày họp",
        Measure.COUNT,
        _members,
    ),
    NamedFact(
        "du_hop.ty_le",
        "Tỉ lệ có mặt trên số được triệu tập, từ 0 đến 1",
        Measure.SHARE,
        _rate,
    ),
    NamedFact(
        "du_hop.khong_ly_do",
        "Số đảng viên vắng không có lý do",
        Measure.COUNT,
        _unexcused,
        speaks_against=lambda absent: absent != 0,
    ),
)
