"""Group H, first part: the grid at the top, the title and its rule."""

from chibo_cli.form.columns import PARTY_TITLE, STATE_WORDS
from chibo_cli.form.content import Paragraph, Table, paragraphs_of
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.head_names import TOP, is_underlined
from chibo_cli.form.paper import Paper
from chibo_cli.form.wanted import Wanted, exactly, figure

TITLE = Wanted(size=exactly(15), bold=True, italic=False, capitals=True, alignment="center")
TITLE_WIDTH = 73.0
RULE_TOLERANCE = 3.0
TOLERANCE = 0.5


def _has_grid(paper: Paper) -> bool:
    return paper.letterhead is not None


@assertion("H01")
def grid(paper: Paper) -> Hits:
    """The paper opens with a borderless grid of two columns and two rows."""
    table = paper.letterhead
    if table is None:
        yield TOP, "Không có bảng 2 cột ở đầu văn bản (bên trái cơ quan, bên phải tiêu đề)."
        return
    if _comes_late(paper, table):
        yield TOP, "Có chữ hoặc dòng trống trước bảng đầu văn bản; bảng phải đứng đầu tiên."
    if len(table.rows) != 2:
        yield TOP, f"Bảng đầu văn bản có {len(table.rows)} hàng; cần 2 hàng, 2 cột."
    if table.columns != 2:
        yield TOP, f"Bảng đầu văn bản có {table.columns} cột; cần 2 hàng, 2 cột."
    if table.has_borders:
        yield TOP, "Bảng đầu văn bản có đường viền; cần bảng không viền."


@assertion("H02", applies=_has_grid)
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


@assertion("H03")
def party_title(paper: Paper) -> Hits:
    """The Party's name once, on the right, 15 bold; in a book again on each paper it holds."""
    titles = _titles(paper)
    if not titles:
        yield TOP, f"Không có tiêu đề {PARTY_TITLE} ở góc phải trang đầu."
        return
    title = titles[0]
    if paper.letterhead and not any(title is paragraph for paragraph in paper.right_head):
        yield title.place, "Tiêu đề không nằm ở cột phải của bảng đầu văn bản."
    if gap := TITLE.gap(title):
        yield title.place, gap
    for repeated in () if paper.kind.binds_papers else titles[1:]:
        yield repeated.place, f"Tiêu đề {PARTY_TITLE} lặp lại; chỉ ghi một lần."


@assertion("H04", applies=_has_grid)
def rule_under_title(paper: Paper) -> Hits:
    """A solid rule as long as the title, under it."""
    lines = paper.right_head
    index = next((i for i, p in enumerate(lines) if _is_title(p)), None)
    if index is None:
        return
    title = lines[index]
    lengths = _rules_near(paper, lines[index : index + 2])
    if not lengths and is_underlined(title):
        yield (
            title.place,
            "Tiêu đề gạch chân; cần một đường kẻ liền riêng ở dưới, dài bằng tiêu đề.",
        )
        return
    if not lengths:
        yield title.place, "Dưới tiêu đề không có đường kẻ; cần đường kẻ liền dài bằng tiêu đề."
        return
    length = min(lengths, key=lambda each: abs(each - TITLE_WIDTH))
    if abs(length - TITLE_WIDTH) > RULE_TOLERANCE + TOLERANCE:
        yield (
            title.place,
            f"Đường kẻ dưới tiêu đề dài {figure(length)} mm; cần dài bằng tiêu đề, khoảng 73 mm.",
        )


@assertion("H05")
def no_state_motto(paper: Paper) -> Hits:
    """Neither the name nor the motto of the State."""
    for paragraph in paper.content.paragraphs:
        if STATE_WORDS.search(paragraph.text):
            yield (
                paragraph.place,
                f"Có Quốc hiệu hoặc tiêu ngữ; văn bản của Đảng chỉ ghi tiêu đề {PARTY_TITLE}.",
                "SAI1",
            )


def _titles(paper: Paper) -> list[Paragraph]:
    """The lines with the Party's name, that of the head first."""
    blocks = paper.content.blocks
    head = paper.head.paragraphs if paper.head else ()
    start, end = (paper.head.start, paper.head.end) if paper.head else (0, 0)
    elsewhere = (p for block in (*blocks[:start], *blocks[end:]) for p in paragraphs_of(block))
    return [line for line in (*head, *elsewhere) if _is_title(line)]


def _comes_late(paper: Paper, table: Table) -> bool:
    """True when text or empty lines stand before the table; the anchor of a drawing may."""
    before = paper.content.blocks[
        : next(i for i, b in enumerate(paper.content.blocks) if b is table)
    ]
    return any(isinstance(block, Table) or not block.floats for block in before)


def _rules_near(paper: Paper, lines: tuple[Paragraph, ...]) -> list[float]:
    """The lengths of the rules under the title, else of those drawn anywhere in the head."""
    near = [length for line in lines if (length := _length(paper, line)) is not None]
    drawn = paper.letterhead.paragraphs if paper.letterhead else ()
    lengths = near or [p.drawing_mm for p in drawn if p.drawing_mm is not None]
    return [length or TITLE_WIDTH for length in lengths]


def _is_title(paragraph: Paragraph) -> bool:
    return paragraph.text.upper() == PARTY_TITLE


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
