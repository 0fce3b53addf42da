"""Questions to the person at the terminal."""

import sys


def can_be_asked() -> bool:
    """Whether somebody sits at the other end."""
    return sys.stdin is not None and sys.stdin.isatty()


def asked(question: str) -> str:
    """What the person answers, without blanks around it; empty for a bare Enter."""
    sys.stderr.write(f"{question}: ")
    sys.stderr.flush()
    return input().strip()
