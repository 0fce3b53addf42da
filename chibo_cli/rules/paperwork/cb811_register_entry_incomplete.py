"""Một văn bản trong sổ văn bản không có số hoặc ngày.

Số và ngày cho biết văn bản đứng ở đâu trong dãy số của nhiệm kỳ. In lại văn bản thì chibo giữ đúng
những gì sổ này ghi; chưa có số thì văn bản cũng in để trống số.

Sai:

    # tệp 2026/so-van-ban.toml

    [[van_ban]]
    loai = "TB"
    ngay = 2026-11-05
    trich_yeu = "kết luận kỳ sinh hoạt chi bộ tháng 11 năm 2026"

Đúng:

    # tệp 2026/so-van-ban.toml

    [[van_ban]]
    loai = "TB"
    so = 1
    ngay = 2026-11-05
    trich_yeu = "kết luận kỳ sinh hoạt chi bộ tháng 11 năm 2026"
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PAPER_FORM
from chibo_cli.models.register import RegisteredPaper
from chibo_cli.models.words import TYPE_NAMES
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule


@year_rule(
    "CB811",
    severity=Severity.WARNING,
    remedy="ghi số, ngày như ở bản đã ký vào bảng [[van_ban]] của nó; văn bản không dùng nữa thì "
    "xoá cả bảng.",
    basis=PAPER_FORM,
)
def register_entry_incomplete(record: YearRecord) -> Hits:
    if record.register is None:
        return
    for index, paper in enumerate(record.register.papers):
        for key, words, value in (("so", "số", paper.number), ("ngay", "ngày", paper.date)):
            if value is None:
                place = record.register.at("van_ban", index, key)
                yield place, f"{_called(paper, index)} chưa ghi {words}."


def _called(paper: RegisteredPaper, index: int) -> str:
    name = TYPE_NAMES.get(paper.kind or "", "Văn bản")
    if paper.abstract:
        return f"{name} «{paper.abstract}» trong sổ văn bản"
    return f"{name} ở mục thứ {index + 1} của sổ văn bản"
