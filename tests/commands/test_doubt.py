"""What could not be read whole is never printed as a fact."""

from pathlib import Path

import docx
from command_run import Run

MINUTES = "so/2026/van-ban/2026-03-03-thuong-ky-bien-ban.docx"
MEETING = "so/2026/2026-03-03-thuong-ky.toml"


def change(path: str, old: str, new: str) -> None:
    text = Path(path).read_text(encoding="utf-8")
    assert old in text
    Path(path).write_text(text.replace(old, new, 1), encoding="utf-8")


def lines(run: Run) -> list[str]:
    run("minutes", "2026-03", "-C", "so")
    paper = docx.Document(MINUTES)
    cells = [c.text for table in paper.tables for row in table.rows for c in row.cells]
    return [*cells, *(paragraph.text for paragraph in paper.paragraphs)]


def test_absentees_of_a_misspelt_table_leave_the_counts_open(run: Run, workspace: Path) -> None:
    change(MEETING, "[[vang]]", "[[vnag]]")
    printed = lines(run)
    assert any(line.startswith("2. Được triệu tập: 21 đồng chí; có mặt: …") for line in printed)
    assert any("tán thành 17/………… đảng viên có quyền biểu quyết" in line for line in printed)


def test_a_member_that_cannot_be_read_leaves_the_totals_open(run: Run, workspace: Path) -> None:
    change("so/dang-vien.toml", 'ho_ten = "Hoàng Thị Thuý"', "ho_ten = 12")
    printed = lines(run)
    assert (
        "1. Tổng số đảng viên của chi bộ: ………… đồng chí (chính thức: …………, dự bị: …………)." in printed
    )
    told = run(
        "check", "2026", "-C", "so", "--tinh-den", "2026-04-01", "--no-color", "--ignore", "CB110"
    )
    assert [line for line in told.out.splitlines() if "CB" in line] == [
        line for line in told.out.splitlines() if "CB007 lỗi" in line
    ]


def test_a_name_of_the_cell_in_doubt_is_no_other_name(run: Run, workspace: Path) -> None:
    change("so/chibo.toml", "tu = 2025-07-01", "tu = 01-07-2025")
    printed = lines(run)
    assert printed[0] == "…………\n…………\n*"


def test_no_number_is_proposed_while_an_earlier_one_is_unread(run: Run, workspace: Path) -> None:
    change(MEETING, "so = 15", 'so = "mười lăm"')
    told = run("new-meeting", "2026-05", "-C", "so")
    assert told.err.splitlines()[0] == (
        "2026/2026-03-03-thuong-ky.toml có chỗ sai nên tệp mới có thể thiếu; "
        "xem bằng lệnh  chibo check 2026/2026-03-03-thuong-ky.toml"
    )
    text = Path("so/2026/2026-05-03-thuong-ky.toml").read_text(encoding="utf-8")
    assert '[[nghi_quyet]]\n# so = 1\nloai = "thang"\n' in text


def test_an_unread_earlier_meeting_is_named_in_the_paper(run: Run, workspace: Path) -> None:
    Path("so/2026/2026-02-03-thuong-ky.toml").write_text("loai = 3\n", encoding="utf-8")
    printed = lines(run)
    assert "- việc sửa tệp chưa đọc được: 2026/2026-02-03-thuong-ky.toml." in printed
    assert "(2026-02-03-thuong-ky/1)" in printed


def test_an_unread_later_meeting_makes_no_draft(run: Run, workspace: Path) -> None:
    before = lines(run)
    Path("so/2026/2026-11-03-thuong-ky.toml").write_text("loai = 3\n", encoding="utf-8")
    assert lines(run) == before
    told = run("minutes", "2026-03", "-C", "so")
    assert (told.code, told.err) == (0, "")


def test_no_number_is_proposed_after_an_unread_meeting_of_the_year_before(
    run: Run, workspace: Path
) -> None:
    Path("so/2025").mkdir()
    Path("so/2025/2025-12-03-thuong-ky.toml").write_text("loai = 3\n", encoding="utf-8")
    told = run("new-meeting", "2026-05", "-C", "so")
    assert told.err.splitlines()[0] == (
        "2025/2025-12-03-thuong-ky.toml có chỗ sai nên tệp mới có thể thiếu; "
        "xem bằng lệnh  chibo check 2025/2025-12-03-thuong-ky.toml"
    )
    text = Path("so/2026/2026-05-03-thuong-ky.toml").read_text(encoding="utf-8")
    assert '[[nghi_quyet]]\n# so = 1\nloai = "thang"\n' in text
    assert "[bien_ban]\n# so = 1\n" in text


def test_papers_under_a_guideline_that_cannot_be_read_are_drafts_or_say_so(
    run: Run, workspace: Path
) -> None:
    overlay = workspace / "huong-dan" / "xa-binh-minh.toml"
    overlay.parent.mkdir()
    overlay.write_text('ke_thua = "hd12-2018"\nthoi_luong.thuong_ky = 120\n', encoding="utf-8")
    cell = workspace / "chibo.toml"
    text = cell.read_text(encoding="utf-8")
    cell.write_text(text.replace('"hd12-2018"', '"xa-binh-minh"'), encoding="utf-8")
    for command in (("minutes", "2026-03"), ("plan", "2026")):
        told = run(*command, "-C", "so")
        assert "- việc sửa 1 lỗi trong huong-dan/xa-binh-minh.toml, dòng 2\n" in told.err
    told = run("agenda", "2026-03", "--kich-ban", "-C", "so")
    assert " ".join(told.err.split()) == (
        "Văn bản in theo Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018; còn việc sửa 1 lỗi trong "
        "huong-dan/xa-binh-minh.toml, dòng 2."
    )
