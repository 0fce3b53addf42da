"""What the operating system refuses, in sentences that name the path."""

import errno

import pytest

from chibo_cli.cli.system_errors import is_closed_pipe, sentence

LONG = "C:\\so\\" + "a" * 254


def refused(code: int, path: str | None = "so/cell.toml") -> OSError:
    return OSError(code, "English words", path)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            refused(errno.EPERM),
            "Không được phép đọc hoặc ghi so/cell.toml; nếu tệp đang mở trong Word "
            "hay chương trình khác, hãy đóng lại rồi chạy lại.",
        ),
        (refused(errno.EROFS), "Ổ đĩa chỉ cho đọc, không ghi được so/cell.toml."),
        (
            refused(errno.ENOSPC),
            "Ổ đĩa đã đầy, không ghi được so/cell.toml; hãy dọn bớt chỗ rồi chạy lại.",
        ),
        (
            refused(errno.ENOSPC, None),
            "Ổ đĩa đã đầy, không ghi được dữ liệu; hãy dọn bớt chỗ rồi chạy lại.",
        ),
        (
            refused(errno.ENAMETOOLONG),
            "Đường dẫn quá dài: so/cell.toml; hãy chuyển sổ đến một thư mục có đường dẫn ngắn hơn.",
        ),
        (refused(errno.ENOENT), "Không có tệp hoặc thư mục so/cell.toml."),
        (refused(errno.EEXIST), "Đã có sẵn so/cell.toml."),
        (refused(errno.EISDIR), "so/cell.toml là thư mục, không phải tệp."),
        (
            refused(errno.ENOTDIR),
            "Không mở được so/cell.toml: một phần của đường dẫn là tệp, không phải thư mục.",
        ),
        (
            refused(errno.EIO),
            f"Không đọc hoặc ghi được so/cell.toml (mã lỗi của hệ thống: {errno.EIO}).",
        ),
        (OSError("English"), "Không đọc hoặc ghi được dữ liệu (mã lỗi của hệ thống: None)."),
    ],
)
def test_sentence(error: OSError, told: str) -> None:
    assert sentence(error) == told


def test_of_a_renaming_the_target_is_named() -> None:
    error = OSError(errno.EEXIST, "English words", "so/.bb.tmp", None, "so/bb.docx")
    assert sentence(error) == "Đã có sẵn so/bb.docx."


def test_windows_reports_a_long_path_as_missing() -> None:
    error = refused(errno.ENOENT, LONG)
    assert sentence(error, on_windows=False) == f"Không có tệp hoặc thư mục {LONG}."
    assert sentence(error, on_windows=True) == (
        f"Đường dẫn quá dài: {LONG}; hãy chuyển sổ đến một thư mục có đường dẫn ngắn hơn."
    )


def test_windows_reports_a_closed_pipe_as_an_invalid_argument() -> None:
    closed = refused(errno.EINVAL, None)
    assert is_closed_pipe(BrokenPipeError(), on_windows=False)
    assert is_closed_pipe(closed, on_windows=True)
    assert not is_closed_pipe(closed, on_windows=False)
    assert not is_closed_pipe(refused(errno.EINVAL), on_windows=True)
