"""check: places, remedies, exit codes, and one slip hiding nothing else."""

import json
from pathlib import Path

from command_run import Run

BROKEN = """\
loai = "thuong_ky"
ngay = "2026-04-03"
"""


def test_the_example_has_nothing_to_correct(run: Run, workspace: Path) -> None:
    told = run("check", "2026", "-C", "so", "--tinh-den", "2026-04-01", "--ignore", "CB110")
    assert (told.code, told.out, told.err) == (
        0,
        "7 buổi sinh hoạt, tính đến 01/4/2026: 0 lỗi, 0 cảnh báo, 0 gợi ý.\n"
        "Theo Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương.\n",
        "",
    )


def test_several_slips_in_several_files_are_all_told(run: Run, workspace: Path) -> None:
    folder = workspace / "2026"
    (folder / "2026-04-03-thuong-ky.toml").write_text(BROKEN, encoding="utf-8")
    (folder / "2026-04-04-chi-uy.toml").write_text(
        'loai = "chi_uy"\nngay = 2026-04-04\nbat_dau = 19h30\nchu_try = "Nguyễn Đình Khải"\n'
        'thu_ky = "Nguyễn Đình Khảii"\n',
        encoding="utf-8",
    )
    told = run("check", "2026", "-C", "so", "--tinh-den", "2026-04-05", "--select", "CB0")
    assert told.code == 1
    assert (
        told.out
        == """\
2026/2026-04-03-thuong-ky.toml:2:1  CB007 lỗi
    ngay phải là một ngày, ở đây là «2026-04-03».
    > ngay = "2026-04-03"
    Cách sửa: ghi ngay = 2026-04-03 (năm-tháng-ngày, không có dấu ngoặc kép).

Buổi chi uỷ ngày 04/4/2026: 3 lỗi
2026/2026-04-04-chi-uy.toml:3:11  CB003 lỗi
    Giờ 19h30 phải viết dạng giờ:phút, giữa hai dấu nháy.
    > bat_dau = 19h30
    Cách sửa: sửa thành bat_dau = "19:30".
2026/2026-04-04-chi-uy.toml:4:1  CB006 lỗi
    Khoá chu_try không có trong tệp này.
    > chu_try = "Nguyễn Đình Khải"
    Cách sửa: sửa thành chu_tri.
2026/2026-04-04-chi-uy.toml:5:1  CB013 lỗi
    Nguyễn Đình Khảii không có trong danh sách đảng viên ngày 04/4/2026.
    > thu_ky = "Nguyễn Đình Khảii"
    Cách sửa: sửa thành Nguyễn Đình Khải; nếu là người khác thì thêm người ấy
    vào dang-vien.toml.

8 buổi sinh hoạt, tính đến 05/4/2026: 4 lỗi, 0 cảnh báo, 0 gợi ý.
Chưa đọc được: 2026/2026-04-03-thuong-ky.toml.
Theo Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương.

Việc cần làm ngay:
  1. Mở 2026/2026-04-04-chi-uy.toml, dòng 3: sửa thành bat_dau = "19:30".
  2. Mở 2026/2026-04-04-chi-uy.toml, dòng 4: sửa thành chu_tri.
  3. Mở 2026/2026-04-04-chi-uy.toml, dòng 5: sửa thành Nguyễn Đình Khải; nếu là
  người khác thì thêm người ấy vào dang-vien.toml.
  … và 1 chỗ khác nêu ở trên.
Sửa xong, kiểm tra lại:
  chibo check 2026 --tinh-den 2026-04-05 -C so
"""
    )


def test_json_is_one_document_with_findings_too(run: Run, workspace: Path) -> None:
    path = workspace / "2026" / "2026-03-02-chi-uy.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("ket_thuc = ", 'ket_thuc = "01:00"\n# ', 1), encoding="utf-8")
    line = text.splitlines().index(next(r for r in text.splitlines() if r.startswith("ket_thuc")))
    begin = next(r for r in text.splitlines() if r.startswith("bat_dau")).split('"')[1]
    told = run(
        *("check", "so/2026/2026-03-02-chi-uy.toml", "--json"),
        *("--tinh-den", "2026-04-01", "--ignore", "CB1"),
    )
    assert told.code == 1
    document = json.loads(told.out)
    (book,) = document.pop("so")
    assert document == {
        "schema_version": 1,
        "tinh_den": "2026-04-01",
        "so_buoi": 1,
        "so_duoc_mien": 0,
        "so_phat_hien": {"loi": 1, "canh_bao": 0, "goi_y": 0},
    }
    assert book == {
        "thu_muc": "",
        "ten": "Chi bộ thôn Đông",
        "huong_dan": "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương",
        "so_buoi": 1,
        "chua_doc_duoc": [],
        "khong_xet": [],
        "duoc_mien": [],
        "phat_hien": [
            {
                "tep": "2026/2026-03-02-chi-uy.toml",
                "dong": line + 1,
                "cot": 1,
                "khoa": "ket_thuc",
                "ma": "CB020",
                "muc_do": "loi",
                "noi_dung": f"Bắt đầu lúc {begin} nhưng kết thúc lúc 01:00.",
                "cach_sua": "sửa bat_dau hoặc ket_thuc; giờ ghi theo 24 giờ, ví dụ 21:15.",
                "can_cu": "Tệp tự mâu thuẫn.",
                "cho_kia": None,
            }
        ],
    }


def test_warnings_fail_only_when_asked(run: Run, workspace: Path) -> None:
    folder = workspace / "2026"
    (folder / "2026-03-02-chi-uy.toml").rename(folder / "2026-03-05-chi-uy.toml")
    assert run("check", "2026", "-C", "so", "--tinh-den", "2026-04-01").code == 0
    told = run("check", "2026", "-C", "so", "--tinh-den", "2026-04-01", "--fail-on", "canh_bao")
    assert told.code == 1


def test_nothing_to_check_is_its_own_exit_code(run: Run, workspace: Path) -> None:
    told = run("check", "2019", "-C", "so")
    assert (told.code, told.out) == (3, "")
    assert told.err == (
        f"Năm 2019 chưa có tệp buổi sinh hoạt nào ở {workspace}. "
        "Danh sách có 27 đảng viên, không có lỗi.\n"
    )


def test_a_file_in_another_encoding_hides_no_other_file(run: Run, workspace: Path) -> None:
    path = workspace / "2026" / "2026-03-02-chi-uy.toml"
    path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))
    told = run("check", "2026", "-C", "so", "--tinh-den", "2026-04-01", "-q", "--ignore", "CB1")
    assert told.out.splitlines()[1] == "2026/2026-03-02-chi-uy.toml:1:1  CB002 cảnh báo"
    assert told.out.splitlines()[-1] == (
        "7 buổi sinh hoạt, tính đến 01/4/2026: 0 lỗi, 1 cảnh báo, 0 gợi ý."
    )


def test_two_workspaces_are_told_apart(run: Run, workspace: Path) -> None:
    for name in ("mot", "hai"):
        run("init", name, "--ten", "Chi bộ thôn Tây", "--no-input")
        cell = Path(name) / "chibo.toml"
        cell.write_text(cell.read_text(encoding="utf-8") + "la = 1\n", encoding="utf-8")
    told = run("check", "mot", "hai", "--json", "--tinh-den", "2026-12-31", "--select", "CB0")
    books = json.loads(told.out)["so"]
    assert [found["tep"] for book in books for found in book["phat_hien"]] == [
        "mot/chibo.toml",
        "hai/chibo.toml",
    ]


def test_a_file_rests_on_the_cell_and_its_roster(run: Run, workspace: Path) -> None:
    cell = workspace / "chibo.toml"
    text = cell.read_text(encoding="utf-8").replace('"tu_dong"', '"hd04"')
    cell.write_text(text, encoding="utf-8")
    told = run(
        *("check", "so/2026/2026-03-02-chi-uy.toml", "-q", "--ignore", "CB1"),
        *("--tinh-den", "2026-04-01"),
    )
    assert told.code == 1
    assert told.out.splitlines()[1] == (
        "    quy_uoc.the_thuc là «hd04», không thuộc: hd05, hd36, tu_dong."
    )
    minutes = run("minutes", "2026-03-02", "-C", "so")
    assert minutes.err.startswith(
        "Văn bản là bản nháp. Còn thiếu:\n  - việc sửa 1 lỗi trong chibo.toml, "
    )


def test_other_files_are_not_checked(run: Run) -> None:
    Path("bien-ban.docx").write_bytes(b"PK")
    told = run("check", "bien-ban.docx")
    assert (told.code, told.err) == (
        2,
        "Lỗi: «bien-ban.docx» không phải tệp .toml của sổ, nên không kiểm tra được.\n",
    )


def test_an_error_is_one_json_document_too(run: Run) -> None:
    told = run("check", "2019", "--json")
    assert told.code == 2
    assert list(json.loads(told.out)) == ["loi", "schema_version"]
