"""score: the sheet of a meeting, what is taken from the facts, what is given by options."""

import json
from pathlib import Path

import pytest
from command_run import Run
from openpyxl import Workbook
from paper_text import text_of
from sample_files import MEETING
from scored_book import ALL, CRITERIA, DAY, NAMED, SHEET, write_scored_book

HEAD = """\
Chấm điểm buổi thường kỳ ngày 03/11/2026 (2026/2026-11-03-thuong-ky.toml)
Bộ tiêu chí phieu-xa: Phiếu chấm của xã Bình Minh
"""
BODY = """
1. Nền nếp (10 điểm)
  1.1  Thời lượng
       Đề xuất 5/5: họp 105 phút.
  1.2  Không ai vắng không có lý do
       Đề xuất 5/5: không ai vắng không có lý do.

2. Nội dung (15 điểm)
  2.1  Nội dung đúng, đủ, có trọng tâm; giao nhiệm vụ cụ thể cho từng đảng viên
       Cần chấm (từ 0 đến 10 điểm, lẻ đến 0,5). Sổ ghi: giao 1 nhiệm vụ có người
       thực hiện và thời hạn.
  2.2  Sinh hoạt chuyên đề
       Cần chọn: không áp dụng (buổi thường kỳ, không có chuyên đề), mà bộ tiêu
       chí không nói điểm tính thế nào.
       Chỗ phiếu chưa rõ: Tháng không có chuyên đề thì phiếu không nói 5 điểm
       tính thế nào.

3. Kết thúc (5 điểm)
  3.1  Đăng tài liệu trong 02 ngày
       Chờ kết quả sau buổi họp: tệp chưa ghi ngày đăng tài liệu hoàn thiện.
  3.2  Điều hành linh hoạt
       Cần chấm (từ 0 đến 3 điểm, lẻ đến 0,5).

"""
WHOLE = """\
# Phiếu chấm điểm buổi thường kỳ ngày 03/11/2026.
bo_tieu_chi = "phieu-xa"
buoi_sinh_hoat = "2026-11-03-thuong-ky"

[[lua_chon]]
tieu_chi = "2.2"
chon = "khong_diem"

[[muc_diem]]
tieu_chi = "1.1"
diem = 5
co_so = "tu_dong"
dien_giai = "họp 105 phút"

[[muc_diem]]
tieu_chi = "1.2"
diem = 5
co_so = "tu_dong"
dien_giai = "không ai vắng không có lý do"

[[muc_diem]]
tieu_chi = "2.1"
diem = 9.5
co_so = "ho_tro"

[[muc_diem]]
tieu_chi = "2.2"
diem = 0
co_so = "tu_dong"
dien_giai = "Không áp dụng, không có điểm: buổi thường kỳ, không có chuyên đề"

[[muc_diem]]
tieu_chi = "3.1"
cho_ket_qua = true

[[muc_diem]]
tieu_chi = "3.2"
diem = 3
co_so = "nhan_xet"

[[danh_gia]]
nguoi_cham = "chi_bo"
tong_diem = 22.5
xep_loai = "Khá"
"""
CHOICE = """\

[[lua_chon_cham]]
bo_tieu_chi = "phieu-xa"
tieu_chi = "2.2"
chon = "khong_diem"
"""
RESULT = """\
Chi bộ: 22,5/30 điểm, xếp loại Khá.
  Theo nhóm: 1: 10/10; 2: 9,5/15; 3: 3/5.
  22,5 điểm: Khá (từ 18 điểm).
  Chờ kết quả: 3.1; đủ cả thì được 24,5 điểm, xếp loại Khá.
Chưa ghi vì sao mất điểm: 2.1.
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_scored_book(tmp_path / "so")


def sheet(book: Path) -> str:
    return (book / SHEET).read_text(encoding="utf-8")


def test_without_anybody_to_ask_the_sheet_is_shown_and_nothing_written(
    run: Run, book: Path
) -> None:
    told = run("score", DAY, "-C", "so")
    assert (told.code, told.out, told.err) == (0, f"{HEAD}{BODY}Chưa ai chấm điểm nào.\n", "")
    assert not (book / "2026/cham-diem").exists()


def test_what_is_given_and_taken_is_written_with_the_total_that_follows(
    run: Run, book: Path
) -> None:
    before = (book / "chibo.toml").read_text(encoding="utf-8")
    told = run("score", DAY, *ALL, "-C", "so")
    assert (told.code, told.out.partition("Đã ghi: so/2026")[2]) == (
        0,
        f"/cham-diem/2026-11-03-thuong-ky.toml\n\n{RESULT}",
    )
    assert told.err == (
        "Cách tính đã chọn ghi vào [[lua_chon_cham]] của chibo.toml, các buổi sau dùng\n"
        "lại; có văn bản hoặc ý kiến cấp trên thì ghi thêm can_cu ở đó.\n"
        "Chấm nốt, hoặc ghi kết quả còn chờ, thì chạy:\n"
        "  chibo score 2026/2026-11-03-thuong-ky.toml -C so\n"
    )
    assert sheet(book) == WHOLE
    assert (book / "chibo.toml").read_text(encoding="utf-8") == before + CHOICE


def test_a_dry_run_writes_nothing(run: Run, book: Path) -> None:
    told = run("score", DAY, *ALL, "--dry-run", "-C", "so")
    assert told.out.partition("Sẽ ghi: so/2026")[2] == (
        f"/cham-diem/2026-11-03-thuong-ky.toml\n\n{RESULT}"
    )
    assert not (book / "2026/cham-diem").exists()
    assert "lua_chon_cham" not in (book / "chibo.toml").read_text(encoding="utf-8")


def test_the_same_again_changes_no_byte(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "-C", "so")
    told = run("score", DAY, *ALL, "-C", "so")
    assert (told.code, told.out) == (0, f"Không đổi: so/{SHEET}\n\n{RESULT}")
    assert told.err.startswith("Không còn đề xuất nào cho tiêu chí chưa chấm.\n")
    assert sheet(book) == WHOLE


def test_no_total_before_every_criterion_is_scored(run: Run, book: Path) -> None:
    told = run("score", DAY, "--lay-de-xuat", "-C", "so")
    assert told.out == (
        f"Đã ghi: so/{SHEET}\n\n"
        "Chi bộ: mới có 10 điểm, chưa thành tổng.\n"
        "  Theo nhóm: 1: 10/10; 2: chưa chấm; 3: chưa chấm.\n"
        "  Chờ kết quả: 3.1; đủ cả thì được 12 điểm.\n"
        "  Còn 3 tiêu chí chưa chấm: 2.1, 2.2, 3.2.\n"
    )
    assert "danh_gia" not in sheet(book)


def test_the_points_that_move_are_told_where_they_go(run: Run, book: Path) -> None:
    options = ("--chon", "2.2=cong_vao", "--diem", "2.1=15", "--diem", "3.2=3", "--lay-de-xuat")
    told = run("score", DAY, *options, "-C", "so")
    assert told.out.partition("thuong-ky.toml\n\n")[2] == (
        "Chi bộ: 28/30 điểm, xếp loại Tốt.\n"
        "  Theo nhóm: 1: 10/10; 2: 15/15; 3: 3/5.\n"
        "  28 điểm: Tốt (từ 25 điểm).\n"
        "  Chờ kết quả: 3.1; đủ cả thì được 30 điểm, xếp loại Tốt.\n"
    )
    assert '[[muc_diem]]\ntieu_chi = "2.2"' not in sheet(book)


def test_an_entered_score_stays_until_it_is_changed_on_purpose(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "-C", "so")
    refused = run("score", DAY, "--diem", "1.1=3", "-C", "so")
    assert (refused.code, refused.out, refused.err) == (
        2,
        "",
        "Lỗi: Tiêu chí 1.1 đã chấm 5 điểm; sửa thì ghi  --sua 1.1=3\n",
    )
    assert sheet(book) == WHOLE
    told = run("score", DAY, "--sua", "1.1=3", "--ly-do", "1.1=họp muộn", "-C", "so")
    assert told.out == (
        f"Đã ghi: so/{SHEET}\n"
        """\
@@ dòng 9 @@
 [[muc_diem]]
 tieu_chi = "1.1"
-diem = 5
-co_so = "tu_dong"
-dien_giai = "họp 105 phút"
+diem = 3
+co_so = "nhan_xet"
+dien_giai = "họp muộn"

 [[muc_diem]]
@@ dòng 41 @@
 [[danh_gia]]
 nguoi_cham = "chi_bo"
-tong_diem = 22.5
+tong_diem = 20.5
 xep_loai = "Khá"

Chi bộ: 20,5/30 điểm, xếp loại Khá.
  Theo nhóm: 1: 8/10; 2: 9,5/15; 3: 3/5.
  20,5 điểm: Khá (từ 18 điểm).
  Chờ kết quả: 3.1; đủ cả thì được 22,5 điểm, xếp loại Khá.
Chưa ghi vì sao mất điểm: 2.1.
"""
    )
    shown = run("score", DAY, "-C", "so").out
    assert "       Chi bộ chấm: 3/5, khác đề xuất 5/5. Họp muộn.\n" in shown
    run("score", DAY, "--lay-de-xuat", "-C", "so")
    assert 'tieu_chi = "1.1"\ndiem = 3\n' in sheet(book)


def test_words_of_the_facts_go_with_their_points_and_those_of_people_stay(
    run: Run, book: Path
) -> None:
    run("score", DAY, *ALL, "--ly-do", "2.1=bàn còn lướt", "-C", "so")
    told = run("score", DAY, "--sua", "1.2=0", "--sua", "2.1=8", "-C", "so", "-q")
    assert 'tieu_chi = "1.2"\ndiem = 0\nco_so = "nhan_xet"\n\n' in sheet(book)
    assert 'diem = 8\nco_so = "ho_tro"\ndien_giai = "bàn còn lướt"\n' in sheet(book)
    assert told.out.endswith("Chưa ghi vì sao mất điểm: 1.2.\n")
    told = run("score", DAY, "--sua", "2.1=10", "-C", "so")
    assert told.err.startswith(
        "Lý do đã ghi của tiêu chí 2.1 giữ nguyên: «bàn còn lướt»; đổi thì ghi  --ly-do\n2.1=…\n"
    )


def test_what_was_waited_for_is_entered_once_it_has_come(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "-C", "so")
    posted = MEETING.replace("[bien_ban]", "[bien_ban]\ndang_so_tay = 2026-11-04")
    write_scored_book(book, posted)
    (book / "chibo.toml").write_text(
        (book / "chibo.toml").read_text(encoding="utf-8") + CHOICE, encoding="utf-8"
    )
    told = run("score", DAY, "--lay-de-xuat", "-C", "so")
    assert told.err == (
        "In phiếu chấm điểm thì chạy:\n  chibo score-sheet 2026/2026-11-03-thuong-ky.toml -C so\n"
    )
    assert told.out == (
        f"Đã ghi: so/{SHEET}\n"
        """\
@@ dòng 32 @@
 [[muc_diem]]
 tieu_chi = "3.1"
-cho_ket_qua = true
+diem = 2
+co_so = "tu_dong"
+dien_giai = "đăng tài liệu hoàn thiện ngày 04/11/2026, sau ngày họp 1 ngày"

 [[muc_diem]]
@@ dòng 43 @@
 [[danh_gia]]
 nguoi_cham = "chi_bo"
-tong_diem = 22.5
+tong_diem = 24.5
 xep_loai = "Khá"

Chi bộ: 24,5/30 điểm, xếp loại Khá.
  Theo nhóm: 1: 10/10; 2: 9,5/15; 3: 5/5.
  24,5 điểm: Khá (từ 18 điểm).
Chưa ghi vì sao mất điểm: 2.1.
"""
    )


def test_no_step_that_fits_is_told_with_what_the_form_leaves_open(run: Run, book: Path) -> None:
    write_scored_book(book, MEETING.replace('"21:15"', '"20:45"'))
    told = run("score", DAY, "-C", "so")
    assert (
        """\
  1.1  Thời lượng
       Không mức nào của tiêu chí khớp: họp 75 phút.
       Cần chấm (3 hoặc 5 điểm).
       Chỗ phiếu chưa rõ: Từ 60 đến 89 phút không có mức nào.
"""
        in told.out
    )
    run("score", DAY, "--lay-de-xuat", "-C", "so")
    assert 'tieu_chi = "1.1"' not in sheet(book)


def test_a_comment_of_a_person_stays(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "-C", "so")
    noted = WHOLE.replace("diem = 9.5", "diem = 9.5   # cả chi bộ nhất trí")
    (book / SHEET).write_text(noted, encoding="utf-8")
    run("score", DAY, "--bieu-quyet", "4/0/1", "-C", "so")
    assert sheet(book) == (
        f"{noted}\n[bieu_quyet]\ntan_thanh = 4\nkhong_tan_thanh = 0\ny_kien_khac = 1\n"
    )


def test_the_whole_sheet_for_another_program(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "--bieu-quyet", "5", "-C", "so")
    found = json.loads(run("score", DAY, "--json", "-C", "so").out)
    assert found["tieu_chi"][0] == {
        "tieu_chi": "1.1",
        "nhom_tieu_chi": "1",
        "noi_dung": "Thời lượng",
        "cach_cham": "theo_muc",
        "co_so": "tu_dong",
        "diem_toi_da": 5,
        "duoc_cho": "3 hoặc 5 điểm",
        "ket_qua": "de_xuat",
        "diem_de_xuat": 5,
        "dat_de_xuat": None,
        "muc": "Từ 90 phút",
        "ly_do": None,
        "du_kien": [
            {
                "ten": "thoi_luong.phut",
                "gia_tri": 105,
                "noi_dung": "họp 105 phút",
                "cho": [
                    "2026/2026-11-03-thuong-ky.toml: bat_dau",
                    "2026/2026-11-03-thuong-ky.toml: ket_thuc",
                ],
            }
        ],
        "cho_chua_ro": ["Từ 60 đến 89 phút không có mức nào."],
        "da_cham": {
            "chi_bo": {
                "diem": 5,
                "dat": None,
                "cho_ket_qua": False,
                "co_so": "tu_dong",
                "dien_giai": ["họp 105 phút"],
            }
        },
        "du_kien_da_doi": [],
        "khac_de_xuat": [],
    }
    del found["tieu_chi"]
    assert found == {
        "schema_version": 1,
        "chi_thu": False,
        "tep": "2026/2026-11-03-thuong-ky.toml",
        "buoi_sinh_hoat": "2026-11-03-thuong-ky",
        "loai": "thuong_ky",
        "ngay": "2026-11-03",
        "ghi_xong": True,
        "bo_tieu_chi": "phieu-xa",
        "ten_bo_tieu_chi": "Phiếu chấm của xã Bình Minh",
        "cham_theo": "buoi",
        "day_du": True,
        "con_thieu": [],
        "nhom_tieu_chi": [
            {"so": "1", "ten": "Nền nếp", "diem_toi_da": 10},
            {"so": "2", "ten": "Nội dung", "diem_toi_da": 15},
            {"so": "3", "ten": "Kết thúc", "diem_toi_da": 5},
        ],
        "lua_chon": {"2.2": "khong_diem"},
        "nguoi_cham": [
            {
                "nguoi_cham": "chi_bo",
                "theo_nhom": {"1": 10, "2": 9.5, "3": 3},
                "diem_da_co": 22.5,
                "tong_diem": 22.5,
                "tong_neu_du_cho_ket_qua": 24.5,
                "cao_nhat": 30,
                "cho_ket_qua": ["3.1"],
                "chua_cham": [],
                "xep_loai": "Khá",
                "tinh_ra": {"xep_loai": "Khá", "cac_buoc": ["22,5 điểm: Khá (từ 18 điểm)."]},
                "neu_du_cho_ket_qua": {
                    "xep_loai": "Khá",
                    "cac_buoc": ["24,5 điểm: Khá (từ 18 điểm)."],
                },
                "da_ghi": {"tong_diem": 22.5, "xep_loai": "Khá", "dien_giai": []},
            }
        ],
        "khac_nhau": [],
        "bieu_quyet": {
            "hinh_thuc": None,
            "tan_thanh": 5,
            "khong_tan_thanh": None,
            "y_kien_khac": None,
        },
        "tep_da_ghi": [],
        "luu_y": [],
    }


def test_what_is_written_is_told_to_another_program(run: Run, book: Path) -> None:
    told = run("score", DAY, "--diem", "3.2=1", "--json", "-C", "so")
    found = json.loads(told.out)
    assert (told.code, told.err) == (0, "")
    assert [(each["tep"], each["ket_qua"]) for each in found["tep_da_ghi"]] == [(SHEET, "moi")]
    assert found["luu_y"] == [
        "Chấm nốt, hoặc ghi kết quả còn chờ, thì chạy:  "
        "chibo score 2026/2026-11-03-thuong-ky.toml -C so"
    ]


def test_scores_come_from_a_table_of_a_spreadsheet(run: Run, book: Path) -> None:
    table = "STT;Tiêu chí;Điểm;Lý do\n1;2.1;9,5;bàn còn lướt\n2;3.2;3;\n3;1.1;;\n"
    (book.parent / "diem.csv").write_text(table, encoding="utf-8-sig")
    told = run("score", DAY, "--tu-tep", "diem.csv", "-C", "so")
    assert (told.code, sheet(book).partition("[[muc_diem]]\n")[2]) == (
        0,
        'tieu_chi = "2.1"\ndiem = 9.5\nco_so = "ho_tro"\ndien_giai = "bàn còn lướt"\n\n'
        '[[muc_diem]]\ntieu_chi = "3.2"\ndiem = 3\nco_so = "nhan_xet"\n',
    )


def test_scores_come_from_a_workbook(run: Run, book: Path) -> None:
    workbook = Workbook()
    sheet_of_book = workbook.active
    assert sheet_of_book is not None
    for row in (["Phiếu tự chấm"], ["STT", "Điểm tự chấm", "Ghi chú"], [2.1, 9.5, "bàn còn lướt"]):
        sheet_of_book.append(row)
    workbook.save(book.parent / "diem.xlsx")
    assert run("score", DAY, "--tu-tep", "diem.xlsx", "-C", "so").code == 0
    assert sheet(book).partition("[[muc_diem]]\n")[2] == (
        'tieu_chi = "2.1"\ndiem = 9.5\nco_so = "ho_tro"\ndien_giai = "bàn còn lướt"\n'
    )


def test_a_table_whose_letters_were_guessed_says_so(run: Run, book: Path) -> None:
    table = "tieu_chi;diem;ly_do\n3.2;2;thiếu".replace("ế", "ê\u0301").encode("cp1258")
    (book.parent / "diem.csv").write_bytes(table)
    told = run("score", DAY, "--tu-tep", "diem.csv", "-C", "so")
    assert told.err == (
        "Tệp CSV không ghi theo UTF-8; đoán là Windows-1258. Xem kỹ dấu tiếng Việt; nếu\n"
        "sai thì trong Excel chọn Lưu thành (Save As), kiểu «CSV UTF-8».\n"
        "Chấm nốt, hoặc ghi kết quả còn chờ, thì chạy:\n"
        "  chibo score 2026/2026-11-03-thuong-ky.toml -C so\n"
    )
    assert sheet(book).endswith('dien_giai = "thiếu"\n')


def test_only_points_are_taken_from_another_record(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "--bieu-quyet", "4/0/1", "-C", "so")
    (book / SHEET).rename(book.parent / "diem.toml")
    told = run("score", DAY, "--tu-tep", "diem.toml", "-C", "so")
    assert told.err.startswith(
        "Chỉ lấy điểm từng tiêu chí trong tệp; tổng điểm, xếp loại, biểu quyết ghi ở đó\n"
        "không lấy.\n"
    )
    assert sheet(book) == WHOLE


def test_scores_come_from_a_file_like_a_score_record(run: Run, book: Path) -> None:
    rows = 'muc_diem = [{ tieu_chi = "2.1", diem = 9.5 }, { tieu_chi = "3.1", cho_ket_qua = true }]'
    (book.parent / "diem.toml").write_text(rows, encoding="utf-8")
    assert run("score", DAY, "--tu-tep", "diem.toml", "-C", "so").code == 0
    assert sheet(book).partition("[[muc_diem]]\n")[2] == (
        'tieu_chi = "2.1"\ndiem = 9.5\nco_so = "ho_tro"\n\n'
        '[[muc_diem]]\ntieu_chi = "3.1"\ncho_ket_qua = true\n'
    )


def test_what_to_know_before_scoring_is_said(run: Run, book: Path) -> None:
    draft = MEETING.replace('trang_thai = "hoan_thanh"', 'trang_thai = "dang_ghi"')
    unknown = CRITERIA.replace("day_du = true", 'day_du = false\ncon_thieu = ["bản ký"]')
    write_scored_book(
        book, draft, f'cham_theo = "nam"\nloai_hinh = ["luc_luong_vu_trang"]{unknown}'
    )
    assert run("score", DAY, "-C", "so").out.startswith(
        f"""\
{HEAD}\
Bộ tiêu chí ghi nhận chưa đầy đủ: còn thiếu bản ký.
Tệp buổi họp chưa ghi xong nên nhiều dữ kiện chưa rõ, chưa đề xuất được. Chấm
  ngay trong buổi họp thì chi bộ tự cho điểm; muốn có đề xuất thì ghi xong tệp,
  đổi trang_thai = "hoan_thanh" rồi chạy lại.
Bộ tiêu chí này đánh giá cả năm, không đánh giá từng buổi; dữ kiện dưới đây chỉ
  của buổi này.
Bộ tiêu chí này ghi là cho loại hình chi bộ khác; xem lại bo_tieu_chi.

1. Nền nếp (10 điểm)
"""
    )


@pytest.mark.parametrize(
    ("good", "slip", "shown"),
    [
        (
            "tu_diem = 25",
            'tu_diem = "25"',
            "Chi bộ: 22,5/30 điểm.\n"
            "  Theo nhóm: 1: 10/10; 2: 9,5/15; 3: 3/5.\n"
            "  Chưa xếp loại được: tieu-chi/phieu-xa.toml có chỗ viết sai, không đọc được.\n",
        ),
        ("tong_diem = 30", "tong_diem = 100", ""),
    ],
)
def test_a_set_with_mistakes_is_said_before_its_ratings_are_believed(
    run: Run, book: Path, good: str, slip: str, shown: str
) -> None:
    own = book / "tieu-chi" / "phieu-xa.toml"
    assert good in own.read_text("utf-8")
    own.write_text(own.read_text("utf-8").replace(good, slip), encoding="utf-8")
    sentence = "tieu-chi/phieu-xa.toml có chỗ sai, điểm và xếp loại theo bộ này có thể sai; sửa\n"
    asked = run("score", DAY, "-C", "so")
    assert asked.out.startswith(
        f"{HEAD}{sentence}  xong hãy chấm: chibo criteria check phieu-xa -C so\n\n1. Nền nếp"
    )
    told = run("score", DAY, *ALL, "-C", "so")
    assert told.code == 0
    assert f"{sentence}xong hãy chấm: chibo criteria check phieu-xa -C so\n" in told.err
    assert shown in told.out


def test_a_sheet_keeps_the_set_it_was_scored_by(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "-C", "so")
    cell = book / "chibo.toml"
    cell.write_text(cell.read_text("utf-8").replace(NAMED, ""), encoding="utf-8")
    told = run("score", DAY, "-C", "so")
    assert told.out.startswith(
        f"{HEAD}Phiếu này chấm theo bộ phieu-xa; chi bộ nay dùng bộ hd12-2018. Chấm lại theo bộ\n"
        "  hd12-2018 thì tự chuyển tệp 2026/cham-diem/2026-11-03-thuong-ky.toml ra nơi\n"
        "  khác để giữ (hoặc xoá), rồi chạy lại lệnh.\n"
    )


def test_the_sheet_is_printed_after_it_is_written(run: Run, book: Path) -> None:
    told = run("score", DAY, *ALL, "--docx", "-C", "so")
    assert (told.code, told.out.splitlines()[-1]) == (
        0,
        "Đã ghi: so/2026/van-ban/2026-11-03-thuong-ky-phieu-cham-diem.docx",
    )
    assert (book / "2026/van-ban/2026-11-03-thuong-ky-phieu-cham-diem.docx").is_file()


def test_a_choice_for_later_meetings_begins_no_sheet(run: Run, book: Path) -> None:
    write_scored_book(book, MEETING.replace('loai = "thuong_ky"', 'loai = "ket_hop"', 1))
    told = run("score", DAY, "--chon", "2.2=khong_diem", "-C", "so")
    assert (told.code, told.out) == (
        0,
        """\
Đã ghi: so/chibo.toml
@@ dòng 15 @@
 [quy_uoc]
 bo_tieu_chi = "phieu-xa"
+
+[[lua_chon_cham]]
+bo_tieu_chi = "phieu-xa"
+tieu_chi = "2.2"
+chon = "khong_diem"

Chưa ai chấm điểm nào.
""",
    )
    assert not (book / "2026/cham-diem").exists()


def test_an_empty_sheet_is_of_the_set_in_use(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "-C", "so")
    cell = book / "chibo.toml"
    cell.write_text(cell.read_text("utf-8").replace("phieu-xa", "hd42-2025"), encoding="utf-8")
    run("score-sheet", DAY, "--trong", "-C", "so")
    printed = book / "2026/van-ban/2026-11-03-thuong-ky-phieu-cham-diem-trong.docx"
    text = text_of(printed.read_bytes())
    assert "Chấp hành thời gian, thời lượng" in text
    assert "Không ai vắng không có lý do" not in text


def test_what_the_cell_chose_is_entered_at_once(run: Run, book: Path) -> None:
    told = run("score", DAY, "--chon", "2.2=khong_diem", "-C", "so")
    assert sheet(book).partition("[[lua_chon]]")[2] == (
        '\ntieu_chi = "2.2"\nchon = "khong_diem"\n\n'
        '[[muc_diem]]\ntieu_chi = "2.2"\ndiem = 0\nco_so = "tu_dong"\n'
        'dien_giai = "Không áp dụng, không có điểm: buổi thường kỳ, không có chuyên đề"\n'
    )
    assert told.out.endswith(
        "  Theo nhóm: 1: chưa chấm; 2: 0/15; 3: chưa chấm.\n"
        "  Chờ kết quả: 3.1; đủ cả thì được 2 điểm.\n"
        "  Còn 4 tiêu chí chưa chấm: 1.1, 1.2, 2.1, 3.2.\n"
    )


def test_another_evaluator_enters_nothing_for_a_choice_of_the_cell(run: Run, book: Path) -> None:
    officer = ("--nguoi-cham", "cap_uy_cap_tren")
    run("score", DAY, *officer, "--chon", "2.2=khong_diem", "--diem", "3.2=3", "-C", "so")
    assert sheet(book).count("[[muc_diem]]") == 1
    assert "chi_bo" not in sheet(book)
