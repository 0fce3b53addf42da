"""Text spliced into a person's TOML file: what is outside the change stays byte for byte."""

import codecs
from collections.abc import Iterator, Sequence
from typing import Any

import tomli

from chibo_cli.errors import ChiboError
from chibo_cli.findings import Location
from chibo_cli.splicing.adding import ways_to_add
from chibo_cli.splicing.changes import Add, Change, Put, Remove
from chibo_cli.splicing.document import Document, with_plain_line_ends
from chibo_cli.splicing.edits import Edit, edited
from chibo_cli.splicing.meaning import is_same, meanings
from chibo_cli.splicing.putting import ways_to_put
from chibo_cli.splicing.removing import ways_to_remove

__all__ = ["Add", "Change", "Put", "Remove", "spliced"]

_MEGABYTE = 1024 * 1024


def spliced(
    content: bytes, changes: Sequence[Change], *, order: Sequence[str] = (), name: str = ""
) -> bytes:
    """The bytes of a TOML file with the changes made, one after the other.

    `order` are the top-level keys of the file's model in their order: it says where a table goes
    that the file does not have yet. `name` is what errors call the file. Raises ChiboError for a
    file that is no TOML in UTF-8, and for a change that cannot be made so that reading it back
    gives just what was meant.
    """
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    body = content[len(mark) :]
    try:
        tables = _tables_of_file(body, name)
        for change in changes:
            body, tables = _changed(body, tables, change, order, name)
    except RecursionError as error:
        raise ChiboError(
            f"{_called(name)} có bảng hoặc danh sách lồng nhau quá sâu, lệnh này không sửa được; "
            f"chạy  {_check(name)}  rồi sửa tay."
        ) from error
    return mark + body


def _changed(
    body: bytes, tables: dict[str, Any], change: Change, order: Sequence[str], name: str
) -> tuple[bytes, dict[str, Any]]:
    """The first way of making the change that reads back as meant, and what it reads as."""
    key = Location("", change.table if isinstance(change, Add) else change.key).dotted_key
    meant = meanings(tables, change)
    if not meant:
        raise ChiboError(
            f"{_called(name)} không có {key}, hoặc ghi chỗ ấy theo cách khác; mở tệp ra xem lại."
        )
    if is_same(tables, meant[0]):
        return body, tables
    for way in _ways(Document(body), change, order):
        written = edited(body, way)
        read = _tables(written)
        if any(is_same(read, each) for each in meant):
            return written, read
    raise ChiboError(
        f"{_called(name)} không có chỗ sửa được {key} mà giữ nguyên phần còn lại: mở tệp ra sửa "
        f"tay chỗ ấy, rồi chạy  {_check(name)}."
    )


def _ways(document: Document, change: Change, order: Sequence[str]) -> Iterator[Sequence[Edit]]:
    if isinstance(change, Put):
        return ways_to_put(document, change.key, change.value, order)
    if isinstance(change, Add):
        return ways_to_add(document, change.table, change.values, order)
    return ways_to_remove(document, change.key)


def _tables_of_file(body: bytes, name: str) -> dict[str, Any]:
    if len(body) > _MEGABYTE:
        raise ChiboError(
            f"{_called(name)} lớn hơn 1 MB, không phải tệp ghi của chi bộ; kiểm tra lại tên tệp."
        )
    remedy = f"chưa sửa gì; chạy  {_check(name)}  để xem cách chữa, chữa xong chạy lại lệnh."
    try:
        return tomli.loads(with_plain_line_ends(body).decode("utf-8"))
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise ChiboError(f"{_called(name)} không phải UTF-8 từ dòng {line}: {remedy}") from error
    except tomli.TOMLDecodeError as error:
        place = f"dòng {error.lineno}, cột {error.colno}"
        raise ChiboError(f"{_called(name)} có lỗi cú pháp ở {place}: {remedy}") from error
    except ValueError as error:  # a number of thousands of digits
        raise ChiboError(f"{_called(name)} có một số quá lớn: {remedy}") from error


def _tables(body: bytes) -> dict[str, Any]:
    """What a changed file reads as; nothing where the change has broken it."""
    try:
        return tomli.loads(with_plain_line_ends(body).decode("utf-8"))
    except tomli.TOMLDecodeError:
        return {}


def _called(name: str) -> str:
    return f"Tệp {name}" if name else "Tệp này"


def _check(name: str) -> str:
    return f"chibo check {name}".rstrip()
