"""The topic of a meeting -> plain slides for the talk, with nothing on them but what was recorded.

`pages` shares the text out, `deck` makes the file; nothing else imports python-pptx.
"""

from collections.abc import Iterator, Sequence

from chibo_cli.documents.letterhead import meeting_title, named, own_words
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import Topic
from chibo_cli.record import YearRecord
from chibo_cli.slides.deck import deck_of
from chibo_cli.slides.pages import Page, Point, Section, opening_pages, pages_of
from chibo_cli.vietnamese import long_date, opening_capital

_NO_NAME = "…………"


def topic_slides(record: YearRecord, meeting: Meeting) -> bytes:
    """The PPTX file on the topic of a meeting: same record, same bytes."""
    topic = meeting.topic or Topic.model_validate({})
    pages = [*_opening(record, meeting, topic)]
    for section in _sections(meeting, topic):
        pages += pages_of(_respelt(record, section))
    return deck_of(topic.name or _NO_NAME, pages)


def has_something_to_show(meeting: Meeting) -> bool:
    """Whether there would be a slide after the first."""
    return meeting.topic is not None and any(_sections(meeting, meeting.topic))


def _opening(record: YearRecord, meeting: Meeting, topic: Topic) -> Iterator[Page]:
    naming = record.cell.naming_on(meeting.date)
    group = named(record, meeting, topic.preparers)
    place = f", {meeting.place}" if meeting.place else ""
    facts = (
        ", ".join(filter(None, (naming.name, naming.superior_organisation))),
        opening_capital(meeting_title(record, meeting)),
        f"{opening_capital(long_date(meeting.date))}{place}",
        own_words(record, f"Chuẩn bị: {group}") if group else "",
    )
    yield from opening_pages(topic.name or _NO_NAME, tuple(filter(None, facts)))


def _sections(meeting: Meeting, topic: Topic) -> Iterator[Section]:
    """What the talk has to show, in order; nothing for what was not recorded, or as none."""
    questions = meeting.preparation.questions if meeting.preparation else None
    aims = (*_labelled("Mục đích:", topic.purpose), *_labelled("Yêu cầu:", topic.requirement))
    for title, points in (
        ("Mục đích, yêu cầu", aims),
        ("Liên hệ với nhiệm vụ của chi bộ", _plain(topic.practical_link)),
        ("Nội dung chuyên đề", _plain(topic.summary)),
        ("Câu hỏi của đảng viên", _plain(topic.member_questions)),
        ("Câu hỏi gợi ý thảo luận", _numbered(questions)),
        ("Ý kiến được tiếp thu", _plain(topic.accepted_points)),
    ):
        if points:
            yield Section(title, points)


def _clean(text: str) -> str:
    """A text as a slide can hold it: on one line, without letters nobody can see."""
    visible = "".join(filter(str.isprintable, " ".join(text.split())))
    return opening_capital(visible)


def _plain(prose: Sequence[str] | None) -> tuple[Point, ...]:
    return tuple(Point(_clean(text)) for text in prose or ())


def _labelled(label: str, prose: Sequence[str] | None) -> tuple[Point, ...]:
    """The paragraphs of a prose, the first under its label."""
    return tuple(
        Point(_clean(text), "" if index else label) for index, text in enumerate(prose or ())
    )


def _numbered(prose: Sequence[str] | None) -> tuple[Point, ...]:
    return tuple(
        Point(_clean(text), f"Câu {number}:") for number, text in enumerate(prose or (), start=1)
    )


def _respelt(record: YearRecord, section: Section) -> Section:
    """The section with the program's own words spelt as the cell spells."""
    points = tuple(Point(each.text, own_words(record, each.label)) for each in section.points)
    return Section(own_words(record, section.title), points)
