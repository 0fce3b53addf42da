"""Opening a Word file someone hands in; what is none is refused with a sentence."""

import zlib
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart

from chibo_cli.errors import ChiboError
from chibo_cli.form.content import Content
from chibo_cli.form.limits import (
    MEGABYTE,
    MOST_BYTES,
    MOST_PARAGRAPHS,
    OverLimitError,
    keep_within_limits,
)
from chibo_cli.form.reading import content_of

Docx = Path | bytes | BinaryIO

SAVE_AS = "hãy mở tệp ấy rồi lưu lại (Save As) theo dạng .docx"
NOT_WORD = f"không phải tệp Word (.docx) đọc được; {SAVE_AS}."
DAMAGED = "bị hỏng hoặc tải về chưa hết; hãy lấy lại tệp gốc."
LOCKED = "đặt mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại."
OTHER_FORMS = (
    (b"%PDF", "là tệp PDF, không đo được thể thức; hãy đo tệp Word (.docx) của văn bản ấy."),
    (b"{\\rtf", f"là tệp RTF; {SAVE_AS}."),
    (b"<", f"là trang web hoặc XML, không phải .docx; {SAVE_AS}."),
)
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
ARCHIVE = b"PK"
LOCK_OF_WORD = "~$"
# What the libraries raise for what is broken, encrypted, or packed in an unknown way;
# SyntaxError is what lxml raises for XML that is none.
UNREADABLE = (
    *(OpcError, BadZipFile, EOFError, KeyError, ValueError, zlib.error),
    *(SyntaxError, RuntimeError, AttributeError, TypeError),
)


def content_from(docx: Docx) -> Content:
    """The content of a Word file, given as a path, as bytes or as an open file."""
    name = file_named(docx)
    content = _bytes_of_path(docx, name) if isinstance(docx, Path) else _bytes_of(docx)
    if len(content) > MOST_BYTES:
        raise ChiboError(f"{name} quá lớn: hơn {MOST_BYTES // MEGABYTE} MB.")
    if refusal := _refusal(content):
        raise ChiboError(f"{name} {refusal}")
    try:
        part = _opened(content)
    except OverLimitError as error:
        raise ChiboError(f"{name} {error}, nên không đo.") from error
    except UNREADABLE as error:
        raise ChiboError(f"{name} {_sentence(error, content)}") from error
    try:
        return content_of(part)
    except RecursionError as error:
        raise ChiboError(f"{name} có bảng lồng nhau quá sâu, nên không đo.") from error


def file_named(docx: Docx) -> str:
    """The file as the subject of a sentence."""
    return f"Tệp {docx}" if isinstance(docx, Path) else "Tệp đưa vào"


def _opened(content: bytes) -> DocumentPart:
    with ZipFile(BytesIO(content)) as archive:
        keep_within_limits(archive)
    part = Document(BytesIO(content)).part
    if sum(1 for _ in part.element.iter(qn("w:p"))) > MOST_PARAGRAPHS:
        raise OverLimitError(f"dài hơn {MOST_PARAGRAPHS} đoạn")
    return part


def _refusal(content: bytes) -> str | None:
    """Why something is no Word file, told by how it begins; None where it may be one."""
    if not content.strip():
        return "rỗng, không có gì để đo."
    if content.startswith(OLD_OFFICE):
        return LOCKED if ENCRYPTED in content else f"là tệp Word đời cũ (.doc); {SAVE_AS}."
    if content.startswith(ARCHIVE):
        return None
    start = content.lstrip(b"\xef\xbb\xbf\r\n\t ")
    return next((told for mark, told in OTHER_FORMS if start.startswith(mark)), NOT_WORD)


def _sentence(error: Exception, content: bytes) -> str:
    """What is wrong with an archive that cannot be read."""
    if isinstance(error, BadZipFile | EOFError | zlib.error):
        return DAMAGED
    with ZipFile(BytesIO(content)) as archive:
        names = set(archive.namelist())
        if any(part.flag_bits & 1 for part in archive.infolist()):
            return LOCKED
    if "content.xml" in names and "mimetype" in names:
        return f"là tệp OpenDocument (.odt); {SAVE_AS}."
    for folder, told in (("xl/", "bảng tính Excel"), ("ppt/", "bài trình chiếu PowerPoint")):
        if any(name.startswith(folder) for name in names):
            return f"là {told}, không phải văn bản Word (.docx)."
    if "word/vbaProject.bin" in names:
        return f"là tệp Word có macro (.docm); {SAVE_AS}."
    return DAMAGED if "word/document.xml" in names else NOT_WORD


def _bytes_of_path(path: Path, name: str) -> bytes:
    if path.name.startswith(LOCK_OF_WORD):
        raise ChiboError(f"{name} là tệp tạm của Word khi văn bản đang mở; bỏ qua tệp này.")
    try:
        if path.is_dir():
            raise ChiboError(f"{name} là thư mục; hãy ghi tên tệp .docx ở trong đó.")
        if path.exists() and not path.is_file():
            raise ChiboError(f"{name} không phải một tệp thường.")
        with path.open("rb") as stream:
            return _bytes_of(stream)
    except FileNotFoundError:
        raise ChiboError(f"{name} không có; hãy kiểm tra lại tên tệp.") from None
    except PermissionError:
        raise ChiboError(f"{name} không cho đọc; nếu đang mở trong Word thì đóng lại.") from None
    except (OSError, ValueError) as error:
        raise ChiboError(f"{name} không mở được; hãy kiểm tra lại tên tệp và ổ đĩa.") from error


def _bytes_of(docx: bytes | BinaryIO) -> bytes:
    """The bytes, never many more than are looked at."""
    return docx if isinstance(docx, bytes) else docx.read(MOST_BYTES + 1)
