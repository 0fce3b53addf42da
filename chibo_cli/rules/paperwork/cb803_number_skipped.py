"""Số văn bản nhảy cách.

Trong một nhiệm kỳ số của mỗi loại văn bản đi liền nhau; thiếu một số thì người kiểm tra sẽ hỏi văn
bản ấy đâu. Có thể một tệp chưa vào sổ, một văn bản đã ban hành mà chưa ghi so, một văn bản soạn
ngoài chibo chưa có ở so-van-ban.toml, hoặc số ghi nhầm.

Sai:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[nghi_quyet]]
    so = 13
    trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026"
    ban_hanh = 2026-11-04

Đúng:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[nghi_quyet]]
    so = 12
    trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026"
    ban_hanh = 2026-11-04
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PAPER_FORM
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hit, Hits, year_rule
from chibo_cli.rules.paperwork.clashes import probable_numbers
from chibo_cli.rules.paperwork.numbers import Paper, Series, given_elsewhere, series_of_year
from chibo_cli.vietnamese import listed, short_date

_REMEDY = (
    "tìm văn bản mang số còn thiếu rồi ghi so vào tệp của nó, hoặc sửa so ghi nhầm; không có văn "
    "bản nào thì để nguyên."
)
_IN_REGISTER = (
    "tìm văn bản mang số còn thiếu rồi ghi thêm một bảng [[van_ban]] cho nó ở so-van-ban.toml, "
    "hoặc sửa so ghi nhầm; không có văn bản nào thì để nguyên."
)


@year_rule(
    "CB803",
    severity=Severity.WARNING,
    remedy=_REMEDY,
    basis=PAPER_FORM,
)
def number_skipped(record: YearRecord) -> Hits:
    for series in series_of_year(record):
        yield from _gaps(series, record)


def _gaps(series: Series, record: YearRecord) -> Iterator[Hit]:
    used = {paper.number for paper in series.papers}
    highest, place, since = series.before, series.before_place, date.min
    for paper in series.papers:
        if highest is not None and paper.is_of_year and paper.day < series.whole_until:
            skipped = [n for n in range(highest + 1, paper.number) if n not in used]
            if skipped := _untold(skipped, series, record):
                before = f"{paper.type_name.lower()} trước là số {highest:02d}"
                after = before if highest else "là số đầu của nhiệm kỳ"
                open_papers = [p for p in series.unnumbered if since <= p.day <= paper.day]
                message = f"{paper.words}; {after}, sổ thiếu số {_ranges(skipped)}"
                other = open_papers[0].place if open_papers else place
                remedy = _IN_REGISTER if paper.is_registered else _REMEDY
                yield paper.place, f"{message}{_perhaps(open_papers)}.", other, remedy
        if highest is None or paper.number > highest:
            highest, place, since = paper.number, paper.place, paper.day


def _untold(skipped: list[int], series: Series, record: YearRecord) -> list[int]:
    """Of the numbers skipped those no paper has, nor probably has by what a clash says."""
    if not skipped:
        return []
    told = {*probable_numbers(series).values(), *given_elsewhere(record, series)}
    return [number for number in skipped if number not in told]


def _perhaps(papers: Sequence[Paper]) -> str:
    """Which papers may have the number."""
    if not papers:
        return ""
    days = listed(short_date(paper.day) for paper in papers)
    return f"; có thể là số của {papers[0].type_name.lower()} ngày {days} chưa ghi so"


def _ranges(numbers: Iterable[int]) -> str:
    """Numbers in order, those without a break between them as one: `13 và 15 đến 18`."""
    runs = groupby(enumerate(numbers), lambda counted: counted[1] - counted[0])
    return listed(_range([number for _, number in run]) for _, run in runs)


def _range(numbers: Sequence[int]) -> str:
    first, last = numbers[0], numbers[-1]
    return f"{first:02d}" if first == last else f"{first:02d} đến {last:02d}"
