"""One coming meeting, and the steps towards it: how they are called and by when they are due."""

from dataclasses import dataclass

from chibo_cli.guidelines import Guideline
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import Preparation
from chibo_cli.next_steps.step import NextStep, is_asked
from chibo_cli.next_steps.view import View
from chibo_cli.record import YearRecord
from chibo_cli.rules import Rule
from chibo_cli.vietnamese import short_date

_NOTHING = Preparation.model_validate({})


@dataclass(frozen=True)
class Ahead:
    """A coming meeting with its book, seen on a day."""

    view: View
    book: YearRecord
    meeting: Meeting

    @property
    def prepared(self) -> Preparation:
        """What the file records of the preparation."""
        return self.meeting.preparation or _NOTHING

    @property
    def guideline(self) -> Guideline:
        """The guideline the meeting is prepared under."""
        return self.book.guideline

    @property
    def called(self) -> str:
        """`buổi thường kỳ ngày 03/11/2026`."""
        return f"buổi {self.meeting.kind.words} ngày {short_date(self.meeting.date)}"

    @property
    def is_announced(self) -> bool:
        """Whether members have been told of it."""
        notice = self.prepared.notice
        return notice is not None and self.view.is_done(notice.date)

    def asks(self, rule: Rule) -> bool:
        """Whether a rule asks for its preparation, so far as the file could be read."""
        fits = self.meeting.kind in rule.kinds
        in_doubt = self.book.has_gap(self.meeting.path, "chuan_bi")
        return fits and not in_doubt and is_asked(rule, self.book, self.meeting)

    def step(
        self, name: str, what: str, command: str, rule: Rule | None = None, keys: str = ""
    ) -> NextStep:
        """A step before the meeting; `keys` are what records it in `[chuan_bi]`."""
        return NextStep(
            f"{self.view.key(self.meeting)}/{name}",
            what,
            f"chibo {command} {self.view.word(self.meeting)}",
            due=self.meeting.date,
            due_words="trước khi họp" if rule else "ngày họp",
            mark=f"xong thì ghi {keys} vào [chuan_bi] của {self.meeting.path}" if keys else "",
            sources=rule.sources_under(self.guideline) if rule else (),
            path=self.meeting.path,
        )
