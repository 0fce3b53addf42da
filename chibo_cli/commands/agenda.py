"""chibo agenda"""

from pathlib import Path

import typer

from chibo_cli.commands import options


def agenda(
    meeting: options.MeetingWord,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In chương trình của một buổi sinh hoạt ra Word.

    Chương trình theo các bảng [[chuong_trinh]] của tệp buổi họp; chưa phân công ai hay chưa định
    thời gian thì in thành dấu chấm để điền tay.

    Ví dụ:
      chibo agenda 2026-11
      chibo agenda 2026-11-19 --loai chuyen_de
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.papers.agendas import agendas_of

    how = Writing(output, as_json, quiet, dry_run)
    raise typer.Exit(write_papers(agendas_of, folder, meeting, kind, how))
