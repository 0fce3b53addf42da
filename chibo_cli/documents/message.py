"""Tin nhắn mời họp: a short plain text to paste into a message. It is no paper."""

from collections.abc import Iterator, Sequence

from chibo_cli.documents import Context
from chibo_cli.documents.letterhead import meeting_title, named, own_words
from chibo_cli.documents.notice import main_points, papers_to_read
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.kinds import Drafted, MeetingForm
from chibo_cli.models.words import PAPER_TYPES, WORDS
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import clock, short_date, weekday

_TO_WRITE_IN = "…………"
_DRAFTS = {Drafted.RESOLUTION: "dự thảo nghị quyết", Drafted.CONCLUSION: "dự thảo kết luận"}
# More points than these stand in one line: a message is read on a small screen.
_MOST_LINES = 3


def message(record: YearRecord, meeting: Meeting) -> str:
    """The text, a line for each thing; what is not known is left open with dots."""
    return "\n".join(_lines(record, meeting))


def _lines(record: YearRecord, meeting: Meeting) -> Iterator[str]:
    name = record.cell.naming_on(meeting.date).name
    members = "chi uỷ viên" if meeting.is_committee else "đảng viên"
    yield (
        f"{name or _TO_WRITE_IN} mời các đồng chí {own_words(record, members)} dự "
        f"{meeting_title(record, meeting)}."
    )
    hour = clock(meeting.started_at) if meeting.started_at else f"{_TO_WRITE_IN} giờ"
    yield f"Thời gian: {hour}, {weekday(meeting.date)}, ngày {short_date(meeting.date)}."
    yield from _place(meeting)
    yield f"Chủ trì: đồng chí {meeting.chair or _TO_WRITE_IN}."
    if meeting.kind is MeetingKind.EXTRAORDINARY and meeting.reason:
        yield _sentence(f"Lý do: {meeting.reason}")
    yield from _contents(record, meeting)
    yield from _to_prepare(record, meeting)
    yield "Vắng mặt xin báo trước lý do với đồng chí chủ trì."


def _place(meeting: Meeting) -> Iterator[str]:
    online = meeting.form is MeetingForm.ONLINE
    if meeting.place or not online:
        yield _sentence(f"Địa điểm: {meeting.place}") if meeting.place else _open("Địa điểm")
    if meeting.form and meeting.form is not MeetingForm.IN_PERSON:
        through = f" qua {meeting.platform}" if meeting.platform else ""
        yield _sentence(f"Hình thức: {WORDS[meeting.form]}{through}")


def _contents(record: YearRecord, meeting: Meeting) -> Iterator[str]:
    topic = meeting.topic.name if meeting.topic else None
    points = main_points(record, meeting)
    if topic:
        yield _sentence(f"Chuyên đề: {topic}")
    elif not points:
        yield _open("Nội dung")
    yield from _listed("Nội dung", points)


def _to_prepare(record: YearRecord, meeting: Meeting) -> Iterator[str]:
    prepared, topic = meeting.preparation, meeting.topic
    preparers = named(record, meeting, topic.preparers) if topic else None
    if preparers:
        yield _sentence(f"Chuẩn bị chuyên đề: {preparers}")
    to_read = [_DRAFTS[prepared.drafted]] if prepared and prepared.drafted else []
    if topic and topic.sent_to_members:
        to_read.append("dự thảo chuyên đề")
    to_read += [_called(paper) for paper in papers_to_read(meeting)]
    if to_read:
        yield _sentence(f"Đọc trước: {'; '.join(each.rstrip(' .;') for each in to_read)}")
    yield from _listed("Câu hỏi gợi ý thảo luận", (prepared and prepared.questions) or ())


def _called(paper: Context) -> str:
    """A paper in a few words: `Kế hoạch 41-KH/ĐU`; without a number its subject."""
    reference: str | None = paper["so_hieu"]
    if not reference:
        return str(paper["trich_yeu"])
    symbol = reference.partition("-")[2].partition("/")[0]
    return f"{PAPER_TYPES.get(symbol, 'văn bản')} {reference}"


def _listed(label: str, points: Sequence[str]) -> Iterator[str]:
    """Points under a label, a line each; many of them, or one, in the line of the label."""
    if len(points) == 1:
        yield f"{label}: {_sentence(points[0])}"
        return
    numbered = [f"{place}) {_sentence(point)}" for place, point in enumerate(points, start=1)]
    if len(points) > _MOST_LINES:
        yield f"{label}: {' '.join(numbered)}"
    elif points:
        yield f"{label}:"
        yield from numbered


def _open(label: str) -> str:
    return f"{label}: {_TO_WRITE_IN}."


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."
