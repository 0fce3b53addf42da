"""What a step of the guideline leaves behind in a file, and how agendas name it otherwise."""

from collections.abc import Callable
from typing import NamedTuple

from chibo_cli.facts.recorded import is_recorded
from chibo_cli.facts.speaking import TABLES_WITH_REMARKS, remarks
from chibo_cli.models.meeting import Meeting


class Trace(NamedTuple):
    """What a step leaves behind: in which tables, and whether it is there."""

    tables: tuple[str, ...]
    is_left_in: Callable[[Meeting], object]


TRACES = {
    "tinh_hinh_dang_vien": Trace(("so_luong",), lambda m: is_recorded(m.counts)),
    "thong_bao_dang_phi": Trace(
        ("xay_dung_dang",), lambda m: m.party_building and m.party_building.party_dues is not None
    ),
    "thong_qua_chuong_trinh": Trace(("thong_qua_chuong_trinh",), lambda m: m.agenda_adopted),
    "chinh_tri_tu_tuong": Trace(("chinh_tri_tu_tuong",), lambda m: is_recorded(m.political_block)),
    "ra_soat": Trace(("ra_soat",), lambda m: m.task_reviews),
    "nhiem_vu_chinh_tri": Trace(("nhiem_vu_chinh_tri",), lambda m: is_recorded(m.month_review)),
    "xay_dung_dang": Trace(("xay_dung_dang",), lambda m: is_recorded(m.party_building)),
    "muc_dich_yeu_cau": Trace(
        ("chuyen_de",),
        lambda m: m.topic and (m.topic.purpose, m.topic.requirement) != (None, None),
    ),
    "trinh_bay_chuyen_de": Trace(("chuyen_de",), lambda m: m.topic and m.topic.summary is not None),
    "thao_luan_chuyen_de": Trace(("chuyen_de",), lambda m: m.topic and m.topic.remarks),
    "tiep_thu": Trace(("chuyen_de",), lambda m: m.topic and m.topic.accepted_points is not None),
    "thao_luan": Trace(TABLES_WITH_REMARKS, lambda m: any(remarks(m))),
    "nhiem_vu": Trace(("nhiem_vu",), lambda m: m.tasks),
    "kien_nghi": Trace(
        ("kien_nghi", "tra_loi_kien_nghi"), lambda m: m.petitions or m.petition_answers
    ),
    "ket_luan": Trace(("ket_luan",), lambda m: m.conclusion and m.conclusion.content),
    # A meeting may end with a conclusion in place of a resolution.
    "nghi_quyet": Trace(
        ("nghi_quyet", "bieu_quyet", "ket_luan"),
        lambda m: m.resolutions or m.votes or (m.conclusion and m.conclusion.content),
    ),
    "thong_qua_bien_ban": Trace(("bien_ban",), lambda m: m.minutes and m.minutes.read_out),
}

# One line of an agenda may stand for several steps, or name one in other words. Without accents.
KEY_WORDS = {
    "tuyen_bo_ly_do": ("ly do", "gioi thieu dai bieu", "khai mac"),
    "cu_thu_ky": ("cu thu ky", "bau thu ky", "chon thu ky", "phan cong thu ky", "ghi bien ban"),
    "tinh_hinh_dang_vien": ("tinh hinh dang vien", "diem danh", "vang mat", "si so"),
    "thong_bao_dang_phi": ("dang phi",),
    "thong_qua_chuong_trinh": ("thong qua chuong trinh", "noi dung, chuong trinh"),
    "chinh_tri_tu_tuong": ("chinh tri, tu tuong", "chinh tri tu tuong", "thoi su"),
    "ra_soat": ("ra soat",),
    "nhiem_vu_chinh_tri": ("nhiem vu chinh tri", "danh gia ket qua", "ket qua thuc hien"),
    "xay_dung_dang": ("xay dung dang",),
    "muc_dich_yeu_cau": ("muc dich",),
    "trinh_bay_chuyen_de": ("trinh bay chuyen de", "trinh bay du thao"),
    "thao_luan_chuyen_de": ("thao luan",),
    "tiep_thu": ("tiep thu", "hoan chinh"),
    "thao_luan": ("thao luan", "phe binh", "phat bieu"),
    "nhiem_vu": ("nhiem vu thang", "phan cong", "phuong huong"),
    "kien_nghi": ("kien nghi",),
    "ket_luan": ("ket luan",),
    "nghi_quyet": ("bieu quyet", "thong qua nghi quyet", "thong qua du thao nghi quyet"),
    "danh_gia_chat_luong": ("danh gia chat luong", "danh gia buoi", "cham diem", "tu danh gia"),
    "thong_qua_bien_ban": ("thong qua bien ban", "doc bien ban", "trinh bay bien ban"),
}
