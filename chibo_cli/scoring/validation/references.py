"""Numbers that occur once, and references to what exists."""

from collections.abc import Collection, Iterable, Iterator

from chibo_cli.criteria import CriteriaSet, Criterion, Otherwise
from chibo_cli.findings import KeyPath
from chibo_cli.models.score import Choice
from chibo_cli.scoring.validation.flaw import Flaw, Places
from chibo_cli.scoring.validation.wording import meant, named, quoted

_MOST_NAMED = 6
_APPLIES = "thêm ap_dung_khi = { … }, hoặc xoá khong_ap_dung."


def reference_flaws(criteria_set: CriteriaSet, lost: Collection[str]) -> Iterator[Flaw]:
    """What is wrong with the numbers and references of a set.

    `lost` are the tables of which reading left something out: nothing is missing in them.
    """
    places = Places(criteria_set)
    groups = [each.number for each in criteria_set.criterion_groups]
    keys = [each.key or None for each in criteria_set.criteria]
    yield from _repeated("nhom_tieu_chi", "so", groups, places)
    yield from _repeated("tieu_chi", "so", keys, places)
    yield from _repeated("xep_loai", "ten", [each.name for each in criteria_set.ratings], places)
    parties = [each.evaluator for each in criteria_set.scoring_parties]
    yield from _repeated("ben_cham", "nguoi_cham", parties, places)
    known = {
        "nhom_tieu_chi": [each for each in groups if each],
        "tieu_chi": [each for each in keys if each],
        "xep_loai": [each.name for each in criteria_set.ratings if each.name],
    }
    for table, key, word in _references(criteria_set):
        if word is not None and word not in known[table] and table not in lost:
            what = f"Không có {_TABLES[table]} «{quoted(word)}»."
            one = f"một {_TABLES[table]} có trong bộ"
            if table == "xep_loai" and known[table]:
                one = f"một trong: {', '.join(map(quoted, known[table][:_MOST_NAMED]))}"
            otherwise = f"ghi {one}; hoặc thêm bảng [[{table}]] ấy."
            yield places.error(key, what, meant(word, known[table], otherwise))
    for index, criterion in enumerate(criteria_set.criteria):
        yield from _when_it_does_not_apply(criterion, ("tieu_chi", index), places)
        if groups and criterion.criterion_group is None:
            message = f"{named(criterion)} không thuộc nhóm nào."
            remedy = "thêm nhom_tieu_chi = số của nhóm."
            yield places.advice(("tieu_chi", index), message, remedy)


_TABLES = {"nhom_tieu_chi": "nhóm tiêu chí", "tieu_chi": "tiêu chí", "xep_loai": "mức xếp loại"}


def _repeated(table: str, key: str, names: Iterable[str | None], places: Places) -> Iterator[Flaw]:
    what = {**_TABLES, "ben_cham": "bên chấm"}[table]
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name is None:
            message = f"Bảng {what} thứ {index + 1} không có {key}."
            yield places.error((table, index), message, f"thêm dòng {key} = … vào bảng này.")
        elif name in seen:
            message = f"Có hai {what} «{quoted(name)}»."
            remedy = f"mỗi {what} một {key} riêng; sửa hoặc xoá một trong hai."
            yield places.error((table, index, key), message, remedy)
        else:
            seen.add(name)


def _references(criteria_set: CriteriaSet) -> Iterator[tuple[str, KeyPath, str | None]]:
    """Every reference: the table it names an entry of, where it stands, and the name."""
    for index, criterion in enumerate(criteria_set.criteria):
        place = ("tieu_chi", index)
        yield "nhom_tieu_chi", (*place, "nhom_tieu_chi"), criterion.criterion_group
        yield "tieu_chi", (*place, "cong_vao"), criterion.added_to
    for index, rating in enumerate(criteria_set.ratings):
        for position, key in enumerate(rating.full_points_in):
            yield "tieu_chi", ("xep_loai", index, "du_diem_o", position), key
        yield "xep_loai", ("xep_loai", index, "neu_khong"), rating.rating_without
    for index, knock_out in enumerate(criteria_set.knock_outs):
        yield "xep_loai", ("loai_tru", index, "xep_loai"), knock_out.rating
        yield "xep_loai", ("loai_tru", index, "xep_loai_cao_nhat"), knock_out.capped_at
    for index, yearly in enumerate(criteria_set.yearly_ratings):
        yield "xep_loai", ("xep_loai_nam", index, "xep_loai"), yearly.rating
        yield "xep_loai", ("xep_loai_nam", index, "tat_ca_tu"), yearly.all_at_least
        yield "xep_loai", ("xep_loai_nam", index, "dem_loai"), yearly.counted_rating
    for index, ambiguity in enumerate(criteria_set.ambiguities):
        yield "tieu_chi", ("cho_chua_ro", index, "tieu_chi"), ambiguity.criterion


def _when_it_does_not_apply(criterion: Criterion, key: KeyPath, places: Places) -> Iterator[Flaw]:
    """Whether a criterion that may not apply says in one way what becomes of its points."""
    otherwise, choices = criterion.otherwise, criterion.choices
    asks = otherwise is Otherwise.ASK
    if criterion.applies_when is not None and otherwise is None:
        message = f"{named(criterion)} có ap_dung_khi mà không nói khi không áp dụng thì sao."
        remedy = "thêm khong_ap_dung: du_diem, khong_diem, bo_qua, hoặc hoi nếu văn bản không nói."
        yield places.error(key, message, remedy)
    if criterion.applies_when is None and otherwise is not None:
        message = f"{named(criterion)} có khong_ap_dung mà không có ap_dung_khi."
        yield places.advice((*key, "khong_ap_dung"), message, _APPLIES)
    if choices and not asks:
        message = f'{named(criterion)} có lua_chon mà khong_ap_dung không phải "hoi".'
        remedy = 'ghi khong_ap_dung = "hoi", hoặc xoá lua_chon.'
        yield places.error((*key, "lua_chon"), message, remedy)
    if asks and not choices:
        message = f"{named(criterion)} để chi bộ chọn mà không nêu chọn những gì."
        remedy = 'thêm lua_chon, như lua_chon = ["du_diem", "khong_diem"].'
        yield places.error((*key, "khong_ap_dung"), message, remedy)
    if Choice.ADDED in choices and criterion.added_to is None:
        message = f"{named(criterion)} cho chọn cong_vao mà không nêu cộng vào tiêu chí nào."
        yield places.error((*key, "lua_chon"), message, "thêm cong_vao = số của tiêu chí ấy.")
    if criterion.added_to is not None and Choice.ADDED not in choices:
        message = f'{named(criterion)} có cong_vao mà lua_chon không có "cong_vao".'
        yield places.advice((*key, "cong_vao"), message, "thêm vào lua_chon, hoặc xoá cong_vao.")
    if criterion.added_to is not None and criterion.added_to == criterion.key:
        message = f"{named(criterion)} cộng điểm vào chính nó."
        yield places.error((*key, "cong_vao"), message, "ghi số của tiêu chí khác.")
