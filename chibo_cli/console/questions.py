"""Questions to the person at the terminal."""

import sys

if sys.platform == "win32":
    import msvcrt

    def _drop_lines() -> bool:
        was_any = msvcrt.kbhit()
        while msvcrt.kbhit():
            msvcrt.getwch()
        return was_any

else:
    import select
    import termios

    def _drop_lines() -> bool:
        was_any = bool(select.select([sys.stdin], [], [], 0)[0])
        if was_any:
            termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)
        return was_any


def can_be_asked() -> bool:
    """Whether somebody sits at the other end."""
    return sys.stdin is not None and sys.stdin.isatty()


def drop_typed_ahead() -> bool:
    """Forget what was typed or pasted before there was a question to it; whether there was any."""
    try:
        return _drop_lines()
    except (OSError, ValueError):
        return False  # no terminal that could be looked into


def asked(question: str) -> str:
    """What the person answers, without blanks around it; empty for a bare Enter."""
    sys.stderr.write(f"{question}: ")
    sys.stderr.flush()
    return input().strip()
