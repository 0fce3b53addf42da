"""What a Word file handed in may hold, so that none can take the program down."""

from zipfile import ZipFile

MEGABYTE = 1024 * 1024
MOST_BYTES = 64 * MEGABYTE
MOST_PARTS = 2_000
MOST_BYTES_UNPACKED = 200 * MEGABYTE
MOST_BYTES_OF_XML = 32 * MEGABYTE
MOST_TAGS = 1_000_000
MOST_ATTRIBUTES = 1_000_000
MOST_PARAGRAPHS = 20_000

_XML = (".xml", ".rels", ".vml")
_ENCODED = tuple("<!DOCTYPE".encode(name) for name in ("ascii", "utf-16-le", "utf-16-be"))


class OverLimitError(ValueError):
    """A file that is too large or declares what no Word file does; the message says which."""


def keep_within_limits(archive: ZipFile) -> None:
    """Look at an archive before it is unpacked. Raises OverLimitError for one out of bounds."""
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise OverLimitError(f"có quá {MOST_PARTS} phần bên trong")
    if sum(part.file_size for part in parts) > MOST_BYTES_UNPACKED:
        raise OverLimitError(f"bung ra lớn hơn {MOST_BYTES_UNPACKED // MEGABYTE} MB")
    written = [part for part in parts if part.filename.lower().endswith(_XML)]
    if sum(part.file_size for part in written) > MOST_BYTES_OF_XML:
        raise OverLimitError(f"có phần chữ lớn hơn {MOST_BYTES_OF_XML // MEGABYTE} MB")
    tags = attributes = 0
    for part in written:
        content = archive.read(part)
        if any(start in content for start in _ENCODED):
            raise OverLimitError("có khai báo DTD mà tệp Office không dùng")
        tags += content.count(b"<")
        attributes += content.count(b"=")
    if tags > MOST_TAGS or attributes > MOST_ATTRIBUTES:
        raise OverLimitError("có quá nhiều thẻ định dạng")
