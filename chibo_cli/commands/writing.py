"""What the commands that write papers share: choose, render, number, write, tell."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from chibo_cli.console.papers import (
    show_drafts,
    show_notes,
    show_pdfs,
    show_written,
    show_written_as_json,
)
from chibo_cli.errors import ChiboError
from chibo_cli.loader.choice import chosen_meeting
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.papers import Making, Paper
from chibo_cli.record import YearRecord
from chibo_cli.registering import register
from chibo_cli.store import Outcome, Written, planned_outcome, write_paper

EDITED_KEPT = 4


@dataclass(frozen=True)
class Writing:
    """How a command is asked to write its papers and to tell of them."""

    output: Path | None = None
    as_json: bool = False
    quiet: bool = False
    dry_run: bool = False
    pdf: bool = False
    opened: bool = False


def write_papers(making: Making, folder: Path, word: str, kind: str | None, how: Writing) -> int:
    """Write the papers of the meeting a person means; 4 when an edited one was kept, else 0."""
    chosen = MeetingKind(kind) if kind else None
    record, meeting, reading = chosen_meeting(folder, word, chosen, as_of=date.today())
    return put_papers(making(record, meeting, reading), record, how)


def put_papers(papers: Sequence[Paper], record: YearRecord, how: Writing) -> int:
    """Register and write papers of one book; 4 when an edited one was kept, else 0."""
    placed = put_elsewhere(papers, how.output)
    if not how.dry_run:
        register(record, [paper.entry for paper in placed if paper.entry])
    put = planned_outcome if how.dry_run else write_paper
    written = [put(paper.path, paper.content) for paper in placed]
    if how.as_json:
        pdfs = _converted(written, how)
        _open(pdfs or [paper.path for paper in written], how)
        show_written_as_json(placed, written, root=record.root, planned=how.dry_run, pdfs=pdfs)
    else:
        show_written(written, planned=how.dry_run, quiet=how.quiet)
        if not how.quiet:
            show_drafts(placed)
            show_notes(note for paper in placed for note in paper.all_notes)
        pdfs = _converted(written, how)
        show_pdfs(pdfs, quiet=how.quiet)
        _open(pdfs or [paper.path for paper in written], how)
    return EDITED_KEPT if any(paper.outcome is Outcome.KEPT for paper in written) else 0


def put_elsewhere(papers: Sequence[Paper], output: Path | None) -> list[Paper]:
    """The papers in another folder, or the one paper in another file, where one was named."""
    if output is None or not papers:
        return list(papers)
    if output.is_dir():
        return [replace(paper, path=output / paper.path.name) for paper in papers]
    if len(papers) > 1:
        raise ChiboError(
            f"Có {len(papers)} văn bản, -o phải là một thư mục đã có; {output} không phải."
        )
    ending = papers[0].path.suffix
    if output.suffix.lower() != ending:
        raise ChiboError(
            f"-o phải là một thư mục đã có, hoặc tên tệp có đuôi {ending}; {output} không phải."
        )
    return [replace(papers[0], path=output)]


def _converted(written: Sequence[Written], how: Writing) -> list[Path]:
    """The PDFs of papers just written, where they were asked for."""
    if not how.pdf or how.dry_run or not written:
        return []
    from chibo_cli.converting import pdfs_of

    return pdfs_of([paper.path for paper in written])


def _open(paths: Sequence[Path], how: Writing) -> None:
    if not how.opened or how.dry_run:
        return
    from chibo_cli.converting import open_file

    for path in paths:
        open_file(path)
