"""Kiến nghị chưa ghi đủ để theo đến khi có trả lời.

Đảng viên kiến nghị thì có quyền được trả lời. Sổ phải giữ được ai hỏi, hỏi gì, cấp nào có thẩm
quyền, nơi nào xử lý, hẹn ngày nào, thì tháng sau mới biết đường mà hỏi lại.

Sai:

    [[kien_nghi]]
    so = 1
    nguoi = "Hoàng Văn Minh"
    noi_dung = "Gắn gương cầu ở ngã ba."

Đúng:

    [[kien_nghi]]
    so = 1
    nguoi = "Hoàng Văn Minh"
    noi_dung = "Gắn gương cầu ở ngã ba."
    tham_quyen = "chinh_quyen"
    noi_xu_ly = "Uỷ ban nhân dân xã Bình Minh"
    han = 2026-12-03
"""

from collections.abc import Iterator

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.follow_up.petitions import petition_name
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB617",
    severity=Severity.WARNING,
    remedy="ghi thêm các phần còn thiếu: nguoi, noi_dung, tham_quyen, noi_xu_ly, han.",
    basis=charter("3.3"),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def petition_incomplete(meeting: Meeting, record: YearRecord) -> Hits:
    for index, petition in enumerate(meeting.petitions):
        lacking = tuple(_lacking(petition))
        if lacking:
            yield (
                meeting.at("kien_nghi", index),
                f"{petition_name(petition, index)} chưa ghi {listed(lacking)}.",
            )


def _lacking(petition: Petition) -> Iterator[str]:
    if petition.person is None:
        yield "người kiến nghị"
    if petition.content is None:
        yield "nội dung"
    if petition.competence is None:
        yield "thẩm quyền"
    if petition.handler is None:
        yield "nơi xử lý"
    if petition.due is None:
        yield "hạn trả lời"
