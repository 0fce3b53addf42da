"""A folder of files -> the record of a year, and findings for what does not fit."""

from datetime import date
from pathlib import Path

import pytest

from chibo_cli.errors import ChiboError
from chibo_cli.findings import Finding
from chibo_cli.loader import find_workspace, load_year, meeting_files, open_workspace, years
from chibo_cli.record import YearRecord

TODAY = date(2026, 12, 31)
CELL = '[[chi_bo.ten_goi]]\nten = "Chi bộ thôn Đông"\n'
ROSTER = '[[dang_vien]]\nho_ten = "Nguyễn Văn An"\n'


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in {"chibo.toml": CELL, "dang-vien.toml": ROSTER, **files}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def meeting(day: str, kind: str = "thuong_ky", more: str = "") -> str:
    return f'loai = "{kind}"\nngay = {day}\n{more}'


def load(root: Path, year: int = 2026) -> tuple[YearRecord, list[str]]:
    workspace = open_workspace(root)
    record, reading = load_year(workspace, year, as_of=TODAY)
    return record, told([*workspace.findings, *reading])


def told(findings: list[Finding]) -> list[str]:
    return [
        f"{f.code} {f.location.path} {f.location.dotted_key}: {f.message} {f.remedy}"
        for f in findings
    ]


def test_the_workspace_is_found_from_any_folder_within(tmp_path: Path) -> None:
    write(tmp_path, {"2026/van-ban/x.txt": ""})
    assert find_workspace(tmp_path / "2026" / "van-ban") == tmp_path.resolve()
    assert find_workspace(tmp_path) == tmp_path.resolve()


def test_outside_a_workspace(tmp_path: Path) -> None:
    with pytest.raises(ChiboError) as refused:
        find_workspace(tmp_path)
    assert str(refused.value) == (
        f"Thư mục {tmp_path} không thuộc sổ sinh hoạt nào (không có tệp chibo.toml). "
        "Tạo sổ mới bằng lệnh  chibo init,  hoặc chỉ thư mục bằng  -C THƯ_MỤC."
    )


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ChiboError) as refused:
        find_workspace(tmp_path / "khong-co")
    assert str(refused.value) == f"Không có thư mục {tmp_path / 'khong-co'}."


def test_a_year_is_read_in_the_order_of_its_days(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "2026/b.toml": meeting("2026-01-03"),
            "2026/a.toml": meeting("2026-02-03"),
            "2026/c.toml": meeting("2026-01-02", "chi_uy"),
            "2026/2026-03-03-thuong-ky.TOML": meeting("2026-03-03"),
            "2026/ghi-chu.txt": "không phải tệp buổi họp",
            "2026/ke-hoach.toml": 'nam = 2026\nhuong_dan = "hd42-2025"',
            "2026/so-van-ban.toml": '[[van_ban]]\nloai = "BC"\nso = 1',
            "2026/dinh-huong/2026-01.toml": '[[dinh_huong]]\nnoi_dung = "Phòng cháy"',
            "2026/cham-diem/c.toml": '[[danh_gia]]\nnguoi_cham = "chi_bo"\ntong_diem = 92',
            "2026/van-ban/nhap.toml": "không đọc",
        },
    )
    record, findings = load(tmp_path)
    assert [held.path for held in record.meetings] == [
        "2026/c.toml",
        "2026/b.toml",
        "2026/a.toml",
        "2026/2026-03-03-thuong-ky.TOML",
    ]
    assert record.cell.naming_on(TODAY).name == "Chi bộ thôn Đông"
    assert list(record.roster.by_name) == ["Nguyễn Văn An"]
    assert record.guideline.reference == "42-HD/BTCTW"
    assert record.plan is not None
    assert record.plan.path == "2026/ke-hoach.toml"
    assert list(record.orientations) == ["2026-01"]
    assert list(record.scores) == ["c"]
    assert (record.year, record.as_of, record.unread, record.left_out) == (2026, TODAY, (), {})
    assert findings == []


def test_the_years_of_a_workspace(tmp_path: Path) -> None:
    names = ("2026", "2024", "1999", "3000", "20260", "mau", "2025.bak")
    write(tmp_path, {f"{name}/x.toml": "" for name in names} | {"2027": ""})
    assert years(tmp_path) == (1999, 2024, 2026)


def test_a_year_without_a_folder_is_empty(tmp_path: Path) -> None:
    record, findings = load(write(tmp_path, {}), 2031)
    assert (record.meetings, record.plan, findings) == ((), None, [])
    assert meeting_files(tmp_path, 2031) == ()


def test_the_year_before_skips_years_without_a_folder(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "2023/x.toml": meeting("2023-05-03"),
            "2025/x.toml": meeting("2025-05-03"),
            "2026/x.toml": meeting("2026-05-03"),
        },
    )
    record, _ = load(tmp_path)
    assert [held.date.year for held in record.all_meetings] == [2023, 2025, 2026]
    assert record.previous is not None
    assert record.previous is record.previous
    assert record.previous.year == 2025


def test_what_cannot_be_read_hides_nothing_else(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "2026/2026-01-03-thuong-ky.toml": 'ngay = 2026-01-03\nchu_tri = "Nguyen Van An"',
            "2026/2026-02-03-thuong-ky.toml": meeting(
                "2026-02-03", more='chu_tri = "Nguyen Van An"\nthu_ki = "x"'
            ),
        },
    )
    record, findings = load(tmp_path)
    assert record.unread == ("2026/2026-01-03-thuong-ky.toml",)
    assert [held.path for held in record.meetings] == ["2026/2026-02-03-thuong-ky.toml"]
    assert record.left_out == {
        "2026/2026-01-03-thuong-ky.toml": frozenset({()}),
        "2026/2026-02-03-thuong-ky.toml": frozenset({("thu_ki",), ("thu_ky",)}),
    }
    assert findings == [
        "CB009 2026/2026-01-03-thuong-ky.toml loai: Tệp thiếu khoá loai. "
        'thêm dòng loai = "thuong_ky" vào đầu tệp.',
        "CB006 2026/2026-02-03-thuong-ky.toml thu_ki: Khoá thu_ki không có trong tệp này. "
        "sửa thành thu_ky.",
        "CB013 2026/2026-02-03-thuong-ky.toml chu_tri: Nguyen Van An không có trong danh sách "
        "đảng viên ngày 03/02/2026. sửa thành Nguyễn Văn An.",
    ]


def test_a_workspace_without_a_roster(tmp_path: Path) -> None:
    write(tmp_path, {"2026/x.toml": meeting("2026-05-03", more='chu_tri = "Nguyễn Văn An"')})
    (tmp_path / "dang-vien.toml").unlink()
    record, findings = load(tmp_path)
    assert (record.roster.members, record.roster.path) == ((), "dang-vien.toml")
    assert findings == [
        "CB001 dang-vien.toml : Sổ này chưa có danh sách đảng viên. chạy lại  chibo init  trong "
        "thư mục này để tạo tệp mẫu, rồi ghi đảng viên vào."
    ]


def test_a_guideline_that_is_not_there_is_replaced_and_told(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "chibo.toml": '[quy_uoc]\nhuong_dan = "hd12"',
            "2026/ke-hoach.toml": 'huong_dan = "HD42-2026"',
        },
    )
    record, findings = load(tmp_path)
    assert record.guideline.reference == "12-HD/BTCTW"
    assert findings == [
        "CB008 chibo.toml quy_uoc.huong_dan: Không có hướng dẫn «hd12»; tạm dùng hd12-2018. "
        "ghi hd12-2018.",
        "CB008 2026/ke-hoach.toml huong_dan: Không có hướng dẫn «HD42-2026»; tạm dùng hd12-2018. "
        "ghi hd42-2025.",
    ]


def test_the_plan_of_a_year_names_strangers_too(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"2026/ke-hoach.toml": '[[chuyen_de_nam]]\nnguoi_chuan_bi = "Nguyen Van An"'},
    )
    assert load(tmp_path)[1] == [
        "CB013 2026/ke-hoach.toml chuyen_de_nam[1].nguoi_chuan_bi: Nguyen Van An không có trong "
        "dang-vien.toml. sửa thành Nguyễn Văn An."
    ]


def test_a_register_and_a_score_are_checked_for_their_form(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "2026/so-van-ban.toml": "[[van_ban]]\nso = 0",
            "2026/cham-diem/x.toml": '[[danh_gia]]\nnguoi_cham = "chi bo"',
        },
    )
    assert load(tmp_path)[1] == [
        "CB007 2026/so-van-ban.toml van_ban[1].so: van_ban[1].so là «0», nhỏ hơn 1. "
        "ghi một số từ 1 trở lên.",
        "CB008 2026/cham-diem/x.toml danh_gia[1].nguoi_cham: danh_gia[1].nguoi_cham là «chi bo», "
        "không thuộc: chi_bo, cap_uy_vien_phu_trach, can_bo_du, cap_uy_cap_tren. "
        'sửa thành "chi_bo".',
    ]
