"""score-sheet: the paper of a meeting's score, as scored, as a draft, empty."""

import json
from pathlib import Path

import docx
from command_run import Run

FOLDER = "so/2026/van-ban"


def totals(path: str) -> list[str]:
    """The cells of the row TỔNG ĐIỂM."""
    rows = docx.Document(path).tables[1].rows
    return next(
        [cell.text for cell in row.cells] for row in rows if row.cells[1].text == "TỔNG ĐIỂM"
    )


def test_a_scored_meeting_gives_a_sheet_to_sign(run: Run, workspace: Path) -> None:
    told = run("score-sheet", "2026-01", "-C", "so")
    path = f"{FOLDER}/2026-01-03-thuong-ky-phieu-cham-diem.docx"
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {path}\n", "")
    assert totals(path) == ["", "TỔNG ĐIỂM", "100", "92", ""]


def test_the_empty_sheet_is_another_paper(run: Run, workspace: Path) -> None:
    told = run("score-sheet", "2026-01", "--trong", "-C", "so")
    path = f"{FOLDER}/2026-01-03-thuong-ky-phieu-cham-diem-trong.docx"
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {path}\n", "")
    assert totals(path) == ["", "TỔNG ĐIỂM", "100", "", ""]


def test_without_a_score_the_sheet_is_a_draft(run: Run, workspace: Path) -> None:
    (workspace / "2026/cham-diem/2026-01-03-thuong-ky.toml").unlink()
    told = run("score-sheet", "2026-01", "-C", "so", "--dry-run")
    assert told.code == 0
    assert "- điểm chi bộ tự chấm cho 28 tiêu chí (lệnh chibo score 2026-01-03)" in told.err


def test_nothing_is_written_in_a_dry_run(run: Run, workspace: Path) -> None:
    run("score-sheet", "2026-01", "-C", "so", "--dry-run")
    assert not (Path(FOLDER) / "2026-01-03-thuong-ky-phieu-cham-diem.docx").exists()


def test_an_unknown_set_is_named_with_what_to_do(run: Run, workspace: Path) -> None:
    settings = workspace / "chibo.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('"xa-binh-minh"', '"an-phu-hd43"'), encoding="utf-8")
    (workspace / "2026/cham-diem/2026-01-03-thuong-ky.toml").unlink()
    told = run("score-sheet", "2026-01", "-C", "so")
    assert (told.code, told.out) == (2, "")
    assert "Không có bộ tiêu chí «an-phu-hd43». Có phải ý là an-phu-hd42?" in told.err


def test_what_could_not_be_read_of_a_score_is_told_by_its_line(run: Run, workspace: Path) -> None:
    scored = workspace / "2026/cham-diem/2026-01-03-thuong-ky.toml"
    lines = scored.read_text(encoding="utf-8").splitlines()
    place = next(place for place, line in enumerate(lines) if line.startswith("diem ="))
    lines[place] = 'diem = "năm"'
    scored.write_text("\n".join(lines), encoding="utf-8")
    fault = f"việc sửa 1 lỗi trong 2026/cham-diem/2026-01-03-thuong-ky.toml, dòng {place + 1}"
    told = {
        command: json.loads(run(command, "2026-01", "-C", "so", "--dry-run", "--json").out)
        for command in ("score-sheet", "minutes", "resolution", "conclusion")
    }
    assert {command: fault in paper["con_thieu"] for command, paper in told.items()} == {
        "score-sheet": True,
        "minutes": True,
        "resolution": False,
        "conclusion": False,
    }


def test_a_sheet_somebody_has_changed_is_kept_and_the_new_one_stands_beside_it(
    run: Run, workspace: Path
) -> None:
    sheet = Path(FOLDER) / "2026-01-03-thuong-ky-phieu-cham-diem.docx"
    run("score-sheet", "2026-01", "-C", "so")
    first = sheet.read_bytes()
    changed = docx.Document(str(sheet))
    changed.paragraphs[0].add_run(" (đã sửa)")
    changed.save(str(sheet))
    edited = sheet.read_bytes()
    told = run("score-sheet", "2026-01", "-C", "so")
    beside = sheet.with_suffix(".moi.docx")
    assert (told.code, sheet.read_bytes(), beside.read_bytes()) == (4, edited, first)
