"""chibo notice"""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options


def notice(
    meeting: options.MeetingWord,
    invitations: Annotated[
        bool, typer.Option("--giay-moi", help="In giấy mời cho từng khách mời, thay cho thông báo.")
    ] = False,
    text: Annotated[
        bool,
        typer.Option("--tin-nhan", help="In ra màn hình một đoạn ngắn để dán vào tin nhắn."),
    ] = False,
    day: Annotated[
        date | None,
        typer.Option(
            "--ngay",
            parser=options.read_day,
            metavar="NGÀY",
            help="Ngày của văn bản, khi tệp chưa ghi thong_bao.ngay; mặc định hôm nay.",
        ),
    ] = None,
    paper_size: Annotated[
        Literal["a4", "a5"] | None,
        typer.Option("--kho", metavar="KHỔ", help="Khổ của giấy mời: a4 hoặc a5; mặc định a4."),
    ] = None,
    numbered: Annotated[
        bool, typer.Option("--danh-so", help="Đánh số giấy mời, loại GM, ghi vào sổ văn bản.")
    ] = False,
    guest: Annotated[
        str | None,
        typer.Option("--khach", metavar="TÊN", help="Chỉ in giấy mời cho khách có tên này."),
    ] = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In thông báo họp, giấy mời khách, hoặc tin nhắn báo họp.

    Thông báo gửi đảng viên (họp chi uỷ thì gửi chi uỷ viên), lấy số tiếp theo và ghi vào sổ văn
    bản; in lại thì giữ số và ngày. Thiếu giờ, địa điểm, chủ trì hay chương trình thì là bản nháp,
    chưa có số. Giấy mời mỗi khách một tờ, theo các bảng [[khach_moi]].

    Ví dụ:
      chibo notice 2026-11
      chibo notice 2026-11 --giay-moi --kho a5
      chibo notice 2026-11-02 --loai chi_uy --ngay 2026-10-30
      chibo notice 2026-11 --tin-nhan
    """
    from chibo_cli.commands.writing import Writing, write_papers
    from chibo_cli.errors import ChiboError
    from chibo_cli.papers import Making
    from chibo_cli.papers.notices import Invitations, invitations_of, notices_of

    if text and invitations:
        raise ChiboError("Chỉ dùng một trong hai: --giay-moi hoặc --tin-nhan.")
    if text and (output or day or pdf or open_it):
        raise ChiboError("--tin-nhan chỉ in ra màn hình: bỏ -o, --ngay, --pdf, --open.")
    if not invitations and (paper_size or numbered or guest is not None):
        raise ChiboError("--kho, --danh-so và --khach chỉ dùng cùng --giay-moi.")
    if text:
        _show_message(folder, meeting, kind, as_json=as_json, quiet=quiet)
        return
    making: Making = partial(notices_of, day=day)
    if invitations:
        asked = Invitations(guest, paper_size == "a5", numbered, day)
        making = partial(invitations_of, asked=asked)
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(write_papers(making, folder, meeting, kind, how))


def _show_message(
    folder: Path, word: str, kind: options.KindWord | None, *, as_json: bool, quiet: bool
) -> None:
    from chibo_cli.console.papers import show_message
    from chibo_cli.loader.choice import chosen_meeting
    from chibo_cli.models.meeting import MeetingKind
    from chibo_cli.papers.notices import message_of

    chosen = MeetingKind(kind) if kind else None
    record, meeting, _ = chosen_meeting(folder, word, chosen, as_of=date.today())
    made = message_of(record, meeting)
    show_message(made.text, made.missing, as_json=as_json, quiet=quiet)
