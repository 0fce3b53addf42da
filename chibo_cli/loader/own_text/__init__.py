"""A person's plain text file -> its passages, each known by how its line begins.

The words stay as they are; only the signs that open and close a line are set right. A file that is
no plain UTF-8 text is refused with what to do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.loader.own_text.head import parted
from chibo_cli.loader.own_text.lines import Line, lines_of, lines_with_controls
from chibo_cli.loader.own_text.passages import HEADINGS, OwnText, Passage, PassageKind
from chibo_cli.loader.own_text.structure import passages_of
from chibo_cli.loader.text import read_text

MOST_BYTES = 1024 * 1024
MOST_COLUMNS = 9

_WORD_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_STATE_ENDING = re.compile(r"\s*\./\.$")
_PRINTED_BY_ITSELF = re.compile(
    r"(?:kính (?:gửi|trình)\s*:|nơi nhận\s*:?$|t/m chi bộ|(?:phó )?bí thư$|số\s*:?\s*\d*-\w+/"
    r"|đảng cộng sản việt nam$)",
    re.IGNORECASE,
)
_ANNEX_LABEL = re.compile(r"phụ lục(?: (?:số )?\w{1,4})?[.:]?", re.IGNORECASE)
# `Phụ lục 1: …`: the label before the name is printed by itself, with the right number.
_ANNEX_NUMBER = re.compile(r"phụ lục(?: (?:số )?\w{1,4})?\s*[.:–—-]\s*(?=\w)", re.IGNORECASE)
# What may well begin with a small letter: a point, a row of a table.
_BEGINS = re.compile(r"[a-zđ][).]|.*\|")


def read_own_text(path: Path) -> OwnText:
    """The text of a file. Raises ChiboError for what is no plain UTF-8 text, or is empty."""
    return own_text_of(_text_of(path), path.name)


def own_text_of(text: str, name: str) -> OwnText:
    """The passages of a text that stood in a file of that name."""
    head, lines = parted(list(lines_of(text)))
    passages = tuple(passages_of(lines))
    if not passages:
        raise ChiboError(f"Tệp {name} không có nội dung; ghi nội dung vào tệp rồi chạy lại lệnh.")
    if wide := [p for p in passages if p.rows and len(p.rows[0]) > MOST_COLUMNS]:
        raise ChiboError(
            f"Bảng có dòng đầu «{' | '.join(wide[0].rows[0])[:60]}» trong {name} có "
            f"{len(wide[0].rows[0])} cột; khổ A4 đứng chỉ đủ {MOST_COLUMNS} cột. Chia bớt cột."
        )
    closed = _closed(passages)
    return OwnText(
        name,
        closed,
        abstract=head.abstract,
        addressees=head.addressees,
        recipients=head.recipients,
        notes=tuple(_notes(text, lines, closed, name)),
    )


def read_annex(path: Path) -> OwnText:
    """The text of an annex; its subject is the first line, below `PHỤ LỤC` where that is written.

    Raises ChiboError for a file that has no such line, or nothing below it.
    """
    text = read_own_text(path)
    passages = list(text.passages)
    if passages and _ANNEX_LABEL.fullmatch(passages[0].text):
        passages.pop(0)
    title = _ANNEX_NUMBER.sub("", text.abstract or (passages.pop(0).text if passages else ""))
    if not title or not passages:
        raise ChiboError(
            f"Phụ lục {path} phải có tên ở dòng đầu, dưới đó là nội dung; sửa tệp rồi chạy lại."
        )
    return replace(text, abstract=title.rstrip(" .:"), passages=tuple(passages))


def _text_of(path: Path) -> str:
    if not path.is_file():
        absent = "không phải một tệp thường" if path.exists() else "không có"
        what = "là một thư mục" if path.is_dir() else absent
        raise ChiboError(f"Tệp nội dung {path} {what}; ghi tên một tệp chữ, ví dụ noi-dung.txt.")
    if path.stat().st_size > MOST_BYTES:
        raise ChiboError(f"Tệp {path} lớn hơn 1 MB, quá dài cho một văn bản; kiểm tra lại tên tệp.")
    raw = path.read_bytes()
    if raw.startswith(_WORD_STARTS):
        raise ChiboError(
            f"Tệp {path} là tệp Word hoặc tệp nén, không phải tệp chữ. Mở tệp bằng Word, chọn "
            "Lưu thành… loại Plain Text (.txt), mã Unicode (UTF-8), rồi dùng tệp .txt ấy."
        )
    text, findings = read_text(raw, path.name)
    if findings:
        found = findings[0]
        raise ChiboError(f"Chưa đọc được {path}. {found.message} Cách sửa: {found.remedy}")
    return text


def _closed(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages with "." for "./.", the last one with its full stop: no paper ends with "!"."""
    found = [replace(p, text=_STATE_ENDING.sub(".", p.text)) for p in passages]
    last = found[-1]
    if last.kind in (PassageKind.PARAGRAPH, PassageKind.LEAD, PassageKind.ARTICLE):
        text = last.text.rstrip(" ;,:!")
        ending = "" if text.endswith((".", "?", "…")) else "."
        kind = PassageKind.PARAGRAPH if last.kind is PassageKind.LEAD else last.kind
        found[-1] = replace(last, kind=kind, text=f"{text}{ending}")
    return tuple(found)


def _notes(
    text: str, lines: Sequence[Line], passages: Sequence[Passage], name: str
) -> Iterator[str]:
    """What the person should look at again in the file."""
    if numbers := lines_with_controls(text):
        yield f"{name}: bỏ ký tự không in được ở dòng {_few(numbers)}; đọc lại các dòng ấy."
    for line in lines:
        if _PRINTED_BY_ITSELF.match(line.text):
            yield (
                f"{name}, dòng {line.number}: «{line.text[:40]}» là phần chương trình tự in; "
                "bỏ dòng ấy khỏi tệp để không in hai lần."
            )
    cut = [
        below.number
        for above, below in pairwise(lines)
        if above.text[-1:].islower() and below.text[:1].islower() and not _BEGINS.match(below.text)
    ]
    if cut:
        yield (
            f"{name}, dòng {_few(cut)}: mở đầu bằng chữ thường như câu bị ngắt dòng; mỗi dòng in "
            "thành một đoạn, hãy nối lại nếu là một câu."
        )
    if any(_STATE_ENDING.search(line.text) for line in lines):
        yield f"{name}: dấu «./.» ở cuối đoạn được thay bằng dấu chấm."
    if passages[-1].kind in HEADINGS:
        yield f"{name}: tệp kết thúc bằng một tiêu đề, dưới đó chưa có nội dung."


def _few(numbers: Sequence[int]) -> str:
    more = " …" if len(numbers) > 5 else ""
    return f"{', '.join(map(str, numbers[:5]))}{more}"
