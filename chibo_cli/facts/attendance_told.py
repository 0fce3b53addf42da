"""The attendance of a meeting in sentences: how the figures come about."""

from collections.abc import Iterator

from chibo_cli.facts.attendance import attendance
from chibo_cli.facts.figures import convened_shown, present_shown, voters_shown
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import per_cent


def attendance_told(meeting: Meeting, record: YearRecord) -> Iterator[str]:
    """`Có mặt: triệu tập 24 – vắng 2 = 22, tỉ lệ 91,7%.`, and who could vote."""
    counted = attendance(meeting, record)
    rate = "" if counted.rate is None else f", tỉ lệ {per_cent(counted.rate)}"
    yield f"Có mặt: {present_shown(counted)}{rate}."
    if counted.extra:
        yield f"Dự thêm: {', '.join(counted.extra)}."
    yield f"Được biểu quyết: {voters_shown(counted)}."


def convened_told(meeting: Meeting, record: YearRecord) -> str:
    """`Triệu tập: tổng số 25 – miễn sinh hoạt 2 + tạm đến 1 = 24.`; of the chi uỷ its members."""
    counted = attendance(meeting, record)
    if meeting.is_committee:
        return f"Triệu tập: chi uỷ {len(counted.convened)}."
    return f"Triệu tập: {convened_shown(counted)}."
