"""What a person has typed of a paper with a text of their own."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Wishes:
    """What was typed on the command line; where nothing was, the file or the book says it.

    `draft` counts the drafts of a paper that is not numbered yet; 0 for a paper to be issued.
    """

    today: date
    abstract: str | None = None
    typed_day: date | None = None
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    number: int | None = None
    draft: int = 0
    urgency: str | None = None
    annexes: tuple[Path, ...] = ()
    signer: str | None = None
    minute_taker: str | None = None

    @property
    def day(self) -> date:
        """The day of the paper where the register has none: the one typed, else today."""
        return self.typed_day or self.today
