"""score, given what it cannot enter: one sentence, exit 2, and no file is touched."""

import shutil
from pathlib import Path

import pytest
from command_run import Run
from sample_files import MEETING
from scored_book import ALL, DAY, SHEET, write_scored_book

THEMATIC = MEETING.replace('loai = "thuong_ky"', 'loai = "chuyen_de"', 1)
COMMITTEE = 'loai = "chi_uy"\nngay = 2026-11-02\n'


@pytest.fixture
def book(tmp_path: Path, run: Run) -> Path:
    book = write_scored_book(tmp_path / "so")
    assert run("score", DAY, *ALL, "--bieu-quyet", "4/0/1", "-C", "so").code == 0
    return book


def files(book: Path) -> dict[str, bytes]:
    return {str(p.relative_to(book)): p.read_bytes() for p in book.rglob("*") if p.is_file()}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--diem", "2.1"], "--diem «2.1» thiếu một vế: ghi ví dụ  --diem 4.2=10"),
        (["--diem", "2.1="], "--diem «2.1=» thiếu một vế: ghi ví dụ  --diem 4.2=10"),
        (["--diem", "=5"], "--diem «=5» thiếu một vế: ghi ví dụ  --diem 4.2=10"),
        (
            ["--ly-do", "2.1"],
            '--ly-do «2.1» thiếu một vế: ghi ví dụ  --ly-do 4.2="bàn còn lướt"',
        ),
        (
            ["--diem", "2.1=5", "--diem", "2.1=6"],
            "--diem ghi tiêu chí «2.1» hai lần; bỏ một.",
        ),
        (
            ["--diem", "2.1=9,5", "--sua", "2.1=6"],
            "Tiêu chí 2.1 được cho điểm hai lần; bỏ một.",
        ),
        (
            ["--sua", "2.1=5", "--sua", "2,1=6"],
            "--sua ghi tiêu chí «2.1» hai lần; bỏ một.",
        ),
        (
            ["--ly-do", "2.1=hay", "--ly-do", "2.1.=dở"],
            "--ly-do ghi tiêu chí «2.1» hai lần; bỏ một.",
        ),
        (
            ["--sua", "2.1=1.000"],
            "Tiêu chí 2.1: «1.000» không phải điểm; ghi bằng chữ số, từ 0 đến 10 điểm, lẻ đến 0,5.",
        ),
        (
            ["--diem", "2.9=5"],
            "Bộ tiêu chí phieu-xa không có tiêu chí «2.9». Xem các tiêu chí:  chibo criteria show "
            "phieu-xa",
        ),
        (
            ["--diem", "2=5"],
            "Bộ tiêu chí phieu-xa không có tiêu chí «2». Có phải 2.1 hoặc 2.2? Xem các tiêu chí:  "
            "chibo criteria show phieu-xa",
        ),
        (
            ["--diem", "32=1"],
            "Bộ tiêu chí phieu-xa không có tiêu chí «32». Có phải 3.2? Xem các tiêu chí:  chibo "
            "criteria show phieu-xa",
        ),
        (
            ["--diem", "2.1.3=1"],
            "Bộ tiêu chí phieu-xa không có tiêu chí «2.1.3». Có phải 2.1? Xem các tiêu chí:  chibo "
            "criteria show phieu-xa",
        ),
        (
            ["--sua", "1.1=4"],
            "Tiêu chí 1.1 chỉ cho 3 hoặc 5 điểm, không cho «4».",
        ),
        (
            ["--sua", "1.2=3"],
            "Tiêu chí 1.2 chỉ cho 0 hoặc 5 điểm, không cho «3».",
        ),
        (
            ["--sua", "2.1=10,5"],
            "Tiêu chí 2.1 chỉ cho từ 0 đến 10 điểm, lẻ đến 0,5, không cho «10,5».",
        ),
        (
            ["--sua", "2.1=-1"],
            "Tiêu chí 2.1: «-1» không phải điểm; ghi bằng chữ số, từ 0 đến 10 điểm, lẻ đến 0,5.",
        ),
        (
            ["--sua", "2.1=1e9"],
            "Tiêu chí 2.1: «1e9» không phải điểm; ghi bằng chữ số, từ 0 đến 10 điểm, lẻ đến 0,5.",
        ),
        (
            ["--sua", f"2.1={'9' * 99}"],
            f"Tiêu chí 2.1: «{'9' * 39}…» không phải điểm; ghi bằng chữ số, từ 0 đến 10 điểm, lẻ "
            "đến 0,5.",
        ),
        (
            ["--sua", "2.1=\x1b[31m"],
            "Tiêu chí 2.1: «?[31m» không phải điểm; ghi bằng chữ số, từ 0 đến 10 điểm, lẻ đến 0,5.",
        ),
        (
            ["--sua", "2.1=cho"],
            "Tiêu chí 2.1 không phải tiêu chí chờ kết quả sau buổi họp. Người chấm xem xét, chấm "
            "từ 0 đến 10 điểm, lẻ đến 0,5.",
        ),
        (
            ["--sua", "2.2=5"],
            "Tiêu chí 2.2: Không áp dụng, không có điểm: buổi thường kỳ, không có chuyên đề.",
        ),
        (
            ["--ly-do", "2.1=a\x07b"],
            "Lý do của tiêu chí 2.1 có ký tự điều khiển U+0007, văn bản Word không chứa được; xoá "
            "ký tự ấy rồi chạy lại lệnh.",
        ),
        (
            ["--chon", "2.2=cong_vao"],
            "chibo.toml đã chọn khong_diem cho tiêu chí 2.2, không phải cong_vao; đổi cách tính "
            "của chi bộ thì sửa ở [[lua_chon_cham]] của tệp ấy.",
        ),
        (
            ["--chon", "2.2=du_diem"],
            "--chon 2.2=«du_diem» không có; chọn một trong: khong_diem và cong_vao.",
        ),
        (
            ["--chon", "2.1=khong_diem"],
            "Bộ tiêu chí phieu-xa không để ngỏ cách tính tiêu chí 2.1.",
        ),
        (
            ["--tong", "30"],
            "Tổng điểm của chi bộ là tổng các tiêu chí, do chương trình cộng, không ghi thẳng "
            "được; chấm từng tiêu chí bằng --diem, sửa bằng --sua.",
        ),
        (
            ["--sua", "tong=30"],
            "Tổng điểm của chi bộ là tổng các tiêu chí, do chương trình cộng, không ghi thẳng "
            "được; chấm từng tiêu chí bằng --diem, sửa bằng --sua.",
        ),
        (
            ["--xep-loai", "Tốt"],
            "Xếp loại của chi bộ do chương trình tính từ điểm các tiêu chí, không ghi thẳng được; "
            "chấm từng tiêu chí bằng --diem, sửa bằng --sua.",
        ),
        (
            ["--nguoi-cham", "can_bo_du", "--tong", "31"],
            "Tổng 31 điểm vượt quá 30 điểm.",
        ),
        (
            ["--nguoi-cham", "can_bo_du", "--xep-loai", "Giỏi"],
            "Bộ tiêu chí phieu-xa không có mức «Giỏi»; có: Tốt, Khá và Kém.",
        ),
        (
            ["--nguoi-cham", "bi_thu", "--tong", "20"],
            "--nguoi-cham «bi_thu» không có; ghi một trong: chi_bo, cap_uy_vien_phu_trach, "
            "can_bo_du, cap_uy_cap_tren.",
        ),
        (
            ["--nguoi-cham", "can_bo_du", "--ly-do", "2.1=hay"],
            "Tiêu chí 2.1 chưa có điểm để ghi lý do: thêm  --diem 2.1=…",
        ),
        (
            ["--bieu-quyet", "nhất trí"],
            "Biểu quyết «nhất trí» không đọc được: ghi tán thành/không tán thành/ý kiến khác, ví "
            "dụ 20/0/1.",
        ),
        (
            ["--bieu-quyet", "5/0/0"],
            "Biểu quyết đã ghi 4/0/1; sửa thì ghi  --sua bieu_quyet=5/0/0",
        ),
        (
            ["--bieu-quyet", "4"],
            "Biểu quyết đã ghi 4/0/1; sửa thì ghi  --sua bieu_quyet=4",
        ),
        (
            ["--bieu-quyet", "5", "--sua", "bieu_quyet=5"],
            "Biểu quyết ghi hai lần: bỏ --bieu-quyet, giữ --sua bieu_quyet=…",
        ),
        (
            ["--tu-tep", "khong-co.csv"],
            "Không có tệp khong-co.csv.",
        ),
        (["--docx", "--json"], "--docx không dùng cùng --json; chạy hai lệnh."),
    ],
)
def test_what_cannot_be_entered_changes_nothing(
    run: Run, book: Path, words: list[str], sentence: str
) -> None:
    before = files(book)
    told = run("score", DAY, *words, "-C", "so")
    assert (told.code, told.err) == (2, f"Lỗi: {sentence}\n")
    assert files(book) == before


def test_points_that_wait_for_a_choice_say_so(run: Run, tmp_path: Path) -> None:
    write_scored_book(tmp_path / "moi")
    told = run("score", DAY, "--diem", "2.2=5", "-C", "moi")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Tiêu chí 2.2 không áp dụng cho buổi này; trước hết chọn cách tính bằng --chon "
        "2.2=… (khong_diem và cong_vao).\n",
    )


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("d.csv", b"", "Tệp d.csv rỗng."),
        ("d.csv", b"2.1;9\n", "d.csv cần một dòng tên cột, có cột tieu_chi và cột diem."),
        ("d.csv", b"tieu_chi;diem\n", "Tệp d.csv không có điểm của tiêu chí nào."),
        (
            "d.csv",
            b"tieu_chi;diem\n7.7;5\n",
            "d.csv, dòng 2: Bộ tiêu chí phieu-xa không có tiêu chí «7.7». Xem các tiêu "
            "chí:  chibo criteria show phieu-xa",
        ),
        (
            "d.csv",
            b"tieu_chi;diem;ly_do\n3.2;2;" + b"a" * 501,
            "d.csv, dòng 2: lý do dài hơn 500 chữ cái; ghi gọn lại.",
        ),
        ("d.xlsx", b"PK\x03\x04", "Tệp d.xlsx bị hỏng hoặc chép chưa hết; hãy lấy lại tệp gốc."),
        ("d.csv", b"%PDF-1.7", "Tệp d.csv là tệp PDF; dùng tệp Excel hoặc CSV của danh sách ấy."),
        (
            "d.toml",
            b'buoi_sinh_hoat = "2026-10-03-thuong-ky"\n[[muc_diem]]\ntieu_chi = "2.1"\ndiem = 5',
            "Tệp d.toml ghi là phiếu của buổi 2026-10-03-thuong-ky, chưa ghi gì.",
        ),
        (
            "d.toml",
            b'bo_tieu_chi = "hd42-2025"\n[[muc_diem]]\ntieu_chi = "2.1"\ndiem = 5',
            "Tệp d.toml chấm theo bộ tiêu chí hd42-2025, buổi này chấm theo bộ phieu-xa; chưa ghi "
            "gì.",
        ),
        (
            "d.toml",
            b'muc_diem = [{ tieu_chi = "2.1" }]',
            "d.toml, [[muc_diem]] thứ 1: cần cả tieu_chi và diem (hoặc dat).",
        ),
        (
            "d.toml",
            b'muc_diem = [{ tieu_chi = "2.1", diem = 5, nguoi_cham = "can_bo_du" }]',
            "d.toml, [[muc_diem]] thứ 1: của người chấm khác (can_bo_du).",
        ),
    ],
)
def test_a_file_that_is_no_table_of_scores(
    run: Run, book: Path, name: str, content: bytes, sentence: str
) -> None:
    (book.parent / name).write_bytes(content)
    before = files(book)
    told = run("score", DAY, "--tu-tep", name, "-C", "so")
    assert (told.code, told.err) == (2, f"Lỗi: {sentence}\n")
    assert files(book) == before


@pytest.mark.parametrize("content", [b"muc_diem = [", b"\xff\xfe\x00", b"diem = 5", b"\x00" * 99])
def test_a_broken_file_is_named(run: Run, book: Path, content: bytes) -> None:
    (book.parent / "d.toml").write_bytes(content)
    before = files(book)
    told = run("score", DAY, "--tu-tep", "d.toml", "-C", "so")
    assert (told.code, told.err[:12]) == (2, "Lỗi: d.toml,")
    assert files(book) == before


@pytest.mark.parametrize(
    "broken",
    [
        b"muc_diem = [",
        b'bo_tieu_chi = "phieu-xa"\n[[muc_diem]]\ntieu_chi = "2.1"\ndiem = "chin"\n',
        b'[[muc_diem]]\ntieu_chi = "2.1"\ndiem = 9 \xff\n',
    ],
)
def test_a_broken_record_is_shown_as_far_as_it_goes_and_kept(
    run: Run, book: Path, broken: bytes
) -> None:
    (book / SHEET).write_bytes(broken)
    shown = run("score", DAY, "-C", "so")
    assert (shown.code, shown.err) == (0, "")
    assert (
        f"Phiếu {SHEET} có chỗ không đọc được, điểm đã\n  chấm có thể thiếu: chibo check {SHEET}\n"
    ) in shown.out
    told = run("score", DAY, "--diem", "3.2=3", "-C", "so")
    assert told.code == 2
    assert told.err.startswith(f"Lỗi: Tệp {SHEET} có chỗ không đọc được, chưa ghi gì. ")
    assert told.err.endswith(f" Sửa theo  chibo check {SHEET}  rồi chạy lại lệnh.\n")
    assert (book / SHEET).read_bytes() == broken


def test_the_sheet_of_another_meeting_is_not_taken_for_this_one(run: Run, book: Path) -> None:
    path = book / SHEET
    path.write_text(path.read_text("utf-8").replace("11-03-thuong", "10-03-thuong"), "utf-8")
    told = run("score", DAY, "--diem", "3.2=3", "-C", "so")
    assert (told.code, told.err) == (
        2,
        f"Lỗi: Tệp {SHEET} ghi là phiếu của buổi 2026-10-03-thuong-ky: sửa buoi_sinh_hoat hoặc "
        "đổi tên tệp.\n",
    )


def test_a_file_that_may_not_be_written_is_kept(run: Run, book: Path) -> None:
    (book / SHEET).chmod(0o400)
    told = run("score", DAY, "--sua", "3.2=2", "-C", "so")
    assert (told.code, told.err) == (
        2,
        f"Lỗi: Tệp {SHEET} đặt ở chế độ chỉ đọc, chưa ghi gì. Bỏ chế độ ấy rồi chạy lại lệnh.\n",
    )


def test_meetings_the_set_is_not_made_for(run: Run, book: Path) -> None:
    for name, text in (("2026-11-19-chuyen-de", THEMATIC), ("2026-11-02-chi-uy", COMMITTEE)):
        day = text.replace("ngay = 2026-11-03", "ngay = 2026-11-19")
        (book / "2026" / f"{name}.toml").write_text(day, encoding="utf-8")
    thematic = run("score", "2026-11-19", "-C", "so")
    assert (thematic.code, thematic.out, thematic.err) == (
        2,
        "",
        "Lỗi: Bộ tiêu chí phieu-xa dùng cho buổi thường kỳ và kết hợp, không dùng cho buổi chuyên "
        "đề ngày 19/11/2026.\n",
    )
    committee = run("score", "2026-11-02", "--loai", "chi_uy", "-C", "so")
    assert (committee.code, committee.err) == (
        2,
        "Lỗi: 2026/2026-11-02-chi-uy.toml là buổi họp chi uỷ; chỉ chấm điểm buổi sinh hoạt của "
        "chi bộ.\n",
    )


def test_without_the_set_nothing_can_be_scored(run: Run, book: Path) -> None:
    shutil.rmtree(book / "tieu-chi")
    told = run("score", DAY, "-C", "so")
    assert (told.code, told.err) == (
        2,
        f"Lỗi: {SHEET}: không có bộ tiêu chí «phieu-xa» mà phiếu đã chấm theo; đặt lại tệp của bộ "
        "ấy vào thư mục tieu-chi.\n",
    )
