"""One topic on its way: what is recorded of it, and how it stands with what is not."""

from dataclasses import replace
from datetime import date

from chibo_cli.facts.meeting_days import ANOTHER_DAY
from chibo_cli.facts.stages import Stage, StageState
from chibo_cli.facts.topic_commands import meeting_command
from chibo_cli.facts.topic_dates import Due, quarter_is_over
from chibo_cli.facts.topics_of_year import YearTopic
from chibo_cli.findings import Location
from chibo_cli.guidelines.sources import Source
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import Topic
from chibo_cli.record import YearRecord

_BLANK = Topic.model_validate({})
# Whether a file says that something was done: None where it says nothing.
Said = bool | None


class TopicCase:
    """A topic of the year with its meeting, on the day the record speaks for.

    `dated` is all that the meeting's file holds of it; `undated` what of that counts without a day.
    """

    def __init__(self, topic: YearTopic, record: YearRecord) -> None:
        self.topic = topic
        self.record = record
        self.plan_path = f"{record.year}/ke-hoach.toml"
        self.dated = (topic.meeting and topic.meeting.topic) or _BLANK
        self.is_held = topic.meeting is not None and _is_held(topic.meeting, record)
        # What a finished file of a later day says may not have been so by this day, but its days.
        self._is_hindsight = bool(topic.meeting and topic.meeting.is_finished and not self.is_held)
        self.undated = _BLANK if self._is_hindsight else self.dated

    def until_meeting(self) -> StageState:
        """How it stands with what comes before the meeting and is not recorded."""
        if self.is_held:
            return StageState.MISSED
        no_file = self.topic.meeting is None
        if no_file and quarter_is_over(self.topic, self.record):
            return StageState.LATER  # whether it is made up for must be decided first
        return StageState.OPEN

    def from_meeting(self) -> StageState:
        """How it stands with what the meeting does and its file does not record."""
        if not self.is_held:
            return StageState.LATER
        finished = self.topic.meeting and self.topic.meeting.is_finished
        return StageState.MISSED if finished else StageState.OPEN

    def in_meeting(self, key: str) -> Location:
        """The key of `[chuyen_de]`; before there is a file, the topic's entry in the plan."""
        meeting = self.topic.meeting
        return meeting.at("chuyen_de", key) if meeting else self.in_plan("ten")

    def in_plan(self, key: str) -> Location:
        """The key of the topic's entry in the plan; for one not planned, where entries stand."""
        plan, index = self.record.plan, self.topic.index
        if plan is None or index is None:
            return Location(self.plan_path, ("chuyen_de_nam",))
        return plan.at("chuyen_de_nam", index, key)

    def to_plan(self, line: str) -> str:
        """What to write where, for what the plan records; in the meeting's file if not planned."""
        if self.topic.index is None:
            return self.to_write(line)
        return f"ghi  {line}  vào [[chuyen_de_nam]] thứ {self.topic.index + 1} của {self.plan_path}"

    def to_write(self, line: str, table: str = "[chuyen_de] của ") -> str:
        """What to write where, for what the meeting's file records."""
        path = self.topic.meeting.path if self.topic.meeting else "tệp buổi họp"
        return f"ghi  {line}  vào {table}{path}"

    def or_another_day(self, how: str) -> str:
        """What to write, for a stage with a command; that of a file names a day to be changed."""
        return how if self.topic.meeting else "; ".join(filter(None, (how, ANOTHER_DAY)))

    def command(self, command: str, option: str = "") -> str:
        """A command about the meeting, to be copied; without a file, the one that makes it."""
        return meeting_command(self.topic, self.record, command, option)

    def rule(self, code: str, value: str = "") -> Source | None:
        """Where the guideline in use asks for what a rule checks; None where it does not."""
        return self.record.guideline.source_of_rule(code, value)

    def settled(self, stage: Stage, said: Said, day: date | None, due: Due | None = None) -> Stage:
        """The stage as what is recorded of it says; a day that is still to come is its due date."""
        is_later = day is not None and day > self.record.as_of
        if is_later and not self._is_hindsight:
            waits = stage.state is StageState.LATER
            state = StageState.LATER if waits else StageState.OPEN
            return replace(stage, state=state, due=day, due_words="ngày đã ghi")
        if (said or day) and not is_later:
            return replace(stage, state=StageState.DONE, day=day, due_words="")
        waits = stage.state in (StageState.OPEN, StageState.LATER)
        if waits and due:
            stage = replace(stage, due=due.day, due_words=due.words)
        if self._may_be_lost(stage.place):
            return replace(stage, state=StageState.UNREAD)
        return replace(stage, state=StageState.MISSED) if said is False else stage

    def _may_be_lost(self, place: Location) -> bool:
        """Whether the key, or a table it may stand in, could not be read."""
        key = place.key
        left_out = self.record.left_out.get(place.path, frozenset())
        return any(lost[: len(key)] == key[: len(lost)] for lost in left_out)


def _is_held(meeting: Meeting, record: YearRecord) -> bool:
    """Whether a meeting is over: before this day, or on it with something recorded of it."""
    if meeting.date != record.as_of:
        return meeting.date < record.as_of
    topic = meeting.topic or _BLANK
    concluded = meeting.conclusion and meeting.conclusion.content
    return meeting.is_finished or bool(topic.summary or topic.remarks or concluded)
