"""One slip in a statement: where it is, one sentence, what to do."""

from dataclasses import dataclass

# So much of a line is shown in a sentence; what is cut is its middle.
_SHOWN = 72


@dataclass(frozen=True)
class Slip:
    """`at` counts characters from the start of the statement."""

    at: int
    message: str
    remedy: str


def rewritten(at: int, message: str, line: str) -> Slip:
    """A slip whose remedy is the corrected line."""
    return Slip(at, message, f"sửa thành {shown(line)}.")


def shown(words: str) -> str:
    """The words on one line, harmless on a terminal, their middle cut where they are long."""
    if len(words) > _SHOWN:
        words = f"{words[: _SHOWN // 2].rstrip()}…{words[-_SHOWN // 3 :].lstrip()}"
    return "".join(letter if letter.isprintable() else " " for letter in words)
