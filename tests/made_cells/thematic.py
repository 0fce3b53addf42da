"""The thematic meetings of a year: their plan, and the meeting on one topic."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from made_cells.meetings import Occasion, agenda, attendance, closing, opening, remark
from made_cells.people import Cell
from made_cells.tasks import Ledger
from made_cells.words import table

_STEPS = {
    "muc_dich_yeu_cau": ("Nêu mục đích, yêu cầu của buổi sinh hoạt chuyên đề", 6),
    "trinh_bay_chuyen_de": ("Trình bày dự thảo chuyên đề", 24),
    "thao_luan_chuyen_de": ("Thảo luận, liên hệ về chuyên đề", 36),
    "tiep_thu": ("Tiếp thu ý kiến, hoàn chỉnh chuyên đề", 8),
    "nhiem_vu": ("Phân công đảng viên thực hiện", 6),
}
_MONTHS = ((2, 3), (5, 6), (8, 9), (10, 11))


@dataclass(frozen=True)
class Topic:
    """A topic with the day it is treated on and those who prepare it."""

    day: date
    preparers: list[str]
    words: dict[str, Any]


def topics(cell: Cell) -> list[Topic]:
    """The four topics of the year, one a quarter."""
    dice = cell.words.dice
    days = [date(cell.year, dice.choice(months), dice.randint(17, 24)) for months in _MONTHS]
    able = [each.name for each in cell.members[1:] if each.is_convened_on(days[0])]
    return [Topic(day, dice.sample(able, 2), cell.words.draw("chuyen_de")) for day in days]


def planned(topic: Topic) -> str:
    """The topic in the plan of the year."""
    return table(
        "[[chuyen_de_nam]]",
        {
            "quy": (topic.day.month + 2) // 3,
            "thang": topic.day.month,
            "ten": topic.words["ten"],
            "nhom": topic.words["nhom"],
            "nguoi_chuan_bi": topic.preparers,
            "han_du_thao": topic.day - timedelta(days=12),
        },
    )


def thematic(about: Occasion, topic: Topic, ledger: Ledger, number: int) -> str:
    """The text of the file; `number` is that of the resolution."""
    cell, words = about.cell, about.cell.words
    quarter = "I" * ((topic.day.month + 2) // 3) if topic.day.month < 10 else "IV"
    prepared = {
        "trong_tam": topic.words["trong_tam"],
        "cau_hoi": words.filled(topic.words["cau_hoi"]),
    }
    presenters = {
        "tinh_hinh_dang_vien": cell.minute_taker,
        "trinh_bay_chuyen_de": topic.preparers,
        "tiep_thu": topic.preparers[0],
    }
    works = [words.filled(work) for work in topic.words["viec"]]
    subject = f"{topic.words['nghi_quyet']} năm {about.day.year}"
    return "".join(
        (
            opening(about, f"Sinh hoạt chuyên đề quý {quarter} năm {about.day.year}", prepared),
            agenda(about, _STEPS, presenters),
            attendance(about),
            _block(about, topic),
            *(
                remark("[[chuyen_de.y_kien]]", name, content)
                for name, content in zip(about.speakers, topic.words["y_kien"], strict=False)
            ),
            ledger.given(about.slug, about.day, works, about.present),
            closing(about, number, "chuyen_de", subject, topic.words["ket_luan"]),
        )
    )


def _block(about: Occasion, topic: Topic) -> str:
    day, said = about.day, topic.words
    link, *summary = about.cell.words.filled([said["lien_he"], *said["tom_tat"]])
    return table(
        "[chuyen_de]",
        {
            "ten": said["ten"],
            "nhom": said["nhom"],
            "muc_dich": said["muc_dich"],
            "yeu_cau": said["yeu_cau"],
            "lien_he": link,
            "nguoi_chuan_bi": topic.preparers,
            "nguoi_trinh_bay": topic.preparers,
            "duyet.boi": "bi_thu",
            "duyet.ngay": day - timedelta(days=9),
            "gui_dang_vien": day - timedelta(days=7),
            "cau_hoi_dang_vien": said["cau_hoi_dang_vien"],
            "tom_tat": summary,
            "tiep_thu": said["tiep_thu"],
            "danh_gia_nhom": said["danh_gia_nhom"],
            "hoan_chinh": day + timedelta(days=4),
            "bao_cao_cap_tren": day + timedelta(days=5),
        },
    )
