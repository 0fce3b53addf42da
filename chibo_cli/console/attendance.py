"""The members through a year on the screen: by months, in figures, and why they were absent."""

from collections.abc import Callable, Iterator, Sequence

from rich.console import Console

from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_line, print_wrapped
from chibo_cli.console.tables import Column, Listing, show_listing, show_listing_as_csv
from chibo_cli.console.year_gaps import show_gaps, talk_of_gaps
from chibo_cli.facts.marks import CONVENED, Mark, absence_told
from chibo_cli.facts.year_attendance import MemberYear, YearAttendance
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.vietnamese import short_date

_MONTHS = range(1, 13)
_OTHER_KINDS = (MeetingKind.THEMATIC, MeetingKind.EXTRAORDINARY, MeetingKind.COMMITTEE)
_SPOKEN = ("CĐ", "BT", "CU", "SC", "Ý kiến", "Kiến nghị", "Trình bày")
_TASKS = ("Năm trước", "Giao", "Xong", "Có lần quá hạn", "Còn mở", "Thôi")
_ON_SPOKEN = (
    "CĐ, BT, CU: số buổi chuyên đề, bất thường, họp chi uỷ có mặt trên số buổi được triệu tập. SC: "
    "chuyên đề tham gia soạn. Ý kiến, kiến nghị, trình bày: "
    "tại các buổi của chi bộ."
)
_ON_TASKS = (
    "Năm trước: việc năm trước chuyển sang; Giao: giao trong năm. Việc nhiều người cùng làm tính "
    "cho từng người. Có lần quá hạn: có buổi thấy quá hạn mà chưa xong, hoặc đang quá hạn."
)


def show_attendance(
    attended: YearAttendance, name: str, missing: Sequence[str], *, no_color: bool
) -> None:
    """Print the members by months, then their figures, then the reasons of their absences."""
    console = console_for(no_color=no_color)
    title = f"{name}: dự sinh hoạt năm {attended.year}, tính đến ngày {short_date(attended.as_of)}"
    print_wrapped(console, title, style="bold")
    show_gaps(console, missing)
    held = attended.meetings or attended.of_other_years
    if not held or not attended.members:
        out("\nChưa có buổi họp nào." if attended.members else "\nChưa có đảng viên nào.")
        return
    out("\nBuổi thường kỳ, kết hợp theo tháng")
    show_listing(_by_months(attended), no_color=no_color)
    for line in _legend(attended):
        print_wrapped(console, line)
    out("\nCác buổi khác, ý kiến")
    show_listing(_listing(_SPOKEN, attended, _spoken), no_color=no_color)
    print_wrapped(console, _ON_SPOKEN)
    out("\nNhiệm vụ")
    show_listing(_listing(_TASKS, attended, _tasks), no_color=no_color)
    print_wrapped(console, _ON_TASKS)
    _show_absences(console, attended.members)


def show_attendance_as_csv(attended: YearAttendance, missing: Sequence[str]) -> None:
    """Print a row of each member for a spreadsheet; what is missing goes beside it."""
    talk_of_gaps(missing)
    headings = (
        "Họ tên",
        *(f"Tháng {month}" for month in _MONTHS),
        *(mark.words.capitalize() for mark in Mark),
        "Vắng có lý do liên tiếp nhiều nhất",
        "Tháng vắng không ghi lý do",
        *(f"{kind.words.capitalize()}: {w}" for kind in _OTHER_KINDS for w in ("có mặt", "trong")),
        "Ý kiến",
        "Kiến nghị",
        "Nội dung trình bày",
        "Chuyên đề tham gia soạn",
        "Nhiệm vụ năm trước chuyển sang",
        "Nhiệm vụ giao trong năm",
        "Hoàn thành",
        "Hoàn thành, có lần quá hạn",
        "Còn mở",
        "Đang quá hạn",
        "Thôi thực hiện",
        "Người vắng, lý do",
    )
    rows = (_csv_row(one, attended) for one in attended.members)
    columns = tuple(Column(heading) for heading in headings)
    show_listing_as_csv(Listing(columns, tuple(map(tuple, rows))))


def _by_months(attended: YearAttendance) -> Listing:
    """The table of the months: a letter for each, as wide as its number or its letters."""
    letters = {one.name: [attended.letters(one, m) for m in _MONTHS] for one in attended.members}
    widths = [
        max(len(str(month)), *(len(row[month - 1]) for row in letters.values()), 0)
        for month in _MONTHS
    ]
    heading = " ".join(str(m).rjust(w) for m, w in zip(_MONTHS, widths, strict=True))
    columns = (
        Column("Họ tên", wide=True),
        Column(heading),
        *(Column(mark.letter, right=True) for mark in CONVENED),
        Column("Liền", right=True),
    )
    rows = [
        (
            one.name,
            " ".join(c.rjust(w) for c, w in zip(letters[one.name], widths, strict=True)).rstrip(),
            *(_figure(one.count(mark)) for mark in CONVENED),
            _figure(len(one.longest_run)),
        )
        for one in attended.members
    ]
    sums = (str(sum(one.count(mark) for one in attended.members)) for mark in CONVENED)
    return Listing(columns, (*rows, ("Cộng", "", *sums, "")))


def _legend(attended: YearAttendance) -> Iterator[str]:
    marks = [f"{mark.letter} {mark.words}" for mark in attended.marks]
    run = "Liền: số kỳ vắng có lý do liên tiếp nhiều nhất"
    yield f"{'; '.join((*marks, 'ô trống: tháng chưa có buổi thường kỳ'))}. {run}."
    for skipped in attended.skipped:
        basis = f" ({skipped.basis})" if skipped.basis else ""
        yield (
            f"Tháng {int((skipped.period or '')[5:])} không họp thường kỳ: "
            f"{(skipped.reason or 'sổ chưa ghi lý do').rstrip('.')}{basis}."
        )
    for meeting in attended.of_other_years:
        yield (
            f"Buổi ngày {short_date(meeting.date)} tính cho năm {meeting.year}, không ở bảng này."
        )


def _listing(
    headings: Sequence[str], attended: YearAttendance, figures: Callable[[MemberYear], list[str]]
) -> Listing:
    columns = (Column("Họ tên", wide=True), *(Column(each, right=True) for each in headings))
    return Listing(columns, tuple((one.name, *figures(one)) for one in attended.members))


def _spoken(one: MemberYear) -> list[str]:
    counts = (one.prepared, one.remarks_in_cell, one.petitions, one.presented_in_cell)
    return [
        *(_of_convened(one, kind) for kind in _OTHER_KINDS),
        *(_figure(len(each)) for each in counts),
    ]


def _tasks(one: MemberYear) -> list[str]:
    tasks = one.tasks
    return [
        _figure(one.carried_over.count),
        _figure(one.set_in_year.count),
        *map(_figure, (tasks.done, tasks.late, tasks.open, tasks.dropped)),
    ]


def _of_convened(one: MemberYear, kind: MeetingKind) -> str:
    came, convened = one.came_to(kind)
    return f"{came}/{convened}" if convened else ""


def _figure(number: int) -> str:
    return str(number) if number else ""


def _show_absences(console: Console, members: Sequence[MemberYear]) -> None:
    out("\nNgười vắng, lý do")
    for one in members:
        if one.absences:
            print_line(console, f"  {one.name}")
        for absent in one.absences:
            print_wrapped(console, absence_told(absent), by=4)
    if not any(one.absences for one in members):
        print_line(console, "  Sổ không ghi ai vắng.")


def _csv_row(one: MemberYear, attended: YearAttendance) -> Iterator[str]:
    yield one.name
    yield from (attended.letters(one, month) for month in _MONTHS)
    yield from (str(one.count(mark)) for mark in Mark)
    yield str(len(one.longest_run))
    yield str(len(one.months_without_reason))
    for kind in _OTHER_KINDS:
        yield from map(str, one.came_to(kind))
    counts = (one.remarks_in_cell, one.petitions, one.presented_in_cell, one.prepared)
    yield from (str(len(each)) for each in counts)
    yield str(one.carried_over.count)
    yield str(one.set_in_year.count)
    tasks = one.tasks
    for number in (tasks.done, tasks.done_late, tasks.open, tasks.overdue, tasks.dropped):
        yield str(number)
    yield "; ".join(map(absence_told, one.absences))
