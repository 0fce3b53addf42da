"""The tables of a score sheet: criteria with their points, checks, or totals alone."""

from collections.abc import Sequence

from blocks import each, known, p, tag, when
from grids import head_row, kept, let_go, row, table
from package import twips

# High enough to write a number in by hand.
_ROW_HEIGHT = 7.0
_ROOM_FOR_REASONS = 20.0
_OF_SET = "({{ d.ghi_chu|hoa_dau|gon }})"
_HEADING = (
    "{{% if {0}.ten %}}{{{{ {0}.ten }}}}{{% else %}}{{{{ {0}.nguoi_cham|nhan|hoa_dau }}}} chấm"
    "{{% endif %}}"
)


def score_table(widths: Sequence[float], count: int) -> str:
    """The criteria with the columns of so many evaluators; a width of 0 leaves the points out.

    One evaluator who only checks ticks one of two columns.
    """
    number, content, most, each_one, note = widths
    headings = [_HEADING.format(f"ben_cham[{place}]") for place in range(count)]
    ticked = not most and count == 1
    if ticked:
        headings = ["Đạt", "Không đạt"]
    columns = [
        ("STT", number, "TableCentre"),
        ("Tiêu chí đánh giá", content, "TableText"),
        *([("Thang điểm", most, "TableCentre")] if most else []),
        *((heading, each_one, "TableCentre") for heading in headings),
        ("Ghi chú", note, "TableText"),
    ]
    given = _ticks() if ticked else [_given(place) for place in range(count)]
    rows = _rows([width for _, width, _ in columns], given, has_points=bool(most))
    sums = _sums([width for _, width, _ in columns], count) if most else ""
    return table([c[1] for c in columns], _head(columns) + rows + sums, borders=True)


def _head(columns: Sequence[tuple[str, float, str]]) -> str:
    """The row of headings, in letters small enough for what the set calls its evaluators."""
    return head_row(columns).replace("TableHead", "TableSum")


def totals_table() -> str:
    """Who scored, how many points, why some were lost: of a set whose criteria are not known."""
    columns = (
        ("Người chấm", 43.0, "TableText"),
        ("Thang điểm", 18.0, "TableCentre"),
        ("Tổng điểm", 18.0, "TableCentre"),
        ("Xếp loại", 26.0, "TableCentre"),
        ("Thuyết minh điểm trừ", 60.0, "TableText"),
    )
    cells = (
        p("TableText", _HEADING.format("b")),
        p("TableCentre", known("tong_diem", "{{ tong_diem|diem }}")),
        p("TableCentre", known("b.tong_diem", "{{ b.tong_diem|diem }}")),
        p("TableCentre", known("b.xep_loai")),
        when("not b.dien_giai", p("TableText", ""))
        + each("doan in b.dien_giai", p("TableText", "{{ doan|hoa_dau|cau }}")),
    )
    widths = [width for _, width, _ in columns]
    rows = row(widths, cells, height=_ROOM_FOR_REASONS)
    shown = tag("for b in ben_cham", "tr") + kept(rows) + tag("endfor", "tr")
    return table(widths, _head(columns) + shown, borders=True)


def _rows(widths: Sequence[float], given: Sequence[str], *, has_points: bool) -> str:
    """A row for each group, criterion and step, the steps under one cell for what was given."""
    worth = p("TableCentre", known("d.diem_toi_da", "{{ d.diem_toi_da|diem }}"))
    most = [worth] if has_points else []
    criterion = [
        p("TableCentre", "{% if d.so %}{{ d.so }}{% endif %}"),
        p("TableText", "{{ d.noi_dung }}")
        + when("d.chi_tiet", p("TableText", "{{ d.chi_tiet }}"))
        + when("d.ghi_chu", p("TableText", _OF_SET)),
        *most,
        *(p("TableCentre", value) for value in given),
        _note(),
    ]
    group = [cell.replace("TableCentre", "TableSum") for cell in criterion]
    group[1] = group[1].replace("TableText", "TableGroup", 1)
    step = [p("TableCentre", ""), p("TableText", "- {{ d.noi_dung }}"), *most]
    step += [p("TableCentre", "") for _ in (*given, "note")]
    merged = (0, *range(2 + len(most), len(criterion)))
    rows = (
        ("if d.kieu in ('nhom', 'nhom_chung')", kept(_row(widths, group))),
        ("elif d.kieu == 'nhom_mot' and not loop.last", let_go(_row(widths, group))),
        ("elif d.kieu == 'nhom_mot'", kept(_row(widths, group))),
        ("elif d.kieu == 'co_muc'", kept(_row(widths, criterion, merged, "restart"))),
        ("elif d.kieu == 'muc' and not d.la_muc_cuoi", kept(_row(widths, step, merged))),
        ("elif d.kieu == 'muc'", _row(widths, step, merged)),
        ("elif loop.last", kept(_row(widths, criterion))),
        ("else", _row(widths, criterion)),
    )
    return (
        tag("for d in cac_dong", "tr")
        + "".join(tag(start, "tr") + content for start, content in rows)
        + tag("endif", "tr")
        + tag("endfor", "tr")
    )


def _row(
    widths: Sequence[float],
    cells: Sequence[str],
    merged: Sequence[int] = (),
    start: str = "continue",
) -> str:
    """A row that does not break, some of its cells one with those above or below.

    One that continues cells above is as low as its text: nothing is written in it by hand.
    """
    merge = f'<w:vMerge w:val="{start}"/>'
    height = f'<w:trHeight w:val="{twips(_ROW_HEIGHT)}" w:hRule="atLeast"/>'
    marks = "<w:cantSplit/>" + ("" if merged and start == "continue" else height)
    content = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>'
        f"{merge if place in merged else ''}"
        f'<w:vAlign w:val="center"/></w:tcPr>{cell}</w:tc>'
        for place, (width, cell) in enumerate(zip(widths, cells, strict=True))
    )
    return f"<w:tr><w:trPr>{marks}</w:trPr>{content}</w:tr>"


def _given(place: int) -> str:
    """What an evaluator gave: points, or whether a check is fulfilled."""
    cell = f"d.o[{place}]"
    return (
        f"{{% if {cell}.diem is not none %}}{{{{ {cell}.diem|diem }}}}{{% elif {cell}.dat %}}Đạt"
        f"{{% elif {cell}.dat is not none %}}Không đạt{{% endif %}}"
    )


def _ticks() -> list[str]:
    return [
        "{% if d.o[0].dat %}x{% endif %}",
        "{% if d.o[0].dat is not none and not d.o[0].dat %}x{% endif %}",
    ]


def _note() -> str:
    """That a line does not apply or waits, why points were lost, and by whom if not by all."""
    who = (
        "{% if l.nguoi_cham and loop.first %}{% for n in l.nguoi_cham %}{% if loop.first %}"
        "{{ n|nhan|hoa_dau }}{% else %}, {{ n|nhan }}{% endif %}{% endfor %}: "
    )
    reason = (
        f"{who}{{{{ doan|thuong_dau|cau }}}}{{% else %}}{{{{ doan|hoa_dau|cau }}}}{{% endif %}}"
    )
    said = (
        ("d.kieu == 'nhom_chung'", "Chấm chung cả nhóm."),
        ("d.diem_cao_nhat is not none", "Kỳ này cao nhất {{ d.diem_cao_nhat|diem }} điểm."),
        ("d.khong_ap_dung", "{{ d.khong_ap_dung|cau }}"),
        ("d.cho_ket_qua", "Chờ kết quả sau buổi họp."),
    )
    nothing = " and ".join(f"not ({condition})" for condition, _ in said)
    return "".join(
        (
            *(when(condition, p("TableText", words)) for condition, words in said),
            each("l in d.ly_do", each("doan in l.doan", p("TableText", reason))),
            when(f"{nothing} and not d.ly_do", p("TableText", "")),
        )
    )


def _sums(widths: Sequence[float], count: int) -> str:
    """The totals, those if all that is pending came, and the ratings of several evaluators."""
    evaluators = [f"ben_cham[{place}]" for place in range(count)]
    totals = _sum_row(
        widths,
        "TỔNG ĐIỂM",
        known("tong_diem", "{{ tong_diem|diem }}"),
        [known(f"{each}.tong_diem", f"{{{{ {each}.tong_diem|diem }}}}") for each in evaluators],
        known("diem_cao_nhat", "Kỳ này cao nhất {{ diem_cao_nhat|diem }} điểm."),
    )
    hoped = _sum_row(
        widths,
        "TỔNG ĐIỂM NẾU ĐẠT TIÊU CHÍ CÒN CHỜ KẾT QUẢ",
        "",
        [known(f"{each}.tong_khi_du", f"{{{{ {each}.tong_khi_du|diem }}}}") for each in evaluators],
    )
    ratings = _sum_row(widths, "XẾP LOẠI", "", [known(f"{each}.xep_loai") for each in evaluators])
    waits = " or ".join(f"{each}.cho_ket_qua" for each in evaluators)
    waiting = tag(f"if {waits}", "tr") + hoped + tag("endif", "tr")
    # One evaluator's rating stands under the table.
    several = tag("if co_xep_loai", "tr") + ratings + tag("endif", "tr") if count > 1 else ""
    return totals + waiting + several


def _sum_row(
    widths: Sequence[float], title: str, most: str, given: Sequence[str], note: str = ""
) -> str:
    cells = [
        p("TableSum", ""),
        p("TableGroup", title),
        *(p("TableSum", value) for value in (most, *given)),
        p("TableText", note),
    ]
    return kept(_row(widths, cells))
