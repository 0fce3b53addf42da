"""score, asked at a terminal: every answer is kept, nothing is taken silently."""

from pathlib import Path

import pytest
from command_run import Run
from scored_book import ALL, DAY, SHEET, types, write_scored_book

FIRST = """\
Enter: để sau; ?: xem thêm; <: về câu trước; x: thôi, giữ những gì đã trả lời.

  2.2  Sinh hoạt chuyên đề
       Cần chọn: không áp dụng (buổi thường kỳ, không có chuyên đề), mà bộ tiêu
       chí không nói điểm tính thế nào.
  Chỗ phiếu chưa rõ: Tháng không có chuyên đề thì phiếu không nói 5 điểm tính
  thế nào.
  Bộ tiêu chí không nói rõ, nên chi bộ chọn một lần, ghi vào chibo.toml:
    1  không có điểm
    2  chuyển điểm sang tiêu chí 2.1
  Ghi số: """
PROPOSED = """
Dữ kiện đề xuất cho 3 tiêu chí chưa chấm:
  1.1   5/5    họp 105 phút
  1.2   5/5    không ai vắng không có lý do
  3.1   chờ    Chờ kết quả sau buổi họp: tệp chưa ghi ngày đăng tài liệu hoàn
               thiện
Lấy các đề xuất này? (c: lấy cả, t: từng mục, Enter: để sau): """
JUDGED = """
Còn 2 tiêu chí do người chấm xem xét:

  2.1  Nội dung đúng, đủ, có trọng tâm; giao nhiệm vụ cụ thể cho từng đảng viên
       Sổ ghi: giao 1 nhiệm vụ có người thực hiện và thời hạn.
  Chấm (từ 0 đến 10 điểm, lẻ đến 0,5): """
LAST = """
  3.2  Điều hành linh hoạt
  Chấm (từ 0 đến 3 điểm, lẻ đến 0,5): """
SCORED = """
Kết quả chi bộ tự chấm: 22,5/30 điểm, xếp loại Khá.
  Chờ kết quả: 3.1; đủ cả thì được 24,5 điểm, xếp loại Khá.
"""
VOTE = "Biểu quyết (tán thành/không tán thành/ý kiến khác): "
CELL_CHANGE = """\
@@ dòng 15 @@
 [quy_uoc]
 bo_tieu_chi = "phieu-xa"
+
+[[lua_chon_cham]]
+bo_tieu_chi = "phieu-xa"
+tieu_chi = "2.2"
+chon = "khong_diem"
"""
CHOSEN = """\
Cách tính đã chọn ghi vào [[lua_chon_cham]] của chibo.toml, các buổi sau dùng
lại; có văn bản hoặc ý kiến cấp trên thì ghi thêm can_cu ở đó.
"""
REST = """\
Chấm nốt, hoặc ghi kết quả còn chờ, thì chạy:
  chibo score 2026/2026-11-03-thuong-ky.toml -C so
"""
HEAD = """\
Chấm điểm buổi thường kỳ ngày 03/11/2026 (2026/2026-11-03-thuong-ky.toml)
Bộ tiêu chí phieu-xa: Phiếu chấm của xã Bình Minh

"""
RESULT = """\
Chi bộ: 22,5/30 điểm, xếp loại Khá.
  Theo nhóm: 1: 10/10; 2: 9,5/15; 3: 3/5.
  22,5 điểm: Khá (từ 18 điểm).
  Chờ kết quả: 3.1; đủ cả thì được 24,5 điểm, xếp loại Khá.
Biểu quyết: 4 tán thành, 0 không tán thành, 1 ý kiến khác.
"""
AWAITED = """\
Enter: để sau; ?: xem thêm; <: về câu trước; x: thôi, giữ những gì đã trả lời.

Còn 1 tiêu chí do người chấm xem xét:

  3.1  Đăng tài liệu trong 02 ngày
       Chờ kết quả sau buổi họp: tệp chưa ghi ngày đăng tài liệu hoàn thiện.
  Chấm (0 hoặc 2 điểm): """
RECORD = """\
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
dien_giai = "bàn còn lướt"

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

[bieu_quyet]
tan_thanh = 4
khong_tan_thanh = 0
y_kien_khac = 1
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_scored_book(tmp_path / "so")


def sheet(book: Path) -> str:
    text = (book / SHEET).read_text(encoding="utf-8")
    return text.partition('buoi_sinh_hoat = "2026-11-03-thuong-ky"\n\n')[2]


def test_all_is_asked_once_and_written(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    types(monkeypatch, "1", "c", "9,5", "bàn còn lướt", "3", "4/0/1")
    told = run("score", DAY, "-C", "so")
    assert told.code == 0
    assert told.err == (
        f"{FIRST}{PROPOSED}{JUDGED}  Vì sao mất điểm: {LAST}{SCORED}{VOTE}\n{CHOSEN}{REST}"
    )
    assert told.out == (f"{HEAD}Đã ghi: so/chibo.toml\n{CELL_CHANGE}Đã ghi: so/{SHEET}\n\n{RESULT}")
    assert sheet(book) == RECORD


def test_a_result_waited_for_is_asked_for_until_it_comes(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("score", DAY, *ALL, "--ly-do", "2.1=bàn còn lướt", "--bieu-quyet", "4/0/1", "-C", "so")
    types(monkeypatch, "")
    told = run("score", DAY, "-C", "so")
    assert (told.code, told.out, told.err) == (0, f"{HEAD}{RESULT}\n", AWAITED)
    assert sheet(book) == RECORD
    types(monkeypatch, "2")
    run("score", DAY, "-C", "so")
    assert sheet(book) == RECORD.replace(
        "cho_ket_qua = true", 'diem = 2\nco_so = "nhan_xet"'
    ).replace("tong_diem = 22.5", "tong_diem = 24.5")
    types(monkeypatch)
    asked_no_more = run("score", DAY, "-C", "so")
    assert (asked_no_more.code, asked_no_more.err) == (0, "")
    assert "       Chi bộ chấm: 2/2.\n" in asked_no_more.out


def test_what_is_left_open_is_asked_again(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    types(monkeypatch, "", "", "", "2,5", "thiếu chủ động")
    told = run("score", DAY, "-C", "so")
    assert (told.code, sheet(book)) == (
        0,
        '[[muc_diem]]\ntieu_chi = "3.2"\ndiem = 2.5\nco_so = "nhan_xet"\n'
        'dien_giai = "thiếu chủ động"\n',
    )
    assert "lua_chon_cham" not in (book / "chibo.toml").read_text(encoding="utf-8")
    types(monkeypatch, "1", "", "")
    again = run("score", DAY, "-C", "so").err
    assert again.startswith(FIRST + PROPOSED)
    assert LAST not in again


def test_an_answer_the_form_does_not_allow_is_asked_again(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    types(monkeypatch, "7", "1", "tất", "", "11", "9,7", "chín", "?", "10", "x")
    told = run("score", DAY, "-C", "so")
    again = "  Chấm (từ 0 đến 10 điểm, lẻ đến 0,5): "
    assert told.err == (
        f"{FIRST}  Ghi một số từ 1 đến 2.\n  Ghi số: {PROPOSED}"
        "  Ghi c (lấy cả), t (xem từng mục) hoặc bấm Enter.\n"
        "Lấy các đề xuất này? (c: lấy cả, t: từng mục, Enter: để sau): "
        f"{JUDGED}"
        "  Tiêu chí 2.1 chỉ cho từ 0 đến 10 điểm, lẻ đến 0,5, không cho «11».\n"
        f"{again}"
        "  Tiêu chí 2.1 chỉ cho từ 0 đến 10 điểm, lẻ đến 0,5, không cho «9,7».\n"
        f"{again}"
        "  Tiêu chí 2.1: «chín» không phải điểm; ghi bằng chữ số, từ 0 đến 10 điểm, lẻ\n"
        "  đến 0,5.\n"
        f"{again}"
        "    Tiêu chí 2.1: Nội dung đúng, đủ, có trọng tâm; giao nhiệm vụ cụ thể cho\n"
        "                  từng đảng viên.\n"
        "    Cách chấm: từ 0 đến 10 điểm, lẻ đến 0,5.\n"
        "    Dữ kiện: Số nhiệm vụ mới có người thực hiện và thời hạn: giao 1 nhiệm vụ có\n"
        "             người thực hiện và thời hạn.\n"
        "  Enter: để sau; <: về câu trước; x: thôi, giữ những gì đã trả lời.\n"
        "  Xem cả phiếu: chạy lại lệnh, thêm --no-input.\n"
        f"{again}{LAST}\nThôi ở đây, giữ những gì đã trả lời.\n\n{CHOSEN}{REST}"
    )
    assert '[[muc_diem]]\ntieu_chi = "2.1"\ndiem = 10\nco_so = "ho_tro"\n' in sheet(book)


def test_proposals_are_taken_one_by_one(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    types(monkeypatch, "", "t", "?", "3", "mất điện 40 phút", "c", "", "", "")
    told = run("score", DAY, "-C", "so")
    assert (
        """\
  1.1  Thời lượng
       Đề xuất 5/5: họp 105 phút.
  c: lấy; hoặc ghi 3 hoặc 5 điểm:     Tiêu chí 1.1: Thời lượng.
    Cách chấm: 3 hoặc 5 điểm.
    5 điểm: Từ 90 phút
    3 điểm: Dưới 60 phút
    Dữ kiện: Số phút họp: họp 105 phút.
    Chỗ phiếu chưa rõ: Từ 60 đến 89 phút không có mức nào.
  Enter: để sau; <: về câu trước; x: thôi, giữ những gì đã trả lời.
  Xem cả phiếu: chạy lại lệnh, thêm --no-input.
  c: lấy; hoặc ghi 3 hoặc 5 điểm:   Vì sao mất điểm:\x20
  1.2  Không ai vắng không có lý do
"""
        in told.err
    )
    assert sheet(book) == (
        '[[muc_diem]]\ntieu_chi = "1.1"\ndiem = 3\nco_so = "nhan_xet"\n'
        'dien_giai = "mất điện 40 phút"\n\n'
        '[[muc_diem]]\ntieu_chi = "1.2"\ndiem = 5\nco_so = "tu_dong"\n'
        'dien_giai = "không ai vắng không có lý do"\n'
    )


@pytest.mark.parametrize(
    ("ending", "code", "sentence"),
    [
        ("^C", 130, "Dừng giữa chừng, giữ những gì đã trả lời."),
        ("x", 0, "Thôi ở đây, giữ những gì đã trả lời."),
    ],
)
def test_who_breaks_off_loses_nothing(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch, ending: str, code: int, sentence: str
) -> None:
    types(monkeypatch, "1", "", "8", "bàn còn lướt", ending)
    told = run("score", DAY, "-C", "so")
    assert (told.code, told.err) == (
        code,
        f"{FIRST}{PROPOSED}{JUDGED}  Vì sao mất điểm: {LAST}\n{sentence}\n\n{CHOSEN}{REST}",
    )
    assert sheet(book) == (
        '[[lua_chon]]\ntieu_chi = "2.2"\nchon = "khong_diem"\n\n'
        '[[muc_diem]]\ntieu_chi = "2.1"\ndiem = 8\nco_so = "ho_tro"\n'
        'dien_giai = "bàn còn lướt"\n\n'
        '[[muc_diem]]\ntieu_chi = "2.2"\ndiem = 0\nco_so = "tu_dong"\n'
        'dien_giai = "Không áp dụng, không có điểm: buổi thường kỳ, không có chuyên đề"\n'
    )


@pytest.mark.parametrize(("ending", "code"), [("^C", 130), ("x", 0)])
def test_who_breaks_off_at_once_writes_nothing(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch, ending: str, code: int
) -> None:
    types(monkeypatch, ending)
    assert run("score", DAY, "-C", "so").code == code
    assert not (book / "2026/cham-diem").exists()


def test_an_input_that_ends_keeps_what_was_answered(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    types(monkeypatch, "1", "c", "10")
    assert run("score", DAY, "-C", "so").code == 0
    assert 'tieu_chi = "2.1"\ndiem = 10\n' in sheet(book)


@pytest.mark.parametrize("option", ["--no-input", "--json"])
def test_nobody_is_asked_who_does_not_want_it(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    types(monkeypatch, "1", "c")
    told = run("score", DAY, option, "-C", "so")
    assert (told.code, told.err) == (0, "")
    assert not (book / "2026/cham-diem").exists()


def test_another_evaluator_gives_a_total_or_scores_by_criteria(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    types(monkeypatch, "26", "Tốt", "")
    told = run("score", DAY, "--nguoi-cham", "cap_uy_cap_tren", "-C", "so")
    assert told.err.startswith(
        "Enter: để sau; ?: xem thêm; <: về câu trước; x: thôi, giữ những gì đã trả lời.\n"
        "Tổng điểm của cấp uỷ cấp trên (0 đến 30); Enter: chấm từng tiêu chí: "
        "Xếp loại của cấp uỷ cấp trên (Tốt, Khá, Kém): Thuyết minh điểm trừ: "
    )
    assert sheet(book).endswith(
        '[[danh_gia]]\nnguoi_cham = "cap_uy_cap_tren"\ntong_diem = 26\nxep_loai = "Tốt"\n'
    )
    types(monkeypatch, "", "c", "9", "", "x")
    run("score", DAY, "--nguoi-cham", "can_bo_du", "-C", "so")
    assert (
        '[[muc_diem]]\nnguoi_cham = "can_bo_du"\ntieu_chi = "2.1"\ndiem = 9\nco_so = "ho_tro"\n'
    ) in sheet(book)


def test_the_question_before_can_be_asked_again(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    types(monkeypatch, "1", "<", "c", "<", "10", "<", "8", "<", "9", "còn lướt", "<", "", "3", "x")
    told = run("score", DAY, "-C", "so")
    judged = JUDGED.partition("xem xét:\n")[2]
    first = JUDGED.rpartition("\n")[2]
    kept = first.replace("): ", "); đã ghi {}, Enter: giữ: ")
    assert told.err == (
        f"{FIRST}{PROPOSED}"
        "  Câu này không quay lại được; trả lời nhầm thì sửa sau bằng --sua.\n"
        f"{PROPOSED.rpartition(chr(10))[2]}{JUDGED}  Đây là câu đầu của phần này.\n"
        f"{judged}{LAST}{judged.replace(first, kept.format(10))}  Vì sao mất điểm: "
        f"{kept.format(8)}  Vì sao mất điểm: {LAST}{judged.replace(first, kept.format(9))}{LAST}"
        f"{SCORED.replace('22,5', '22').replace('24,5', '24')}{VOTE}"
        f"\nThôi ở đây, giữ những gì đã trả lời.\n\n{CHOSEN}{REST}"
    )
    assert 'tieu_chi = "2.1"\ndiem = 9\nco_so = "ho_tro"\ndien_giai = "còn lướt"\n' in sheet(book)


def test_more_votes_than_voters_are_asked_for_again(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("score", DAY, *ALL, "--ly-do", "2.1=bàn còn lướt", "-C", "so")
    types(monkeypatch, "0", "", "5/0/1", "4/0/1")
    told = run("score", DAY, "-C", "so")
    assert told.err.endswith(
        f"{VOTE}  Có 6 phiếu (5 tán thành + 1 ý kiến khác), nhưng chỉ có 5 đảng viên chính "
        "thức\n  dự: có mặt 6 – dự bị 1 = 5. Đếm lại phiếu; sai người vắng, người dự thì bấm\n"
        f"  Enter, sửa tệp buổi họp.\n{VOTE}\nIn phiếu chấm điểm thì chạy:\n"
        "  chibo score-sheet 2026/2026-11-03-thuong-ky.toml -C so\n"
    )
    assert sheet(book).endswith(
        "[bieu_quyet]\ntan_thanh = 4\nkhong_tan_thanh = 0\ny_kien_khac = 1\n"
    )
