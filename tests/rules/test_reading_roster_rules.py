"""The rules about `dang-vien.toml`."""

from builder import found_in_roster, record, roster

from chibo_cli.rules.reading.cb042_member_dates_contradict import member_dates_contradict
from chibo_cli.rules.reading.cb043_same_name_without_code import same_name_without_code
from chibo_cli.rules.reading.cb044_two_holders_of_one_office import two_holders_of_one_office


def test_dates_of_a_member() -> None:
    members = roster("""
        [[dang_vien]]
        ho_ten = "Lê Văn An"
        vao_dang = 2012-10-20
        chinh_thuc = 2011-10-20
        sinh_hoat_tu = 2020-01-01
        sinh_hoat_den = 2019-02-01
        chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15, den = 2025-03-15 }]
        [[dang_vien]]
        ho_ten = "Trần Thị Bình"
        chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15, den = 2024-03-15 }]
        tinh_trang = [
          { loai = "tam_di" },
          { loai = "tam_di", tu = 2026-09-01, den = 2026-08-31 },
        ]
        phan_cong = [{ tu = 2026-01-02, den = 2026-01-01 }]
    """)
    assert found_in_roster(member_dates_contradict, members) == [
        "dang_vien[1].chinh_thuc: Lê Văn An: chinh_thuc là 20/10/2011, trước vao_dang 20/10/2012.",
        "dang_vien[1].sinh_hoat_den: "
        "Lê Văn An: sinh_hoat_den là 01/02/2019, trước sinh_hoat_tu 01/01/2020.",
        "dang_vien[2].chuc_vu[1].den: Trần Thị Bình: den là 15/3/2024, trước tu 15/3/2025.",
        "dang_vien[2].tinh_trang[2].den: Trần Thị Bình: den là 31/8/2026, trước tu 01/9/2026.",
        "dang_vien[2].phan_cong[1].den: Trần Thị Bình: den là 01/01/2026, trước tu 02/01/2026.",
    ]


def test_same_name_without_code() -> None:
    members = roster("""
        [[dang_vien]]
        ho_ten = "Lê Văn An"
        [[dang_vien]]
        ho_ten = "Trần Thị Bình"
        [[dang_vien]]
        ho_ten = "Lê Văn An"
        ma = "an-2"
        [[dang_vien]]
        ho_ten = "Lê Văn An"
        [[dang_vien]]
        ho_ten = "Trần Thị Chi"
        ma = "an-2"
    """)
    assert found_in_roster(same_name_without_code, members) == [
        "dang_vien[1]: Có 3 đảng viên tên Lê Văn An; người ở mục thứ 1 chưa có mã.",
        "dang_vien[4]: Có 3 đảng viên tên Lê Văn An; người ở mục thứ 4 chưa có mã.",
    ]


def test_same_name_and_same_code() -> None:
    members = roster("""
        dang_vien = [
          { ho_ten = "Lê Văn An", ma = "an" },
          { ho_ten = "Lê Văn An", ma = "an-2" },
          { ho_ten = "Lê Văn An", ma = "an" },
        ]
    """)
    shared = "Có 3 đảng viên tên Lê Văn An; mã an không của riêng người ở mục thứ"
    assert found_in_roster(same_name_without_code, members) == [
        f"dang_vien[1]: {shared} 1.",
        f"dang_vien[3]: {shared} 3.",
    ]


def secretaries(*entries: str) -> str:
    return "".join(
        f'[[dang_vien]]\nho_ten = "Đảng viên {number}"\n{entry}\n'
        for number, entry in enumerate(entries, start=1)
    )


def test_two_secretaries_on_one_day() -> None:
    members = secretaries(
        'chuc_vu = [{ loai = "bi_thu", tu = 2020-03-20, den = 2025-03-15 }]',
        'chuc_vu = [{ loai = "pho_bi_thu" }, { loai = "bi_thu", tu = 2025-03-15 }]',
        'chuc_vu = [{ loai = "pho_bi_thu", tu = 2020-03-20 }]',
    )
    assert found_in_roster(two_holders_of_one_office, roster(members)) == [
        "dang_vien[2].chuc_vu[2]: Đảng viên 1 và Đảng viên 2 cùng là bí thư từ ngày 15/3/2025."
    ]


def test_two_secretaries_without_dates() -> None:
    members = secretaries('chuc_vu = [{ loai = "bi_thu" }]', 'chuc_vu = [{ loai = "bi_thu" }]')
    assert found_in_roster(two_holders_of_one_office, roster(members)) == [
        "dang_vien[2].chuc_vu[1]: Đảng viên 1 và Đảng viên 2 cùng là bí thư."
    ]


def test_secretary_who_has_left_holds_the_office_no_more() -> None:
    members = secretaries(
        'sinh_hoat_den = 2025-03-15\nchuc_vu = [{ loai = "bi_thu", tu = 2020-03-20 }]',
        'chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }, { loai = "bi_thu", tu = 2026-03-15 }]',
    )
    assert found_in_roster(two_holders_of_one_office, roster(members)) == []


def test_offices_are_not_judged_where_the_roster_has_gaps() -> None:
    members = roster(
        secretaries('chuc_vu = [{ loai = "bi_thu" }]', 'chuc_vu = [{ loai = "bi_thu" }]')
    )
    gap = {"dang-vien.toml": frozenset({("dang_vien", 0, "chuc_vu", 0, "den")})}
    book = record(members=members, left_out=gap)
    assert list(two_holders_of_one_office.on_year(book)) == []
