"""What the book of a year still lacks before its figures are whole."""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


def missing_from_figures(record: YearRecord) -> tuple[str, ...]:
    """What is left to do before the figures of a year, up to its day, are whole; file by file.

    Unread files of earlier years count too: tasks and petitions of them may be carried over.
    """
    held = _held(record)
    unread = dict.fromkeys((*record.all_unread, *record.unread_of_year))
    shared = (record.roster.path, f"{record.year}/ke-hoach.toml")
    in_part = [path for path in shared if record.has_gap(path)]
    in_part += [meeting.path for book, meeting in held if book.has_gap(meeting.path)]
    unfinished = [meeting.path for _, meeting in held if not meeting.is_finished]
    members_known = bool(record.roster.members) and record.roster.path not in in_part
    doubtful = [
        meeting.path
        for book, meeting in held
        if members_known
        and meeting.is_finished
        and meeting.path not in in_part
        and certain_attendance(meeting, book) is None
    ]
    reasons = {
        "việc sửa tệp chưa đọc được": tuple(unread),
        "việc sửa chỗ chưa đọc được trong": tuple(p for p in in_part if p not in unread),
        "việc ghi cho xong (trang_thai) tệp": tuple(unfinished),
        "việc sửa tên ở [[vang]], [[du_them]] cho khớp danh sách đảng viên trong": tuple(doubtful),
    }
    told = [f"{what}: {', '.join(paths)}" for what, paths in reasons.items() if paths]
    return tuple(told if record.roster.members else ["danh sách đảng viên (dang-vien.toml)", *told])


def is_known(meeting: Meeting, record: YearRecord) -> bool:
    """Whether it is certain who came to a meeting: its file is finished, its names are clear."""
    return meeting.is_finished and certain_attendance(meeting, record) is not None


def _held(record: YearRecord) -> list[tuple[YearRecord, Meeting]]:
    """The meetings of the year so far and those that count for it, with their records."""
    book = record.so_far
    elsewhere = [pair for pair in book.counted if pair[0] is not book]
    return [*((book, meeting) for meeting in book.meetings), *elsewhere]
