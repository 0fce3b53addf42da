"""`dang-vien.toml` with what a list brings: text spliced in, all else byte for byte."""

import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.loader import ROSTER_FILE
from chibo_cli.loader.reader import Reader
from chibo_cli.member_lists.comparison import Compared, Comparison
from chibo_cli.models.roster import Roster
from chibo_cli.splicing import Add, Change, Put, spliced
from chibo_cli.store import replace_bytes

_TABLE = "dang_vien"


@dataclass(frozen=True)
class ChangedRoster:
    """The file before and after; nothing is written yet."""

    path: Path
    before: bytes
    after: bytes


def changed_roster(root: Path, roster: Roster, comparison: Comparison) -> ChangedRoster:
    """The roster's file with all that the list brings.

    Raises ChiboError where the file is not the one the roster was read from.
    """
    path = root / ROSTER_FILE
    before = _content(path)
    if _read(root, before) != roster:
        raise ChiboError(f"Tệp {ROSTER_FILE} vừa được sửa ở nơi khác. Chạy lại lệnh.")
    changes = tuple(_changes(comparison.to_write, len(roster.members)))
    after = spliced(before, changes, order=(_TABLE,), name=ROSTER_FILE)
    _read(root, after)
    return ChangedRoster(path, before, after)


def write_roster(change: ChangedRoster) -> None:
    """Put the new content in the place of the old.

    Raises ChiboError where the file has changed since, or may only be read.
    """
    is_as_read = _content(change.path) == change.before
    if is_as_read and not change.path.stat().st_mode & stat.S_IWUSR:
        raise ChiboError(
            f"Tệp {ROSTER_FILE} đặt ở chế độ chỉ đọc, chưa ghi gì. Bỏ chế độ ấy rồi chạy lại lệnh."
        )
    if not is_as_read or not replace_bytes(change.path, change.before, change.after):
        raise ChiboError(f"Tệp {ROSTER_FILE} vừa được sửa ở nơi khác, chưa ghi gì. Chạy lại lệnh.")


def _changes(rows: Sequence[Compared], count: int) -> Iterator[Change]:
    for row in rows:
        index = row.index
        if index is None:
            index, count = count, count + 1
            yield Add((_TABLE,), row.values)
        else:
            yield from (Put((_TABLE, index, key), value) for key, value in row.values.items())
        for entry in row.entries:
            yield Add((_TABLE, index, entry.table), entry.values)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ChiboError(
            f"Sổ chưa có tệp {ROSTER_FILE}; chạy  chibo init  trong thư mục sổ để tạo tệp mẫu."
        ) from None
    except OSError as error:
        raise ChiboError(
            f"Không đọc được {ROSTER_FILE}. Kiểm tra tệp rồi chạy lại lệnh."
        ) from error


def _read(root: Path, content: bytes) -> Roster:
    """The roster of a content. Raises ChiboError where something in it would be left out."""
    reader = Reader(root, {})
    roster, _ = reader.read_content(Roster, content, ROSTER_FILE)
    if roster is None or reader.left_out:
        raise ChiboError(
            f"{ROSTER_FILE} có chỗ không đọc được, chưa ghi gì. Sửa theo  chibo check {ROSTER_FILE}"
        )
    return roster
