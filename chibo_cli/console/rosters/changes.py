"""What changed in the roster over a year, with the counts before and after."""

from datetime import date

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out, talk
from chibo_cli.console.screen import console_for, print_wrapped
from chibo_cli.console.tables import Column, Listing, show_listing, show_listing_as_csv
from chibo_cli.facts.roster_changes import ChangeKind, RosterChange, YearOfChanges
from chibo_cli.models.words import WORDS
from chibo_cli.vietnamese import short_date

_NO_REASON = "chưa ghi lý do"
_COUNTS = (
    ("tong_so", "Tổng số", "total"),
    ("chinh_thuc", "  Chính thức", "full"),
    ("du_bi", "  Dự bị", "probationary"),
    ("mien_sinh_hoat", "Miễn sinh hoạt", "exempt"),
    ("tam_di", "Tạm đi", "away"),
    ("dinh_chi", "Đình chỉ", "suspended"),
    ("tam_den", "Tạm đến", "received"),
    ("trieu_tap", "Được triệu tập", "convened"),
    ("bieu_quyet", "Biểu quyết", "voters"),
)


def show_changes(told: YearOfChanges, name: str, *, no_color: bool) -> None:
    """Print the changes as a table, then the counts; what nobody dated is said beside it."""
    console = console_for(no_color=no_color)
    until = f"tính đến {short_date(told.last)}"
    print_wrapped(console, f"Thay đổi đảng viên {name} năm {told.year}, {until}", style="bold")
    out("")
    if told.changes:
        columns = (Column("Ngày"), Column("Họ và tên", wide=True), Column("Thay đổi", wide=True))
        rows = tuple((_day(c.day), c.name, _words(c)) for c in told.changes)
        show_listing(Listing(columns, rows), no_color=no_color)
    else:
        out(f"Năm {told.year} chưa có thay đổi nào, {until}.")
    out("")
    columns = (
        Column("Số đảng viên"),
        Column("Đầu năm", right=True),
        Column(short_date(told.last), right=True),
    )
    counts = tuple((words, *map(str, pair)) for _, words, pair in _counted(told))
    show_listing(Listing(columns, counts), no_color=no_color)
    _talk_of_rest(told)


def show_changes_as_csv(told: YearOfChanges) -> None:
    """Print the changes for a spreadsheet; what nobody dated is said beside it."""
    columns = tuple(map(Column, ("Ngày", "Họ và tên", "Thay đổi", "Căn cứ")))
    rows = tuple((_day(c.day), c.name, _without_basis(c), c.basis) for c in told.changes)
    show_listing_as_csv(Listing(columns, rows))
    _talk_of_rest(told)


def show_changes_as_json(told: YearOfChanges) -> None:
    """Print one JSON document: the changes in order, those without a day, the counts."""
    counts = {key: pair for key, _, pair in _counted(told)}
    show_as_json(
        {
            "nam": told.year,
            "tinh_den": told.last.isoformat(),
            "thay_doi": [_as_fields(change) for change in told.changes],
            "chua_ghi_ngay": [_as_fields(change) for change in told.undated],
            "ghi_san_ve_sau": told.later,
            "dau_nam": {key: before for key, (before, _) in counts.items()},
            "cuoi_ky": {key: after for key, (_, after) in counts.items()},
        }
    )


def _counted(told: YearOfChanges) -> list[tuple[str, str, tuple[int, int]]]:
    """The counts by key and words, before and after; a state nobody was in is left out."""
    rows = [
        (key, words, (len(getattr(told.before, name)), len(getattr(told.after, name))))
        for key, words, name in _COUNTS
    ]
    always = ("tong_so", "chinh_thuc", "du_bi", "trieu_tap", "bieu_quyet")
    return [row for row in rows if row[0] in always or any(row[2])]


def _words(change: RosterChange) -> str:
    basis = f" ({change.basis})" if change.basis and not change.ends else ""
    return f"{_without_basis(change)}{basis}"


def _without_basis(change: RosterChange) -> str:
    called = WORDS.get(change.what, change.what)
    match change.kind:
        case ChangeKind.ADMITTED:
            return "kết nạp vào Đảng"
        case ChangeKind.CAME:
            return "chuyển sinh hoạt đến chi bộ"
        case ChangeKind.OFFICIAL:
            return "công nhận đảng viên chính thức"
        case ChangeKind.LEFT:
            return f"thôi sinh hoạt ở chi bộ: {called or _NO_REASON}"
        case ChangeKind.OFFICE:
            return f"thôi giữ chức {called} sau ngày này" if change.ends else f"giữ chức {called}"
        case ChangeKind.STATE:
            return f"hết thời gian {called}" if change.ends else called
        case ChangeKind.ASSIGNMENT:
            begun = "thôi" if change.ends else "được phân công"
            return f"{begun}: {called or 'chưa ghi nội dung'}"


def _talk_of_rest(told: YearOfChanges) -> None:
    if told.undated:
        talk(f"\nChưa ghi ngày ({len(told.undated)}), nên không biết thuộc năm nào:")
        for change in told.undated:
            talk(f"  - {change.name}: {_undated_words(change)}")
    if told.later:
        talk(f"\nSau ngày {short_date(told.last)} đã ghi sẵn {told.later} thay đổi nữa.")


def _undated_words(change: RosterChange) -> str:
    if change.kind is ChangeKind.ADMITTED:
        return "chưa ghi ngày vào Đảng (vao_dang), ngày về chi bộ (sinh_hoat_tu)"
    return _words(change)


def _as_fields(change: RosterChange) -> dict[str, str | bool | None]:
    return {
        "ngay": change.day.isoformat() if change.day else None,
        "ho_ten": change.name,
        "loai": change.kind.value,
        "noi_dung": change.what or None,
        "ket_thuc": change.ends,
        "can_cu": change.basis or None,
    }


def _day(day: date | None) -> str:
    return short_date(day) if day else ""
