"""A text given to a command: typed, in a file, or on standard input."""

import sys
from pathlib import Path

from chibo_cli.console.papers import talk
from chibo_cli.editing.texts import prose_of
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Severity
from chibo_cli.loader.text import MOST_BYTES, read_text

STANDARD_INPUT = "-"


def text_given(typed: str | None, file: Path | None, what: str) -> str:
    """The text, from the one place it is given in; `what` is what a sentence calls it.

    Raises ChiboError where it is given twice, not at all, or cannot be read.
    """
    if typed is not None and file is not None:
        raise ChiboError(f"{what} đã có ở --tep; bỏ một trong hai.")
    if file is not None:
        return prose_of(_text_of_file(file), what)
    if typed is None:
        raise ChiboError(f'{what} chưa có: ghi vào giữa hai dấu nháy "…", hoặc dùng --tep TỆP.')
    if typed == STANDARD_INPUT:
        return prose_of(_text_of_input(), what)
    return prose_of(typed, what)


def _text_of_file(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return _decoded(stream.read(MOST_BYTES + 1), file.name)
    except OSError as error:
        raise ChiboError(f"Không đọc được tệp {file}; kiểm tra tên tệp rồi chạy lại.") from error


def _text_of_input() -> str:
    if sys.stdin is None:
        raise ChiboError("Không có đầu vào để đọc; ghi nội dung vào lệnh, hoặc dùng --tep TỆP.")
    if sys.stdin.isatty():
        talk("Gõ nội dung; xong thì xuống dòng, bấm Ctrl+Z rồi Enter (Linux, macOS: Ctrl+D).")
    return _decoded(sys.stdin.buffer.read(MOST_BYTES + 1), "đầu vào")


def _decoded(raw: bytes, name: str) -> str:
    text, slips = read_text(raw, name)
    for slip in slips:
        if slip.severity is Severity.ERROR:
            raise ChiboError(f"Nội dung trong {name}: {slip.message} Cách sửa: {slip.remedy}")
    return text
