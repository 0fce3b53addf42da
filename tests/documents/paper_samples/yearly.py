"""The year in tables: attendance and figures, of the examples, of a bare file, very long."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from builder import record
from sample_papers import EXAMPLE, skeleton

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.roster import Roster
from chibo_cli.papers.year_attendance import attendance_paper
from chibo_cli.papers.year_review import review_paper
from chibo_cli.record import YearRecord
from paper_samples import Sample

SCHOOL = EXAMPLE.parent / "sai-bo-dong-viec"
OFFICE = EXAMPLE.parent / "chi-bo-vien-kiem-sat-khu-vuc"
MEMBERS, TASKS_A_MONTH = 60, 25
WORDS = "Đảng viên và nhân dân trong thôn đồng tình, tích cực hưởng ứng việc làm đường. " * 3


def made() -> dict[str, Sample]:
    """The tables by name. Those before 27/5/2026 are of the older form."""
    march, year_end = date(2026, 3, 31), date(2026, 12, 31)
    books = {
        "hd36": of_example(EXAMPLE, march),
        "ca-nam": of_example(EXAMPLE, year_end),
        "co-vang": of_example(SCHOOL, year_end),
        "thang-khong-hop": of_example(OFFICE, date(2026, 6, 30)),
        "chua-ghi": replace(record(skeleton(MeetingKind.REGULAR)), memo={}),
    }
    found: dict[str, Sample] = {}
    for name, book in books.items():
        found |= _both(name, book)
    long = _both("nam", long_book())
    return found | {f"rat-dai-{name}": sample for name, sample in long.items()}


def of_example(folder: Path, day: date) -> YearRecord:
    """The book of an example year, to speak for a day."""
    return load_year(open_workspace(folder), 2026, as_of=day)[0]


@cache
def long_book() -> YearRecord:
    """A year of a cell far bigger than any: much of everything, two meetings in a month."""
    names = [f"Nguyễn Thị Hoàng Phương Thảo {place:02d}" for place in range(1, MEMBERS + 1)]
    people: list[dict[str, object]] = [
        {"ho_ten": name, "sinh_hoat_tu": date(2020, 1, 1), "chinh_thuc": date(2015, 1, 1)}
        for name in names
    ]
    people[0]["chuc_vu"] = [{"loai": "bi_thu", "tu": date(2025, 3, 15)}]
    roster = Roster.model_validate({"dang_vien": people}, context=ReadingContext("dang-vien.toml"))
    held = [_long_meeting(month, day, names, roster) for month in range(1, 13) for day in (3, 20)]
    return record(*held, members=roster)


def _long_meeting(month: int, day: int, names: list[str], roster: Roster) -> Meeting:
    kind = "thuong_ky" if day == 3 else "ket_hop"
    on = date(2026, month, day)
    reason = WORDS.strip() if month == 1 else "ốm, có báo cáo"
    tables = {
        "loai": kind,
        "ngay": on,
        "trang_thai": "hoan_thanh",
        "vang": [{"nguoi": name, "ly_do": reason} for name in names[month : month + 20]],
        "y_kien": [{"nguoi": name, "noi_dung": WORDS} for name in names],
        "nhiem_vu": list(_tasks(month, names)) if day == 3 else [],
        "nghi_quyet": [{"so": 2 * month, "loai": "thang"}],
    }
    context = ReadingContext(f"2026/{on}-{kind.replace('_', '-')}.toml", roster.names)
    return Meeting.model_validate(tables, context=context)


def _tasks(month: int, names: list[str]) -> Iterator[dict[str, object]]:
    for number in range(1, TASKS_A_MONTH + 1):
        yield {
            "so": number,
            "noi_dung": WORDS,
            "nguoi_thuc_hien": [names[number], names[number + month]],
            "han": date(2026, month, 28),
            "linh_vuc": f"Lĩnh vực {WORDS.strip()} {number % 7}",
        }


def _both(name: str, book: YearRecord) -> dict[str, Sample]:
    day = book.as_of
    return {
        f"{paper.slug}-{name}": Sample(paper.content, day, paper.missing)
        for paper in (attendance_paper(book), review_paper(book))
    }
