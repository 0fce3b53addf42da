"""The two columns at the top and at the end of a paper: a table, or lines typed without one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from chibo_cli.form.content import Block, Paragraph, Table
from chibo_cli.form.kinds import kind_named
from chibo_cli.form.splitting import columns_of

Blocks = tuple[Block, ...]

PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM"
RULE_OF_DASHES = re.compile(r"[-–—_*]{2,}")
NUMBER = re.compile(r"số\b(?!.*\btháng\b)", re.IGNORECASE)
PLACE_AND_DATE = re.compile(r"\bngày\b.*\btháng\b.*\bnăm\b|\bngày \d", re.IGNORECASE)
STATE_WORDS = re.compile(r"CỘNG (?:HOÀ|HÒA) XÃ HỘI|Độc lập\s*[-–—]\s*Tự do")
RIGHT_HEAD = re.compile(
    r"ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG (?:HOÀ|HÒA)|Độc lập|[^\t]{0,60}\bngày\b", re.IGNORECASE
)
SUBJECT_OF_LETTER = re.compile(r"(?:về việc|v/v)\b", re.IGNORECASE)
NAMES = re.compile(r"(?:ĐẢNG BỘ|ĐẢNG (?:UỶ|ỦY)|CHI BỘ|CHI (?:UỶ|ỦY)|ĐẠI HỘI)\b")
CLOSING_LINE = re.compile(
    r"nơi nhận\b.{0,20}|(?:T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.).{0,60}|người ghi biên bản"
    r"|thư ký(?: hội nghị)?|chủ (?:trì|toạ|tọa)(?: hội nghị)?|(?:phó )?bí thư(?: chi bộ)?",
    re.IGNORECASE,
)
CLOSING_WORDS = re.compile(
    r"nơi nhận|t/m\b|tm\.|k/t\b|kt\.|người ghi biên bản|thư ký|chủ (?:trì|toạ|tọa)|(?:phó )?bí thư",
    re.IGNORECASE,
)
ANYTHING = re.compile("")
HEAD_SEARCH = 6
TABLE_SEARCH = 3
LINES_OF_HEAD = 12
LINES_OF_CLOSING = 30
LINES_AFTER_CLOSING = 2
RIGHT_HALF_MM = 60.0


@dataclass(frozen=True)
class Columns:
    """Lines in two columns, the empty ones too; `table` is None where they were only typed.

    `start` and `end` are the indexes of its first block and of the first block after it.
    """

    left: tuple[Paragraph, ...]
    right: tuple[Paragraph, ...]
    table: Table | None
    start: int
    end: int

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All lines, those of a table row by row."""
        return self.table.paragraphs if self.table else (*self.left, *self.right)

    def column(self, index: int) -> tuple[Paragraph, ...]:
        """The left lines for 0, the right ones for -1."""
        return self.right if index else self.left


def letterhead_in(blocks: Blocks) -> Columns | None:
    """The head of a paper: names and number on the left, title and date on the right."""
    for index, block in enumerate(blocks[:HEAD_SEARCH]):
        if isinstance(block, Table) and block.columns >= 2:
            is_plain = block.columns == 2 and index < TABLE_SEARCH
            if is_plain or any(_is_of_head(p.text) for p in block.paragraphs):
                return _of_table(block, index)
    return _typed_head(blocks)


def closing_in(blocks: Blocks, start: int, end: int) -> Columns | None:
    """The end of a paper: recipients on the left, signature on the right."""
    lines_after = 0
    for index in range(end - 1, start - 1, -1):
        block = blocks[index]
        if isinstance(block, Table):
            signs = any(CLOSING_WORDS.match(paragraph.text) for paragraph in block.paragraphs)
            is_grid = block.columns == 2 or (block.columns > 2 and not block.has_borders)
            if signs and is_grid:
                return _of_table(block, index)
            break
        lines_after += bool(block.text)
        if lines_after > LINES_AFTER_CLOSING:
            break
    return _typed_closing(blocks, start, end)


def is_of_paper(columns: Columns | None) -> bool:
    """Whether a head says anything that a paper of an office says."""
    return columns is not None and any(_is_of_head(p.text) for p in columns.paragraphs)


def _is_of_head(text: str) -> bool:
    return text.upper() == PARTY_TITLE or bool(STATE_WORDS.search(text) or NAMES.match(text))


def _of_table(table: Table, index: int) -> Columns:
    return Columns(table.column(0), table.column(-1), table, index, index + 1)


def _typed_head(blocks: Blocks) -> Columns | None:
    """The first lines, as long as they are those of a head; None where none of them names one."""
    left: list[Paragraph] = []
    right: list[Paragraph] = []
    end = 0
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or len(left) + len(right) >= LINES_OF_HEAD:
            break
        parts = columns_of(block, RIGHT_HEAD)
        if block.text and not all(_stands_in_head(part) for part in parts):
            break
        for part in parts if block.text else ():
            (right if RIGHT_HEAD.match(part.text) else left).append(_in_the_middle(part))
            end = index + 1
    head = Columns(tuple(left), tuple(right), None, 0, end)
    return head if is_of_paper(head) else None


def _stands_in_head(part: Paragraph) -> bool:
    text = part.text
    if kind_named(text, stands_out=text == text.upper()):
        return False
    is_capitals = text == text.upper() and len(text) < 100
    patterns = (NUMBER, SUBJECT_OF_LETTER, RULE_OF_DASHES, STATE_WORDS)
    is_date = bool(PLACE_AND_DATE.search(text)) and len(text) < 80
    return is_capitals or is_date or any(pattern.match(text) for pattern in patterns)


def _typed_closing(blocks: Blocks, start: int, end: int) -> Columns | None:
    first = end
    lines = 0
    for index in range(end - 1, start - 1, -1):
        block = blocks[index]
        if isinstance(block, Table) or lines > LINES_OF_CLOSING:
            break
        lines += bool(block.text)
        parts = columns_of(block, ANYTHING)
        if any(CLOSING_LINE.fullmatch(part.text) for part in parts):
            first = index
    if first == end:
        return None
    left, right = _sides(block for block in blocks[first:end] if isinstance(block, Paragraph))
    return Columns(left, right, None, first, end)


def _sides(
    paragraphs: Iterable[Paragraph],
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The typed lines of a closing by where they stand; an empty one keeps its room on both."""
    left: list[Paragraph] = []
    right: list[Paragraph] = []
    for paragraph in paragraphs:
        parts = columns_of(paragraph, ANYTHING)
        if not paragraph.text:
            left.append(paragraph)
            right.append(paragraph)
        elif len(parts) > 1:
            left.append(_in_the_middle(parts[0]))
            right.append(_in_the_middle(parts[1]))
        else:
            side = right if _stands_right(paragraph) else left
            side.append(_in_the_middle(paragraph))
    return tuple(left), tuple(right)


def _stands_right(paragraph: Paragraph) -> bool:
    if paragraph.floats:
        return not paragraph.text.lower().startswith(("nơi nhận", "-"))
    look = paragraph.look
    is_moved = look.left_mm + look.first_line_mm >= RIGHT_HALF_MM
    return is_moved or look.alignment in ("right", "center") or paragraph.full_text[:1] == "\t"


def _in_the_middle(paragraph: Paragraph) -> Paragraph:
    """The line as if centred: where typed lines stand across the page cannot be measured."""
    return replace(paragraph, look=replace(paragraph.look, alignment="center"))
