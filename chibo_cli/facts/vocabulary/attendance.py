"""Facts of who was there: `du_hop.…`.

Who has no entry in `[[vang]]` was present. That holds of a finished file; of a draft only where the
number of those present that the chair announced says the same.
"""

from collections.abc import Sequence
from datetime import date

from chibo_cli.facts.absences import (
    ALLOWED_IN_A_ROW,
    Presence,
    Turn,
    excused_runs,
    may_be_long,
    monthly_turns,
)
from chibo_cli.facts.attendance import Attendance, attendance, certain_attendance
from chibo_cli.facts.vocabulary.fact import (
    Found,
    Measure,
    NamedFact,
    is_lacking,
    not_asked,
    unknown,
)
from chibo_cli.facts.vocabulary.reading import lies_ahead
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, per_cent


def settled_attendance(meeting: Meeting, record: YearRecord) -> Attendance | None:
    """The attendance, or None where it is not certain, or not written to the end yet."""
    counted = certain_attendance(meeting, record)
    if counted is None or meeting.is_finished:
        return counted
    announced = meeting.counts.present if meeting.counts else None
    is_settled = announced == len(counted.present) and not lies_ahead(meeting, record)
    return counted if is_settled else None


def not_settled(meeting: Meeting, record: YearRecord) -> Found:
    """Why the attendance is not known."""
    if certain_attendance(meeting, record) is not None:
        return unknown("tệp buổi họp chưa ghi xong, chưa rõ ai vắng", meeting.at("vang"))
    if not attendance(meeting, record).total:
        return unknown("chưa có danh sách đảng viên ngày họp", record.roster.at("dang_vien"))
    why = "danh sách đảng viên hoặc người vắng có chỗ chưa rõ"
    return unknown(why, meeting.at("vang"), record.roster.at("dang_vien"))


def _rate(meeting: Meeting, record: YearRecord) -> Found:
    """The share of those convened, special duty of the armed forces taken out of both."""
    counted = settled_attendance(meeting, record)
    if counted is None:
        return not_settled(meeting, record)
    on_duty = len(counted.convened) - counted.due
    if counted.rate is None and on_duty:
        why = f"cả {on_duty} đảng viên được triệu tập làm nhiệm vụ đặc biệt"
        return not_asked(why, meeting.at("vang"))
    if counted.rate is None:
        return unknown("ngày họp không có ai được triệu tập", meeting.at("vang"))
    came = f"{len(counted.present)}/{counted.due}"
    told = f"{came} đảng viên được triệu tập có mặt ({per_cent(counted.rate)})"
    told += f", không kể {on_duty} người làm nhiệm vụ đặc biệt" if on_duty else ""
    return Found(counted.rate, told, (meeting.at("vang"),))


def _unexcused(meeting: Meeting, record: YearRecord) -> Found:
    counted = settled_attendance(meeting, record)
    if counted is None:
        return not_settled(meeting, record)
    absent = len(counted.unexcused)
    if absent and not meeting.is_finished:
        why = "tệp buổi họp chưa ghi xong, có người vắng chưa ghi lý do"
        return unknown(why, meeting.at("vang"))
    told = f"{absent} người vắng không có lý do" if absent else "không ai vắng không có lý do"
    rows = (i for i, absence in enumerate(meeting.absences) if absence in counted.unexcused)
    places = tuple(meeting.at("vang", index) for index in rows)
    return Found(absent, told, places or (meeting.at("vang"),))


def _long_absent(meeting: Meeting, record: YearRecord) -> Found:
    """The members with more than three absences in a row with a reason, of this year up to here.

    Runs are counted as rule CB406 counts them. A meeting whose attendance is not certain may
    lengthen a run: the number is known only where that makes no difference.
    """
    book = _book_of_year(meeting, record)
    if book is None or any(_lies_in_year(path, meeting) for path in record.all_unread):
        return unknown(f"chưa đọc được đủ các buổi họp năm {meeting.year}", meeting.at("vang"))
    chains: list[tuple[Turn, ...]] = []
    in_doubt: list[str] = []
    for turns in monthly_turns(book).values():
        so_far = [turn for turn in turns if turn.meeting.date <= meeting.date]
        long = [run for run in excused_runs(so_far) if len(run) > ALLOWED_IN_A_ROW]
        chains += long[:1]
        if not long and may_be_long(so_far):
            in_doubt.append("có buổi chưa rõ ai vắng")
        elif not long and _begun_before(so_far, book):
            in_doubt.append("sổ không có các tháng trước đó")
    if in_doubt:
        why = f"{len(in_doubt)} người có thể vắng quá 3 lần liên tiếp"
        return unknown(f"{why}, {listed(dict.fromkeys(in_doubt))}", meeting.at("vang"))
    places = tuple(chain[ALLOWED_IN_A_ROW].place for chain in chains)
    who = f"{len(chains)} người" if chains else "không ai"
    told = f"{who} vắng có lý do quá 3 lần liên tiếp trong năm {meeting.year}"
    return Found(len(chains), told, places or (meeting.at("vang"),))


def _book_of_year(meeting: Meeting, record: YearRecord) -> YearRecord | None:
    """The record of the year the meeting counts for; one held in January may count for December."""
    books = (record, record.previous, record.following)
    return next((book for book in books if book and book.year == meeting.year), None)


def _begun_before(turns: Sequence[Turn], book: YearRecord) -> bool:
    """Whether a run may have begun in months of the year before the first the book holds."""
    may_be = (Presence.EXCUSED, Presence.UNKNOWN)
    if not turns or turns[0].presence not in may_be:
        return False
    first = min(meeting.month for _, meeting in book.counted if meeting.kind.is_monthly)
    months = (date(book.year, number, 1) for number in range(1, first.month))
    return turns[0].meeting.month == first and any(
        book.skipping(f"{month:%Y-%m}") is None for month in months
    )


def _lies_in_year(path: str, meeting: Meeting) -> bool:
    """Whether a file lies in the folder of the meeting's year, or of its own day's."""
    return path.startswith((f"{meeting.year}/", f"{meeting.date.year}/"))


ATTENDANCE = (
    NamedFact(
        "du_hop.ty_le",
        "Tỉ lệ có mặt trên số được triệu tập",
        Measure.SHARE,
        _rate,
        how='ghi người vắng vào [[vang]], rồi  trang_thai = "hoan_thanh"',
    ),
    NamedFact(
        "du_hop.khong_ly_do",
        "Số đảng viên vắng không có lý do",
        Measure.COUNT,
        _unexcused,
        speaks_against=is_lacking,
        how='ghi người vắng và ly_do vào [[vang]], rồi  trang_thai = "hoan_thanh"',
    ),
    NamedFact(
        "du_hop.vang_qua_3_lan",
        "Số đảng viên vắng có lý do quá 3 lần liên tiếp trong năm, tính đến buổi này",
        Measure.COUNT,
        _long_absent,
        speaks_against=is_lacking,
        how="ghi xong [[vang]] của các buổi thường kỳ trong năm",
    ),
)
