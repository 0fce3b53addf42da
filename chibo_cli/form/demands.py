"""What each assertion asks for, in the user's words, and the mistakes met again and again."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Literal

from chibo_cli.findings import Severity

Profile = Literal["hd05", "hd36"]

GUIDELINES: dict[Profile, str] = {
    "hd05": "Hướng dẫn 05-HD/VPTW, ngày 27/5/2026",
    "hd36": "Hướng dẫn 36-HD/VPTW, ngày 03/4/2018",
}


class Grade(StrEnum):
    """How well a demand is founded; the values are the letters of the format specification."""

    READ = "A"
    SECOND_HAND = "B"
    ADVICE = "C"

    @property
    def words(self) -> str:
        """The grade as a person reads it."""
        return _GRADES[self]


_GRADES = {
    Grade.READ: "A: theo văn bản chính thức",
    Grade.SECOND_HAND: "B: theo nguồn thứ cấp",
    Grade.ADVICE: "C: khuyến nghị, văn bản không quy định",
}
_LEVELS = {
    Grade.READ: Severity.ERROR,
    Grade.SECOND_HAND: Severity.WARNING,
    Grade.ADVICE: Severity.ADVICE,
}


@dataclass(frozen=True)
class Demand:
    """What is asked, how to put it right, and the paper that asks for it."""

    title: str
    remedy: str
    best_grade: Grade
    clause: str
    paper: str | None
    mildest: Severity

    def grade(self, profile: Profile) -> Grade:
        """How well it is founded; the old guideline was only read at second hand."""
        is_second_hand = profile == "hd36" and self.best_grade is Grade.READ
        return Grade.SECOND_HAND if is_second_hand else self.best_grade

    def severity(self, profile: Profile) -> Severity:
        """How serious a fault is: only what stands in an official paper is an error."""
        return max(_LEVELS[self.grade(profile)], self.mildest, key=lambda level: level.rank)

    def basis(self, profile: Profile) -> str:
        """The paper behind it, its clause where that is known, and the grade in words."""
        knows_clause = self.clause and (self.paper or profile == "hd05")
        clause = f", {self.clause}" if knows_clause else ""
        return f"{self.paper or GUIDELINES[profile]}{clause} ({self.grade(profile).words})"


@dataclass(frozen=True)
class Mistake:
    """A mistake met again and again, by its number: what is written, and what is right."""

    number: str
    wrong: str
    right: str


@cache
def demands() -> dict[str, Demand]:
    """The demands by the ids of their assertions."""
    return {id: _demand(table) for id, table in _tables()["yeu_cau"].items()}


@cache
def mistakes() -> dict[str, Mistake]:
    """The usual mistakes by their numbers."""
    return {
        number: Mistake(number, table["sai"], table["dung"])
        for number, table in _tables()["sai"].items()
    }


def _demand(table: dict[str, str]) -> Demand:
    return Demand(
        title=table["ten"],
        remedy=table["cach_sua"],
        best_grade=Grade(table["bang_chung"]),
        clause=table.get("dieu", ""),
        paper=table.get("van_ban"),
        mildest=Severity(table.get("muc_do", Severity.ERROR)),
    )


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("demands.toml").read_text("utf-8"))
