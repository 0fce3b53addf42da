"""What a list of members may lack because a file could not be read."""

from chibo_cli.console.papers import talk
from chibo_cli.record import YearRecord


def tell_gaps(record: YearRecord) -> None:
    """Say that the roster could not be read whole, where it was not."""
    name = record.roster.path
    if record.has_gap(name):
        talk(
            f"Chú ý: {name} có chỗ không đọc được, danh sách này có thể thiếu. Xem  "
            f"chibo check {name}"
        )


def tell_unread(record: YearRecord) -> None:
    """Say which meetings could not be read, so that what they decided is not known."""
    if record.all_unread:
        names = ", ".join(record.all_unread)
        talk(f"Chú ý: chưa đọc được {names}; việc xét ở đó không được tính. Xem  chibo check")
