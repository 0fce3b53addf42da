"""The kinds of paper a cell prints, told apart by the name of the type."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Signed(StrEnum):
    """Whose names stand at the end of a paper."""

    FOR_THE_CELL = "T/M CHI BỘ"
    BY_TWO = "người ghi biên bản và chủ trì"
    FREELY = "theo mẫu"


@dataclass(frozen=True)
class Kind:
    """A kind of paper: the name on its own line, its symbol, what its form asks for.

    One without `own_layout` follows another office's form, or a printed one. One that
    `binds_papers` holds others, each with its own head.
    """

    name: str
    symbol: str = ""
    must_be_numbered: bool = True
    may_be_numbered: bool = True
    must_be_dated: bool = True
    needs_recipients: bool = True
    needs_signature: bool = True
    signed: Signed = Signed.FOR_THE_CELL
    cell_may_issue: bool = True
    own_layout: bool = True
    may_be_small: bool = False
    binds_papers: bool = False


LETTER = Kind("CÔNG VĂN", "CV")
MINUTES = Kind(
    "BIÊN BẢN", "BB", must_be_numbered=False, needs_recipients=False, signed=Signed.BY_TWO
)
EXCERPT = replace(MINUTES, name="TRÍCH BIÊN BẢN", needs_signature=False, signed=Signed.FREELY)
INVITATION = Kind("GIẤY MỜI", "GM", must_be_numbered=False, may_be_small=True)
SUBMISSION = Kind("TỜ TRÌNH", "TTr")
PROGRAMME = Kind("CHƯƠNG TRÌNH", "CTr")
AGENDA = Kind(
    "CHƯƠNG TRÌNH",
    must_be_numbered=False,
    may_be_numbered=False,
    must_be_dated=False,
    needs_recipients=False,
    needs_signature=False,
)
RUNNING_SHEET = replace(AGENDA, name="KỊCH BẢN")
FORM = replace(AGENDA, name="PHIẾU", signed=Signed.FREELY, own_layout=False)
BOOK = replace(FORM, name="SỔ", binds_papers=True)
# A paper whose type is none of those the sources give to a cell, such as a person's application.
OTHER = replace(FORM, name="VĂN BẢN KHÁC", may_be_numbered=True)
SLIP = replace(OTHER, may_be_small=True)
NAMED_KINDS = (
    EXCERPT,
    MINUTES,
    INVITATION,
    SUBMISSION,
    PROGRAMME,
    RUNNING_SHEET,
    Kind("NGHỊ QUYẾT", "NQ"),
    Kind("QUYẾT ĐỊNH", "QĐ"),
    Kind("KẾT LUẬN", "KL"),
    Kind("QUY CHẾ", "QC"),
    Kind("QUY HOẠCH", "QH"),
    Kind("THÔNG BÁO", "TB"),
    Kind("BÁO CÁO", "BC"),
    Kind("KẾ HOẠCH", "KH"),
    Kind("ĐỀ ÁN", "ĐA"),
    Kind("PHƯƠNG ÁN", "PA"),
    Kind("DỰ ÁN", "DA"),
    Kind("QUY ĐỊNH", "QĐ", cell_may_issue=False),
    Kind("HƯỚNG DẪN", "HD", cell_may_issue=False),
    Kind("CHỈ THỊ", "CT", cell_may_issue=False),
    Kind("THÔNG TRI", "TT", cell_may_issue=False),
    replace(SLIP, name="PHIẾU GỬI", symbol="PG"),
    replace(SLIP, name="PHIẾU CHUYỂN", symbol="PC"),
    replace(SLIP, name="GIẤY GIỚI THIỆU", symbol="GGT"),
    replace(SLIP, name="GIẤY CHỨNG NHẬN", symbol="GCN"),
    replace(SLIP, name="GIẤY ĐI ĐƯỜNG", symbol="GĐĐ"),
    replace(SLIP, name="GIẤY NGHỈ PHÉP", symbol="GNP"),
    replace(SLIP, name="THƯ CÔNG", symbol="TC"),
)
SYMBOLS = tuple(dict.fromkeys(kind.symbol for kind in (LETTER, *NAMED_KINDS)))
FORM_NAMES = ("PHIẾU", "BẢNG", "BẢN BÀN GIAO", "DANH SÁCH")
MEETING_WORDS = ("sinh hoạt", "họp", "hội nghị", "buổi", "kỳ")


def kind_named(text: str, *, stands_out: bool) -> Kind | None:
    """The kind whose name a paragraph is; where the paragraph stands out, also begins with."""
    capitals = text.upper()
    for kind in NAMED_KINDS:
        if capitals == kind.name or (stands_out and capitals.startswith(f"{kind.name} ")):
            return kind
    is_form = stands_out and f"{capitals} ".startswith(tuple(f"{name} " for name in FORM_NAMES))
    if stands_out and f"{capitals} ".startswith(f"{BOOK.name} "):
        return BOOK
    return FORM if is_form else None


def told_by_subject(kind: Kind, subject: str) -> Kind:
    """The agenda of a meeting, where a programme's subject is one."""
    if kind is PROGRAMME and (not subject or subject.casefold().startswith(MEETING_WORDS)):
        return AGENDA
    return kind
