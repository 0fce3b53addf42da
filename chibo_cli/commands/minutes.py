"""chibo minutes"""

from pathlib import Path

import typer

from chibo_cli.commands import options


def minutes(
    meeting: options.MeetingWord,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In biên bản của một buổi sinh hoạt ra Word.

    Số người, số phiếu, tỉ lệ được tính từ tệp buổi họp. Tệp chưa ghi xong thì biên bản là bản nháp,
    nói rõ còn thiếu gì; chỗ thiếu in thành dấu chấm để điền tay. Biên bản đã sửa trong Word được
    giữ nguyên, bản mới ghi bên cạnh.

    Ví dụ:
      chibo minutes 2026-11
      chibo minutes 2026-11-03 --loai chi_uy
      chibo minutes 2026/2026-11-03-thuong-ky.toml -o bien-ban.docx
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.papers.minutes import minutes_of

    how = Writing(output, as_json, quiet, dry_run)
    raise typer.Exit(write_papers(minutes_of, folder, meeting, kind, how))
