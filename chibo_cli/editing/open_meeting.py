"""Which meeting a later word on a task or petition is written in, where none is named."""

from collections.abc import Iterable, Sequence

from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting import Meeting
from chibo_cli.vietnamese import short_date


def before(meeting: Meeting, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """The meetings held before this one."""
    return tuple(each for each in meetings if _order(each) < _order(meeting))


def all_but(meeting: Meeting, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """The meetings without this one, however often it was read."""
    return tuple(each for each in meetings if each.path != meeting.path)


def must_be_of_cell(meeting: Meeting, what: str) -> None:
    """Raise ChiboError for a meeting of the chi uỷ, which only prepares those of the cell."""
    if meeting.is_committee:
        raise ChiboError(
            f"{meeting.path} là buổi họp chi uỷ; {what} ghi ở buổi sinh hoạt của chi bộ. Chọn "
            "buổi khác bằng --buoi."
        )


def meeting_being_written(meetings: Sequence[Meeting], since: Meeting) -> Meeting:
    """The one meeting of the cell after another that is still being written, the monthly one first.

    Raises ChiboError for none or several.
    """
    later = [
        each
        for each in meetings
        if _order(since) < _order(each) and not each.is_finished and not each.is_committee
    ]
    fitting = [each for each in later if each.kind.is_monthly] or later
    if len(fitting) == 1:
        return fitting[0]
    day = short_date(since.date)
    if fitting:
        names = ", ".join(each.path for each in fitting)
        raise ChiboError(
            f"Có {len(fitting)} buổi sau ngày {day} còn đang ghi: {names}. Chọn một bằng --buoi, "
            f"ví dụ --buoi {fitting[-1].date}."
        )
    raise ChiboError(
        f'Không có buổi nào sau ngày {day} còn đang ghi (trang_thai = "dang_ghi") để ghi vào. '
        "Chọn buổi bằng --buoi, hoặc tạo tệp bằng  chibo new-meeting."
    )


def _order(meeting: Meeting) -> tuple[object, ...]:
    return meeting.date, meeting.path
