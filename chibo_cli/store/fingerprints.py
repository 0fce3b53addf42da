"""What a person reads in a Word file or in slides, however it is stored, as a short mark.

The mark a paper was written with tells whether its text has been changed since.
"""

import hashlib
import re
import zlib
from collections.abc import Iterable, Sequence
from html import unescape
from pathlib import Path
from zipfile import BadZipFile, ZipFile

FINGERPRINT_PART = "docProps/custom.xml"
TEXT_PART = "word/document.xml"
TEXT_BESIDE = re.compile(r"word/(?:header|footer|footnotes|endnotes)\d*\.xml")

_DECK_PART = "ppt/presentation.xml"
_DECK_RELATIONS = "ppt/_rels/presentation.xml.rels"
_SHOWN = re.compile(r'<p:sldId (?:[^<>]*? )?r:id="([^"<>]*)"')
_RELATION = re.compile(r"<Relationship [^<>]*>")
_RELATION_ID = re.compile(r' Id="([^"]*)"')
_TARGET = re.compile(r' Target="(?:/ppt/)?([^"]*)"')
_SPEAKER_NOTES = re.compile(r"ppt/notesSlides/notesSlide\d+\.xml")
# Papers whose text is larger than this were not written by the program.
_LARGEST_TEXT = 32 * 1024 * 1024
# A text, the end of a paragraph, the bounds of a field of a slide or of a number of pages, a
# picture or table on a slide.
_PIECE = re.compile(
    r"<([wa]):t(?: [^<>]*)?>([^<]*)</\1:t>|(</[wa]:p>)"
    r"|(<a:fld |<w:instrText(?: [^<>]*)?>\s*(?:PAGEREF|NUMPAGES)\b)"
    r'|(</a:fld>|<w:fldChar [^<>]*"end"[^<>]*>)'
    r"|(<p:(?:pic|graphicFrame)[ >])"
)
# What zipfile raises for an archive that is broken, encrypted, or packed in a way it does not know.
_UNREADABLE = (BadZipFile, EOFError, KeyError, RuntimeError, ValueError, zlib.error)
_STORED_FINGERPRINT = re.compile(r">([0-9a-f]{64})<")


def fingerprint(document_xml: str, other_parts: Iterable[str] = ()) -> str:
    """The SHA-256 of the text of a Word document, however its runs are cut.

    `other_parts` are its headers, footers and notes: their text counts, in whatever order Word
    keeps them; a page number alone does not, nor what a field says of pages.
    """
    return _hashed([document_xml], other_parts)


def fingerprint_of_deck(slides: Sequence[str], notes: Iterable[str] = ()) -> str:
    """The SHA-256 of the text of slides in their order, and of the notes for the speaker.

    A picture or a table put on a slide counts; numbers of slides do not.
    """
    return _hashed(slides, notes)


def slide_parts(presentation: str, relations: str) -> list[str]:
    """The parts that are the slides of a deck, in the order they are shown."""
    targets = {}
    for relation in _RELATION.findall(relations):
        key, target = _RELATION_ID.search(relation), _TARGET.search(relation)
        if key and target:
            targets[key[1]] = f"ppt/{target[1]}"
    return [targets[key] for key in _SHOWN.findall(presentation)]


def is_as_written(path: Path) -> bool:
    """Whether the text of a paper is the text the program wrote; False for any other file."""
    try:
        with ZipFile(path) as archive:
            text, beside = _parts_with_text(archive)
            properties, *read = _texts(archive, (FINGERPRINT_PART, *text, *beside))
    except (*_UNREADABLE, OSError):
        return False
    stored = _STORED_FINGERPRINT.search(properties)
    if stored is None or not text:
        return False
    return stored[1] == _hashed(read[: len(text)], read[len(text) :])


def _parts_with_text(archive: ZipFile) -> tuple[list[str], list[str]]:
    """The parts a paper is read in, in their order, and those whose order says nothing."""
    names = archive.namelist()
    if TEXT_PART in names:
        return [TEXT_PART], list(filter(TEXT_BESIDE.match, names))
    slides = slide_parts(*_texts(archive, (_DECK_PART, _DECK_RELATIONS)))
    return slides, list(filter(_SPEAKER_NOTES.fullmatch, names))


def _texts(archive: ZipFile, names: Sequence[str]) -> list[str]:
    """The parts as text. Raises ValueError for more than a paper can be."""
    parts = [archive.getinfo(name) for name in names]
    if sum(part.file_size for part in parts) > _LARGEST_TEXT:
        raise ValueError("larger than any paper")
    return [archive.read(part).decode("utf-8") for part in parts]


def _hashed(text: Iterable[str], beside: Iterable[str]) -> str:
    others = sorted(filter(None, map(_normalised, beside)))
    counted = [*map(_normalised, text), *(other for other in others if not other.isdigit())]
    return hashlib.sha256("\n\n".join(counted).encode()).hexdigest()


def _normalised(part: str) -> str:
    """The text of a part, a line for each paragraph, with single spaces."""
    pieces, in_field = [], False
    for _, text, paragraph_end, field, field_end, picture in _PIECE.findall(part):
        if field or field_end:
            in_field = bool(field)
        elif paragraph_end or picture:
            pieces.append(f"{picture}\n")
        elif not in_field:
            pieces.append(text)
    lines = unescape("".join(pieces)).splitlines()
    return "\n".join(" ".join(line.split()) for line in lines).strip()
