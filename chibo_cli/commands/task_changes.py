"""chibo task done, extend, drop, review"""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options

Reference = Annotated[
    str,
    typer.Argument(
        metavar="MÃ",
        help="Buổi đã giao và số của nhiệm vụ: 2026-10/2, 2026-10-03/2.",
        show_default=False,
    ),
]
Explanation = Annotated[
    str | None,
    typer.Option("--dien-giai", metavar="LỜI", help="Đã làm được gì, còn gì."),
]
InMeeting = Annotated[
    str | None,
    typer.Option(
        "--buoi",
        metavar="BUỔI",
        help="Ghi vào buổi này: ngày, tháng hay tệp.",
        show_default="buổi đang ghi sau khi giao",
    ),
]
State = Literal["dang_lam", "chua_lam"]


def task_done(
    reference: Reference,
    explanation: Explanation = None,
    meeting: InMeeting = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Ghi một nhiệm vụ đã hoàn thành, vào mục rà soát của buổi đang ghi.

    Mục [[ra_soat]] có sẵn thì được điền tiếp, chưa có thì thêm. Chỗ đổi được in ra.

    Ví dụ:
      chibo task done 2026-10/2
      chibo task done 2026-10-03/2 --dien-giai "Thu đủ ngày 25/10."
      chibo task done 2026-10/2 --buoi 2026-11-03 --dry-run
    """
    from chibo_cli.commands.changing import Changing
    from chibo_cli.commands.reviewing import Target, put_review
    from chibo_cli.editing.task_reviews import Reviewed
    from chibo_cli.editing.texts import prose_of
    from chibo_cli.models.meeting.kinds import TaskState

    words = None if explanation is None else prose_of(explanation, "Diễn giải")
    how = Changing(folder, dry_run, as_json, quiet, no_color)
    put_review(Reviewed(reference, TaskState.DONE, words), Target(meeting, kind), how)


def task_extend(
    reference: Reference,
    new_due: Annotated[
        date,
        typer.Option(
            "--den",
            parser=options.read_day,
            metavar="NGÀY",
            help="Hạn mới, sau hạn cũ.",
            show_default=False,
        ),
    ],
    explanation: Explanation = None,
    meeting: InMeeting = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Gia hạn một nhiệm vụ đến một ngày sau hạn cũ.

    Ví dụ:
      chibo task extend 2026-10/2 --den 2026-12-15
      chibo task extend 2026-10/2 --den 2026-12-15 --dien-giai "Còn 4 hộ."
    """
    from chibo_cli.commands.changing import Changing
    from chibo_cli.commands.reviewing import Target, put_review
    from chibo_cli.editing.task_reviews import Reviewed
    from chibo_cli.editing.texts import prose_of
    from chibo_cli.models.meeting.kinds import TaskState

    words = None if explanation is None else prose_of(explanation, "Diễn giải")
    how = Changing(folder, dry_run, as_json, quiet, no_color)
    reviewed = Reviewed(reference, TaskState.EXTENDED, words, new_due)
    put_review(reviewed, Target(meeting, kind), how)


def task_drop(
    reference: Reference,
    reason: Annotated[
        str,
        typer.Option(
            "--ly-do",
            metavar="LÝ_DO",
            help="Vì sao chi bộ thôi không thực hiện nữa; ghi vào dien_giai.",
            show_default=False,
        ),
    ],
    meeting: InMeeting = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Ghi một nhiệm vụ chi bộ thôi không thực hiện nữa, kèm lý do.

    Ví dụ:
      chibo task drop 2026-10/2 --ly-do "Xã đã thu thay chi bộ."
    """
    from chibo_cli.commands.changing import Changing
    from chibo_cli.commands.reviewing import Target, put_review
    from chibo_cli.editing.task_reviews import Reviewed
    from chibo_cli.editing.texts import prose_of
    from chibo_cli.models.meeting.kinds import TaskState

    how = Changing(folder, dry_run, as_json, quiet, no_color)
    reviewed = Reviewed(reference, TaskState.DROPPED, prose_of(reason, "Lý do"))
    put_review(reviewed, Target(meeting, kind), how)


def task_review(
    reference: Reference,
    state: Annotated[
        State,
        typer.Option(
            "--tinh-trang", metavar="TÌNH_TRẠNG", help="Việc đến đâu.", show_default=False
        ),
    ],
    explanation: Explanation = None,
    meeting: InMeeting = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Ghi một nhiệm vụ đang làm hoặc chưa làm; nhiệm vụ vẫn còn mở.

    Ví dụ:
      chibo task review 2026-10/2 --tinh-trang dang_lam --dien-giai "Đã thu 40 hộ."
      chibo task review 2026-10/2 --tinh-trang chua_lam
    """
    from chibo_cli.commands.changing import Changing
    from chibo_cli.commands.reviewing import Target, put_review
    from chibo_cli.editing.task_reviews import Reviewed
    from chibo_cli.editing.texts import prose_of
    from chibo_cli.models.meeting.kinds import TaskState

    words = None if explanation is None else prose_of(explanation, "Diễn giải")
    how = Changing(folder, dry_run, as_json, quiet, no_color)
    put_review(Reviewed(reference, TaskState(state), words), Target(meeting, kind), how)
