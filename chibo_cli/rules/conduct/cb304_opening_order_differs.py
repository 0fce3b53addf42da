"""Các bước mở đầu không theo thứ tự của hướng dẫn.

Cử thư ký trước thì mới có người ghi tình hình đảng viên và việc thông qua chương trình. Đổi thứ tự
không làm buổi họp mất giá trị, nhưng nên theo để ai đọc biên bản cũng thấy quen.

Sai:

    [[chuong_trinh]]
    noi_dung = "Thông qua chương trình"
    buoc = "thong_qua_chuong_trinh"

    [[chuong_trinh]]
    noi_dung = "Cử thư ký"
    buoc = "cu_thu_ky"

Đúng:

    [[chuong_trinh]]
    noi_dung = "Cử thư ký"
    buoc = "cu_thu_ky"

    [[chuong_trinh]]
    noi_dung = "Thông qua chương trình"
    buoc = "thong_qua_chuong_trinh"
"""

from itertools import pairwise

from chibo_cli.facts.steps import place_in_agenda
from chibo_cli.findings import Severity
from chibo_cli.guidelines import Part
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB304",
    severity=Severity.ADVICE,
    remedy="nếu buổi họp đã đi theo thứ tự của hướng dẫn thì xếp lại các dòng đầu của "
    "chuong_trinh; nếu không thì để nguyên, kỳ sau theo thứ tự ấy.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def opening_order_differs(meeting: Meeting, record: YearRecord) -> Hits:
    opening = [s for s in record.guideline.steps_of(meeting.kind) if s.part is Part.OPENING]
    announced = [(place_in_agenda(step, meeting), step) for step in opening]
    held = [(i, step) for i, step in announced if i is not None and meeting.agenda[i].held]
    for (before, earlier), (index, later) in pairwise(held):
        if index < before:
            yield (
                meeting.at("chuong_trinh", index),
                f"«{later.name}» đứng trước «{earlier.name}»; hướng dẫn nêu ngược lại.",
                f"nếu buổi họp làm «{earlier.name}» trước «{later.name}» thì đổi chỗ hai dòng ấy "
                "của chuong_trinh; nếu không thì để nguyên, kỳ sau theo thứ tự của hướng dẫn.",
            )
