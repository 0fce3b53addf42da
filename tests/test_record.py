"""The book of a year: meetings of a month, references, what came before."""

from dataclasses import replace
from datetime import date

from builder import meeting, record

from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Plan
from chibo_cli.record import YearRecord


def held(day: str, kind: str = "thuong_ky", *, path: str = "", ky: str | None = None) -> Meeting:
    named = path or f"{day[:4]}/{day}-{kind.replace('_', '-')}.toml"
    return meeting(path=named, ngay=date.fromisoformat(day), loai=kind, ky=ky)


OLD = record(held("2025-12-03"), held("2025-11-03"), year=2025)
BOOK = record(
    held("2026-02-03"),
    held("2026-01-03"),
    held("2026-01-02", "chi_uy"),
    held("2026-03-01", "thuong_ky", ky="2026-02"),
    held("2026-03-19", "chuyen_de", ky="2026-Q1"),
    previous=OLD,
)


def slugs(meetings: tuple[Meeting, ...]) -> list[str]:
    return [each.slug for each in meetings]


def test_a_month_the_plan_skips() -> None:
    plan = Plan.model_validate({"khong_hop": [{"ky": "2026-02"}]})
    book = replace(BOOK, plan=plan)
    months = [date(2026, month, 1) for month in (1, 2, 3)]
    assert [book.is_skipped(month) for month in months] == [False, True, False]
    assert not BOOK.is_skipped(date(2026, 2, 1))


def named(book: YearRecord, slug: str) -> str | None:
    found = book.meeting(slug)
    return found.path if found else None


def test_a_reference_names_a_meeting_of_this_year_or_before() -> None:
    assert named(BOOK, "2026-01-02-chi-uy") == "2026/2026-01-02-chi-uy.toml"
    assert named(BOOK, "2025-12-03-thuong-ky") == "2025/2025-12-03-thuong-ky.toml"
    assert named(BOOK, "2025-01-03-thuong-ky") is None
    assert named(BOOK, "2027-01-03-thuong-ky") is None
    assert named(BOOK, "") is None


def test_a_file_of_another_name_is_named_by_it() -> None:
    book = record(held("2026-01-03", path="2026/hop-thang-1.toml"))
    assert named(book, "hop-thang-1") == "2026/hop-thang-1.toml"
    assert named(book, "2026-01-03-thuong-ky") is None


def test_all_meetings_stand_in_order() -> None:
    assert slugs(BOOK.all_meetings) == [
        "2025-11-03-thuong-ky",
        "2025-12-03-thuong-ky",
        "2026-01-02-chi-uy",
        "2026-01-03-thuong-ky",
        "2026-02-03-thuong-ky",
        "2026-03-01-thuong-ky",
        "2026-03-19-chuyen-de",
    ]


def test_before_a_meeting() -> None:
    second, first = held("2026-01-03", "thuong_ky"), held("2026-01-03", "chi_uy")
    later = held("2026-02-03")
    book = record(first, second, later, previous=OLD)
    assert slugs(book.before(first)) == ["2025-11-03-thuong-ky", "2025-12-03-thuong-ky"]
    assert slugs(book.before(later))[2:] == ["2026-01-03-chi-uy", "2026-01-03-thuong-ky"]


def test_the_year_before_is_read_only_when_asked_for() -> None:
    asked: list[int] = []

    def load() -> YearRecord:
        asked.append(2025)
        return OLD

    book = YearRecord(**{**vars(record(held("2026-01-03"))), "load_previous": load})
    assert named(book, "2026-01-03-thuong-ky") is not None
    assert asked == []
    assert (book.previous, book.previous) == (OLD, OLD)
    assert asked == [2025]


def test_the_year_after_is_read_only_when_asked_for() -> None:
    asked: list[int] = []
    after = record(held("2027-01-03"), year=2027)

    def load() -> YearRecord:
        asked.append(2027)
        return after

    whole = record(held("2026-01-03"), held("2026-12-03"))
    book = replace(whole, load_following=load, as_of=date(2026, 11, 30))
    assert (slugs(book.so_far.meetings), asked) == (["2026-01-03-thuong-ky"], [])
    assert (book.so_far.following, book.following) == (after, after)
    assert asked == [2027]


def test_a_month_the_book_begins_in_the_middle_of_is_not_judged() -> None:
    cell = Cell.model_validate({"sinh_hoat": {"so_tu": date(2026, 6, 20)}})
    book = replace(record(held("2026-07-03", "thuong_ky")), cell=cell, as_of=date(2026, 8, 31))
    assert [month.month for month in book.months_over()] == [7, 8]
    assert book.quarters_over() == ()


def test_a_meeting_held_in_another_year_counts_for_its_month_or_quarter() -> None:
    after = record(
        held("2027-01-05", ky="2026-12"),
        held("2027-01-14", "chuyen_de", ky="2026-Q4"),
        held("2027-01-20"),
        year=2027,
    )
    before = record(held("2025-12-03"), held("2025-12-29", ky="2026-01"), year=2025)
    own = record(held("2026-02-03"), held("2026-12-28", ky="2027-01"), previous=before)
    book = replace(own, load_following=lambda: after)
    assert [(each.year, meeting.slug) for each, meeting in book.counted] == [
        (2025, "2025-12-29-thuong-ky"),
        (2026, "2026-02-03-thuong-ky"),
        (2027, "2027-01-05-thuong-ky"),
        (2027, "2027-01-14-chuyen-de"),
    ]
    assert slugs(book.monthly(date(2026, 1, 1))) == ["2025-12-29-thuong-ky"]
    assert slugs(book.monthly(date(2026, 12, 1))) == ["2027-01-05-thuong-ky"]
    assert slugs(book.with_topic(4)) == ["2027-01-14-chuyen-de"]
    assert after.with_topic(4) == ()
    in_autumn = replace(book, as_of=date(2026, 11, 30))
    assert in_autumn.monthly(date(2026, 12, 1)) == in_autumn.with_topic(4) == ()
