"""A file handed in as a list of members -> its sheets."""

from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.member_lists.separated import sheets_of_csv
from chibo_cli.member_lists.sheets import Sheet
from chibo_cli.member_lists.workbooks import sheets_of_workbook

_MEGABYTE = 1024 * 1024
_LARGEST_WORKBOOK = 20 * _MEGABYTE
_LARGEST_TEXT = 4 * _MEGABYTE
_SAVE_AS = "mở bằng Excel rồi lưu lại (Save As) kiểu Excel Workbook (*.xlsx)"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_OTHER_KINDS = (
    (b"%PDF", "là tệp PDF; dùng tệp Excel hoặc CSV của danh sách ấy."),
    (b"{\\rtf", "là tệp RTF; chép bảng sang Excel rồi lưu kiểu .xlsx."),
    (b"<", f"là trang web hoặc XML, dù tên có đuôi gì; {_SAVE_AS}."),
)


def sheets_of(path: Path) -> tuple[Sheet, ...]:
    """The sheets of an Excel or CSV file. Raises ChiboError for any other, or one out of bounds."""
    name = f"Tệp {path.name}"
    content = _content_of(path, name)
    if not content.strip(b"\xef\xbb\xbf\xff\xfe\r\n\t ,;"):
        raise ChiboError(f"{name} rỗng.")
    if content.startswith(_OLD_OFFICE):
        locked = _ENCRYPTED in content
        what = (
            "có mật khẩu; bỏ mật khẩu,"
            if locked
            else "là tệp Excel đời cũ (.xls) hoặc có mật khẩu;"
        )
        raise ChiboError(f"{name} {what} {_SAVE_AS}.")
    if content.startswith(b"PK"):
        return sheets_of_workbook(content, name)
    start = content.lstrip(b"\xef\xbb\xbf\r\n\t ")
    for mark, told in _OTHER_KINDS:
        if start.startswith(mark):
            raise ChiboError(f"{name} {told}")
    if path.suffix.lower() in (".xlsx", ".xlsm", ".xls"):
        raise ChiboError(f"{name} không phải tệp Excel; {_SAVE_AS}.")
    if len(content) > _LARGEST_TEXT:
        raise ChiboError(f"{name} lớn hơn {_LARGEST_TEXT // _MEGABYTE} MB, không phải danh sách.")
    return sheets_of_csv(content, name)


def _content_of(path: Path, name: str) -> bytes:
    if path.is_dir():
        raise ChiboError(f"{path} là một thư mục; ghi tên tệp Excel hoặc CSV ở trong đó.")
    if not path.exists():
        raise ChiboError(f"Không có tệp {path}.")
    if not path.is_file():
        raise ChiboError(f"{path} không phải một tệp thường.")
    if path.name.startswith("~$"):
        raise ChiboError(f"{name} là tệp tạm của Excel khi bảng đang mở; dùng tệp chính.")
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST_WORKBOOK + 1)
    except OSError as error:
        raise ChiboError(
            f"Không đọc được {path}; nếu đang mở trong Excel thì đóng lại rồi chạy lại lệnh."
        ) from error
    if len(content) > _LARGEST_WORKBOOK:
        raise ChiboError(f"{name} lớn hơn {_LARGEST_WORKBOOK // _MEGABYTE} MB, nên không đọc.")
    return content
