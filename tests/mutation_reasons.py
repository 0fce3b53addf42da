"""Why the check cannot notice some changes of a good year, by what was changed."""

import re

_OTHER_WORDS = "what was really said, decided or written only the meeting knows"
_ONE_OF_MANY = "the file does not say how many there were, so one left out is not missed"
_OPTIONAL = "the guideline does not ask for it, and no paper is wrong without it"
_FREE = "any day or number that fits the others may be the right one"
_ZERO = "none counts as nought, and nought cannot be less"
_ARITHMETIC = "of elections only the arithmetic is known; what is not recorded contradicts nothing"
_COMMITTEE = "of a committee meeting the guideline asks only what rules about the cell need"
_UNNAMED = "without the word it is an ordinary vote, and nothing tells that it was another"
_SHORT = "an extraordinary meeting is called when needed: its preparation is not prescribed"

# Kind of file and key, what was done to it, and the reason; the first that fits counts.
_REASONS: tuple[tuple[str, str, str], ...] = (
    (r".*(?:khong_tan_thanh|y_kien_khac)", "removed|one less", _ZERO),
    (r".*", "another word", _OTHER_WORDS),
    (r"chi-uy: .*", ".*", _COMMITTEE),
    (r"bat-thuong: chuan_bi.*", ".*", _SHORT),
    (r".*: bau_cu.*", ".*", _ARITHMETIC),
    (r".*\[\]", "removed", _ONE_OF_MANY),
    (
        r".*: (?:.*\.)?(?:y_kien|muc_khac|van_ban|bieu_quyet|phan_cong|vang|khach_moi|kien_nghi|"
        r"tra_loi_kien_nghi|nhiem_vu|ra_soat|nghi_quyet|kiem_tra|chuyen_de_nam|ten_goi)",
        "removed",
        _ONE_OF_MANY,
    ),
    (r".*: bieu_quyet\[\]\.loai", "removed", _UNNAMED),
    (r".*: nghi_quyet\[\]\.(?:loai|noi_dung|bieu_quyet\.bao_luu)", ".*", _OPTIONAL),
    (r".*", "40 days later|400 days earlier|one more|one less", _FREE),
    (r".*: (?:hinh_thuc|ly_do|ket_luan.*|muc_khac.*|khach_moi.*)", ".*", _OPTIONAL),
    (r".*: (?:chuong_trinh\[\]\.(?:phut|ghi_chu|nguoi_thuc_hien|buoc))", ".*", _OPTIONAL),
    (r".*: (?:chuan_bi\.cau_hoi|chuan_bi\.hoi_y\.thanh_phan|bien_ban\.bo_sung)", ".*", _OPTIONAL),
    (r".*: .*(?:nguoi_trinh_bay|tra_loi|y_kien_ket_luan|trich_yeu)", ".*", _OPTIONAL),
    (r".*: chinh_tri_tu_tuong\.thoi_su", ".*", _OPTIONAL),
    (r".*: nhiem_vu_chinh_tri\.(?:ket_qua|phuong_huong)", ".*", _OPTIONAL),
    (
        r".*: xay_dung_dang\.(?:dang_phi|cong_tac_dang_vien|kiem_tra_giam_sat|doan_the|bieu_duong|"
        r"nhac_nho)",
        ".*",
        _OPTIONAL,
    ),
    (r"chuyen-de: chuan_bi.*", ".*", _OPTIONAL),
    (r"chuyen-de: chuyen_de\.(?:cau_hoi_dang_vien|nguoi_chuan_bi|duyet\.boi).*", ".*", _OPTIONAL),
    (r"(?:chibo|dang-vien|ke-hoach): .*", "removed|left empty|turned round", _OPTIONAL),
    # An empty list says "none", which is an answer.
    (r".*", "left empty", "an empty list says that there was none, which is an answer"),
)


def reason_for(pattern: str, done: str) -> str:
    """The reason written for a kind of change; empty where there is none."""
    for key, way, reason in _REASONS:
        if re.fullmatch(key, pattern) and re.fullmatch(way, done):
            return reason
    return ""
