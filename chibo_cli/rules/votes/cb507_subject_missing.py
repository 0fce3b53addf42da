"""Lần biểu quyết về đảng viên không ghi người được xét.

Kết nạp, công nhận chính thức, xoá tên, khai trừ là việc của một người; kết quả biểu quyết vào hồ sơ
của người ấy. Không có tên thì không đối chiếu được với danh sách và với nghị quyết.

Sai:

    [[bieu_quyet]]
    loai = "ket_nap"
    hinh_thuc = "phieu_kin"
    tan_thanh = 5

Đúng:

    [[bieu_quyet]]
    loai = "ket_nap"
    doi_tuong = "Vũ Thị Sen"
    hinh_thuc = "phieu_kin"
    tan_thanh = 5
"""

from chibo_cli.facts.motions import ON_MEMBERSHIP
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import MINUTES_OF_CONFERENCES, charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB507",
    severity=Severity.WARNING,
    remedy='ghi họ tên người được xét:  doi_tuong = "…"  vào mục [[bieu_quyet]].',
    basis=(charter("4.3"), charter("5.2"), MINUTES_OF_CONFERENCES),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def subject_missing(meeting: Meeting, record: YearRecord) -> Hits:
    for index, vote in enumerate(meeting.votes):
        if vote.kind in ON_MEMBERSHIP and vote.subject is None:
            yield (
                meeting.at("bieu_quyet", index, "doi_tuong"),
                f"Lần biểu quyết {WORDS[vote.kind]} chưa ghi xét ai.",
                'ghi họ tên người được xét:  doi_tuong = "…"  vào mục [[bieu_quyet]] thứ '
                f"{index + 1}.",
            )
