"""Khách mời không ghi chức vụ.

Ghi chức vụ thì sau này đọc lại mới biết khách về với tư cách gì, nhất là cấp uỷ viên theo dõi chi
bộ.

Sai:

    [[khach_moi]]
    ho_ten = "Vũ Đình Phong"

Đúng:

    [[khach_moi]]
    ho_ten = "Vũ Đình Phong"
    chuc_vu = "Uỷ viên Ban Thường vụ Đảng uỷ xã"
    theo_doi_chi_bo = true
"""

from chibo_cli.facts.naming import ordinal
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB320",
    severity=Severity.ADVICE,
    remedy='ghi  chuc_vu = "…"  vào mục [[khach_moi]] của khách.',
    kinds=CELL_MEETINGS,
    drafts=False,
)
def guest_without_office(meeting: Meeting, record: YearRecord) -> Hits:
    for index, guest in enumerate(meeting.guests):
        if not guest.office:
            called = guest.full_name or f"Khách mời {ordinal(index)}"
            which = f"của {guest.full_name}" if guest.full_name else ordinal(index)
            yield (
                meeting.at("khach_moi", index, "chuc_vu"),
                f"{called} không có chức vụ.",
                f'ghi  chuc_vu = "…"  vào mục [[khach_moi]] {which}.',
            )
