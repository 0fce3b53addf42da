"""A document and its data -> a paper ready to be written: its place, its bytes, why it is a draft.

One module for each command. A module may have `sample_papers(record)`, which gives its papers of a
whole year: the names a template may use are taken from them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from chibo_cli.documents import Context, Document
from chibo_cli.findings import Finding
from chibo_cli.loader import PAPER_FOLDER
from chibo_cli.models.meeting import Meeting
from chibo_cli.numbering import Entry
from chibo_cli.record import YearRecord
from chibo_cli.word import render, template_for


@dataclass(frozen=True)
class Paper:
    """A paper ready to be written.

    `missing` says why it is a draft if it is; `entry` is what the register says of it, if it is
    numbered there; `notes` are what its maker should tell the person.
    """

    path: Path
    content: bytes
    missing: tuple[str, ...] = ()
    slug: str = ""
    context: Context = field(default_factory=dict, repr=False)
    entry: Entry | None = None
    notes: tuple[str, ...] = ()

    @property
    def all_notes(self) -> tuple[str, ...]:
        """What its maker and what its number should tell the person."""
        on_number = self.entry.note if self.entry else None
        return (*self.notes, on_number) if on_number else self.notes


Making = Callable[[YearRecord, Meeting, Sequence[Finding]], Sequence[Paper]]


def paper_of(
    document: Document,
    record: YearRecord,
    meeting: Meeting,
    missing: Sequence[str],
    *subject: object,
    suffix: str = "",
) -> Paper:
    """The paper of a meeting; `subject` is what else its document asks for."""
    context = document.context(record, meeting, missing, *subject)
    name = f"{meeting.slug}-{document.slug}{suffix}"
    return rendered(document, record, context, name, missing=tuple(missing))


def rendered(
    document: Document,
    record: YearRecord,
    context: Context,
    name: str,
    *,
    missing: tuple[str, ...] = (),
    entry: Entry | None = None,
) -> Paper:
    """The paper of that name, without its ending, in the folder of the year's papers."""
    spelling = record.cell.conventions.spelling
    content = render(template_for(record.root, document.slug), context, spelling=spelling)
    path = record.root / paper_name(record, name)
    return Paper(path, content, missing, document.slug, context, entry)


def paper_name(record: YearRecord, name: str) -> str:
    """Where a paper of that name lies in the workspace: `2026/van-ban/<name>.docx`."""
    return f"{record.year}/{PAPER_FOLDER}/{name}.docx"
