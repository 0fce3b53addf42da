"""How far long work has come, on a terminal only, and only while results go elsewhere."""

import sys
from collections.abc import Iterator
from typing import TypeVar

Each = TypeVar("Each")


def with_progress(each_one: Iterator[Each], total: int, *, quiet: bool) -> Iterator[Each]:
    """The same things one by one; their number is shown on stderr meanwhile."""
    shown = total > 1 and not quiet and sys.stderr.isatty() and not sys.stdout.isatty()
    for number, each in enumerate(each_one, start=1):
        if shown:
            sys.stderr.write(f"\rĐang kiểm tra: {number}/{total} sổ")
            sys.stderr.flush()
        yield each
    if shown:
        sys.stderr.write("\r\033[K")
