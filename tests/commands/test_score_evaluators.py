"""score by several evaluators, and under sets without points or without criteria."""

from pathlib import Path

import pytest
from command_run import Run
from sample_files import MEETING
from scored_book import ALL, DAY, NAMED, SHEET, write_scored_book

TOTAL = ("--tong", "20", "--xep-loai", "kha")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_scored_book(tmp_path / "so")


def sheet(book: Path) -> str:
    text = (book / SHEET).read_text(encoding="utf-8")
    return text.partition('buoi_sinh_hoat = "2026-11-03-thuong-ky"\n')[2]


def under(book: Path, name: str) -> None:
    cell = book / "chibo.toml"
    named = NAMED.replace("phieu-xa", name)
    cell.write_text(cell.read_text("utf-8").replace(NAMED, named), encoding="utf-8")


def test_evaluators_stand_side_by_side(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "-C", "so")
    officer = ("--nguoi-cham", "Cán bộ dự")
    run("score", DAY, *officer, "--lay-de-xuat", "--diem", "2.1=7", "--diem", "3.2=3", "-C", "so")
    superior = ("--nguoi-cham", "cap-uy-cap-tren")
    told = run("score", DAY, *superior, *TOTAL, "--thuyet-minh", "bàn còn lướt", "-C", "so")
    assert told.out == (
        f"Đã ghi: so/{SHEET}\n"
        """\
@@ dòng 86 @@
 tong_diem = 20
 xep_loai = "Khá"
+
+[[danh_gia]]
+nguoi_cham = "cap_uy_cap_tren"
+tong_diem = 20
+xep_loai = "Khá"
+dien_giai = "bàn còn lướt"

Chi bộ: 22,5/30 điểm, xếp loại Khá.
  Theo nhóm: 1: 10/10; 2: 9,5/15; 3: 3/5.
  22,5 điểm: Khá (từ 18 điểm).
  Chờ kết quả: 3.1; đủ cả thì được 24,5 điểm, xếp loại Khá.
Cấp uỷ cấp trên: 20/30 điểm, xếp loại Khá.
  20 điểm: Khá (từ 18 điểm).
  Thuyết minh: bàn còn lướt.
Cán bộ dự: 20/30 điểm, xếp loại Khá.
  Theo nhóm: 1: 10/10; 2: 7/15; 3: 3/5.
  20 điểm: Khá (từ 18 điểm).
  Chờ kết quả: 3.1; đủ cả thì được 22 điểm, xếp loại Khá.
Chưa ghi vì sao mất điểm: 2.1.
Chấm khác nhau ở tiêu chí 2.1: Chi bộ 9,5/10, Cán bộ dự 7/10.
Tổng điểm khác nhau: Chi bộ 22,5, Cấp uỷ cấp trên 20, Cán bộ dự 20.
"""
    )
    shown = run("score", DAY, "-C", "so").out
    assert (
        """\
       Sổ ghi: giao 1 nhiệm vụ có người thực hiện và thời hạn.
       Chi bộ chấm: 9,5/10.
       Cán bộ dự chấm: 7/10.
"""
        in shown
    )


def test_a_total_on_paper_is_changed_only_on_purpose(run: Run, book: Path) -> None:
    superior = ("--nguoi-cham", "cap_uy_cap_tren", "-C", "so")
    run("score", DAY, *TOTAL, *superior)
    for words, sentence in (
        (("--tong", "21"), "Tổng điểm đã ghi 20; sửa thì ghi  --sua tong=21."),
        (("--xep-loai", "Tốt"), 'Xếp loại đã ghi Khá; sửa thì ghi  --sua xep_loai="Tốt".'),
        (("--tong", "21", "--sua", "tong=21"), "--tong và --sua tong=… cùng ghi; bỏ một."),
    ):
        refused = run("score", DAY, *words, *superior)
        assert (refused.code, refused.err) == (2, f"Lỗi: {sentence}\n")
    assert run("score", DAY, "--sua", "tong=26", "--sua", "xep-loai=Tốt", *superior).code == 0
    assert sheet(book).endswith(
        '[[danh_gia]]\nnguoi_cham = "cap_uy_cap_tren"\ntong_diem = 26\nxep_loai = "Tốt"\n'
    )


def test_the_rating_a_superior_decided_stays_when_its_points_change(run: Run, book: Path) -> None:
    officer = ("--nguoi-cham", "cap_uy_cap_tren", "-C", "so")
    run("score", DAY, "--chon", "2.2=khong_diem", "-C", "so")
    run("score", DAY, "--lay-de-xuat", "--diem", "2.1=9", "--diem", "3.2=3", *officer)
    assert 'tong_diem = 22\nxep_loai = "Khá"\n' in sheet(book)
    run("score", DAY, "--sua", "xep_loai=Kém", "--thuyet-minh", "nộp muộn", *officer)
    told = run("score", DAY, "--sua", "2.1=8", *officer)
    assert 'tong_diem = 21\nxep_loai = "Kém"\ndien_giai = "nộp muộn"\n' in sheet(book)
    assert "  Xếp loại đã ghi Kém, khác cách tính của bộ tiêu chí.\n" in told.out


def test_a_total_that_is_no_longer_one_is_taken_out(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "--thuyet-minh", "bàn còn lướt", "-C", "so")
    path = book / SHEET
    written = path.read_text(encoding="utf-8")
    lacking = written.replace(
        '[[muc_diem]]\ntieu_chi = "3.2"\ndiem = 3\nco_so = "nhan_xet"\n\n', ""
    )
    path.write_text(lacking, encoding="utf-8")
    run("score", DAY, "--sua", "2.1=10", "-C", "so")
    assert sheet(book).endswith(
        'cho_ket_qua = true\n\n[[danh_gia]]\nnguoi_cham = "chi_bo"\ndien_giai = "bàn còn lướt"\n'
    )
    run("score", DAY, "--diem", "3.2=3", "-C", "so")
    assert sheet(book).endswith(
        '[[danh_gia]]\nnguoi_cham = "chi_bo"\ndien_giai = "bàn còn lướt"\n'
        'tong_diem = 23\nxep_loai = "Khá"\n'
    )


def test_more_votes_than_voters_are_told(run: Run, book: Path) -> None:
    told = run("score", DAY, *ALL, "--bieu-quyet", "40/0/0", "-C", "so")
    doubt = (
        "Lệnh check sẽ báo CB029: Có 40 phiếu (40 tán thành), nhưng chỉ có 5 đảng viên\n"
        "chính thức dự: có mặt 6 – dự bị 1 = 5. Cách sửa: sửa số phiếu, hoặc sửa\n"
        "[[vang]], [[du_them]] cho đúng người có mặt. Sửa số phiếu thì ghi  --sua\n"
        "bieu_quyet=…\n"
    )
    assert doubt in told.err
    shown = run("score", DAY, "-C", "so").out
    assert "Lệnh check sẽ báo CB029: Có 40 phiếu (40 tán thành)" in shown
    checked = run("check", "-C", "so").out
    assert "Biểu quyết kết quả chấm điểm: có 40 phiếu (40 tán thành)," in " ".join(checked.split())
    mended = run("score", DAY, "--sua", "bieu_quyet=4/1", "-C", "so")
    assert "CB029" not in mended.err


def test_a_vote_is_changed_as_a_whole(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "--bieu-quyet", "3/1/0", "-C", "so")
    refused = run("score", DAY, "--bieu-quyet", "3", "-C", "so")
    assert (refused.code, refused.err) == (
        2,
        "Lỗi: Biểu quyết đã ghi 3/1/0; sửa thì ghi  --sua bieu_quyet=3\n",
    )
    told = run("score", DAY, "--sua", "bieu_quyet=5", "-C", "so")
    assert sheet(book).endswith('xep_loai = "Khá"\n\n[bieu_quyet]\ntan_thanh = 5\n')
    assert told.out.endswith("Biểu quyết: 5 tán thành.\n")
    run("score", DAY, "--bieu-quyet", "5/0/0", "-C", "so")
    assert sheet(book).endswith(
        "[bieu_quyet]\ntan_thanh = 5\nkhong_tan_thanh = 0\ny_kien_khac = 0\n"
    )


def test_a_vote_on_an_earlier_result_is_kept_and_told(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "--ly-do", "2.1=bàn còn lướt", "--bieu-quyet", "4/0/1", "-C", "so")
    told = run("score", DAY, "--sua", "2.1=5", "-C", "so")
    assert (
        "Biểu quyết đã ghi (4/0/1) là về kết quả trước: 22,5/30 điểm, xếp loại Khá; nay\n"
        "18/30 điểm, xếp loại Khá. Biểu quyết ấy giữ nguyên; chi bộ biểu quyết lại thì\n"
        "ghi  --sua bieu_quyet=…\n"
    ) in told.err
    assert "tan_thanh = 4\n" in sheet(book)
    for words in (
        ("--sua", "2.1=10", "--sua", "bieu_quyet=4/0/1"),  # voted anew
        ("--sua", "3.1=2"),  # only what was waited for
        ("--ly-do", "2.1=bàn kỹ"),
    ):
        assert "kết quả trước" not in run("score", DAY, *words, "-C", "so").err


def test_an_evaluator_the_set_does_not_name_is_told_and_kept(run: Run, book: Path) -> None:
    officer = ("--nguoi-cham", "can_bo_du")
    told = run("score", DAY, *officer, "--tong", "20", "-C", "so")
    sentence = (
        "Bộ tiêu chí phieu-xa không nêu cán bộ dự trong các bên chấm: điểm ấy vẫn ghi,\n"
        "{}không dùng để xếp loại.\n"
    )
    assert told.err.startswith(sentence.format(""))
    assert 'nguoi_cham = "can_bo_du"\ntong_diem = 20\n' in sheet(book)
    assert sentence.format("  ") in run("score", DAY, "-C", "so").out
    superior = run("score", DAY, "--nguoi-cham", "cap_uy_cap_tren", *TOTAL, "-C", "so")
    assert superior.err.count("không nêu") == 1


def test_a_set_without_criteria_takes_the_total_with_what_was_lost(run: Run, book: Path) -> None:
    under(book, "an-giang-hd01")
    shown = run("score", DAY, "-C", "so").out
    assert shown.endswith(
        "Bộ này chưa ghi tiêu chí nào: chỉ ghi được tổng điểm, xếp loại.\n\n"
        "Chưa ai chấm điểm nào.\n"
    )
    told = run("score", DAY, "--tong", "88,5", "--thuyet-minh", "ít người phát biểu", "-C", "so")
    assert told.out == (
        f"Đã ghi: so/{SHEET}\n\n"
        "Chi bộ: 88,5/100 điểm, xếp loại Khá.\n"
        "  88,5 điểm: Khá (từ 70 điểm).\n"
        "  Thuyết minh: ít người phát biểu.\n"
    )
    assert sheet(book) == (
        '\n[[danh_gia]]\nnguoi_cham = "chi_bo"\ntong_diem = 88.5\n'
        'dien_giai = "ít người phát biểu"\nxep_loai = "Khá"\n'
    )
    before = sheet(book)
    for words, sentence in (
        (
            ("--xep-loai", "Tốt"),
            'Xếp loại đã ghi Khá; sửa thì ghi  --sua xep_loai="Tốt".',
        ),
        (
            ("--sua", "xep_loai=Tốt"),
            "Theo bộ tiêu chí an-giang-hd01: 88,5 điểm: Khá (từ 70 điểm). Không ghi Tốt được.",
        ),
        (("--diem", "1=5"), "Bộ tiêu chí an-giang-hd01 không có tiêu chí nào để chấm; ghi --tong."),
    ):
        refused = run("score", DAY, *words, "-C", "so")
        assert (refused.code, refused.err) == (2, f"Lỗi: {sentence}\n")
    assert sheet(book) == before


def test_a_rating_alone_is_no_score_where_points_make_it(run: Run, book: Path) -> None:
    under(book, "an-giang-hd01")
    refused = run("score", DAY, "--xep-loai", "Tốt", "-C", "so")
    assert (refused.code, refused.err) == (
        2,
        "Lỗi: Bộ tiêu chí này xếp loại theo điểm: ghi cả tổng điểm bằng --tong.\n",
    )
    assert not (book / SHEET).exists()


def test_a_checklist_says_fulfilled_or_not(run: Run, book: Path) -> None:
    under(book, "hd12-2018")
    words = ("--diem", "2.1=dat", "--diem", "4.1=Đạt", "--diem", "4.2=khong_dat")
    told = run("score", DAY, *words, "--ly-do", "4.2=còn nể nang", "-C", "so")
    assert (told.code, sheet(book)) == (
        0,
        """
[[muc_diem]]
tieu_chi = "2.1"
dat = true
co_so = "ho_tro"

[[muc_diem]]
tieu_chi = "4.1"
dat = true
co_so = "nhan_xet"

[[muc_diem]]
tieu_chi = "4.2"
dat = false
co_so = "nhan_xet"
dien_giai = "còn nể nang"
""",
    )
    assert told.out.startswith(f"Đã ghi: so/{SHEET}\n\nChi bộ: đạt 2/3 tiêu chí đã xét.\n")
    for words, sentence in (
        (("--diem", "3.2=5"), "Tiêu chí 3.2 chỉ ghi đạt hoặc không đạt, không ghi «5»."),
        (
            ("--diem", "4.2=dat"),
            "Tiêu chí 4.2 đã chấm không đạt; sửa thì ghi  --sua 4.2=dat",
        ),
        (
            ("--nguoi-cham", "can_bo_du", "--tong", "80"),
            "Bộ tiêu chí hd12-2018 không cho điểm nên không có tổng điểm.",
        ),
    ):
        refused = run("score", DAY, *words, "-C", "so")
        assert (refused.code, refused.err) == (2, f"Lỗi: {sentence}\n")


def test_a_set_of_levels_takes_the_level(run: Run, book: Path) -> None:
    under(book, "tra-vinh-ap-khom")
    told = run("score", DAY, "--xep-loai", "tot", "-C", "so")
    assert (told.code, sheet(book)) == (
        0,
        '\n[[danh_gia]]\nnguoi_cham = "chi_bo"\nxep_loai = "Tốt"\n',
    )
    disciplined = (
        (book / "dang-vien.toml")
        .read_text(encoding="utf-8")
        .replace(
            'ho_ten = "Phạm Thị Dung"\n',
            'ho_ten = "Phạm Thị Dung"\n'
            'ky_luat = [{ hinh_thuc = "khien_trach", ngay = 2026-05-05 }]\n',
        )
    )
    (book / "dang-vien.toml").write_text(disciplined, encoding="utf-8")
    refused = run("score", DAY, "--sua", "xep_loai=Khá", "-C", "so")
    assert refused.code == 2
    assert refused.err == (
        "Lỗi: Theo bộ tiêu chí tra-vinh-ap-khom: Có đảng viên vi phạm tư cách bị kỷ luật từ khiển "
        "trách trở lên: còn Kém. Không ghi Khá được.\n"
    )


def test_a_set_that_names_no_ratings_takes_the_words_of_its_paper(run: Run, book: Path) -> None:
    under(book, "nghe-an-27-2023")
    assert run("score", DAY, "--tong", "92", "--xep-loai", "Tốt", "-C", "so").code == 0
    assert sheet(book) == (
        '\n[[danh_gia]]\nnguoi_cham = "chi_bo"\ntong_diem = 92\nxep_loai = "Tốt"\n'
    )
    too_long = run("score", DAY, "--sua", f"xep_loai={'Tốt ' * 20}", "-C", "so")
    assert (too_long.code, too_long.err) == (2, "Lỗi: Xếp loại chỉ ghi tên mức, ví dụ Tốt, Khá.\n")


def test_points_of_a_frame_known_by_groups_only(run: Run, book: Path) -> None:
    write_scored_book(book, MEETING)
    under(book, "nghe-an-08-2021")
    options = [f"--diem={word}" for word in ("1=19", "2=9", "3=40", "4=10", "5=8")]
    told = run("score", DAY, *options, "-C", "so")
    assert told.out.endswith(
        "\n\nChi bộ: 86/100 điểm, xếp loại Tốt.\n"
        "  Theo nhóm: 1: 19/20; 2: 9/10; 3: 40/45; 4: 10/15; 5: 8/10.\n"
        "  86 điểm: Tốt (từ 80 điểm).\n"
        "Chưa ghi vì sao mất điểm: 1, 2, 3, 4, 5.\n"
    )
