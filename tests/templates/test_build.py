"""The committed Word templates are what the script builds, and ask only for what is given."""

import runpy
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import canonicalize
from zipfile import ZipFile

import pytest
from builder import meeting, record
from docxtpl import DocxTemplate
from jinja2 import meta

from chibo_cli.documents.agenda import agenda
from chibo_cli.documents.inspection import Inspected, inspection
from chibo_cli.documents.minutes import minutes
from chibo_cli.documents.resolution import resolution
from chibo_cli.models.cell import Spelling
from chibo_cli.store import FINGERPRINT_PART, TEXT_PART
from chibo_cli.word import _environment, template_path

TEMPLATES = Path(__file__).parents[2] / "templates"
PARTS = [
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    FINGERPRINT_PART,
    "word/_rels/document.xml.rels",
    TEXT_PART,
    "word/fontTable.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/settings.xml",
    "word/styles.xml",
    "word/theme/theme1.xml",
]


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> Mapping[str, bytes]:
    monkeypatch.syspath_prepend(str(TEMPLATES))
    templates: Mapping[str, bytes] = runpy.run_path(str(TEMPLATES / "build.py"))["built"]()
    return templates


def test_committed_templates_are_what_the_script_builds(built: Mapping[str, bytes]) -> None:
    committed = {path.name: path.read_bytes() for path in TEMPLATES.glob("*.docx")}
    assert sorted(committed) == sorted(built)
    stale = [name for name in built if canonical(committed[name]) != canonical(built[name])]
    assert stale == [], "run: python templates/build.py"


def canonical(template: bytes) -> dict[str, str]:
    """The parts of a Word file, whatever way a version of an XML library writes them."""
    with ZipFile(BytesIO(template)) as archive:
        return {name: canonicalize(archive.read(name)) for name in archive.namelist()}


@pytest.mark.parametrize("slug", ["bien-ban", "chuong-trinh", "nghi-quyet"])
def test_a_template_holds_no_part_that_nobody_needs(slug: str) -> None:
    with ZipFile(template_path(slug)) as archive:
        assert archive.namelist() == PARTS


def test_every_template_asks_only_for_what_its_document_gives() -> None:
    book = record()
    held = meeting()
    given = {
        "bien-ban": minutes.context(book, held, ("giờ kết thúc",)),
        "chuong-trinh": agenda.context(book, held, ()),
        "kiem-tra": inspection.context(book, Inspected((), (), (), (), 0, {})),
        "nghi-quyet": resolution.context(book, held, (), held.resolutions[0]),
    }
    assert sorted(given) == sorted(path.stem for path in TEMPLATES.glob("*.docx"))
    for slug, context in given.items():
        assert _asked_for(template_path(slug)) - context.keys() == set(), slug


def test_no_template_prints_the_word_none() -> None:
    """Jinja turns a bare `{{ none }}` into text before the dots could take its place."""
    for path in TEMPLATES.glob("*.docx"):
        assert "{{ none }}" not in _text(path), path.name


def _asked_for(template: Path) -> set[str]:
    """The variables a template uses but does not set, as docxtpl hands it to Jinja."""
    return meta.find_undeclared_variables(_environment(Spelling.NEW).parse(_text(template)))


def _text(template: Path) -> str:
    word = DocxTemplate(BytesIO(template.read_bytes()))
    word.init_docx()
    return word.patch_xml(word.get_xml())
