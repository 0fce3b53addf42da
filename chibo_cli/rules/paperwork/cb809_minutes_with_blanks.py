"""Biên bản đã ghi xong mà còn chỗ trống: địa điểm, người nói, nội dung, kết quả.

Biên bản ghi đủ ai nói gì, quyết gì, kết quả ra sao; chỗ trống thì in ra thành dấu chấm, và văn bản
chỉ là bản nháp chưa ký được.

Sai:

    [[y_kien]]
    nguoi = "Lê Văn Cường"

Đúng:

    [[y_kien]]
    nguoi = "Lê Văn Cường"
    noi_dung = "Mương phải nạo trước ngày 20."
"""

from collections.abc import Iterator

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.facts.speaking import remarks
from chibo_cli.findings import KeyPath, Severity
from chibo_cli.guidelines.sources import MINUTES_OF_CONFERENCES
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule

Blank = tuple[KeyPath, str]


@meeting_rule(
    "CB809",
    severity=Severity.WARNING,
    remedy="ghi vào chỗ trống nếu buổi ấy có; mục ghi thừa thì bỏ cả mục.",
    basis=MINUTES_OF_CONFERENCES,
    drafts=False,
)
def minutes_with_blanks(meeting: Meeting, record: YearRecord) -> Hits:
    for blanks in (_of_meeting, _of_agenda, _of_remarks, _of_items, _of_decisions):
        for key, what in blanks(meeting):
            if key[0] == "chuyen_de" and topic_is_blank(meeting, record):
                continue
            yield meeting.at(*key), f"Chưa ghi {what} ({key[-1]})."


def _of_meeting(meeting: Meeting) -> Iterator[Blank]:
    if not meeting.place:
        yield ("dia_diem",), "địa điểm họp"
    for index, extra in enumerate(meeting.extra_attendances):
        if not extra.person:
            yield ("du_them", index, "nguoi"), "tên người dự thêm"


def _of_agenda(meeting: Meeting) -> Iterator[Blank]:
    for index, item in enumerate(meeting.agenda):
        if not item.content:
            yield ("chuong_trinh", index, "noi_dung"), "tên nội dung của chương trình"
        if not item.held and not item.skipping_reason:
            yield ("chuong_trinh", index, "bo_qua"), "lý do không thực hiện nội dung này"


def _of_remarks(meeting: Meeting) -> Iterator[Blank]:
    for key, remark in remarks(meeting):
        if not remark.person:
            yield (*key, "nguoi"), "người phát biểu"
        if remark.content is None:
            yield (*key, "noi_dung"), "nội dung ý kiến"


def _of_items(meeting: Meeting) -> Iterator[Blank]:
    if meeting.topic is not None and not meeting.topic.name:
        yield ("chuyen_de", "ten"), "tên chuyên đề"
    for index, further in enumerate(meeting.further_items):
        if not further.title:
            yield ("muc_khac", index, "tieu_de"), "tên của mục"
    for index, answer in enumerate(meeting.petition_answers):
        if answer.content is None:
            yield ("tra_loi_kien_nghi", index, "noi_dung"), "nội dung trả lời kiến nghị"


def _of_decisions(meeting: Meeting) -> Iterator[Blank]:
    for index, resolution in enumerate(meeting.resolutions):
        if not resolution.abstract:
            yield ("nghi_quyet", index, "trich_yeu"), "trích yếu của nghị quyết"
    for index, vote in enumerate(meeting.votes):
        if vote.content is None:
            yield ("bieu_quyet", index, "noi_dung"), "việc đưa ra biểu quyết"
        if vote.in_favour is None:
            yield ("bieu_quyet", index, "tan_thanh"), "số phiếu tán thành"
    for index, election in enumerate(meeting.elections):
        if not election.post:
            yield ("bau_cu", index, "chuc_danh"), "chức danh bầu"
