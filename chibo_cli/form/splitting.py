"""Cutting a paragraph into the lines and columns a reader sees in it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from chibo_cli.form.content import Paragraph, Run

GAP = re.compile(r"\t[\t ]*| {3,}")
LINE_BREAK = "\n"


def lines_of(paragraph: Paragraph) -> tuple[Paragraph, ...]:
    """The paragraph cut at its manual line breaks."""
    text = _raw(paragraph)
    if LINE_BREAK not in text:
        return (paragraph,)
    lines = []
    start = 0
    for line in text.split(LINE_BREAK):
        lines.append(_part(paragraph, start, start + len(line)))
        start += len(line) + 1
    return (replace(lines[0], label=paragraph.label), *lines[1:])


def columns_of(paragraph: Paragraph, right: re.Pattern[str]) -> tuple[Paragraph, ...]:
    """The paragraph cut in two at a tab or a wide gap; whole where it has none.

    Where a text for the right column can be told from others, the gap before it is the one.
    """
    text = _raw(paragraph)
    gaps = [gap for gap in GAP.finditer(text) if text[gap.end() :].strip()]
    told = next((gap for gap in gaps if right.match(text, gap.end())), None)
    gap = told or next(
        (gap for gap in gaps if "\t" in gap[0] and text[: gap.start()].strip()), None
    )
    if gap is None:
        return (paragraph,)
    parts = _part(paragraph, 0, gap.start()), _part(paragraph, gap.end(), len(text))
    return replace(parts[0], label=paragraph.label), parts[1]


def _raw(paragraph: Paragraph) -> str:
    return "".join(run.raw for run in paragraph.runs)


def _part(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    runs = tuple(_runs(paragraph, start, end))
    return replace(paragraph, runs=runs, label="", fields=(), drawing_mm=None, breaks_page=False)


def _runs(paragraph: Paragraph, start: int, end: int) -> Iterator[Run]:
    position = 0
    for run in paragraph.runs:
        low, high = max(start - position, 0), min(end - position, len(run.raw))
        if low < high:
            yield Run(run.raw[low:high], run.look)
        position += len(run.raw)
