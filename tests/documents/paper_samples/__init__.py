"""Samples of papers, a module for each command: `made()` gives them by name."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Sample:
    """A paper with the day its form is measured by."""

    content: bytes
    day: date
    missing: tuple[str, ...]
