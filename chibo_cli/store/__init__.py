"""Atomic writes, and the promise that a paper changed by a person is kept."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.store.fingerprints import (
    FINGERPRINT_PART,
    TEXT_BESIDE,
    TEXT_PART,
    fingerprint,
    is_as_written,
)
from chibo_cli.store.packing import is_packed_here

__all__ = [
    "FINGERPRINT_PART",
    "TEXT_BESIDE",
    "TEXT_PART",
    "Outcome",
    "Written",
    "fingerprint",
    "is_as_written",
    "planned_outcome",
    "replace_bytes",
    "write_bytes",
    "write_new_text",
    "write_paper",
]


class Outcome(Enum):
    """What became of a paper that was written."""

    NEW = auto()
    SAME = auto()
    REPLACED = auto()
    KEPT = auto()


@dataclass(frozen=True)
class Written:
    """Where a paper was written; `beside` names the edited paper that was kept, or the backup."""

    path: Path
    outcome: Outcome
    beside: Path | None = None


def write_paper(path: Path, content: bytes) -> Written:
    """Write a paper; one whose text a person has changed stays, and the new one goes beside it."""
    planned = planned_outcome(path, content)
    if planned.outcome is Outcome.REPLACED and planned.beside:
        write_bytes(planned.beside, _bytes_of(path))
    if planned.outcome is not Outcome.SAME:
        write_bytes(planned.path, content)
    return planned


def planned_outcome(path: Path, content: bytes) -> Written:
    """What `write_paper` would do, without doing it."""
    if not path.exists():
        return Written(path, Outcome.NEW)
    old = _bytes_of(path)
    if old == content:
        return Written(path, Outcome.SAME)
    if is_as_written(path):
        # What nobody has saved since looks as it was written: there is nothing to keep.
        backup = None if is_packed_here(path) else _free_name(path, "bak", old)
        return Written(path, Outcome.REPLACED, beside=backup)
    return Written(_free_name(path, "moi", content), Outcome.KEPT, beside=path)


def write_bytes(path: Path, content: bytes, *, durable: bool = False) -> None:
    """Write a file whole or not at all. `durable` waits until the disk has it."""
    with _written_beside(path, content, durable=durable) as temporary:
        temporary.replace(path)


def replace_bytes(path: Path, old: bytes, new: bytes) -> bool:
    """Give a file another content, unless it holds no longer what it held; whether that was done.

    A link stays a link: what it leads to is written.
    """
    path = path.resolve()
    with _written_beside(path, new, durable=True) as temporary:
        # Looked at last: to reach the disk takes long enough for another to save in between.
        is_as_it_was = path.read_bytes() == old
        if is_as_it_was:
            temporary.replace(path)
    return is_as_it_was


def write_new_text(path: Path, text: str) -> bool:
    """Write a file of the person's own only where there is none; whether it was written."""
    if path.exists():
        return False
    write_bytes(path, text.encode("utf-8"), durable=True)
    return True


@contextmanager
def _written_beside(path: Path, content: bytes, *, durable: bool) -> Iterator[Path]:
    """A temporary file with the content and the rights of the file, to be put in its place."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=".chibo-", dir=path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(content)
                if durable:
                    stream.flush()
                    os.fsync(stream.fileno())
            _keep_mode(path, temporary)
            yield temporary
        finally:
            temporary.unlink(missing_ok=True)
    except PermissionError as error:
        raise ChiboError(
            f"Không ghi được {path}: tệp đang mở trong Word hoặc thư mục không cho ghi. "
            "Đóng tệp rồi chạy lại lệnh."
        ) from error
    except OSError as error:
        raise ChiboError(f"Không ghi được {path}. Kiểm tra đĩa còn chỗ và đường dẫn.") from error


def _bytes_of(path: Path) -> bytes:
    if path.exists() and not path.is_file() and not path.is_dir():
        raise ChiboError(f"{path} không phải một tệp thường; chọn tên khác.")
    try:
        return path.read_bytes()
    except OSError as error:
        if path.is_dir():
            message = f"{path} là một thư mục; đổi tên hoặc chuyển thư mục ấy đi."
        else:
            message = f"Không đọc được {path}. Kiểm tra quyền đọc tệp rồi chạy lại lệnh."
        raise ChiboError(message) from error


def _keep_mode(path: Path, temporary: Path) -> None:
    """Give the new file the rights of the old one, or those of any new file."""
    if path.exists():
        temporary.chmod(path.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)


def _free_name(path: Path, mark: str, content: bytes) -> Path:
    """`….mark.docx`, or with a number where that name holds something else."""
    ending = path.suffix or ".docx"
    candidate, count = path.with_suffix(f".{mark}{ending}"), 1
    while candidate.exists() and (not candidate.is_file() or candidate.read_bytes() != content):
        count += 1
        candidate = path.with_suffix(f".{mark}-{count}{ending}")
    return candidate
