"""The one place where errors become sentences and exit codes."""

import sys
import traceback
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import typer
from typer._click.exceptions import UsageError

from chibo_cli.cli import system_errors, usage
from chibo_cli.cli.deferred import program_of
from chibo_cli.cli.streams import abandon_stdout, flush, say, speak_utf8
from chibo_cli.console.as_json import show_as_json
from chibo_cli.errors import ChiboError, NothingToCheckError

_CANNOT_BE_MET: Final = 2
_FAULT: Final = 70
_STOPPED: Final = 130
_PIPE_CLOSED: Final = 141

_FAULT_SENTENCE: Final = (
    "Lỗi: chibo gặp trục trặc ngoài dự kiến; xin báo cho người phụ trách chibo dòng lệnh "
    "vừa gõ cùng những gì in ra khi chạy lại với --debug."
)


def run(app: typer.Typer, argv: Sequence[str] | None = None) -> int:
    """The exit code of one run; what went wrong has become a sentence on stderr."""
    speak_utf8()
    words, debug = _without_debug(sys.argv[1:] if argv is None else argv)
    try:
        code = _exit_code(app, words)
        flush()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 each is told, none is lost
        return _told(error, debug=debug, as_json=_wants_json(words))
    return code


def _without_debug(argv: Sequence[str]) -> tuple[list[str], bool]:
    """The words without `--debug`, which may stand anywhere before `--`, and whether it stood."""
    end = list(argv).index("--") if "--" in argv else len(argv)
    words = [word for word in argv[:end] if word != "--debug"]
    return [*words, *argv[end:]], len(words) < end


def _wants_json(words: Sequence[str]) -> bool:
    """Whether the answer was to be one JSON document: `--json`, or `--format json`."""
    return "--json" in words or ("--format", "json") in pairwise(words)


def _exit_code(app: typer.Typer, words: list[str]) -> int:
    program = program_of(app)
    try:
        with program.make_context("chibo", words) as ctx:
            program.invoke(ctx)
    except typer.Exit as leaving:
        return leaving.exit_code
    return 0


def _told(error: BaseException, *, debug: bool, as_json: bool) -> int:
    """The exit code of an error that has been told on stderr; a closed pipe is nobody's fault."""
    if isinstance(error, OSError) and error.filename is None:
        abandon_stdout()
        if system_errors.is_closed_pipe(error):
            return _PIPE_CLOSED
    code, text = _answer(error)
    if as_json and code != _PIPE_CLOSED:
        show_as_json({"loi": text.removeprefix("Lỗi: ")})
    if debug and (code == _FAULT or isinstance(error, OSError)):
        say("".join(traceback.format_exception(error)).rstrip())
    say(text)
    return code


def _answer(error: BaseException) -> tuple[int, str]:
    match error:
        case ChiboError():
            # That there is nothing to check is no mistake of anybody's.
            nothing = isinstance(error, NothingToCheckError)
            return error.exit_code, str(error) if nothing else f"Lỗi: {error}"
        case UsageError():
            return error.exit_code, usage.message(error)
        case KeyboardInterrupt() | typer.Abort():
            return _STOPPED, "Đã dừng theo yêu cầu."
        case EOFError():
            return _CANNOT_BE_MET, "Lỗi: Còn câu hỏi chưa được trả lời nhưng đầu vào đã hết."
        case OSError():
            return _CANNOT_BE_MET, f"Lỗi: {system_errors.sentence(error)}"
    return _FAULT, _FAULT_SENTENCE
