"""Số văn bản dùng hai lần, hoặc lùi lại theo thời gian.

Số văn bản chạy liên tục suốt nhiệm kỳ, mỗi loại một dãy, qua cả các năm: nghị quyết, kết luận, biên
bản ghi ở tệp của buổi họp, kế hoạch năm ở ke-hoach.toml, văn bản khác ở so-van-ban.toml. Hai nghị
quyết cùng số thì dẫn lại không biết nói về văn bản nào. Sang nhiệm kỳ mới số bắt đầu lại từ 01 khi
chibo.toml có mục [[nhiem_ky]] của nhiệm kỳ ấy.

Sai:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[nghi_quyet]]
    so = 11
    trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026"
    ban_hanh = 2026-11-04

Đúng:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[nghi_quyet]]
    so = 12
    trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026"
    ban_hanh = 2026-11-04
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PAPER_FORM
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.paperwork.clashes import Clash, clashes, probable_numbers
from chibo_cli.rules.paperwork.numbers import NumberedPaper, Series, series_of_year
from chibo_cli.vietnamese import short_date

_REMEDY = "đối chiếu với bản đã ký, sửa so ghi nhầm"


@year_rule(
    "CB802",
    severity=Severity.ERROR,
    remedy=f"{_REMEDY}; đúng như đã ghi thì để nguyên, hỏi cấp trên cách sửa.",
    basis=PAPER_FORM,
)
def numbers_clash(record: YearRecord) -> Hits:
    for series in series_of_year(record):
        found = tuple(clashes(series))
        probable = probable_numbers(series) if found else {}
        for clash in found:
            message = (
                f"{clash.paper.words}, {_clashing(clash, series)}{_probably(clash, probable)}."
            )
            other = clash.same or clash.larger
            place = other.place if other else series.before_place
            yield clash.paper.place, message, place, _remedy(clash, series, probable)


def _clashing(clash: Clash, series: Series) -> str:
    if clash.same:
        return f"trùng số với văn bản ngày {short_date(clash.same.day)}"
    if clash.larger:
        day = short_date(clash.larger.day)
        return f"nhỏ hơn số {clash.larger.number:02d} của ngày {day}"
    return f"không đi tiếp số {series.before or 0:02d} ghi ở chibo.toml"


def _probably(clash: Clash, probable: dict[NumberedPaper, int]) -> str:
    """Which paper has which number, where a number is missing for just that paper."""
    paper = _to_be_renumbered(clash, probable)
    if paper is None:
        return ""
    number = f"{probable[paper]:02d}"
    return f"; sổ thiếu số {number}, có lẽ là số của văn bản ngày {short_date(paper.day)}"


def _to_be_renumbered(clash: Clash, probable: dict[NumberedPaper, int]) -> NumberedPaper | None:
    papers = (paper for paper in (clash.paper, clash.same) if paper)
    return next((paper for paper in papers if paper in probable), None)


def _remedy(clash: Clash, series: Series, probable: dict[NumberedPaper, int]) -> str:
    paper = _to_be_renumbered(clash, probable)
    if paper:
        called = f"{paper.type_name.lower()} đã ký ngày {short_date(paper.day)}"
        return (
            f"xem {called}: là số {probable[paper]:02d} thì sửa so; đúng như đã ghi thì để nguyên, "
            "hỏi cấp trên cách sửa."
        )
    if series.term is None:
        return f"{_REMEDY}; sang nhiệm kỳ mới thì thêm [[nhiem_ky]] vào chibo.toml."
    return f"{_REMEDY}; đúng như đã ghi thì để nguyên, hỏi cấp trên cách sửa."
