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
from chibo_cli.documents.blank_form import blank_form
from chibo_cli.documents.book import BoundMinutes
from chibo_cli.documents.book import book as minutes_book
from chibo_cli.documents.conclusion import conclusion, conclusion_notice
from chibo_cli.documents.cover_note import cover_note
from chibo_cli.documents.excerpt import excerpt
from chibo_cli.documents.handover import handover_paper
from chibo_cli.documents.inspection import Inspected, inspection
from chibo_cli.documents.invitation import invitation, small_invitation
from chibo_cli.documents.minutes import minutes
from chibo_cli.documents.notice import notice
from chibo_cli.documents.resolution import resolution
from chibo_cli.documents.running_sheet import running_sheet
from chibo_cli.documents.sign_in import sign_in
from chibo_cli.documents.topic_plan import topic_plan
from chibo_cli.documents.topic_report import topic_report
from chibo_cli.documents.year_attendance import attendance_table
from chibo_cli.documents.year_review import review_table
from chibo_cli.facts.year_attendance import year_attendance
from chibo_cli.facts.year_review import year_review
from chibo_cli.handover import handover
from chibo_cli.models.cell import Spelling
from chibo_cli.models.meeting.blocks import Topic
from chibo_cli.models.meeting.preparation import Guest
from chibo_cli.models.plan import Plan
from chibo_cli.numbering import Entry
from chibo_cli.papers import letters, own_papers, score_lists, score_sheets
from chibo_cli.store import FINGERPRINT_PART, TEXT_PART
from chibo_cli.word import environment, template_path

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
    topic = Topic.model_validate({})
    notice_entry = Entry("TB", 1, held.date, "về nội dung họp", "van-ban/thong-bao.docx")
    guest = Guest.model_validate({"ho_ten": "Đinh Thị Lan"})
    own = {paper.slug: paper.context for paper in own_papers.sample_papers(book)}
    lists = {paper.slug: paper.context for paper in score_lists.sample_papers(book)}
    given = lists | {
        "ban-giao": handover_paper.context(book, handover(book, {}), ()),
        "bao-cao-chuyen-de": topic_report.context(
            book, held, (), topic, Entry("BC", 1, held.date, "kết quả sinh hoạt chuyên đề", "")
        ),
        "bien-ban": minutes.context(book, held, ("giờ kết thúc",)),
        "chuong-trinh": agenda.context(book, held, ()),
        "chuyen-kien-nghi": next(letters.sample_papers(book)).context,
        "cong-van": own["cong-van"],
        "diem-danh": sign_in.context(book, held, ()),
        "du-sinh-hoat": attendance_table.context(book, year_attendance(book), ()),
        "giay-moi": invitation.context(book, held, (), notice_entry, guest),
        "giay-moi-a5": small_invitation.context(book, held, (), notice_entry, guest),
        "ke-hoach": topic_plan.context(book, Plan.model_validate({}), (), held.date),
        "kich-ban": running_sheet.context(book, held, ()),
        "kiem-tra": inspection.context(book, Inspected((), (), (), (), 0, {})),
        "ket-luan": conclusion.context(book, held, ()),
        "nghi-quyet": resolution.context(book, held, (), held.resolutions[0]),
        "phieu-cham-diem": score_sheets.score_sheet_papers(book, held)[0].context,
        "phieu-gui": cover_note.context(book, held, (), topic, held.date),
        "phieu-trong": blank_form.context(book, held, ()),
        "so-lieu-nam": review_table.context(book, year_review(book), ()),
        "so-bien-ban": minutes_book.context(
            book, [BoundMinutes(held, "", False)], [held.kind], held.date
        ),
        "thong-bao": notice.context(book, held, (), notice_entry),
        "van-ban": own["van-ban"],
        "thong-bao-ket-luan": conclusion_notice.context(book, held, (), notice_entry),
        "trich-bien-ban": excerpt.context(book, held, (), "1"),
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
    return meta.find_undeclared_variables(environment(Spelling.NEW).parse(_text(template)))


def _text(template: Path) -> str:
    word = DocxTemplate(BytesIO(template.read_bytes()))
    word.init_docx()
    return word.patch_xml(word.get_xml())
