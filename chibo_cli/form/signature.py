"""Group S: the signature block."""

import re

from chibo_cli.form.content import Paragraph, Table
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.kinds import EXCERPT, MINUTES, Signed
from chibo_cli.form.ooxml import MM_PER_TWIP, POINTS_PER_TWIP
from chibo_cli.form.paper import Paper
from chibo_cli.form.recipients import FOOT
from chibo_cli.form.wanted import Wanted, exactly, figure

AUTHORITY = "T/M CHI BỘ"
OFFICES = ("BÍ THƯ", "PHÓ BÍ THƯ")
AUTHORITY_LOOK = Wanted(size=exactly(14), bold=True, capitals=True, alignment="center")
OFFICE_LOOK = Wanted(size=exactly(14), bold=False, capitals=True, alignment="center")
NAME_LOOK = Wanted(size=exactly(14), bold=True)
WRONG_AUTHORITY = re.compile(
    r"K/T\b|TM\.|KT\.|TL\.|TUQ\.|T/M (?:BCH )?CHI (?:UỶ|ỦY)|T/M BCH|BÍ THƯ CHI BỘ", re.IGNORECASE
)
STATE_AUTHORITY = re.compile(r"(?:TM|KT|TL|TUQ)\.", re.IGNORECASE)
TITLES = (
    r"GS|PGS|TS|ThS|BS|CN|KS|Luật sư|Nhà giáo|Bác sĩ|Kỹ sư|Cử nhân|Thạc sĩ|Tiến sĩ|Giáo sư"
    r"|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|uý|úy)|Đồng chí"
)
TITLE = re.compile(rf"(?:{TITLES})\b\.?", re.IGNORECASE)
SIGNED = re.compile(r"\(\s*(?:đã )?ký\b.*\)", re.IGNORECASE)
BLANK = re.compile(r"[….\s]+")
LEAST_SPACE_MM = 20.0
POINTS_PER_MM = POINTS_PER_TWIP / MM_PER_TWIP
# Times New Roman sets a single line at 1.15 of its size.
SINGLE_LINE = 1.15


def signature_lines(paper: Paper, column: int) -> tuple[Paragraph, ...]:
    """The lines with text of one column of the closing grid, remarks such as "(Đã ký)" left out."""
    if paper.closing is None:
        return ()
    return tuple(p for p in paper.closing.column(column) if p.text and not SIGNED.fullmatch(p.text))


def _signs_for_cell(paper: Paper) -> bool:
    asked = paper.kind.needs_signature or paper.closing is not None
    return asked and paper.kind.signed is Signed.FOR_THE_CELL and not paper.is_of_congress


def _has_signatures(paper: Paper) -> bool:
    return paper.closing is not None and not paper.is_form


@assertion("S01", applies=_signs_for_cell)
def authority(paper: Paper) -> Hits:
    """T/M CHI BỘ, 14 bold capitals, centred, on the right."""
    lines = signature_lines(paper, -1)
    if not lines:
        yield FOOT, f"Không có khối ký ở cột phải của bảng cuối văn bản; cần {AUTHORITY}."
        return
    if lines[0].text.upper() != AUTHORITY:
        there = lines[0].text
        yield lines[0].place, f"Quyền hạn ký ghi «{there}»; cần {AUTHORITY}.", _usual(there)
    if gap := AUTHORITY_LOOK.gap(lines[0]):
        yield lines[0].place, gap


@assertion("S02", applies=_signs_for_cell)
def office(paper: Paper) -> Hits:
    """BÍ THƯ or PHÓ BÍ THƯ, 14 capitals, not bold, centred."""
    lines = signature_lines(paper, -1)
    if len(lines) < 2:
        yield FOOT, "Không có chức vụ người ký; cần BÍ THƯ hoặc PHÓ BÍ THƯ."
        return
    if lines[1].text.upper() not in OFFICES:
        there = lines[1].text
        yield lines[1].place, f"Chức vụ ghi «{there}»; cần BÍ THƯ hoặc PHÓ BÍ THƯ.", _usual(there)
    if gap := OFFICE_LOOK.gap(lines[1]):
        yield lines[1].place, gap, "SAI8" if lines[1].is_bold else ""


@assertion("S03", applies=_has_signatures)
def no_wrong_authority(paper: Paper) -> Hits:
    """No K/T, no dots of State papers, no chi uỷ, no body's name repeated with the office."""
    for paragraph in paper.closing.paragraphs if paper.closing else ():
        if match := WRONG_AUTHORITY.match(paragraph.text):
            yield (
                paragraph.place,
                f"Khối ký ghi «{match[0]}»; chi bộ ký T/M CHI BỘ, dưới là BÍ THƯ hoặc PHÓ BÍ THƯ.",
                _usual(paragraph.text),
            )


@assertion("S04", applies=_has_signatures)
def name(paper: Paper) -> Hits:
    """The full name, 14 bold, without title or rank."""
    for line in _names_signed(paper):
        if line is None:
            yield FOOT, "Không có họ tên người ký."
            continue
        if title := TITLE.match(line.text):
            yield line.place, f"Trước họ tên có «{title[0]}»; chỉ ghi họ và tên.", "SAI9"
        elif not _is_a_name(line.text) and not (paper.is_draft and BLANK.fullmatch(line.text)):
            yield line.place, f"Họ tên ghi «{line.text}»; cần dạng «Nguyễn Văn A»."
        if gap := NAME_LOOK.gap(line):
            yield line.place, gap


@assertion("S05", applies=_has_signatures)
def room_to_sign(paper: Paper) -> Hits:
    """At least 20 mm between office and name, and no "(Đã ký)"."""
    for paragraph in paper.closing.paragraphs if paper.closing else ():
        if SIGNED.search(paragraph.text):
            yield paragraph.place, f"Khối ký in sẵn «{paragraph.text}»; cần để trống chỗ ký."
    for column in _signed_columns(paper):
        room = _room_above_name(paper, column)
        if room is not None and room < LEAST_SPACE_MM:
            place = signature_lines(paper, column)[-1].place
            yield place, f"Chỗ ký cao {figure(room)} mm; cần ít nhất 20 mm."


@assertion("S06", applies=_has_signatures)
def stays_together(paper: Paper) -> Hits:
    """The signature grid stays on one page, with the end of the text."""
    if paper.closing is None:
        return
    last = next((b for b in reversed(paper.body_blocks) if isinstance(b, Table) or b.text), None)
    if last is not None and not isinstance(last, Table) and not last.look.keep_next:
        yield last.place, "Đoạn cuối có thể tách khỏi khối ký; cần đặt giữ với đoạn sau."
    if paper.closing.table and any(row.may_split for row in paper.closing.table.rows):
        yield FOOT, "Khối ký có thể bị tách sang hai trang; cần đặt hàng của bảng không tách."


def _usual(text: str) -> str:
    """The number of the usual mistake in a line of the signature block."""
    if STATE_AUTHORITY.match(text):
        return "SAI6"
    return "SAI7" if WRONG_AUTHORITY.match(text) else ""


def _names_signed(paper: Paper) -> tuple[Paragraph | None, ...]:
    """The lines with the names, left before right in minutes; None where a name is missing."""
    least = 2 if paper.kind in (MINUTES, EXCERPT) or paper.is_of_congress else 3
    found: list[Paragraph | None] = []
    for column in _signed_columns(paper):
        lines = signature_lines(paper, column)
        found.append(lines[-1] if len(lines) >= least else None)
    return tuple(found)


def _signed_columns(paper: Paper) -> tuple[int, ...]:
    return (0, -1) if paper.kind is MINUTES else (-1,)


def _is_a_name(text: str) -> bool:
    return text != text.upper() and all(word[0].isupper() for word in text.split())


def _room_above_name(paper: Paper, column: int) -> float | None:
    """The height between the last line and the one above it; None with a picture in between."""
    lines = signature_lines(paper, column)
    if paper.closing is None or len(lines) < 2:
        return None
    above, below = lines[-2:]
    cells = paper.closing.column(column)
    start = next(i for i, p in enumerate(cells) if p is above)
    end = next(i for i, p in enumerate(cells) if p is below)
    between = cells[start + 1 : end]
    if any(p.drawing_mm is not None for p in cells[start : end + 1]):
        return None
    room = above.look.after + below.look.before
    room += sum(p.look.before + p.look.after + _line_height(p) for p in between)
    return room / POINTS_PER_MM


def _line_height(paragraph: Paragraph) -> float:
    if paragraph.look.line_rule == "auto":
        size = paragraph.runs[0].look.size if paragraph.runs else 14.0
        return paragraph.look.line * size * SINGLE_LINE
    return paragraph.look.line
