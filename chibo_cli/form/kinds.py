"""The kinds of paper a cell prints, told apart by the name of the type."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A kind of paper: the name on its own line, its symbol, what its form asks for."""

    name: str
    symbol: str = ""
    must_be_numbered: bool = True
    may_be_numbered: bool = True
    needs_recipients: bool = True
    needs_signature: bool = True
    cell_may_issue: bool = True


LETTER = Kind("CÔNG VĂN", "CV")
MINUTES = Kind("BIÊN BẢN", "BB", must_be_numbered=False, needs_recipients=False)
INVITATION = Kind("GIẤY MỜI", "GM", must_be_numbered=False)
SUBMISSION = Kind("TỜ TRÌNH", "TTr")
PROGRAMME = Kind("CHƯƠNG TRÌNH", "CTr")
AGENDA = Kind(
    "CHƯƠNG TRÌNH",
    must_be_numbered=False,
    may_be_numbered=False,
    needs_recipients=False,
    needs_signature=False,
)
FORM = Kind(
    "PHIẾU",
    must_be_numbered=False,
    may_be_numbered=False,
    needs_recipients=False,
    needs_signature=False,
)
NAMED_KINDS = (
    MINUTES,
    INVITATION,
    SUBMISSION,
    PROGRAMME,
    Kind("NGHỊ QUYẾT", "NQ"),
    Kind("QUYẾT ĐỊNH", "QĐ"),
    Kind("KẾT LUẬN", "KL"),
    Kind("QUY CHẾ", "QC"),
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
)
FORM_NAMES = ("PHIẾU ", "BẢNG ", "DANH SÁCH ")
MEETING_WORDS = ("sinh hoạt", "họp", "hội nghị", "buổi", "kỳ")


def kind_named(text: str, *, stands_out: bool) -> Kind | None:
    """The kind whose name a paragraph is; where the paragraph stands out, also begins with."""
    capitals = text.upper()
    for kind in NAMED_KINDS:
        if capitals == kind.name or (stands_out and capitals.startswith(f"{kind.name} ")):
            return kind
    return FORM if stands_out and capitals.startswith(FORM_NAMES) else None


def told_by_subject(kind: Kind, subject: str) -> Kind:
    """The agenda of a meeting, where a programme's subject is one."""
    if kind is PROGRAMME and (not subject or subject.casefold().startswith(MEETING_WORDS)):
        return AGENDA
    return kind
