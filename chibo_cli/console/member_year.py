"""One member through a year on the screen: each meeting, what was said, what was taken on."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console

from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_wrapped
from chibo_cli.console.tables import Column, Listing, show_listing, show_listing_as_csv
from chibo_cli.console.year_gaps import show_gaps, talk_of_gaps
from chibo_cli.facts.marks import Attended, Mark, reason_told
from chibo_cli.facts.year_attendance import MemberYear, Spoken, YearAttendance
from chibo_cli.facts.year_tasks import TaskFigures
from chibo_cli.findings import KeyPath
from chibo_cli.ledger import Standing, TrackedTask
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.words import WORDS
from chibo_cli.vietnamese import listed, opening_capital, short_date

_BLOCKS = {
    "y_kien": "thảo luận chung",
    "chinh_tri_tu_tuong": "công tác chính trị, tư tưởng",
    "nhiem_vu_chinh_tri": "nhiệm vụ chính trị",
    "xay_dung_dang": "công tác xây dựng Đảng",
}


def show_member(
    one: MemberYear, attended: YearAttendance, missing: Sequence[str], *, no_color: bool
) -> None:
    """Print the whole page of one member."""
    console = console_for(no_color=no_color)
    day = short_date(attended.as_of)
    print_wrapped(console, f"{one.name}: năm {attended.year}, tính đến ngày {day}", style="bold")
    show_gaps(console, missing)
    out("\nCác buổi họp")
    if one.attended:
        show_listing(_meetings(one.attended), no_color=no_color)
    else:
        out("  Chưa có buổi họp nào.")
    _show_sums(console, one)
    _show_words(console, one)
    _show_topics(console, one)
    _show_tasks(console, one)


def show_member_as_csv(one: MemberYear, missing: Sequence[str]) -> None:
    """Print the meetings of one member for a spreadsheet."""
    talk_of_gaps(missing)
    show_listing_as_csv(_meetings(one.attended))


def place_in_meeting(meeting: Meeting, key: KeyPath) -> str:
    """The part of a meeting a key stands in, as a person calls it."""
    table = str(key[0])
    if table == "muc_khac" and len(key) > 1:
        return meeting.further_items[int(key[1])].title or "nội dung khác"
    if table == "chuyen_de":
        return "chuyên đề"
    return _BLOCKS.get(table, table)


def _meetings(attended: Iterable[Attended]) -> Listing:
    columns = (Column("Ngày"), Column("Buổi"), Column("Dự"), Column("Lý do", wide=True))
    rows = (
        (
            short_date(each.meeting.date),
            each.meeting.kind.words,
            each.mark.words.split(" mà ")[-1],
            _why(each),
        )
        for each in attended
    )
    return Listing(columns, tuple(rows))


def _why(each: Attended) -> str:
    if each.mark in (Mark.EXCUSED, Mark.SPECIAL_DUTY):
        return reason_told(each)
    if each.state:
        return WORDS[each.state]
    return "không ở chi bộ ngày ấy" if each.mark is Mark.NOT_CONVENED else ""


def _show_sums(console: Console, one: MemberYear) -> None:
    """The figures of the monthly meetings, the longest run, the months without a reason."""
    counts = [f"{m.words} {one.count(m)}" for m in Mark if one.count(m)]
    out("")
    print_wrapped(console, f"Thường kỳ, kết hợp: {'; '.join(counts) or 'chưa có buổi nào'}.")
    if len(one.longest_run) > 1:
        first, last = (short_date(one.longest_run[place].meeting.date) for place in (0, -1))
        print_wrapped(
            console,
            f"Vắng có lý do liên tiếp nhiều nhất: {len(one.longest_run)} kỳ, {first} - {last}.",
        )
    if one.months_without_reason:
        months = listed(f"{month:%m/%Y}" for month in one.months_without_reason)
        print_wrapped(console, f"Tháng vắng không ghi lý do: {months}.")


def _show_words(console: Console, one: MemberYear) -> None:
    in_committee = tuple(each for each in one.remarks if each.meeting.is_committee)
    _show_remarks(console, "Ý kiến tại các buổi của chi bộ", one.remarks_in_cell)
    if in_committee:
        _show_remarks(console, "Ý kiến tại họp chi uỷ", in_committee)
    out(f"\nKiến nghị: {len(one.petitions)}")
    for each in one.petitions:
        answered = each.answered_on
        how = f"đã trả lời ngày {short_date(answered)}" if answered else "chưa trả lời xong"
        _show_entry(console, f"{_when(each.meeting)}, {how}", each.petition.content)


def _show_remarks(console: Console, title: str, remarks: Sequence[Spoken]) -> None:
    out(f"\n{title}: {len(remarks)}")
    for each in remarks:
        _show_entry(console, _where(each.meeting, each.key), each.remark.content)


def _show_topics(console: Console, one: MemberYear) -> None:
    out(f"\nNội dung trình bày: {len(one.presented)}")
    for meeting, key in one.presented:
        _show_entry(console, _where(meeting, key), ())
    out(f"\nChuyên đề tham gia soạn: {len(one.prepared)}")
    for meeting in one.prepared:
        name = meeting.topic.name if meeting.topic else None
        _show_entry(console, _when(meeting), (name,) if name else ())


def _show_tasks(console: Console, one: MemberYear) -> None:
    for title, tasks in (
        ("Nhiệm vụ năm trước chuyển sang", one.carried_over),
        ("Nhiệm vụ giao trong năm", one.set_in_year),
    ):
        if tasks.count or tasks is one.set_in_year:
            out("")
            print_wrapped(console, f"{title}: {tasks.count}{_sums(tasks)}")
        for each in tasks.tasks:
            told = f"({'; '.join(_standing(each, tasks))})"
            _show_entry(console, each.reference, (*(each.task.content or ()), told))


def _show_entry(console: Console, head: str, prose: tuple[str, ...] | None) -> None:
    print_wrapped(console, f"- {head}", by=2)
    for paragraph in prose or ():
        print_wrapped(console, opening_capital(paragraph), by=4)


def _where(meeting: Meeting, key: KeyPath) -> str:
    """The meeting and the part of it, said once where the meeting is nothing but that part."""
    place = place_in_meeting(meeting, key)
    return _when(meeting) if place == meeting.kind.words else f"{_when(meeting)}, {place}"


def _when(meeting: Meeting) -> str:
    return f"{short_date(meeting.date)} {meeting.kind.words}"


def _sums(tasks: TaskFigures) -> str:
    """` (hoàn thành 4, có lần quá hạn 1; còn mở 2)`; nothing where there are no tasks."""
    late, overdue = tasks.done_late, tasks.overdue
    parts = [
        f"hoàn thành {tasks.done}{f', có lần quá hạn {late}' if late else ''}",
        f"còn mở {tasks.open}{f', đang quá hạn {overdue}' if overdue else ''}",
        f"thôi thực hiện {tasks.dropped}",
    ]
    shown = [
        part
        for part, count in zip(parts, (tasks.done, tasks.open, tasks.dropped), strict=True)
        if count
    ]
    return f" ({'; '.join(shown)})" if shown else ""


def _standing(tracked: TrackedTask, tasks: TaskFigures) -> Iterator[str]:
    """How it stands with a task: its date, what became of it, extensions, lateness."""
    if tracked.task.standing:
        yield "thường xuyên"
    elif tracked.due:
        yield f"hạn {short_date(tracked.due)}"
    closed = tracked.closed_in
    if closed:
        word = "hoàn thành" if tracked.standing is Standing.DONE else "thôi thực hiện"
        yield f"{word}, theo buổi ngày {short_date(closed.date)}"
    elif late := tracked.days_late(tasks.as_of):
        yield f"chưa xong, quá hạn {late} ngày"
    else:
        yield "chưa xong"
    if tracked.times_extended:
        yield f"gia hạn {tracked.times_extended} lần"
    if closed and tracked.was_late(tasks.as_of):
        yield "có lần quá hạn"
