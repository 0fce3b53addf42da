"""chibo remark"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def remark(
    meeting: options.MeetingWord,
    person: Annotated[
        str,
        typer.Argument(
            metavar="NGƯỜI",
            help="Đảng viên hoặc khách mời; gõ không dấu, một phần tên đều được.",
            show_default=False,
        ),
    ],
    content: Annotated[
        str | None,
        typer.Argument(
            metavar="NỘI_DUNG", help="Ý kiến; dấu - là đọc từ đầu vào.", show_default=False
        ),
    ] = None,
    section: Annotated[
        str | None,
        typer.Option(
            "--muc",
            metavar="MỤC",
            help="chinh_tri_tu_tuong, nhiem_vu_chinh_tri, xay_dung_dang, chuyen_de, chung, hoặc "
            "tên một [[muc_khac]].",
            show_default="chung; buổi chuyên đề: chuyen_de",
        ),
    ] = None,
    answer: Annotated[
        str | None,
        typer.Option("--tra-loi", metavar="TRẢ_LỜI", help="Người chủ trì trả lời."),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--tep", metavar="TỆP", help="Lấy ý kiến từ tệp chữ này, mã UTF-8."),
    ] = None,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Ghi một ý kiến phát biểu vào tệp buổi họp, dưới đúng mục.

    Mỗi dòng của ý kiến là một đoạn. Ý kiến đã có trong tệp thì không ghi thêm lần nữa, chỉ ghi câu
    trả lời. Tệp chỉ đổi ở đúng chỗ ấy, và chỗ đổi được in ra.

    Ví dụ:
      chibo remark 2026-11-03 dung "Nên thu phí vào buổi tối."
      chibo remark 2026-11 cuong "Mương tắc." --tra-loi "Tổ 3 nạo trước ngày 20."
      chibo remark 2026-11 khai --tep y-kien.txt --muc "kiểm điểm cuối năm"
      chibo remark 2026-11-19 minh "Nhà tôi góp đất." --loai chuyen_de
    """
    from chibo_cli.commands.changing import Changing, put_change
    from chibo_cli.commands.choosing import people_of, person_named
    from chibo_cli.commands.typed_text import text_given
    from chibo_cli.editing.remarks import Said, remark_edit
    from chibo_cli.editing.texts import prose_of
    from chibo_cli.loader.choice import chosen_meeting
    from chibo_cli.models.meeting import MeetingKind

    chosen = MeetingKind(kind) if kind else None
    record, held, _ = chosen_meeting(folder, meeting, chosen, as_of=date.today())
    people = people_of(record, held, with_guests=True)
    said = Said(
        person_named(person, people, ask=not no_input),
        text_given(content, file, "Ý kiến"),
        section,
        None if answer is None else prose_of(answer, "Câu trả lời"),
    )
    how = Changing(folder, dry_run, as_json, quiet, no_color)
    put_change(record, held, remark_edit(record, held, said), how)
