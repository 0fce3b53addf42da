"""Sổ văn bản có mục không ghi loại, hoặc ghi một loại không có.

Mỗi loại văn bản một dãy số. Mục không rõ loại thì số của nó không thuộc dãy nào, và văn bản sau có
thể lấy trùng số ấy.

Sai:

    # tệp 2026/so-van-ban.toml

    [[van_ban]]
    loai = "TTR"
    so = 1
    ngay = 2026-11-05
    trich_yeu = "về việc sửa nhà văn hoá thôn"

Đúng:

    # tệp 2026/so-van-ban.toml

    [[van_ban]]
    loai = "TTr"
    so = 1
    ngay = 2026-11-05
    trich_yeu = "về việc sửa nhà văn hoá thôn"
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PAPER_FORM
from chibo_cli.models.words import TYPE_NAMES
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import nearest


@year_rule(
    "CB810",
    severity=Severity.WARNING,
    remedy="ghi loai bằng ký hiệu của loại văn bản, như TB, BC, CV, TTr.",
    basis=PAPER_FORM,
)
def unknown_paper_type(record: YearRecord) -> Hits:
    if record.register is None:
        return
    by_name = {name: symbol for symbol, name in TYPE_NAMES.items()}
    for index, paper in enumerate(record.register.papers):
        if paper.kind in TYPE_NAMES:
            continue
        place = record.register.at("van_ban", index, "loai")
        if paper.kind is None:
            yield place, f"Văn bản ở mục thứ {index + 1} của sổ văn bản chưa ghi loại."
            continue
        likely = nearest(paper.kind, [*TYPE_NAMES, *by_name], most=1)
        message = f"Không có loại văn bản nào mang ký hiệu «{paper.kind}»."
        if likely:
            symbol = by_name.get(likely[0], likely[0])
            yield place, message, f'sửa thành loai = "{symbol}" ({TYPE_NAMES[symbol].lower()}).'
        else:
            yield place, message
