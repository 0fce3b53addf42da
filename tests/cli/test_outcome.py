"""Errors become sentences and exit codes."""

import re

import pytest
import typer
from sample_program import Call

from chibo_cli.cli.grammar import Command, Group
from chibo_cli.errors import ChiboError, NothingToCheckError

FAULT = (
    "Lỗi: chibo gặp trục trặc ngoài dự kiến; xin báo cho người phụ trách chibo "
    "dòng lệnh vừa gõ cùng những gì in ra khi chạy lại với --debug.\n"
)


class KeptError(ChiboError):
    exit_code = 4


def app_raising(error: BaseException) -> typer.Typer:
    app = typer.Typer(add_completion=False)

    @app.callback(cls=Group)
    def start() -> None:
        """Sổ mẫu."""

    @app.command(cls=Command)
    def write() -> None:
        """Ghi một nửa rồi hỏng."""
        typer.echo("một nửa")
        raise error

    return app


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (ChiboError("Không có thư mục so."), 2, "Lỗi: Không có thư mục so.\n"),
        (NothingToCheckError("Chưa có buổi nào."), 3, "Chưa có buổi nào.\n"),
        (KeptError("Đã giữ tệp sửa tay."), 4, "Lỗi: Đã giữ tệp sửa tay.\n"),
        (
            ChiboError("Có hai buổi:\n\ta\x1b]0;\n\tb\u202ec"),
            2,
            "Lỗi: Có hai buổi:\n\ta\\x1b]0;\n\tb\\u202ec\n",
        ),
        (KeyboardInterrupt(), 130, "Đã dừng theo yêu cầu.\n"),
        (typer.Abort(), 130, "Đã dừng theo yêu cầu.\n"),
        (EOFError(), 2, "Lỗi: Còn câu hỏi chưa được trả lời nhưng đầu vào đã hết.\n"),
        (
            PermissionError(13, "Permission denied", "van-ban/bb.docx"),
            2,
            "Lỗi: Không được phép đọc hoặc ghi van-ban/bb.docx; nếu tệp đang mở trong Word "
            "hay chương trình khác, hãy đóng lại rồi chạy lại.\n",
        ),
        (typer.Exit(1), 1, ""),
        (typer.Exit(), 0, ""),
        (ZeroDivisionError("division by zero"), 70, FAULT),
    ],
    ids=repr,
)
def test_each_error_has_its_sentence_and_exit_code(
    call: Call, error: BaseException, code: int, told: str
) -> None:
    assert call("write", app=app_raising(error)) == (code, "một nửa\n", told)


@pytest.mark.parametrize("words", [["--debug", "write"], ["write", "--debug"]], ids=" ".join)
def test_a_fault_shows_its_traceback_only_with_debug(call: Call, words: list[str]) -> None:
    outcome = call(*words, app=app_raising(ZeroDivisionError("division by zero")))
    traceback, told = outcome.err[: -len(FAULT)], outcome.err[-len(FAULT) :]
    assert (outcome.code, told) == (70, FAULT)
    assert traceback.startswith("Traceback (most recent call last):\n")
    assert traceback.endswith("raise error\nZeroDivisionError: division by zero\n")


def test_debug_says_no_more_about_a_request_that_cannot_be_met(call: Call) -> None:
    outcome = call("write", "--debug", app=app_raising(ChiboError("Không có thư mục so.")))
    assert outcome == (2, "một nửa\n", "Lỗi: Không có thư mục so.\n")


def test_debug_shows_where_the_system_refused(call: Call) -> None:
    outcome = call("write", "--debug", app=app_raising(FileExistsError(17, "File exists", "so")))
    assert re.fullmatch(
        r"Traceback .*FileExistsError: \[Errno 17\] File exists: 'so'\nLỗi: Đã có sẵn so\.\n",
        outcome.err,
        re.DOTALL,
    )


def test_debug_after_two_dashes_is_an_argument(call: Call) -> None:
    assert (
        call("minutes", "x", "--", "--debug").out == "x ['--debug'] thuong_ky None . False None\n"
    )
