"""attendance: the year of the members, as a table, for a spreadsheet, as JSON, as a paper."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from command_run import Run

EXAMPLES = Path(__file__).parents[2] / "examples"
Golden = Callable[[str, str], None]
DAY = ("--tinh-den", "2026-03-31")
PAPER = "so/2026/van-ban/2026-du-sinh-hoat.docx"


def test_the_members_of_a_year_by_months(run: Run, workspace: Path, golden: Golden) -> None:
    told = run("attendance", "2026", "-C", "so", *DAY)
    assert (told.code, told.err) == (0, "")
    golden("yearly/attendance", told.out)
    assert max(map(len, told.out.splitlines())) <= 80


def test_the_page_of_one_member(run: Run, workspace: Path, golden: Golden) -> None:
    told = run("attendance", "2026", "-C", "so", *DAY, "--nguoi", "nguyet")
    assert (told.code, told.err) == (0, "")
    golden("yearly/attendance-nguyet", told.out)
    assert max(map(len, told.out.splitlines())) <= 80


def test_for_a_spreadsheet(run: Run, workspace: Path, golden: Golden) -> None:
    told = run("attendance", "2026", "-C", "so", *DAY, "--csv")
    assert (told.code, told.err) == (0, "")
    golden("yearly/attendance-csv", told.out)


def test_one_member_for_a_spreadsheet(run: Run, workspace: Path) -> None:
    told = run("attendance", "2026", "-C", "so", *DAY, "--csv", "--nguoi", "Bích")
    assert (told.code, told.out.removeprefix("\ufeff")) == (
        0,
        "Ngày,Buổi,Dự,Lý do\n"
        '03/01/2026,thường kỳ,vắng có lý do,"nằm viện, có báo cáo"\n'
        '03/02/2026,thường kỳ,vắng có lý do,"mới ra viện, còn yếu, có báo cáo"\n'
        "03/3/2026,thường kỳ,có mặt,\n"
        "19/3/2026,chuyên đề,có mặt,\n",
    )


def test_one_member_as_json(run: Run, workspace: Path, golden: Golden) -> None:
    told = run("attendance", "2026", "-C", "so", *DAY, "--json", "--nguoi", "chien")
    assert json.loads(told.out)["schema_version"] == 1
    golden("yearly/attendance-json", told.out)


def test_all_members_as_json_in_name_order(run: Run, workspace: Path) -> None:
    told = json.loads(run("attendance", "2026", "-C", "so", *DAY, "--json").out)
    assert (told["nam"], told["tinh_den"], told["con_thieu"]) == (2026, "2026-03-31", [])
    assert [one["ho_ten"] for one in told["dang_vien"]][:3] == [
        "Ngô Quốc Bảo",
        "Tạ Thị Bích",
        "Nguyễn Văn Chiến",
    ]


def test_what_is_missing_is_told_above_the_figures(run: Run, workspace: Path) -> None:
    february = workspace / "2026" / "2026-02-03-thuong-ky.toml"
    text = february.read_text(encoding="utf-8")
    february.write_text(text.replace("\nngay = ", "\nngayy = ", 1), encoding="utf-8")
    march = workspace / "2026" / "2026-03-03-thuong-ky.toml"
    text = march.read_text(encoding="utf-8")
    march.write_text(text.replace('"hoan_thanh"', '"dang_ghi"', 1), encoding="utf-8")
    told = run("attendance", "2026", "-C", "so", *DAY)
    assert told.out.splitlines()[:11] == [
        "Chi bộ thôn Đông: dự sinh hoạt năm 2026, tính đến ngày 31/3/2026",
        "",
        "Số liệu chưa đủ. Còn thiếu:",
        "  - việc sửa tệp chưa đọc được: 2026/2026-02-03-thuong-ky.toml",
        "  - việc ghi cho xong (trang_thai) tệp: 2026/2026-03-03-thuong-ky.toml",
        "",
        "Buổi thường kỳ, kết hợp theo tháng",
        "Họ tên                  1 2 3 4 5 6 7 8 9 10 11 12    x   P   K   Liền",
        "──────────────────────────────────────────────────────────────────────",
        "Ngô Quốc Bảo            x ? ?                         1               ",
        "Tạ Thị Bích             P ? ?                             1          1",
    ]
    beside = run("attendance", "2026", "-C", "so", *DAY, "--csv").err
    assert beside == (
        "Số liệu chưa đủ. Còn thiếu:\n"
        "  - việc sửa tệp chưa đọc được: 2026/2026-02-03-thuong-ky.toml\n"
        "  - việc ghi cho xong (trang_thai) tệp: 2026/2026-03-03-thuong-ky.toml\n"
    )


def test_what_a_check_asks_of_absences_goes_beside_with_its_source(
    run: Run, tmp_path: Path
) -> None:
    shutil.copytree(EXAMPLES / "sai-bo-dong-viec", tmp_path / "truong")
    year_end = ("--tinh-den", "2026-12-31")
    told = run("attendance", "2026", "-C", "truong", *year_end)
    assert told.err == (
        "Lê Xuân Tiệp vắng 3 tháng trong năm 2026 mà sổ không ghi lý do: 02/2026,\n"
        "04/2026 và 06/2026. Xem CB407: Quy định số 29-QĐ/TW, ngày 25/7/2016, mục 8.1\n"
        "(chưa thấy lời văn của quy định thay thế).\n"
        "Vì Văn Thoại vắng có lý do 4 kỳ thường kỳ liên tiếp: 05/8/2026, 04/9/2026,\n"
        "07/10/2026 và 04/11/2026. Xem CB406: Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018,\n"
        "mục II.3.1.\n"
    )
    assert run("attendance", "2026", "-C", "truong", *year_end, "-q").err == ""
    of_one = run("attendance", "2026", "-C", "truong", *year_end, "--nguoi", "thoại").err
    assert of_one.startswith("Vì Văn Thoại vắng có lý do 4 kỳ") and "Tiệp" not in of_one


def test_a_year_without_meetings(run: Run, workspace: Path) -> None:
    told = run("attendance", "2025", "-C", "so")
    assert (told.code, told.out, told.err) == (
        0,
        "Chi bộ thôn Đông: dự sinh hoạt năm 2025, tính đến ngày 31/12/2025\n\n"
        "Chưa có buổi họp nào.\n",
        "",
    )


def test_the_table_as_a_paper(run: Run, workspace: Path) -> None:
    told = run("attendance", "2026", "-C", "so", *DAY, "--docx")
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {PAPER}\n", "")
    paper = docx.Document(PAPER)
    assert [p.text for p in paper.paragraphs[:3]] == [
        "BẢNG THEO DÕI",
        "dự sinh hoạt và thực hiện nhiệm vụ của đảng viên năm\xa02026",
        "-----",
    ]
    assert [cell.text for cell in paper.tables[1].rows[2].cells] == [
        *("2", "Tạ Thị Bích", "P", "P", "x"),
        *[""] * 9,
        *("1", "2", "0", "2"),
    ]
    assert run("attendance", "2026", "-C", "so", *DAY, "--docx").out == f"Không đổi: {PAPER}\n"
    planned = run("attendance", "2026", "-C", "so", *DAY, "--docx", "--dry-run", "-o", "b.docx")
    assert planned.out == "Sẽ ghi: b.docx\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--csv", "--json"), "Lỗi: Chỉ chọn một trong --csv, --json, --docx."),
        (("--csv", "--docx"), "Lỗi: Chỉ chọn một trong --csv, --json, --docx."),
        (
            ("-o", "x.docx"),
            "Lỗi: Các tuỳ chọn -o, --pdf, --open, --dry-run chỉ dùng cùng --docx.",
        ),
        (
            ("--docx", "--nguoi", "nguyet"),
            "Lỗi: Bản Word là bảng của cả chi bộ: bỏ --nguoi, hoặc bỏ --docx.",
        ),
        (
            ("--nguoi", "trần"),
            "Lỗi: Có 2 người khớp với «trần»: Trần Văn Đức và Trần Thị Minh Nguyệt. Ghi rõ hơn "
            "một người.",
        ),
        (
            ("--nguoi", "zzz"),
            "Lỗi: Không có ai là «zzz» trong danh sách đảng viên năm 2026. Xem tên trong "
            "dang-vien.toml.",
        ),
    ],
    ids=["two forms", "csv and paper", "no paper", "paper of one", "several", "nobody"],
)
def test_what_cannot_be_met(run: Run, workspace: Path, words: tuple[str, ...], told: str) -> None:
    answer = run("attendance", "2026", "-C", "so", "--tinh-den", "2026-12-31", *words)
    assert answer.code == 2
    assert told in answer.err.splitlines()
