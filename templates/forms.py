"""The typographic values of the official form: the one table every template is built from.

Source: Hướng dẫn 05-HD/VPTW, ngày 27/5/2026, Annex 2 and II-IV; what it leaves open (space for the
signature, sizes inside tables) is the project's choice. Lengths are in millimetres, sizes in
points.
"""

from dataclasses import dataclass
from typing import Literal

Align = Literal["left", "center", "both"]


@dataclass(frozen=True)
class Page:
    """A sheet and its margins."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float


A4 = Page(210.0, 297.0, top=20.0, bottom=20.0, left=30.0, right=15.0)
# The text area of the upright sheet turned with it: the edge to bind lies at the top.
A4_LANDSCAPE = Page(297.0, 210.0, top=30.0, bottom=15.0, left=20.0, right=20.0)
# Only for an invitation. The margins of A4 would leave the letterhead no room.
A5 = Page(148.0, 210.0, top=15.0, bottom=12.0, left=20.0, right=10.0)
HEADER_DISTANCE = 10.0
FONT = "Times New Roman"
LANGUAGE = "vi-VN"
BASE_SIZE = 14
FIRST_LINE = 10.0
RULE_LENGTH = 73.0  # ĐẢNG CỘNG SẢN VIỆT NAM at 15 pt bold

# Left and right column of the letterhead; the second pair holds a long place and date.
LETTERHEAD = (75.0, 90.0)
WIDE_LETTERHEAD = (66.0, 99.0)
A5_LETTERHEAD = (37.0, 81.0)
LANDSCAPE_LETTERHEAD = (117.0, 140.0)
CLOSING = (75.0, 90.0)
A5_CLOSING = (48.0, 70.0)
CAPTIONS = (82.5, 82.5)
LANDSCAPE_CLOSING = (117.0, 140.0)


@dataclass(frozen=True)
class Form:
    """How one kind of paragraph looks. `exact` is an exact line height, else single spacing."""

    name: str
    align: Align = "center"
    size: int = BASE_SIZE
    bold: bool = False
    italic: bool = False
    underline: bool = False
    first_line: float = 0
    before: int = 0
    after: int = 0
    exact: int = 0
    keep_next: bool = False
    indents: float = 0
    hanging: float = 0
    top_border: bool = False
    box: bool = False


def _body(name: str, **changes: bool | int) -> Form:
    values: dict[str, bool | int] = {"after": 6, "exact": 18, **changes}
    return Form(name, align="both", first_line=FIRST_LINE, **values)  # type: ignore[arg-type]


def _rule(name: str, column: float) -> Form:
    return Form(name, size=2, exact=4, indents=(column - RULE_LENGTH) / 2, top_border=True)


FORMS = {
    "Parent": Form("Tên cấp trên"),
    "Cell": Form("Tên chi bộ", bold=True),
    "Star": Form("Dấu sao"),
    "Title": Form("Tiêu đề Đảng", size=15, bold=True),
    "Rule": _rule("Đường kẻ tiêu đề", LETTERHEAD[1]),
    "WideRule": _rule("Đường kẻ tiêu đề, cột rộng", WIDE_LETTERHEAD[1]),
    "A5Rule": _rule("Đường kẻ tiêu đề, khổ A5", A5_LETTERHEAD[1]),
    "LandscapeRule": _rule("Đường kẻ tiêu đề, khổ ngang", LANDSCAPE_LETTERHEAD[1]),
    "Number": Form("Số và ký hiệu"),
    "DraftMark": Form("Dấu chỉ dự thảo", italic=True),
    "Urgency": Form("Mức độ khẩn", bold=True, before=3),
    "LetterAbstract": Form("Trích yếu công văn", size=12, italic=True),
    "PlaceDate": Form("Địa danh, ngày tháng", italic=True),
    "TypeName": Form("Tên loại văn bản", size=16, bold=True, before=18, keep_next=True),
    "Abstract": Form("Trích yếu", bold=True, keep_next=True),
    "Hyphens": Form("Gạch dưới trích yếu", bold=True, after=12),
    "AddressAfterHead": Form("Kính gửi", before=18, after=6, keep_next=True),
    "Address": Form("Kính trình", before=6, after=6, keep_next=True),
    "AddressName": Form("Tên nơi gửi", align="left", after=6, indents=40),
    # Called by its id, by which a measured paper is known as a draft.
    "DraftNote": Form("", align="left", size=12, after=4, box=True),
    "Body": _body("Nội dung"),
    "Heading1": _body("Mục lớn", bold=True, before=6, keep_next=True),
    "Heading2": _body("Mục nhỏ", bold=True, before=6, keep_next=True),
    "PartLabel": Form("Phần, chương", bold=True, before=6, exact=18, keep_next=True),
    "PartName": Form("Tên phần, chương", bold=True, after=6, exact=18, keep_next=True),
    "CentredHeading": Form("Tiêu đề giữa", bold=True, before=6, after=6, exact=18, keep_next=True),
    "Item": _body("Mục không có diễn biến", before=6),
    "Lead": _body("Dẫn vào bảng", keep_next=True),
    "LeadAfterTable": _body("Dẫn sau bảng", before=6, keep_next=True),
    "Closing": _body("Đoạn cuối", before=6, keep_next=True),
    "TableHead": Form("Đầu bảng", size=13, bold=True, exact=16, keep_next=True),
    "TableGroup": Form(
        "Nhóm trong bảng", align="left", bold=True, size=12, exact=15, keep_next=True
    ),
    "TableText": Form("Chữ trong bảng", align="left", size=12, exact=15),
    "TableCentre": Form("Số trong bảng", size=12, exact=15),
    "TableSum": Form("Tổng trong bảng", bold=True, size=12, exact=15, keep_next=True),
    "TableNote": Form(
        "Chú thích dưới bảng", align="both", size=12, before=4, exact=15, keep_next=True
    ),
    "RecipientsLabel": Form("Nơi nhận", align="left", underline=True, before=12),
    "Recipients": Form("Tên nơi nhận", align="left", size=12, hanging=2.5),
    "Authority": Form("Quyền hạn ký", bold=True, before=12, keep_next=True),
    "Office": Form("Chức vụ người ký", keep_next=True),
    "Signer": Form("Họ tên người ký", bold=True, before=78),
    "A5Signer": Form("Họ tên người ký, khổ A5", bold=True, before=60),
    "SectionEnd": Form("Hết phần", size=2, exact=2),
    "BookPlace": Form("Thứ tự trong sổ", size=12, after=6, keep_next=True),
    "AnnexReference": Form("Kèm theo văn bản", italic=True, keep_next=True),
    "PageNumber": Form("Số trang"),
}
