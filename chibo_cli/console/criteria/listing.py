"""The criteria sets within reach, on the screen and for other programs."""

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.criteria.words import total_words
from chibo_cli.console.papers import talk
from chibo_cli.console.tables import Column, Listing, show_listing
from chibo_cli.console.wrapping import wrapped
from chibo_cli.own_criteria import Shelf, WithinReach

_FITS = {True: "có", False: "không", None: "?"}


def show_shelf(shelf: Shelf, *, where: str, quiet: bool, no_color: bool) -> None:
    """Print the sets as a table; the one in use is marked, and so are those of the cell."""
    columns = (
        Column("Bộ tiêu chí"),
        Column("Tên", wide=True),
        Column("Tổng", wide=True),
        Column("Đầy đủ"),
        *([Column("Hợp")] if shelf.is_of_cell else []),
    )
    rows = tuple(_row(each, shelf) for each in shelf.sets.values())
    show_listing(Listing(columns, rows), no_color=no_color)
    talk_of_troubles(shelf, where)
    if not quiet:
        _talk_of_marks(shelf, where)


def show_shelf_as_json(shelf: Shelf) -> None:
    """Print one JSON document: each set, whose it is, and what is wrong with the cell's own."""
    show_as_json(
        {
            "bo_tieu_chi": [_fields(each, shelf) for each in shelf.sets.values()],
            "co_cho_sai": list(shelf.broken),
            "dang_dung_khong_co": shelf.missing or None,
        }
    )


def talk_of_troubles(shelf: Shelf, where: str, *, about: str = "") -> None:
    """Say which files of the cell have mistakes, and that the set in use is not there.

    `about` is the one set it is about.
    """
    for path in shelf.broken:
        name = path.rpartition("/")[2].removesuffix(".toml")
        if about and name != about:
            continue
        talk(f"{path} có chỗ sai; xem bằng lệnh  chibo criteria check {name}{where}")
    if shelf.missing and not about:
        talk(
            f'chibo.toml ghi  bo_tieu_chi = "{shelf.missing}",  nhưng không đọc được bộ nào tên '
            "như vậy."
        )


def _row(each: WithinReach, shelf: Shelf) -> tuple[str, ...]:
    own = " (của chi bộ)" if each.is_own else ""
    cells = (
        f"{'* ' if each.is_used else '  '}{each.name}",
        f"{each.criteria_set.name or '(chưa ghi tên)'}{own}",
        total_words(each.criteria_set),
        "đủ" if each.criteria_set.complete else "chưa",
    )
    return (*cells, _FITS[each.fits]) if shelf.is_of_cell else cells


def _talk_of_marks(shelf: Shelf, where: str) -> None:
    if any(each.is_used for each in shelf.sets.values()):
        talk("* là bộ chi bộ đang dùng. Hợp: có dành cho loại hình chi bộ này không.")
    if any(each.fits is None for each in shelf.sets.values()) and shelf.is_of_cell:
        talk("? là chưa rõ: sổ chưa ghi loai_hinh ở bảng [chi_bo] của chibo.toml.")
    if any(not each.criteria_set.complete for each in shelf.sets.values()):
        talk("Bộ chưa đủ: chương trình chưa thấy hết văn bản; thiếu gì thì xem từng bộ.")
    talk(wrapped(f"Xem một bộ:  chibo criteria show TÊN{where}"))


def _fields(each: WithinReach, shelf: Shelf) -> dict[str, object]:
    known = each.criteria_set
    return {
        "ma": each.name,
        "ten": known.name,
        "so_hieu": known.reference,
        "co_quan": known.issuer,
        "cua": "chi_bo" if each.is_own else "chuong_trinh",
        "dang_dung": each.is_used if shelf.is_of_cell else None,
        "hop_loai_hinh": each.fits,
        "hieu_luc": known.validity.value,
        "thang_do": known.scale.value,
        "tong_diem": known.total,
        "so_tieu_chi": len(known.criteria),
        "day_du": known.complete,
        "con_thieu": list(known.gaps or ()),
    }
