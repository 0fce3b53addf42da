"""chibo resolution"""

from pathlib import Path

import typer

from chibo_cli.commands import options


def resolution(
    meeting: options.MeetingWord,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In nghị quyết của một buổi sinh hoạt ra Word.

    Buổi ra nhiều nghị quyết thì mỗi nghị quyết một văn bản, tên tệp có số. Nghị quyết đã sửa trong
    Word được giữ nguyên, bản mới ghi bên cạnh.

    Ví dụ:
      chibo resolution 2026-11
      chibo resolution 2026-11-19 --loai chuyen_de --dry-run
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.papers.resolutions import resolutions_of

    how = Writing(output, as_json, quiet, dry_run)
    raise typer.Exit(write_papers(resolutions_of, folder, meeting, kind, how))
