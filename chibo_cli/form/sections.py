"""The sections of a Word file: page, margins, heads and feet."""

from collections.abc import Callable

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from chibo_cli.form.content import Paragraph, Section
from chibo_cli.form.ooxml import attribute, child, children, millimetres, switch

Strip = Callable[[str | None, str], tuple[Paragraph, ...]]
"""Reads the header or footer behind a relationship; the second argument names it for a user."""

LETTER = ("12240", "15840")
INCH = "1440"
HALF_INCH = "720"
PAGES = {"default": "", "first": " của trang 1", "even": " của trang chẵn"}
SAME_PAGE = ("continuous", "nextColumn")


def section_properties(paragraph: BaseOxmlElement) -> BaseOxmlElement | None:
    """The `w:sectPr` of a paragraph that ends a section."""
    return child(paragraph, "w:pPr", "w:sectPr")


def sections_of(body: BaseOxmlElement | None, strip: Strip) -> tuple[Section, ...]:
    """The sections in order; a head or foot that one does not state is that of the one before."""
    if body is None:
        return (_section(None, {}, {}),)
    ending = [section_properties(paragraph) for paragraph in body.iter(qn("w:p"))]
    properties = [*(own for own in ending if own is not None), child(body, "w:sectPr")]
    sections: list[Section] = []
    headers: dict[str, tuple[Paragraph, ...]] = {}
    footers: dict[str, tuple[Paragraph, ...]] = {}
    for own in properties:
        headers = headers | _strips(own, "w:headerReference", "đầu trang", strip)
        footers = footers | _strips(own, "w:footerReference", "chân trang", strip)
        sections.append(_section(own, headers, footers))
    return tuple(sections)


def _strips(
    own: BaseOxmlElement | None, reference: str, where: str, strip: Strip
) -> dict[str, tuple[Paragraph, ...]]:
    return {
        page: strip(attribute(found, "r:id"), where + PAGES[page])
        for found in children(own, reference)
        if (page := attribute(found, "w:type") or "default") in PAGES
    }


def _section(
    own: BaseOxmlElement | None,
    headers: dict[str, tuple[Paragraph, ...]],
    footers: dict[str, tuple[Paragraph, ...]],
) -> Section:
    size = child(own, "w:pgSz")
    margins = child(own, "w:pgMar")

    def margin(name: str, default: str = INCH) -> float:
        return millimetres(attribute(margins, name) or default)

    return Section(
        width_mm=millimetres(attribute(size, "w:w") or LETTER[0]),
        height_mm=millimetres(attribute(size, "w:h") or LETTER[1]),
        top_mm=abs(margin("w:top")),
        bottom_mm=abs(margin("w:bottom")),
        left_mm=margin("w:left"),
        right_mm=margin("w:right"),
        gutter_mm=margin("w:gutter", "0"),
        header_mm=margin("w:header", HALF_INCH),
        starts_on_new_page=attribute(child(own, "w:type")) not in SAME_PAGE,
        restarts_at=attribute(child(own, "w:pgNumType"), "w:start"),
        different_first_page=bool(switch(child(own, "w:titlePg"))),
        headers=headers,
        footers=footers,
    )
