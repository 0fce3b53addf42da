"""How a paragraph looks: its properties over list level, styles and the defaults."""

from collections.abc import Iterator
from dataclasses import dataclass

from docx.oxml.xmlchemy import BaseOxmlElement

from chibo_cli.form.ooxml import OFF, attribute, child, children, millimetres, points, switch
from chibo_cli.form.styles import Styles

ALIGNMENTS = {"start": "left", "end": "right", "distribute": "both"}
NO_BORDER = (None, "nil", "none")
AUTOMATIC_SPACING = 14.0


@dataclass(frozen=True)
class ParagraphLook:
    """Effective formatting of a paragraph; `line` is in points, or in lines when `auto`."""

    alignment: str
    left_mm: float
    right_mm: float
    first_line_mm: float
    before: float
    after: float
    line: float
    line_rule: str
    keep_next: bool
    starts_page: bool
    top_border: bool
    bottom_border: bool
    centre_tabs_mm: tuple[float, ...] = ()


def paragraph_levels(
    properties: BaseOxmlElement | None, table: tuple[BaseOxmlElement, ...], styles: Styles
) -> tuple[BaseOxmlElement, ...]:
    """The `w:pPr` elements that bear on a paragraph, the strongest last."""
    levels = [styles.document_default("w:pPr"), *table]
    for style in styles.chain("paragraph", attribute(child(properties, "w:pStyle"))):
        own = child(style, "w:pPr")
        levels += [styles.list_level(child(own, "w:numPr")), own]
    levels += [styles.list_level(child(properties, "w:numPr")), properties]
    return tuple(level for level in levels if level is not None)


def paragraph_look(levels: tuple[BaseOxmlElement, ...]) -> ParagraphLook:
    """The effective formatting of a paragraph."""
    indents = _merged_indents(levels)
    spacing = _merged(levels, "w:spacing")
    alignment = _frame_place(levels) or _merged(levels, "w:jc").get("val", "left")
    borders = next((b for b in _stated(levels, "w:pBdr")), None)
    rule = spacing.get("lineRule", "auto")
    line = points(spacing.get("line"), 12.0)
    return ParagraphLook(
        alignment=ALIGNMENTS.get(alignment, alignment),
        left_mm=millimetres(indents.get("start")),
        right_mm=millimetres(indents.get("end")),
        first_line_mm=millimetres(indents.get("firstLine")) - millimetres(indents.get("hanging")),
        before=_space(levels, spacing, "before"),
        after=_space(levels, spacing, "after"),
        line=line / 12 if rule == "auto" else line,
        line_rule=rule,
        keep_next=_switched(levels, "w:keepNext"),
        starts_page=_switched(levels, "w:pageBreakBefore"),
        top_border=attribute(child(borders, "w:top")) not in NO_BORDER,
        bottom_border=attribute(child(borders, "w:bottom")) not in NO_BORDER,
        centre_tabs_mm=tuple(
            millimetres(attribute(tab, "w:pos"))
            for tabs in _stated(levels, "w:tabs")
            for tab in children(tabs, "w:tab")
            if attribute(tab) == "center"
        ),
    )


def _stated(levels: tuple[BaseOxmlElement, ...], name: str) -> Iterator[BaseOxmlElement]:
    for level in reversed(levels):
        if (stated := child(level, name)) is not None:
            yield stated


def _frame_place(levels: tuple[BaseOxmlElement, ...]) -> str | None:
    """Where a frame no wider than its text puts a paragraph across the page."""
    frame = _merged(levels, "w:framePr")
    return frame.get("xAlign") if "w" not in frame else None


def _merged(levels: tuple[BaseOxmlElement, ...], name: str) -> dict[str, str]:
    merged: dict[str, str] = {}
    for stated in reversed(list(_stated(levels, name))):
        merged |= _local_attributes(stated)
    return merged


def _merged_indents(levels: tuple[BaseOxmlElement, ...]) -> dict[str, str]:
    merged: dict[str, str] = {}
    opposite = {"firstLine": "hanging", "hanging": "firstLine"}
    for stated in reversed(list(_stated(levels, "w:ind"))):
        for name, value in _local_attributes(stated).items():
            merged.pop(opposite.get(name, ""), None)
            merged[{"left": "start", "right": "end"}.get(name, name)] = value
    return merged


def _local_attributes(element: BaseOxmlElement) -> dict[str, str]:
    return {str(name).rpartition("}")[2]: str(value) for name, value in element.items()}


def _space(levels: tuple[BaseOxmlElement, ...], spacing: dict[str, str], side: str) -> float:
    if _switched(levels, "w:contextualSpacing"):
        return 0.0
    if spacing.get(f"{side}Autospacing", "0") not in OFF:
        return AUTOMATIC_SPACING
    return points(spacing.get(side))


def _switched(levels: tuple[BaseOxmlElement, ...], name: str) -> bool:
    stated = next(_stated(levels, name), None)
    return bool(switch(stated))
