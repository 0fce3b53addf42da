"""Hai nhiệm vụ, hai kiến nghị hoặc hai nghị quyết của một buổi mang cùng một số.

Các buổi sau dẫn lại nhiệm vụ, kiến nghị bằng số này; trùng số thì không biết nói về việc nào.

Sai:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Vận động 12 hộ hiến đất mở đường"

    [[nhiem_vu]]
    so = 1
    noi_dung = "Trồng 200 cây xanh trên tuyến đường mới"

Đúng:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Vận động 12 hộ hiến đất mở đường"

    [[nhiem_vu]]
    so = 2
    noi_dung = "Trồng 200 cây xanh trên tuyến đường mới"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition, Resolution, Task
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule


@meeting_rule(
    "CB027",
    severity=Severity.ERROR,
    remedy="đổi so của một trong hai mục thành số chưa dùng.",
    basis=SELF_CONTRADICTION,
)
def number_used_twice(meeting: Meeting, record: YearRecord) -> Hits:
    yield from _repeated(meeting, "kien_nghi", meeting.petitions)
    yield from _repeated(meeting, "nhiem_vu", meeting.tasks)
    yield from _repeated(meeting, "nghi_quyet", meeting.resolutions)


def _repeated(
    meeting: Meeting, table: str, numbered: tuple[Task | Petition | Resolution, ...]
) -> Hits:
    first: dict[int, int] = {}
    for index, each in enumerate(numbered):
        if each.number is None:
            continue
        if each.number in first:
            yield (
                meeting.at(table, index, "so"),
                f"Số {each.number} đã dùng cho mục [[{table}]] thứ {first[each.number]}.",
            )
        first.setdefault(each.number, index + 1)
