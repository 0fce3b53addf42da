"""What the record shows of a named fact, as a test compares it."""

from builder import earlier_meeting, meeting, record

from chibo_cli.facts.vocabulary import VOCABULARY
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

UNKNOWN = "chưa rõ"


def told(name: str, about: Meeting | str = "", book: YearRecord | None = None) -> str:
    """`90,9%: 20/22 đảng viên …` of a meeting, or of the sample with a piece laid over it."""
    subject = meeting(about) if isinstance(about, str) else about
    fact = VOCABULARY[name]
    found = fact.find(subject, book or record(earlier_meeting(), subject))
    value = UNKNOWN if found.value is None else fact.measure.shown(found.value)
    return f"{value}: {found.told}"


def places(name: str, about: Meeting | str = "", book: YearRecord | None = None) -> list[str]:
    """Where a fact was read, or would have to be written."""
    subject = meeting(about) if isinstance(about, str) else about
    found = VOCABULARY[name].find(subject, book or record(earlier_meeting(), subject))
    return [f"{place.path}: {place.dotted_key}" for place in found.places]
