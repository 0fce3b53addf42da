"""The year in figures.

Of the made-up year, up to 31 March 2026:

    regular    January 2 of 3, February 2 of 3, March 3 of 4: 7 of 10
    thematic   12 March: 4 of 4; chi uỷ, 2 January: 1 of 2; the cell's meetings: 11 of 14

    tasks carried over   December/1, done in January
    tasks set            January/1 done late; January/2 done; January/3 standing, open;
                         February/1 extended to 20 March, open and overdue; February/2 dropped;
                         one in February without a number
    petitions            December/1 waits; January/1 answered; March/1 waits past 20 March
"""

from dataclasses import asdict
from datetime import date

from made_year import made_year, with_january

from chibo_cli.facts.year_petitions import PetitionFigures, by_competence
from chibo_cli.facts.year_review import YearReview, year_review
from chibo_cli.facts.year_tasks import TaskFigures, by_doer, by_field, by_month
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.models.meeting.kinds import Competence, VoteKind


def review() -> YearReview:
    return year_review(made_year())


def figures(of: TaskFigures) -> dict[str, int]:
    names = ("count", "done", "done_late", "open", "standing", "overdue", "dropped", "extended")
    return {name: getattr(of, name) for name in names if getattr(of, name)}


def petitions(of: PetitionFigures) -> dict[str, int]:
    names = ("count", "answered", "waiting", "forwarded", "overdue")
    return {name: getattr(of, name) for name in names if getattr(of, name)}


def test_meetings_by_months() -> None:
    held = [
        (month.month.month, [meeting.slug for meeting in month.meetings], month.is_missed)
        for month in review().months
    ]
    assert held == [
        (1, ["2026-01-02-chi-uy", "2026-01-03-thuong-ky"], False),
        (2, ["2026-02-03-thuong-ky"], False),
        (3, ["2026-03-03-thuong-ky", "2026-03-12-chuyen-de"], False),
    ]


def test_a_month_over_without_a_meeting_is_missed_unless_a_file_is_unread() -> None:
    def missed(unread: tuple[str, ...]) -> list[int]:
        book = made_year(as_of=date(2026, 5, 31), unread=unread)
        return [month.month.month for month in year_review(book).months if month.is_missed]

    assert missed(()) == [5]
    assert missed(("2026/2026-05-03-thuong-ky.toml",)) == []


def test_attendance_by_kind_and_of_the_cell() -> None:
    assert [tuple(asdict(each).values()) for each in review().turnout] == [
        (MeetingKind.REGULAR, 3, 7, 10, 0),
        (MeetingKind.THEMATIC, 1, 4, 4, 0),
        (MeetingKind.COMMITTEE, 1, 1, 2, 0),
        (None, 4, 11, 14, 0),
    ]
    assert [each.rate for each in review().turnout] == [0.7, 1.0, 0.5, 11 / 14]


def test_special_duty_is_taken_out_of_those_convened() -> None:
    duty = """
loai = "bat_thuong"
ngay = 2026-03-20
trang_thai = "hoan_thanh"
vang = [{ nguoi = "Lê Văn Cường", nhiem_vu_dac_biet = true }]
"""
    found = {each.kind: each for each in year_review(made_year(duty)).turnout}
    extraordinary = found[MeetingKind.EXTRAORDINARY]
    assert (extraordinary.present, extraordinary.convened) == (3, 3)


def test_an_unfinished_meeting_is_held_but_not_counted() -> None:
    regular = year_review(made_year(as_of=date(2026, 4, 5))).turnout[0]
    assert tuple(asdict(regular).values()) == (MeetingKind.REGULAR, 4, 7, 10, 1)


def test_resolutions_conclusions_votes() -> None:
    found = review()
    assert [(each.kind.value, each.resolution.number) for each in found.resolutions] == [
        ("thang", 1),
        ("thang", 2),
        ("ket_nap", None),
        ("chuyen_de", 3),
    ]
    assert [each.number for each in found.conclusions] == [None, 1]
    assert (found.voted, found.votes, found.elections) == (1, ((VoteKind.ORDINARY, 1),), 0)


def test_tasks_of_the_year() -> None:
    tasks = review().tasks
    assert figures(tasks.carried_over) == {"count": 1, "done": 1}
    assert figures(tasks.set_in_year) == {
        "count": 5,
        "done": 2,
        "done_late": 1,
        "open": 2,
        "standing": 1,
        "overdue": 1,
        "dropped": 1,
        "extended": 1,
    }
    assert (tasks.held.count, tasks.unnumbered) == (6, 1)


def test_tasks_as_they_stood_on_an_earlier_day() -> None:
    """On 2 March January/1 and both tasks of February are past their dates, none yet closed."""
    tasks = year_review(made_year(as_of=date(2026, 3, 2))).tasks
    assert figures(tasks.set_in_year) == {
        "count": 5,
        "done": 1,
        "open": 4,
        "standing": 1,
        "overdue": 3,
    }


def test_tasks_by_month_field_and_doer() -> None:
    book = made_year()
    tasks = year_review(book).tasks
    assert {month.month: figures(of) for month, of in by_month(tasks.set_in_year)} == {
        1: {"count": 3, "done": 2, "done_late": 1, "open": 1, "standing": 1},
        2: {"count": 2, "open": 1, "overdue": 1, "dropped": 1, "extended": 1},
    }
    assert [(field, of.count) for field, of in by_field(tasks.held)] == [("Kinh tế", 2), (None, 4)]
    assert [(doer, of.count) for doer, of in by_doer(tasks.held, book)] == [
        ("Nguyễn Văn An", 2),
        ("Trần Thị Bình", 2),
        ("Lê Văn Cường", 2),
        ("Chi hội Phụ nữ", 1),
    ]


def test_topics_planned_treated_and_to_come() -> None:
    assert [
        (each.quarter, each.name, each.planned is not None, each.meeting and each.meeting.date)
        for each in review().topics
    ] == [
        (1, "Tiết kiệm điện", True, date(2026, 3, 12)),
        (2, "Học Bác nêu gương", True, None),
    ]


def test_petitions_received_answered_waiting() -> None:
    found = review().petitions
    assert petitions(found.carried_over) == {"count": 1, "waiting": 1}
    assert petitions(found.received) == {"count": 2, "answered": 1, "waiting": 1, "overdue": 1}
    assert {kind: petitions(of) for kind, of in by_competence(found.received)} == {
        Competence.CELL: {"count": 1, "waiting": 1, "overdue": 1},
        Competence.GOVERNMENT: {"count": 1, "answered": 1},
    }


def test_the_superior_and_inspections_up_to_the_day() -> None:
    found = review()
    assert [meeting.date for meeting in found.overseen] == [date(2026, 1, 3)]
    assert [each.date for each in found.inspections] == [date(2026, 2, 10)]


def test_meetings_held_in_january_for_december_and_for_the_last_quarter() -> None:
    late = """
loai = "thuong_ky"
ngay = 2027-01-05
ky = "2026-12"
trang_thai = "hoan_thanh"
nghi_quyet = [{ so = 9, loai = "thang" }]
"""
    topic = """
loai = "chuyen_de"
ngay = 2027-01-14
ky = "2026-Q4"
trang_thai = "hoan_thanh"
chuyen_de.ten = "Học Bác nêu gương"
"""
    reviewed = year_review(with_january(late, topic))
    december = reviewed.months[-1]
    assert [meeting.date for meeting in december.meetings] == [date(2027, 1, 5), date(2027, 1, 14)]
    assert not december.is_missed
    counted = {each.kind: each.meetings for each in reviewed.turnout}
    assert (counted[MeetingKind.REGULAR], counted[MeetingKind.THEMATIC]) == (5, 2)
    assert [each.meeting and each.meeting.date for each in reviewed.topics] == [
        date(2026, 3, 12),
        date(2027, 1, 14),
    ]
    # What is decided in January is of January.
    assert [each.resolution.number for each in reviewed.resolutions][-1] == 3


def test_a_month_to_come_that_has_its_meeting_already() -> None:
    early = """
loai = "chi_uy"
ngay = 2026-03-30
ky = "2026-04"
trang_thai = "hoan_thanh"
"""
    reviewed = year_review(made_year(early))
    last = reviewed.months[-1]
    assert (last.month, [meeting.date for meeting in last.meetings]) == (
        date(2026, 4, 1),
        [date(2026, 3, 30)],
    )


def test_tasks_without_any_field_are_not_grouped_by_it() -> None:
    tasks = year_review(made_year()).tasks.set_in_year
    fields = [name for name, _ in by_field(tasks)]
    assert fields == ["Kinh tế", None]
    without = TaskFigures(tuple(t for t in tasks.tasks if not t.task.work_area), tasks.as_of)
    assert without.count == 3
    assert by_field(without) == ()
