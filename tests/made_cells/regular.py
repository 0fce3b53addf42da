"""The regular meeting of one month."""

from made_cells.meetings import (
    Occasion,
    agenda,
    attendance,
    closing,
    opening,
    remark,
)
from made_cells.tasks import Ledger
from made_cells.words import all_words, table

_STEPS = {
    "chinh_tri_tu_tuong": ("Chính trị, tư tưởng", 18),
    "ra_soat": ("Rà soát nhiệm vụ đã phân công", 16),
    "nhiem_vu_chinh_tri": ("Đánh giá kết quả trong tháng", 18),
    "xay_dung_dang": ("Công tác xây dựng Đảng", 14),
    "thao_luan": ("Thảo luận; tự phê bình và phê bình", 14),
    "kien_nghi": ("Trả lời kiến nghị; kiến nghị mới", 8),
    "nhiem_vu": ("Nhiệm vụ tháng tới, phân công đảng viên thực hiện", 9),
}


def regular(about: Occasion, ledger: Ledger, number: int) -> str:
    """The text of the file; `number` is that of the resolution."""
    cell, words, month = about.cell, about.cell.words, f"{about.day.month:02d}"
    works = [words.filled(words.draw("viec")) for _ in range(3)]
    subjects = [_opening_lower(work[0]) for work in works]
    presenters = {
        "tinh_hinh_dang_vien": cell.minute_taker,
        "chinh_tri_tu_tuong": cell.deputy,
        "ra_soat": cell.deputy,
        "xay_dung_dang": cell.minute_taker,
    }
    forms = words.dice.sample(all_words()["hoi"], 3)
    prepared = {
        "trong_tam": [work[0] for work in works[:2]],
        "cau_hoi": [
            form.format(viec=subject) for form, subject in zip(forms, subjects, strict=True)
        ],
    }
    title = f"Sinh hoạt chi bộ thường kỳ tháng {month} năm {about.day.year}"
    aims = "; ".join(_opening_lower(work[1]) for work in works)
    conclusion = f"{words.say('mo_ket_luan')} {subjects[2]}. Kỳ sau phải thấy được: {aims}."
    directions = f"{words.say('mo_phuong_huong')} {'; '.join(subjects)}."
    said = [f"{work[4]} Tôi thuận cách làm: {_opening_lower(work[2])}." for work in works]
    return "".join(
        (
            opening(about, title, prepared),
            agenda(about, _STEPS, presenters),
            attendance(about),
            _political_block(about),
            ledger.reviewed(about.day),
            _month_review(about, directions, said[2]),
            _party_building(about),
            *(
                remark("[[y_kien]]", name, content, words.pick("tra_loi"))
                for name, content in zip(about.speakers[3:], said, strict=False)
            ),
            ledger.answered(),
            _petition(about, ledger),
            ledger.given(about.slug, about.day, works, about.present),
            closing(
                about,
                number,
                "thang",
                f"lãnh đạo thực hiện nhiệm vụ tháng {month} năm {about.day.year}",
                conclusion,
            ),
        )
    )


def _political_block(about: Occasion) -> str:
    words, day = about.cell.words, about.day
    text = table(
        "[chinh_tri_tu_tuong]",
        {
            "nguoi_trinh_bay": about.cell.deputy,
            "thoi_su": [all_words()["thoi_su_thang"][day.month - 1], words.say("thoi_su")],
            "tinh_hinh_tu_tuong": f"{words.say('tinh_hinh')}; {words.say('lo_lang')}",
            "hoc_tap_bac": words.say("hoc_tap_bac", nguoi=about.anyone()),
            "y_kien_ket_luan": words.say("ket_luan_tu_tuong"),
        },
    )
    paper = {
        "so_hieu": f"{words.dice.randint(4, 90):02d}-KH/ĐU",
        "ngay": day.replace(day=1),
        "co_quan": f"Đảng uỷ xã {about.cell.commune}",
        "trich_yeu": words.say("trich_yeu"),
    }
    said = (about.speakers[0], words.say("y_kien_tu_tuong"), words.say("tra_loi"))
    return (
        text
        + table("[[chinh_tri_tu_tuong.van_ban]]", paper)
        + remark("[[chinh_tri_tu_tuong.y_kien]]", *said)
    )


def _month_review(about: Occasion, directions: str, content: str) -> str:
    words = about.cell.words
    weakness, cause = words.filled(words.draw("han_che"))
    review = {
        "nguoi_trinh_bay": about.cell.chair,
        "ket_qua": [words.say("ket_qua"), words.say("ket_qua")],
        "uu_diem": [words.say("uu_diem")],
        "han_che": [weakness],
        "nguyen_nhan": [cause],
        "phuong_huong": [directions],
    }
    said = remark("[[nhiem_vu_chinh_tri.y_kien]]", about.speakers[1], content)
    return table("[nhiem_vu_chinh_tri]", review) + said


def _party_building(about: Occasion) -> str:
    cell, words = about.cell, about.cell.words
    payers = len(cell.convened(about.day))
    dues = f"{payers * (18 + cell.number % 9)}.000"
    reminded = about.day.month % 2 == 0 and words.has("nhac_nho")
    block = {
        "nguoi_trinh_bay": cell.minute_taker,
        "dang_phi": words.say("dang_phi", n=payers, tien=dues),
        "cong_tac_dang_vien": words.say("cong_tac_dang_vien", nguoi=about.anyone()),
        "kiem_tra_giam_sat": words.say("kiem_tra"),
        "doan_the": words.say("doan_the"),
        "bieu_duong": [words.say("bieu_duong", nguoi=about.anyone())],
        "nhac_nho": [words.say("nhac_nho")] if reminded else [],
        "tu_phe_binh_phe_binh": words.say("tu_phe_binh", nguoi=about.anyone()),
    }
    said = remark("[[xay_dung_dang.y_kien]]", about.speakers[2], words.say("y_kien_xay_dung"))
    return table("[xay_dung_dang]", block) + said


def _petition(about: Occasion, ledger: Ledger) -> str:
    if about.day.month in (1, 12) or about.day.month % 4 == 0:
        return ""
    return ledger.petition(about.slug, about.day, about.anyone())


def _opening_lower(text: str) -> str:
    return text[:1].lower() + text[1:]
