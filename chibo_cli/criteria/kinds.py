"""The closed lists of a criteria set; their values are the words in the file."""

from enum import StrEnum


class Scale(StrEnum):
    """`thang_do`: how a set measures."""

    POINTS = "diem"
    LEVELS = "muc"
    PASS_FAIL = "dat_khong_dat"
    NONE = "khong"


class Scope(StrEnum):
    """`cham_theo`: what one score sheet speaks for."""

    MEETING = "buoi"
    QUARTER = "quy"
    YEAR = "nam"


class Validity(StrEnum):
    """`hieu_luc`: whether the paper behind a set is in force, as far as is known."""

    CURRENT = "dang_dung"
    SUPERSEDED = "da_thay"
    UNKNOWN = "chua_ro"


class AgendaPlace(StrEnum):
    """`vi_tri_cham`: where the scoring stands in the agenda."""

    BEFORE_MINUTES = "truoc_bien_ban"
    AFTER_MINUTES = "sau_bien_ban"


class Method(StrEnum):
    """`cach_cham`: how a criterion is scored."""

    STEPS = "theo_muc"
    TOGGLE = "co_khong"
    RANGE = "trong_khoang"
    BONUS = "thuong"
    CHECK = "dat_khong_dat"


class Otherwise(StrEnum):
    """`khong_ap_dung`: what becomes of the points where a criterion does not apply."""

    FULL = "du_diem"
    ZERO = "khong_diem"
    EXCLUDED = "bo_qua"
    ASK = "hoi"
