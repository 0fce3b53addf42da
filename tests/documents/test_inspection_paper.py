"""The report of a check as a paper: its text, its form, its XML, with nothing found or much."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import tomli
from good_book import AS_OF, NOVEMBER, good_book, laid_over, write_book
from openxml_audit import FileFormat, OpenXmlValidator
from paper_text import text_of

from chibo_cli.checker import check
from chibo_cli.form import measure, profile_on
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.papers import Paper
from chibo_cli.papers.inspections import inspection_of

EXAMPLES = Path(__file__).parents[2] / "examples"
FAULTS = """
chu_tri = "Nguyễn Văn An"
thu_ky = "Nguyễn Văn An"
ket_thuc = "20:30"

[[mien]]
quy_tac = "CB305"
ly_do = "mất điện toàn xã từ 20 giờ 30"
can_cu = "Thông báo số 12-TB/ĐU, ngày 03/11/2026"
"""
UNREAD = {"loai": "họp", "ngay": date(2026, 11, 20)}


def paper(root: Path, as_of: date) -> Paper:
    """The report on the book of 2026 in a folder."""
    workspace = open_workspace(root)
    record, reading = load_year(workspace, 2026, as_of=as_of)
    return inspection_of(record, check(record, [*workspace.findings, *reading]))


def papers(folder: Path) -> dict[str, tuple[Paper, date]]:
    """Reports with nothing found, with a little of everything, and with a whole year of faults."""
    book = good_book()
    write_book(book, folder / "tot")
    book[NOVEMBER] = laid_over(book[NOVEMBER], tomli.loads(FAULTS))
    book["2026/2026-11-20-bat-thuong.toml"] = UNREAD
    write_book(book, folder / "vua")
    whole_year = date(2026, 12, 31)
    return {
        "tot": (paper(folder / "tot", AS_OF), AS_OF),
        "vua": (paper(folder / "vua", AS_OF), AS_OF),
        "nhieu": (paper(EXAMPLES / "sai-chua-chuan-bi", whole_year), whole_year),
    }


@pytest.mark.parametrize("name", ["tot", "vua"])
def test_text_is_as_reviewed(name: str, tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    made, _ = papers(tmp_path)[name]
    golden(f"papers/kiem-tra-{name}", text_of(made.content))


def test_form_is_the_official_one_and_xml_is_what_word_expects(tmp_path: Path) -> None:
    for name, (made, day) in papers(tmp_path).items():
        faults = measure(made.content, profile=profile_on(day), paper_date=day)
        assert [f"{name} {f.assertion} {f.place}: {f.message}" for f in faults] == []
        path = tmp_path / f"{name}.docx"
        path.write_bytes(made.content)
        audit = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(path))
        assert list(audit.errors) == []
