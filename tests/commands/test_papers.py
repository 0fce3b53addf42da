"""minutes, agenda, resolution: what is written, what is kept, what is told."""

import json
from pathlib import Path

import docx
import pytest
from command_run import Run

MINUTES = "so/2026/van-ban/2026-03-03-thuong-ky-bien-ban.docx"


def test_minutes_of_a_month_are_those_of_its_regular_meeting(run: Run, workspace: Path) -> None:
    told = run("minutes", "2026-03", "-C", "so")
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {MINUTES}\n", "")


def test_the_same_command_again_changes_nothing(run: Run, workspace: Path) -> None:
    run("minutes", "2026-03", "-C", "so")
    before = Path(MINUTES).stat().st_mtime_ns
    told = run("minutes", "2026-03", "-C", "so")
    assert (told.code, told.out) == (0, f"Không đổi: {MINUTES}\n")
    assert Path(MINUTES).stat().st_mtime_ns == before


def test_minutes_changed_in_word_are_kept(run: Run, workspace: Path) -> None:
    run("minutes", "2026-03", "-C", "so")
    changed = docx.Document(MINUTES)
    changed.paragraphs[-1].add_run(" Chữ sửa tay.")
    changed.save(MINUTES)
    edited = Path(MINUTES).read_bytes()

    told = run("minutes", "2026-03", "-C", "so")

    fresh = MINUTES.replace(".docx", ".moi.docx")
    assert (told.code, told.out) == (4, f"Đã ghi bên cạnh: {fresh}\n")
    assert told.err == (
        "  Bản 2026-03-03-thuong-ky-bien-ban.docx đã được sửa, hoặc không do chibo ghi: "
        "giữ nguyên.\n"
        "  So hai bản; muốn dùng bản mới thì xoá hoặc đổi tên bản cũ.\n"
    )
    assert Path(MINUTES).read_bytes() == edited
    assert Path(fresh).is_file()


def test_minutes_nobody_touched_are_replaced(run: Run, workspace: Path) -> None:
    run("minutes", "2026-03", "-C", "so")
    meeting = workspace / "2026" / "2026-03-03-thuong-ky.toml"
    meeting.write_text(
        meeting.read_text(encoding="utf-8")
        .replace("ket_thuc = ", "ket_thuc = ", 1)
        .replace('dia_diem = "Nhà văn hoá thôn Đông"', 'dia_diem = "Đình thôn Đông"', 1),
        encoding="utf-8",
    )
    told = run("minutes", "2026-03", "-C", "so")
    assert (told.code, told.out) == (0, f"Đã ghi lại: {MINUTES}\n")
    assert told.err == ""


def test_an_unfinished_file_gives_a_draft_that_says_why(run: Run, workspace: Path) -> None:
    run("new-meeting", "2026-05", "-C", "so")
    told = run("minutes", "2026-05", "-C", "so")
    assert told.code == 0
    assert told.err.startswith(
        "Văn bản là bản nháp. Còn thiếu:\n  - thư ký ghi biên bản (thu_ky)\n"
    )
    text = [
        p.text
        for p in docx.Document("so/2026/van-ban/2026-05-03-thuong-ky-bien-ban.docx").paragraphs
    ]
    assert "BẢN NHÁP - chưa dùng để ký. Còn thiếu:" in text
    assert "- thư ký ghi biên bản (thu_ky)." in text


def test_a_finished_file_with_an_error_still_prints_as_a_draft(run: Run, workspace: Path) -> None:
    meeting = workspace / "2026" / "2026-03-03-thuong-ky.toml"
    text = meeting.read_text(encoding="utf-8")
    meeting.write_text(text.replace("loai = ", "ghi_chuu = 1\nloai = ", 1), encoding="utf-8")
    told = run("minutes", "2026-03", "-C", "so")
    assert told.code == 0
    line = text.splitlines().index('loai = "thuong_ky"') + 1
    assert told.err == (
        "Văn bản là bản nháp. Còn thiếu:\n"
        f"  - việc sửa 1 lỗi trong 2026/2026-03-03-thuong-ky.toml, dòng {line}\n"
    )


def test_dry_run_writes_nothing(run: Run, workspace: Path) -> None:
    told = run("minutes", "2026-03", "-C", "so", "--dry-run")
    assert (told.code, told.out) == (0, f"Sẽ ghi: {MINUTES}\n")
    assert not Path(MINUTES).exists()


def test_json_is_one_document_with_paths_of_the_workspace(run: Run, workspace: Path) -> None:
    told = run("resolution", "2026-03", "-C", "so", "--json")
    assert told.code == 0
    assert json.loads(told.out) == {
        "schema_version": 1,
        "chi_thu": False,
        "ban_nhap": False,
        "con_thieu": [],
        "van_ban": [
            {
                "tep": f"2026/van-ban/2026-03-03-thuong-ky-nghi-quyet-{number}.docx",
                "ket_qua": "moi",
                "ban_cu": None,
                "pdf": None,
                "con_thieu": [],
                "luu_y": [],
            }
            for number in (14, 15)
        ],
    }


def test_several_papers_cannot_go_into_one_file(run: Run, workspace: Path) -> None:
    told = run("resolution", "2026-03", "-C", "so", "-o", "nghi-quyet.docx")
    assert told.code == 2
    assert told.err == (
        "Lỗi: Có 2 văn bản, -o phải là một thư mục đã có; nghi-quyet.docx không phải.\n"
    )
    Path("ra").mkdir()
    told = run("resolution", "2026-03", "-C", "so", "-o", "ra", "-q")
    assert told.out.splitlines() == [
        "ra/2026-03-03-thuong-ky-nghi-quyet-14.docx",
        "ra/2026-03-03-thuong-ky-nghi-quyet-15.docx",
    ]


def test_a_meeting_without_resolution_says_what_to_do(run: Run, workspace: Path) -> None:
    told = run("resolution", "2026-03-02", "-C", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Buổi chi uỷ ngày 02/3/2026 không có nghị quyết; muốn ra nghị quyết thì thêm bảng "
        "[[nghi_quyet]] vào 2026/2026-03-02-chi-uy.toml.\n",
    )


def test_agenda_by_path(run: Run, workspace: Path) -> None:
    told = run("agenda", "so/2026/2026-03-19-chuyen-de.toml")
    assert (told.code, told.out, told.err) == (
        0,
        "Đã ghi: so/2026/van-ban/2026-03-19-chuyen-de-chuong-trinh.docx\n",
        "",
    )


@pytest.mark.parametrize("command", ["minutes", "agenda", "resolution"])
def test_outside_a_workspace_the_way_in_is_told(run: Run, command: str) -> None:
    told = run(command, "2026-03")
    assert (told.code, told.out) == (2, "")
    assert told.err == (
        "Lỗi: Thư mục này không thuộc sổ sinh hoạt nào (không có tệp chibo.toml). "
        "Tạo sổ mới bằng lệnh  chibo init,  hoặc chỉ thư mục bằng  -C THƯ_MỤC.\n"
    )
