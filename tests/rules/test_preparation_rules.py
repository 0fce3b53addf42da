"""The rules on preparation: who prepared, who agreed, and the days it was done on."""

from pathlib import Path
from textwrap import dedent

import pytest
from good_book import NOVEMBER, findings_in_book, found_in_book

from chibo_cli.guidelines import shipped_guideline
from chibo_cli.rules import all_rules
from chibo_cli.rules.preparation.cb201_preparer_not_recorded import preparer_not_recorded
from chibo_cli.rules.preparation.cb202_preparer_without_office import preparer_without_office
from chibo_cli.rules.preparation.cb203_not_agreed_before import not_agreed_before
from chibo_cli.rules.preparation.cb204_prepared_after_meeting import prepared_after_meeting
from chibo_cli.rules.preparation.cb206_superior_not_told import superior_not_told
from chibo_cli.rules.preparation.cb208_documents_sent_late import documents_sent_late

HD12 = shipped_guideline("hd12-2018")
TENTH = "2026/2026-11-10-thuong-ky.toml"
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
MEMBER = """
[[dang_vien]]
ho_ten = "Phạm Thị Dung"
chinh_thuc = 2016-02-03
"""


def test_the_offices_are_those_of_the_guideline(tmp_path: Path) -> None:
    prepared = '[chuan_bi]\nnguoi_chuan_bi = "Trần Thị Bình"\n' + WITH_COMMITTEE
    assert found_in_book(preparer_without_office, prepared, tmp_path / "12") == [
        f"{NOVEMBER}: chuan_bi.nguoi_chuan_bi: "
        "Người chuẩn bị là Trần Thị Bình, ngày ấy không phải bí thư, cũng không phải phó bí thư."
    ]
    assert found_in_book(preparer_without_office, prepared + UNDER_HD42, tmp_path / "42") == []
    member = prepared.replace("Trần Thị Bình", "Phạm Thị Dung", 1) + MEMBER + UNDER_HD42
    assert found_in_book(preparer_without_office, member, tmp_path / "member") == [
        f"{NOVEMBER}: chuan_bi.nguoi_chuan_bi: Người chuẩn bị là Phạm Thị Dung, "
        "ngày ấy không phải bí thư, phó bí thư, cũng không phải chi uỷ viên."
    ]


def test_offices_that_the_cell_does_not_have_are_not_named(tmp_path: Path) -> None:
    # Under hd42 chi uỷ viên may prepare too, but this cell has none.
    prepared = '[chuan_bi]\nnguoi_chuan_bi = "Phạm Thị Dung"\n' + UNDER_HD42
    (finding,) = findings_in_book(preparer_without_office, prepared, tmp_path)
    assert finding.message == (
        "Người chuẩn bị là Phạm Thị Dung, ngày ấy không phải bí thư, cũng không phải phó bí thư."
    )
    assert finding.remedy == (
        "ghi thêm vào nguoi_chuan_bi bí thư hoặc phó bí thư đã cùng chuẩn bị, nếu có; chức vụ ghi "
        "thiếu thì sửa chuc_vu trong dang-vien.toml; đúng cả rồi thì để nguyên."
    )


PREPARATION = [r for r in all_rules() if r.code.startswith("CB2") and r.applies_under(HD12)]


@pytest.mark.parametrize(
    "table", ["", "[chuan_bi]", '[chuan_bi]\ntrong_tam = ""\nmuc_dich = "Bàn việc mở đường."']
)
def test_a_meeting_nobody_prepared_is_one_finding(table: str, tmp_path: Path) -> None:
    piece = f"""
# tệp {TENTH}
loai = "thuong_ky"
ngay = 2026-11-10
trang_thai = "hoan_thanh"
{table}
"""
    there = "Mục [chuan_bi]" if table else "Tệp không có mục [chuan_bi]:"
    found = [f for rule in PREPARATION for f in findings_in_book(rule, piece, tmp_path)]
    assert [(f.code, f.location.dotted_key, f.message) for f in found] == [
        (
            "CB201",
            "chuan_bi",
            f"{there} chưa ghi người chuẩn bị, hội ý, thông báo, gửi tài liệu, nội dung trọng tâm "
            "và dự thảo.",
        )
    ]
    assert found[0].remedy == (
        "việc nào đã làm thì ghi vào [chuan_bi] (nguoi_chuan_bi, hoi_y.ngay, thong_bao.ngay, "
        "gui_tai_lieu, trong_tam, du_thao); việc nào chưa làm thì để nguyên, kỳ sau làm trước khi "
        "họp."
    )


@pytest.mark.parametrize(
    ("recorded", "codes"),
    [
        ('nguoi_chuan_bi = "Nguyễn Văn An"', ["CB203", "CB205", "CB207", "CB209", "CB210"]),
        ("hoi_y.ngay = 2026-11-05", ["CB201", "CB205", "CB207", "CB209", "CB210"]),
        ("thong_bao.ngay = 2026-11-05", ["CB201", "CB203", "CB206", "CB207", "CB209", "CB210"]),
        ("dang_so_tay = 2026-11-05", ["CB201", "CB203", "CB205", "CB209", "CB210"]),
        ("trong_tam = []", ["CB201", "CB203", "CB205", "CB207", "CB209"]),
        ('du_thao = "ket_luan"', ["CB201", "CB203", "CB205", "CB207", "CB210"]),
    ],
)
def test_once_something_is_recorded_each_thing_missing_is_told(
    recorded: str, codes: list[str], tmp_path: Path
) -> None:
    piece = f"""
# tệp {TENTH}
loai = "thuong_ky"
ngay = 2026-11-10
trang_thai = "hoan_thanh"
[chuan_bi]
{recorded}
"""
    found = [f for rule in PREPARATION for f in findings_in_book(rule, piece, tmp_path)]
    assert [f.code for f in found] == codes


def test_what_could_not_be_read_may_have_been_prepared(tmp_path: Path) -> None:
    piece = f"""
# tệp {TENTH}
loai = "thuong_ky"
ngay = 2026-11-10
trang_thai = "hoan_thanh"
[chuan_bi]
thong_bao.ngay = "hôm kia"
"""
    (finding,) = findings_in_book(preparer_not_recorded, piece, tmp_path)
    assert finding.location.dotted_key == "chuan_bi.nguoi_chuan_bi"


def test_an_unprepared_meeting_of_a_cell_with_a_committee_misses_that_too(tmp_path: Path) -> None:
    piece = WITH_COMMITTEE + "".join(
        f'\n# tệp 2026/{day}-chi-uy.toml\nloai = "chi_uy"\nngay = {day}\n'
        for day in ("2026-10-02", "2026-10-30")
    )
    piece += """
# tính đến 2026-12-31
# tệp 2026/2026-12-10-thuong-ky.toml
loai = "thuong_ky"
ngay = 2026-12-10
trang_thai = "hoan_thanh"
"""
    found = [f for rule in PREPARATION for f in findings_in_book(rule, piece, tmp_path)]
    assert [(f.code, f.message) for f in found] == [
        (
            "CB201",
            "Tệp không có mục [chuan_bi]: chưa ghi người chuẩn bị, thông báo, gửi tài liệu, nội "
            "dung trọng tâm và dự thảo.",
        ),
        (
            "CB203",
            "Chi bộ có chi uỷ, nhưng từ kỳ trước đến ngày 10/12/2026 sổ không có buổi họp chi uỷ "
            "nào.",
        ),
    ]


def test_a_thematic_meeting_is_asked_for_its_notice_alone(tmp_path: Path) -> None:
    path = "2026/2026-11-26-chuyen-de.toml"
    piece = f'# tệp {path}\nloai = "chuyen_de"\nngay = 2026-11-26\ntrang_thai = "hoan_thanh"\n'
    found = [f for rule in PREPARATION for f in findings_in_book(rule, piece, tmp_path)]
    assert [(f.code, f.location.path, f.remedy) for f in found] == [
        (
            "CB205",
            path,
            "nếu đã thông báo thì ghi  thong_bao.ngay = 2026-11-…  (ngày đã báo) vào [chuan_bi]; "
            "nếu chưa thì để nguyên, kỳ sau báo trước khi họp.",
        )
    ]


def test_both_leaders_consult_as_far_as_it_is_recorded(tmp_path: Path) -> None:
    def found(who: str) -> list[str]:
        piece = f"[chuan_bi]\nhoi_y.ngay = 2026-10-30\nhoi_y.thanh_phan = {who}\n"
        return found_in_book(not_agreed_before, piece, tmp_path)

    place = f"{NOVEMBER}: chuan_bi.hoi_y.thanh_phan: Hội ý ngày 30/10/2026 chỉ ghi có"
    assert found('["Lê Văn Cường", "Nguyễn Văn An", "Trần Thị Bình"]') == []
    assert found('"Nguyễn Văn An"') == [f"{place} Nguyễn Văn An, không có phó bí thư."]
    assert found('["Lê Văn Cường", "Trần Thị Bình"]') == [
        f"{place} Lê Văn Cường và Trần Thị Bình, không có bí thư."
    ]
    assert found('"Trần Thị Bình"') == [f"{place} Trần Thị Bình, không có bí thư và phó bí thư."]
    assert found("[]") == []
    assert found('["Nguyễn Văn An", "Lê Văn Cưng"]') == []  # who is that


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
    found = findings_in_book(prepared_after_meeting, piece, tmp_path)
    assert {f.location.dotted_key: f.remedy for f in found}["chuan_bi.hoi_y.ngay"] == (
        "ghi nhầm thì sửa hoi_y.ngay, hoặc dòng  ngay = …  ở đầu tệp; nếu đúng là làm sau buổi họp "
        "thì bỏ dòng hoi_y.ngay, đừng sửa lùi ngày."
    )
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
