"""The terminal as the program finds it: its encoding, its control characters, its closing."""

import io
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

import typer

_CONTROL_CHARACTERS: Final = {
    code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"
}
_DIRECTION_MARKS: Final = {
    code: f"\\u{code:04x}" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
_SHOWN: Final = _CONTROL_CHARACTERS | _DIRECTION_MARKS


def speak_utf8() -> None:
    """Let Vietnamese pass through pipes and consoles that start with a legacy code page.

    Streams that were closed from the start (`>&-`, pythonw) become ones nobody reads.
    """
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str) -> None:
    """Write to stderr; control characters of a file name or an argument are spelt out."""
    with suppress(OSError):  # nobody is listening any more
        typer.echo(text.translate(_SHOWN), err=True)


def flush() -> None:
    """Let a full disk or a closed pipe be noticed now, not while Python shuts down."""
    if sys.stdout is not None:  # pythonw has none
        sys.stdout.flush()


def abandon_stdout() -> None:
    """Drop what is still buffered: Python would fail on it once more while shutting down."""
    with suppress(OSError, ValueError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
