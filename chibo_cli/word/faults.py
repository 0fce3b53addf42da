"""What is wrong in a template, and where: nothing here is raised past the reading of one file."""

from collections.abc import Iterable
from dataclasses import dataclass

WHOLE_FILE = "cả tệp"


@dataclass(frozen=True)
class TemplateFault:
    """A fault of a template, or a note on what works but may surprise.

    `place` is the part of the file and the table cell; `paragraph` the text around it, shortened.
    """

    message: str
    place: str = WHOLE_FILE
    paragraph: str = ""
    is_note: bool = False


class UnusableTemplateError(Exception):
    """A file that cannot be used as a template at all; carries what is wrong."""

    def __init__(self, faults: Iterable[TemplateFault]) -> None:
        super().__init__("the file cannot be used as a template")
        self.faults = tuple(faults)


def unusable(message: str, place: str = WHOLE_FILE) -> UnusableTemplateError:
    """One fault that stops the reading of a file."""
    return UnusableTemplateError([TemplateFault(message, place)])
