"""chibo find"""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from chibo_cli.commands import options
from chibo_cli.errors import ChiboError

KindOfText = Literal[
    "tat_ca",
    "y_kien",
    "ket_luan",
    "nghi_quyet",
    "nhiem_vu",
    "ra_soat",
    "kien_nghi",
    "bieu_quyet",
    "chuyen_de",
    "noi_dung",
    "chuong_trinh",
    "ke_hoach",
    "dinh_huong",
    "van_ban",
    "dang_vien",
]

_MOST_SHOWN = 50


def find(
    text: Annotated[
        list[str],
        typer.Argument(
            metavar="CHỮ",
            help='Chữ cần tìm; cụm chữ đứng liền nhau để trong ngoặc kép: "rác thải".',
            show_default=False,
        ),
    ],
    person: Annotated[
        str | None,
        typer.Option(
            "--nguoi", metavar="TÊN", help="Chỉ lời của người này, việc giao cho người này."
        ),
    ] = None,
    kind: Annotated[
        KindOfText, typer.Option("--loai", metavar="LOẠI", help="Chỉ tìm trong loại này.")
    ] = "tat_ca",
    year: Annotated[
        int | None,
        typer.Option("--nam", min=1930, max=2199, metavar="NĂM", help="Chỉ tìm trong năm này."),
    ] = None,
    every: Annotated[
        bool, typer.Option("--tat-ca", help=f"In hết, dù nhiều hơn {_MOST_SHOWN} chỗ.")
    ] = False,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Tìm chữ trong mọi năm của sổ: ý kiến, kết luận, nghị quyết, nhiệm vụ, kiến nghị, kế hoạch …

    Gõ không dấu thì dấu nào cũng khớp (rac khớp rác, rạc); đã gõ dấu thì khớp đúng dấu. Không phân
    biệt chữ hoa, chữ thường. Nhiều chữ là cùng có trong một chỗ; mỗi chữ tính trọn tiếng: an không
    khớp với ban. Buổi mới nhất in trước.

    Ví dụ:
      chibo find rac thai
      chibo find "phân loại rác" --nam 2026
      chibo find đường --loai nhiem_vu --nguoi cuong
    """
    from chibo_cli.console.hits import (
        show_hits,
        show_hits_as_csv,
        show_hits_as_json,
        talk_of_unread,
    )
    from chibo_cli.console.papers import out, talk
    from chibo_cli.loader import load_book
    from chibo_cli.searching import Wanted, search
    from chibo_cli.searching.lines import excerpts
    from chibo_cli.searching.query import read_query

    if as_json and as_csv:
        raise ChiboError("Chỉ dùng một trong hai: --json hoặc --csv.")
    typed = _as_typed(text)
    query = read_query(typed)
    record, _ = load_book(folder, as_of=date.today())
    wanted = Wanted(query, person, None if kind == "tat_ca" else kind, year)
    found = search(record, wanted)
    if as_json:
        show_hits_as_json(typed, excerpts(found.hits, record.root), found.incomplete)
        return
    if as_csv:
        show_hits_as_csv(excerpts(found.hits, record.root))
    elif not found.hits:
        plain = " ".join(" ".join(text).replace('"', " ").split())
        out(f"Không thấy «{plain}» trong sổ.")
        if found.hint:
            talk(found.hint)
    else:
        most = len(found.hits) if every else _MOST_SHOWN
        show_hits(excerpts(found.hits[:most], record.root), no_color=no_color)
        if not quiet:
            files = len({hit.passage.place.path for hit in found.hits})
            talk(f"\nCó {len(found.hits)} chỗ ở {files} tệp.")
        if len(found.hits) > most:
            talk(
                f"Mới in {most} chỗ đầu; thêm chữ, hoặc lọc bằng --loai, --nguoi, --nam; in hết "
                "bằng --tat-ca."
            )
    talk_of_unread(found.incomplete)


def _as_typed(words: list[str]) -> str:
    """The words as one text: what the shell kept together stays a phrase."""
    if len(words) == 1 and '"' in words[0]:
        return words[0]
    return " ".join(
        f'"{word}"' if " " in word.strip() and '"' not in word else word for word in words
    )
