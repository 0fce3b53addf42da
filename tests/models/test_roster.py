"""`dang-vien.toml`: who belongs, who holds which office, how a member is called."""

from datetime import date

import tomli

from chibo_cli.models.roster import Member, OfficeKind, Roster, StateKind

ELECTION = date(2026, 6, 10)


def roster(text: str) -> Roster:
    return Roster.model_validate(tomli.loads(text))


SEATS = roster("""
[[dang_vien]]
ho_ten = "Nguyễn Văn An"
chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15, den = 2026-06-09 }]

[[dang_vien]]
ho_ten = "Lê Văn Cường"
chuc_vu = [
  { loai = "pho_bi_thu", tu = 2025-03-15, den = 2026-06-09 },
  { loai = "bi_thu", tu = 2026-06-10 },
]

[[dang_vien]]
ho_ten = "Trần Thị Bình"
chuc_vu = [
  { loai = "chi_uy_vien", tu = 2025-03-15 },
  { loai = "pho_bi_thu", tu = 2026-06-10 },
]

[[dang_vien]]
ho_ten = "Đỗ Thị Ánh"
chuc_vu = [{ loai = "chi_uy_vien", tu = 2026-06-10 }]

[[dang_vien]]
ho_ten = "Phạm Thị Dung"
""")


def test_offices_before_and_after_an_election() -> None:
    holders = {
        day: tuple(SEATS.in_office(kind, day) for kind in OfficeKind)
        for day in (date(2025, 3, 14), date(2026, 6, 9), ELECTION)
    }
    assert holders == {
        date(2025, 3, 14): (None, None, None),
        date(2026, 6, 9): ("Nguyễn Văn An", "Lê Văn Cường", "Trần Thị Bình"),
        ELECTION: ("Lê Văn Cường", "Trần Thị Bình", "Đỗ Thị Ánh"),
    }


def test_the_committee_sits_by_rank_then_by_name() -> None:
    assert tuple(SEATS.committee_on(date(2026, 6, 9))) == (
        "Nguyễn Văn An",
        "Lê Văn Cường",
        "Trần Thị Bình",
    )
    assert tuple(SEATS.committee_on(ELECTION)) == ("Lê Văn Cường", "Trần Thị Bình", "Đỗ Thị Ánh")


def test_who_has_left_holds_no_office() -> None:
    left = roster("""
        [[dang_vien]]
        ho_ten = "Nguyễn Văn An"
        sinh_hoat_den = 2026-08-01
        chuc_vu = [{ loai = "bi_thu" }]
    """)
    assert left.in_office(OfficeKind.SECRETARY, date(2026, 7, 31)) == "Nguyễn Văn An"
    assert left.in_office(OfficeKind.SECRETARY, date(2026, 8, 1)) is None


def test_belonging_begins_on_its_day_and_ends_before_the_day_of_leaving() -> None:
    (member,) = roster("""
        [[dang_vien]]
        ho_ten = "Nguyễn Văn An"
        sinh_hoat_tu = 2026-03-01
        sinh_hoat_den = 2026-08-01
    """).members
    days = [date(2026, 2, 28), date(2026, 3, 1), date(2026, 7, 31), date(2026, 8, 1)]
    assert [member.belongs_on(day) for day in days] == [False, True, True, False]


def test_a_probationary_member_is_official_from_the_very_day() -> None:
    known = roster("""
        [[dang_vien]]
        ho_ten = "Hoàng Văn Minh"
        chinh_thuc = 2026-11-03

        [[dang_vien]]
        ho_ten = "Ngô Thị Hạnh"
        vao_dang = 2026-01-01
    """).by_name
    days = [date(2026, 11, 2), date(2026, 11, 3)]
    assert [known["Hoàng Văn Minh"].is_full_on(day) for day in days] == [False, True]
    assert [known["Ngô Thị Hạnh"].is_full_on(day) for day in days] == [False, False]


def test_states_hold_from_their_first_to_their_last_day() -> None:
    (member,) = roster("""
        [[dang_vien]]
        ho_ten = "Đặng Hữu Nghĩa"
        tinh_trang = [
          { loai = "tam_di", tu = 2026-03-01, den = 2026-05-31 },
          { loai = "mien_sinh_hoat", tu = 2026-05-31 },
        ]
    """).members
    states = {
        day: member.state_on(day)
        for day in (date(2026, 2, 28), date(2026, 3, 1), date(2026, 5, 30), date(2026, 5, 31))
    }
    assert states == {
        date(2026, 2, 28): None,
        date(2026, 3, 1): StateKind.AWAY,
        date(2026, 5, 30): StateKind.AWAY,
        date(2026, 5, 31): StateKind.EXEMPT,  # the one entered last
    }


NAMESAKES = roster("""
[[dang_vien]]
ho_ten = "Lê Văn  Bình"

[[dang_vien]]
ho_ten = "Nguyễn Văn An"
ma = "an-nam"

[[dang_vien]]
ho_ten = "Trần Thị Ân"
ma = "ân"

[[dang_vien]]
ho_ten = "Nguyễn Văn An"
ma = "an-bac"
""")


def test_two_members_of_one_name_are_called_with_their_codes() -> None:
    assert tuple(NAMESAKES.by_name) == (
        "Nguyễn Văn An (an-nam)",
        "Nguyễn Văn An (an-bac)",
        "Trần Thị Ân",
        "Lê Văn Bình",
    )
    assert NAMESAKES.names == {
        "an-nam": "Nguyễn Văn An (an-nam)",
        "an-bac": "Nguyễn Văn An (an-bac)",
        "ân": "Trần Thị Ân",
        "Nguyễn Văn An (an-nam)": "Nguyễn Văn An (an-nam)",
        "Nguyễn Văn An (an-bac)": "Nguyễn Văn An (an-bac)",
        "Trần Thị Ân": "Trần Thị Ân",
        "Lê Văn Bình": "Lê Văn Bình",
    }


def test_two_members_of_one_name_without_codes_are_counted() -> None:
    twins = roster('[[dang_vien]]\nho_ten = "Vũ Văn Hà"\n[[dang_vien]]\nho_ten = "Vũ Văn Hà"')
    assert tuple(twins.by_name) == ("Vũ Văn Hà (1)", "Vũ Văn Hà (2)")
    assert "Vũ Văn Hà" not in twins.names


def test_a_code_of_two_members_names_neither() -> None:
    shared = roster("""
        dang_vien = [{ ho_ten = "Vũ Văn Hà", ma = "h" }, { ho_ten = "Vũ Thị Hoa", ma = "h" }]
    """)
    assert shared.names == {"Vũ Văn Hà": "Vũ Văn Hà", "Vũ Thị Hoa": "Vũ Thị Hoa"}


def test_nobody_is_a_member_before_admission() -> None:
    entry = {"ho_ten": "Hoàng Văn Tùng", "vao_dang": date(2026, 6, 15)}
    member = Member.model_validate(entry)
    days = (date(2026, 6, 14), date(2026, 6, 15))
    assert [member.belongs_on(day) for day in days] == [False, True]
