"""Who is in the cell on a day, by state, and how many count."""

from datetime import date
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_wrapped
from chibo_cli.console.tables import Column, Listing, show_listing, show_listing_as_csv
from chibo_cli.facts.figures import convened_shown
from chibo_cli.facts.roster_on_day import Group, counts_on, groups_on
from chibo_cli.models.roster import Member, State
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import opening_capital, short_date

_NAME = "Họ và tên"
_OFFICE = "Chức vụ"
_ADMITTED = "Vào Đảng"
_FULL_SINCE = "Chính thức"
_GROUP = "Tình trạng"


def show_members(record: YearRecord, day: date, only: Group | None, *, no_color: bool) -> None:
    """Print the members of a day as a table, with the counts above and the states below it."""
    shown = _shown(record, day, only)
    name = record.cell.naming_on(day).name or "chi bộ"
    console = console_for(no_color=no_color)
    if not shown:
        print_wrapped(console, _nobody(record, day, only))
        return
    print_wrapped(console, f"Danh sách đảng viên {name}, ngày {short_date(day)}", style="bold")
    for line in _counts(record, day):
        print_wrapped(console, line)
    out("")
    columns = (
        Column(_GROUP),
        Column(_NAME, wide=True),
        Column(_OFFICE),
        Column(_ADMITTED),
        Column(_FULL_SINCE),
    )
    rows = []
    for group, members in shown.items():
        heads = [group.words, *([""] * len(members))]
        rows += [
            (head, called, *_details(member, day))
            for head, (called, member) in zip(heads, members.items(), strict=False)
        ]
    show_listing(Listing(columns, tuple(rows)), no_color=no_color)
    told = [_state_told(called, state) for called, state in _states(shown, day)]
    if told:
        out("")
    for line in told:
        print_wrapped(console, line)


def show_members_as_csv(record: YearRecord, day: date, only: Group | None) -> None:
    """Print the members of a day for a spreadsheet, each with the state and its dates."""
    headings = (
        *(_GROUP, _NAME, _OFFICE, _ADMITTED, _FULL_SINCE, "Sinh hoạt từ"),
        *("Tình trạng từ", "Tình trạng đến", "Căn cứ"),
    )
    rows = tuple(
        (
            group.words,
            called,
            *_details(member, day),
            _day(member.in_cell_since),
            *_dates_and_basis(state_of(member, day)),
        )
        for group, members in _shown(record, day, only).items()
        for called, member in members.items()
    )
    show_listing_as_csv(Listing(tuple(map(Column, headings)), rows))


def show_members_as_json(record: YearRecord, day: date, only: Group | None) -> None:
    """Print one JSON document: the counts of the day, and the members in order."""
    counted = counts_on(record, day)
    groups = groups_on(record, day)
    members = [
        _as_fields(called, member, group, day)
        for group, inside in _shown(record, day, only).items()
        for called, member in inside.items()
    ]
    show_as_json(
        {
            "chi_bo": record.cell.naming_on(day).name,
            "ngay": day.isoformat(),
            "tong_so": len(counted.total),
            "trieu_tap": len(counted.convened),
            "bieu_quyet": len(counted.voters),
            "so_theo_tinh_trang": {group.value: len(groups.get(group, ())) for group in Group},
            "dang_vien": members,
        }
    )


def state_of(member: Member, day: date) -> State | None:
    """The state that holds on a day with its dates; the one entered last where several do."""
    return next((state for state in reversed(member.states) if state.holds_on(day)), None)


def _shown(record: YearRecord, day: date, only: Group | None) -> dict[Group, dict[str, Member]]:
    groups = groups_on(record, day)
    return groups if only is None else {g: inside for g, inside in groups.items() if g is only}


def _nobody(record: YearRecord, day: date, only: Group | None) -> str:
    if not record.roster.members:
        return (
            "Sổ chưa có đảng viên nào: ghi vào dang-vien.toml, hoặc lấy từ danh sách sẵn có bằng  "
            "chibo roster import TỆP"
        )
    which = f"đảng viên nào ở diện {only.words.lower()}" if only else "đảng viên nào"
    return f"Ngày {short_date(day)} chi bộ không có {which}."


def _counts(record: YearRecord, day: date) -> tuple[str, str]:
    counted = counts_on(record, day)
    total = f"Tổng số {len(counted.total)} đảng viên"
    if counted.probationary:
        total += f": chính thức {len(counted.full)}, dự bị {len(counted.probationary)}"
    convened = opening_capital(convened_shown(counted))
    return (
        f"{total}.",
        f"Được triệu tập: {len(counted.convened)} ({convened[:1].lower()}{convened[1:]}); "
        f"biểu quyết (chính thức được triệu tập): {len(counted.voters)}.",
    )


def _details(member: Member, day: date) -> tuple[str, str, str]:
    office = member.office_on(day)
    full_since = member.full_since if member.is_full_on(day) else None
    return (WORDS[office] if office else "", _day(member.admitted), _day(full_since))


def _states(shown: dict[Group, dict[str, Member]], day: date) -> list[tuple[str, State]]:
    members = [pair for inside in shown.values() for pair in inside.items()]
    found = [(called, state_of(member, day)) for called, member in members]
    return [(called, state) for called, state in found if state]


def _state_told(called: str, state: State) -> str:
    since = f" từ {short_date(state.since)}" if state.since else ", chưa ghi từ ngày nào"
    until = f" đến hết {short_date(state.until)}" if state.until else ""
    basis = f" ({state.basis})" if state.basis else ""
    return f"{called}: {WORDS[state.kind]}{since}{until}{basis}."


def _dates_and_basis(state: State | None) -> tuple[str, str, str]:
    if state is None:
        return ("", "", "")
    return (_day(state.since), _day(state.until), state.basis or "")


def _as_fields(called: str, member: Member, group: Group, day: date) -> dict[str, Any]:
    state = state_of(member, day)
    office = member.office_on(day)
    return {
        "ho_ten": called,
        "ma": member.code,
        "gioi_tinh": member.gender,
        "vao_dang": _iso(member.admitted),
        "chinh_thuc": _iso(member.full_since),
        "sinh_hoat_tu": _iso(member.in_cell_since),
        "chuc_vu": office,
        "tinh_trang": group,
        "tinh_trang_tu": _iso(state.since) if state else None,
        "tinh_trang_den": _iso(state.until) if state else None,
        "can_cu": state.basis if state else None,
    }


def _day(day: date | None) -> str:
    return short_date(day) if day else ""


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
