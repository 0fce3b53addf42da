"""What the commands that write a paper of one meeting share: choose, render, write, tell."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from chibo_cli.console.papers import show_draft, show_written, show_written_as_json
from chibo_cli.errors import ChiboError
from chibo_cli.loader.choice import chosen_meeting
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.papers import Making, Paper
from chibo_cli.store import Outcome, planned_outcome, write_paper

EDITED_KEPT = 4


def write_papers(
    making: Making,
    folder: Path,
    word: str,
    kind: str | None,
    *,
    output: Path | None,
    as_json: bool,
    quiet: bool,
    dry_run: bool,
) -> int:
    """Write the papers of the meeting a person means; 4 when an edited one was kept, else 0."""
    chosen = MeetingKind(kind) if kind else None
    record, meeting, reading = chosen_meeting(folder, word, chosen, as_of=date.today())
    papers = making(record, meeting, reading)
    if output is not None:
        papers = _put_elsewhere(papers, output)
    put = planned_outcome if dry_run else write_paper
    written = [put(paper.path, paper.content) for paper in papers]
    if as_json:
        show_written_as_json(written, papers[0].missing, root=record.root, planned=dry_run)
    else:
        show_written(written, planned=dry_run, quiet=quiet)
        if not quiet:
            show_draft(papers[0].missing)
    return EDITED_KEPT if any(paper.outcome is Outcome.KEPT for paper in written) else 0


def put_papers(papers: list[Paper], *, output: Path | None, quiet: bool) -> int:
    """Write papers that belong to no meeting; 4 when an edited one was kept, else 0."""
    placed = papers if output is None else _put_elsewhere(papers, output)
    written = [write_paper(paper.path, paper.content) for paper in placed]
    show_written(written, quiet=quiet)
    return EDITED_KEPT if any(paper.outcome is Outcome.KEPT for paper in written) else 0


def _put_elsewhere(papers: list[Paper], output: Path) -> list[Paper]:
    """The papers in another folder, or the one paper in another file."""
    if output.is_dir():
        return [replace(paper, path=output / paper.path.name) for paper in papers]
    if len(papers) > 1:
        raise ChiboError(
            f"Có {len(papers)} văn bản, -o phải là một thư mục đã có; {output} không phải."
        )
    return [replace(papers[0], path=output)]
