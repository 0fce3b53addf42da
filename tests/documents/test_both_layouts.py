"""Every paper in both layouts, of a meeting only just planned and of one with very much in it."""

import pkgutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from importlib import import_module

import pytest
from builder import record
from sample_papers import long_meeting, skeleton

import chibo_cli.papers
from chibo_cli.errors import ChiboError
from chibo_cli.form import measure, profile_on
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.papers import Paper

pytestmark = pytest.mark.exhaustive

OLD, NEW = date(2026, 3, 5), date(2026, 12, 3)
OF_MEETINGS = {
    *("bao-cao-chuyen-de", "bien-ban", "chuong-trinh", "diem-danh", "giay-moi", "giay-moi-a5"),
    *("ket-luan", "kich-ban", "nghi-quyet", "phieu-gui", "phieu-trong", "thong-bao"),
    *("thong-bao-ket-luan", "trich-bien-ban"),
}


def papers(held: Meeting) -> Iterator[Paper]:
    """All papers that can be made of one meeting."""
    book = replace(record(held), memo={})
    for each in pkgutil.iter_modules(chibo_cli.papers.__path__):
        module = import_module(f"chibo_cli.papers.{each.name}")
        with suppress(ChiboError):
            yield from getattr(module, "sample_papers", lambda _: ())(book)


@pytest.fixture(scope="module", params=[OLD, NEW], ids=["hd36", "hd05"])
def made(request: pytest.FixtureRequest) -> list[Paper]:
    day: date = request.param
    held = [skeleton(kind, day) for kind in MeetingKind]
    long = map(long_meeting, MeetingKind)  # held under HD05
    held += [m if day == NEW else m.model_copy(update={"date": day}) for m in long]
    return [paper for meeting in held for paper in papers(meeting) if paper.slug in OF_MEETINGS]


def test_form_is_the_official_one_of_the_day(made: list[Paper]) -> None:
    faults = [
        f"{paper.path.name}: {fault.assertion} {fault.place}: {fault.message}"
        for paper in made
        for day in [paper.context["ngay_van_ban"]]
        for fault in measure(paper.content, profile=profile_on(day), paper_date=day)
    ]
    assert faults == []


def test_every_paper_of_a_meeting_was_made(made: list[Paper]) -> None:
    assert {paper.slug for paper in made} == OF_MEETINGS
