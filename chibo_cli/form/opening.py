"""Opening a Word file someone hands in; what is none is refused with a sentence."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.opc.exceptions import OpcError

from chibo_cli.errors import ChiboError
from chibo_cli.form.content import Content
from chibo_cli.form.reading import content_of

Docx = Path | bytes | BinaryIO
XML_LIMIT_IN_BYTES = 100_000_000


def content_from(docx: Docx) -> Content:
    """The content of a Word file, given as a path, as bytes or as an open file."""
    name = f"Tệp {docx}" if isinstance(docx, Path) else "Tệp đưa vào"
    try:
        stream = BytesIO(_bytes_of(docx))
        with ZipFile(stream) as archive:
            size = sum(part.file_size for part in archive.infolist() if _is_xml(part.filename))
        if size > XML_LIMIT_IN_BYTES:
            raise ChiboError(f"{name} quá lớn: phần chữ dài hơn {XML_LIMIT_IN_BYTES} byte.")
        stream.seek(0)
        part = Document(stream).part
    except FileNotFoundError:
        raise ChiboError(f"{name} không có; hãy kiểm tra lại tên tệp.") from None
    except OSError as error:
        raise ChiboError(f"{name} không mở được: {error.strerror or error}.") from error
    # SyntaxError is what lxml raises for XML that is none.
    except (OpcError, BadZipFile, KeyError, ValueError, SyntaxError, NotImplementedError) as error:
        raise ChiboError(
            f"{name} không phải tệp Word (.docx) đọc được; hãy mở bằng Word rồi lưu lại"
            " theo dạng .docx."
        ) from error
    return content_of(part)


def _bytes_of(docx: Docx) -> bytes:
    if isinstance(docx, bytes):
        return docx
    return docx.read_bytes() if isinstance(docx, Path) else docx.read()


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))
