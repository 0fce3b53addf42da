"""Group T: the name of the type, the subject line, the hyphens under it."""

import re

from chibo_cli.form.content import Paragraph
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.head_names import TOP
from chibo_cli.form.kinds import LETTER
from chibo_cli.form.numbered_head import NUMBER
from chibo_cli.form.paper import Paper
from chibo_cli.form.wanted import Wanted, exactly

HYPHENS = "-----"
TYPE_NAME = Wanted(size=(15, 16), bold=True, capitals=True, alignment="center")
SUBJECT = Wanted(size=(14, 15), bold=True, alignment="center")
CENTRED = Wanted(alignment="center")
LETTER_SUBJECT = Wanted(size=exactly(12), italic=True)
ABOUT = re.compile(r"(?:về việc|v/v)\b", re.IGNORECASE)
SHORT_ABOUT = re.compile(r"\bV/v\b", re.IGNORECASE)
FORBIDDEN_SYMBOLS = {"HD": "Hướng dẫn", "CT": "Chỉ thị", "TT": "Thông tri"}


def _has_type_name(paper: Paper) -> bool:
    return paper.title.type_name is not None


def _has_subject(paper: Paper) -> bool:
    return _has_type_name(paper) and not paper.is_form


@assertion("T01", applies=_has_type_name)
def type_name(paper: Paper) -> Hits:
    """The name of the type alone on its line, capitals, 15-16, bold, centred."""
    line = paper.title.type_name
    if line is None:
        return
    if not paper.is_form and line.text.upper() != paper.kind.name:
        yield line.place, "Tên loại văn bản không đứng riêng một dòng."
    if gap := TYPE_NAME.gap(line):
        yield line.place, gap


@assertion("T02", applies=_has_subject)
def subject(paper: Paper) -> Hits:
    """The subject under it: 14-15 bold, centred, beginning with a small letter."""
    lines = paper.title.subject
    if not lines:
        place = paper.title.type_name.place if paper.title.type_name else TOP
        yield place, "Dưới tên loại không có trích yếu nội dung."
        return
    first = next((line for line in lines if line.text != line.text.upper()), None)
    if first is not None and first.text[0].isupper():
        yield (
            first.place,
            f"Trích yếu bắt đầu bằng chữ hoa «{first.text[0]}»; cần chữ thường.",
            "SAI20" if ABOUT.match(first.text) else "",
        )
    for line in lines:
        if gap := SUBJECT.gap(line):
            yield line.place, gap


@assertion("T03", applies=_has_subject)
def hyphens(paper: Paper) -> Hits:
    """Exactly five hyphens under the subject, centred."""
    dashes = paper.title.dashes
    if dashes is None:
        last = paper.title.subject[-1] if paper.title.subject else paper.title.type_name
        yield last.place if last else TOP, "Dưới trích yếu không có năm gạch nối (-----)."
        return
    if dashes.text != HYPHENS:
        yield dashes.place, f"Dưới trích yếu là «{dashes.text}»; cần đúng năm gạch nối (-----)."
    if gap := CENTRED.gap(dashes):
        yield dashes.place, gap


@assertion("T04")
def subject_of_letter(paper: Paper) -> Hits:
    """A letter's subject under its number: "về việc …", 12 italic; nowhere "V/v"."""
    for paragraph in paper.content.paragraphs:
        if SHORT_ABOUT.search(paragraph.text):
            yield paragraph.place, "Viết tắt «V/v»; cần viết «về việc».", "SAI11"
    if paper.kind is not LETTER:
        return
    line = next((p for p in paper.after_names if ABOUT.match(p.text)), None)
    if line is None:
        yield (
            _under_number(paper),
            "Văn bản không có tên loại nên là công văn, nhưng dưới số và ký hiệu không có"
            " trích yếu «về việc …».",
        )
        return
    if line.text.startswith("Về"):
        yield (
            line.place,
            "Trích yếu bắt đầu bằng «Về việc»; cần «về việc», không viết hoa.",
            "SAI20",
        )
    if gap := LETTER_SUBJECT.gap(line):
        yield line.place, gap


@assertion("T05")
def kind_a_cell_may_issue(paper: Paper) -> Hits:
    """No hướng dẫn, quy định, chỉ thị or thông tri."""
    line = paper.title.type_name
    if line is not None and not paper.kind.cell_may_issue:
        yield line.place, f"Chi bộ không ban hành {paper.kind.name.lower()}.", "SAI17"
        return
    match = NUMBER.fullmatch(paper.number.text) if paper.number else None
    if paper.number and match and match[1] in FORBIDDEN_SYMBOLS:
        forbidden = FORBIDDEN_SYMBOLS[match[1]].lower()
        place = paper.number.place
        yield place, f"Ký hiệu {match[1]} là của {forbidden}; chi bộ không ban hành.", "SAI17"


def _under_number(paper: Paper) -> str:
    line: Paragraph | None = paper.number
    return line.place if line else TOP
