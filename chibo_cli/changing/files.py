"""A file before and after a change, and how the one takes the place of the other."""

import stat
from dataclasses import dataclass, replace
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.store import replace_bytes, write_new_text


@dataclass(frozen=True)
class FileChange:
    """A file of a workspace by the name a person knows it by; `before` is None for a new one."""

    path: Path
    name: str
    before: bytes | None
    after: bytes

    @property
    def is_same(self) -> bool:
        """Whether all that was meant stood there before."""
        return self.before == self.after

    def then(self, after: bytes) -> "FileChange":
        """The change with another outcome."""
        return replace(self, after=after)


def content_of(path: Path, name: str) -> bytes:
    """What a file holds. Raises ChiboError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ChiboError(f"Không đọc được {name}. Kiểm tra tệp rồi chạy lại lệnh.") from error


def put_file(change: FileChange) -> None:
    """Put the new file in the place of the old one.

    Raises ChiboError where the old one is no longer what was read, or may not be written.
    """
    if change.is_same:
        return
    must_be_free(change)
    if change.before is None:
        is_written = write_new_text(change.path, change.after.decode("utf-8"))
    else:
        is_written = replace_bytes(change.path, change.before, change.after)
    if not is_written:
        raise _changed_elsewhere(change)


def must_be_free(change: FileChange) -> None:
    """Raise ChiboError where a file is no longer what was read, or may not be written."""
    if change.before is None and not change.path.exists():
        return
    if change.before is None or content_of(change.path, change.name) != change.before:
        raise _changed_elsewhere(change)
    if not change.path.stat().st_mode & stat.S_IWUSR:
        raise ChiboError(
            f"Tệp {change.name} đặt ở chế độ chỉ đọc, chưa ghi gì. Bỏ chế độ ấy rồi chạy lại lệnh."
        )


def _changed_elsewhere(change: FileChange) -> ChiboError:
    return ChiboError(f"Tệp {change.name} vừa được sửa ở nơi khác, chưa ghi gì. Chạy lại lệnh.")
