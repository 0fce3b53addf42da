"""Papers with a person's own text: typical ones as a reviewer reads them, very long ones too."""

from datetime import date
from pathlib import Path

from builder import record

from chibo_cli.documents.paper_types import TYPES, type_named
from chibo_cli.loader.own_text import own_text_of
from chibo_cli.models.cell import Cell
from chibo_cli.papers import Paper
from chibo_cli.papers.own_papers import made_of, own_paper_of
from chibo_cli.papers.own_wishes import Wishes
from chibo_cli.record import YearRecord
from paper_samples import Sample

TEXTS = Path(__file__).parents[1] / "own_texts"
UNDER_HD36 = date(2026, 5, 26)
UNDER_HD05 = date(2026, 11, 5)
SUPERIOR = "Đảng uỷ xã Bình Minh"
ANNEXES = (TEXTS / "phu-luc-1.txt", TEXTS / "phu-luc-2.txt")

TYPICAL = {
    "bao-cao": ("bc", "bao-cao.md", {"abstract": "Kết quả công tác 10 tháng năm 2026"}),
    "du-thao": (
        "bc",
        "bao-cao.md",
        {"abstract": "kết quả công tác năm 2026", "draft": 2, "urgency": "hoa toc"},
    ),
    "to-trinh": ("ttr", "to-trinh.txt", {"abstract": "Xin chủ trương mở rộng đường trục thôn"}),
    "cong-van": (
        "cv",
        "cong-van.txt",
        {
            "abstract": "phối hợp tuyên truyền về phòng cháy, chữa cháy",
            "addressees": ("Công an xã Bình Minh", "- Ban Chỉ huy Quân sự xã Bình Minh;"),
            "urgency": "thượng khẩn",
        },
    ),
    "quyet-dinh": ("qd", "quyet-dinh.txt", {"annexes": ANNEXES}),
    "quy-che": ("qc", "quy-che.txt", {"abstract": "Làm việc của Chi uỷ Chi bộ thôn Đông"}),
    "bien-ban": ("bb", "bien-ban.txt", {"minute_taker": "Trần Thị Bình"}),
    "con-thieu": ("cv", "cong-van.txt", {"abstract": "phối hợp tuyên truyền"}),
}


def book() -> YearRecord:
    """The sample cell, with the committee above it."""
    sample = record()
    naming = sample.cell.identity.namings[0].model_copy(update={"superior_committee": SUPERIOR})
    identity = sample.cell.identity.model_copy(update={"namings": (naming,)})
    cell: Cell = sample.cell.model_copy(update={"identity": identity})
    object.__setattr__(sample, "cell", cell)
    return sample


def typical(name: str, day: date, **changes: object) -> Paper:
    """One of the typical papers, of a day."""
    kind, file_name, words = TYPICAL[name]
    wishes = Wishes(**{"today": day, **words, **changes})  # type: ignore[arg-type]
    return own_paper_of(book(), type_named(kind), TEXTS / file_name, wishes)


def long_text() -> str:
    """More of everything than anybody writes."""
    words = "Đảng viên và nhân dân trong thôn đồng tình, tích cực hưởng ứng việc làm đường. " * 6
    section = f"I- KẾT QUẢ {'CÔNG TÁC ' * 9}\n1. Việc lớn\n{words}\n- {words}\na) {words}\n"
    table = "| TT | Nội dung | Ghi chú |\n" + f"| 1 | {words} | {words} |\n" * 4
    facts = (
        "Hồi 19 giờ 00 phút, triệu tập 06 đồng chí, có mặt 06 đồng chí, không có đồng chí nào "
        "vắng; chủ trì và thư ký như trên; kết thúc lúc 21 giờ 00 phút.\n"
    )
    return f"{facts}{section * 12}{table}\n{table}Điều 1. {words}\n{words}"


def long_paper(symbol: str, day: date) -> Paper:
    """A very long paper of a type."""
    many = tuple(f"Ban công tác Mặt trận và các chi hội đoàn thể tổ {n}" for n in range(1, 15))
    wishes = Wishes(
        today=day,
        abstract="triển khai, thực hiện " + "nhiệm vụ làm đường giao thông nông thôn " * 7,
        addressees=many,
        recipients=many,
        urgency="khẩn",
        minute_taker="Trần Thị Bình",
    )
    return made_of(book(), type_named(symbol), own_text_of(long_text(), "dai.txt"), wishes)


def made() -> dict[str, Sample]:
    """The typical papers under both guidelines, and very long ones of every type of a cell."""
    days = {"hd36": UNDER_HD36, "hd05": UNDER_HD05}
    found = {
        f"tu-soan-{name}-{layout}": (typical(name, day), day)
        for name in TYPICAL
        for layout, day in days.items()
    }
    found |= {
        f"rat-dai-tu-soan-{kind.slug}-{layout}": (long_paper(kind.slug, day), day)
        for kind in TYPES
        if kind.given
        for layout, day in days.items()
    }
    return {n: Sample(paper.content, day, paper.missing) for n, (paper, day) in found.items()}
