"""Group L: the guideline a paper's date asks for, and one spelling throughout."""

import re
from datetime import date

from chibo_cli.form.demands import GUIDELINES, Profile
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.paper import Paper
from chibo_cli.vietnamese import short_date

HD05_IN_FORCE = date(2026, 5, 27)
WHOLE = "toàn văn bản"
# A day is read however it is written: which guideline holds does not depend on its zeros.
ANY_DATE = re.compile(r"ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})")
# uỷ, uý … with the mark on the last letter; quý and quỳ are spelt so in both styles.
NEW_SPELLING = re.compile(r"(?<!q)u[ỳýỷỹỵ](?!\w)|o[àáảãạèéẻẽẹ](?!\w)")
OLD_SPELLING = re.compile(r"[ùúủũụ]y(?!\w)|[òóỏõọ][ae](?!\w)")
WORD = re.compile(r"\w+")
ALWAYS_ORDINARY = ("uỷ", "ủy")


def profile_on(day: date) -> Profile:
    """The profile of a paper of that day."""
    return "hd05" if day >= HD05_IN_FORCE else "hd36"


def date_of(paper: Paper) -> date | None:
    """The day given with the paper, else the one it prints, if it prints one."""
    if paper.paper_date is not None:
        return paper.paper_date
    line = paper.place_and_date
    match = ANY_DATE.search(line.text) if line else None
    if match is None:
        return None
    try:
        return date(*map(int, reversed(match.groups())))
    except ValueError:
        return None


def _is_dated(paper: Paper) -> bool:
    return date_of(paper) is not None


@assertion("L01", applies=_is_dated)
def profile_of_date(paper: Paper) -> Hits:
    """A paper is measured by the guideline in force on its day."""
    day = date_of(paper)
    if day is not None and profile_on(day) != paper.profile:
        asked = profile_on(day)
        yield (
            WHOLE,
            f"Văn bản ngày {short_date(day)} theo {GUIDELINES[asked]};"
            f" cần đo theo thể thức {asked}, không phải {paper.profile}.",
        )


@assertion("L02")
def one_spelling(paper: Paper) -> Hits:
    """One way of placing the mark in uỷ, hoà, thuỷ; names are left alone."""
    words = [
        word
        for paragraph in paper.content.paragraphs
        for word in WORD.findall(paragraph.text)
        if word.islower() or word.lower() in ALWAYS_ORDINARY
    ]
    new = next((word for word in words if NEW_SPELLING.search(word.lower())), None)
    old = next((word for word in words if OLD_SPELLING.search(word.lower())), None)
    if new and old:
        yield WHOLE, f"Bỏ dấu theo hai kiểu: «{new}» và «{old}»; cần thống nhất một kiểu."
