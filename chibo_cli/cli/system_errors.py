"""What the operating system refuses, in sentences."""

import errno
import os
from typing import Final

_LONGEST_WINDOWS_PATH: Final = 259

_NOT_ALLOWED: Final = (
    "Không được phép đọc hoặc ghi {path}; nếu tệp đang mở trong Word hay chương trình khác, "
    "hãy đóng lại rồi chạy lại."
)
_FULL: Final = "Ổ đĩa đã đầy, không ghi được {path}; hãy dọn bớt chỗ rồi chạy lại."
_TOO_LONG: Final = "Đường dẫn quá dài: {path}; hãy chuyển sổ đến một thư mục có đường dẫn ngắn hơn."
_SENTENCES: Final = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: "Ổ đĩa chỉ cho đọc, không ghi được {path}.",
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.ENAMETOOLONG: _TOO_LONG,
    errno.ENOENT: "Không có tệp hoặc thư mục {path}.",
    errno.EEXIST: "Đã có sẵn {path}.",
    errno.EISDIR: "{path} là thư mục, không phải tệp.",
    errno.ENOTDIR: "Không mở được {path}: một phần của đường dẫn là tệp, không phải thư mục.",
}


def is_closed_pipe(error: OSError, *, on_windows: bool = os.name == "nt") -> bool:
    """Whether the reader of our output went away; Windows says "invalid argument" for that."""
    if isinstance(error, BrokenPipeError):
        return True
    return on_windows and error.errno == errno.EINVAL and error.filename is None


def sentence(error: OSError, *, on_windows: bool = os.name == "nt") -> str:
    """What was refused and where, without the system's own English words."""
    path = _path(error)
    if on_windows and error.errno == errno.ENOENT and len(path) > _LONGEST_WINDOWS_PATH:
        return _TOO_LONG.format(path=path)
    known = _SENTENCES.get(error.errno or 0)
    if known is None:
        return f"Không đọc hoặc ghi được {path} (mã lỗi của hệ thống: {error.errno})."
    return known.format(path=path)


def _path(error: OSError) -> str:
    """The file that could not be read or replaced; of a renaming, the name it should have got."""
    name = error.filename2 or error.filename
    return os.fsdecode(name) if isinstance(name, str | bytes | os.PathLike) else "dữ liệu"
