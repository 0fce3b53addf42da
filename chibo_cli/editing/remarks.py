"""What somebody said in a meeting: `[[y_kien]]`, below the block it belongs to."""

from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.editing import Edit, in_file
from chibo_cli.errors import ChiboError
from chibo_cli.facts.names_meant import names_meant
from chibo_cli.facts.speaking import remarks
from chibo_cli.findings import KeyPath
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.blocks import Remark
from chibo_cli.models.roster import StateKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.splicing import Add, Change, Put
from chibo_cli.vietnamese import listed, short_date, slug

GENERAL, TOPIC = "chung", "chuyen_de"
_BLOCKS = ("chinh_tri_tu_tuong", "nhiem_vu_chinh_tri", "xay_dung_dang")
_NOT_THERE = (StateKind.EXEMPT, StateKind.AWAY, StateKind.SUSPENDED)


@dataclass(frozen=True)
class Said:
    """Who said what, below which part of the meeting, and what the chair answered."""

    person: str
    content: str
    section: str | None = None
    answer: str | None = None


def remark_edit(record: YearRecord, meeting: Meeting, said: Said) -> Edit:
    """The changes that record a remark; one recorded before only gets its answer.

    Raises ChiboError for a stranger, and for a part of the meeting that its kind or its file does
    not have.
    """
    _must_be_there(record, meeting, said.person)
    section = section_of(meeting, said.section)
    same = list(_same(meeting, section, said))
    if same:
        place = same[0]
        answer = {} if said.answer is None else {"tra_loi": said.answer}
        puts = [Put(in_file(meeting, (*place, key)), value) for key, value in answer.items()]
        return Edit(tuple(puts), (f"Ý kiến này của {said.person} đã có trong tệp.",), place)
    count = sum(place[:-1] == section for place, _ in remarks(meeting))
    values = {"nguoi": said.person, "noi_dung": said.content}
    values |= {} if said.answer is None else {"tra_loi": said.answer}
    change: Change = Add(in_file(meeting, section), values)
    return Edit((change,), tuple(_not_there(record, meeting, said.person)), (*section, count))


def section_of(meeting: Meeting, word: str | None) -> KeyPath:
    """The list of remarks a part of the meeting has: of a block, a further item, or the general.

    Without a word the topic of a thematic meeting, else the general discussion.
    """
    if word is None:
        word = TOPIC if meeting.kind is MeetingKind.THEMATIC else GENERAL
    plain = slug(word).replace("-", "_")
    if plain == GENERAL:
        return ("y_kien",)
    if plain == TOPIC and (meeting.kind.has_topic or meeting.topic is not None):
        return (TOPIC, "y_kien")
    if plain in _BLOCKS and plain in _blocks_of(meeting):
        return (plain, "y_kien")
    if plain in (TOPIC, *_BLOCKS):
        raise ChiboError(f"Buổi {meeting.kind.words} không có mục {plain}. {_sections(meeting)}")
    return ("muc_khac", _further_item(meeting, word), "y_kien")


def _blocks_of(meeting: Meeting) -> tuple[str, ...]:
    return ("nhiem_vu_chinh_tri",) if meeting.is_committee else _BLOCKS


def _further_item(meeting: Meeting, word: str) -> int:
    titles = [item.title or "" for item in meeting.further_items]
    fitting = names_meant(word, dict.fromkeys(titles))
    places = [index for index, title in enumerate(titles) if title in fitting]
    if len(places) == 1:
        return places[0]
    if places:
        names = listed(f"«{titles[place]}»" for place in places)
        raise ChiboError(f"Có {len(places)} mục khớp với «{word}»: {names}. Ghi tên rõ hơn.")
    raise ChiboError(f"Buổi này không có mục nào là «{word}». {_sections(meeting)}")


def _sections(meeting: Meeting) -> str:
    """What may stand after `--muc` in this meeting."""
    topic = [TOPIC] if meeting.kind.has_topic else []
    titles = [f"«{item.title}»" for item in meeting.further_items if item.title]
    return f"Có: {', '.join([*_blocks_of(meeting), *topic, GENERAL, *titles])}."


def _same(meeting: Meeting, section: KeyPath, said: Said) -> Iterator[KeyPath]:
    """The places in that section where the same person has said the same."""
    wanted = Remark.model_validate({"noi_dung": said.content}).content
    for place, remark in remarks(meeting):
        if place[:-1] == section and (remark.person, remark.content) == (said.person, wanted):
            yield place


def _must_be_there(record: YearRecord, meeting: Meeting, person: str) -> None:
    guests = {guest.full_name for guest in meeting.guests}
    if person not in record.roster.on(meeting.date) and person not in guests:
        raise ChiboError(
            f"{person} không thuộc chi bộ ngày {short_date(meeting.date)}, cũng không có trong "
            "[[khach_moi]] của buổi này; là khách mời thì ghi vào đó trước."
        )


def _not_there(record: YearRecord, meeting: Meeting, person: str) -> Iterator[str]:
    """That somebody who was not convened must be recorded as having come."""
    member = record.roster.on(meeting.date).get(person)
    state = member.state_on(meeting.date) if member else None
    came = {each.person for each in meeting.extra_attendances}
    if state in _NOT_THERE and person not in came:
        how = "; có dự thì ghi thêm bằng  chibo attend … --du-them"
        yield f"{person} {WORDS[state]}{how if state is not StateKind.SUSPENDED else ''}."
