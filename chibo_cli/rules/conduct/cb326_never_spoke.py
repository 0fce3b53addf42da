"""Có đảng viên dự họp mà cả năm sổ không ghi một ý kiến nào.

Đảng viên im lặng cả năm là điều chi uỷ nên gặp riêng để hỏi, hoặc thư ký ghi sót tên người phát
biểu. Người chủ trì, trình bày, kiến nghị, thực hiện một mục của chương trình được tính là đã lên
tiếng.

Sai:

    # tính đến 2026-12-31
    # tệp 2026/2026-11-03-thuong-ky.toml
    [[y_kien]]
    nguoi = "Phạm Thị Dung"
    noi_dung = "Xin góp công ngày khởi công."

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/2026-11-03-thuong-ky.toml
    [[y_kien]]
    nguoi = "Mai Thị Nhung"
    noi_dung = "Xin góp công ngày khởi công."
"""

from collections import Counter

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.speaking import certain_speakers, presenters
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import listed


@year_rule(
    "CB326",
    severity=Severity.ADVICE,
    remedy="ý kiến nào ghi sót thì thêm vào [[y_kien]] của buổi ấy; đúng là chưa nói thì để "
    "nguyên, năm sau gợi ý từng đồng chí phát biểu.",
)
def never_spoke(record: YearRecord) -> Hits:
    held = [meeting for meeting in record.meetings if not meeting.is_committee]
    if not record.is_over or not all(_is_told_whole(meeting, record) for meeting in held):
        return
    heard = {name for meeting in held for name in _heard(meeting, record)}
    times: Counter[str] = Counter()
    for meeting in held:
        counted = certain_attendance(meeting, record)
        times.update(counted.present if counted else ())
    names = (name for name in record.roster.by_name if name in times and name not in heard)
    silent = [f"{name} (dự {times[name]} buổi)" for name in names]
    if silent:
        message = f"Sổ năm {record.year} không ghi ý kiến nào của {listed(silent)}."
        yield record.roster.at(), message


def _is_told_whole(meeting: Meeting, record: YearRecord) -> bool:
    """Whether the file is finished, and who spoke is certain."""
    named = certain_speakers(meeting, record) is not None
    return meeting.is_finished and named and not record.has_gap(meeting.path, "chuong_trinh")


def _heard(meeting: Meeting, record: YearRecord) -> set[str | None]:
    """Who spoke, chaired, presented, or did an item of the agenda."""
    doers = {name for announced in meeting.agenda if announced.held for name in announced.doers}
    spoke = certain_speakers(meeting, record) or frozenset()
    return {meeting.chair, *presenters(meeting), *doers, *spoke}
