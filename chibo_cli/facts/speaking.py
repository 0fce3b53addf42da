"""Who spoke in a meeting, and who presented what the others spoke about."""

from collections.abc import Iterator

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.remembering import remembered
from chibo_cli.findings import KeyPath
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.blocks import Block, Remark
from chibo_cli.record import YearRecord

# The tables a remark or a petition may stand in.
TABLES_WITH_REMARKS = (
    "y_kien",
    "chinh_tri_tu_tuong",
    "nhiem_vu_chinh_tri",
    "xay_dung_dang",
    "muc_khac",
    "chuyen_de",
    "kien_nghi",
)


def blocks(meeting: Meeting) -> Iterator[tuple[KeyPath, Block]]:
    """The blocks that stand in the file with their keys; further items, then the topic, last."""
    three = (
        ("chinh_tri_tu_tuong", meeting.political_block),
        ("nhiem_vu_chinh_tri", meeting.month_review),
        ("xay_dung_dang", meeting.party_building),
    )
    for key, block in three:
        if block is not None:
            yield (key,), block
    for index, further in enumerate(meeting.further_items):
        yield ("muc_khac", index), further
    if meeting.topic is not None:
        yield ("chuyen_de",), meeting.topic


def remarks(meeting: Meeting) -> Iterator[tuple[KeyPath, Remark]]:
    """All remarks with their keys: the general ones, then those of each block."""
    for index, remark in enumerate(meeting.remarks):
        yield ("y_kien", index), remark
    for key, block in blocks(meeting):
        for index, remark in enumerate(block.remarks):
            yield (*key, "y_kien", index), remark


def presenters(meeting: Meeting) -> frozenset[str]:
    """Who presented a block, a further item or the topic."""
    return frozenset(name for _, block in blocks(meeting) for name in block.presenters)


def topic_is_undiscussed(meeting: Meeting, record: YearRecord) -> bool:
    """Whether the file of a meeting with a topic has no remark on it.

    In a meeting with nothing but its topic the general discussion is about the topic.
    """
    is_only_topic = meeting.kind is MeetingKind.THEMATIC
    general = is_only_topic and (meeting.remarks or record.has_gap(meeting.path, "y_kien"))
    return not (general or (meeting.topic and meeting.topic.remarks))


@remembered
def certain_speakers(meeting: Meeting, record: YearRecord) -> frozenset[str] | None:
    """Who made a remark or a petition, guests included; None where the file leaves it open.

    It does where one of them could not be read, or stands without a name.
    """
    left_out = record.left_out.get(meeting.path, frozenset())
    # A table nobody knows may have been remarks.
    if any(len(key) < 2 or key[0] in TABLES_WITH_REMARKS for key in left_out):
        return None
    spoke = {remark.person for _, remark in remarks(meeting)}
    spoke |= {petition.person for petition in meeting.petitions}
    return None if None in spoke else frozenset(name for name in spoke if name)


@remembered
def members_who_spoke(meeting: Meeting, record: YearRecord) -> tuple[str, ...] | None:
    """Those of the present members who spoke; None where the file leaves it or them open."""
    spoke, counted = certain_speakers(meeting, record), certain_attendance(meeting, record)
    if spoke is None or counted is None:
        return None
    guests = {guest.full_name for guest in meeting.guests}
    if not spoke <= record.roster.by_name.keys() | guests:
        return None  # a misspelt name may be a member's
    return tuple(name for name in counted.present if name in spoke)


def speaking_rate(meeting: Meeting, record: YearRecord) -> float | None:
    """Those who spoke of the present members, from 0 to 1; None where it is not known."""
    spoke, counted = members_who_spoke(meeting, record), certain_attendance(meeting, record)
    if spoke is None or counted is None or not counted.present:
        return None
    return len(spoke) / len(counted.present)
