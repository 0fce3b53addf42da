"""A fault of form, and the assertions that find them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from chibo_cli.form.paper import Paper, Profile

Hits = Iterator[tuple[str, str]]
"""Where and what: a place in the paper, and one sentence."""

GUIDELINES: dict[Profile, str] = {
    "hd05": "Hướng dẫn 05-HD/VPTW, ngày 27/5/2026",
    "hd36": "Hướng dẫn 36-HD/VPTW, ngày 03/4/2018",
}
KINDS_OF_PAPER = "Quy định 399-QĐ/TW, ngày 09/01/2026"
CELL_MEETINGS = "Hướng dẫn 42-HD/BTCTW, ngày 28/10/2025"


class Grade(StrEnum):
    """How well an assertion is founded; the values are the letters of the format specification."""

    READ = "A"
    SECOND_HAND = "B"
    ADVICE = "C"


GRADE_IN_WORDS = {
    Grade.READ: "A: theo văn bản chính thức",
    Grade.SECOND_HAND: "B: theo nguồn thứ cấp",
    Grade.ADVICE: "C: khuyến nghị, văn bản không quy định",
}


@dataclass(frozen=True)
class FormFault:
    """One thing in a Word file that does not follow the official form."""

    assertion: str
    place: str
    message: str
    basis: str


def always(paper: Paper) -> bool:
    """True for every paper."""
    return True


@dataclass(frozen=True)
class Assertion:
    """One measurable demand: its id, its grade, the papers it is about, and its measure."""

    id: str
    grade: Grade
    applies: Callable[[Paper], bool]
    measure: Callable[[Paper], Hits]
    source: str | None = None

    def basis(self, profile: Profile) -> str:
        """The paper behind the demand; the old guideline was only read at second hand."""
        grade = self.grade
        if profile == "hd36" and grade is Grade.READ:
            grade = Grade.SECOND_HAND
        return f"{self.source or GUIDELINES[profile]} ({GRADE_IN_WORDS[grade]})"

    def faults(self, paper: Paper) -> Iterator[FormFault]:
        """What this demand finds, in document order."""
        basis = self.basis(paper.profile)
        for place, message in self.measure(paper):
            yield FormFault(self.id, place, message, basis)


def assertion(
    id: str,
    grade: Grade,
    *,
    applies: Callable[[Paper], bool] = always,
    source: str | None = None,
) -> Callable[[Callable[[Paper], Hits]], Assertion]:
    """Make an assertion of the function that measures it."""
    return lambda measure: Assertion(id, grade, applies, measure, source)
