"""chibo paper"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options

Kind = Annotated[
    str,
    typer.Argument(
        metavar="LOẠI",
        help="Ký hiệu hoặc tên loại, không cần dấu: bc, bao-cao, ttr, cv, qd, tb …",
        show_default=False,
    ),
]
Content = Annotated[
    Path | None,
    typer.Option("--noi-dung", metavar="TỆP", help="Tệp nội dung, .txt hoặc .md, mã UTF-8."),
]
Petition = Annotated[
    str | None,
    typer.Option(
        "--kien-nghi",
        metavar="BUỔI/SỐ",
        help="Chỉ với cv: chuyển kiến nghị này, ví dụ 2026-09-03-thuong-ky/1.",
    ),
]
NoName = Annotated[bool, typer.Option("--khong-neu-ten", help="Không nêu tên người kiến nghị.")]
Subject = Annotated[
    str | None,
    typer.Option("--trich-yeu", metavar="LỜI", help="Trích yếu nội dung, không viết «V/v»."),
]
DayOfPaper = Annotated[
    date | None,
    typer.Option(
        "--ngay",
        parser=options.read_day,
        metavar="NGÀY",
        help="Ngày của văn bản; mặc định như trong sổ văn bản, chưa có thì hôm nay.",
    ),
]
Addressees = Annotated[
    list[str] | None,
    typer.Option(
        "--kinh-gui",
        metavar="NƠI",
        help="Nơi gửi đến, chỉ với công văn và tờ trình; nhiều nơi thì ghi nhiều lần.",
    ),
]
# A submission says Kính trình: whoever types that word means the same.
Submitted = Annotated[list[str] | None, typer.Option("--kinh-trinh", hidden=True)]
Recipients = Annotated[
    list[str] | None,
    typer.Option(
        "--noi-nhan",
        metavar="NƠI",
        help="Nơi nhận, thay cho cấp uỷ cấp trên; «Như trên», «Lưu Chi bộ» tự in.",
    ),
]
ForcedNumber = Annotated[
    int | None,
    typer.Option(
        "--so",
        min=1,
        max=9999,
        metavar="SỐ",
        help="Lấy số này, không lấy số tiếp theo.",
    ),
]
Draft = Annotated[
    int | None,
    typer.Option(
        "--du-thao",
        min=1,
        max=99,
        metavar="LẦN",
        help="In «Dự thảo lần …», chưa lấy số.",
    ),
]
Urgency = Annotated[
    str | None,
    typer.Option("--khan", metavar="MỨC", help="Mức độ khẩn: khẩn, thượng khẩn, hoả tốc."),
]
Annexes = Annotated[
    list[Path] | None,
    typer.Option(
        "--phu-luc",
        metavar="TỆP",
        help="Tệp phụ lục, dòng đầu là tên phụ lục; nhiều phụ lục thì ghi nhiều lần.",
    ),
]
Signer = Annotated[
    str | None,
    typer.Option("--ky", metavar="HỌ_TÊN", help="Người ký; mặc định bí thư, rồi phó bí thư."),
]
MinuteTaker = Annotated[
    str | None,
    typer.Option("--thu-ky", metavar="HỌ_TÊN", help="Người ghi biên bản, chỉ với bb."),
]


def paper(
    kind: Kind,
    content: Content = None,
    petition: Petition = None,
    no_name: NoName = False,
    subject: Subject = None,
    day: DayOfPaper = None,
    addressees: Addressees = None,
    submitted_to: Submitted = None,
    recipients: Recipients = None,
    number: ForcedNumber = None,
    draft: Draft = None,
    urgency: Urgency = None,
    annexes: Annexes = None,
    signer: Signer = None,
    minute_taker: MinuteTaker = None,
    folder: options.Folder = Path(),
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
) -> None:
    """In một văn bản bất kỳ của chi bộ đúng thể thức, lời văn từ một tệp chữ.

    Mỗi dòng của tệp là một đoạn. Cách mở đầu dòng cho biết đoạn ấy là gì: I- hay # là mục lớn, 1.
    là mục nhỏ hoặc đoạn, a) - + là điểm, Điều 1., Chương I, Căn cứ … ở đầu là căn cứ, các dòng có
    dấu | là bảng. Đầu tệp có thể ghi sẵn  trich_yeu: …,  kinh_gui: …,  noi_nhan: …  (nhiều nơi thì
    cách nhau bằng dấu chấm phẩy); tuỳ chọn gõ kèm lệnh được dùng trước.

    Số lấy từ sổ văn bản, chạy theo từng loại suốt nhiệm kỳ. In lại văn bản cùng loại, cùng trích
    yếu thì giữ số và ngày cũ; văn bản mới cùng trích yếu thì ghi --ngay.

    Ví dụ:
      chibo paper bc --noi-dung bao-cao.txt --trich-yeu "kết quả thu đảng phí"
      chibo paper ttr --noi-dung to-trinh.txt --du-thao 1
      chibo paper cv --kien-nghi 2026-09-03-thuong-ky/1
    """
    from chibo_cli.commands.writing import Writing, put_papers
    from chibo_cli.documents.paper_types import LETTER, MINUTES, type_named
    from chibo_cli.errors import ChiboError
    from chibo_cli.loader import find_workspace, load_year, open_workspace
    from chibo_cli.papers.letters import forwarding_of
    from chibo_cli.papers.own_papers import own_paper_of
    from chibo_cli.papers.own_wishes import Wishes

    wanted = type_named(kind)
    today = date.today()
    wishes = Wishes(
        today=today,
        abstract=subject,
        typed_day=day,
        addressees=(*(addressees or ()), *(submitted_to or ())),
        recipients=tuple(recipients or ()),
        number=number,
        draft=draft or 0,
        urgency=urgency,
        annexes=tuple(annexes or ()),
        signer=signer,
        minute_taker=minute_taker,
    )
    if (content is None) == (petition is None):
        raise ChiboError(
            "Ghi --noi-dung TỆP cho văn bản tự soạn, hoặc --kien-nghi BUỔI/SỐ để chuyển kiến nghị."
        )
    if no_name and petition is None:
        raise ChiboError("--khong-neu-ten chỉ dùng với --kien-nghi; bỏ --khong-neu-ten.")
    if minute_taker and wanted is not MINUTES:
        raise ChiboError(f"{wanted.opening_name} không có người ghi biên bản; bỏ --thu-ky.")
    if number and draft:
        raise ChiboError("Dự thảo chưa lấy số; bỏ --so, hoặc bỏ --du-thao.")
    if petition and (subject or annexes):
        raise ChiboError(
            "Công văn chuyển kiến nghị có sẵn trích yếu, lời văn; bỏ --trich-yeu, --phu-luc."
        )
    if petition is not None and wanted is not LETTER:
        raise ChiboError(f"Kiến nghị chuyển bằng công văn: chibo paper cv --kien-nghi {petition}")
    record, _ = load_year(open_workspace(find_workspace(folder)), wishes.day.year, as_of=today)
    if petition is not None:
        made = forwarding_of(record, petition, wishes, names_author=not no_name)
    else:
        made = own_paper_of(record, wanted, content or Path(), wishes)
    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    raise typer.Exit(put_papers([made], record, how))
