"""The register of numbered papers (`so-van-ban.toml`): written by the program, added to only."""

from collections.abc import Sequence
from typing import Any

import tomli
import tomli_w

from chibo_cli.errors import ChiboError
from chibo_cli.loader import REGISTER_FILE
from chibo_cli.numbering import Entry, register_is_whole
from chibo_cli.record import YearRecord
from chibo_cli.store import write_bytes

_HEAD = (
    "# Sổ văn bản có số mà không thuộc tệp nào khác: chibo ghi khi in văn bản.\n"
    "# In lại một văn bản thì số và ngày ở đây được giữ. Bỏ một văn bản thì xoá cả bảng của nó.\n"
)


def register(record: YearRecord, entries: Sequence[Entry]) -> None:
    """Add the new entries to the register of the year; what stands there stays byte for byte.

    Raises ChiboError where the register cannot be read whole, or where another command has taken a
    number meanwhile: it would be given twice.
    """
    new = [entry for entry in entries if entry.is_new and entry.number]
    if not new:
        return
    name = f"{record.year}/{REGISTER_FILE}"
    path = record.root / name
    is_whole = register_is_whole(record)
    before = path.read_bytes() if is_whole and path.exists() else _HEAD.encode()
    standing = _papers(before)
    if standing is None or not is_whole:
        raise ChiboError(f"Sổ văn bản {name} có lỗi, chưa ghi số mới. Sửa theo  chibo check {name}")
    known = record.register.papers if record.register else ()
    if len(standing) != len(known):
        raise ChiboError(f"Sổ văn bản {name} vừa được ghi thêm, số có thể đã dùng. Chạy lại lệnh.")
    added = [_values(entry) for entry in new]
    after = _with(before, added)
    # What a person wrote there may leave no place for a table after it.
    if _papers(after) != [*standing, *added]:
        raise ChiboError(
            f"Không ghi thêm được vào {name}: mỗi văn bản ở đó phải là một bảng [[van_ban]]."
        )
    write_bytes(path, after, durable=True)


def _with(before: bytes, added: Sequence[dict[str, Any]]) -> bytes:
    ending = b"\r\n" if b"\r\n" in before else b"\n"
    tables = [f"\n[[van_ban]]\n{tomli_w.dumps(values)}".encode() for values in added]
    separator = b"\n" if before and not before.endswith(b"\n") else b""
    return before + (separator + b"".join(tables)).replace(b"\n", ending)


def _values(entry: Entry) -> dict[str, Any]:
    return {
        "loai": entry.symbol,
        "so": entry.number,
        "ngay": entry.day,
        "trich_yeu": entry.abstract,
        "tep": entry.file_name,
    }


def _papers(content: bytes) -> list[Any] | None:
    """The tables of the register, or None where it is no TOML in UTF-8."""
    try:
        tables = tomli.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomli.TOMLDecodeError):
        return None
    papers = tables.get("van_ban", [])
    return papers if isinstance(papers, list) else None
