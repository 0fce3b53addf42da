"""resolution: one of several, the next number, the vote of an admission."""

from pathlib import Path

import docx
from command_run import Run

MEETING = "2026-03-03-thuong-ky.toml"
FOLDER = "so/2026/van-ban"


def change(workspace: Path, *pairs: tuple[str, str]) -> None:
    """Change the meeting file of March."""
    path = workspace / "2026" / MEETING
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


def one_line(told: str) -> str:
    return " ".join(told.split())


def test_one_of_several_by_its_number(run: Run, workspace: Path) -> None:
    told = run("resolution", "2026-03", "--so", "15", "-C", "so")
    path = f"{FOLDER}/2026-03-03-thuong-ky-nghi-quyet-15.docx"
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {path}\n", "")


def test_a_number_that_is_not_there_lists_those_that_are(run: Run, workspace: Path) -> None:
    told = run("resolution", "2026-03", "--so", "16", "-C", "so")
    assert (told.code, one_line(told.err)) == (
        2,
        "Lỗi: Buổi thường kỳ ngày 03/3/2026 không có nghị quyết số 16; tệp "
        f"2026/{MEETING} có số 14, 15.",
    )
    change(workspace, ("so = 14\n", ""), ("so = 15\n", ""))
    told = run("resolution", "2026-03", "--so", "14", "-C", "so")
    assert one_line(told.err).endswith(f"tệp 2026/{MEETING} chưa ghi số nào.")


def test_each_without_a_number_is_told_its_own(run: Run, workspace: Path) -> None:
    change(workspace, ("so = 14\n", ""), ("so = 15\n", ""))
    told = run("resolution", "2026-03", "-C", "so")
    assert told.code == 0
    assert one_line(told.err) == " ".join(
        f"Nghị quyết in để trống số. Số tiếp theo là {number}: ghi so = {number} vào bảng "
        f"[[nghi_quyet]] thứ {place} của 2026/{MEETING}, rồi in lại."
        for place, number in ((1, 17), (2, 18))
    )
    word = docx.Document(f"{FOLDER}/2026-03-03-thuong-ky-nghi-quyet-2.docx")
    assert word.tables[0].rows[1].cells[0].text == "Số      -NQ/CB"


def test_an_admission_takes_its_vote_from_the_one_on_the_person(run: Run, workspace: Path) -> None:
    change(
        workspace,
        (
            'bieu_quyet.hinh_thuc = "phieu_kin"\nbieu_quyet.tan_thanh = 16\n'
            "bieu_quyet.khong_tan_thanh = 0\nbieu_quyet.y_kien_khac = 1\n",
            "",
        ),
    )
    told = run("resolution", "2026-03", "--so", "15", "-C", "so")
    assert (told.code, told.err) == (0, "")
    word = docx.Document(f"{FOLDER}/2026-03-03-thuong-ky-nghi-quyet-15.docx")
    assert [p.text for p in word.paragraphs if "tán thành" in p.text] == [
        "Nghị quyết này được chi bộ thảo luận và biểu quyết thông qua tại buổi sinh hoạt ngày "
        "03/3/2026. Hình thức biểu quyết: bỏ phiếu kín. Kết quả: tán thành 16/21 đảng viên chính "
        "thức của chi bộ (76,2%); không tán thành 0; ý kiến khác 01."
    ]


def test_what_another_resolution_lacks_makes_no_draft_of_this_one(
    run: Run, workspace: Path
) -> None:
    change(workspace, ("bieu_quyet.tan_thanh = 17\n", ""))
    assert run("resolution", "2026-03", "--so", "15", "-C", "so").err == ""
    told = run("resolution", "2026-03", "--so", "14", "-C", "so")
    assert told.err == (
        "Văn bản là bản nháp. Còn thiếu:\n"
        "  - kết quả biểu quyết nghị quyết số 14 (bieu_quyet.tan_thanh)\n"
    )
