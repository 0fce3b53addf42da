"""The register of numbered papers (`so-van-ban.toml`): written by the program, added to only."""

from collections.abc import Sequence
from typing import Any

import tomli_w

from chibo_cli.errors import ChiboError
from chibo_cli.numbering import REGISTER_FILE, Entry
from chibo_cli.record import YearRecord
from chibo_cli.store import write_bytes

_HEAD = (
    "# Sổ văn bản có số mà không thuộc tệp nào khác: chibo ghi khi in văn bản.\n"
    "# In lại một văn bản thì số và ngày ở đây được giữ. Bỏ một văn bản thì xoá cả bảng của nó.\n"
)


def register(record: YearRecord, entries: Sequence[Entry]) -> None:
    """Add the new entries to the register of the year; what stands there stays byte for byte.

    Raises ChiboError where the register cannot be read whole: a number could be given twice.
    """
    new = [entry for entry in entries if entry.is_new and entry.number]
    if not new:
        return
    name = f"{record.year}/{REGISTER_FILE}"
    if record.has_gap(name):
        raise ChiboError(f"Sổ văn bản {name} có lỗi, chưa ghi số mới. Sửa theo  chibo check {name}")
    path = record.root / name
    before = path.read_bytes() if path.exists() else _HEAD.encode()
    ending = b"\r\n" if b"\r\n" in before else b"\n"
    added = b"".join(ending + _table(entry).replace(b"\n", ending) for entry in new)
    separator = b"" if before.endswith(b"\n") or not before else ending
    write_bytes(path, before + separator + added, durable=True)


def _table(entry: Entry) -> bytes:
    values: dict[str, Any] = {
        "loai": entry.symbol,
        "so": entry.number,
        "ngay": entry.day,
        "trich_yeu": entry.abstract,
        "tep": entry.file_name,
    }
    return f"[[van_ban]]\n{tomli_w.dumps(values)}".encode()
