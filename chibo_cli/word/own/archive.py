"""An untrusted Word file -> its parts, within limits: nothing is unpacked before it is weighed."""

import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from chibo_cli.word.faults import unusable

_MEGABYTE = 1024 * 1024
_LARGEST_FILE = 20 * _MEGABYTE
_MOST_PARTS = 1000
_LARGEST_XML = 4 * _MEGABYTE
_ALL_XML = 12 * _MEGABYTE
_LARGEST_PART = 10 * _MEGABYTE
_LARGEST_WHOLE = 40 * _MEGABYTE
_ENTRY_MARK = b"PK\x01\x02"
_ENCRYPTED_FLAG = 0x1

_SAVE_AS = "mở bằng Word rồi lưu lại (Save As) kiểu Word Document (*.docx)"
_OTHER_KINDS = (
    (b"\xd0\xcf\x11\xe0", f"Tệp này là kiểu .doc cũ hoặc có mật khẩu; {_SAVE_AS}, bỏ mật khẩu."),
    (b"{\\rtf", f"Tệp này là kiểu .rtf; {_SAVE_AS}."),
    (b"%PDF", "Tệp này là PDF, không làm mẫu được; hãy dùng bản Word (*.docx)."),
)
_BROKEN = "Tệp hỏng hoặc chưa chép xong; lấy lại bản gốc, mở thử bằng Word rồi lưu lại."


def parts_of(path: Path) -> dict[str, bytes]:
    """The parts by name, in order. Raises UnusableTemplateError for what is no sound Word file."""
    content = _content_of(path)
    try:
        with ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            _weigh(entries)
            return {entry.filename: archive.read(entry) for entry in entries if _is_part(entry)}
    except (BadZipFile, EOFError, NotImplementedError, ValueError, zlib.error) as error:
        raise unusable(_BROKEN) from error


def _content_of(path: Path) -> bytes:
    if path.is_dir():
        raise unusable("Đây là một thư mục, không phải tệp Word; đổi tên hoặc chuyển nó đi.")
    if path.exists() and not path.is_file():
        raise unusable("Đây không phải một tệp thường.")
    size = path.stat().st_size
    if size == 0:
        raise unusable("Tệp rỗng; lấy lại bản gốc.")
    if size > _LARGEST_FILE:
        raise unusable(f"Tệp nặng quá {_LARGEST_FILE // _MEGABYTE} MB; thu nhỏ các hình trong tệp.")
    content = path.read_bytes()
    for opening, message in _OTHER_KINDS:
        if content.startswith(opening):
            raise unusable(message)
    if not content.startswith(b"PK"):
        raise unusable(f"Tệp này không phải tệp Word .docx; {_SAVE_AS}.")
    if content.count(_ENTRY_MARK) > _MOST_PARTS:
        raise unusable(f"Tệp có quá {_MOST_PARTS} thành phần, không giống một văn bản Word.")
    return content


def _weigh(entries: list[ZipInfo]) -> None:
    """Refuse what would take too much room, judged by what the archive says of its parts.

    A part that is larger than it says is cut there and then fails its checksum.
    """
    names = {entry.filename for entry in entries}
    if len(names) < len(entries) or any("\\" in name or ".." in name for name in names):
        raise unusable(_BROKEN)
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        raise unusable(f"Tệp có mật khẩu; {_SAVE_AS}, bỏ mật khẩu.")
    if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
        raise unusable(f"Tệp nén theo kiểu Word không dùng; {_SAVE_AS}.")
    for entry in entries:
        largest = _LARGEST_XML if is_xml(entry.filename) else _LARGEST_PART
        if entry.file_size > largest:
            raise unusable(
                f"Thành phần {entry.filename} khi mở ra nặng {entry.file_size // _MEGABYTE} MB, "
                f"quá mức {largest // _MEGABYTE} MB; bỏ bớt nội dung hoặc thu nhỏ hình."
            )
    texts = sum(entry.file_size for entry in entries if is_xml(entry.filename))
    if texts > _ALL_XML:
        raise unusable(
            f"Phần chữ và định dạng của tệp khi mở ra nặng quá {_ALL_XML // _MEGABYTE} MB; bỏ bớt "
            "nội dung."
        )
    if sum(entry.file_size for entry in entries) > _LARGEST_WHOLE:
        raise unusable(
            f"Tệp khi mở ra nặng quá {_LARGEST_WHOLE // _MEGABYTE} MB; thu nhỏ các hình trong tệp."
        )


def is_xml(name: str) -> bool:
    """Whether a part is XML by its name."""
    return name.lower().endswith((".xml", ".rels", ".vml", ".svg"))


def _is_part(entry: ZipInfo) -> bool:
    return not entry.is_dir()
