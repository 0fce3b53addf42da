"""The commented samples of a new file: `# tinh_trang = "hoan_thanh"`, `# [[vang]]`."""

import re
from collections.abc import Iterator

import tomli

from chibo_cli.splicing.document import Document
from chibo_cli.splicing.scanning import Section, sections_of

_MARK = re.compile(rb"[ \t]*+(#[ \t]*)")
_SAMPLE_HEADER = re.compile(rb"[ \t]*+#[ \t]*(\[\[?[^\[\]#]+\]\]?)[ \t]*(?:#.*)?")


def sample_of_key(
    document: Document, section: Section, steps: tuple[str, ...]
) -> tuple[int, int, int] | None:
    """Where the commented sample of a key begins, and its value begins and ends."""
    for number in document.own_comments(section):
        words = document.words(number)
        mark = _MARK.match(words)
        if mark is None or steps[-1].encode() not in words:
            continue
        pairs = _sections(words[mark.end() :])[0].pairs
        if len(pairs) == 1 and pairs[0].steps == steps:
            start = document.line(number).start
            value = pairs[0].value
            shift = start + mark.end()
            return start + mark.start(1), shift + value.start, shift + value.end
    return None


def sample_tables(document: Document, steps: tuple[str, ...]) -> Iterator[int]:
    """The last lines of the commented samples of a table."""
    for number in range(document.line_count):
        if not document.is_comment(number):
            continue
        header = _SAMPLE_HEADER.fullmatch(document.words(number))
        if header and _sections(header[1])[-1].steps == steps:
            yield _last_line(document, number)


def _last_line(document: Document, number: int) -> int:
    """The last line of a sample, or the bare mark that parts it from what follows."""
    while document.is_comment(number + 1):
        words = document.words(number + 1)
        mark = _MARK.match(words)
        if mark is None or not _sections(words[mark.end() :])[0].pairs:
            break
        number += 1
    return number + (document.words(number + 1).strip() == b"#")


def _sections(words: bytes) -> tuple[Section, ...]:
    """What a comment says when it is none; an empty section for words that are no TOML."""
    try:
        tomli.loads(words.decode("utf-8"))
    except ValueError:
        return (Section(),)
    return sections_of(words)
