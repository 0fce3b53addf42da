"""handover: all that a new secretary must know, on the screen, as JSON and as a paper to sign."""

import json
from pathlib import Path

import docx
import pytest
from command_run import Run

ON = ("--tinh-den", "2026-04-10", "-C", "so")
PAPER = "so/2026/van-ban/2026-04-10-ban-giao.docx"


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


def part(text: str, title: str) -> list[str]:
    """The lines under a title, up to a blank one."""
    told = [*lines(text), ""]
    start = next(at for at, line in enumerate(told) if line.startswith(title))
    return told[start + 1 : told.index("", start)]


def test_who_holds_what_and_who_changes_soon(run: Run, workspace: Path) -> None:
    told = run("handover", *ON)
    assert (told.code, told.err) == (0, "")
    assert lines(told.out)[0] == "Bàn giao: Chi bộ thôn Đông, ngày 10/4/2026"
    assert part(told.out, "Chi bộ") == [
        "  Cấp uỷ:         Đảng uỷ xã Bình Minh",
        "  Đảng bộ:        Đảng bộ xã Bình Minh",
        "  Theo dõi:       Vũ Đình Phong",
        "  Nhiệm kỳ:       2025 - 2030, từ ngày 15/3/2025",
        "  Hướng dẫn:      Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức",
        "                  Trung ương",
        "  Bí thư:         Nguyễn Đình Khải, từ ngày 15/3/2025",
        "  Phó Bí thư:     Lê Văn Thịnh, từ ngày 15/3/2025",
        "  Chi uỷ viên:    Trần Thị Minh Nguyệt, từ ngày 15/3/2025",
    ]
    assert part(told.out, "Đảng viên") == [
        "  Chính thức:     18",
        "  Dự bị:          2: Nguyễn Tiến Đạt (hết mười hai tháng ngày 18/11/2026) và Lê",
        "                  Thị Thu Trang (hết mười hai tháng ngày 25/02/2026)",
        "  Miễn sinh hoạt: 2: Lương Thị Mận và Đặng Hữu Nghĩa",
        "  Tạm đi:         1: Cao Văn Sáng",
        "  Tạm đến:        1: Mai Thị Hồng Nhung",
        "  - Lê Thị Thu Trang: đảng viên chính thức từ ngày 22/4/2026.",
    ]
    assert [line for line in lines(told.out) if len(line) > 80] in ([], [f"  {workspace}"])


def test_what_is_open_and_what_comes_next(run: Run, workspace: Path) -> None:
    told = run("handover", *ON)
    tasks = part(told.out, "Nhiệm vụ còn mở: 7")
    assert [line.split()[0] for line in tasks if line.startswith("2026")] == [
        "2026-02-03/4",
        "2026-03-03/2",
        "2026-03-03/1",
        "2026-03-03/3",
        "2026-03-19/3",
        "2026-03-19/1",
        "2026-03-19/2",
    ]
    assert part(told.out, "Kiến nghị chưa trả lời xong: 1")[2].startswith("2026-03-03/1   Cống")
    assert part(told.out, "Số văn bản tiếp theo") == [
        "  Nghị quyết:     17",
    ]
    assert part(told.out, "Việc trước mắt") == [
        "  - Buổi thường kỳ tháng 4 năm 2026: chưa có tệp.",
        "    chibo new-meeting 2026-04 -C so",
        "  - Kiểm tra sổ năm 2026: 1 gợi ý.",
        "    chibo check 2026 -C so",
    ]
    assert part(told.out, "Tệp của sổ") == [
        f"  {workspace}",
        "  chibo.toml:         chi bộ, nhiệm kỳ, nền nếp sinh hoạt",
        "  dang-vien.toml:     đảng viên, chức vụ, tình trạng",
        "  2026/ke-hoach.toml: kế hoạch năm 2026",
        "  2026/:              7 tệp buổi họp năm 2026",
        "  2026/van-ban/:      văn bản in ra từ sổ",
    ]


@pytest.mark.parametrize(
    ("day", "files", "told"),
    [
        ("2026-03-20", {}, ["Buổi thường kỳ tháng 4 năm 2026, ngày 03/4/2026: chưa có tệp."]),
        (
            "2026-03-20",
            {"2026-04-02-chi-uy": "chi_uy", "2026-04-03-thuong-ky": "thuong_ky"},
            [
                "Buổi chi uỷ ngày 02/4/2026, đã có tệp 2026/2026-04-02-chi-uy.toml.",
                "Buổi thường kỳ ngày 03/4/2026, đã có tệp 2026/2026-04-03-thuong-ky.toml.",
            ],
        ),
        (
            "2026-04-04",
            {"2026-04-03-thuong-ky": "thuong_ky"},
            [
                "Buổi thường kỳ tháng 5 năm 2026, ngày 03/5/2026: chưa có tệp.",
                "Biên bản buổi thường kỳ ngày 03/4/2026 chưa ghi xong "
                "(2026/2026-04-03-thuong-ky.toml).",
            ],
        ),
        (
            "2026-12-20",
            {"2026-12-03-thuong-ky": "thuong_ky", "../2027/2027-01-03-thuong-ky": "thuong_ky"},
            [
                "Buổi thường kỳ ngày 03/01/2027, đã có tệp 2027/2027-01-03-thuong-ky.toml.",
                "Biên bản buổi thường kỳ ngày 03/12/2026 chưa ghi xong "
                "(2026/2026-12-03-thuong-ky.toml).",
            ],
        ),
    ],
)
def test_the_next_meeting_with_its_file_or_without(
    run: Run, workspace: Path, day: str, files: dict[str, str], told: list[str]
) -> None:
    for name, kind in files.items():
        file = workspace / f"2026/{name}.toml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f'loai = "{kind}"\nngay = {file.stem[:10]}\n', encoding="utf-8")
    coming = " ".join(
        " ".join(part(run("handover", "--tinh-den", day, "-C", "so").out, "Việc trước")).split()
    )
    told_of = [each.partition(" chibo new-meeting")[0] for each in coming.split("- ")[1:-1]]
    assert [each.strip() for each in told_of] == told


def test_other_programs_get_every_part(run: Run, workspace: Path) -> None:
    document = json.loads(run("handover", "--json", *ON).out)
    assert sorted(document) == [
        "buoi_toi",
        "can_tao_tep",
        "chi_bo",
        "chua_doc_het",
        "chua_ghi_xong",
        "chuc_vu",
        "chuyen_de",
        "dang_vien",
        "het_du_bi",
        "khong_theo_doi",
        "kiem_tra",
        "kien_nghi",
        "nhiem_ky",
        "nhiem_vu",
        "sap_doi",
        "schema_version",
        "so_van_ban",
        "tep",
        "thu_muc",
        "tinh_den",
    ]
    assert document["chuc_vu"][0] == {
        "nguoi": "Nguyễn Đình Khải",
        "loai": "bi_thu",
        "tu": "2025-03-15",
    }
    assert document["can_tao_tep"] == {"ky": "2026-04", "ngay": None}
    assert document["kiem_tra"] == {"loi": 0, "canh_bao": 0, "goi_y": 1}


def test_the_paper_has_a_place_for_both_to_sign(run: Run, workspace: Path) -> None:
    told = run("handover", "--docx", *ON)
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {PAPER}\n", "")
    paper = docx.Document(PAPER)
    assert [cell.text.strip() for cell in paper.tables[-1].rows[0].cells] == [
        "NGƯỜI GIAO",
        "NGƯỜI NHẬN",
    ]
    assert run("handover", "--docx", *ON).out == f"Không đổi: {PAPER}\n"
    refused = run("handover", "--pdf", *ON)
    assert (refused.code, refused.err) == (
        2,
        "Lỗi: Các tuỳ chọn -o, --pdf, --open, --dry-run chỉ dùng cùng --docx.\n",
    )


def test_what_is_not_known_is_said(run: Run, workspace: Path) -> None:
    (workspace / "2026/hong.toml").write_text("loai = họp", encoding="utf-8")
    told = run("handover", *ON)
    assert part(told.out, "Số văn bản tiếp theo")[0] == (
        "  Nghị quyết:     chưa chắc, vì chưa đọc được 2026/hong.toml"
    )
    assert " ".join(told.err.split()) == (
        "Chưa đọc được hết 2026/hong.toml: nhiệm vụ, kiến nghị đặt ra hoặc khép lại ở đó có thể "
        "chưa tính. Xem chỗ hỏng bằng lệnh chibo check."
    )


def test_a_book_just_begun(run: Run, tmp_path: Path) -> None:
    root = tmp_path / "moi"
    root.mkdir()
    (root / "chibo.toml").write_text("", encoding="utf-8")
    told = run("handover", "--tinh-den", "2026-04-10", "-C", "moi")
    assert told.code == 0
    assert lines(told.out)[0] == "Bàn giao: moi, ngày 10/4/2026"
    assert part(told.out, "Đảng viên") == ["  Sổ chưa ghi đảng viên nào."]
    assert part(told.out, "Nhiệm vụ còn mở: 0") == ["  Không còn."]
    assert part(told.out, "Việc trước mắt")[0] == (
        "  - Buổi thường kỳ tháng 4 năm 2026: chưa có tệp."
    )
