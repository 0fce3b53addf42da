"""Which steps of the guideline a meeting held."""

from chibo_cli.facts.remembering import remembered
from chibo_cli.facts.scores import score_of
from chibo_cli.facts.step_signs import KEY_WORDS, TRACES
from chibo_cli.guidelines import Step
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.preparation import AgendaItem
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import unaccented

# What one item announces that names the topic as a whole.
_TOPIC_STEPS = ("muc_dich_yeu_cau", "trinh_bay_chuyen_de", "thao_luan_chuyen_de", "tiep_thu")


@remembered
def missing_steps(meeting: Meeting, record: YearRecord) -> tuple[Step, ...]:
    """The steps the guideline requires and the meeting did not hold, in the guideline's order."""
    announced = {code for each in meeting.agenda if each.held for code in _codes(each, meeting)}
    steps = record.guideline.steps_of(meeting.kind)
    waited = (step for step in steps if step.required and step.code not in announced)
    return tuple(step for step in waited if not _is_held(step, meeting, record))


def unannounced_steps(meeting: Meeting, record: YearRecord) -> tuple[Step, ...]:
    """The steps the guideline requires and no item of the agenda announces, held or not, in order.

    An item does by its `buoc`, by the step's name in its text, or by words agendas have for it.
    """
    announced = {code for each in meeting.agenda for code in _codes(each, meeting)}
    texts = tuple(map(_text, meeting.agenda))
    steps = record.guideline.steps_of(meeting.kind)
    waited = (step for step in steps if step.required and step.code not in announced)
    return tuple(step for step in waited if not _is_named(step, texts))


def place_in_agenda(step: Step, meeting: Meeting) -> int | None:
    """The index of the agenda item that announces a step, held or not; None where none does.

    It does by its `buoc`, or without one by the step's name.
    """
    for index, announced in enumerate(meeting.agenda):
        if step.code in _codes(announced, meeting):
            return index
    name = _plain(step.name)
    nameless = (index for index, announced in enumerate(meeting.agenda) if not announced.step)
    return next((index for index in nameless if _text(meeting.agenda[index]) == name), None)


def _is_held(step: Step, meeting: Meeting, record: YearRecord) -> bool:
    """Whether a step that no held item announces by `buoc` was held, or may have been."""
    trace = TRACES.get(step.code)
    if trace and (trace.is_left_in(meeting) or record.has_gap(meeting.path, *trace.tables)):
        return True
    if step.code == "danh_gia_chat_luong" and _is_scored(meeting, record):
        return True
    return _is_named(step, _held_texts(meeting, record))


def _is_named(step: Step, texts: tuple[str, ...]) -> bool:
    words = (_plain(step.name), *KEY_WORDS.get(step.code, ()))
    return any(word in text for text in texts for word in words)


def _is_scored(meeting: Meeting, record: YearRecord) -> bool:
    return score_of(meeting, record) is not None


@remembered
def _held_texts(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    return tuple(_text(announced) for announced in meeting.agenda if announced.held)


def _codes(announced: AgendaItem, meeting: Meeting) -> tuple[str, ...]:
    """The steps an agenda item announces by its `buoc`."""
    if announced.step == "chuyen_de":
        return _TOPIC_STEPS
    if announced.step == "thao_luan" and meeting.kind is MeetingKind.THEMATIC:
        return ("thao_luan_chuyen_de",)
    return (announced.step,) if announced.step else ()


def _text(announced: AgendaItem) -> str:
    return _plain(announced.content or "")


def _plain(text: str) -> str:
    """A text as texts are compared: without accents, case, double spaces or a closing stop."""
    return " ".join(unaccented(text).split()).rstrip(".")
