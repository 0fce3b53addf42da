"""Lines -> passages: what a line is told by how it begins, ends and is followed."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from chibo_cli.loader.own_text.lines import Line
from chibo_cli.loader.own_text.passages import Passage, PassageKind, Row

_PART = re.compile(
    r"((?:phần|chương|mục)\s+(?:thứ\s+\w+|[IVXLC]+|\d+))\s*(?:[.:–—-]\s*(.+)?)?", re.IGNORECASE
)
_ARTICLE = re.compile(r"(Điều\s+\d+)\s*(?:[.:–—-]\s*(.*))?", re.IGNORECASE)
_ROMAN = re.compile(r"([IVXLC]+)\s*([-.–—/):])\s*(?=\S)(.+)")
_CAPITAL_LETTER = re.compile(r"([A-H])\s*([-.–—/):])\s*(?=\S)(.+)")
_NUMBERED = re.compile(r"(\d{1,2})\s*[.)/](?!\d)\s*(?=\S)(.+)")
_DEEPER = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=[^\W\d_])(.+)")
_POINT = re.compile(r"([a-zđ])\s*[).]\s+(?=\S)(.+)")
_GROUND = re.compile(r"(?:- )?((?:Căn cứ|Xét)\b.*)")
_TABLE_RULE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
_INITIAL = re.compile(r"[^\W\d_]\.")

_FINAL_MARKS = (".", ";", "!", "?", "…", ",")
_LONGEST_TITLE = 150
_LONGEST_CENTRED = 120


def passages_of(lines: Sequence[Line]) -> Iterator[Passage]:
    """The passages in order. Empty lines only part one table from the next."""
    position = _end_of_grounds(lines)
    grounds = (_GROUND.fullmatch(line.text) for line in lines[:position])
    for ground in grounds:
        if ground:
            yield Passage(PassageKind.GROUND, ground[1].rstrip(" ;,."))
    while position < len(lines):
        taken, passage = _next_passage(lines[position:])
        position += taken
        if passage:
            yield passage


def _end_of_grounds(lines: Sequence[Line]) -> int:
    """Where the list of grounds at the top ends; 0 where the text opens with none."""
    end = 0
    for position, line in enumerate(lines):
        if not line.text:
            continue
        if not _GROUND.fullmatch(line.text) or line.text.endswith(":"):
            break
        end = position + 1
    found = [line.text for line in lines[:end] if line.text]
    listed = len(found) > 1 or any(t.startswith("- ") or t.endswith((";", ",")) for t in found)
    return end if listed else 0


def _next_passage(lines: Sequence[Line]) -> tuple[int, Passage | None]:
    """How many lines the next passage takes, and the passage; None for an empty line."""
    line = lines[0]
    if not line.text:
        return 1, None
    if rows := _table(lines):
        return len(rows), Passage(PassageKind.TABLE, rows=_cells(rows))
    if part := _PART.fullmatch(line.text):
        label = part[1][:1].upper() + part[1][1:]
        if part[2]:
            return 1, Passage(PassageKind.PART, part[2].upper(), label)
        taken, name = _name_below(lines)
        return taken, Passage(PassageKind.PART, name.upper(), label)
    return 1, _passage(line)


def _name_below(lines: Sequence[Line]) -> tuple[int, str]:
    """The name on the line below the number of a part, with how many lines both take."""
    for position, line in enumerate(lines[1:], start=1):
        if not line.text:
            continue
        passage = _passage(line)
        plain = passage.kind in (PassageKind.PARAGRAPH, PassageKind.CENTRED)
        if plain and _is_title(line.text) and not line.text.startswith("- "):
            return position + 1, line.text
        break
    return 1, ""


def _passage(line: Line) -> Passage:
    """The passage of a line that stands alone."""
    text = line.text
    if article := _ARTICLE.fullmatch(text):
        title = article[2] or ""
        is_name = not title or _is_title(title)
        kind = PassageKind.ARTICLE_TITLE if is_name else PassageKind.ARTICLE
        return Passage(kind, title, f"{article[1][:1].upper()}{article[1][1:]}.")
    for pattern in (_ROMAN, _CAPITAL_LETTER):
        found = pattern.fullmatch(text)
        if found and _is_heading(found[3], pattern):
            mark = "." if found[2] == "." else "-"
            return Passage(PassageKind.HEADING, f"{found[1]}{mark} {found[3]}")
    if numbered := _NUMBERED.fullmatch(text):
        return _titled(f"{numbered[1]}. {numbered[2]}", numbered[2])
    if deeper := _DEEPER.fullmatch(text):
        return _titled(text, deeper[2])
    if point := _POINT.fullmatch(text):
        return _running(f"{point[1]}) {point[2]}")
    if line.level and _is_title(text):
        kind = PassageKind.HEADING if line.level == 1 else PassageKind.SUBHEADING
        return Passage(kind, text)
    if _is_all_capitals(text) and len(text) <= _LONGEST_CENTRED:
        return Passage(PassageKind.CENTRED, text)
    if line.strong and _is_title(text) and not text.startswith(("- ", "+ ")):
        return Passage(PassageKind.SUBHEADING, text)
    return _running(text)


def _titled(text: str, words: str) -> Passage:
    """A numbered line: a heading where it is short and has no final mark, else running text."""
    if _is_title(words) and not words.endswith(":") and words[:1].isupper():
        return Passage(PassageKind.SUBHEADING, text)
    return _running(text)


def _running(text: str) -> Passage:
    return Passage(PassageKind.LEAD if text.endswith(":") else PassageKind.PARAGRAPH, text)


def _is_title(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_TITLE and not text.endswith(_FINAL_MARKS)


def _is_heading(words: str, pattern: re.Pattern[str]) -> bool:
    """Whether what follows a Roman number or a capital letter is a title, not a name's initial."""
    if not _is_title(words) or _INITIAL.match(words):
        return False
    return words.isupper() if pattern is _CAPITAL_LETTER else words[:1].isupper()


def _is_all_capitals(text: str) -> bool:
    return text.isupper() and " " in text and not text.endswith(_FINAL_MARKS) and text[0] != "-"


def _table(lines: Sequence[Line]) -> list[str]:
    """The lines of the table that begins here: two or more in a row with columns."""
    rows = [line.text for line in takewhile(lambda line: "|" in line.text.strip("|"), lines)]
    is_table = len(rows) > 1 and not all(map(_TABLE_RULE.fullmatch, rows))
    return rows if is_table else []


def _cells(rows: Sequence[str]) -> tuple[Row, ...]:
    """The cells of each row, as many in each as in the widest."""
    split = [
        tuple(cell.strip() for cell in row.removeprefix("|").removesuffix("|").split("|"))
        for row in rows
        if not _TABLE_RULE.fullmatch(row)
    ]
    width = max(len(row) for row in split)
    return tuple((*row, *[""] * (width - len(row))) for row in split)
