"""The members through a year.

Of the made-up year, up to 31 March 2026:

    regular meetings    January  February  March
    An                  x        x         x
    Bình                x        x         x
    Cường               P (ill)  P (ill)   K
    Dung                -        -         x        in the cell since 15 February
    Nghĩa               -        d         -        exempt, came in February
    Giang left on 31 December 2025; the file of April is of a day to come.

    Thematic, 12 March: An, Bình, Cường, Dung came. Chi uỷ, 2 January: An came, Bình did not.
    Cường came on 12 March, so March is no month missed without a reason.
"""

from datetime import date

from made_year import made_year, with_january

from chibo_cli.facts.absences import monthly_turns
from chibo_cli.facts.marks import Mark, absence_told
from chibo_cli.facts.year_attendance import MemberYear, YearAttendance, year_attendance
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.record import YearRecord

AN, BINH, CUONG, DUNG, NGHIA = (
    "Nguyễn Văn An",
    "Trần Thị Bình",
    "Lê Văn Cường",
    "Phạm Thị Dung",
    "Đặng Hữu Nghĩa",
)


def months(attended: YearAttendance) -> dict[str, list[str]]:
    return {one.name: [attended.letters(one, m) for m in range(1, 5)] for one in attended.members}


def of(name: str, book: YearRecord | None = None) -> MemberYear:
    attended = year_attendance(book or made_year())
    return next(one for one in attended.members if one.name == name)


def test_members_by_months_in_name_order() -> None:
    assert months(year_attendance(made_year())) == {
        AN: ["x", "x", "x", ""],
        BINH: ["x", "x", "x", ""],
        CUONG: ["P", "P", "K", ""],
        DUNG: ["–", "–", "x", ""],
        NGHIA: ["–", "d", "–", ""],
    }


def test_a_file_not_finished_or_not_read_leaves_its_month_open() -> None:
    april = date(2026, 4, 30)
    attended = year_attendance(
        made_year(as_of=april, unread=("2026/2026-02-10-ket-hop.toml", "2026/2026-03-09-x.toml"))
    )
    assert months(attended) == {
        AN: ["x", "x?", "x", "?"],
        BINH: ["x", "x?", "x", "?"],
        CUONG: ["P", "P?", "K", "?"],
        DUNG: ["–", "–?", "x", "?"],
        NGHIA: ["–", "d?", "–", "–"],
    }


def test_figures_of_the_months_and_of_other_meetings() -> None:
    one = of(CUONG)
    assert [one.count(mark) for mark in Mark] == [0, 2, 1, 0, 0, 0, 0]
    assert [turn.meeting.date for turn in one.longest_run] == [date(2026, 1, 3), date(2026, 2, 3)]
    assert {kind: one.came_to(kind) for kind in MeetingKind} == {
        MeetingKind.REGULAR: (0, 3),
        MeetingKind.THEMATIC: (1, 1),
        MeetingKind.COMBINED: (0, 0),
        MeetingKind.EXTRAORDINARY: (0, 0),
        MeetingKind.COMMITTEE: (0, 0),
    }
    assert of(BINH).came_to(MeetingKind.COMMITTEE) == (0, 1)


def test_a_month_without_reason_is_one_with_no_other_meeting_attended() -> None:
    assert of(CUONG).months_without_reason == ()
    without_topic = made_year(as_of=date(2026, 3, 5))
    assert of(CUONG, without_topic).months_without_reason == (date(2026, 3, 1),)


def test_absences_with_their_reasons() -> None:
    assert [absence_told(each) for each in of(CUONG).absences] == [
        "03/01 ốm, có báo cáo",
        "03/02 ốm",
        "03/3 không có lý do",
    ]
    assert [absence_told(each) for each in of(BINH).absences] == ["02/01 (chi uỷ) đi công tác"]


def test_special_duty_is_told_as_such() -> None:
    duty = """
loai = "bat_thuong"
ngay = 2026-03-20
trang_thai = "hoan_thanh"
vang = [{ nguoi = "Lê Văn Cường", nhiem_vu_dac_biet = true, ly_do = "Trực chiến" }]
"""
    one = of(CUONG, made_year(duty))
    assert one.attended[-1].mark is Mark.SPECIAL_DUTY
    assert absence_told(one.attended[-1]) == ("20/3 (bất thường) làm nhiệm vụ đặc biệt: trực chiến")
    assert one.came_to(MeetingKind.EXTRAORDINARY) == (0, 0)


def test_what_was_said_presented_and_prepared() -> None:
    """An spoke only in the chi uỷ; Dung once in March and on her topic presented it."""
    said = {
        one.name: (
            len(one.remarks),
            len(one.remarks_in_cell),
            len(one.petitions),
            [(meeting.date.isoformat(), key[0]) for meeting, key in one.presented],
            [meeting.date.isoformat() for meeting in one.prepared],
        )
        for one in year_attendance(made_year()).members
    }
    assert said == {
        AN: (1, 0, 0, [], []),
        BINH: (1, 1, 0, [("2026-03-03", "nhiem_vu_chinh_tri")], ["2026-03-12"]),
        CUONG: (0, 0, 1, [], []),
        DUNG: (1, 1, 1, [("2026-03-12", "chuyen_de")], ["2026-03-12"]),
        NGHIA: (0, 0, 0, [], []),
    }


def test_tasks_held_as_a_doer() -> None:
    """Carried over and set in the year; done, ever late, open, dropped of both.

    An:    December/1 (done on 3 January, never seen late), January/2 (done).
    Bình:  January/1 (done in March, seen undone on 3 February after 31 January), February/2
           (dropped); December/2 was done in December.
    Cường: January/1 as Bình, February/1 (extended on 3 March after 28 February, open).
    """
    held = {
        one.name: (
            one.carried_over.count,
            one.set_in_year.count,
            one.tasks.done,
            one.tasks.late,
            one.tasks.open,
            one.tasks.dropped,
        )
        for one in year_attendance(made_year()).members
    }
    assert held == {
        AN: (1, 1, 2, 0, 0, 0),
        BINH: (0, 2, 1, 1, 0, 1),
        CUONG: (0, 2, 1, 2, 1, 0),
        DUNG: (0, 0, 0, 0, 0, 0),
        NGHIA: (0, 0, 0, 0, 0, 0),
    }


def test_a_meeting_for_a_month_of_another_year_is_named_apart() -> None:
    late = """
loai = "thuong_ky"
ngay = 2026-01-01
ky = "2025-12"
trang_thai = "hoan_thanh"
"""
    attended = year_attendance(made_year(late))
    assert months(attended)[AN] == ["x", "x", "x", ""]
    assert [meeting.date for meeting in attended.of_other_years] == [date(2026, 1, 1)]


def test_a_meeting_held_in_january_counts_for_december() -> None:
    late = """
loai = "thuong_ky"
ngay = 2027-01-05
ky = "2026-12"
trang_thai = "hoan_thanh"
vang = [{ nguoi = "Lê Văn Cường", ly_do = "ốm" }]
y_kien = [{ nguoi = "Trần Thị Bình", noi_dung = "Đã xong." }]
"""
    other = late.replace("2026-12", "2027-01").replace("01-05", "01-28")
    book = with_january(late, other)
    attended = year_attendance(book)
    assert [attended.letters(one, 12) for one in attended.members] == ["x", "x", "P", "x", "–"]
    assert [turn.meeting.slug for turn in monthly_turns(book)[CUONG]][-1] == "2027-01-05-thuong-ky"
    assert [each.meeting.date for each in of(BINH, book).remarks][-1] == date(2027, 1, 5)
    assert book.following is not None
    next_year = year_attendance(book.following)
    assert [meeting.date for meeting in next_year.meetings] == [date(2027, 1, 28)]
    assert [meeting.date for meeting in next_year.of_other_years] == [date(2027, 1, 5)]
