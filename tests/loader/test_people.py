"""Names in a meeting and in a plan against the roster."""

from typing import Any

import tomli

from chibo_cli.findings import Finding
from chibo_cli.loader.people import strangers_in_meeting, strangers_in_plan
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Plan
from chibo_cli.models.roster import Roster

MEMBERS = """
[[dang_vien]]
ho_ten = "Nguyễn Văn An"

[[dang_vien]]
ho_ten = "Lê Văn Cường"
ma = "cuong"

[[dang_vien]]
ho_ten = "Phạm Thị Dung"
sinh_hoat_tu = 2026-11-04

[[dang_vien]]
ho_ten = "Cao Văn Sáng"
sinh_hoat_den = 2026-11-03
"""
NAMESAKES = """
dang_vien = [{ ho_ten = "Vũ Văn Hà", ma = "ha-1" }, { ho_ten = "Vũ Văn Hà", ma = "ha-2" }]
"""
TWINS = 'dang_vien = [{ ho_ten = "Vũ Văn Hà", ma = "ha-1" }, { ho_ten = "Vũ Văn Hà" }]'
NO_CODE = "ghi ma khác nhau cho từng người trong dang-vien.toml, rồi ghi mã ấy ở đây."

Told = tuple[str, str, str, str]


def told(findings: Any) -> list[Told]:
    found: list[Finding] = list(findings)
    return [(f.code, f.location.dotted_key, f.message, f.remedy) for f in found]


def strangers(text: str, members: str = MEMBERS) -> list[Told]:
    roster = Roster.model_validate(tomli.loads(members))
    context = ReadingContext("2026/2026-11-03-thuong-ky.toml", roster.names)
    head = 'loai = "thuong_ky"\nngay = 2026-11-03\n'
    meeting = Meeting.model_validate(tomli.loads(head + text), context=context)
    return told(strangers_in_meeting(meeting, roster, context))


def strangers_to_plan(text: str, members: str = MEMBERS) -> list[Told]:
    roster = Roster.model_validate(tomli.loads(members))
    context = ReadingContext("2026/ke-hoach.toml", roster.names)
    plan = Plan.model_validate(tomli.loads(text), context=context)
    return told(strangers_in_plan(plan, roster, context))


def unknown(key: str, name: str, remedy: str) -> Told:
    message = f"{name} không có trong danh sách đảng viên ngày 03/11/2026."
    return ("CB013", key, message, remedy)


def test_members_by_name_or_code_are_no_strangers() -> None:
    assert strangers('chu_tri = "Nguyễn  Văn An"\nthu_ky = "cuong"') == []


def test_the_nearest_name_is_offered_accents_and_case_forgiven() -> None:
    for written in ("Nguyen Van An", "NGUYỄN VĂN AN", "nguyễn văn ân", "Nguyễn Vắn An"):
        assert strangers(f'chu_tri = "{written}"') == [
            unknown("chu_tri", written, "sửa thành Nguyễn Văn An.")
        ]


def test_a_name_like_no_other() -> None:
    assert strangers('chu_tri = "Bùi Quốc Khánh"') == [
        unknown(
            "chu_tri",
            "Bùi Quốc Khánh",
            "sửa tên cho đúng danh sách, hoặc thêm đảng viên này vào dang-vien.toml.",
        )
    ]


def test_every_place_a_stranger_stands_in_is_named() -> None:
    found = strangers("""
        thu_ky = "Le Van Cuong"
        chuan_bi.nguoi_chuan_bi = "Le Van Cuong"
        chuan_bi.hoi_y.thanh_phan = ["Nguyễn Văn An", "Le Van Cuong"]
        chuong_trinh = [{ nguoi_thuc_hien = "Le Van Cuong" }]
        vang = [{ nguoi = "Le Van Cuong" }]
        du_them = [{ nguoi = "Le Van Cuong" }]
        chinh_tri_tu_tuong.nguoi_trinh_bay = "Le Van Cuong"
        chinh_tri_tu_tuong.y_kien = [{ nguoi = "Le Van Cuong" }]
        chuyen_de.nguoi_chuan_bi = ["Le Van Cuong"]
        kien_nghi = [{ nguoi = "Le Van Cuong" }]
        nhiem_vu = [{ nguoi_thuc_hien = ["Chi uỷ", "Le Van Cuong"] }]
        nhiem_vu_du_kien = [{ nguoi_kiem_tra = "Le Van Cuong" }]
        bau_cu = [{ ban_kiem_phieu = "Le Van Cuong", ung_vien = [{ ho_ten = "Le Van Cuong" }] }]
    """)
    assert found == [
        unknown(key, "Le Van Cuong", "sửa thành Lê Văn Cường.")
        for key in (
            "thu_ky",
            "chuan_bi.nguoi_chuan_bi",
            "chuan_bi.hoi_y.thanh_phan[2]",
            "chuong_trinh[1].nguoi_thuc_hien",
            "vang[1].nguoi",
            "du_them[1].nguoi",
            "chinh_tri_tu_tuong.nguoi_trinh_bay",
            "chinh_tri_tu_tuong.y_kien[1].nguoi",
            "chuyen_de.nguoi_chuan_bi",
            "kien_nghi[1].nguoi",
            "nhiem_vu[1].nguoi_thuc_hien[2]",
            "nhiem_vu_du_kien[1].nguoi_kiem_tra",
            "bau_cu[1].ban_kiem_phieu",
            "bau_cu[1].ung_vien[1].ho_ten",
        )
    ]


def test_not_yet_or_no_longer_in_the_cell_on_that_day() -> None:
    remedy = "ghi nhầm thì sửa tên, hoặc {} trong dang-vien.toml; đến dự thì ghi vào [[khach_moi]]."
    dung = "Phạm Thị Dung không thuộc chi bộ ngày 03/11/2026 (sinh hoạt ở đây từ 04/11/2026)."
    sang = "Cao Văn Sáng không thuộc chi bộ ngày 03/11/2026 ({} từ 03/11/2026)."
    assert strangers('chu_tri = "Phạm Thị Dung"\nthu_ky = "Cao Văn Sáng"') == [
        ("CB014", "chu_tri", dung, remedy.format("sinh_hoat_tu")),
        ("CB014", "thu_ky", sang.format("thôi sinh hoạt"), remedy.format("sinh_hoat_den")),
    ]
    transferred = f'{MEMBERS}ly_do_den = "chuyển sinh hoạt về quê"'
    assert strangers('thu_ky = "Cao Văn Sáng"', transferred) == [
        ("CB014", "thu_ky", sang.format("đã chuyển đi"), remedy.format("sinh_hoat_den")),
    ]


def test_who_is_not_in_the_cell_that_day_is_not_offered() -> None:
    assert [remedy for *_, remedy in strangers('chu_tri = "Pham Thi Dung"')] == [
        "sửa tên cho đúng danh sách, hoặc thêm đảng viên này vào dang-vien.toml."
    ]


def test_a_shared_name_needs_its_code() -> None:
    assert strangers('chu_tri = "Vũ Văn Hà"', NAMESAKES) == [
        (
            "CB015",
            "chu_tri",
            "Có 2 đảng viên cùng tên Vũ Văn Hà.",
            "ghi mã thay cho tên: ha-1 hoặc ha-2.",
        )
    ]
    assert strangers('chu_tri = "ha-2"\nthu_ky = "Vũ Văn Hà (ha-1)"', NAMESAKES) == []


def test_a_shared_name_where_a_code_is_missing() -> None:
    assert strangers('chu_tri = "Vũ Văn Hà"', TWINS) == [
        ("CB015", "chu_tri", "Có 2 đảng viên cùng tên Vũ Văn Hà.", NO_CODE)
    ]


def test_guests_may_speak() -> None:
    guest = 'khach_moi = [{ ho_ten = "Vũ  Thị Giang" }]\n'
    speech = 'y_kien = [{ nguoi = "Vũ Thị Giang" }]\n'
    assert strangers(guest + speech) == []
    assert [key for _, key, _, _ in strangers(speech)] == ["y_kien[1].nguoi"]


def test_a_body_may_do_or_inspect_a_task() -> None:
    assert (
        strangers("""
            [[nhiem_vu]]
            nguoi_thuc_hien = ["Chi hội Phụ nữ", "Đoàn Thanh niên", "Tổ tự quản số 2", "Chi uỷ"]
            nguoi_kiem_tra = "Chi uỷ"
        """)
        == []
    )


def test_a_member_written_carelessly_is_no_body() -> None:
    assert strangers('[[nhiem_vu]]\nnguoi_thuc_hien = "nguyen van an"') == [
        unknown("nhiem_vu[1].nguoi_thuc_hien", "nguyen van an", "sửa thành Nguyễn Văn An.")
    ]


def test_without_a_roster_nobody_is_a_stranger() -> None:
    assert strangers('chu_tri = "Bùi Quốc Khánh"', "") == []


def test_strangers_in_a_plan() -> None:
    assert strangers_to_plan("""
        [[chuyen_de_nam]]
        nguoi_chuan_bi = ["Cao Văn Sáng", "cuong"]

        [[chuyen_de_nam]]
        nguoi_chuan_bi = "Le Van Cuong"
    """) == [
        (
            "CB013",
            "chuyen_de_nam[2].nguoi_chuan_bi",
            "Le Van Cuong không có trong dang-vien.toml.",
            "sửa thành Lê Văn Cường.",
        )
    ]


def test_a_shared_name_in_a_plan() -> None:
    plan = '[[chuyen_de_nam]]\nnguoi_chuan_bi = "Vũ Văn Hà"'
    assert strangers_to_plan(plan, TWINS) == [
        (
            "CB015",
            "chuyen_de_nam[1].nguoi_chuan_bi",
            "Có 2 đảng viên cùng tên Vũ Văn Hà.",
            NO_CODE,
        )
    ]
