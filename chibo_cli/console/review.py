"""The figures of a year on the screen: tables by subject, the same as CSV and as JSON."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_wrapped
from chibo_cli.console.tables import Column, Listing, show_listing, show_listing_as_csv
from chibo_cli.console.year_gaps import show_gaps, talk_of_gaps
from chibo_cli.facts.year_review import YearReview
from chibo_cli.vietnamese import month_year, opening_capital, per_cent, short_date

Values = Mapping[str, Any]

_KINDS = ("thuong_ky", "ket_hop", "chuyen_de", "bat_thuong", "chi_uy")
_KIND_HEADS = ("Thường kỳ", "Kết hợp", "Chuyên đề", "Bất thường", "Chi uỷ")
_TASKS = {
    "so_luong": "Tổng",
    "hoan_thanh": "Xong",
    "hoan_thanh_cham": "Xong, chậm",
    "con_mo": "Mở",
    "qua_han": "Quá hạn",
    "huy": "Thôi",
    "gia_han": "Gia hạn",
}
_PETITIONS = {
    "so_luong": "Tổng",
    "da_tra_loi": "Đã trả lời",
    "chua_tra_loi": "Chưa xong",
    "da_chuyen": "Đã chuyển",
    "qua_han": "Quá hạn",
}
_TURNOUT = {
    "so_buoi": "Số buổi",
    "trieu_tap": "Triệu tập",
    "co_mat": "Có mặt",
    "ty_le": "Tỉ lệ",
    "chua_ro": "Chưa rõ",
}
_ON_TASKS = (
    "Xong, chậm: đã xong, nhưng có buổi thấy quá hạn mà chưa xong; Quá hạn: còn mở và quá hạn; "
    "Gia hạn: số nhiệm vụ được gia hạn. Việc nhiều người cùng làm tính cho từng người."
)


def show_review(
    values: Values, review: YearReview, name: str, missing: Sequence[str], *, no_color: bool
) -> None:
    """Print the tables one after the other, each under its title."""
    console = console_for(no_color=no_color)
    title = f"{name}: số liệu năm {review.year}, tính đến ngày {short_date(review.as_of)}"
    print_wrapped(console, title, style="bold")
    show_gaps(console, missing)
    if not (review.meetings or review.resolutions or review.conclusions):
        out("\nChưa có buổi họp nào.")
        return
    for heading, listing in _tables(values):
        out(f"\n{heading}")
        show_listing(listing, no_color=no_color)
        for line in _beneath(heading, values):
            print_wrapped(console, line)


def show_review_as_csv(values: Values, missing: Sequence[str]) -> None:
    """Print every figure on a row of its own: its table, its row, its column."""
    talk_of_gaps(missing)
    columns = tuple(map(Column, ("Bảng", "Dòng", "Cột", "Giá trị")))
    rows = (
        (heading, first, column.heading, cell)
        for heading, listing in _tables(values)
        for first, *cells in listing.rows
        for column, cell in zip(listing.columns[1:], cells, strict=True)
    )
    show_listing_as_csv(Listing(columns, tuple(rows)))


def show_review_as_json(
    values: Values, review: YearReview, name: str, missing: Sequence[str]
) -> None:
    """Print all figures as one JSON document."""
    head = {
        "nam": review.year,
        "tinh_den": review.as_of,
        "chi_bo": name,
        "con_thieu": list(missing),
    }
    show_as_json(_plain({**head, **values}))


def _plain(value: Any) -> Any:
    """The same with days, and months under their key, as ISO text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()} | _month_of(value)
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value


def _month_of(row: Values) -> dict[str, str]:
    return {"thang": f"{row['thang']:%Y-%m}"} if "thang" in row else {}


def _tables(values: Values) -> Iterator[tuple[str, Listing]]:
    """The tables in their order under their titles; those of groups only where there are any."""
    yield "Ngày họp theo tháng", _meetings(values)
    yield "Dự sinh hoạt", _in_columns("Loại buổi", _TURNOUT, values["du_hop"])
    yield "Nghị quyết, kết luận", _issued(values)
    yield "Nhiệm vụ", _in_columns("", _TASKS, values["nhiem_vu"])
    for heading, first, key in (
        ("Nhiệm vụ giao trong năm, theo tháng giao", "Tháng", "nhiem_vu_theo_thang"),
        ("Nhiệm vụ theo lĩnh vực", "Lĩnh vực", "nhiem_vu_theo_linh_vuc"),
        ("Nhiệm vụ theo người thực hiện", "Người thực hiện", "nhiem_vu_theo_nguoi"),
    ):
        if values[key]:
            yield heading, _in_columns(first, _TASKS, values[key])
    yield "Chuyên đề", _topics(values)
    yield "Kiến nghị", _in_columns("", _PETITIONS, values["kien_nghi"])
    if rows := values["kien_nghi_theo_tham_quyen"]:
        heading = "Kiến nghị nhận trong năm, theo thẩm quyền giải quyết"
        yield heading, _in_columns("Thẩm quyền", _PETITIONS, rows)
    yield "Biểu quyết, bầu cử", _in_columns("", {"so_luong": "Số lần"}, values["bieu_quyet"])
    yield "Cấp trên dự họp, kiểm tra", _others(values)


def _beneath(heading: str, values: Values) -> Iterator[str]:
    """What stands beneath a table: months without a meeting, what its columns mean."""
    if heading == "Ngày họp theo tháng":
        for month in values["thang_khong_hop"]:
            basis = f" ({month['can_cu']})" if month["can_cu"] else ""
            words = f"{opening_capital(month_year(month['thang']))} không có buổi thường kỳ"
            yield f"{words}: {month['ly_do'].rstrip('.')}{basis}."
        if months := values["thang_khong_ghi_ly_do"]:
            yield f"Không có buổi thường kỳ, sổ chưa ghi lý do: tháng {', '.join(months)}."
    if heading == "Nhiệm vụ":
        yield _ON_TASKS
        if standing := values["nhiem_vu"][-1]["thuong_xuyen"]:
            yield f"Trong số còn mở có {standing} nhiệm vụ thường xuyên, không có hạn."
        if unnumbered := values["nhiem_vu_chua_danh_so"]:
            yield f"Chưa đánh số (so) nên chưa theo dõi được: {unnumbered} nhiệm vụ."
    if heading == "Kiến nghị" and values["kien_nghi_chua_danh_so"]:
        count = values["kien_nghi_chua_danh_so"]
        yield f"Chưa đánh số (so) nên chưa theo dõi được: {count} kiến nghị."


def _meetings(values: Values) -> Listing:
    columns = (Column("Tháng"), *(Column(head, wide=True) for head in _KIND_HEADS))
    rows = [
        (f"{month['thang']:%m/%Y}", *(_days(month[kind], month["thang"].year) for kind in _KINDS))
        for month in values["buoi_hop"]
    ]
    sums = (_figure(values["tong_so_buoi"][kind]) for kind in _KINDS)
    return Listing(columns, (*rows, ("Số buổi", *sums)))


def _issued(values: Values) -> Listing:
    columns = (Column("Loại", wide=True), Column("Số lượng", right=True), Column("Số", wide=True))
    rows = [(row["ten"], str(row["so_luong"]), _numbers(row)) for row in values["nghi_quyet"]]
    concluded = values["ket_luan"]
    last = ("Kết luận của người chủ trì", str(concluded["so_luong"]), _numbers(concluded))
    return Listing(columns, (*rows, last))


def _topics(values: Values) -> Listing:
    columns = (
        Column("Quý", right=True),
        Column("Tên chuyên đề", wide=True),
        Column("Ngày"),
        Column("Kế hoạch"),
    )
    rows = (
        (
            str(row["quy"] or ""),
            row["ten"] or "chưa ghi tên",
            short_date(row["ngay"]) if row["ngay"] else "chưa họp",
            "có" if row["theo_ke_hoach"] else "ngoài",
        )
        for row in values["chuyen_de"]
    )
    return Listing(columns, tuple(rows))


def _others(values: Values) -> Listing:
    columns = (Column("", wide=True), Column("Số lần", right=True), Column("Ngày", wide=True))
    rows = (
        (words, str(len(days)), ", ".join(map(short_date, days)))
        for words, days in (
            ("Cấp uỷ viên cấp trên theo dõi chi bộ dự họp", values["cap_tren_du"]),
            ("Cấp trên kiểm tra, chi bộ tự rà soát", values["kiem_tra"]),
        )
    )
    return Listing(columns, tuple(rows))


def _in_columns(first: str, heads: Mapping[str, str], rows: Sequence[Values]) -> Listing:
    """Rows of figures under the name of each."""
    columns = (
        Column(first, wide=True),
        *(Column(heading, right=True) for heading in heads.values()),
    )
    return Listing(
        columns, tuple((row["ten"], *(_figure(row[key]) for key in heads)) for row in rows)
    )


def _figure(value: float | None) -> str:
    """A count, or a share as a percentage; what is not known as nothing."""
    if value is None:
        return ""
    return per_cent(value) if isinstance(value, float) else str(value)


def _days(days: Sequence[date], year: int) -> str:
    """Days and months; the year too of a meeting held in another than the one it counts for."""
    return ", ".join(
        short_date(day) if day.year != year else short_date(day).rpartition("/")[0] for day in days
    )


def _numbers(row: Values) -> str:
    return ", ".join(f"{number:02d}" for number in row["so"])
