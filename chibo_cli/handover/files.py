"""Where the files of a book lie, and what stands in them."""

from collections.abc import Iterator

from chibo_cli.loader import CELL_FILE, PLAN_FILE, REGISTER_FILE, ROSTER_FILE
from chibo_cli.record import YearRecord


def files(record: YearRecord) -> Iterator[tuple[str, str]]:
    """The files and folders of the workspace, each with what stands there."""
    yield CELL_FILE, "chi bộ, nhiệm kỳ, nền nếp sinh hoạt"
    yield ROSTER_FILE, "đảng viên, chức vụ, tình trạng"
    if record.plan:
        yield f"{record.year}/{PLAN_FILE}", f"kế hoạch năm {record.year}"
    book: YearRecord | None = record
    while book is not None:
        if count := len(book.meetings) + len(book.unread):
            yield f"{book.year}/", f"{count} tệp buổi họp năm {book.year}"
        book = book.previous
    if record.register:
        yield f"{record.year}/{REGISTER_FILE}", "số của các văn bản khác"
    yield f"{record.year}/van-ban/", "văn bản in ra từ sổ"
