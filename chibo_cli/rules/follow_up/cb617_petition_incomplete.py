"""Kiến nghị chưa ghi đủ để theo đến khi có trả lời.

Đảng viên kiến nghị thì có quyền được trả lời. Sổ phải giữ được ai hỏi, hỏi gì, cấp nào có thẩm
quyền, nơi nào xử lý, hẹn ngày nào, thì tháng sau mới biết đường mà hỏi lại; có số thì câu trả lời
mới dẫn lại được.

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
from itertools import count

from chibo_cli.facts.naming import petition_name
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import listed, opening_lower


@meeting_rule(
    "CB617",
    severity=Severity.WARNING,
    remedy="ghi phần còn thiếu như buổi ấy đã bàn; chưa bàn thì hỏi cho rõ ở kỳ tới.",
    basis=charter("3.3"),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def petition_incomplete(meeting: Meeting, record: YearRecord) -> Hits:
    used = {petition.number for petition in meeting.petitions}
    free = (number for number in count(1) if number not in used)
    for index, petition in enumerate(meeting.petitions):
        if petition.number is None:
            called = petition_name(petition, index)
            yield (
                meeting.at("kien_nghi", index, "so"),
                f"{called} chưa có số (so), nên các kỳ sau không trả lời được.",
                f"ghi  so = {next(free)}  cho {opening_lower(called)}.",
            )
        lacking = dict(_lacking(petition))
        if lacking:
            called = petition_name(petition, index)
            told = listed(f"{words} ({key})" for key, words in lacking.items())
            yield (
                meeting.at("kien_nghi", index),
                f"{called} chưa ghi {told}.",
                f"ghi {listed(lacking)} của {opening_lower(called)} như buổi ấy đã bàn; chưa bàn "
                "thì hỏi cho rõ ở kỳ tới.",
            )


def _lacking(petition: Petition) -> Iterator[tuple[str, str]]:
    """Key and words of what is not recorded."""
    if petition.person is None:
        yield "nguoi", "người kiến nghị"
    if petition.content is None:
        yield "noi_dung", "nội dung"
    if petition.competence is None:
        yield "tham_quyen", "thẩm quyền"
    if petition.handler is None:
        yield "noi_xu_ly", "nơi xử lý"
    if petition.due is None:
        yield "han", "hạn trả lời"
