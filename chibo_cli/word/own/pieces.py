"""The text of one paragraph as a person reads it, and the pieces of XML it is cut into."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from chibo_cli.word.own.markup import w

# Stands in the read text for what is no letter: a tab, a line break, a picture.
CUT = "\x00"

_TEXT = w("t")
_NOT_SEEN = frozenset(
    map(w, ("rPr", "lastRenderedPageBreak", "instrText", "delInstrText", "delText"))
)
_LOOKS_THAT_COUNT = frozenset(
    map(
        w,
        (
            *("rStyle", "rFonts", "b", "i", "caps", "smallCaps", "strike", "dstrike", "color"),
            *("sz", "u", "highlight", "vertAlign", "position", "spacing"),
        ),
    )
)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True)
class Piece:
    """One `<w:t>` of a paragraph and the place of its first letter; no element for a cut."""

    start: int
    text: str
    element: etree._Element | None

    @property
    def end(self) -> int:
        """The place after its last letter."""
        return self.start + len(self.text)

    @property
    def look(self) -> bytes:
        """How its letters look, as far as a person sees it."""
        run = None if self.element is None else self.element.getparent()
        properties = None if run is None else run.find(w("rPr"))
        if properties is None:
            return b""
        seen = [etree.tostring(each) for each in properties if each.tag in _LOOKS_THAT_COUNT]
        return b"".join(sorted(seen))


def pieces_of(paragraph: etree._Element) -> list[Piece]:
    """The pieces of a paragraph in order, without those of paragraphs in text boxes within it."""
    pieces: list[Piece] = []
    end = 0
    for element in _visible(paragraph):
        is_text = element.tag == _TEXT
        piece = Piece(end, element.text or "" if is_text else CUT, element if is_text else None)
        pieces.append(piece)
        end = piece.end
    return pieces


def within(pieces: list[Piece], start: int, end: int) -> list[Piece]:
    """The texts that hold the letters from `start` to `end`."""
    first = bisect_right(pieces, start, key=lambda piece: piece.end)
    last = bisect_left(pieces, end, key=lambda piece: piece.start)
    return [piece for piece in pieces[first:last] if piece.element is not None and piece.text]


def put(pieces: list[Piece], texts: Sequence[tuple[int, int, str]]) -> None:
    """Put texts in the place of letters, each `(start, end, text)` in the look of its first letter.

    They are in order and do not overlap.
    """
    waiting = iter(texts)
    now = next(waiting, None)
    for piece in pieces:
        at, kept = piece.start, []
        while now is not None and now[0] < piece.end:
            start, end, text = now
            kept.append(piece.text[max(at - piece.start, 0) : max(start - piece.start, 0)])
            kept.append(text if start >= piece.start else "")
            at = min(end, piece.end)
            if end > piece.end:
                break
            now = next(waiting, None)
        if kept and piece.element is not None:
            piece.element.text = "".join(kept) + piece.text[at - piece.start :]
            piece.element.set(_SPACE, "preserve")


def _visible(element: etree._Element) -> Iterator[etree._Element]:
    """The texts, and the first elements that are no text, below an element, in order."""
    for child in element:
        if child.tag == _TEXT:
            yield child
        elif child.tag == w("r") or child.tag in _HOLDING_RUNS:
            yield from _visible(child)
        elif element.tag == w("r") and child.tag not in _NOT_SEEN:
            yield child


_HOLDING_RUNS = frozenset(
    map(
        w, ("hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple", "moveTo", "customXml")
    )
)
