"""The wording and order of the year's table of attendance (bảng theo dõi dự sinh hoạt)."""

from blocks import each, p, tag, when
from framing import landscape_letterhead, landscape_signature, title_block
from grids import data_table, head_row, row, table

_MONTHS = range(1, 13)
_BY_MONTHS = (
    ("TT", 11.0, "TableCentre"),
    ("Họ và tên", 54.0, "TableText"),
    *((str(month), 11.0, "TableCentre") for month in _MONTHS),
    ("Có mặt", 15.0, "TableCentre"),
    ("Vắng có lý do", 15.0, "TableCentre"),
    ("Vắng không lý do", 15.0, "TableCentre"),
    ("Liên tiếp", 15.0, "TableCentre"),
)
# The first is of no column of the year.
_SUMS = (
    ("Được triệu tập", "trieu_tap"),
    ("Có mặt", "co_mat"),
    ("Vắng có lý do", "co_ly_do"),
    ("Vắng không lý do", "khong_ly_do"),
)
_IN_FIGURES = (
    ("TT", 11.0, "TableCentre"),
    ("Họ và tên", 51.0, "TableText"),
    ("Chuyên đề", 18.0, "TableCentre"),
    ("Bất thường", 19.0, "TableCentre"),
    ("Họp chi uỷ", 14.0, "TableCentre"),
    ("Ý kiến", 14.0, "TableCentre"),
    ("Kiến nghị", 14.0, "TableCentre"),
    ("Trình bày", 15.0, "TableCentre"),
    ("Soạn chuyên đề", 18.0, "TableCentre"),
    ("Việc cũ", 14.0, "TableCentre"),
    ("Giao trong năm", 16.0, "TableCentre"),
    ("Hoàn thành", 18.0, "TableCentre"),
    ("Có lần quá hạn", 17.0, "TableCentre"),
    ("Còn mở", 18.0, "TableCentre"),
)
_ABSENCES = (
    ("TT", 11.0, "TableCentre"),
    ("Họ và tên", 54.0, "TableText"),
    ("Ngày", 26.0, "TableCentre"),
    ("Buổi", 30.0, "TableCentre"),
    ("Lý do vắng", 136.0, "TableText"),
)


def body() -> str:
    """The whole body of the template, on a sheet that lies on its side."""
    return "".join(
        (
            landscape_letterhead(),
            title_block(
                "BẢNG THEO DÕI",
                "dự sinh hoạt và thực hiện nhiệm vụ của đảng viên {{ ky_theo_doi }}",
            ),
            p("Heading1", "I- DỰ SINH HOẠT THƯỜNG KỲ, KẾT HỢP THEO THÁNG"),
            p("Lead", "Tính đến ngày {{ tinh_den|ngay }}."),
            _by_months(),
            p(
                "LeadAfterTable",
                "Chú giải: {% for c in chu_giai %}«{{ c.chu }}» {{ c.nghia }}; {% endfor %}"
                "ô trống: tháng chưa có buổi thường kỳ; liên tiếp: số kỳ vắng có lý do liên tiếp "
                "nhiều nhất.",
            ),
            each(
                "t in thang_khong_hop",
                p(
                    "Body",
                    "- {{ t.thang|thang_nam|hoa_dau }} không họp thường kỳ: "
                    "{% if t.ly_do %}{{ t.ly_do|gon|thuong_dau }}"
                    "{% if t.can_cu %} ({{ t.can_cu|gon }}){% endif %}."
                    "{% else %}sổ chưa ghi lý do.{% endif %}",
                ),
            ),
            each(
                "b in buoi_nam_khac",
                p(
                    "Body",
                    "- Buổi ngày {{ b.ngay|ngay }} tính cho năm {{ b.nam }}, không ở bảng này.",
                ),
            ),
            p("Heading1", "II- NGƯỜI VẮNG, LÝ DO"),
            when("not vang", p("Body", "Sổ không ghi ai vắng.")),
            when("vang", _absences()),
            p("Heading1", "III- CÁC BUỔI KHÁC, Ý KIẾN, NHIỆM VỤ"),
            _in_figures(),
            p(
                "LeadAfterTable",
                "Chú giải: chuyên đề, bất thường, họp chi uỷ: số buổi có mặt trên số buổi được "
                "triệu tập; ý kiến, kiến nghị, trình bày: tại các buổi của chi bộ; việc cũ: nhiệm "
                "vụ năm trước chuyển sang; nhiệm vụ nhiều người cùng làm tính cho từng người.",
            ),
            p("Closing", "Số liệu lấy từ biên bản các buổi sinh hoạt và họp chi uỷ trong năm."),
            landscape_signature(),
        )
    )


def _by_months() -> str:
    """A row for each member, then those convened and those who came in each month."""
    widths = [width for _, width, _ in _BY_MONTHS]
    members = row(
        widths,
        [
            p("TableCentre", "{{ d.stt }}"),
            p("TableText", "{{ d.ho_ten }}"),
            *(p("TableCentre", f"{{{{ d.thang[{month - 1}] }}}}") for month in _MONTHS),
            *(
                p("TableCentre", f"{{{{ d.{key} }}}}")
                for key in ("co_mat", "co_ly_do", "khong_ly_do", "lien_tiep")
            ),
        ],
    )
    sums = "".join(_sum_row(widths, place) for place in range(len(_SUMS)))
    rows = tag("for d in dang_vien", "tr") + members + tag("endfor", "tr") + sums
    return table(widths, head_row(_BY_MONTHS) + rows, borders=True)


def _sum_row(widths: list[float], place: int) -> str:
    """What is counted in each month, and over the year beneath the column of the same name."""
    words, key = _SUMS[place]
    months = [p("TableCentre", f"{{{{ theo_thang.{key}[{month - 1}] }}}}") for month in _MONTHS]
    columns = [p("TableCentre", "") for _ in range(4)]
    if place:
        columns[place - 1] = p("TableCentre", f"{{{{ cong.{key} }}}}")
    return row(widths, [p("TableCentre", ""), p("TableGroup", words), *months, *columns])


def _in_figures() -> str:
    keys = (
        "chuyen_de",
        "bat_thuong",
        "chi_uy",
        "y_kien",
        "kien_nghi",
        "trinh_bay",
        "soan_chuyen_de",
        "chuyen_sang",
        "giao",
        "hoan_thanh",
        "cham",
        "con_mo",
    )
    cells = ("{{ d.stt }}", "{{ d.ho_ten }}", *(f"{{{{ d.{key} }}}}" for key in keys))
    return data_table(_IN_FIGURES, "d in dang_vien", cells)


def _absences() -> str:
    cells = (
        "{{ loop.index }}",
        "{{ v.ho_ten }}",
        "{{ v.ngay|ngay }}",
        "{{ v.loai }}",
        "{{ v.ly_do|hoa_dau|gon }}",
    )
    return data_table(_ABSENCES, "v in vang", cells)
