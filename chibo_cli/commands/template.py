"""chibo template"""

from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options

Slug = Annotated[
    str,
    typer.Argument(
        metavar="MÃ",
        help="Mã văn bản, như bien-ban; xem bằng chibo template list.",
        show_default=False,
    ),
]


def template(
    ctx: typer.Context,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Dùng mẫu Word riêng của chi bộ: xem, chép ra để sửa, kiểm tra, tra tên điền vào.

    Mẫu riêng là tệp Word có các thẻ như {{ ten_chi_bo }}, đặt trong thư mục mau của sổ với tên
    là mã văn bản, ví dụ mau/bien-ban.docx; có nó thì chibo dùng nó thay mẫu của chương trình.

    Ví dụ:
      chibo template list
      chibo template copy bien-ban
      chibo template check
      chibo template fields bien-ban
    """
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


def template_list(
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
) -> None:
    """Liệt kê các văn bản và mẫu đang dùng: của chương trình hay của chi bộ.

    Ví dụ:
      chibo template list
    """
    from chibo_cli.console.templates import show_templates, show_templates_as_json
    from chibo_cli.loader import find_workspace
    from chibo_cli.own_templates import idle_files, templates_in_use

    root = find_workspace(folder)
    show = show_templates_as_json if as_json else show_templates
    show(templates_in_use(root), idle_files(root), root)


def template_copy(
    slug: Slug,
    folder: options.Folder = Path(),
    output: options.Output = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Chép mẫu của chương trình vào thư mục mau để sửa trong Word.

    Tệp đã có thì giữ nguyên, không bao giờ ghi đè. Sửa xong, chạy chibo template check.

    Ví dụ:
      chibo template copy bien-ban
      chibo template copy nghi-quyet -o nghi-quyet-cu.docx
    """
    from chibo_cli.console.templates import show_copied, show_copied_as_json
    from chibo_cli.loader import find_workspace
    from chibo_cli.own_templates import copy_template

    root = None if output is not None else find_workspace(folder)
    copied = copy_template(root, slug, output, dry_run=dry_run)
    if as_json:
        show_copied_as_json(copied, root, planned=dry_run)
    else:
        show_copied(copied, slug, planned=dry_run, quiet=quiet)


def template_check(
    templates: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="MẪU", help="Mã văn bản hay tệp .docx; không ghi thì mọi mẫu trong mau."
        ),
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--loai", metavar="MÃ", help="Mã văn bản của tệp, khi tên tệp không phải là mã."
        ),
    ] = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Tìm mọi lỗi của mẫu riêng một lượt: tên gõ sai, thẻ không đóng, chỗ không an toàn.

    Mẫu được điền thử bằng sổ mẫu của chương trình. Mỗi lỗi nói rõ ở đoạn nào. Lưu ý là chỗ vẫn
    dùng được. Có lỗi thì mã thoát là 1, chưa có mẫu riêng nào thì là 3.

    Ví dụ:
      chibo template check
      chibo template check bien-ban
      chibo template check tai-ve/mau-dang-uy.docx --loai bien-ban
    """
    from chibo_cli.console.templates import show_checked, show_checked_as_json
    from chibo_cli.loader import find_workspace
    from chibo_cli.own_templates import checked_templates, idle_files, is_file_word

    words = templates or []
    root = None if words and all(map(is_file_word, words)) else find_workspace(folder)
    checked = list(checked_templates(root, words, kind))
    idle = idle_files(root) if root and not words else ()
    if as_json:
        show_checked_as_json(checked, idle, root)
    else:
        show_checked(checked, idle, quiet=quiet)
    raise typer.Exit(1 if any(each.serious for each in checked) else 0)


def template_fields(
    slug: Slug,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """Liệt kê mọi tên mà một văn bản có, kèm giá trị ví dụ, và các bộ lọc.

    Ví dụ:
      chibo template fields bien-ban
      chibo template fields nghi-quyet --json
    """
    from chibo_cli.console.template_fields import show_fields, show_fields_as_json
    from chibo_cli.own_templates import offered

    document, shape = offered(slug)
    if as_json:
        show_fields_as_json(document, shape)
    else:
        show_fields(document, shape, quiet=quiet)
