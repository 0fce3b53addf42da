"""What a search found: by file on the screen, as rows for a spreadsheet, as one JSON document."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from rich.console import Console
from rich.text import Text

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import harmless, talk
from chibo_cli.console.screen import console_for, print_line, print_wrapped
from chibo_cli.console.tables import Column, Listing, show_listing_as_csv
from chibo_cli.console.wrapping import wrapped
from chibo_cli.searching.labels import label
from chibo_cli.searching.lines import Excerpt
from chibo_cli.searching.passages import Passage
from chibo_cli.searching.query import Span
from chibo_cli.vietnamese import listed, opening_capital, short_date

_INDENT = 4
_LONGEST = 240
_BEFORE = 80
_MOST_PEOPLE = 3
_CSV = ("Tệp", "Dòng", "Ngày", "Buổi", "Mục", "Người", "Nội dung")
_FILES = {
    "ke-hoach": "Kế hoạch năm {year}",
    "so-van-ban": "Sổ văn bản năm {year}",
    "dang-vien": "Danh sách đảng viên",
    "chibo": "Thông tin chi bộ",
}


def show_hits(found: Iterable[Excerpt], *, no_color: bool) -> None:
    """Print the excerpts under the meeting or file they are from, what was found marked."""
    console = console_for(no_color=no_color)
    for position, (path, group) in enumerate(groupby(found, key=_path)):
        own = list(group)
        if position:
            print_line(console, "")
        print_line(console, _title(own[0].hit.passage, path), style="bold")
        for each in own:
            passage = each.hit.passage
            where = f"{path}:{each.line}  {opening_capital(label(passage))}{_who(passage)}"
            print_wrapped(console, where, by=2, style="dim")
            for text, spans in _paragraphs(each):
                _print_marked(console, *_shortened(text, spans))


def show_hits_as_csv(found: Iterable[Excerpt]) -> None:
    """Print a row for each hit."""
    show_listing_as_csv(Listing(tuple(map(Column, _CSV)), tuple(map(_row, found))))


def show_hits_as_json(text: str, found: Iterable[Excerpt], incomplete: Sequence[str]) -> None:
    """Print one JSON document: the hits, and the files not read whole."""
    rows = [_fields(each) for each in found]
    show_as_json(
        {"tim": text, "so_cho": len(rows), "ket_qua": rows, "chua_doc_het": list(incomplete)}
    )


def talk_of_unread(incomplete: Sequence[str]) -> None:
    """Say what may not have been found, since these files could not be read whole."""
    if incomplete:
        told = (
            f"Chưa đọc được hết {listed(incomplete)}; chữ ở đó có thể chưa tìm thấy. Xem chỗ hỏng "
            "bằng lệnh  chibo check."
        )
        talk(wrapped(told))


def _path(each: Excerpt) -> str:
    return each.hit.passage.place.path


def _title(passage: Passage, path: str) -> str:
    if passage.meeting:
        meeting = passage.meeting
        kind = "Họp chi uỷ" if meeting.is_committee else f"Buổi {meeting.kind.words}"
        return f"{kind} ngày {short_date(meeting.date)}"
    folder, _, name = path.removesuffix(".toml").rpartition("/")
    if folder.endswith("dinh-huong"):
        return f"Định hướng của cấp trên, tháng {passage.day.month}/{passage.day.year}"
    if folder.endswith("cham-diem"):
        return f"Phiếu chấm điểm ngày {short_date(passage.day)}"
    return _FILES.get(name, path).format(year=passage.year)


def _who(passage: Passage) -> str:
    names = passage.people
    if not names:
        return ""
    more = len(names) - _MOST_PEOPLE
    rest = f" và {more} người nữa" if more > 0 else ""
    return f" ({', '.join(names[:_MOST_PEOPLE])}{rest})"


def _paragraphs(each: Excerpt) -> Iterator[tuple[str, list[Span]]]:
    begin = 0
    for paragraph in each.text.split("\n"):
        end = begin + len(paragraph)
        yield paragraph, [(a - begin, b - begin) for a, b in each.spans if begin <= a and b <= end]
        begin = end + 1


def _shortened(text: str, spans: Sequence[Span]) -> tuple[str, list[Span]]:
    """The text around its first hit, with the hits that are left in it."""
    if len(text) <= _LONGEST:
        return text, list(spans)
    first = spans[0][0]
    begin = 0 if first <= _BEFORE else text.find(" ", first - _BEFORE, first) + 1
    begin = begin or max(first - _BEFORE, 0)
    end = min(begin + _LONGEST, len(text))
    if end < len(text):
        end = max(text.rfind(" ", begin, end), spans[0][1])
    head = "… " if begin else ""
    tail = " …" if end < len(text) else ""
    moved = [(a - begin + len(head), b - begin + len(head)) for a, b in spans if b <= end]
    return f"{head}{text[begin:end]}{tail}", moved


def _print_marked(console: Console, text: str, spans: Sequence[Span]) -> None:
    """Print a text with its hits in colour; between marks on a screen without colours."""
    plain = harmless(text)
    marked = Text(plain)
    for begin, end in spans:
        marked.stylize("bold red", begin, end)
    if console.is_terminal and console.color_system is None:
        marked = Text(_between_marks(plain, spans))
    for line in marked.wrap(console, max(console.width - _INDENT, 20)):
        line.rstrip()
        console.print(Text(" " * _INDENT).append_text(line), soft_wrap=True)


def _between_marks(text: str, spans: Sequence[Span]) -> str:
    pieces, last = [], 0
    for begin, end in spans:
        pieces += [text[last:begin], f"«{text[begin:end]}»"]
        last = end
    return "".join([*pieces, text[last:]])


def _row(each: Excerpt) -> tuple[str, ...]:
    passage = each.hit.passage
    meeting = passage.meeting
    return (
        passage.place.path,
        str(each.line),
        meeting.date.isoformat() if meeting else "",
        meeting.kind.words if meeting else "",
        opening_capital(label(passage)),
        ", ".join(passage.people),
        each.text,
    )


def _fields(each: Excerpt) -> dict[str, Any]:
    passage = each.hit.passage
    meeting = passage.meeting
    return {
        "tep": passage.place.path,
        "dong": each.line,
        "muc": passage.place.dotted_key,
        "ten_muc": label(passage),
        "nam": passage.year,
        "buoi": meeting.slug if meeting else None,
        "ngay": meeting.date.isoformat() if meeting else None,
        "nguoi": list(passage.people),
        "noi_dung": each.text,
        "khop": [list(span) for span in each.spans],
    }
