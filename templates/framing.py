"""What frames a paper: the letterhead, the title, and the signatures at its end."""

from blocks import DOTS, each, either, p, when
from forms import (
    A5_CLOSING,
    A5_LETTERHEAD,
    CAPTIONS,
    CLOSING,
    LANDSCAPE_CLOSING,
    LANDSCAPE_LETTERHEAD,
    LETTERHEAD,
    WIDE_LETTERHEAD,
)
from grids import row, table

_IN_THE_CELL = p("Recipients", "- Lưu Chi bộ.")
_FOR_THE_CELL = p("Authority", "T/M CHI BỘ")


def letterhead(*, numbered: bool, below: str = "") -> str:
    """The 2 x 2 grid: names and asterisk, title and rule; number, place and date.

    `below` are the paragraphs under the number.
    """
    return either(
        "tieu_de_rong",
        _letterhead(WIDE_LETTERHEAD, "WideRule", numbered=numbered, below=below),
        _letterhead(LETTERHEAD, "Rule", numbered=numbered, below=below),
    )


def a5_letterhead(*, numbered: bool) -> str:
    """The same grid on the narrow sheet, where every name takes two lines or more."""
    return _letterhead(A5_LETTERHEAD, "A5Rule", numbered=numbered)


def landscape_letterhead() -> str:
    """The same grid on a sheet that lies on its side, where a long place and date have room."""
    return _letterhead(LANDSCAPE_LETTERHEAD, "LandscapeRule", numbered=False)


def list_letterhead() -> str:
    """The same for a list of the cell or of its superior committee, whose names may be unknown."""
    names = either(
        "la_cap_uy",
        _name("Parent", "dang_bo_cap_tren", "ĐẢNG BỘ") + _name("Cell", "ten_chi_bo", "ĐẢNG UỶ"),
        p("Parent", "{{ dang_bo_cap_tren|hoa }}") + p("Cell", "{{ ten_chi_bo|hoa }}"),
    )
    return _letterhead(LANDSCAPE_LETTERHEAD, "LandscapeRule", numbered=False, names=names)


def _name(form: str, value: str, unknown: str) -> str:
    """The name of a body in capitals; of one that is not known, its kind and dots."""
    return either(value, p(form, f"{{{{ {value}|hoa }}}}"), p(form, f"{unknown} {DOTS}"))


def _letterhead(
    widths: tuple[float, float], rule: str, *, numbered: bool, below: str = "", names: str = ""
) -> str:
    names = names or p("Parent", "{{ dang_bo_cap_tren|hoa }}") + p("Cell", "{{ ten_chi_bo|hoa }}")
    names += p("Star", "*")
    title = p("Title", "ĐẢNG CỘNG SẢN VIỆT NAM") + p(rule, "")
    number = p("Number", "")
    if numbered:
        number = either("ky_hieu", p("Number", "Số {{ so_van_ban }}-{{ ky_hieu }}"), number)
    place = p("PlaceDate", "{{ dia_danh }}, {{ ngay_van_ban|ngay_thang }}")
    rows = row(widths, [names, title]) + row(widths, [number + below, place])
    return table(widths, rows, borders=False)


def title_block(type_name: str, abstract: str, *, author: str = "") -> str:
    """Type name, author if any, trích yếu, five hyphens; then, for a draft, what is missing."""
    return (
        p("TypeName", type_name)
        + author
        + p("Abstract", abstract.replace(" }}", "|gon|lien_nam }}"))
        + p("Hyphens", "-----")
        + draft_note()
    )


def draft_note() -> str:
    """What a draft says of itself: that it is one, and what is missing."""
    return when(
        "ban_nhap",
        p("DraftNote", "BẢN NHÁP - chưa dùng để ký. {% if con_thieu %}Còn thiếu:{% endif %}"),
        each("viec in con_thieu", p("DraftNote", "- {{ viec|cau }}")),
    )


def to_write_in_note() -> str:
    """What of head and foot nobody has said, in a line: it is written in by hand."""
    return when("dien_tay", p("DraftNote", "Còn điền tay: {{ dien_tay|join('; ') }}."))


def captions() -> str:
    """The two signatures of minutes."""
    left = p("Authority", "NGƯỜI GHI BIÊN BẢN") + p("Signer", "{{ thu_ky }}")
    right = p("Authority", "CHỦ TRÌ HỘI NGHỊ") + p("Signer", "{{ chu_tri }}")
    return table(CAPTIONS, row(CAPTIONS, [left, right]), borders=False)


def table_signature(widths: tuple[float, float] = CAPTIONS) -> str:
    """Who drew up a table, by hand; who signs it for the cell."""
    left = p("Authority", "NGƯỜI LẬP BẢNG") + p("Signer", "")
    right = _signed("Signer")
    return table(widths, row(widths, [left, right]), borders=False)


def handing_over_signature() -> str:
    """Who hands over and who takes over; both sign and write their names by hand."""
    left = p("Authority", "NGƯỜI GIAO") + p("Signer", "")
    right = p("Authority", "NGƯỜI NHẬN") + p("Signer", "")
    return table(CAPTIONS, row(CAPTIONS, [left, right]), borders=False)


def landscape_signature() -> str:
    """The same at the end of a sheet that lies on its side."""
    return table_signature(LANDSCAPE_CLOSING)


def list_signature() -> str:
    """Recipients on the left; on the right who signs for the committee or the cell."""
    archive = either("la_cap_uy", p("Recipients", "- Lưu Đảng uỷ."), _IN_THE_CELL)
    authority = either("la_cap_uy", p("Authority", "T/M ĐẢNG UỶ"), p("Authority", "T/M CHI BỘ"))
    return _signature(LANDSCAPE_CLOSING, "Signer", archive=archive, authority=authority)


def signature() -> str:
    """Recipients on the left; T/M CHI BỘ, office and name on the right."""
    return _signature(CLOSING, "Signer")


def a5_signature() -> str:
    """The same on the small sheet, with less room to sign."""
    return _signature(A5_CLOSING, "A5Signer")


def _signature(
    widths: tuple[float, float],
    signer: str,
    *,
    archive: str = _IN_THE_CELL,
    authority: str = _FOR_THE_CELL,
) -> str:
    left = (
        p("RecipientsLabel", "Nơi nhận:")
        + each("noi in noi_nhan", p("Recipients", "- {{ noi }}{{ cuoi_noi_nhan }}"))
        + archive
    )
    right = _signed(signer, authority)
    return table(widths, row(widths, [left, right]), borders=False)


def _signed(signer: str, authority: str = _FOR_THE_CELL) -> str:
    office = p("Office", "{{ chuc_vu_ky|nhan|hoa }}")
    return authority + office + p(signer, "{{ nguoi_ky }}")
