"""chibo plan"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chibo_cli.commands import options

if TYPE_CHECKING:  # the core is imported by the command that runs
    from chibo_cli.commands.writing import Writing
    from chibo_cli.meeting_files import PlanFile


def plan(
    year: Annotated[
        int,
        typer.Argument(
            metavar="NĂM", min=1930, max=2199, help="Năm của kế hoạch.", show_default=False
        ),
    ],
    folder: options.Folder = Path(),
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    as_of: options.AsOf = None,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Lập kế hoạch của một năm theo nếp năm trước; có tệp rồi thì in ra Word.

    Năm chưa có tệp ke-hoach.toml thì lệnh tạo tệp ấy: chuyên đề năm trước chưa sinh hoạt chuyển
    sang, mỗi quý một mẫu để ghi, ai đã chuẩn bị mấy lần, ngày họp từng tháng tránh ngày nghỉ lễ.
    Chi bộ sửa cho đúng, rồi chạy lại để in: các chuyên đề, người chuẩn bị, hạn xong dự thảo, thời
    gian không tổ chức sinh hoạt. Quý chưa có chuyên đề thì nhắc, không in vào kế hoạch. Kế hoạch
    chưa có số thì in để trống và nói số tiếp theo. Tệp đã có không bao giờ bị ghi đè.

    Ví dụ:
      chibo plan 2027
      chibo plan 2027 --dry-run
    """
    from datetime import date

    from chibo_cli.commands.writing import Writing, put_papers
    from chibo_cli.loader import find_workspace, load_year, open_workspace
    from chibo_cli.meeting_files import new_plan_file
    from chibo_cli.papers.plans import plan_of

    day = as_of or date.today()
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    if made := new_plan_file(folder, year, as_of=day):
        _put_plan_file(made, how, f"chibo plan {year}", folder)
        return
    workspace = open_workspace(find_workspace(folder))
    record, own = load_year(workspace, year, as_of=day)
    reading = (*workspace.findings, *own)
    raise typer.Exit(put_papers([plan_of(record, reading)], record, how))


def _put_plan_file(made: "PlanFile", how: "Writing", command: str, folder: Path) -> None:
    """Write the plan file that was missing, or show it, and say what is to be done with it."""
    from chibo_cli.console.new_files import show_new_plan, show_plan_as_json
    from chibo_cli.console.papers import folder_option, out, shown, talk
    from chibo_cli.errors import ChiboError
    from chibo_cli.store import write_new_text

    path = made.path
    if how.output:
        path = how.output / made.path.name if how.output.is_dir() else how.output
        if path.suffix.lower() != ".toml":
            raise ChiboError(
                f"Năm này chưa có {made.path.name}, nên lệnh ghi tệp ấy trước: -o phải là một thư "
                f"mục đã có, hoặc tên tệp có đuôi .toml; {how.output} không phải."
            )
    if path.exists():
        raise ChiboError(f"{path} đã có; chọn tên khác cho -o.")
    for name in made.broken:
        talk(f"{name} có chỗ sai nên tệp mới có thể thiếu; xem bằng lệnh  chibo check {name}")
    if not how.dry_run:
        write_new_text(path, made.plan.text)
    if how.as_json:
        show_plan_as_json(made, path, planned=how.dry_run)
        return
    if how.dry_run:
        talk(f"Sẽ ghi: {shown(path)}")
        out(made.plan.text.rstrip("\n"))
    else:
        out(shown(path) if how.quiet else f"Đã ghi: {shown(path)}")
    if not how.quiet:
        show_new_plan(made, f"{command}{folder_option(folder)}")
