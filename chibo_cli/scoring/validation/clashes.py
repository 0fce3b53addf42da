"""Values of several facts that no meeting has at once."""

from collections.abc import Callable, Mapping

from chibo_cli.facts.vocabulary import Value
from chibo_cli.models.meeting.kinds import MeetingKind
from chibo_cli.scoring.validation.axes import Piece

Pieces = Mapping[str, Piece]

_WITHOUT_TOPIC = tuple(kind.value for kind in MeetingKind if not kind.has_topic)
# Each counts some of those the other counts.
_PARTS = (
    ("du_hop.khong_ly_do", "dang_vien.tong_so"),
    ("phat_bieu.so_nguoi", "dang_vien.tong_so"),
    ("tu_tuong.phut", "thoi_luong.phut"),
)


def clash(pieces: Pieces) -> bool:
    """Whether no meeting has values from all of these pieces, by the names of the facts."""
    return any(clashes(pieces) for clashes in _CLASHES)


def _nobody(pieces: Pieces) -> bool:
    return "dang_vien.tong_so" in pieces and pieces["dang_vien.tong_so"].high == 0


def _absent_at_full_attendance(pieces: Pieces) -> bool:
    absent = pieces.get("du_hop.khong_ly_do")
    return absent is not None and absent.low != 0 and _is(pieces, "du_hop.ty_le", 1)


def _silent_speakers(pieces: Pieces) -> bool:
    count, rate = pieces.get("phat_bieu.so_nguoi"), pieces.get("phat_bieu.ty_le")
    return count is not None and rate is not None and (count.high == 0) != (rate.high == 0)


def _minutes_of_no_meeting(pieces: Pieces) -> bool:
    return _is(pieces, "chi_uy.co_bien_ban", True) and _is(pieces, "chi_uy.da_hop", False)


def _topic_of_other_kind(pieces: Pieces) -> bool:
    has_none = any(_is(pieces, "buoi.loai", kind) for kind in _WITHOUT_TOPIC)
    return has_none and _is(pieces, "chuyen_de.co", True)


def _part_above_whole(pieces: Pieces) -> bool:
    both = ((pieces[part], pieces[whole]) for part, whole in _PARTS if {part, whole} <= {*pieces})
    return any(whole.high is not None and part.low > whole.high for part, whole in both)


def _is(pieces: Pieces, name: str, value: Value) -> bool:
    return name in pieces and pieces[name].value == value


_CLASHES: tuple[Callable[[Pieces], bool], ...] = (
    _nobody,
    _absent_at_full_attendance,
    _silent_speakers,
    _minutes_of_no_meeting,
    _topic_of_other_kind,
    _part_above_whole,
)
