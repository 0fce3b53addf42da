"""What a person's text is made of: its passages, the lines at its head, what to tell of it."""

from dataclasses import dataclass
from enum import StrEnum


class PassageKind(StrEnum):
    """How a passage is set; the values are the words a template asks for."""

    PARAGRAPH = "doan"
    LEAD = "doan_dan"
    GROUND = "can_cu"
    HEADING = "muc_lon"
    SUBHEADING = "muc_nho"
    CENTRED = "tieu_de_giua"
    PART = "phan_chuong"
    ARTICLE_TITLE = "ten_dieu"
    ARTICLE = "dieu"
    TABLE = "bang"


HEADINGS = (
    PassageKind.HEADING,
    PassageKind.SUBHEADING,
    PassageKind.CENTRED,
    PassageKind.PART,
    PassageKind.ARTICLE_TITLE,
)

Row = tuple[str, ...]


@dataclass(frozen=True)
class Passage:
    """One passage; `label` is `Chương I` or `Điều 1.`, `rows` those of a table, its header first.

    A ground has neither its dash nor its closing mark: they depend on the guideline of the day.
    """

    kind: PassageKind
    text: str = ""
    label: str = ""
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True)
class OwnText:
    """A person's text: passages, what its head says of the paper, notes for the person."""

    name: str
    passages: tuple[Passage, ...]
    abstract: str | None = None
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def everything(self) -> str:
        """All its words, a line for each passage or table row."""
        rows = (" ".join(row) for passage in self.passages for row in passage.rows)
        return "\n".join([*(f"{p.label} {p.text}".strip() for p in self.passages), *rows])
