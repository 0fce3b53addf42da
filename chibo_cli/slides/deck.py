"""Pages -> the bytes of a PPTX file, with nothing in it but what plain slides need.

python-pptx opens its default file; every part nobody needs is dropped, and the one layout that is
kept is drawn anew: Times New Roman, black on white.
"""

from collections.abc import Iterable, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from pptx import Presentation
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.opc.package import Part
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation as Deck
from pptx.shapes.placeholder import SlidePlaceholder
from pptx.slide import Slide
from pptx.text.text import TextFrame
from pptx.util import Pt

from chibo_cli.slides import drawing
from chibo_cli.slides.pages import (
    BODY_SIZE,
    FACTS_HEIGHT,
    FACTS_TOP,
    HEIGHT,
    OPENING_TITLE_HEIGHT,
    OPENING_TITLE_TOP,
    SIDE,
    WIDTH,
    Page,
    Point,
)
from chibo_cli.store.fingerprints import FINGERPRINT_PART, fingerprint_of_deck, slide_parts
from chibo_cli.store.packing import entry

_TITLE_AND_CONTENT = 1
_KEPT = ("slideMaster", "presProps", "viewProps", "theme", "tableStyles")
_TYPES, _RELATIONS = "[Content_Types].xml", "_rels/.rels"
_DECK, _DECK_RELATIONS = "ppt/presentation.xml", "ppt/_rels/presentation.xml.rels"


def deck_of(title: str, pages: Iterable[Page]) -> bytes:
    """The file with these pages: same pages, same bytes."""
    deck = Presentation()
    _drop_needless_parts(deck)
    _draw_layout(deck)
    _set_properties(deck, title)
    for number, page in enumerate(pages, start=1):
        _add(deck, page, number)
    saved = BytesIO()
    deck.save(saved)
    return _archived(saved)


def _drop_needless_parts(deck: Deck) -> None:
    layouts = deck.slide_layouts
    kept = layouts[_TITLE_AND_CONTENT]
    for layout in [each for each in layouts if each is not kept]:
        layouts.remove(layout)
    relations = deck.part.rels
    for key in [k for k, each in relations.items() if not each.reltype.endswith(_KEPT)]:
        relations.pop(key)
    package = deck.part.package._rels
    needless = ("thumbnail", "extended-properties")
    for key in [k for k, each in package.items() if each.reltype.endswith(needless)]:
        package.pop(key)


def _draw_layout(deck: Deck) -> None:
    root = deck.part._element
    size = root.find(qn("p:sldSz"))
    size.attrib.pop("type", None)
    deck.slide_width, deck.slide_height = Pt(WIDTH), Pt(HEIGHT)
    root.replace(root.find(qn("p:defaultTextStyle")), parse_xml(drawing.text_style()))
    master, layout = deck.slide_master, deck.slide_layouts[0]
    for drawn, shapes in ((master, drawing.master_shapes()), (layout, drawing.layout_shapes())):
        tree = drawn.shapes._spTree
        for shape in tree.findall(qn("p:sp")):
            tree.remove(shape)
        for shape in parse_xml(f"<p:spTree {nsdecls('p', 'a')}>{shapes}</p:spTree>"):
            tree.append(shape)
    layout._element.cSld.set("name", drawing.LAYOUT_NAME)
    styles = master._element.find(qn("p:txStyles"))
    master._element.replace(styles, parse_xml(drawing.master_styles()))
    for part in _themes(deck):
        part._blob = drawing.theme_with_own_font(part.blob)


def _themes(deck: Deck) -> list[Part]:
    parts = deck.part.package.iter_parts()
    return [part for part in parts if part.partname.startswith("/ppt/theme/")]


def _set_properties(deck: Deck, title: str) -> None:
    core = deck.core_properties._element
    for child in list(core):
        core.remove(child)
    deck.core_properties.title = title[:255]
    deck.core_properties.language = drawing.LANGUAGE


def _add(deck: Deck, page: Page, number: int) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[0])
    title, body = slide.placeholders[0], slide.placeholders[1]
    title.name, body.name = drawing.TITLE_NAME, drawing.BODY_NAME
    _write(title.text_frame, [Point(page.title)])
    _write(body.text_frame, page.points)
    if page.size != BODY_SIZE:
        _resize(body.text_frame, page.size)
    if page.title_size is None:
        _add_number(slide, number)
        return
    _place(title, OPENING_TITLE_TOP, OPENING_TITLE_HEIGHT)
    _place(body, FACTS_TOP, FACTS_HEIGHT)
    _resize(title.text_frame, page.title_size)
    for paragraph in body.text_frame.paragraphs:
        drawing.without_mark(paragraph._p, centred=True)


def _write(frame: TextFrame, points: Sequence[Point]) -> None:
    for position, point in enumerate(points):
        if position:
            frame.add_paragraph()  # type: ignore[no-untyped-call]
        paragraph = frame.paragraphs[-1]
        for text, bold in ((point.label, True), (point.text, False)):
            if text:
                run = paragraph.add_run()
                run.text = f"{text} " if bold else text
                run.font.language_id = MSO_LANGUAGE_ID.VIETNAMESE
                run.font.bold = True if bold else None
        if point.continued:
            drawing.without_mark(paragraph._p)


def _place(shape: SlidePlaceholder, top: float, height: float) -> None:
    shape.left, shape.top = Pt(SIDE), Pt(top)
    shape.width, shape.height = Pt(WIDTH - 2 * SIDE), Pt(height)


def _resize(frame: TextFrame, size: int) -> None:
    for paragraph in frame.paragraphs:
        for run in paragraph.runs:
            run.font.size = Pt(size)


def _add_number(slide: Slide, number: int) -> None:
    shape = f"<p:spTree {nsdecls('p', 'a')}>{drawing.slide_number(number)}</p:spTree>"
    slide.shapes._spTree.append(parse_xml(shape)[0])


def _archived(saved: BytesIO) -> bytes:
    """The same file with fixed times and order, and the property that holds its fingerprint."""
    with ZipFile(saved) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[_TYPES] = drawing.with_property_type(parts[_TYPES])
    parts[_RELATIONS] = drawing.with_property_relation(parts[_RELATIONS])
    shown = slide_parts(parts[_DECK].decode(), parts[_DECK_RELATIONS].decode())
    slides = [parts[name].decode() for name in shown]
    parts[FINGERPRINT_PART] = drawing.properties(fingerprint_of_deck(slides))
    result = BytesIO()
    with ZipFile(result, "w") as archive:
        for name in (_TYPES, *sorted(parts.keys() - {_TYPES})):
            archive.writestr(entry(name), parts[name], compress_type=ZIP_DEFLATED, compresslevel=6)
    return result.getvalue()
