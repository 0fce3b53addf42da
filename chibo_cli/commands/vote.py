"""chibo vote"""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options

Form = Literal["gio_tay", "the_dang", "phieu_kin", "so_tay_dien_tu"]
VoteKindWord = Literal["thuong", "ket_nap", "chinh_thuc", "xoa_ten", "khai_tru", "khac"]
_MOST = 100_000


def vote(
    meeting: options.MeetingWord,
    matter: Annotated[
        str | None,
        typer.Argument(
            metavar="VIỆC",
            help="NQ12: nghị quyết số 12; BQ1: mục [[bieu_quyet]] thứ nhất; hoặc nội dung của một "
            "việc mới. Không ghi: nghị quyết duy nhất của tệp.",
            show_default=False,
        ),
    ] = None,
    in_favour: Annotated[
        int | None,
        typer.Option("--tan-thanh", min=0, max=_MOST, metavar="SỐ", help="Số phiếu tán thành."),
    ] = None,
    against: Annotated[
        int | None,
        typer.Option(
            "--khong-tan-thanh", min=0, max=_MOST, metavar="SỐ", help="Số phiếu không tán thành."
        ),
    ] = None,
    others: Annotated[
        int | None,
        typer.Option("--y-kien-khac", min=0, max=_MOST, metavar="SỐ", help="Số phiếu ý kiến khác."),
    ] = None,
    form: Annotated[
        Form | None,
        typer.Option("--hinh-thuc", metavar="CÁCH", help="Hình thức biểu quyết."),
    ] = None,
    vote_kind: Annotated[
        VoteKindWord | None,
        typer.Option(
            "--loai-bieu-quyet", metavar="LOẠI", help="Loại biểu quyết, khi không phải nghị quyết."
        ),
    ] = None,
    subject: Annotated[
        str | None,
        typer.Option("--doi-tuong", metavar="NGƯỜI", help="Người được xét; mỗi người một lần."),
    ] = None,
    reserved: Annotated[
        str | None,
        typer.Option("--bao-luu", metavar="Ý_KIẾN", help="Ý kiến thiểu số được bảo lưu."),
    ] = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Ghi số phiếu biểu quyết một nghị quyết hay một việc khác, và tính trên bao nhiêu người.

    Số nào không ghi thì để nguyên, không tự điền. Số phiếu nhiều hơn số người được biểu quyết thì
    lệnh nhắc, không từ chối.

    Ví dụ:
      chibo vote 2026-11-03 --tan-thanh 21 --khong-tan-thanh 0 --hinh-thuc gio_tay
      chibo vote 2026-11 NQ12 --tan-thanh 20 --y-kien-khac 1
      chibo vote 2026-11 "Khen thưởng" --tan-thanh 20 --loai-bieu-quyet thuong
      chibo vote 2026-11 BQ1 --doi-tuong "Vũ Thị Sen" --hinh-thuc phieu_kin
    """
    from chibo_cli.commands.changing import Changing, put_change
    from chibo_cli.commands.choosing import people_of
    from chibo_cli.commands.voting import subject_named, vote_counted
    from chibo_cli.editing.texts import line_of, prose_of
    from chibo_cli.editing.votes import Counts, Matter, vote_edit
    from chibo_cli.loader.choice import chosen_meeting
    from chibo_cli.models.meeting import MeetingKind
    from chibo_cli.models.meeting.kinds import VoteForm, VoteKind

    chosen = MeetingKind(kind) if kind else None
    record, held, _ = chosen_meeting(folder, meeting, chosen, as_of=date.today())
    of_kind = VoteKind(vote_kind) if vote_kind else None
    whom = None
    if subject is not None:
        whom = subject_named(subject, of_kind, people_of(record, held), ask=not no_input)
    about = Matter(
        None if matter is None else line_of(matter, "Việc biểu quyết"),
        of_kind,
        whom,
    )
    counts = Counts(
        in_favour,
        against,
        others,
        VoteForm(form) if form else None,
        None if reserved is None else prose_of(reserved, "Ý kiến bảo lưu"),
    )
    edit = vote_edit(held, about, counts)
    how = Changing(folder, dry_run, as_json, quiet, no_color)
    put_change(record, held, edit, how, partial(vote_counted, edit))
