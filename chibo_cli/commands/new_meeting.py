"""chibo new-meeting"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def new_meeting(
    month: Annotated[
        options.Month | None,
        typer.Argument(
            parser=options.read_month,
            metavar="THÁNG",
            help="Tháng của buổi họp (2026-11); không ghi thì là tháng tới chưa có tệp.",
            show_default=False,
        ),
    ] = None,
    kind: Annotated[
        options.KindWord, typer.Option("--loai", metavar="LOẠI", help="Loại buổi sinh hoạt.")
    ] = "thuong_ky",
    day: Annotated[
        date | None,
        typer.Option("--ngay", parser=options.read_day, metavar="NGÀY", help="Ngày họp."),
    ] = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    dry_run: options.DryRun = False,
    as_of: options.AsOf = None,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Tạo tệp cho buổi sinh hoạt sắp tới, điền sẵn những gì sổ đã biết.

    Tệp có sẵn chương trình theo hướng dẫn, người được triệu tập, nhiệm vụ còn mở, kiến nghị chưa
    trả lời, chuyên đề theo kế hoạch, số nghị quyết tiếp theo; nhắc kết luận kỳ trước, định hướng
    của cấp trên, đảng viên sắp hết dự bị. Mỗi việc ghi rõ lấy từ đâu. Ngày cố định gặp ngày nghỉ lễ
    thì đề nghị ngày gần nhất sau đó, cuối tháng thì ngày trước đó, và nói vì sao. Buổi chuyên đề,
    bất thường, chi uỷ phải ghi --ngay. Tệp đã có thì giữ nguyên.

    Ví dụ:
      chibo new-meeting 2026-11
      chibo new-meeting --loai chuyen_de --ngay 2026-12-19
      chibo new-meeting 2026-11 --dry-run
    """
    from chibo_cli.console.new_files import show_carried, show_meeting_as_json
    from chibo_cli.console.papers import folder_option, out, shown, talk
    from chibo_cli.errors import ChiboError
    from chibo_cli.meeting_files import new_meeting_file
    from chibo_cli.models.meeting import MeetingKind
    from chibo_cli.store import write_new_text

    first = date(month.year, month.month, 1) if month else None
    made = new_meeting_file(folder, MeetingKind(kind), first, day, as_of=as_of or date.today())
    path = output / made.path.name if output and output.is_dir() else output or made.path
    if path.is_dir():
        raise ChiboError(f"{shown(path)} là thư mục, không phải tệp; đổi tên hoặc xoá nó trước.")
    for name in made.broken:
        talk(f"{name} có chỗ sai nên tệp mới có thể thiếu; xem bằng lệnh  chibo check {name}")
    is_new = not path.exists()
    if output and not is_new:
        raise ChiboError(f"{path} đã có; chọn tên khác cho -o.")
    if not dry_run:
        write_new_text(path, made.text)
    if as_json:
        show_meeting_as_json(made, path, is_new=is_new, planned=dry_run)
        return
    if dry_run:
        talk(f"{'Sẽ ghi' if is_new else 'Đã có, giữ nguyên'}: {shown(path)}")
        out(made.text.rstrip("\n"))
    else:
        what = "Đã ghi" if is_new else "Đã có, giữ nguyên"
        out(shown(path) if quiet else f"{what}: {shown(path)}")
    if quiet:
        return
    if is_new:
        show_carried(made, MeetingKind(kind))
    if not dry_run and path == made.path:
        command = f"chibo minutes {made.day} --loai {kind}{folder_option(folder)}"
        talk(f"Mở tệp này bằng Notepad để ghi. Ghi xong, in biên bản thì chạy:\n  {command}")
