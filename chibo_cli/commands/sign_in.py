"""chibo sign-in"""

from pathlib import Path

import typer

from chibo_cli.commands import options


def sign_in(
    meeting: options.MeetingWord,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In danh sách điểm danh của một buổi sinh hoạt ra Word, có cột ký tên.

    Đảng viên của ngày họp xếp theo chức vụ rồi theo tên; người được miễn, tạm đi, tạm đến, bị đình
    chỉ và khách mời đứng thành nhóm riêng, kèm lý do; cuối danh sách là số lượng từng loại. Tệp đã
    ghi xong thì người vắng và số có mặt được điền sẵn.

    Ví dụ:
      chibo sign-in 2026-11
      chibo sign-in 2026-11-02 --loai chi_uy
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.papers.sign_ins import sign_ins_of

    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(write_papers(sign_ins_of, folder, meeting, kind, how))
