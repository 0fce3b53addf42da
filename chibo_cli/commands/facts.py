"""chibo facts"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options
from chibo_cli.errors import ChiboError


def facts(
    meeting: Annotated[
        str | None,
        typer.Argument(
            metavar="BUỔI",
            help="Ngày (2026-11-03), tháng (2026-11) hay tệp; không ghi thì liệt kê các dữ kiện.",
            show_default=False,
        ),
    ] = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
) -> None:
    """Xem các dữ kiện của một buổi sinh hoạt mà bộ tiêu chí dựa vào, đọc từ chỗ nào trong sổ.

    Mỗi dữ kiện có tên dùng trong bộ tiêu chí, ý nghĩa, giá trị, điều sổ cho thấy và tệp:dòng. Điều
    sổ không ghi là chưa rõ, không tính là không có; chỗ chưa rõ in cuối cùng, nói vì sao và ghi thế
    nào. Thời lượng quy định tính theo bộ tiêu chí đang dùng. Không ghi buổi nào thì in bảng các dữ
    kiện, cho người viết bộ tiêu chí.

    Ví dụ:
      chibo facts
      chibo facts 2026-11
      chibo facts 2026-11-19 --loai chuyen_de
      chibo facts 2026-11 --json
    """
    from chibo_cli.console.facts import show_facts, show_facts_as_json, talk_of_doubts
    from chibo_cli.console.vocabulary import show_vocabulary, show_vocabulary_as_json
    from chibo_cli.loader.choice import chosen_meeting
    from chibo_cli.models.meeting import MeetingKind
    from chibo_cli.scoring.evidence import evidence_in_use

    if meeting is None:
        if kind is not None:
            raise ChiboError("Ghi thêm tháng hay ngày của buổi, ví dụ  chibo facts 2026-11.")
        show_vocabulary_as_json() if as_json else show_vocabulary(no_color=no_color)
        return
    chosen = MeetingKind(kind) if kind else None
    record, held, _ = chosen_meeting(folder, meeting, chosen, as_of=date.today())
    name, evidence = evidence_in_use(held, record)
    if as_json:
        show_facts_as_json(evidence, name)
        return
    show_facts(evidence, name, no_color=no_color)
    if not quiet:
        talk_of_doubts(evidence)
