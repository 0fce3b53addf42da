"""--pdf and --open: what is converted, what is told, with a script that stands for LibreOffice."""

import json
import os
from pathlib import Path

import docx
import pytest
from command_run import Run

from chibo_cli import converting

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")

OFFICE = """#!/bin/sh
for word in "$@"; do
    case "$word" in *.docx) cp "$word" "${word%.docx}.pdf" ;; esac
done
"""
MINUTES = "so/2026/van-ban/2026-03-03-thuong-ky-bien-ban"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder before all others of PATH, with a LibreOffice and something to open files."""
    folder = tmp_path / "programs"
    folder.mkdir()
    put_program(folder, "soffice", OFFICE)
    put_program(folder, "xdg-open", f'#!/bin/sh\necho "$1" >> "{folder}/opened"\n')
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setattr(converting, "_UNIX_PLACES", ())
    return folder


def put_program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(script, encoding="utf-8")
    (folder / name).chmod(0o755)


def test_the_pdf_is_told_after_its_paper(run: Run, workspace: Path, programs: Path) -> None:
    told = run("minutes", "2026-03", "-C", "so", "--pdf")
    assert (told.code, told.out, told.err) == (
        0,
        f"Đã ghi: {MINUTES}.docx\nĐã ghi: {MINUTES}.pdf\n",
        "",
    )
    assert Path(f"{MINUTES}.pdf").is_file()
    told = run("minutes", "2026-03", "-C", "so", "--pdf", "-q")
    assert told.out == f"{MINUTES}.docx\n{MINUTES}.pdf\n"


def test_json_names_the_pdf_of_each_paper(run: Run, workspace: Path, programs: Path) -> None:
    told = run("resolution", "2026-03", "-C", "so", "--pdf", "--json")
    assert [paper["pdf"] for paper in json.loads(told.out)["van_ban"]] == [
        f"2026/van-ban/2026-03-03-thuong-ky-nghi-quyet-{number}.pdf" for number in (14, 15)
    ]


def test_dry_run_converts_and_opens_nothing(run: Run, workspace: Path, programs: Path) -> None:
    told = run("agenda", "2026-03", "-C", "so", "--pdf", "--open", "--dry-run")
    assert (told.code, told.out, told.err) == (
        0,
        "Sẽ ghi: so/2026/van-ban/2026-03-03-thuong-ky-chuong-trinh.docx\n",
        "",
    )
    assert not Path("so/2026/van-ban").exists()
    assert not (programs / "opened").exists()


def test_beside_an_edited_paper_the_new_one_is_converted(
    run: Run, workspace: Path, programs: Path
) -> None:
    run("minutes", "2026-03", "-C", "so")
    changed = docx.Document(f"{MINUTES}.docx")
    changed.paragraphs[-1].add_run(" Chữ sửa tay.")
    changed.save(f"{MINUTES}.docx")
    told = run("minutes", "2026-03", "-C", "so", "--pdf")
    assert told.code == 4
    assert told.out.splitlines() == [
        f"Đã ghi bên cạnh: {MINUTES}.moi.docx",
        f"Đã ghi: {MINUTES}.moi.pdf",
    ]
    assert not Path(f"{MINUTES}.pdf").exists()


def test_without_libreoffice_the_paper_is_written_all_the_same(
    run: Run, workspace: Path, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(workspace))
    told = run("minutes", "2026-03", "-C", "so", "--pdf")
    assert (told.code, told.out) == (2, f"Đã ghi: {MINUTES}.docx\n")
    assert told.err == (
        "Lỗi: Máy này chưa có LibreOffice nên chưa đổi được sang PDF; văn bản đã ghi. Hãy mở "
        "văn bản ấy rồi chọn File > Save As > PDF, hoặc cài LibreOffice rồi chạy lại lệnh.\n"
    )
    told = run("minutes", "2026-03", "-C", "so", "--pdf", "--json")
    assert (told.code, list(json.loads(told.out))) == (2, ["loi", "schema_version"])


def test_without_a_display_nothing_is_opened(run: Run, workspace: Path, programs: Path) -> None:
    told = run("minutes", "2026-03", "-C", "so", "--open")
    assert (told.code, told.out) == (2, f"Đã ghi: {MINUTES}.docx\n")
    assert told.err == (
        f"Lỗi: Không có chương trình hay màn hình để mở {Path(f'{MINUTES}.docx').resolve()}; "
        "tệp đã ghi, hãy tự mở tệp ấy.\n"
    )
