"""Any sequence of meetings: the ledger read from the files equals a simple model kept beside it."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import tomli
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_files import CELL, ROSTER

from chibo_cli.ledger import petitions, tasks
from chibo_cli.loader import load_book, load_year, open_workspace
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.new_files import new_meeting_text

pytestmark = pytest.mark.exhaustive

FIRST, LAST = date(2024, 11, 1), date(2027, 2, 28)
DAYS = st.dates(FIRST, LAST)
STATES = ("hoan_thanh", "dang_lam", "chua_lam", "gia_han", "huy", None)
ANSWERS = ("da_chuyen", "dang_xu_ly", "da_tra_loi", None)


@dataclass
class Followed:
    """What the model knows of one task or petition."""

    standing: str = "con_mo"
    due: date | None = None
    extended: int = 0
    said: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Planned:
    """A meeting file to be: where it lies, and what stands in it."""

    folder: int
    tables: dict[str, Any]

    @property
    def slug(self) -> str:
        kind = self.tables["loai"].replace("_", "-")
        return f"{self.tables['ngay'].isoformat()}-{kind}"

    @property
    def path(self) -> str:
        return f"{self.folder}/{self.slug}.toml"


def without_none(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value is not None}


@st.composite
def books(draw: st.DrawFn) -> list[Planned]:
    """Meetings of several years and kinds; some files lie in the folder of another year."""
    held = draw(
        st.lists(
            st.tuples(DAYS, st.sampled_from(list(MeetingKind))), min_size=1, max_size=9, unique=True
        )
    )
    slugs = [f"{day.isoformat()}-{kind.slug}" for day, kind in held]
    # What is pointed to may not exist, may come later, may be of the same meeting.
    names = st.sampled_from([f"{slug}/{number}" for slug in slugs for number in (1, 2, 3)])
    review = st.fixed_dictionaries(
        {"nhiem_vu_cu": names, "tinh_trang": st.sampled_from(STATES)},
        optional={"han_moi": DAYS, "dien_giai": st.just("Đã nói đến.")},
    )
    answer = st.fixed_dictionaries(
        {"kien_nghi_cu": names, "tinh_trang": st.sampled_from(ANSWERS)},
        optional={"noi_dung": st.just("Đã trả lời.")},
    )
    task = st.fixed_dictionaries(
        {"so": st.sampled_from([3, 1, 2]), "noi_dung": st.just("Việc.")},
        optional={"han": DAYS, "thuong_xuyen": st.booleans()},
    )
    petition = st.fixed_dictionaries({"so": st.sampled_from([2, 1])}, optional={"han": DAYS})
    planned = []
    for day, kind in held:
        tables = {
            "loai": kind.value,
            "ngay": day,
            "ra_soat": draw(st.lists(review, max_size=4)),
            "tra_loi_kien_nghi": draw(st.lists(answer, max_size=2)),
            "nhiem_vu": draw(st.lists(task, max_size=3, unique_by=lambda row: row["so"])),
            "kien_nghi": draw(st.lists(petition, max_size=2, unique_by=lambda row: row["so"])),
        }
        rows = {key: [without_none(row) for row in tables[key]] for key in list(tables)[2:]}
        folder = day.year + draw(st.sampled_from([0, 0, 0, 0, 1, -1]))
        planned.append(Planned(folder, {**tables, **rows}))
    return draw(st.permutations(planned))


def model(planned: Sequence[Planned]) -> tuple[dict[str, Followed], dict[str, Followed]]:
    """The tasks and the petitions after these meetings, by reference, in order."""
    of_tasks: dict[str, Followed] = {}
    of_petitions: dict[str, Followed] = {}
    for each in sorted(planned, key=lambda each: (each.tables["ngay"], each.path)):
        for row in each.tables["ra_soat"]:
            if row["nhiem_vu_cu"] in of_tasks and len(row) > 1:
                review(of_tasks[row["nhiem_vu_cu"]], row, each.path)
        for row in each.tables["tra_loi_kien_nghi"]:
            if row["kien_nghi_cu"] in of_petitions and len(row) > 1:
                known = of_petitions[row["kien_nghi_cu"]]
                known.said.append(each.path)
                if row.get("tinh_trang") == "da_tra_loi":
                    known.standing = "da_tra_loi"
        for row in each.tables["nhiem_vu"]:
            of_tasks[f"{each.slug}/{row['so']}"] = Followed(due=row.get("han"))
        for row in each.tables["kien_nghi"]:
            of_petitions[f"{each.slug}/{row['so']}"] = Followed(due=row.get("han"))
    return of_tasks, of_petitions


def review(known: Followed, row: dict[str, Any], path: str) -> None:
    known.said.append(path)
    if known.standing != "con_mo":
        return
    state = row.get("tinh_trang")
    if state in ("hoan_thanh", "huy"):
        known.standing = state
    elif state == "gia_han" or "han_moi" in row:
        known.extended += 1
        known.due = row.get("han_moi", known.due)


def from_files(meetings: Sequence[Meeting]) -> tuple[dict[str, Followed], dict[str, Followed]]:
    """The same, as the ledger has it."""
    of_tasks = {
        reference: Followed(
            each.standing.value,
            each.due,
            each.times_extended,
            [meeting.path for meeting in each.reviewed_in],
        )
        for reference, each in tasks(meetings).items()
    }
    of_petitions = {
        reference: Followed(
            "con_mo" if each.is_open else "da_tra_loi",
            each.due,
            said=[meeting.path for meeting in each.answered_in],
        )
        for reference, each in petitions(meetings).items()
    }
    return of_tasks, of_petitions


@settings(max_examples=200, derandomize=True, deadline=None)
@given(books())
def test_the_ledger_equals_the_model(planned: list[Planned]) -> None:
    meetings = [
        Meeting.model_validate(each.tables, context=ReadingContext(each.path)) for each in planned
    ]
    of_tasks, of_petitions = from_files(meetings)
    expected_tasks, expected_petitions = model(planned)
    assert (of_tasks, of_petitions) == (expected_tasks, expected_petitions)
    assert list(of_tasks) == list(expected_tasks)
    assert list(of_petitions) == list(expected_petitions)


@settings(max_examples=40, derandomize=True, deadline=None)
@given(books(), DAYS)
def test_what_a_new_meeting_carries_forward_is_what_the_model_has_open(
    planned: list[Planned], day: date
) -> None:
    earlier = [each for each in planned if each.tables["ngay"] < day]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(root, planned)
        record, _ = load_book(root, as_of=LAST + timedelta(days=365))
        assert from_files(record.all_meetings) == model(planned)
        year, _ = load_year(open_workspace(root), day.year, as_of=day)
        carried = tomli.loads(new_meeting_text(year, MeetingKind.REGULAR, day))
    of_tasks, of_petitions = model([each for each in earlier if each.folder <= day.year])
    assert [row["nhiem_vu_cu"] for row in carried.get("ra_soat", [])] == still_open(of_tasks)
    assert [row["kien_nghi_cu"] for row in carried.get("tra_loi_kien_nghi", [])] == still_open(
        of_petitions
    )


def still_open(followed: dict[str, Followed]) -> list[str]:
    return [name for name, each in followed.items() if each.standing == "con_mo"]


def write(root: Path, planned: Sequence[Planned]) -> None:
    (root / "chibo.toml").write_text(CELL, encoding="utf-8")
    (root / "dang-vien.toml").write_text(ROSTER, encoding="utf-8")
    for each in planned:
        path = root / each.path
        path.parent.mkdir(exist_ok=True)
        path.write_text(tomli_w.dumps(each.tables), encoding="utf-8")
