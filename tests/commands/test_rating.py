"""rating: the scores of a year, as tables, for a spreadsheet, as JSON."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from command_run import Run

Golden = Callable[[str, str], None]
SET = "phu-tho-khoi-co-quan"
DAY = ("--tinh-den", "2026-04-30")
ENTRIES = """
[[muc_diem]]
tieu_chi = "1"
diem = 15

[[muc_diem]]
tieu_chi = "2"
diem = 14
dien_giai = "Vắng 4 người vì thu hoạch lúa."

[[muc_diem]]
tieu_chi = "3"
diem = {third}

[[muc_diem]]
tieu_chi = "4"
diem = 20
"""


@pytest.fixture
def scored(workspace: Path) -> Path:
    """The village cell's book with its meetings of January to March scored by Phú Thọ's set."""
    folder = workspace / "2026" / "cham-diem"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    _score(workspace, "2026-01-03", ENTRIES.format(third=45))
    _score(workspace, "2026-02-03", ENTRIES.format(third=20))
    overseer = "[[danh_gia]]\nnguoi_cham = 'cap_uy_vien_phu_trach'\ntong_diem = 70.5\n"
    _score(workspace, "2026-03-03", ENTRIES.format(third=41) + overseer)
    return workspace


def _score(workspace: Path, day: str, text: str, name: str = SET) -> None:
    file = workspace / "2026" / "cham-diem" / f"{day}-thuong-ky.toml"
    file.write_text(f'bo_tieu_chi = "{name}"\n{text}', encoding="utf-8")


def test_the_scores_of_a_year(run: Run, scored: Path, golden: Golden) -> None:
    told = run("rating", "2026", "-C", "so", *DAY)
    assert (told.code, told.err) == (0, "")
    golden("yearly/rating", told.out)
    assert max(map(len, told.out.splitlines())) <= 80


def test_for_a_spreadsheet(run: Run, scored: Path, golden: Golden) -> None:
    told = run("rating", "2026", "-C", "so", *DAY, "--csv")
    assert (told.code, told.err) == (0, "")
    golden("yearly/rating-csv", told.out)


def test_as_json(run: Run, scored: Path, golden: Golden) -> None:
    told = run("rating", "2026", "-C", "so", *DAY, "--json")
    assert json.loads(told.out)["xep_loai_nam"] is None
    golden("yearly/rating-json", told.out)


def _trend(out: str) -> list[str]:
    """The lines of the chart."""
    return out.partition("Diễn biến\n")[2].partition("\n\n")[0].splitlines()


def test_a_rating_without_points_is_drawn_as_no_points(run: Run, scored: Path) -> None:
    def rated(day: str, rating: str, more: str = "") -> None:
        entry = f"[[danh_gia]]\nnguoi_cham = 'chi_bo'\n{more}xep_loai = '{rating}'\n"
        _score(scored, day, entry)

    rated("2026-01-03", "Tốt", "tong_diem = 100\n")
    rated("2026-02-03", "Khá")
    rated("2026-03-03", "Kém", "tong_diem = 0\n")
    assert _trend(run("rating", "2026", "-C", "so", *DAY).out) == [
        f"   1  {'#' * 25}|{'#' * 10}|{'#' * 10}|#####  100 Tốt",
        f"   3  {'.' * 25}|{'.' * 10}|{'.' * 10}|.....  0 Kém",
        "  # chi bộ tự chấm; | mốc 50, 70, 90 điểm",
        "  Tháng 2 chỉ có xếp loại, không có điểm để vẽ.",
    ]
    rated("2026-01-03", "Tốt")
    rated("2026-03-03", "Kém")
    assert _trend(run("rating", "2026", "-C", "so", *DAY).out) == [
        f"   1  {'#' * 50}  Tốt",
        f"   2  {'#' * 37}{'.' * 13}  Khá",
        f"   3  {'#' * 12}{'.' * 38}  Kém",
        "  # chi bộ tự chấm",
    ]


def test_the_year_is_that_of_the_day_where_none_is_given(run: Run, scored: Path) -> None:
    assert run("rating", "-C", "so", *DAY).out == run("rating", "2026", "-C", "so", *DAY).out


def test_a_set_that_scores_once_a_year(run: Run, scored: Path, golden: Golden) -> None:
    shutil.rmtree(scored / "2026" / "cham-diem")
    (scored / "2026" / "cham-diem").mkdir()
    level = "[[muc_diem]]\ntieu_chi = '2.2'\ndat = false\ndien_giai = 'Tháng 3 không họp.'\n"
    level += "[[danh_gia]]\nnguoi_cham = 'chi_bo'\nxep_loai = 'Khá'\n"
    _score(scored, "2026-03-03", level, "tra-vinh-ap-khom")
    told = run("rating", "2026", "-C", "so", *DAY)
    assert (told.code, told.err) == (0, "")
    golden("yearly/rating-once-a-year", told.out)


def test_a_checklist_without_points(run: Run, scored: Path, golden: Golden) -> None:
    shutil.rmtree(scored / "2026" / "cham-diem")
    (scored / "2026" / "cham-diem").mkdir()
    checks = "".join(
        f"[[muc_diem]]\ntieu_chi = '{key}'\ndat = {'false' if key == '3.5' else 'true'}\n"
        for key in _checklist()
    )
    _score(scored, "2026-02-03", checks, "hd12-2018")
    told = run("rating", "2026", "-C", "so", *DAY)
    assert (told.code, told.err) == (0, "")
    golden("yearly/rating-checklist", told.out)


def _checklist() -> list[str]:
    from chibo_cli.criteria import shipped_criteria_sets

    return [each.key for each in shipped_criteria_sets()["hd12-2018"].criteria]


def test_several_sets_are_not_put_together(run: Run, scored: Path) -> None:
    _score(scored, "2026-02-03", "", "an-phu-hd42")
    lines = run("rating", "2026", "-C", "so", *DAY).out.splitlines()
    assert lines[1] == "Bộ tiêu chí: phu-tho-khoi-co-quan và an-phu-hd42."
    assert lines[lines.index("Xếp loại năm") + 1 :] == [
        "  Các buổi được chấm theo 2 bộ tiêu chí (phu-tho-khoi-co-quan và an-phu-hd42):",
        "  không gộp lại để xếp loại năm.",
    ]
    assert "Diễn biến" not in lines


def test_a_sheet_that_cannot_be_read_is_said_first(run: Run, scored: Path) -> None:
    broken = scored / "2026" / "cham-diem" / "2026-02-03-thuong-ky.toml"
    broken.write_text("bo_tieu_chi = 'Phú\n", encoding="utf-8")
    told = run("rating", "2026", "-C", "so", *DAY)
    gap = "việc sửa tệp chưa đọc được: 2026/cham-diem/2026-02-03-thuong-ky.toml"
    lines = told.out.splitlines()
    assert lines[2:5] == ["", "Số liệu chưa đủ. Còn thiếu:", f"  - {gap}"]
    told = run("rating", "2026", "-C", "so", *DAY, "--csv")
    assert told.err == f"Số liệu chưa đủ. Còn thiếu:\n  - {gap}\n"


def test_a_year_without_meetings(run: Run, scored: Path) -> None:
    told = run("rating", "2024", "-C", "so", *DAY)
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[0] == (
        "Chi bộ thôn Đông: chấm điểm năm 2024, tính đến ngày 31/12/2024"
    )
    assert told.out.endswith("\nSổ chưa có buổi sinh hoạt nào của năm này để chấm.\n")


def test_one_form_at_a_time(run: Run, scored: Path) -> None:
    told = run("rating", "2026", "-C", "so", "--csv", "--json")
    assert (told.code, json.loads(told.out)["loi"]) == (2, "Chỉ chọn một trong --csv, --json.")
