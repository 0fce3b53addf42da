"""Group H, first part: the grid at the top, the title and its rule, the names of the bodies."""

import re

from chibo_cli.form.content import Paragraph, Table
from chibo_cli.form.faults import Grade, Hits, assertion
from chibo_cli.form.paper import Paper
from chibo_cli.form.wanted import Wanted, exactly, figure

TOP = "đầu văn bản"
PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM"
TITLE = Wanted(size=exactly(15), bold=True, italic=False, capitals=True, alignment="center")
PARENT = Wanted(size=exactly(14), bold=False, italic=False, capitals=True, alignment="center")
CELL = Wanted(
    size=exactly(14),
    bold=True,
    italic=False,
    underline="none",
    capitals=True,
    alignment="center",
)
ASTERISK = Wanted(size=exactly(14), alignment="center")
STATE_WORDS = re.compile(r"CỘNG (?:HOÀ|HÒA) XÃ HỘI|Độc lập\s*[-–—]\s*Tự do")
CELL_NAMES = ("CHI BỘ ", "ĐẠI HỘI CHI BỘ")
TITLE_WIDTH = 73.0
RULE_TOLERANCE = 3.0
TOLERANCE = 0.5


def _has_letterhead(paper: Paper) -> bool:
    return paper.letterhead is not None


def _names_its_parent(paper: Paper) -> bool:
    return paper.letterhead is not None and not paper.is_of_congress


@assertion("H01", Grade.READ)
def grid(paper: Paper) -> Hits:
    """The paper opens with a borderless grid of two columns and two rows."""
    table = paper.letterhead
    if table is None:
        yield TOP, "Không có bảng 2 cột ở đầu văn bản (bên trái cơ quan, bên phải tiêu đề)."
        return
    if paper.content.blocks[0] is not table:
        yield TOP, "Có chữ hoặc dòng trống trước bảng đầu văn bản; bảng phải đứng đầu tiên."
    if len(table.rows) != 2:
        yield TOP, f"Bảng đầu văn bản có {len(table.rows)} hàng; cần 2 hàng, 2 cột."
    if table.has_borders:
        yield TOP, "Bảng đầu văn bản có đường viền; cần bảng không viền."


@assertion("H02", Grade.ADVICE, applies=_has_letterhead)
def grid_widths(paper: Paper) -> Hits:
    """The grid is as wide as the text, its cells as wide as its columns, without side margins."""
    table = paper.letterhead
    if table is None:
        return
    asked = paper.content.sections[0].text_width_mm
    total = sum(table.grid_mm)
    if abs(total - asked) > TOLERANCE:
        yield TOP, f"Hai cột rộng {figure(total)} mm; cần bằng bề rộng chữ {figure(asked)} mm."
    if not all(_cells_fit_grid(table, index) for index in range(len(table.rows))):
        yield TOP, "Bề rộng ô khác bề rộng cột của bảng; cần đặt cả hai bằng nhau."
    margins = {side for row in table.rows for cell in row.cells for side in cell.side_margins_mm}
    if widest := max((side for side in margins if side > TOLERANCE), default=0.0):
        yield TOP, f"Lề trong của ô rộng {figure(widest)} mm; cần 0."


@assertion("H03", Grade.READ)
def party_title(paper: Paper) -> Hits:
    """The Party's name once, on the right, 15 bold."""
    titles = _titles(paper)
    if not titles:
        yield TOP, f"Không có tiêu đề {PARTY_TITLE} ở góc phải trang đầu."
        return
    title = titles[0]
    if not any(title is paragraph for paragraph in paper.right_head):
        yield title.place, "Tiêu đề không nằm ở cột phải của bảng đầu văn bản."
    if gap := TITLE.gap(title):
        yield title.place, gap
    for repeated in titles[1:]:
        yield repeated.place, f"Tiêu đề {PARTY_TITLE} lặp lại; chỉ ghi một lần."


@assertion("H04", Grade.READ, applies=_has_letterhead)
def rule_under_title(paper: Paper) -> Hits:
    """A solid rule as long as the title, under it."""
    lines = paper.right_head
    index = next((i for i, p in enumerate(lines) if _is_title(p)), None)
    if index is None:
        return
    title = lines[index]
    carriers = [p for p in (title, *lines[index + 1 : index + 2]) if _length(paper, p) is not None]
    if not carriers:
        yield title.place, "Dưới tiêu đề không có đường kẻ; cần đường kẻ liền dài bằng tiêu đề."
        return
    length = _length(paper, carriers[0]) or TITLE_WIDTH
    if abs(length - TITLE_WIDTH) > RULE_TOLERANCE + TOLERANCE:
        yield (
            title.place,
            f"Đường kẻ dưới tiêu đề dài {figure(length)} mm; cần dài bằng tiêu đề, khoảng 73 mm.",
        )


@assertion("H05", Grade.READ)
def no_state_motto(paper: Paper) -> Hits:
    """Neither the name nor the motto of the State."""
    for paragraph in paper.content.paragraphs:
        if STATE_WORDS.search(paragraph.text):
            yield (
                paragraph.place,
                f"Có Quốc hiệu hoặc tiêu ngữ; văn bản của Đảng chỉ ghi tiêu đề {PARTY_TITLE}.",
            )


@assertion("H06", Grade.READ, applies=_names_its_parent)
def parent_name(paper: Paper) -> Hits:
    """The name of the superior organisation: ĐẢNG BỘ …, 14, not bold."""
    parents, _ = _names(paper)
    if not parents:
        yield TOP, "Không có tên đảng bộ cấp trên ở dòng đầu bên trái; cần ĐẢNG BỘ …"
        return
    if not parents[0].text.upper().startswith("ĐẢNG BỘ "):
        yield parents[0].place, "Tên cơ quan cấp trên trực tiếp phải bắt đầu bằng ĐẢNG BỘ."
    for paragraph in parents:
        if gap := PARENT.gap(paragraph):
            yield paragraph.place, gap


@assertion("H07", Grade.READ, applies=_has_letterhead)
def cell_name(paper: Paper) -> Hits:
    """The name of the cell: CHI BỘ …, 14, bold."""
    _, names = _names(paper)
    if not names:
        yield TOP, "Không có tên chi bộ dưới tên đảng bộ cấp trên; cần CHI BỘ …"
        return
    if not names[0].text.upper().startswith(CELL_NAMES):
        yield names[0].place, "Tên cơ quan ban hành phải bắt đầu bằng CHI BỘ."
    for paragraph in names:
        wanted = Wanted(CELL.size, CELL.bold, CELL.italic, None, CELL.capitals, CELL.alignment)
        if gap := wanted.gap(paragraph):
            yield paragraph.place, gap


@assertion("H08", Grade.READ, applies=_has_letterhead)
def asterisk(paper: Paper) -> Hits:
    """An asterisk under the cell's name, and no rule."""
    for paragraph in paper.names:
        underlined = any(run.look.underline != "none" for run in paragraph.shown_runs)
        if underlined or paragraph.look.top_border or paragraph.look.bottom_border:
            yield paragraph.place, "Tên cơ quan có đường kẻ hoặc gạch chân; cần dấu * ở dòng dưới."
    mark = paper.after_names[0] if paper.after_names else None
    if mark is None or mark.text != "*":
        place = paper.names[-1].place if paper.names else TOP
        yield place, "Dòng liền dưới tên chi bộ không phải dấu *; cần đúng một dấu *."
    elif gap := ASTERISK.gap(mark):
        yield mark.place, gap


def _titles(paper: Paper) -> list[Paragraph]:
    return [paragraph for paragraph in paper.content.paragraphs if _is_title(paragraph)]


def _is_title(paragraph: Paragraph) -> bool:
    return paragraph.text.upper() == PARTY_TITLE


def _names(paper: Paper) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The lines of the superior organisation and those of the cell."""
    names = paper.names
    starts = (i for i, p in enumerate(names) if p.text.upper().startswith(CELL_NAMES))
    default = 0 if paper.is_of_congress else min(1, len(names))
    first = next(starts, default)
    return names[:first], names[first:]


def _cells_fit_grid(table: Table, index: int) -> bool:
    row = table.rows[index]
    if len(row.cells) != len(table.grid_mm):
        return False
    return all(
        cell.width_mm is not None and abs(cell.width_mm - column) <= TOLERANCE
        for cell, column in zip(row.cells, table.grid_mm, strict=True)
    )


def _length(paper: Paper, paragraph: Paragraph) -> float | None:
    """The length of the rule a paragraph carries; 0 when unknown, None without a rule."""
    if paragraph.drawing_mm is not None:
        return paragraph.drawing_mm
    if not (paragraph.look.bottom_border if paragraph.text else paragraph.look.top_border):
        return None
    width = _right_cell_width(paper)
    return width - paragraph.look.left_mm - paragraph.look.right_mm


def _right_cell_width(paper: Paper) -> float:
    table = paper.letterhead
    if table is None or not table.rows or not table.rows[0].cells:
        return 0.0
    cell = table.rows[0].cells[-1]
    width = cell.width_mm or (table.grid_mm[-1] if table.grid_mm else 0.0)
    return width - sum(cell.side_margins_mm)
