"""agenda: the papers written, and what the person planning a meeting is told."""

from pathlib import Path

import pytest
from command_run import Run

FOLDER = "so/2026/van-ban"
MARCH = "2026-03-03-thuong-ky"


@pytest.fixture
def march(workspace: Path) -> Path:
    """The file of the regular meeting in March."""
    return workspace / "2026" / f"{MARCH}.toml"


def change(path: Path, *changes: tuple[str, str]) -> None:
    """Replace pieces of a file, each of which must be there."""
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def test_the_agenda_alone_is_written_when_nothing_else_is_asked_for(run: Run, march: Path) -> None:
    told = run("agenda", "2026-03", "-C", "so")
    assert (told.code, told.out, told.err) == (
        0,
        f"Đã ghi: {FOLDER}/{MARCH}-chuong-trinh.docx\n",
        "",
    )


def test_running_sheet_and_form_are_written_together(run: Run, march: Path) -> None:
    told = run("agenda", "2026-03", "-C", "so", "--kich-ban", "--phieu-trong")
    assert (told.code, told.out) == (
        0,
        f"Đã ghi: {FOLDER}/{MARCH}-kich-ban.docx\nĐã ghi: {FOLDER}/{MARCH}-phieu-trong.docx\n",
    )
    assert not Path(f"{FOLDER}/{MARCH}-chuong-trinh.docx").exists()


@pytest.mark.parametrize("option", ["--kich-ban", "--phieu-trong"])
def test_a_committee_meeting_has_its_papers_too(run: Run, workspace: Path, option: str) -> None:
    told = run("agenda", "2026-03", "--loai", "chi_uy", "-C", "so", option, "--dry-run")
    assert (told.code, told.out) == (
        0,
        f"Sẽ ghi: {FOLDER}/2026-03-02-chi-uy{option[1:]}.docx\n",
    )


def test_a_plan_shorter_than_the_guideline_asks_is_told_with_its_paper(
    run: Run, march: Path
) -> None:
    change(march, ("phut = 20", "phut = 1"), ("phut = 15", "phut = 1"), ("phut = 12", "phut = 1"))
    told = run("agenda", "2026-03", "-C", "so")
    assert told.err == (
        "Chương trình dự kiến 86 phút; Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục\n"
        "II.3.3 (theo lời văn bản) nêu ít nhất 90 phút.\n"
    )


def test_the_cells_own_duration_counts_with_its_paper(run: Run, march: Path) -> None:
    change(
        march.parents[1] / "chibo.toml",
        (
            "[sinh_hoat]\n",
            "[sinh_hoat]\nthoi_luong_toi_thieu = 140\n"
            'can_cu_thoi_luong = "Thông báo số 12-TB/ĐU, ngày 05/01/2026"\n',
        ),
    )
    told = run("agenda", "2026-03", "-C", "so")
    assert told.err == (
        "Chương trình dự kiến 130 phút; Thông báo số 12-TB/ĐU, ngày 05/01/2026 nêu ít\n"
        "nhất 140 phút.\n"
    )


def test_a_plan_beyond_the_end_is_told(run: Run, march: Path) -> None:
    change(march, ('ket_thuc = "21:40"', 'ket_thuc = "21:30"'))
    told = run("agenda", "2026-03", "-C", "so")
    assert told.err == (
        "Theo số phút dự kiến, chương trình kéo đến 21 giờ 40, quá ket_thuc (21 giờ 30)\n10 phút.\n"
    )


def test_items_without_minutes_are_named(run: Run, march: Path) -> None:
    change(march, ("phut = 18\n", ""))
    told = run("agenda", "2026-03", "-C", "so")
    assert told.err == (
        "Nội dung 5, 7 của chương trình chưa có phut, nên giờ của nội dung đi sau và\n"
        "thời lượng cả buổi còn để ngỏ.\n"
    )


def test_a_new_file_is_told_what_opens_its_times(run: Run, workspace: Path) -> None:
    run("new-meeting", "2026-05", "-C", "so")
    told = run("agenda", "2026-05", "-C", "so", "--kich-ban")
    assert told.err == "Chưa nội dung nào của chương trình có phut, nên chưa tính được giờ.\n"


def test_a_step_the_guideline_requires_and_the_agenda_lacks_is_told_to_the_chair(
    run: Run, workspace: Path
) -> None:
    run("new-meeting", "2026-05", "-C", "so")
    path = next((workspace / "2026").glob("2026-05-*-thuong-ky.toml"))
    change(
        path, ('buoc = "cu_thu_ky"', 'buoc = "muc_khac"'), ("Cử thư ký ghi biên bản", "Văn nghệ")
    )
    told = run("agenda", "2026-05", "-C", "so", "--kich-ban")
    assert told.err == (
        "Chưa nội dung nào của chương trình có phut, nên chưa tính được giờ.\n"
        "Bước bắt buộc theo Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 mà chương trình\n"
        "chưa có: Cử thư ký ghi biên bản (mục II.1.2).\n"
    )


def test_an_unread_file_leaves_the_open_tasks_in_doubt(run: Run, workspace: Path) -> None:
    (workspace / "2026" / "2026-02-03-thuong-ky.toml").write_text("loai = [", encoding="utf-8")
    told = run("agenda", "2026-03", "-C", "so", "--phieu-trong")
    assert told.err == (
        "Nhiệm vụ, kiến nghị còn mở có thể thiếu, vì chưa đọc được\n"
        "2026/2026-02-03-thuong-ky.toml.\n"
    )


def test_names_nobody_recorded_are_told_though_the_agenda_is_printed(
    run: Run, workspace: Path
) -> None:
    (workspace / "chibo.toml").write_text("", encoding="utf-8")
    (workspace / "dang-vien.toml").write_text("", encoding="utf-8")
    told = run("agenda", "2026-03", "-C", "so")
    assert told.code == 0
    assert " ".join(told.err.split()) == (
        "Văn bản in ra có thể còn chỗ trống, vì còn thiếu: tên chi bộ (ten, trong chibo.toml); tên "
        "đảng bộ cấp trên (dang_bo_cap_tren, trong chibo.toml); địa danh trước ngày tháng "
        "(dia_danh, trong chibo.toml); danh sách đảng viên (dang-vien.toml)."
    )


def test_what_could_not_be_read_of_the_meeting_is_told(run: Run, march: Path) -> None:
    change(march, ('chu_tri = "Nguyễn Đình Khải"', "chu_tri = 7"))
    told = run("agenda", "2026-03", "-C", "so")
    assert " ".join(told.err.split()).startswith(
        "Văn bản in ra có thể còn chỗ trống, vì còn thiếu: việc sửa chỗ chưa đọc được trong "
        "2026/2026-03-03-thuong-ky.toml."
    )
