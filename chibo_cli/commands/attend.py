"""chibo attend"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def attend(
    meeting: options.MeetingWord,
    people: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NGƯỜI",
            help="Họ tên; gõ không dấu, một phần tên, hoặc ma đều được. Không ghi: xem điểm danh.",
            show_default=False,
        ),
    ] = None,
    absent: Annotated[
        bool, typer.Option("--vang", help="Những người này vắng; có lý do thì thêm --ly-do.")
    ] = False,
    present: Annotated[
        bool, typer.Option("--co-mat", help="Những người này có mặt: bỏ mục đã ghi vắng.")
    ] = False,
    extra: Annotated[
        bool,
        typer.Option("--du-them", help="Được miễn hoặc tạm đi mà vẫn đến dự: ghi vào [[du_them]]."),
    ] = False,
    reason: Annotated[
        str | None,
        typer.Option("--ly-do", metavar="LÝ_DO", help="Lý do vắng; không ghi là không có lý do."),
    ] = None,
    special_duty: Annotated[
        bool,
        typer.Option(
            "--nhiem-vu-dac-biet",
            help="Vắng vì làm nhiệm vụ đặc biệt; chỉ với lực lượng vũ trang.",
        ),
    ] = False,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Điểm danh một buổi họp: ghi ai vắng, ai có mặt, ai dự thêm; hoặc xem điểm danh.

    Ai được triệu tập mà không ghi vắng là có mặt. Tệp buổi họp chỉ đổi ở đúng chỗ ấy, và chỗ đổi
    được in ra. Nhiều người khớp với chữ gõ vào thì lệnh hỏi lại.

    Ví dụ:
      chibo attend 2026-11-03
      chibo attend 2026-11-03 dung --vang --ly-do "ốm, có báo cáo"
      chibo attend 2026-11 "le van cuong" minh --vang
      chibo attend 2026-11 dung --co-mat
      chibo attend 2026-11 nghia --du-them --dry-run
    """
    from chibo_cli.commands.changing import Changing, put_change
    from chibo_cli.commands.choosing import people_named, people_of
    from chibo_cli.console.attending import show_attendance, show_attendance_as_json
    from chibo_cli.editing.attendance import Marked, attendance_edit, mark_of
    from chibo_cli.editing.texts import line_of
    from chibo_cli.facts.attendance_told import attendance_told
    from chibo_cli.loader.choice import chosen_meeting
    from chibo_cli.models.meeting import MeetingKind

    chosen = MeetingKind(kind) if kind else None
    record, held, _ = chosen_meeting(folder, meeting, chosen, as_of=date.today())
    explained = reason is not None or special_duty
    mark = mark_of(people or (), absent=absent, present=present, extra=extra, why=explained)
    if mark is None:
        show = show_attendance_as_json if as_json else show_attendance
        show(held, record)
        return
    names = people_named(people or (), people_of(record, held), ask=not no_input)
    why = None if reason is None else line_of(reason, "Lý do vắng")
    edit = attendance_edit(record, held, Marked(names, mark, why, special_duty))
    how = Changing(folder, dry_run, as_json, quiet, no_color)
    put_change(record, held, edit, how, lambda now: attendance_told(now.meeting, now.record))
