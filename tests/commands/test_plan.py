"""plan: the paper of the yearly plan, its number, and what it is told not to hold."""

import json
from pathlib import Path

import docx
import pytest
from command_run import Run
from printed import printed

PLAN = "so/2026/van-ban/2026-ke-hoach.docx"


def write_plan(workspace: Path, old: str, new: str) -> None:
    path = workspace / "2026" / "ke-hoach.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_plan_without_number_leaves_it_blank_and_tells_the_next(
    run: Run, workspace: Path
) -> None:
    told = run("plan", "2026", "-C", "so")
    assert (told.code, told.out) == (0, f"Đã ghi: {PLAN}\n")
    assert told.err == (
        "Kế hoạch in để trống số. Số tiếp theo là 01: ghi  so = 1  vào đầu tệp\n"
        "2026/ke-hoach.toml, rồi in lại.\n"
    )
    assert "\nSố      -KH/CB\nBình Minh, ngày 20 tháng 12 năm 2025\n" in printed(PLAN)


def test_the_line_that_is_told_gives_the_number(run: Run, workspace: Path) -> None:
    write_plan(workspace, "lap_ngay", "so = 1\nlap_ngay")
    told = run("plan", "2026", "-C", "so")
    assert (told.code, told.err) == (0, "")
    assert "\nSố 01-KH/CB\n" in printed(PLAN)


def test_a_quarter_without_topic_is_told_with_its_paper_and_not_printed(
    run: Run, workspace: Path
) -> None:
    write_plan(workspace, "lap_ngay", "so = 1\nlap_ngay")
    write_plan(workspace, "quy = 3\nthang = 9", "quy = 4\nthang = 10")
    write_plan(workspace, "quy = 2\nthang = 6", "thang = 1")
    told = run("plan", "2026", "-C", "so")
    assert " ".join(told.err.split()) == (
        "Kế hoạch chưa đủ chuyên đề cho quý 2 và quý 3; mỗi quý ít nhất 1 (CB701: Hướng dẫn số "
        "12-HD/BTCTW, ngày 06/7/2018, mục II.2.2)."
    )
    assert "CB701" not in printed(PLAN)


def test_a_quarter_that_is_excused_is_printed_and_not_told(run: Run, workspace: Path) -> None:
    write_plan(workspace, "lap_ngay", "so = 1\nlap_ngay")
    write_plan(workspace, "quy = 3\nthang = 9", "quy = 4\nthang = 10")
    write_plan(
        workspace, "[[kiem_tra]]", '[[khong_hop]]\nky = "2026-Q3"\nly_do = "Đại hội"\n[[kiem_tra]]'
    )
    assert run("plan", "2026", "-C", "so").err == ""
    assert "- Quý III năm 2026: đại hội.\n" in printed(PLAN)


def test_what_became_known_later_does_not_stand_in_the_plan(run: Run, workspace: Path) -> None:
    write_plan(workspace, "lap_ngay", "so = 1\nlap_ngay")
    write_plan(
        workspace,
        "[[kiem_tra]]",
        '[[khong_hop]]\nky = "2026-02"\nly_do = "Ngập lụt"\ncan_cu = "Công văn số 3-CV/ĐU, ngày '
        '01/02/2026"\n[[kiem_tra]]',
    )
    told = run("plan", "2026", "-C", "so")
    assert " ".join(told.err.split()) == (
        "Tháng 02 năm 2026 không in vào kế hoạch: lý do hoặc căn cứ có sau ngày lập kế hoạch "
        "20/12/2025."
    )
    assert "ngập lụt" not in printed(PLAN)


def test_a_plan_with_an_error_in_its_file_is_a_draft(run: Run, workspace: Path) -> None:
    write_plan(workspace, "lap_ngay = 2025-12-20", 'lap_ngay = "hôm nọ"')
    told = run("plan", "2026", "-C", "so")
    assert told.code == 0
    assert told.err == (
        "Văn bản là bản nháp. Còn thiếu:\n"
        "  - việc sửa chỗ chưa đọc được trong 2026/ke-hoach.toml\n"
        "  - ngày lập kế hoạch (lap_ngay)\n"
    )


def test_a_plan_under_a_guideline_nobody_knows_is_a_draft(run: Run, workspace: Path) -> None:
    path = workspace / "chibo.toml"
    text = path.read_text(encoding="utf-8").replace("hd12-2018", "hd99")
    path.write_text(text, encoding="utf-8")
    write_plan(workspace, "nam = 2026", 'nam = 2026\nhuong_dan = "hd98"')
    told = run("plan", "2026", "-C", "so")
    cell, plan = (
        next(number for number, line in enumerate(lines, start=1) if "huong_dan" in line)
        for lines in (
            text.splitlines(),
            (workspace / "2026" / "ke-hoach.toml").read_text(encoding="utf-8").splitlines(),
        )
    )
    assert told.err == (
        "Văn bản là bản nháp. Còn thiếu:\n"
        f"  - việc sửa 1 lỗi trong 2026/ke-hoach.toml, dòng {plan}\n"
        f"  - việc sửa 1 lỗi trong chibo.toml, dòng {cell}\n"
    )


def test_a_topic_group_may_be_given_by_its_code(run: Run, workspace: Path) -> None:
    write_plan(
        workspace,
        'nhom = "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"',
        'nhom = "phong_chong_suy_thoai"',
    )
    run("plan", "2026", "-C", "so")
    assert (
        "Nhóm vấn đề: Phòng, chống, khắc phục, sửa chữa các biểu hiện suy thoái, “tự diễn biến”, "
        "“tự chuyển hoá”.\n" in printed(PLAN)
    )


NEW_PLAN = Path("so/2027/ke-hoach.toml")
NEXT_YEAR = ("plan", "2027", "-C", "so", "--tinh-den", "2026-11-22")


def test_a_year_without_a_plan_gets_its_file_first_and_then_its_paper(
    run: Run, workspace: Path
) -> None:
    told = run(*NEXT_YEAR)
    assert (told.code, told.out) == (0, "Đã ghi: so/2027/ke-hoach.toml\n")
    assert told.err == (
        "Năm này chưa có kế hoạch; tệp lập theo nếp năm 2026.\n"
        "Chuyển từ năm 2026, chưa định quý: «Nhận diện và khắc phục biểu hiện ngại va\n"
        "chạm, nể nang trong sinh hoạt và trong công việc của thôn» và «Học Bác nói đi\n"
        "đôi với làm: đảng viên giúp người cao tuổi dùng dịch vụ công trực tuyến».\n"
        "Năm 2026 còn chưa sinh hoạt, chưa hết quý nên chỉ nhắc: «Giữ lời hứa trước dân:\n"
        "soát lại những việc đảng viên đã nhận giúp hộ gia đình trong năm».\n"
        "Mở tệp bằng Notepad để ghi chuyên đề từng quý, người chuẩn bị, lap_ngay.\n"
        "Ghi xong thì in kế hoạch bằng lệnh  chibo plan 2027 -C so\n"
    )
    written = NEW_PLAN.read_bytes()
    again = run(*NEXT_YEAR)
    assert (again.code, again.out) == (0, "Đã ghi: so/2027/van-ban/2027-ke-hoach.docx\n")
    assert NEW_PLAN.read_bytes() == written
    assert "Nhận diện và khắc phục biểu hiện ngại va chạm" in printed(
        "so/2027/van-ban/2027-ke-hoach.docx"
    )


def test_a_new_plan_is_no_mistake(run: Run, workspace: Path) -> None:
    run(*NEXT_YEAR)
    told = run("check", "2027", "-C", "so", "--tinh-den", "2026-12-31")
    assert (told.code, told.out.splitlines()[0]) == (
        0,
        "0 buổi sinh hoạt, tính đến 31/12/2026: 0 lỗi, 0 cảnh báo, 0 gợi ý.",
    )


def test_a_new_plan_can_be_seen_before_it_is_written(run: Run, workspace: Path) -> None:
    told = run(*NEXT_YEAR, "--dry-run")
    assert told.code == 0
    assert told.err.startswith("Sẽ ghi: so/2027/ke-hoach.toml\n")
    assert not NEW_PLAN.exists()
    run(*NEXT_YEAR)
    assert told.out == NEW_PLAN.read_text(encoding="utf-8")


def test_a_new_plan_told_as_json(run: Run, workspace: Path) -> None:
    told = run(*NEXT_YEAR, "--json", "--dry-run")
    assert (told.code, told.err) == (0, "")
    assert json.loads(told.out) == {
        "schema_version": 1,
        "chi_thu": True,
        "tep": "so/2027/ke-hoach.toml",
        "ket_qua": "moi",
        "theo_nam": 2026,
        "chuyen_sang": [
            "Nhận diện và khắc phục biểu hiện ngại va chạm, nể nang trong sinh hoạt và trong công "
            "việc của thôn",
            "Học Bác nói đi đôi với làm: đảng viên giúp người cao tuổi dùng dịch vụ công trực "
            "tuyến",
        ],
        "chua_toi": [
            "Giữ lời hứa trước dân: soát lại những việc đảng viên đã nhận giúp hộ gia đình trong "
            "năm"
        ],
        "luu_y": [],
    }
    assert not NEW_PLAN.exists()


def test_a_new_plan_goes_where_it_is_wanted_and_over_nothing(run: Run, workspace: Path) -> None:
    told = run(*NEXT_YEAR, "-o", "nhap.toml", "-q")
    assert (told.code, told.out, told.err) == (0, "nhap.toml\n", "")
    assert not NEW_PLAN.exists()
    told = run(*NEXT_YEAR, "-o", "nhap.toml")
    assert (told.code, told.err) == (2, "Lỗi: nhap.toml đã có; chọn tên khác cho -o.\n")
    told = run(*NEXT_YEAR, "-o", "ke-hoach.docx")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Năm này chưa có ke-hoach.toml, nên lệnh ghi tệp ấy trước: -o phải là một thư mục đã "
        "có, hoặc tên tệp có đuôi .toml; ke-hoach.docx không phải.\n",
    )
    told = run(*NEXT_YEAR, "-o", "so", "-q")
    assert told.out == "so/ke-hoach.toml\n"


def test_a_plan_before_that_cannot_be_read_is_told(run: Run, workspace: Path) -> None:
    write_plan(workspace, "quy = 3", "quy = 7")
    told = run(*NEXT_YEAR)
    assert told.code == 0
    assert told.err.splitlines()[0] == (
        "2026/ke-hoach.toml có chỗ sai nên tệp mới có thể thiếu; xem bằng lệnh  chibo check "
        "2026/ke-hoach.toml"
    )


def test_a_workspace_just_begun_gets_the_plan_of_next_year_too(run: Run) -> None:
    run("init", "so", "--ten", "Chi bộ thôn Hạ", "--no-input")
    year = int(next(path.name for path in Path("so").iterdir() if path.name.isdecimal()))
    told = run("plan", str(year + 1), "-C", "so")
    assert (told.code, told.out) == (0, f"Đã ghi: so/{year + 1}/ke-hoach.toml\n")
    (Path("so") / str(year) / "ke-hoach.toml").unlink()
    told = run("plan", str(year), "-C", "so")
    assert told.err.splitlines()[0] == "Sổ chưa có kế hoạch năm trước, nên tệp chỉ có dòng mẫu."


@pytest.mark.parametrize(
    ("year", "sentence"),
    [
        (
            "2031",
            "Sổ mới có đến năm 2026, chưa lập kế hoạch năm 2031 được. Kế hoạch năm tới: chibo plan "
            "2027.",
        ),
        ("2019", "Năm 2019 không có trong sổ; sổ bắt đầu từ năm 2026."),
    ],
)
def test_no_plan_is_begun_for_a_year_far_away(
    run: Run, workspace: Path, year: str, sentence: str
) -> None:
    told = run("plan", year, "-C", "so", "--tinh-den", "2026-11-22")
    assert (told.code, told.out, told.err) == (2, "", f"Lỗi: {sentence}\n")
    assert not (workspace / year).exists()


def test_a_plan_file_that_cannot_be_read_is_named(run: Run, workspace: Path) -> None:
    (workspace / "2026" / "ke-hoach.toml").write_bytes(b"\x00\x01")
    told = run("plan", "2026", "-C", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Chưa đọc được 2026/ke-hoach.toml. Sửa theo lệnh  chibo check 2026.\n",
    )


@pytest.mark.parametrize("word", ["26", "nam-sau"])
def test_what_is_no_year_is_refused(run: Run, workspace: Path, word: str) -> None:
    told = run("plan", word, "-C", "so")
    assert (told.code, told.out) == (2, "")
    assert word in told.err


def test_a_plan_changed_in_word_is_kept(run: Run, workspace: Path) -> None:
    run("plan", "2026", "-C", "so")
    changed = docx.Document(PLAN)
    changed.paragraphs[-1].add_run(" Chữ sửa tay.")
    changed.save(PLAN)
    told = run("plan", "2026", "-C", "so", "-q")
    assert (told.code, told.out) == (4, f"{PLAN.replace('.docx', '.moi.docx')}\n")


def test_dry_run_writes_nothing(run: Run, workspace: Path) -> None:
    told = run("plan", "2026", "-C", "so", "--dry-run")
    assert (told.code, told.out) == (0, f"Sẽ ghi: {PLAN}\n")
    assert not Path(PLAN).exists()
