"""The figures of a meeting against figures worked out by hand."""

from typing import Any

import pytest
from builder import meeting, record, roster

from chibo_cli.facts.attendance import Attendance, attendance

AN, BINH, CUONG, DUNG = "Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung"
MINH, NGHIA, SANG, NHUNG = "Hoàng Văn Minh", "Đặng Hữu Nghĩa", "Cao Văn Sáng", "Mai Thị Nhung"


def counted(fragment: str = "", members: str = "", **keys: Any) -> Attendance:
    held = meeting(fragment, **keys)
    return attendance(held, record(held, members=roster(members)))


def only(*members: str) -> str:
    """A roster of official members, each written as further keys of an inline table."""
    rows = ", ".join(f"{{ {member} }}" for member in members)
    return f"dang_vien = [{rows}]"


def test_the_sample_cell() -> None:
    # total = 8 in the roster - 1 received = 7; of them 6 official, 1 probationary
    # convened = 7 - 1 exempt - 1 away - 0 suspended + 1 received = 6
    # present = 6 - 0 absent = 6; voters = 6 - 1 probationary = 5
    assert counted() == Attendance(
        total=(AN, BINH, CUONG, DUNG, MINH, NGHIA, SANG),
        full=(AN, BINH, CUONG, DUNG, NGHIA, SANG),
        probationary=(MINH,),
        exempt=(NGHIA,),
        away=(SANG,),
        suspended=(),
        received=(NHUNG,),
        convened=(AN, BINH, CUONG, DUNG, MINH, NHUNG),
        absent=(),
        present=(AN, BINH, CUONG, DUNG, MINH, NHUNG),
        extra=(),
        voters=(AN, BINH, CUONG, DUNG, NHUNG),
    )


def test_absent_with_and_without_reason() -> None:
    # present = 6 convened - 2 absent = 4; rate = 4 / 6
    figures = counted("""
        [[vang]]
        nguoi = "Phạm Thị Dung"
        ly_do = "ốm, có báo cáo"

        [[vang]]
        nguoi = "Hoàng Văn Minh"
    """)
    assert figures.present == (AN, BINH, CUONG, NHUNG)
    assert [absence.person for absence in figures.excused] == [DUNG]
    assert [absence.person for absence in figures.unexcused] == [MINH]
    assert figures.rate == 4 / 6
    assert figures.voters == (AN, BINH, CUONG, NHUNG)


def test_absences_count_once_and_only_for_those_convened() -> None:
    # Nghĩa is exempt, Hạnh is unknown, Dung stands twice: one absence of 6 convened
    figures = counted("""
        vang = [
          { nguoi = "Phạm Thị Dung" },
          { nguoi = "Đặng Hữu Nghĩa" },
          { nguoi = "Ngô Thị Hạnh" },
          { ly_do = "ốm" },
          { nguoi = "Phạm Thị Dung", ly_do = "ốm" },
        ]
    """)
    assert [absence.person for absence in figures.absent] == [DUNG]
    assert figures.rate == 5 / 6


def test_exempt_and_away_members_who_come_count_in_votes_not_in_the_rate() -> None:
    # convened 6, absent 1: rate = 5 / 6; voters = 4 official present + 2 extra = 6
    figures = counted("""
        vang = [{ nguoi = "Phạm Thị Dung", ly_do = "ốm" }]
        du_them = [{ nguoi = "Cao Văn Sáng" }, { nguoi = "Đặng Hữu Nghĩa" }]
    """)
    assert figures.extra == (NGHIA, SANG)
    assert figures.rate == 5 / 6
    assert figures.voters == (AN, BINH, CUONG, NHUNG, NGHIA, SANG)


def test_a_convened_member_is_no_extra() -> None:
    figures = counted('du_them = [{ nguoi = "Nguyễn Văn An" }]')
    assert (figures.extra, figures.rate) == ((), 1)


def test_special_duty_leaves_both_sides_of_the_rate() -> None:
    # convened 6, 2 on special duty, 1 absent without reason: present 3; rate = 3 / (6 - 2)
    figures = counted("""
        vang = [
          { nguoi = "Phạm Thị Dung", nhiem_vu_dac_biet = true },
          { nguoi = "Hoàng Văn Minh", nhiem_vu_dac_biet = true },
          { nguoi = "Lê Văn Cường" },
        ]
    """)
    assert len(figures.present) == 3
    assert figures.rate == 3 / 4
    assert [absence.person for absence in figures.excused] == [DUNG, MINH]
    assert [absence.person for absence in figures.unexcused] == [CUONG]


def test_nobody_convened_has_no_rate() -> None:
    assert counted(members="dang_vien = []").rate is None
    all_on_duty = counted(
        'vang = [{ nguoi = "Vũ Văn Hà", nhiem_vu_dac_biet = true }]',
        only('ho_ten = "Vũ Văn Hà", chinh_thuc = 2010-01-01'),
    )
    assert (len(all_on_duty.convened), all_on_duty.rate) == (1, None)


def test_every_state_at_once() -> None:
    # total = 6 - 1 received = 5; convened = 5 - 1 exempt - 1 away - 1 suspended + 1 received = 3
    figures = counted(
        members=only(
            'ho_ten = "Vũ Văn Anh", chinh_thuc = 2010-01-01',
            'ho_ten = "Vũ Văn Bách"',
            'ho_ten = "Vũ Văn Chi", tinh_trang = [{ loai = "mien_sinh_hoat" }]',
            'ho_ten = "Vũ Văn Doanh", tinh_trang = [{ loai = "tam_di" }]',
            'ho_ten = "Vũ Văn Giáp", tinh_trang = [{ loai = "dinh_chi" }]',
            'ho_ten = "Vũ Văn Hiếu", tinh_trang = [{ loai = "tam_den" }]',
        )
    )
    assert (len(figures.total), len(figures.convened)) == (5, 3)
    assert figures.suspended == ("Vũ Văn Giáp",)
    assert figures.received == ("Vũ Văn Hiếu",)
    assert figures.convened == ("Vũ Văn Anh", "Vũ Văn Bách", "Vũ Văn Hiếu")
    assert figures.probationary == ("Vũ Văn Bách", "Vũ Văn Chi", "Vũ Văn Doanh", "Vũ Văn Giáp")
    assert figures.voters == ("Vũ Văn Anh",)


@pytest.mark.parametrize(
    ("member", "total", "convened", "voters"),
    [
        # the meeting is on 2026-11-03
        ("sinh_hoat_den = 2026-11-03", 0, 0, 0),  # left that very day
        ("sinh_hoat_den = 2026-11-04", 1, 1, 1),
        ("sinh_hoat_tu = 2026-11-03", 1, 1, 1),  # came that very day
        ("sinh_hoat_tu = 2026-11-04", 0, 0, 0),
        ('tinh_trang = [{ loai = "dinh_chi", tu = 2026-11-03 }]', 1, 0, 0),
        ('tinh_trang = [{ loai = "dinh_chi", tu = 2026-11-04 }]', 1, 1, 1),
        ('tinh_trang = [{ loai = "tam_di", den = 2026-11-03 }]', 1, 0, 0),
        ('tinh_trang = [{ loai = "tam_di", den = 2026-11-02 }]', 1, 1, 1),
        ('tinh_trang = [{ loai = "tam_den", tu = 2026-11-03 }]', 0, 1, 1),
    ],
)
def test_what_changes_on_the_very_day(member: str, total: int, convened: int, voters: int) -> None:
    figures = counted(members=only(f'ho_ten = "Vũ Văn Hà", chinh_thuc = 2010-01-01, {member}'))
    assert (len(figures.total), len(figures.convened), len(figures.voters)) == (
        total,
        convened,
        voters,
    )


@pytest.mark.parametrize(("official", "full", "voters"), [("11-03", 1, 1), ("11-04", 0, 0)])
def test_a_probationary_member_votes_from_the_very_day(
    official: str, full: int, voters: int
) -> None:
    figures = counted(members=only(f'ho_ten = "Vũ Văn Hà", chinh_thuc = 2026-{official}'))
    assert (len(figures.full), len(figures.voters), len(figures.present)) == (full, voters, 1)


def test_a_committee_meeting_counts_the_committee() -> None:
    # 3 sit in the chi uỷ, 1 is absent: rate = 2 / 3
    figures = counted('vang = [{ nguoi = "Trần Thị Bình", ly_do = "ốm" }]', loai="chi_uy")
    assert figures.convened == (AN, CUONG, BINH)
    assert figures.present == (AN, CUONG)
    assert figures.rate == 2 / 3


def test_a_committee_meeting_counts_the_committee_of_its_day() -> None:
    after = only(
        'ho_ten = "Vũ Văn Anh", chinh_thuc = 2010-01-01, chuc_vu = [{ loai = "bi_thu", '
        "den = 2026-11-02 }]",
        'ho_ten = "Vũ Văn Bách", chinh_thuc = 2010-01-01, chuc_vu = [{ loai = "bi_thu", '
        "tu = 2026-11-03 }]",
    )
    assert counted(members=after, loai="chi_uy").convened == ("Vũ Văn Bách",)


def test_members_are_known_by_their_codes() -> None:
    members = roster(
        'dang_vien = [{ ho_ten = "Vũ Văn Hà", ma = "hà-1" }, { ho_ten = "Vũ Văn Hà" }]'
    )
    held = meeting(vang=[{"nguoi": "Vũ Văn Hà (hà-1)"}])
    figures = attendance(held, record(held, members=members))
    assert figures.convened == ("Vũ Văn Hà (hà-1)", "Vũ Văn Hà (2)")
    assert figures.present == ("Vũ Văn Hà (2)",)
