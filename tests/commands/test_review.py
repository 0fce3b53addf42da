"""review: the figures of a year, as tables, for a spreadsheet, as JSON, as a paper."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from command_run import Run

Golden = Callable[[str, str], None]
EXAMPLE = Path(__file__).parents[2] / "examples" / "chi-bo-thon-dong"
DAY = ("--tinh-den", "2026-03-31")
PAPER = "so/2026/van-ban/2026-so-lieu-nam.docx"
_IN_JANUARY = 'ngay = 2027-01-05\nky = "2026-12"'


def test_the_figures_of_a_year(run: Run, workspace: Path, golden: Golden) -> None:
    told = run("review", "2026", "-C", "so", *DAY)
    assert (told.code, told.err) == (0, "")
    golden("yearly/review", told.out)
    assert max(map(len, told.out.splitlines())) <= 80


def test_for_a_spreadsheet(run: Run, workspace: Path, golden: Golden) -> None:
    told = run("review", "2026", "-C", "so", *DAY, "--csv")
    assert (told.code, told.err) == (0, "")
    golden("yearly/review-csv", told.out)


def test_as_json(run: Run, workspace: Path, golden: Golden) -> None:
    told = run("review", "2026", "-C", "so", *DAY, "--json")
    assert json.loads(told.out)["tinh_den"] == "2026-03-31"
    golden("yearly/review-json", told.out)


def test_a_past_year_speaks_for_its_last_day(run: Run, workspace: Path) -> None:
    told = run("review", "2025", "-C", "so", "--tinh-den", "2026-03-31")
    assert (told.code, told.out, told.err) == (
        0,
        "Chi bộ thôn Đông: số liệu năm 2025, tính đến ngày 31/12/2025\n\nChưa có buổi họp nào.\n",
        "",
    )


def test_months_without_a_meeting_and_tasks_without_a_number(run: Run, workspace: Path) -> None:
    february = workspace / "2026" / "2026-02-03-thuong-ky.toml"
    february.unlink()
    march = workspace / "2026" / "2026-03-03-thuong-ky.toml"
    text = march.read_text(encoding="utf-8")
    march.write_text(text + '[[nhiem_vu]]\nnoi_dung = "Sửa cổng"\n', encoding="utf-8")
    lines = run("review", "2026", "-C", "so", *DAY).out.splitlines()
    assert "Không có buổi thường kỳ, sổ chưa ghi lý do: tháng 02/2026." in lines
    assert "Chưa đánh số (so) nên chưa theo dõi được: 1 nhiệm vụ." in lines


def test_december_held_in_january_is_of_december(run: Run, workspace: Path) -> None:
    shutil.copytree(EXAMPLE, workspace, dirs_exist_ok=True)
    december = workspace / "2026" / "2026-12-03-thuong-ky.toml"
    january = workspace / "2027" / "2027-01-05-thuong-ky.toml"
    january.parent.mkdir()
    moved = december.read_text("utf-8").replace("ngay = 2026-12-03", _IN_JANUARY)
    january.write_text(moved, "utf-8")
    december.unlink()
    told = run("review", "2026", "-C", "so", "--tinh-den", "2027-01-20").out
    assert "12/2026   05/01/2027 " in told
    assert "Không có buổi thường kỳ" not in told
    told = run("review", "2027", "-C", "so", "--tinh-den", "2027-01-20").out
    assert "\nSố buổi   0           0         0           0            0" in told
    assert "Nghị quyết tháng                                    1   30" in told
    told = run("attendance", "2027", "-C", "so", "--tinh-den", "2027-01-20").out
    assert "Buổi ngày 05/01/2027 tính cho năm 2026, không ở bảng này." in told
    told = run("attendance", "2026", "-C", "so", "--tinh-den", "2027-01-20").out
    assert "    05/01/2027 mổ mắt ở bệnh viện, có báo cáo" in told


def test_what_is_missing_is_told_above_the_figures(run: Run, workspace: Path) -> None:
    february = workspace / "2026" / "2026-02-03-thuong-ky.toml"
    february.write_text("loai = 5\n", encoding="utf-8")
    told = run("review", "2026", "-C", "so", *DAY)
    assert told.out.splitlines()[:6] == [
        "Chi bộ thôn Đông: số liệu năm 2026, tính đến ngày 31/3/2026",
        "",
        "Số liệu chưa đủ. Còn thiếu:",
        "  - việc sửa tệp chưa đọc được: 2026/2026-02-03-thuong-ky.toml",
        "",
        "Ngày họp theo tháng",
    ]
    told = run("review", "2026", "-C", "so", *DAY, "--docx")
    assert told.err == (
        "Văn bản là bản nháp. Còn thiếu:\n"
        "  - việc sửa tệp chưa đọc được: 2026/2026-02-03-thuong-ky.toml\n"
    )


def test_the_figures_as_a_paper(run: Run, workspace: Path) -> None:
    told = run("review", "2026", "-C", "so", *DAY, "--docx")
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {PAPER}\n", "")
    paper = docx.Document(PAPER)
    assert [p.text for p in paper.paragraphs[:3]] == [
        "BẢNG TỔNG HỢP",
        "số liệu sinh hoạt chi bộ năm\xa02026",
        "-----",
    ]
    assert [cell.text for cell in paper.tables[1].rows[-1].cells] == [
        *("Cộng số buổi", "3", "0", "1", "0", "3"),
    ]
    told = run("review", "2026", "-C", "so", *DAY, "--docx", "--json")
    assert json.loads(told.out)["van_ban"][0]["ket_qua"] == "khong_doi"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--csv", "--json"), "Lỗi: Chỉ chọn một trong --csv, --json, --docx."),
        (("--pdf",), "Lỗi: Các tuỳ chọn -o, --pdf, --open, --dry-run chỉ dùng cùng --docx."),
    ],
    ids=["two forms", "no paper"],
)
def test_what_cannot_be_met(run: Run, workspace: Path, words: tuple[str, ...], told: str) -> None:
    answer = run("review", "2026", "-C", "so", *words)
    assert answer.code == 2
    assert told in answer.err.splitlines()
