"""Số văn bản dùng hai lần, hoặc lùi lại theo thời gian.

Số nghị quyết, kết luận, biên bản chạy liên tục suốt nhiệm kỳ, mỗi loại một dãy, qua cả các năm. Hai
nghị quyết cùng số thì dẫn lại không biết nói về văn bản nào. Sang nhiệm kỳ mới số bắt đầu lại từ 01
khi chibo.toml có mục [[nhiem_ky]] của nhiệm kỳ ấy.

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

from collections.abc import Iterator

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PAPER_FORM
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hit, Hits, year_rule
from chibo_cli.rules.paperwork.numbers import NumberedPaper, Series, series_of_year
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB802",
    severity=Severity.ERROR,
    remedy="sửa so ghi nhầm; sang nhiệm kỳ mới thì thêm [[nhiem_ky]] vào chibo.toml.",
    basis=PAPER_FORM,
)
def numbers_clash(record: YearRecord) -> Hits:
    for series in series_of_year(record):
        yield from _clashes(series)


def _clashes(series: Series) -> Iterator[Hit]:
    first: dict[int, NumberedPaper] = {}
    previous: NumberedPaper | None = None
    for paper in series.papers:
        if paper.is_of_year:
            yield from _clash(paper, first.get(paper.number), previous, series)
        first.setdefault(paper.number, paper)
        previous = paper


def _clash(
    paper: NumberedPaper,
    same: NumberedPaper | None,
    previous: NumberedPaper | None,
    series: Series,
) -> Iterator[Hit]:
    if same:
        # Within one file it has been said already.
        if same.place.path != paper.place.path:
            yield (
                paper.place,
                f"{paper.words}, trùng số với văn bản ngày {short_date(same.day)}.",
                same.place,
            )
    elif previous:
        follows = previous.day < paper.day or previous.place.path == paper.place.path
        if follows and paper.number < previous.number:
            yield (
                paper.place,
                f"{paper.words}, nhỏ hơn số {previous.number:02d} "
                f"của ngày {short_date(previous.day)}.",
                previous.place,
            )
    elif series.before is not None and paper.number <= series.before:
        yield (
            paper.place,
            f"{paper.words}, không đi tiếp số {series.before:02d} ghi ở chibo.toml.",
            series.before_place,
        )
