"""Tokens: numbers between two private letters that stand for tags in the XML of a part."""

import re

from lxml import etree

from chibo_cli.word.own.markup import w

_OPEN, _CLOSE = "\U0010ff00", "\U0010ff01"

TOKEN = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")

_PRIVATE_TEXTS = etree.XPath(
    f"(//text() | //@*)[contains(., '{_OPEN}') or contains(., '{_CLOSE}')]"
)


def token(number: int) -> str:
    """The token of the tag of that number."""
    return f"{_OPEN}{number}{_CLOSE}"


def drop_private_letters(root: etree._Element) -> None:
    """Take out the letters that only tokens may have."""
    for text in _PRIVATE_TEXTS(root):
        element = text.getparent()
        plain = text.replace(_OPEN, "").replace(_CLOSE, "")
        if text.is_tail:
            element.tail = plain
        elif text.is_attribute:
            element.set(text.attrname, plain)
        else:
            element.text = plain


def put_in_place_of(element: etree._Element, text: str) -> None:
    """Put a text in the place of an element."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    text += element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + text
    else:
        parent.text = (parent.text or "") + text
    element.tail = None
    parent.remove(element)


def widen(cell: etree._Element, width: str) -> None:
    """Let a table cell be as many columns wide as the text says."""
    properties = cell.find(w("tcPr"))
    if properties is None:
        properties = etree.Element(w("tcPr"))
        cell.insert(0, properties)
    span = properties.find(w("gridSpan"))
    if span is None:
        span = etree.Element(w("gridSpan"))
        before = properties.find(w("tcW"))
        properties.insert(0 if before is None else properties.index(before) + 1, span)
    span.set(w("val"), width)
