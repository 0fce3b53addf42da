"""The templates that come with the program, made ready by docxtpl; nothing else imports it."""

from pathlib import Path
from zipfile import ZipFile

from docxtpl import DocxTemplate

from chibo_cli.models.cell import Spelling
from chibo_cli.store import FINGERPRINT_PART, TEXT_PART
from chibo_cli.vietnamese import old_spelling
from chibo_cli.word.filling import Prepared, archive_of, texts_beside
from chibo_cli.word.language import environment


def prepared_shipped(template: Path, spelling: Spelling) -> Prepared:
    """The template compiled: docxtpl turns the tags of a Word file into a Jinja template."""
    with ZipFile(template) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    source = parts.pop(TEXT_PART).decode("utf-8")
    properties = parts.pop(FINGERPRINT_PART).decode("utf-8")
    opening, body, closing = _around_body(source)
    patched = DocxTemplate(template).patch_xml(body)
    if spelling is Spelling.OLD:
        patched = old_spelling(patched)
    text = environment(spelling).from_string(patched)
    return Prepared(
        {TEXT_PART: lambda context: opening + text.render(context) + closing},
        texts_beside(parts),
        properties,
        archive_of(parts),
    )


def _around_body(source: str) -> tuple[str, str, str]:
    start = source.index("<w:body>")
    end = source.rindex("</w:body>")
    return source[:start], source[start:end], source[end:]
