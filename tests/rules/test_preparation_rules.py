"""The rules on preparation: who prepared, who agreed, and the days it was done on."""

from pathlib import Path
from textwrap import dedent

import pytest
from good_book import NOVEMBER, found_in_book

from chibo_cli.rules.preparation.cb202_preparer_without_office import preparer_without_office
from chibo_cli.rules.preparation.cb203_not_agreed_before import not_agreed_before
from chibo_cli.rules.preparation.cb204_prepared_after_meeting import prepared_after_meeting
from chibo_cli.rules.preparation.cb206_superior_not_told import superior_not_told
from chibo_cli.rules.preparation.cb208_documents_sent_late import documents_sent_late

UNDER_HD42 = '\n# tệp chibo.toml\n[quy_uoc]\nhuong_dan = "hd42-2025"\n'
WITH_COMMITTEE = """
# tệp dang-vien.toml

[[dang_vien]]
ho_ten = "Nguyễn Văn An"
chinh_thuc = 2011-05-19
chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

[[dang_vien]]
ho_ten = "Lê Văn Cường"
chinh_thuc = 2013-05-19
chuc_vu = [{ loai = "pho_bi_thu", tu = 2025-03-15 }]

[[dang_vien]]
ho_ten = "Trần Thị Bình"
chinh_thuc = 2015-09-02
chuc_vu = [{ loai = "chi_uy_vien", tu = 2025-03-15 }]
"""


def test_the_offices_are_those_of_the_guideline(tmp_path: Path) -> None:
    prepared = '[chuan_bi]\nnguoi_chuan_bi = "Trần Thị Bình"\n' + WITH_COMMITTEE
    assert found_in_book(preparer_without_office, prepared, tmp_path / "12") == [
        f"{NOVEMBER}: chuan_bi.nguoi_chuan_bi: "
        "Người chuẩn bị là Trần Thị Bình, ngày ấy không phải bí thư hoặc phó bí thư."
    ]
    assert found_in_book(preparer_without_office, prepared + UNDER_HD42, tmp_path / "42") == []


def test_nothing_is_said_of_a_preparer_nobody_knows(tmp_path: Path) -> None:
    piece = '[chuan_bi]\nnguoi_chuan_bi = "Lê Văn Cưng"\n'
    assert found_in_book(preparer_without_office, piece, tmp_path) == []


def test_a_committee_agrees_before_the_day_or_on_it(tmp_path: Path) -> None:
    def found(day: str) -> list[str]:
        committee = f'\n# tệp 2026/{day}-chi-uy.toml\nloai = "chi_uy"\nngay = {day}\n'
        october = '\n# tệp 2026/2026-10-02-chi-uy.toml\nloai = "chi_uy"\nngay = 2026-10-02\n'
        piece = WITH_COMMITTEE + october + committee
        return found_in_book(not_agreed_before, piece, tmp_path / day)

    alone = (
        f"{NOVEMBER}: chuan_bi: Chi bộ có chi uỷ, nhưng từ kỳ trước đến ngày 03/11/2026 "
        "sổ không có buổi họp chi uỷ nào."
    )
    assert found("2026-11-03") == []
    assert found("2026-10-30") == []  # after the regular meeting of October
    assert found("2026-11-04") == [alone]


def test_a_committee_meeting_may_say_the_month_it_counts_for(tmp_path: Path) -> None:
    piece = WITH_COMMITTEE + (
        '\n# tệp 2026/2026-10-02-chi-uy.toml\nloai = "chi_uy"\nngay = 2026-10-02\n'
        '\n# tệp 2026/2026-10-03-chi-uy.toml\nloai = "chi_uy"\nngay = 2026-10-03\nky = "2026-11"\n'
    )
    assert found_in_book(not_agreed_before, piece, tmp_path) == []


def test_a_secretary_alone_has_nobody_to_agree_with(tmp_path: Path) -> None:
    alone = """
        # tệp dang-vien.toml

        [[dang_vien]]
        ho_ten = "Nguyễn Văn An"
        chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

        # tệp 2026/2026-11-10-thuong-ky.toml
        loai = "thuong_ky"
        ngay = 2026-11-10
        trang_thai = "hoan_thanh"
    """
    assert found_in_book(not_agreed_before, dedent(alone), tmp_path) == []


def test_each_late_preparation_is_told_also_of_a_draft(tmp_path: Path) -> None:
    piece = """
        trang_thai = "dang_ghi"

        [chuan_bi]
        hoi_y.ngay = 2026-11-04
        thong_bao.ngay = 2026-11-03
        gui_tai_lieu = 2026-11-05
        dang_so_tay = 2026-12-01
    """
    assert found_in_book(prepared_after_meeting, piece, tmp_path) == [
        f"{NOVEMBER}: chuan_bi.hoi_y.ngay: Hội ý ngày 04/11/2026, sau ngày họp 03/11/2026.",
        f"{NOVEMBER}: chuan_bi.gui_tai_lieu: "
        "Gửi tài liệu ngày 05/11/2026, sau ngày họp 03/11/2026.",
        f"{NOVEMBER}: chuan_bi.dang_so_tay: "
        "Đăng tài liệu lên sổ tay điện tử ngày 01/12/2026, sau ngày họp 03/11/2026.",
    ]


def test_the_overseer_is_named_where_the_cell_knows_one(tmp_path: Path) -> None:
    piece = """
        [chuan_bi]
        thong_bao.cap_tren = false

        # tệp chibo.toml
        [[chi_bo.ten_goi]]
        ten = "Chi bộ thôn Đông"
        nguoi_theo_doi = "Vũ Đình Phong"
    """
    assert found_in_book(superior_not_told, dedent(piece), tmp_path) == [
        f"{NOVEMBER}: chuan_bi.thong_bao.cap_tren: "
        "Thông báo ngày 01/11/2026 không ghi đã gửi đồng chí Vũ Đình Phong, theo dõi chi bộ."
    ]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("gui_tai_lieu = 2026-11-02", []),
        (
            "gui_tai_lieu = 2026-11-03",
            [
                f"{NOVEMBER}: chuan_bi.gui_tai_lieu: Tài liệu đến đảng viên ngày 03/11/2026, "
                "họp ngày 03/11/2026; hướng dẫn nêu trước ít nhất 1 ngày."
            ],
        ),
        ("gui_tai_lieu = 2026-11-03\ndang_so_tay = 2026-11-02", []),
        ("gui_tai_lieu = 2026-11-04", []),  # a contradiction, told by CB204
    ],
)
def test_the_day_before_is_early_enough_under_hd42(
    days: str, expected: list[str], tmp_path: Path
) -> None:
    piece = f"[chuan_bi]\n{days}\n{UNDER_HD42}"
    assert found_in_book(documents_sent_late, piece, tmp_path) == expected
