"""score, shown after the book has changed: what no longer fits is told, and stays as it is."""

import json
from pathlib import Path

import pytest
from command_run import Run
from sample_files import MEETING
from scored_book import ALL, CRITERIA, DAY, NAMED, SHEET, types, write_scored_book

HEAD = 'bo_tieu_chi = "phieu-xa"\nbuoi_sinh_hoat = "2026-11-03-thuong-ky"\n'
BY_HAND = '[[danh_gia]]\nnguoi_cham = "chi_bo"\ntong_diem = 30\nxep_loai = "Tốt"\n'


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_scored_book(tmp_path / "so")


def written(book: Path, text: str) -> None:
    (book / SHEET).parent.mkdir(exist_ok=True)
    (book / SHEET).write_text(text, encoding="utf-8")


def entry(key: str, rest: str) -> str:
    return f'[[muc_diem]]\ntieu_chi = "{key}"\n{rest}\n'


def result(run: Run) -> str:
    told = run("score", DAY, "-C", "so")
    assert (told.code, told.err) == (0, "")
    return told.out[told.out.index("\nChi bộ:") + 1 :]


def test_facts_that_changed_since_are_told_and_change_nothing(run: Run, book: Path) -> None:
    run("score", DAY, *ALL, "--ly-do", "2.1=bàn còn lướt", "-C", "so")
    before = (book / SHEET).read_bytes()
    write_scored_book(book, MEETING.replace('"21:15"', '"20:15"'))
    shown = (
        "Chi bộ: 22,5/30 điểm, xếp loại Khá.\n"
        "  Theo nhóm: 1: 10/10; 2: 9,5/15; 3: 3/5.\n"
        "  22,5 điểm: Khá (từ 18 điểm).\n"
        "  Chờ kết quả: 3.1; đủ cả thì được 24,5 điểm, xếp loại Khá.\n"
        "Chi bộ chấm theo dữ kiện mà dữ kiện nay đã đổi: tiêu chí 1.1 đã chấm 5/5, nay đề\n"
        "  xuất 3/5. Điểm đã chấm giữ nguyên; sửa thì ghi --sua.\n"
    )
    assert result(run) == shown
    told = run("score", DAY, "--lay-de-xuat", "-C", "so")
    assert told.out == f"Không đổi: so/{SHEET}\n\n{shown}"
    assert (book / SHEET).read_bytes() == before
    write_scored_book(book, MEETING.replace('"21:15"', '"20:45"'))
    assert "tiêu chí 1.1 đã chấm 5/5, nay\n  không đề xuất được. Điểm" in result(run)
    found = json.loads(run("score", DAY, "--json", "-C", "so").out)
    assert [e["tieu_chi"] for e in found["tieu_chi"] if e["du_kien_da_doi"]] == ["1.1"]


def test_a_total_typed_into_the_file_is_no_sum(run: Run, book: Path) -> None:
    written(book, f"{HEAD}{BY_HAND}")
    assert result(run) == (
        "Chi bộ: 30/30 điểm, xếp loại Tốt.\n"
        "  30 điểm: Tốt (từ 25 điểm).\n"
        "  Tổng này ghi thẳng vào tệp, không phải tổng điểm của các tiêu chí.\n"
    )


def test_points_that_make_no_total_yet_are_not_hidden_by_one(run: Run, book: Path) -> None:
    written(book, f"{HEAD}{entry('3.2', 'diem = 3')}{BY_HAND}")
    assert result(run) == (
        "Chi bộ: mới có 3 điểm, chưa thành tổng.\n"
        "  Theo nhóm: 1: chưa chấm; 2: chưa chấm; 3: 3/5.\n"
        "  Chờ kết quả: 3.1; đủ cả thì được 5 điểm.\n"
        "  Còn 4 tiêu chí chưa chấm: 1.1, 1.2, 2.1, 2.2.\n"
        "  Tổng đã ghi 30 điểm, khác tổng các tiêu chí.\n"
    )
    own = json.loads(run("score", DAY, "--json", "-C", "so").out)["nguoi_cham"][0]
    assert (own["tong_diem"], own["xep_loai"], own["tinh_ra"]) == (None, None, None)
    assert own["da_ghi"] == {"tong_diem": 30, "xep_loai": "Tốt", "dien_giai": []}


def test_entries_that_count_for_nothing_are_told(run: Run, book: Path) -> None:
    strange = (entry(f"9.{number}", "diem = 1") for number in (1, 2))
    twice = entry("2.1", "diem = 10") + entry("2.1", 'diem = 0\ndien_giai = "chép nhầm"')
    written(book, f"{HEAD}{entry('3.2', 'diem = 99')}{twice}{''.join(strange)}")
    assert result(run) == (
        "Chi bộ: mới có 5 điểm, chưa thành tổng.\n"
        "  Theo nhóm: 1: chưa chấm; 2: 0/15; 3: 5/5.\n"
        "  Chờ kết quả: 3.1; đủ cả thì được 5 điểm.\n"
        "  Còn 3 tiêu chí chưa chấm: 1.1, 1.2, 2.2.\n"
        "Phiếu còn việc sửa điểm chi bộ chấm cho tiêu chí 3.2: ghi 99 điểm, bộ tiêu chí\n"
        "  chỉ cho từ 0 đến 3 điểm, lẻ đến 0,5.\n"
        "Phiếu còn việc bỏ bớt mục thừa: chi bộ chấm 2 lần tiêu chí 2.1.\n"
        "Phiếu còn việc sửa mục chấm tiêu chí 9.1: bộ tiêu chí không có tiêu chí ấy.\n"
        f"Còn 1 chỗ như thế; xem  chibo check {SHEET}\n"
    )


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "2026-11-13-thuong-ky",
            "2026/cham-diem/2026-11-13-thuong-ky.toml: Năm 2026 không có buổi\n"
            "  2026-11-13-thuong-ky; gần giống: 2026-11-03-thuong-ky, 2026-10-03-thuong-ky.\n"
            "  Nếu là phiếu của buổi này thì sửa tên tệp và buoi_sinh_hoat trước khi chấm.\n",
        ),
        ("2026-09-03-thuong-ky", ""),
        ("2026-10-03-thuong-ky", ""),
    ],
)
def test_a_record_of_a_meeting_that_was_renamed_is_pointed_at(
    run: Run, book: Path, name: str, sentence: str
) -> None:
    path = book / "2026/cham-diem" / f"{name}.toml"
    path.parent.mkdir()
    path.write_text(HEAD.replace("2026-11-03-thuong-ky", name), encoding="utf-8")
    told = run("score", DAY, "-C", "so")
    assert told.out.startswith(
        "Chấm điểm buổi thường kỳ ngày 03/11/2026 (2026/2026-11-03-thuong-ky.toml)\n"
        f"Bộ tiêu chí phieu-xa: Phiếu chấm của xã Bình Minh\n{sentence}\n1. Nền nếp"
    )


def test_a_meeting_to_come_is_told(run: Run, book: Path) -> None:
    later = MEETING.replace("ngay = 2026-11-03", "ngay = 2099-11-03", 1)
    (book / "2099").mkdir()
    (book / "2099/2099-11-03-thuong-ky.toml").write_text(later, encoding="utf-8")
    told = run("score", "2099-11-03", "-C", "so")
    assert "Buổi này ghi ngày 03/11/2099, chưa đến: dữ kiện còn có thể đổi.\n" in told.out


def test_a_criterion_without_a_number_is_shown_by_its_name(run: Run, book: Path) -> None:
    cell = book / "chibo.toml"
    named = NAMED.replace("phieu-xa", "binh-thuan-khoi")
    cell.write_text(cell.read_text("utf-8").replace(NAMED, named), encoding="utf-8")
    assert "\n  du-hop  Tỷ lệ đảng viên dự họp\n" in run("score", DAY, "-C", "so").out
    told = run("score", DAY, "--tong", "80", "--thuyet-minh", "vắng hai người", "-C", "so")
    assert told.out == (
        f"Đã ghi: so/{SHEET}\n\n"
        "Chi bộ: 80 điểm, xếp loại Khá.\n"
        "  80 điểm: Khá (từ 70 điểm).\n"
        "  Thuyết minh: vắng hai người.\n"
    )


def test_a_criterion_is_named_by_its_number_as_it_is_shown(run: Run, book: Path) -> None:
    coded = CRITERIA.replace('so = "3.2"', 'ma = "dieu-hanh"\nso = "3.2"')
    write_scored_book(book, criteria=coded)
    run("score", DAY, "--diem", "3.2=3", "-C", "so")
    assert (
        (book / SHEET)
        .read_text(encoding="utf-8")
        .endswith('[[muc_diem]]\ntieu_chi = "dieu-hanh"\ndiem = 3\nco_so = "nhan_xet"\n')
    )


def test_points_may_be_typed_with_their_word(run: Run, book: Path) -> None:
    run("score", DAY, "--diem", "2.1=9,5 điểm", "--diem", "3.2=2Đ", "-C", "so")
    assert [
        line for line in (book / SHEET).read_text("utf-8").splitlines() if line.startswith("diem")
    ] == ["diem = 9.5", "diem = 2"]


def test_a_total_that_is_too_great_is_asked_again_and_a_full_one_needs_no_words(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    types(monkeypatch, "31", "30", "Tốt")
    told = run("score", DAY, "--nguoi-cham", "cap_uy_cap_tren", "-C", "so")
    question = "Tổng điểm của cấp uỷ cấp trên (0 đến 30); Enter: chấm từng tiêu chí: "
    assert told.err.startswith(
        "Enter: để sau; ?: xem thêm; <: về câu trước; x: thôi, giữ những gì đã trả lời.\n"
        f"{question}  Tổng 31 điểm vượt quá 30 điểm.\n{question}"
        "Xếp loại của cấp uỷ cấp trên (Tốt, Khá, Kém): \n"
    )
    assert (book / SHEET).read_text(encoding="utf-8") == (
        "# Phiếu chấm điểm buổi thường kỳ ngày 03/11/2026.\n"
        f'{HEAD}\n[[danh_gia]]\nnguoi_cham = "cap_uy_cap_tren"\ntong_diem = 30\n'
        'xep_loai = "Tốt"\n'
    )


def test_levels_are_asked_for_after_the_criteria_they_follow_from(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = book / "chibo.toml"
    named = NAMED.replace("phieu-xa", "tra-vinh-ap-khom")
    cell.write_text(cell.read_text("utf-8").replace(NAMED, named), encoding="utf-8")
    types(monkeypatch, "đạt", "Đạt", "", "không", "thiếu trọng tâm", "KHÁ", "", "x")
    run("score", DAY, "-C", "so")
    assert (book / SHEET).read_text(encoding="utf-8").partition("\n\n")[2] == (
        entry("1", 'dat = true\nco_so = "ho_tro"\n')
        + entry("2.1", 'dat = true\nco_so = "ho_tro"\n')
        + entry("2.3", 'dat = false\nco_so = "ho_tro"\ndien_giai = "thiếu trọng tâm"\n')
        + '[[danh_gia]]\nnguoi_cham = "chi_bo"\nxep_loai = "Khá"\n'
    )
