"""Family 4 where the pieces in the docstrings are not enough: boundaries, chains, doubt."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from builder import PATH, found, meeting, record, roster
from good_book import found_in_book

from chibo_cli.checker import check
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import Roster
from chibo_cli.record import YearRecord
from chibo_cli.rules import Rule
from chibo_cli.rules.attendance.cb401_attendance_too_low import attendance_too_low
from chibo_cli.rules.attendance.cb402_absent_without_reason import absent_without_reason
from chibo_cli.rules.attendance.cb403_absent_without_name import absent_without_name
from chibo_cli.rules.attendance.cb404_suspended_member_took_part import (
    suspended_member_took_part,
)
from chibo_cli.rules.attendance.cb405_too_few_voters import too_few_voters
from chibo_cli.rules.attendance.cb406_absent_too_often_in_a_row import absent_too_often_in_a_row
from chibo_cli.rules.attendance.cb407_absent_three_months import absent_three_months
from chibo_cli.rules.attendance.cb408_exemption_without_resolution import (
    exemption_without_resolution,
)
from chibo_cli.rules.attendance.cb409_roster_change_not_dated import roster_change_not_dated
from chibo_cli.rules.attendance.cb410_guest_is_member import guest_is_member
from chibo_cli.rules.attendance.cb411_probation_over import probation_over

DUNG, MINH, NHUNG = "Phạm Thị Dung", "Hoàng Văn Minh", "Mai Thị Nhung"
ILL = {"nguoi": DUNG, "ly_do": "ốm, có báo cáo"}
NO_REASON = {"nguoi": DUNG}
ON_DUTY = {"nguoi": DUNG, "nhiem_vu_dac_biet": True}


def of(count: int, state: str = "") -> Roster:
    """A roster of so many official members, called Vũ Văn 1, 2, … but in words."""
    rows = [f'{{ ho_ten = "{name(n)}", chinh_thuc = 2010-01-01{state} }}' for n in range(count)]
    return roster(f"dang_vien = [{', '.join(rows)}]")


def name(number: int) -> str:
    return f"Vũ Văn {chr(ord('A') + number)}"


def gone(count: int, **keys: Any) -> list[dict[str, Any]]:
    return [{"nguoi": name(n), "ly_do": "ốm", **keys} for n in range(count)]


def held(month: int, *absent: dict[str, Any], kind: str = "thuong_ky", **keys: Any) -> Meeting:
    day = date(2026, month, 3)
    path = f"2026/{day}-{kind.replace('_', '-')}.toml"
    return meeting(path=path, ngay=day, loai=kind, vang=list(absent), **keys)


def found_in_year(rule: Rule, book: YearRecord) -> list[str]:
    return [f"{f.location.path}: {f.location.dotted_key}: {f.message}" for f in rule.on_year(book)]


# CB401


@pytest.mark.parametrize(
    ("guideline", "absent", "told"),
    [
        ("hd12-2018", 2, None),
        # exactly 85 % is not more than 85 %
        ("hd12-2018", 3, "đạt 85%, cần trên 85%; vắng có lý do 3, không lý do 0"),
        # exactly 90 % is at least 90 %
        ("hd42-2025", 2, None),
        ("hd42-2025", 3, "đạt 85%, cần từ 90%; vắng có lý do 3, không lý do 0"),
    ],
)
def test_the_rate_at_its_boundary(guideline: str, absent: int, told: str | None) -> None:
    subject = meeting(vang=gone(absent))
    book = replace(record(subject, members=of(20)), guideline=shipped_guideline(guideline))
    expected = [f"vang: Có mặt 17 trên 20 đảng viên được triệu tập, {told}."] if told else []
    assert found(attendance_too_low, subject, book) == expected


def test_special_duty_is_taken_out_of_the_rate() -> None:
    subject = meeting(vang=[*gone(2, nhiem_vu_dac_biet=True), {"nguoi": name(5)}])
    book = record(subject, members=of(8))
    assert found(attendance_too_low, subject, book) == [
        "vang: Có mặt 5 trên 6 đảng viên được triệu tập (triệu tập 8 – nhiệm vụ đặc biệt 2 = 6), "
        "đạt 83,3%, cần trên 85%; vắng có lý do 2, không lý do 1."
    ]


@pytest.mark.parametrize("kind", ["chuyen_de", "bat_thuong", "chi_uy"])
def test_the_rate_is_asked_of_monthly_meetings_only(kind: str) -> None:
    subject = meeting(loai=kind, vang=[ILL])
    assert found(attendance_too_low, subject) == []
    assert len(found(attendance_too_low, meeting(loai="ket_hop", vang=[ILL]))) == 1


# CB402 and CB403


def test_absent_without_reason_each_by_name() -> None:
    subject = meeting(vang=[NO_REASON, {"nguoi": MINH}, {"nguoi": "Lê Văn Cường", "ly_do": "ốm"}])
    assert found(absent_without_reason, subject) == [
        "vang[1].ly_do: Phạm Thị Dung vắng, mục [[vang]] không ghi lý do.",
        "vang[2].ly_do: Hoàng Văn Minh vắng, mục [[vang]] không ghi lý do.",
    ]


def test_special_duty_is_a_reason_and_who_is_not_convened_is_not_absent() -> None:
    subject = meeting(vang=[ON_DUTY, {"nguoi": "Đặng Hữu Nghĩa"}])
    assert found(absent_without_reason, subject) == []


def test_an_entry_without_name() -> None:
    subject = meeting(vang=[ILL, {}, {"ly_do": "ốm"}], loai="chi_uy")
    assert found(absent_without_name, subject) == [
        "vang[2].nguoi: Người vắng thứ hai không có tên.",
        "vang[3].nguoi: Người vắng thứ ba không có tên (lý do: ốm).",
    ]


# CB404


def test_every_part_a_suspended_member_took() -> None:
    members = roster("""
        [[dang_vien]]
        ho_ten = "Bùi Thị Lan"
        tinh_trang = [{ loai = "dinh_chi", tu = 2026-10-01, den = 2026-11-03 }]
        [[dang_vien]]
        ho_ten = "Nguyễn Văn An"
    """)
    subject = meeting(
        """
        chu_tri = "Bùi Thị Lan"
        thu_ky = "Bùi Thị Lan"
        nhiem_vu_chinh_tri.nguoi_trinh_bay = ["Nguyễn Văn An", "Bùi Thị Lan"]
        y_kien = [{ nguoi = "Nguyễn Văn An" }, { nguoi = "Bùi Thị Lan" }]
        muc_khac = [{ y_kien = [{ nguoi = "Bùi Thị Lan" }] }]
        """,
        trang_thai="dang_ghi",
    )
    lan = "Ngày 03/11/2026, Bùi Thị Lan đang bị đình chỉ sinh hoạt đảng nhưng lại"
    book = record(subject, members=members)
    assert found(suspended_member_took_part, subject, book) == [
        f"chu_tri: {lan} chủ trì.",
        f"thu_ky: {lan} ghi biên bản.",
        f"nhiem_vu_chinh_tri.nguoi_trinh_bay: {lan} trình bày.",
        f"y_kien[2].nguoi: {lan} phát biểu.",
        f"muc_khac[1].y_kien[1].nguoi: {lan} phát biểu.",
    ]
    left_out = {"dang-vien.toml": frozenset({("dang_vien", 1)})}
    unsure = record(subject, members=members, left_out=left_out)
    assert found(suspended_member_took_part, subject, unsure) == []


# CB405


def test_too_few_voters_with_the_arithmetic() -> None:
    subject = meeting(vang=gone(5))
    assert found(too_few_voters, subject, record(subject, members=of(10))) == [
        "vang: Có 5 đảng viên chính thức dự (có mặt 5) trên 10 được triệu tập "
        "(triệu tập 10); hơn một nửa là 6."
    ]


def test_one_more_than_half_may_decide() -> None:
    subject = meeting(vang=gone(4))
    assert found(too_few_voters, subject, record(subject, members=of(10))) == []


def test_an_exempt_member_who_came_is_a_voter() -> None:
    exempt = ', tinh_trang = [{ loai = "mien_sinh_hoat" }]'
    rows = f'{{ ho_ten = "{name(9)}", chinh_thuc = 2010-01-01{exempt} }}'
    rest = [f'{{ ho_ten = "{name(n)}", chinh_thuc = 2010-01-01 }}' for n in range(9)]
    members = roster(f"dang_vien = [{', '.join([*rest, rows])}]")
    absent = meeting(vang=gone(5))
    assert len(found(too_few_voters, absent, record(absent, members=members))) == 1
    came = meeting(vang=gone(5), du_them=[{"nguoi": name(9)}])
    assert found(too_few_voters, came, record(came, members=members)) == [
        "vang: Có 5 đảng viên chính thức dự (có mặt 4 + dự thêm 1 = 5) trên 10 được triệu tập "
        "(triệu tập 9 + dự thêm 1 = 10); hơn một nửa là 6."
    ]
    more = meeting(vang=gone(4), du_them=[{"nguoi": name(9)}])
    assert found(too_few_voters, more, record(more, members=members)) == []


def test_where_nothing_is_voted_on_nobody_is_missed() -> None:
    subject = meeting(vang=gone(5), nghi_quyet=[])
    assert found(too_few_voters, subject, record(subject, members=of(10))) == []


counting = pytest.mark.parametrize(
    "rule", [attendance_too_low, absent_without_reason, too_few_voters]
)


@counting
def test_nothing_is_counted_while_names_or_places_are_open(rule: Rule) -> None:
    absent = [{"nguoi": name(n)} for n in range(6)]
    subject = meeting(vang=absent)
    book = record(subject, members=of(10))
    assert found(rule, subject, book) != []
    doubtful = meeting(vang=[*absent, {"ly_do": "ốm"}])
    assert found(rule, doubtful, record(doubtful, members=of(10))) == []
    for path, key in ((PATH, ("vang", 7)), ("dang-vien.toml", ("dang_vien", 2))):
        unsure = record(subject, members=of(10), left_out={path: frozenset({key})})
        assert found(rule, subject, unsure) == []


@counting
def test_a_draft_is_not_held_to_account(rule: Rule) -> None:
    subject = meeting(vang=gone(6), trang_thai="dang_ghi")
    assert found(rule, subject, record(subject, members=of(10))) == []


# CB406


def test_three_in_a_row_are_allowed() -> None:
    book = record(*(held(month, ILL) for month in (1, 2, 3)), held(4), held(5, ILL))
    assert found_in_year(absent_too_often_in_a_row, book) == []


def test_the_fourth_in_a_row_is_found_where_it_stands() -> None:
    book = record(*(held(month, ILL) for month in (1, 2, 3, 4)))
    assert found_in_year(absent_too_often_in_a_row, book) == [
        "2026/2026-04-03-thuong-ky.toml: vang[1]: Phạm Thị Dung vắng có lý do 4 kỳ thường kỳ "
        "liên tiếp: 03/01/2026, 03/02/2026, 03/3/2026 và 03/4/2026."
    ]
    (finding,) = absent_too_often_in_a_row.on_year(book)
    assert finding.related == meeting(path="2026/2026-01-03-thuong-ky.toml").at("vang", 0)


def test_one_finding_for_each_chain_and_member() -> None:
    also = {"nguoi": NHUNG, "ly_do": "trực"}
    months = [held(month, ILL, also) for month in (1, 2, 3, 4, 5)]
    again = [held(month, also) for month in (7, 8, 9, 10)]
    book = record(*months, held(6), *again)
    assert [message.split(": vang")[0] for message in _found(book)] == [
        "2026/2026-04-03-thuong-ky.toml",
        "2026/2026-04-03-thuong-ky.toml",
        "2026/2026-10-03-thuong-ky.toml",
    ]
    assert [message.split("]: ")[1].split(" liên")[0] for message in _found(book)] == [
        "Phạm Thị Dung vắng có lý do 5 kỳ thường kỳ",
        "Mai Thị Nhung vắng có lý do 5 kỳ thường kỳ",
        "Mai Thị Nhung vắng có lý do 4 kỳ thường kỳ",
    ]


def _found(book: YearRecord) -> list[str]:
    found = found_in_year(absent_too_often_in_a_row, book)
    return sorted(found, key=lambda message: (message[:15], "Nhung" in message))


def test_a_meeting_the_member_was_not_convened_to_is_passed_over() -> None:
    away = 'tinh_trang = [{ loai = "tam_di", tu = 2026-03-01, den = 2026-03-31 }]'
    others = '{ ho_ten = "Nguyễn Văn An", chinh_thuc = 2011-05-19 }'
    members = roster(f'dang_vien = [{{ ho_ten = "{DUNG}", {away} }}, {others}]')
    before, after = [held(1, ILL), held(2, ILL)], [held(4, ILL), held(5, ILL)]
    book = record(*before, held(3), *after, members=members)
    assert found_in_year(absent_too_often_in_a_row, book) == [
        "2026/2026-05-03-thuong-ky.toml: vang[1]: Phạm Thị Dung vắng có lý do 4 kỳ thường kỳ "
        "liên tiếp: 03/01/2026, 03/02/2026, 03/4/2026 và 03/5/2026."
    ]
    without = record(*before, held(3), held(4, ILL), members=members)
    assert found_in_year(absent_too_often_in_a_row, without) == []


def test_special_duty_neither_lengthens_nor_breaks_a_chain() -> None:
    on_duty = [held(month, ON_DUTY) for month in (1, 2, 3, 4)]
    assert found_in_year(absent_too_often_in_a_row, record(*on_duty)) == []
    across = record(held(1, ILL), held(2, ILL), held(3, ON_DUTY), held(4, ILL))
    assert found_in_year(absent_too_often_in_a_row, across) == []
    longer = record(held(1, ILL), held(2, ILL), held(3, ON_DUTY), held(4, ILL), held(5, ILL))
    assert found_in_year(absent_too_often_in_a_row, longer) == [
        "2026/2026-05-03-thuong-ky.toml: vang[1]: Phạm Thị Dung vắng có lý do 4 kỳ thường kỳ "
        "liên tiếp: 03/01/2026, 03/02/2026, 03/4/2026 và 03/5/2026."
    ]


@pytest.mark.parametrize(
    "between",
    [
        held(3),
        held(3, NO_REASON),
        held(3, ILL, trang_thai="dang_ghi"),
        held(3, ILL, {"ly_do": "ốm"}),
    ],
    ids=["present", "without reason", "draft", "doubtful"],
)
def test_what_breaks_a_chain(between: Meeting) -> None:
    book = record(held(1, ILL), held(2, ILL), between, held(4, ILL), held(5, ILL))
    assert found_in_year(absent_too_often_in_a_row, book) == []


def test_other_meetings_say_nothing_about_the_chain() -> None:
    topics = [held(month, ILL, kind="chuyen_de") for month in (2, 3, 4)]
    assert found_in_year(absent_too_often_in_a_row, record(held(1, ILL), *topics)) == []


# CB407


def test_three_months_without_reason_need_not_follow_each_other() -> None:
    book = record(held(1, NO_REASON), held(2), held(5, NO_REASON), held(9, NO_REASON))
    assert found_in_year(absent_three_months, book) == [
        "2026/2026-09-03-thuong-ky.toml: vang[1]: Phạm Thị Dung vắng 3 tháng trong năm 2026 mà sổ "
        "không ghi lý do: 01/2026, 05/2026 và 09/2026."
    ]
    assert found_in_year(absent_three_months, record(*book.meetings[:3])) == []


def test_a_month_in_which_the_member_came_once_is_not_missed() -> None:
    again = meeting(path="2026/x.toml", ngay=date(2026, 9, 20))
    book = record(held(1, NO_REASON), held(5, NO_REASON), held(9, NO_REASON), again)
    assert found_in_year(absent_three_months, book) == []


def test_a_month_in_which_the_member_came_to_another_meeting_is_not_missed() -> None:
    missed = [held(month, NO_REASON) for month in (1, 5, 9)]
    day = date(2026, 5, 20)
    path = "2026/2026-05-20-chuyen-de.toml"

    def with_topic(**keys: Any) -> YearRecord:
        return record(*missed, meeting(path=path, ngay=day, **{"loai": "chuyen_de", **keys}))

    assert found_in_year(absent_three_months, with_topic()) == []
    assert found_in_year(absent_three_months, with_topic(trang_thai="dang_ghi")) == []
    assert found_in_year(absent_three_months, with_topic(vang=[{"ly_do": "ốm"}])) == []
    for keys in ({"vang": [ILL]}, {"vang": [NO_REASON]}, {"loai": "chi_uy"}):
        assert len(found_in_year(absent_three_months, with_topic(**keys))) == 1


def test_two_absences_of_one_month_are_one_month() -> None:
    again = meeting(path="2026/x.toml", ngay=date(2026, 5, 20), vang=[NO_REASON])
    book = record(held(1, NO_REASON), held(5, NO_REASON), again)
    assert found_in_year(absent_three_months, book) == []


def test_the_finding_decides_nothing() -> None:
    rule = absent_three_months
    assert rule.title.endswith("chi bộ phải xem xét trường hợp này.")
    (source,) = rule.sources
    assert source.citation == (
        "Quy định số 29-QĐ/TW, ngày 25/7/2016, mục 8.1 (chưa thấy lời văn của quy định thay thế)"
    )


# CB408 and CB409


def in_roster(rule: Rule, *keys: str, as_of: date = date(2026, 11, 30)) -> list[str]:
    rows = [f'{{ ho_ten = "{name(n)}", {each} }}' for n, each in enumerate(keys)]
    members = roster(f"dang_vien = [{', '.join(rows)}]")
    found = rule.on_year(replace(record(members=members), as_of=as_of))
    return [f"{f.location.dotted_key}: {f.message}" for f in found]


def test_exemptions_of_the_year_without_a_resolution() -> None:
    exempt = 'loai = "mien_sinh_hoat"'
    found = in_roster(
        exemption_without_resolution,
        f"tinh_trang = [{{ {exempt}, tu = 2026-03-01 }}]",
        f"tinh_trang = [{{ {exempt} }}]",
        f'tinh_trang = [{{ {exempt}, can_cu = "NQ số 3" }}]',
        f"tinh_trang = [{{ {exempt}, den = 2025-12-31 }}]",
        f"tinh_trang = [{{ {exempt}, tu = 2026-12-01 }}]",
        f"sinh_hoat_den = 2026-01-01, tinh_trang = [{{ {exempt}, tu = 2020-01-01 }}]",
        'tinh_trang = [{ loai = "tam_di", tu = 2026-03-01 }]',
    )
    lacking = "chưa ghi nghị quyết của chi bộ"
    assert found == [
        f"dang_vien[1].tinh_trang[1].can_cu: Vũ Văn A được miễn sinh hoạt từ 01/3/2026, {lacking}.",
        f"dang_vien[2].tinh_trang[1].can_cu: Vũ Văn B được miễn sinh hoạt, {lacking}.",
    ]


def test_changes_of_the_year_without_day_or_reason() -> None:
    found = in_roster(
        roster_change_not_dated,
        'tinh_trang = [{ loai = "tam_den" }]',
        'tinh_trang = [{ loai = "tam_den", den = 2025-06-30 }]',
        "sinh_hoat_den = 2026-11-30",
        "sinh_hoat_den = 2026-12-01",
        "sinh_hoat_den = 2025-12-31",
        'sinh_hoat_den = 2026-05-01, ly_do_den = "từ trần"',
    )
    assert found == [
        "dang_vien[1].tinh_trang[1].tu: Vũ Văn A chuyển sinh hoạt đảng tạm thời đến, "
        "chưa ghi từ ngày nào.",
        "dang_vien[3].ly_do_den: Vũ Văn C thôi sinh hoạt ở chi bộ từ 30/11/2026, chưa ghi lý do.",
    ]


# CB410


def test_guests_with_the_name_of_a_member() -> None:
    guests = ["Ngô Thị Hạnh", DUNG, "Đặng Hữu Nghĩa"]
    subject = meeting(khach_moi=[{"ho_ten": each} for each in guests])
    assert found(guest_is_member, subject) == [
        "khach_moi[2].ho_ten: Phạm Thị Dung là đảng viên được triệu tập ngày 03/11/2026."
    ]


def test_members_of_one_name_are_known_by_it() -> None:
    twice = f'{{ ho_ten = "{DUNG}", ma = "d1" }}, {{ ho_ten = "{DUNG}", ma = "d2" }}'
    subject = meeting(khach_moi=[{"ho_ten": DUNG}])
    book = record(subject, members=roster(f"dang_vien = [{twice}]"))
    assert len(found(guest_is_member, subject, book)) == 1


def test_who_was_convened_is_open_while_a_state_could_not_be_read() -> None:
    subject = meeting(khach_moi=[{"ho_ten": DUNG}])
    left_out = {"dang-vien.toml": frozenset({("dang_vien", 3, "tinh_trang", 0)})}
    assert found(guest_is_member, subject, record(subject, left_out=left_out)) == []


# CB411

PROBATION = """
    # tính đến {day}
    dang_vien = [{{ ho_ten = "Hoàng Văn Minh", ma = "min", vao_dang = {admitted}{keys} }}]
    # tệp 2026/2026-11-03-thuong-ky.toml
    bieu_quyet = [{{ {vote} }}]
    nghi_quyet = [{{ {resolution} }}]
"""
OVER = (
    "dang-vien.toml: dang_vien[1].chinh_thuc: Hoàng Văn Minh hết mười hai tháng dự bị ngày "
    "{end}, sổ chưa có lần biểu quyết công nhận đảng viên chính thức."
)


def probation(
    folder: Path,
    *,
    day: str = "2026-11-30",
    admitted: str = "2025-05-19",
    keys: str = "",
    vote: str = "",
    resolution: str = "",
) -> list[str]:
    piece = PROBATION.format(
        day=day, admitted=admitted, keys=keys, vote=vote, resolution=resolution
    )
    piece = "\n".join(line.strip() for line in piece.splitlines())
    return found_in_book(probation_over, piece, folder)


@pytest.mark.parametrize(
    ("admitted", "day", "end"),
    [
        ("2025-11-03", "2026-11-30", "03/11/2026"),
        ("2025-11-04", "2026-11-30", ""),
        ("2025-10-04", "2026-11-02", ""),
        ("2025-10-04", "2026-11-03", "04/10/2026"),
        ("2024-02-29", "2026-11-30", "01/3/2025"),
        ("2026-05-19", "2026-12-31", ""),
    ],
)
def test_a_meeting_held_since_probation_ended_could_have_considered_it(
    tmp_path: Path, admitted: str, day: str, end: str
) -> None:
    expected = [OVER.format(end=end)] if end else []
    assert probation(tmp_path, admitted=admitted, day=day) == expected


@pytest.mark.parametrize(
    "keys",
    [
        ", chinh_thuc = 2026-12-15",
        ", sinh_hoat_den = 2026-11-30",
        ', tinh_trang = [{ loai = "dinh_chi" }]',
        ', tinh_trang = [{ loai = "tam_den" }]',
    ],
)
def test_whose_probation_is_not_asked_after(tmp_path: Path, keys: str) -> None:
    assert probation(tmp_path, keys=keys) == []


@pytest.mark.parametrize(
    ("vote", "resolution", "is_found"),
    [
        ('loai = "chinh_thuc", doi_tuong = "Hoàng Văn Minh"', "", False),
        ('loai = "chinh_thuc", doi_tuong = "đồng chí Hoàng Văn Minh"', "", False),
        ('loai = "chinh_thuc", doi_tuong = "min"', "", False),
        ('loai = "chinh_thuc", doi_tuong = "Nguyễn Gia Minmin"', "", True),
        ('loai = "ket_nap", doi_tuong = "Hoàng Văn Minh"', "", True),
        ("", 'trich_yeu = "đề nghị công nhận Hoàng Văn Minh là đảng viên chính thức"', False),
        ("", 'trich_yeu = "kết nạp Hoàng Văn Minh"', True),
    ],
)
def test_what_counts_as_considered(
    tmp_path: Path, vote: str, resolution: str, is_found: bool
) -> None:
    expected = [OVER.format(end="19/5/2026")] if is_found else []
    assert probation(tmp_path, vote=vote, resolution=resolution) == expected


def test_a_vote_of_the_year_before_counts(tmp_path: Path) -> None:
    piece = """
# tính đến 2026-01-15
dang_vien = [{ ho_ten = "Hoàng Văn Minh", vao_dang = 2024-12-19 }]
# tệp 2025/2025-12-20-thuong-ky.toml
loai = "thuong_ky"
ngay = 2025-12-20
"""
    voted = '\nbieu_quyet = [{ loai = "chinh_thuc", doi_tuong = "Hoàng Văn Minh" }]'
    refused = '\nbieu_quyet = [{ loai = "chinh_thuc", doi_tuong = 5 }]'
    expected = [OVER.format(end="19/12/2025")]
    assert found_in_book(probation_over, piece, tmp_path / "a") == expected
    assert found_in_book(probation_over, piece + voted, tmp_path / "b") == []
    assert found_in_book(probation_over, piece + refused, tmp_path / "c") == []


def test_what_cannot_be_read_is_no_ground(tmp_path: Path) -> None:
    found_in_book(probation_over, 'dang_vien = [{ ho_ten = "Hoàng Văn Minh" }]', tmp_path)
    (tmp_path / "dang-vien.toml").write_text(
        '[[dang_vien]]\nho_ten = "Hoàng Văn Minh"\nvao_dang = 2024-12-19\nchinh_thuc = "sau"\n',
        encoding="utf-8",
    )
    workspace = open_workspace(tmp_path)
    book, reading = load_year(workspace, 2026, as_of=date(2026, 11, 30))
    report = check(book, [*workspace.findings, *reading])
    assert [f for f in report.findings if f.code == "CB411"] == []
