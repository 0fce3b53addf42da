"""chibo score"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def score(
    meeting: options.MeetingWord,
    points: Annotated[
        list[str] | None,
        typer.Option(
            "--diem",
            metavar="TIÊU_CHÍ=ĐIỂM",
            help="Cho điểm một tiêu chí: 4.2=10, 4.2=2,5; tiêu chí không cho điểm: 2.1=dat, "
            "2.1=khong_dat; còn chờ kết quả: 8.3=cho. Dùng được nhiều lần.",
        ),
    ] = None,
    reasons: Annotated[
        list[str] | None,
        typer.Option(
            "--ly-do", metavar="TIÊU_CHÍ=LỜI", help="Vì sao tiêu chí ấy được điểm như vậy."
        ),
    ] = None,
    takes_proposals: Annotated[
        bool,
        typer.Option(
            "--lay-de-xuat", help="Nhận các đề xuất của dữ kiện cho những tiêu chí chưa chấm."
        ),
    ] = False,
    changed: Annotated[
        list[str] | None,
        typer.Option(
            "--sua",
            metavar="TIÊU_CHÍ=ĐIỂM",
            help="Sửa điểm đã chấm; cũng dùng với tong=…, xep_loai=…, bieu_quyet=…",
        ),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option(
            "--tu-tep",
            metavar="TỆP",
            help="Lấy điểm từ tệp Excel, CSV có cột tieu_chi, diem, hoặc TOML.",
        ),
    ] = None,
    choices: Annotated[
        list[str] | None,
        typer.Option(
            "--chon",
            metavar="TIÊU_CHÍ=CÁCH",
            help="Cách tính một tiêu chí không áp dụng mà bộ tiêu chí để ngỏ: 4.3=khong_diem.",
        ),
    ] = None,
    evaluator: Annotated[
        str | None,
        typer.Option(
            "--nguoi-cham",
            metavar="NGƯỜI",
            help="Ai chấm: chi_bo, cap_uy_vien_phu_trach, can_bo_du, cap_uy_cap_tren.",
            show_default="chi_bo",
        ),
    ] = None,
    total: Annotated[
        str | None,
        typer.Option(
            "--tong",
            metavar="ĐIỂM",
            help="Tổng điểm trên phiếu giấy của người khác; của chi bộ chỉ khi bộ tiêu chí không "
            "ghi điểm từng tiêu chí.",
        ),
    ] = None,
    rating: Annotated[
        str | None,
        typer.Option(
            "--xep-loai",
            metavar="LOẠI",
            help="Xếp loại người khác đã ghi, hoặc của chi bộ khi không tính được từ điểm.",
        ),
    ] = None,
    explanation: Annotated[
        str | None,
        typer.Option(
            "--thuyet-minh", metavar="LỜI", help="Thuyết minh chung về điểm trừ, ghi cùng tổng."
        ),
    ] = None,
    vote: Annotated[
        str | None,
        typer.Option(
            "--bieu-quyet",
            metavar="SỐ/SỐ/SỐ",
            help="Biểu quyết kết quả: tán thành/không tán thành/ý kiến khác, ví dụ 20/0/1.",
        ),
    ] = None,
    docx: Annotated[
        bool, typer.Option("--docx", help="Ghi xong thì in phiếu ra Word, như chibo score-sheet.")
    ] = False,
    kind: options.Kind = None,
    folder: options.Folder = Path(),
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Chấm điểm chất lượng một buổi sinh hoạt: đề xuất có căn cứ, người chấm quyết định.

    Từng tiêu chí có điểm đề xuất kèm dữ kiện trong sổ, hoặc lý do chưa đề xuất được. Không có tuỳ
    chọn cho điểm thì lệnh hỏi những tiêu chí còn lại; không có ai để hỏi thì chỉ in ra. Đề xuất chỉ
    được ghi khi có người nhận, điểm đã chấm không bị ghi đè, điểm của nhiều người chấm để cạnh
    nhau, không tính trung bình. Tổng điểm, xếp loại do chương trình tính khi đã chấm đủ.

    Đang hỏi mà bấm Ctrl+C: những gì đã trả lời được ghi lại.

    Ví dụ:
      chibo score 2026-11
      chibo score 2026-11 --lay-de-xuat
      chibo score 2026-11 --diem 4.2=10 --diem 5.1=0 --ly-do 5.1="bàn còn lướt"
      chibo score 2026-11 --sua 4.5=3 --bieu-quyet 20/0/1
      chibo score 2026-11 --chon 4.3=khong_diem
      chibo score 2026-11 --nguoi-cham cap_uy_cap_tren --tong 86 --xep-loai Khá
      chibo score 2026-11 --tu-tep diem.csv --dry-run
      chibo score 2026-11 --docx
    """
    from chibo_cli.commands.score_files import scores_in_file
    from chibo_cli.commands.score_run import Asked, score_meeting
    from chibo_cli.commands.scoring import Typed
    from chibo_cli.editing.score_words import evaluator_named
    from chibo_cli.loader.choice import chosen_meeting
    from chibo_cli.models.meeting import MeetingKind
    from chibo_cli.models.score import Evaluator

    chosen = MeetingKind(kind) if kind else None
    record, held, reading = chosen_meeting(folder, meeting, chosen, as_of=date.today())
    who = evaluator_named(evaluator) if evaluator is not None else Evaluator.CELL
    typed = Typed(
        who,
        points or (),
        changed or (),
        reasons or (),
        choices or (),
        takes_proposals,
        scores_in_file(file, who) if file is not None else None,
        total,
        rating,
        explanation,
        vote,
    )
    how = Asked(folder, docx, dry_run, as_json, quiet, no_color, no_input)
    raise typer.Exit(score_meeting(record, held, reading, typed, how))
