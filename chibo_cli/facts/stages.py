"""A stage of a piece of work: where it stands, where that is written, by when, on what paper."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from chibo_cli.findings import Location
from chibo_cli.guidelines.sources import PRACTICE, Source


class StageState(StrEnum):
    """How it stands with a stage on a day.

    MISSED: its time is over and nothing is recorded, whether it was done or not. LATER: something
    else comes first. UNREAD: the place that would say so could not be read.
    """

    DONE = "da_lam"
    OPEN = "chua_lam"
    MISSED = "khong_ghi"
    LATER = "chua_den"
    UNREAD = "chua_doc_duoc"


@dataclass(frozen=True)
class Stage:
    """A stage by the key that records it, in words that follow `đã`, `chưa` or stand alone.

    `day` is when it was done, None where no day is recorded. `due` comes from the files or from
    the guideline only; `due_words` say from where, also where no day can be reckoned. `command`
    prints or makes what the stage needs, `how` says what to write where. `source` is the paper
    that asks for it, None where the guideline in use has none.
    """

    code: str
    words: str
    state: StageState
    place: Location
    day: date | None = None
    due: date | None = None
    due_words: str = ""
    source: Source | None = None
    command: str = ""
    how: str = ""
    note: str = ""

    @property
    def is_practice(self) -> bool:
        """Whether only practice recommends it: leaving it out is no fault."""
        return self.source is PRACTICE

    @property
    def is_asked_for_now(self) -> bool:
        """Whether it is to be done and not merely recommended."""
        return self.state is StageState.OPEN and not self.is_practice

    def days_late(self, day: date) -> int:
        """How many days an open stage is past its due date on a day; 0 for any other."""
        late = self.state is StageState.OPEN and self.due and day > self.due
        return (day - self.due).days if late and self.due else 0
