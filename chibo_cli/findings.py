"""What is wrong with the papers, as values: a place, a sentence, a remedy."""

from dataclasses import dataclass
from enum import StrEnum

KeyPath = tuple[str | int, ...]


class Severity(StrEnum):
    """How serious a finding is; the values are the words of `--fail-on`."""

    ERROR = "loi"
    WARNING = "canh_bao"
    ADVICE = "goi_y"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for advice: the order of a report."""
        return list(Severity).index(self)

    @property
    def words(self) -> str:
        """The level as a person reads it."""
        return _LEVELS[self]


_LEVELS = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.ADVICE: "gợi ý"}


@dataclass(frozen=True)
class Location:
    """A place in a file: by key path, or by line and column where no key can be named.

    `path` is relative to the workspace, with `/`. `line` and `column` count from one, columns in
    characters. Before `positions` has looked it up, a place known by its key has line 0.
    """

    path: str
    key: KeyPath = ()
    line: int = 0
    column: int = 1

    @property
    def dotted_key(self) -> str:
        """The key path as a user reads it, counting from one: `chuong_trinh[1].noi_dung`."""
        parts: list[str] = []
        for step in self.key:
            if isinstance(step, int):
                parts[-1:] = [f"{parts[-1] if parts else ''}[{step + 1}]"]
            else:
                parts.append(step)
        return ".".join(parts)


@dataclass(frozen=True)
class Finding:
    """One thing wrong: code, severity, place, one sentence, what to do, and the rule's paper.

    `excerpt` is the line of the file it points to, looked up with the place. `related` is the
    other place where two are compared. `waived` is why the finding was excused, empty if it stands.
    """

    code: str
    severity: Severity
    location: Location
    message: str
    remedy: str
    basis: str = ""
    excerpt: str = ""
    related: Location | None = None
    waived: str = ""
