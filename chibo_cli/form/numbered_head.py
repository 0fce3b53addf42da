"""Group H, third part: number, place and date, marks of draft, circulation and urgency."""

import re

from chibo_cli.form.content import Paragraph
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.head_names import DISTRICT, TOP
from chibo_cli.form.kinds import SYMBOLS
from chibo_cli.form.paper import DRAFT_MARK, Paper
from chibo_cli.form.wanted import Wanted, exactly
from chibo_cli.vietnamese import long_date

# The colon and the padding are what H10 is about.
NUMBER = re.compile(rf"Số:?(?: *\d+|\s{{3,}}| ?[….]+)-({'|'.join(SYMBOLS)})/(?:CB|ĐH)")
STATE_NUMBER = re.compile(r"Số:? *\d*\s*/")
DOTS = re.compile(r"[….]{1,}")
DIGITS = re.compile(r"Số:? *(\d+)")
DATE = re.compile(
    r"\S.*, ngày (?P<day>0[1-9]|[12]\d|3[01]) tháng (?P<month>01|02|[3-9]|1[0-2])"
    r" năm (?P<year>\d{4})"
)
WRONG_ZERO = re.compile(r"ngày [1-9] |tháng (?:[12] |0[3-9])")
BLANK_DATE = re.compile(r".*, ngày [….\s\d]+ tháng [….\s\d]+ năm [….\s\d]+")
WEEKDAY = re.compile(r"\bthứ (?:hai|ba|tư|năm|sáu|bảy)\b|\bchủ nhật\b", re.IGNORECASE)
URGENCIES = ("KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC")
OLD_SPELLING_OF_URGENCY = "HỎA TỐC"
URGENCY = re.compile(r"(?:thượng )?khẩn|hoả tốc|hỏa tốc", re.IGNORECASE)
NUMBER_LOOK = Wanted(size=exactly(14), bold=False, italic=False, alignment="center")
DATE_LOOK = Wanted(size=exactly(14), bold=False, italic=True, alignment="center")
DRAFT_LOOK = Wanted(size=exactly(14), italic=True)
CIRCULATION_LOOK = Wanted(size=exactly(12), bold=True, capitals=True, alignment="right")
CIRCULATION = re.compile(
    r"lưu hành nội bộ|tài liệu (?:thu hồi|hội nghị|họp)|xem xong|không phổ biến", re.IGNORECASE
)
URGENCY_LOOK = Wanted(size=exactly(14), bold=True)


def _should_have_number(paper: Paper) -> bool:
    kind = paper.kind
    asked = kind.must_be_numbered or (kind.may_be_numbered and paper.number is not None)
    return asked and paper.head is not None


def _has_number(paper: Paper) -> bool:
    return paper.number is not None and paper.kind.may_be_numbered


def _should_have_date(paper: Paper) -> bool:
    asked = paper.kind.must_be_dated or paper.place_and_date is not None
    return asked and paper.head is not None


def _has_date(paper: Paper) -> bool:
    return paper.place_and_date is not None


def _has_no_number(paper: Paper) -> bool:
    return not paper.kind.may_be_numbered


@assertion("H09", applies=_should_have_number)
def number(paper: Paper) -> Hits:
    """The number and symbol: form, symbol of the type, 14 plain."""
    line = paper.number
    if line is None:
        yield TOP, f"Không có dòng số và ký hiệu; cần dạng «Số 05-{paper.kind.symbol}/CB»."
        return
    match = NUMBER.fullmatch(line.text)
    if not match or (DOTS.search(line.text) and not paper.is_draft):
        yield (
            line.place,
            f"Số và ký hiệu sai mẫu; cần dạng «Số 05-{paper.kind.symbol}/CB».",
            "SAI2" if STATE_NUMBER.match(line.text) else "",
        )
    elif match[1] != paper.kind.symbol and paper.kind.cell_may_issue:
        yield (
            line.place,
            f"Ký hiệu {match[1]} không hợp với {paper.kind.name.capitalize()}; cần ký hiệu"
            f" {paper.kind.symbol}.",
        )
    if gap := NUMBER_LOOK.gap(line):
        yield line.place, gap


@assertion("H10", applies=_has_number)
def digits(paper: Paper) -> Hits:
    """No colon after "Số"; 1 to 9 with a leading zero, 10 and above without."""
    line = paper.number
    if line is None:
        return
    if line.text.startswith("Số:"):
        yield line.place, "Có dấu hai chấm sau chữ «Số»; cần bỏ.", "SAI2"
    match = DIGITS.match(line.text)
    if match and match[1] != f"{int(match[1]):02d}":
        yield line.place, f"Số ghi «{match[1]}»; cần ghi «{int(match[1]):02d}»."


@assertion("H11", applies=_should_have_date)
def place_and_date(paper: Paper) -> Hits:
    """Place and date: form with its leading zeros, 14 italic, right cell of the second row."""
    line = paper.place_and_date
    if line is None:
        yield TOP, "Không có địa danh và ngày, tháng, năm ở góc phải dưới tiêu đề."
        return
    may_be_blank = paper.is_draft and BLANK_DATE.fullmatch(line.text)
    if not (DATE.fullmatch(line.text) or may_be_blank):
        yield (
            line.place,
            "Địa danh, ngày tháng sai mẫu; cần dạng «Vĩnh Thuỷ, ngày 05 tháng 02 năm 2027»"
            " (thêm số 0 trước ngày nhỏ hơn 10 và tháng 1, 2; không thêm trước tháng 3 đến 9).",
            "SAI14" if WRONG_ZERO.search(line.text) else "",
        )
    if paper.profile == "hd05" and (district := DISTRICT.search(line.text.partition(",")[0])):
        yield line.place, f"Địa danh ghi «{district[0]}»; cấp huyện nay không còn.", "SAI18"
    if not _is_in_second_row(paper, line):
        yield line.place, "Địa danh, ngày tháng không ở ô phải, hàng thứ hai của bảng đầu văn bản."
    if gap := DATE_LOOK.gap(line):
        yield line.place, gap


@assertion("H12", applies=_has_date)
def date_of_paper(paper: Paper) -> Hits:
    """The date is the one given, and no weekday is printed."""
    line = paper.place_and_date
    if line is None:
        return
    if WEEKDAY.search(line.text):
        yield line.place, "Dòng ngày tháng ghi cả thứ trong tuần; chỉ ghi ngày, tháng, năm."
    if paper.paper_date is None or not DATE.fullmatch(line.text):
        return
    asked = long_date(paper.paper_date)
    printed = line.text[line.text.rindex(", ngày ") + len(", ") :]
    if printed != asked:
        yield line.place, f"Văn bản in {printed}; ngày của văn bản là {asked}."


@assertion("H13", applies=_has_no_number)
def no_number(paper: Paper) -> Hits:
    """An agenda and a score sheet have no number."""
    if paper.number is not None:
        yield paper.number.place, "Có số và ký hiệu; chương trình họp và phiếu không ghi số."


def _draft_marks(paper: Paper) -> tuple[Paragraph, ...]:
    return tuple(p for p in paper.content.paragraphs if DRAFT_MARK.fullmatch(p.text))


def _is_marked_as_draft(paper: Paper) -> bool:
    return bool(_draft_marks(paper))


@assertion("H14", applies=_is_marked_as_draft)
def draft_mark(paper: Paper) -> Hits:
    """ "Dự thảo lần n", 14 italic, below the number."""
    for mark in _draft_marks(paper):
        if not re.fullmatch(r"Dự thảo lần \d+", mark.text):
            yield mark.place, "Dấu chỉ dự thảo sai mẫu; cần dạng «Dự thảo lần 1»."
        if not any(mark is line for line in _below_number(paper)):
            yield mark.place, "Dấu chỉ dự thảo không ở dưới số và ký hiệu."
        if gap := DRAFT_LOOK.gap(mark):
            yield mark.place, gap


def _circulation_notes(paper: Paper) -> tuple[Paragraph, ...]:
    first = paper.content.sections[0].headers.get("first", ())
    return tuple(p for p in first if CIRCULATION.match(p.text))


def _has_circulation_note(paper: Paper) -> bool:
    return paper.content.sections[0].different_first_page and bool(_circulation_notes(paper))


@assertion("H15", applies=_has_circulation_note)
def circulation_note(paper: Paper) -> Hits:
    """The circulation note at the head of page 1, on the right, 12 bold capitals."""
    for note in _circulation_notes(paper):
        if gap := CIRCULATION_LOOK.gap(note):
            yield note.place, gap


def _urgencies(paper: Paper) -> tuple[Paragraph, ...]:
    lines = paper.head.paragraphs if paper.head else ()
    return tuple(line for line in lines if URGENCY.match(line.text))


def _is_urgent(paper: Paper) -> bool:
    return bool(_urgencies(paper))


@assertion("H16", applies=_is_urgent)
def urgency(paper: Paper) -> Hits:
    """KHẨN, THƯỢNG KHẨN or HOẢ TỐC, 14 bold, below the number."""
    for line in _urgencies(paper):
        if line.text not in (*URGENCIES, OLD_SPELLING_OF_URGENCY):
            yield line.place, f"Mức độ khẩn sai mẫu; cần một trong: {', '.join(URGENCIES)}."
        if not any(line is other for other in _below_number(paper)):
            yield line.place, "Mức độ khẩn không ở dưới số và ký hiệu."
        if gap := URGENCY_LOOK.gap(line):
            yield line.place, gap


def _below_number(paper: Paper) -> tuple[Paragraph, ...]:
    lines = paper.after_names
    at = next((i for i, line in enumerate(lines) if line is paper.number), 0)
    return lines[at + 1 :]


def _is_in_second_row(paper: Paper, line: Paragraph) -> bool:
    rows = paper.letterhead.rows if paper.letterhead else ()
    return len(rows) != 2 or any(line is p for p in rows[1].cells[-1].paragraphs)
