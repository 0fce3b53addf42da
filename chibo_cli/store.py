"""Atomic writes, and the promise that a paper changed by a person is kept."""

import hashlib
import os
import re
import tempfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from html import unescape
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from chibo_cli.errors import ChiboError

FINGERPRINT_PART = "docProps/custom.xml"
TEXT_PART = "word/document.xml"
TEXT_BESIDE = re.compile(r"word/(?:header|footer|footnotes|endnotes)\d*\.xml")

# A paper larger than this was not written by the program.
_LARGEST_PART = 64 * 1024 * 1024
_TEXT_OR_BREAK = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|(</w:p>)")
# What zipfile raises for an archive that is broken, encrypted, or packed in a way it does not know.
_UNREADABLE = (BadZipFile, EOFError, KeyError, RuntimeError, ValueError, zlib.error)
_STORED_FINGERPRINT = re.compile(r">([0-9a-f]{64})<")


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


def fingerprint(document_xml: str, other_parts: Iterable[str] = ()) -> str:
    """The SHA-256 of the text of a Word document, however its runs are cut.

    `other_parts` are its headers, footers and notes: their text counts, in whatever order Word
    keeps them; a page number alone does not.
    """
    others = sorted(filter(None, map(_normalised, other_parts)))
    beside = [text for text in others if not text.isdigit()]
    return hashlib.sha256("\n\n".join([_normalised(document_xml), *beside]).encode()).hexdigest()


def _normalised(part: str) -> str:
    """The text of a part, a line for each paragraph, with single spaces."""
    pieces = (text if not end else "\n" for text, end in _TEXT_OR_BREAK.findall(part))
    lines = unescape("".join(pieces)).splitlines()
    return "\n".join(" ".join(line.split()) for line in lines).strip()


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
        return Written(path, Outcome.REPLACED, beside=_free_name(path, "bak", old))
    return Written(_free_name(path, "moi", content), Outcome.KEPT, beside=path)


def is_as_written(path: Path) -> bool:
    """Whether the text of a paper is the text the program wrote; False for any other file."""
    try:
        with ZipFile(path) as archive:
            parts = {info.filename: info for info in archive.infolist()}
            names = [FINGERPRINT_PART, TEXT_PART, *filter(TEXT_BESIDE.match, parts)]
            wanted = [parts[name] for name in names]
            if any(part.file_size > _LARGEST_PART for part in wanted):
                return False
            properties, text, *beside = (archive.read(part).decode("utf-8") for part in wanted)
    except (*_UNREADABLE, OSError):
        return False
    stored = _STORED_FINGERPRINT.search(properties)
    return stored is not None and stored.group(1) == fingerprint(text, beside)


def write_bytes(path: Path, content: bytes, *, durable: bool = False) -> None:
    """Write a file whole or not at all. `durable` waits until the disk has it."""
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
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except PermissionError as error:
        raise ChiboError(
            f"Không ghi được {path}: tệp đang mở trong Word hoặc thư mục không cho ghi. "
            "Đóng tệp rồi chạy lại lệnh."
        ) from error
    except OSError as error:
        raise ChiboError(f"Không ghi được {path}. Kiểm tra đĩa còn chỗ và đường dẫn.") from error


def write_new_text(path: Path, text: str) -> bool:
    """Write a file of the person's own only where there is none; whether it was written."""
    if path.exists():
        return False
    write_bytes(path, text.encode("utf-8"), durable=True)
    return True


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
    candidate, count = path.with_suffix(f".{mark}.docx"), 1
    while candidate.exists() and (not candidate.is_file() or candidate.read_bytes() != content):
        count += 1
        candidate = path.with_suffix(f".{mark}-{count}.docx")
    return candidate
