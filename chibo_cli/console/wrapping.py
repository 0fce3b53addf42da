"""Text on lines of one width, in which file names and commands stay whole, to be copied."""

from textwrap import fill

WIDTH = 79


def wrapped(text: str, head: str = "", *, margin: str | None = None, width: int = WIDTH) -> str:
    """The text wrapped; `head` opens it, and `margin`, else as many blanks, each line after it."""
    return fill(
        text,
        width,
        initial_indent=head,
        subsequent_indent=" " * len(head) if margin is None else margin,
        break_on_hyphens=False,
        break_long_words=False,
    )
