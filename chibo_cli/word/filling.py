"""A template ready to be filled, and its filling: a DOCX file with the fingerprint of its text."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from chibo_cli.store import FINGERPRINT_PART, TEXT_BESIDE, TEXT_PART, fingerprint
from chibo_cli.store.packing import entry

FINGERPRINT_MARK = "0" * 64
FINGERPRINT_PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="chibo">'
    f"<vt:lpwstr>{FINGERPRINT_MARK}</vt:lpwstr></property></Properties>"
)

Filling = Callable[[Mapping[str, Any]], str]


@dataclass(frozen=True)
class Prepared:
    """A template ready to be filled: what changes, and the archive of all that does not.

    `texts` gives each part that holds tags from the values; `beside` are the headers, footers and
    notes without tags; `properties` is the part that carries the fingerprint.
    """

    texts: Mapping[str, Filling]
    beside: tuple[str, ...]
    properties: str
    archive: bytes


def filled(template: Prepared, context: Mapping[str, Any]) -> bytes:
    """The DOCX file: same template and values, same bytes."""
    texts = {name: fill(context) for name, fill in template.texts.items()}
    beside = [text for name, text in texts.items() if TEXT_BESIDE.match(name)]
    mark = fingerprint(texts[TEXT_PART], (*template.beside, *beside))
    archive = BytesIO()
    archive.write(template.archive)
    with ZipFile(archive, "a") as parts:
        _put(parts, FINGERPRINT_PART, template.properties.replace(FINGERPRINT_MARK, mark))
        for name, text in texts.items():
            _put(parts, name, text)
    return archive.getvalue()


def archive_of(parts: Mapping[str, bytes]) -> bytes:
    """The parts of a template that never change, compressed once."""
    kept = BytesIO()
    with ZipFile(kept, "w") as archive:
        for name, content in parts.items():
            _put(archive, name, content)
    return kept.getvalue()


def texts_beside(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """The texts of headers, footers and notes among the parts that never change."""
    return tuple(text.decode("utf-8") for name, text in parts.items() if TEXT_BESIDE.match(name))


def _put(parts: ZipFile, name: str, content: str | bytes) -> None:
    parts.writestr(entry(name), content, compress_type=ZIP_DEFLATED, compresslevel=1)
