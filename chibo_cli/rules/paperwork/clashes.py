"""Where the numbers of a series clash, and which numbers the papers concerned probably have."""

from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.rules.paperwork.numbers import NumberedPaper, Series


@dataclass(frozen=True)
class Clash:
    """A paper whose number was used by another, or is smaller than the one before.

    With neither it does not go on from the number the book begins with.
    """

    paper: NumberedPaper
    same: NumberedPaper | None = None
    larger: NumberedPaper | None = None


def clashes(series: Series) -> Iterator[Clash]:
    """The clashes of a series, in order; what one file says twice has been said already."""
    first: dict[int, NumberedPaper] = {}
    previous: NumberedPaper | None = None
    for paper in series.papers:
        same = first.setdefault(paper.number, paper)
        if paper.is_of_year:
            if same is not paper:
                if not same.shares_meeting(paper):
                    yield Clash(paper, same=same)
            elif previous:
                follows = previous.day < paper.day or previous.shares_meeting(paper)
                if follows and paper.number < previous.number:
                    yield Clash(paper, larger=previous)
            elif series.before is not None and paper.number <= series.before:
                yield Clash(paper)
        elif same.is_of_year:  # a paper in a folder of the year before may bear a later day
            yield Clash(same, same=paper)
        previous = paper


def probable_numbers(series: Series) -> dict[NumberedPaper, int]:
    """The papers that clash and were probably to have a number that the series lacks.

    A gap is theirs where as many numbers are missing as papers clash, since the last number before
    it; or where the one number is missing just before a paper whose number comes twice.
    """
    used = {paper.number for paper in series.papers}
    found = tuple(clashes(series))
    clashing = {clash.paper for clash in found}
    twice = {clash.same for clash in found if clash.same}
    probable: dict[NumberedPaper, int] = {}
    waiting: list[NumberedPaper] = []
    highest = series.before
    for paper in series.papers:
        if paper in clashing:
            waiting.append(paper)
        elif highest is None or paper.number > highest:
            missing = [n for n in range((highest or 0) + 1, paper.number) if n not in used]
            if highest is not None and missing:
                if len(missing) == len(waiting):
                    probable |= dict(zip(waiting, missing, strict=True))
                elif not waiting and len(missing) == 1 and paper in twice:
                    probable[paper] = missing[0]
            highest = paper.number
            waiting = []
    return probable
