"""Vietnamese through legacy code pages, full disks and closed pipes."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from chibo_cli.cli import main

PYTHON = [sys.executable, "-X", "warn_default_encoding", "-W", "error"]
PROGRAM = [*PYTHON, "-m", "chibo_cli"]
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
HELP = [*PROGRAM, "--help"]
WRITES_INTO_A_BUFFER = """
import sys
from chibo_cli.cli import AFTER, main, mount

def speak():
    sys.stdout.write("biên bản")

mount(AFTER, speak)
sys.exit(main(["speak"]))
"""
BUFFERED = [*PYTHON, "-c", WRITES_INTO_A_BUFFER]
WRONG = "Lỗi: Không có lệnh «biên-bản».\nXem thêm: chibo --help\n"


@pytest.mark.parametrize("code_page", ["cp1252", "cp1258", "cp437", "ascii"])
def test_vietnamese_passes_a_legacy_code_page(
    monkeypatch: pytest.MonkeyPatch, code_page: str
) -> None:
    out, err = io.BytesIO(), io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding=code_page))
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding=code_page))
    assert main(["--help"]) == 0
    assert main(["biên-bản"]) == 2
    assert "Cách dùng: chibo [TUỲ_CHỌN] [LỆNH]" in out.getvalue().decode("utf-8").splitlines()
    assert err.getvalue().decode("utf-8").endswith(WRONG.replace("\n", os.linesep))


def test_half_a_character_in_an_argument_is_shown_as_a_question_mark(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert main(["\udcc3"]) == 2
    assert "Lỗi: Không có lệnh «?»." in capfd.readouterr().err.splitlines()


def test_the_program_without_standard_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["--version"]) == 0
    assert main(["biên-bản"]) == 2


def test_a_process_that_starts_with_a_legacy_code_page() -> None:
    environment = {**ENVIRONMENT, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    done = subprocess.run([*PROGRAM, "biên-bản"], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode("utf-8").replace("\r\n", "\n").endswith(WRONG)


@pytest.mark.parametrize("program", [HELP, BUFFERED], ids=["flushed", "buffered"])
def test_a_closed_pipe_ends_the_program_quietly(program: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as stdout:
        done = subprocess.run(
            program, stdout=stdout, stderr=subprocess.PIPE, env=ENVIRONMENT, check=False
        )
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("program", [HELP, BUFFERED], ids=["flushed", "buffered"])
def test_a_full_disk_is_told_once(program: list[str]) -> None:
    with Path("/dev/full").open("wb") as stdout:
        done = subprocess.run(
            program, stdout=stdout, stderr=subprocess.PIPE, env=ENVIRONMENT, check=False
        )
    told = "Lỗi: Ổ đĩa đã đầy, không ghi được dữ liệu; hãy dọn bớt chỗ rồi chạy lại.\n"
    assert (done.returncode, done.stderr.decode("utf-8")) == (2, told)
