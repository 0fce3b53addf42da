"""What the papers made before a meeting still lack, said as a list for the person who writes."""

from collections.abc import Iterator

from chibo_cli.facts.missing import citation_gaps, names_of_bodies
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import MeetingForm
from chibo_cli.record import YearRecord

# The keys of a meeting file that a notice tells of, and those of who comes.
_NOTICED = (
    *("bat_dau", "dia_diem", "hinh_thuc", "nen_tang", "chu_tri", "chuan_bi", "chuong_trinh"),
    *("khach_moi", "chuyen_de", "ly_do"),
)
_SIGNED_IN = ("vang", "du_them", "khach_moi")


def missing_from_notice(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """What a notice of a meeting to come still lacks."""
    return (
        *_unread_of_notice(meeting, record),
        *names_of_bodies(record, meeting.date),
        *_convening(meeting),
        *_topic(meeting),
        *([] if meeting.agenda else ["chương trình ([[chuong_trinh]])"]),
        *citation_gaps(meeting),
    )


def missing_from_invitation(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """What invitations to a meeting still lack, but for the names of the guests."""
    return (
        *_unread_of_notice(meeting, record),
        *names_of_bodies(record, meeting.date),
        *_convening(meeting),
        *_matter(meeting),
    )


def missing_from_message(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """What a message that calls to a meeting still lacks; it has no letterhead."""
    named = record.cell.naming_on(meeting.date).name
    return (
        *_unread(record, meeting.path, *_NOTICED),
        *([] if named else ["tên chi bộ (ten, trong chibo.toml)"]),
        *_convening(meeting),
        *_matter(meeting),
    )


def missing_from_working_paper(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """What an agenda, a running sheet or a form to write on leaves open by no wish of its own."""
    return (
        *_unread(record, meeting.path),
        *_unread(record, record.cell.path),
        *_unread(record, record.roster.path),
        *names_of_bodies(record, meeting.date),
    )


def missing_from_sign_in(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """Why a list of those to sign may lack somebody, or its head a name."""
    return (
        *_unread(record, meeting.path, *_SIGNED_IN),
        *_unread(record, record.cell.path, "chi_bo"),
        *_unread(record, record.roster.path),
        *names_of_bodies(record, meeting.date),
    )


def _unread(record: YearRecord, path: str, *tables: str) -> Iterator[str]:
    if record.has_gap(path, *tables):
        yield f"việc sửa chỗ chưa đọc được trong {path}"


def _unread_of_notice(meeting: Meeting, record: YearRecord) -> Iterator[str]:
    yield from _unread(record, meeting.path, *_NOTICED)
    yield from _unread(record, record.cell.path, "chi_bo")
    yield from _unread(record, record.roster.path)


def _convening(meeting: Meeting) -> Iterator[str]:
    """When and where a meeting to come is, and who chairs it."""
    if meeting.started_at is None:
        yield "giờ bắt đầu (bat_dau)"
    if meeting.form is MeetingForm.ONLINE:
        if not meeting.place and not meeting.platform:
            yield "phần mềm dùng để họp trực tuyến (nen_tang)"
    elif not meeting.place:
        yield "địa điểm (dia_diem)"
    if not meeting.chair:
        yield "người chủ trì (chu_tri)"


def _topic(meeting: Meeting) -> Iterator[str]:
    if meeting.kind.has_topic and not (meeting.topic and meeting.topic.name):
        yield "tên chuyên đề (chuyen_de.ten)"


def _matter(meeting: Meeting) -> Iterator[str]:
    yield from _topic(meeting)
    key_points = meeting.preparation and meeting.preparation.key_points
    if not (meeting.agenda or key_points or (meeting.topic and meeting.topic.name)):
        yield "nội dung: chương trình ([[chuong_trinh]]) hoặc trọng tâm (trong_tam)"
