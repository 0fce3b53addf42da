"""chibo rule"""

from typing import Annotated

import typer

from chibo_cli.commands import options


def rule(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="MÃ", help="Mã như CB602, hay đầu mã như CB6; không ghi thì liệt kê tất cả."
        ),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Nói rõ một quy tắc: sai ở đâu, vì sao, văn bản nào, viết thế nào là sai, thế nào là đúng.

    Mỗi quy tắc nói văn bản làm căn cứ (số và ngày), điều khoản, và nguồn ấy chắc đến đâu.

    Ví dụ:
      chibo rule
      chibo rule CB6
      chibo rule CB602
    """
    from chibo_cli.console.rules import show_explained, show_listed, show_rules_as_json
    from chibo_cli.explaining import explained_codes

    chosen = explained_codes(code or "")
    if as_json:
        show_rules_as_json(chosen)
    elif code and len(chosen) == 1:
        show_explained(chosen[0])
    else:
        show_listed(chosen)
