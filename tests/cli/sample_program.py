"""A small program made of the shell's own classes, for the tests of the shell."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from chibo_cli.cli import AFTER, BEFORE
from chibo_cli.cli.grammar import Command, Group
from chibo_cli.commands import options


class Outcome(NamedTuple):
    """What one run leaves behind."""

    code: int
    out: str
    err: str


class Kind(StrEnum):
    REGULAR = "thuong_ky"
    THEMATIC = "chuyen_de"


Call = Callable[..., Outcome]


def sample_program() -> typer.Typer:
    app = typer.Typer(add_completion=False)

    @app.callback(cls=Group, invoke_without_command=True)
    def start(
        ctx: typer.Context,
        folder: options.Folder = Path(),
        no_color: options.NoColor = False,
    ) -> None:
        """Sổ mẫu.

        Ví dụ:
        chibo minutes 2026-11-03
            viết lùi vào vẫn giữ nguyên
        """
        if ctx.invoked_subcommand is None:
            typer.echo(f"bắt đầu ở {folder}, không màu: {no_color}")

    @app.command(cls=Command, rich_help_panel=BEFORE)
    def new_meeting(
        month: Annotated[
            options.Month | None, typer.Argument(metavar="THÁNG", parser=options.read_month)
        ] = None,
        count: Annotated[
            int, typer.Option("--so-ban", metavar="SỐ", min=1, max=9, help="Số bản cần in.")
        ] = 1,
    ) -> None:
        """Lập tệp cho buổi họp sắp tới."""
        typer.echo(f"{month} x {count}")

    @app.command(cls=Command, rich_help_panel=AFTER)
    def minutes(
        meeting: Annotated[
            str, typer.Argument(metavar="BUỔI_HỌP", help="Ngày, tháng hoặc đường dẫn.")
        ],
        papers: Annotated[list[str] | None, typer.Argument(metavar="VĂN_BẢN")] = None,
        kind: Annotated[
            Kind, typer.Option("--loai", metavar="LOẠI", help="Loại buổi sinh hoạt.")
        ] = Kind.REGULAR,
        signed_on: Annotated[
            date | None,
            typer.Option("--ngay-ky-bien-ban-nay", metavar="NGÀY", parser=options.read_day),
        ] = None,
        folder: options.Folder = Path(),
        no_color: options.NoColor = False,
        output: options.Output = None,
    ) -> None:
        """In biên bản của một buổi sinh hoạt.

        Đoạn thứ hai dài hơn một dòng; khi xuống dòng, tên tuỳ chọn --ngay-ky-bien-ban-nay
        không bị cắt đôi.

        Ví dụ:
        chibo minutes 2026-11-03
        chibo minutes 2026-11 --loai chuyen_de   # khi tháng có hai buổi
        """
        typer.echo(f"{meeting} {papers} {kind.value} {signed_on} {folder} {no_color} {output}")

    return app
