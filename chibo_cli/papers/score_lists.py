"""Danh sách xếp loại tháng, bảng số liệu sáu tháng, bảng xếp loại năm; of one cell or of several.

A list of one cell is its own paper, sent up; that of several is their superior committee's.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from chibo_cli.criteria import shipped_criteria_sets
from chibo_cli.documents import Context, Document
from chibo_cli.documents.issuers import Asked, Issuer, issuing_cell, issuing_committee
from chibo_cli.documents.score_lists import half_year_paper, month_paper, year_paper
from chibo_cli.documents.year_scores import year_of_cell
from chibo_cli.loader import PAPER_FOLDER
from chibo_cli.papers import Paper
from chibo_cli.papers.drafts import errors_in_grounds
from chibo_cli.record import YearRecord
from chibo_cli.scoring.lists.cells import ListedCell, cells_of
from chibo_cli.scoring.lists.half_year import HalfYearLine, HalfYearTable, half_year_table
from chibo_cli.scoring.lists.month import MonthLine, MonthList, month_list
from chibo_cli.scoring.lists.period import Period, Span
from chibo_cli.scoring.lists.used_sets import UsedSet
from chibo_cli.scoring.lists.year import YearLine, YearTable, year_table
from chibo_cli.scoring.month_grades import months_told
from chibo_cli.vietnamese import listed
from chibo_cli.word import render, template_path

Listed = MonthList | HalfYearTable | YearTable

# What the slug of a document says of the time that the name of its file says already.
_SPANS = {Span.MONTH: "-thang", Span.HALF_YEAR: "-sau-thang", Span.YEAR: "-nam"}


@dataclass(frozen=True)
class Unread:
    """A cell of a list whose book, or whose scores, cannot be read.

    `to_mend` is the workspace where that is an error in its files.
    """

    place: int
    name: str
    why: str
    to_mend: Path | None = None


def listed_cells(folders: Iterable[Path], period: Period, as_of: date) -> Listed:
    """The list of a period over the workspaces of these folders."""
    cells = cells_of(folders, period.year, as_of)
    if period.span is Span.MONTH:
        return month_list(cells, period, as_of)
    if period.span is Span.HALF_YEAR:
        return half_year_table(cells, period, as_of)
    return year_table(cells, period, as_of)


def unread_cells(listing: Listed) -> tuple[Unread, ...]:
    """The cells that stand in the list only with why they cannot be read."""
    lines: Iterable[MonthLine | HalfYearLine | YearLine] = listing.lines
    return tuple(
        Unread(each.place, each.name, each.error, each.cell.to_mend) for each in lines if each.error
    )


def incomplete_sets(listing: Listed) -> tuple[UsedSet, ...]:
    """The criteria sets of the list that are not recorded whole."""
    sets = () if isinstance(listing, HalfYearTable) else listing.sets
    return tuple(each for each in sets if not each.criteria_set.complete)


def list_paper(listing: Listed, asked: Asked, folder: Path) -> Paper:
    """The paper of a list: that of one cell in the folder of its papers, else in `folder`.

    At least one of its books must have been read.
    """
    books = [cell.record for cell in listing.cells if cell.record]
    unread = unread_cells(listing)
    is_own = len(listing.cells) == 1 and not asked.is_of_committee
    if is_own:
        issuer = issuing_cell(books[0], listing.as_of, asked)
        reasons = errors_in_grounds(books[0], listing.cells[0].reading)
        folder = books[0].root / str(listing.period.year) / PAPER_FOLDER
    else:
        issuer = issuing_committee(books, listing.as_of, asked)
        reasons = []
    unreadable = "; ".join(f"số {each.place}, {each.name}" for each in unread)
    gaps = [f"sổ đọc được của {unreadable}"] if unread else []
    missing = tuple(dict.fromkeys((*reasons, *gaps)))
    paper = _rendered(listing, issuer, missing, own=is_own)
    about = paper.slug.removesuffix(_SPANS[listing.period.span])
    return replace(
        paper,
        path=folder / f"{listing.period.slug}-{about}.docx",
        notes=tuple(_notes(listing, issuer)),
    )


def _rendered(listing: Listed, issuer: Issuer, missing: tuple[str, ...], *, own: bool) -> Paper:
    document = _document(listing, own=own)
    context: Context = document.context(listing, issuer, missing)
    content = render(template_path(document.slug), context, spelling=issuer.spelling)
    return Paper(Path(), content, missing, document.slug, context)


def _document(listing: Listed, *, own: bool) -> Document:
    if isinstance(listing, MonthList):
        return month_paper
    if isinstance(listing, HalfYearTable):
        return half_year_paper
    return year_of_cell if own else year_paper


def _notes(listing: Listed, issuer: Issuer) -> Iterator[str]:
    """What the person should know: what is to be written in, what of the list may be wrong."""
    if issuer.unknown:
        unknown = "; ".join(issuer.unknown)
        yield f"Văn bản để chỗ trống, điền tay hoặc ghi thêm rồi lập lại: {unknown}."
    yield from _same_names(listing)
    yield from _members_named(listing)
    for each in incomplete_sets(listing):
        is_shipped = shipped_criteria_sets().get(each.name) == each.criteria_set
        shown = f"; xem còn thiếu gì: chibo criteria show {each.name}" if is_shipped else "."
        yield f"Bộ tiêu chí {each.name} ghi nhận chưa đầy đủ{shown}"


def _same_names(listing: Listed) -> Iterator[str]:
    """The cells of one name: most often a book and its copy, counted twice."""
    lines: Iterable[MonthLine | HalfYearLine | YearLine] = listing.lines
    places: dict[str, dict[int, str]] = {}
    for line in lines:
        places.setdefault(line.name, {})[line.place] = line.cell.folder
    for name, cells in places.items():
        if len(cells) > 1:
            yield (
                f"Các số {months_told(cells)} cùng tên {name} (thư mục {listed(cells.values())}): "
                "nếu là một sổ chép thành nhiều bản thì chỉ để lại một bản."
            )


def _members_named(listing: Listed) -> Iterator[str]:
    """The cells whose explanations name members: a list that goes up names none."""
    for line in listing.lines if isinstance(listing, MonthList) else ():
        roster = line.cell.record.roster if line.cell.record else None
        names = roster.by_name if roster else ()
        if named := [name for name in names if any(name in note for note in line.notes)]:
            yield (
                f"Ghi chú của số {line.place}, {line.name} nêu tên {listed(named)}: bỏ tên trong "
                "phiếu chấm điểm (dien_giai), vì danh sách gửi lên không nêu tên đảng viên."
            )


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The lists of the year of one cell, and that of the year as its superior makes it."""
    cells = (ListedCell(record.root.name, record),)
    year, day = record.year, record.as_of
    months = (Period(Span.MONTH, year, number) for number in range(1, 13))
    listings: list[Listed] = [month_list(cells, month, day) for month in months]
    listings.append(half_year_table(cells, Period(Span.HALF_YEAR, year, 1), day))
    listings.append(year_table(cells, Period(Span.YEAR, year), day))
    for listing in listings:
        yield list_paper(listing, Asked(), record.root)
    committee = record.cell.naming_on(day).superior_committee
    yield list_paper(listings[-1], Asked(name=committee or "Đảng uỷ"), record.root)
