"""roster: who is in the cell on a day, what changed over a year, whose probation ends."""

import json
from pathlib import Path

from command_run import Run

ROSTER = """\
[[dang_vien]]
ho_ten = "Nguyễn Văn An"
gioi_tinh = "nam"
vao_dang = 2010-05-19
chinh_thuc = 2011-05-19

[[dang_vien.chuc_vu]]
loai = "bi_thu"
tu = 2025-03-15

[[dang_vien.chuc_vu]]
loai = "chi_uy_vien"

[[dang_vien]]
ho_ten = "Trần Thị Bình"
vao_dang = 2025-06-02
sinh_hoat_tu = 2025-06-02

[[dang_vien]]
ho_ten = "Lê Văn Cường"
vao_dang = 2026-02-03
sinh_hoat_tu = 2026-02-03

[[dang_vien]]
ho_ten = "Phạm Thị Dung"
vao_dang = 1974-08-19
chinh_thuc = 1975-08-19

[[dang_vien.tinh_trang]]
loai = "mien_sinh_hoat"
tu = 2026-05-01
can_cu = "Nghị quyết số 06-NQ/CB, ngày 03/4/2026"

[[dang_vien]]
ho_ten = "Đỗ Văn Em"
chinh_thuc = 2001-12-22
sinh_hoat_tu = 2020-01-01
sinh_hoat_den = 2026-07-01

[[dang_vien]]
ho_ten = "Mai Thị Giang"
vao_dang = 2015-09-02
chinh_thuc = 2016-09-02
sinh_hoat_tu = 2026-10-01

[[dang_vien.tinh_trang]]
loai = "tam_den"
tu = 2026-10-01
den = 2026-12-31

[[dang_vien.phan_cong]]
noi_dung = "Giúp tổ công nghệ số"
tu = 2026-10-05
"""


def book(folder: Path, roster: str = ROSTER) -> None:
    """A book with this roster and nothing else in the folder the commands run in."""
    (folder / "chibo.toml").write_text(
        '[[chi_bo.ten_goi]]\nten = "Chi bộ thôn Đoài"\n', encoding="utf-8"
    )
    (folder / "dang-vien.toml").write_text(roster, encoding="utf-8")


def stripped(text: str) -> str:
    """The text without the blanks tables put behind their lines."""
    return "\n".join(line.rstrip() for line in text.splitlines())


def test_the_members_of_a_day_by_state(run: Run, tmp_path: Path) -> None:
    book(tmp_path)

    told = run("roster", "--ngay", "2026-11-22")

    assert (told.code, told.err) == (0, "")
    assert (
        stripped(told.out)
        == """\
Danh sách đảng viên Chi bộ thôn Đoài, ngày 22/11/2026
Tổng số 4 đảng viên: chính thức 2, dự bị 2.
Được triệu tập: 4 (tổng số 4 – miễn sinh hoạt 1 + tạm đến 1 = 4); biểu quyết
(chính thức được triệu tập): 2.

Tình trạng       Họ và tên       Chức vụ   Vào Đảng     Chính thức
──────────────────────────────────────────────────────────────────
Chính thức       Nguyễn Văn An   Bí thư    19/5/2010    19/5/2011
Dự bị            Trần Thị Bình             02/6/2025
                 Lê Văn Cường              03/02/2026
Miễn sinh hoạt   Phạm Thị Dung             19/8/1974    19/8/1975
Tạm đến          Mai Thị Giang             02/9/2015    02/9/2016

Phạm Thị Dung: được miễn công tác và sinh hoạt đảng từ 01/5/2026 (Nghị quyết số
06-NQ/CB, ngày 03/4/2026).
Mai Thị Giang: chuyển sinh hoạt đảng tạm thời đến từ 01/10/2026 đến hết
31/12/2026."""
    )
    assert run("roster", "list", "--ngay", "2026-11-22").out == told.out


def test_one_state_only_and_another_day(run: Run, tmp_path: Path) -> None:
    book(tmp_path)

    told = run("roster", "list", "--tinh-trang", "du_bi", "--csv", "--ngay", "2026-01-15")
    nobody = run("roster", "list", "--tinh-trang", "dinh_chi", "--ngay", "2026-01-15")

    assert told.out == (
        "\ufeffTình trạng,Họ và tên,Chức vụ,Vào Đảng,Chính thức,Sinh hoạt từ,Tình trạng từ,"
        "Tình trạng đến,Căn cứ\n"
        "Dự bị,Trần Thị Bình,,02/6/2025,,02/6/2025,,,\n"
    )
    assert nobody.out == "Ngày 15/01/2026 chi bộ không có đảng viên nào ở diện đình chỉ.\n"


def test_the_members_for_another_program(run: Run, tmp_path: Path) -> None:
    book(tmp_path)

    told = json.loads(run("roster", "--json", "--ngay", "2026-11-22").out)

    assert {key: told[key] for key in told if key != "dang_vien"} == {
        "schema_version": 1,
        "chi_bo": "Chi bộ thôn Đoài",
        "ngay": "2026-11-22",
        "tong_so": 4,
        "trieu_tap": 4,
        "bieu_quyet": 2,
        "so_theo_tinh_trang": {
            "chinh_thuc": 1,
            "du_bi": 2,
            "mien_sinh_hoat": 1,
            "tam_di": 0,
            "tam_den": 1,
            "dinh_chi": 0,
        },
    }
    assert told["dang_vien"][3] == {
        "ho_ten": "Phạm Thị Dung",
        "ma": None,
        "gioi_tinh": None,
        "vao_dang": "1974-08-19",
        "chinh_thuc": "1975-08-19",
        "sinh_hoat_tu": None,
        "chuc_vu": None,
        "tinh_trang": "mien_sinh_hoat",
        "tinh_trang_tu": "2026-05-01",
        "tinh_trang_den": None,
        "can_cu": "Nghị quyết số 06-NQ/CB, ngày 03/4/2026",
    }


def test_a_roster_without_anybody(run: Run, tmp_path: Path) -> None:
    book(tmp_path, "")

    told = run("roster")

    assert (told.code, told.out) == (
        0,
        "Sổ chưa có đảng viên nào: ghi vào dang-vien.toml, hoặc lấy từ danh sách sẵn có\n"
        "bằng  chibo roster import TỆP\n",
    )
    assert json.loads(run("roster", "--json").out)["dang_vien"] == []


def test_a_roster_that_cannot_be_read_whole_is_told(run: Run, tmp_path: Path) -> None:
    book(tmp_path, ROSTER.replace("2010-05-19", '"19/5/2010"'))

    assert run("roster", "--ngay", "2026-11-22").err == (
        "Chú ý: dang-vien.toml có chỗ không đọc được, danh sách này có thể thiếu. Xem  "
        "chibo check dang-vien.toml\n"
    )


def test_changes_of_a_year_with_the_counts_before_and_after(run: Run, tmp_path: Path) -> None:
    book(tmp_path)

    told = run("roster", "changes", "2026", "--tinh-den", "2026-11-22")

    assert told.code == 0
    assert (
        stripped(told.out)
        == """\
Thay đổi đảng viên Chi bộ thôn Đoài năm 2026, tính đến 22/11/2026

Ngày         Họ và tên       Thay đổi
────────────────────────────────────────────────────────────────────────────────
03/02/2026   Lê Văn Cường    kết nạp vào Đảng
01/5/2026    Phạm Thị Dung   được miễn công tác và sinh hoạt đảng (Nghị quyết số
                             06-NQ/CB, ngày 03/4/2026)
01/7/2026    Đỗ Văn Em       thôi sinh hoạt ở chi bộ: chưa ghi lý do
01/10/2026   Mai Thị Giang   chuyển sinh hoạt đến chi bộ
01/10/2026   Mai Thị Giang   chuyển sinh hoạt đảng tạm thời đến
05/10/2026   Mai Thị Giang   được phân công: Giúp tổ công nghệ số

Số đảng viên     Đầu năm   22/11/2026
─────────────────────────────────────
Tổng số                4            4
  Chính thức           3            2
  Dự bị                1            2
Miễn sinh hoạt         0            1
Tạm đến                0            1
Được triệu tập         4            4
Biểu quyết             3            2"""
    )
    assert (
        told.err
        == """
Chưa ghi ngày (1), nên không biết thuộc năm nào:
  - Nguyễn Văn An: giữ chức Chi uỷ viên

Sau ngày 22/11/2026 đã ghi sẵn 1 thay đổi nữa.
"""
    )


def test_a_year_without_changes_and_one_to_come(run: Run, tmp_path: Path) -> None:
    book(tmp_path)

    quiet = run("roster", "changes", "2023", "--tinh-den", "2026-11-22")
    to_come = run("roster", "changes", "2027", "--tinh-den", "2026-11-22")

    assert "Năm 2023 chưa có thay đổi nào, tính đến 31/12/2023." in quiet.out
    assert (to_come.code, to_come.err) == (
        2,
        "Lỗi: Đến ngày 22/11/2026, năm 2027 chưa bắt đầu.\n",
    )


def test_changes_for_other_programs(run: Run, tmp_path: Path) -> None:
    book(tmp_path)

    as_csv = run("roster", "changes", "2026", "--csv", "--tinh-den", "2026-06-30")
    as_json = json.loads(run("roster", "changes", "2026", "--json", "--tinh-den", "2026-06-30").out)

    assert as_csv.out == (
        "\ufeffNgày,Họ và tên,Thay đổi,Căn cứ\n"
        "03/02/2026,Lê Văn Cường,kết nạp vào Đảng,\n"
        "01/5/2026,Phạm Thị Dung,được miễn công tác và sinh hoạt đảng,"
        '"Nghị quyết số 06-NQ/CB, ngày 03/4/2026"\n'
    )
    assert as_json["thay_doi"][1] == {
        "ngay": "2026-05-01",
        "ho_ten": "Phạm Thị Dung",
        "loai": "tinh_trang",
        "noi_dung": "mien_sinh_hoat",
        "ket_thuc": False,
        "can_cu": "Nghị quyết số 06-NQ/CB, ngày 03/4/2026",
    }
    assert (as_json["dau_nam"]["tong_so"], as_json["cuoi_ky"]["tong_so"]) == (4, 5)
    assert as_json["ghi_san_ve_sau"] == 5


def test_ends_of_probation_the_overdue_first(run: Run, tmp_path: Path) -> None:
    book(tmp_path)

    told = run("roster", "probation", "--tinh-den", "2026-11-22")

    assert (told.code, told.err) == (0, "")
    assert (
        stripped(told.out)
        == """\
Họ và tên       Vào Đảng     Hết dự bị    Việc tiếp theo
────────────────────────────────────────────────────────────────────────────────
Trần Thị Bình   02/6/2025    02/6/2026    quá 173 ngày: đưa việc xét công nhận
                                          chính thức vào kỳ họp tới
Lê Văn Cường    03/02/2026   03/02/2027   còn 73 ngày; xét công nhận chính thức
                                          ở kỳ họp sau ngày ấy

Tính đến 22/11/2026. Thời gian dự bị mười hai tháng, tính từ ngày chi bộ làm lễ
kết nạp (Điều lệ Đảng, Điều 5.1)."""
    )


def test_ends_of_probation_until_a_day(run: Run, tmp_path: Path) -> None:
    book(tmp_path)

    near = run("roster", "probation", "--den", "2026-12-31", "--csv", "--tinh-den", "2026-06-02")
    none = run("roster", "probation", "--den", "2026-03-01", "--tinh-den", "2026-02-10")

    assert near.out == (
        "\ufeffHọ và tên,Vào Đảng,Hết dự bị,Việc tiếp theo\n"
        "Trần Thị Bình,02/6/2025,02/6/2026,"
        "hết hạn hôm nay: đưa việc xét công nhận chính thức vào kỳ họp tới\n"
    )
    assert none.out == "Đến ngày 01/3/2026 không có đảng viên nào hết thời gian dự bị.\n"


def test_a_meeting_that_considered_it_is_named(run: Run, tmp_path: Path) -> None:
    book(tmp_path)
    (tmp_path / "2026").mkdir()
    (tmp_path / "2026/2026-06-03-thuong-ky.toml").write_text(
        'loai = "thuong_ky"\nngay = 2026-06-03\n'
        '[[bieu_quyet]]\nloai = "chinh_thuc"\ndoi_tuong = "Trần Thị Bình"\n',
        encoding="utf-8",
    )

    told = json.loads(run("roster", "probation", "--json", "--tinh-den", "2026-11-22").out)
    before = json.loads(run("roster", "probation", "--json", "--tinh-den", "2026-06-02").out)

    assert told["du_bi"][0] == {
        "ho_ten": "Trần Thị Bình",
        "vao_dang": "2025-06-02",
        "het_du_bi": "2026-06-02",
        "qua_han": True,
        "da_xet": "2026-06-03-thuong-ky",
        "viec_tiep_theo": "chi bộ đã xét ngày 03/6/2026; có quyết định công nhận thì ghi ngày ấy "
        "ở chinh_thuc",
    }
    assert before["du_bi"][0]["da_xet"] is None


def test_two_forms_at_once_are_refused(run: Run, tmp_path: Path) -> None:
    book(tmp_path)

    for words in (("roster",), ("roster", "changes"), ("roster", "probation")):
        told = run(*words, "--json", "--csv")
        assert (told.code, told.err) == (2, "Lỗi: Chọn một trong hai: --json hoặc --csv.\n")
