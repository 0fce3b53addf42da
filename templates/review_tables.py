"""The tables of figures in the year's review: meetings, papers, tasks, petitions."""

from blocks import each, either, p, tag, when
from grids import data_table, head_row, row, table

_KINDS = ("thuong_ky", "ket_hop", "chuyen_de", "bat_thuong", "chi_uy")
_MONTHS = (
    ("Tháng", 40.0, "TableText"),
    ("Thường kỳ", 25.0, "TableCentre"),
    ("Kết hợp", 25.0, "TableCentre"),
    ("Chuyên đề", 25.0, "TableCentre"),
    ("Bất thường", 25.0, "TableCentre"),
    ("Chi uỷ", 25.0, "TableCentre"),
)
_TURNOUT = (
    ("Loại buổi", 45.0, "TableText"),
    ("Số buổi", 24.0, "TableCentre"),
    ("Lượt triệu tập", 24.0, "TableCentre"),
    ("Lượt có mặt", 24.0, "TableCentre"),
    ("Tỉ lệ", 24.0, "TableCentre"),
    ("Buổi chưa rõ ai dự", 24.0, "TableCentre"),
)
_ISSUED = (
    ("Loại", 62.0, "TableText"),
    ("Số lượng", 24.0, "TableCentre"),
    ("Ký hiệu", 24.0, "TableCentre"),
    ("Số của văn bản", 55.0, "TableText"),
)
_TASK_KEYS = ("so_luong", "hoan_thanh", "hoan_thanh_cham", "con_mo", "qua_han", "huy", "gia_han")
_TASK_HEADS = (
    ("Tổng số", 16.0),
    ("Hoàn thành", 18.0),
    ("Trong đó có lần quá hạn", 20.0),
    ("Còn mở", 15.0),
    ("Đang quá hạn", 17.0),
    ("Thôi thực hiện", 16.0),
    ("Được gia hạn", 16.0),
)
_PETITIONS = (
    ("", 55.0, "TableText"),
    ("Tổng số", 22.0, "TableCentre"),
    ("Đã trả lời", 22.0, "TableCentre"),
    ("Chưa trả lời xong", 22.0, "TableCentre"),
    ("Trong đó đã chuyển", 22.0, "TableCentre"),
    ("Đang quá hạn", 22.0, "TableCentre"),
)
_PETITION_KEYS = ("so_luong", "da_tra_loi", "chua_tra_loi", "da_chuyen", "qua_han")


def meetings() -> str:
    """The days of the meetings of each month, then how many there were of each kind."""
    widths = [width for _, width, _ in _MONTHS]
    months = [p("TableText", "{{ t.thang|thang_nam|hoa_dau }}")]
    months += [p("TableCentre", days(f"t.{kind}")) for kind in _KINDS]
    sums = [p("TableGroup", "Cộng số buổi")]
    sums += [p("TableCentre", f"{{{{ tong_so_buoi.{kind} }}}}") for kind in _KINDS]
    rows = tag("for t in buoi_hop", "tr") + row(widths, months) + tag("endfor", "tr")
    return table(widths, head_row(_MONTHS) + rows + row(widths, sums), borders=True)


def months_without() -> str:
    """The months without their regular meeting, those without a recorded reason last."""
    return each(
        "t in thang_khong_hop",
        p(
            "LeadAfterTable",
            "- {{ t.thang|thang_nam|hoa_dau }} không có buổi thường kỳ: "
            "{{ t.ly_do|gon|thuong_dau }}{% if t.can_cu %} ({{ t.can_cu|gon }}){% endif %}.",
        ),
    ) + when(
        "thang_khong_ghi_ly_do",
        p(
            "LeadAfterTable",
            "- Không có buổi thường kỳ, sổ chưa ghi lý do: tháng "
            "{{ thang_khong_ghi_ly_do|join(', ') }}.",
        ),
    )


def turnout() -> str:
    """All who came of all convened, by kind of meeting."""
    return either(
        "du_hop",
        data_table(
            _TURNOUT,
            "d in du_hop",
            (
                "{{ d.ten }}",
                "{{ d.so_buoi }}",
                "{{ d.trieu_tap }}",
                "{{ d.co_mat }}",
                "{% if d.ty_le is not none %}{{ d.ty_le|phan_tram }}{% endif %}",
                "{{ d.chua_ro }}",
            ),
        ),
        p("Body", "Chưa có buổi nào."),
    )


def issued() -> str:
    """Resolutions by kind with their numbers, then the conclusions."""
    widths = [width for _, width, _ in _ISSUED]

    def cells(name: str, value: str, symbol: str) -> list[str]:
        each_number = f"{{% for n in {value}.so %}}{{{{ n|so }}}}"
        return [
            p("TableText", name),
            p("TableCentre", f"{{{{ {value}.so_luong }}}}"),
            p("TableCentre", f"{{% if {value}.so %}}{symbol}{{% endif %}}"),
            p("TableText", f"{each_number}{{% if not loop.last %}}, {{% endif %}}{{% endfor %}}"),
        ]

    rows = (
        tag("for q in nghi_quyet", "tr")
        + row(widths, cells("{{ q.ten }}", "q", "NQ/CB"))
        + tag("endfor", "tr")
        + row(widths, cells("Kết luận của người chủ trì", "ket_luan", "KL/CB"))
    )
    return table(widths, head_row(_ISSUED) + rows, borders=True)


def tasks(heading: str, rows: str) -> str:
    """Tasks in figures, a row for each group under a heading."""
    columns = (
        (heading, 47.0, "TableText"),
        *((name, width, "TableCentre") for name, width in _TASK_HEADS),
    )
    cells = ("{{ v.ten }}", *(f"{{{{ v.{key} }}}}" for key in _TASK_KEYS))
    return data_table(columns, f"v in {rows}", cells)


def groups_of_tasks() -> tuple[str, ...]:
    """The tasks by month, by field and by doer, those groups there are."""
    return tuple(
        when(rows, p("LeadAfterTable", words), tasks(heading, rows))
        for words, heading, rows in (
            ("Giao trong năm, theo tháng giao:", "Tháng", "nhiem_vu_theo_thang"),
            ("Theo lĩnh vực:", "Lĩnh vực", "nhiem_vu_theo_linh_vuc"),
            (
                "Theo người thực hiện (việc nhiều người cùng làm tính cho từng người):",
                "Người thực hiện",
                "nhiem_vu_theo_nguoi",
            ),
        )
    )


def petitions(heading: str, rows: str) -> str:
    """Petitions in figures, a row for each group under a heading."""
    columns = ((heading, *_PETITIONS[0][1:]), *_PETITIONS[1:])
    cells = ("{{ k.ten }}", *(f"{{{{ k.{key} }}}}" for key in _PETITION_KEYS))
    return data_table(columns, f"k in {rows}", cells)


def days(value: str) -> str:
    """Days as day and month, a comma between them."""
    return (
        f"{{% for n in {value} %}}{{{{ n|ngay }}}}{{% if not loop.last %}}, {{% endif %}}"
        "{% endfor %}"
    )
