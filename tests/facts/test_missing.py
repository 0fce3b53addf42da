"""What a meeting file still lacks to become minutes."""

from datetime import date
from pathlib import Path

import tomli
from builder import meeting, record, roster

from chibo_cli.facts.missing import missing_from_minutes
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

AGENDA = '[[chuong_trinh]]\nnoi_dung = "Công tác chính trị"\nbuoc = "chinh_tri_tu_tuong"\n'


def missing(fragment: str = "") -> tuple[str, ...]:
    held = meeting(AGENDA + fragment)
    return missing_from_minutes(held, record(held))


def test_nothing_is_missing_from_the_sample() -> None:
    assert missing() == ()


def test_everything_is_missing_from_an_empty_file() -> None:
    held = Meeting.model_validate(
        {"loai": "bat_thuong", "ngay": date(2026, 11, 3)}, context=ReadingContext("x.toml")
    )
    empty = YearRecord(
        root=Path("so"),
        year=2026,
        as_of=date(2026, 12, 31),
        cell=Cell.model_validate({}),
        roster=roster("dang_vien = []"),
        guideline=shipped_guideline("hd12-2018"),
        meetings=(held,),
    )
    assert missing_from_minutes(held, empty) == (
        "tên chi bộ (ten, trong chibo.toml)",
        "tên đảng bộ cấp trên (dang_bo_cap_tren, trong chibo.toml)",
        "địa danh trước ngày tháng (dia_danh, trong chibo.toml)",
        "danh sách đảng viên (dang-vien.toml)",
        "giờ bắt đầu (bat_dau)",
        "địa điểm (dia_diem)",
        "người chủ trì (chu_tri)",
        "thư ký ghi biên bản (thu_ky)",
        "lý do họp bất thường (ly_do)",
        "kết luận hoặc nghị quyết ([ket_luan], [[nghi_quyet]])",
        "chương trình ([[chuong_trinh]])",
        "giờ kết thúc (ket_thuc)",
        "việc đọc và thông qua biên bản (doc_thong_qua)",
    )


def test_names_and_results() -> None:
    held = meeting("""
        vang = [{ nguoi = "Phạm Thị Dung" }, { ly_do = "ốm" }]
        nhiem_vu = [{ so = 1 }, { thuong_xuyen = true, nguoi_thuc_hien = "Lê Văn Cường" }, {}]
        nghi_quyet = [{ so = 12 }, { bieu_quyet = { khong_tan_thanh = 0 } }]
        bieu_quyet = [{ tan_thanh = 0 }, { khong_tan_thanh = 0 }]
        chuong_trinh = [{ noi_dung = "Công tác chính trị" }]
    """)
    assert missing_from_minutes(held, record(held)) == (
        "tên người vắng thứ 2 (nguoi)",
        "người thực hiện nhiệm vụ 1 (nguoi_thuc_hien)",
        "thời hạn nhiệm vụ 1 (han)",
        "người thực hiện một nhiệm vụ chưa đánh số (nguoi_thuc_hien)",
        "thời hạn một nhiệm vụ chưa đánh số (han)",
        "trích yếu của nghị quyết (trich_yeu)",
        "kết quả biểu quyết nghị quyết số 12 (bieu_quyet.tan_thanh)",
        "trích yếu của nghị quyết (trich_yeu)",
        "kết quả biểu quyết nghị quyết (bieu_quyet.tan_thanh)",
        "kết quả của lần biểu quyết thứ 2 (tan_thanh)",
    )


def test_what_an_announced_item_brought_must_be_written() -> None:
    held = Meeting.model_validate(
        tomli.loads("""
            loai = "thuong_ky"
            ngay = 2026-11-03
            bat_dau = "19:30"
            ket_thuc = "21:15"
            dia_diem = "Nhà văn hoá"
            chu_tri = "Nguyễn Văn An"
            thu_ky = "Trần Thị Bình"
            bien_ban.doc_thong_qua = true
            chuong_trinh = [
              { noi_dung = "Công tác xây dựng Đảng", buoc = "xay_dung_dang" },
              { buoc = "ket_luan" },
              { noi_dung = "Văn nghệ", buoc = "van_nghe" },
            ]
            [xay_dung_dang]
        """)
    )
    assert missing_from_minutes(held, record(held)) == (
        "diễn biến của nội dung «Công tác xây dựng Đảng»",
        "diễn biến của nội dung «ket_luan»",
    )


def test_an_item_not_held_needs_its_reason() -> None:
    held = meeting("""
        [[chuong_trinh]]
        noi_dung = "Thông tin thời sự"
        da_thuc_hien = false

        [[chuong_trinh]]
        buoc = "ra_soat"
        da_thuc_hien = false

        [[chuong_trinh]]
        noi_dung = "Học tập Bác"
        da_thuc_hien = false
        bo_qua = "hết giờ"
    """)
    assert missing_from_minutes(held, record(held)) == (
        "lý do không thực hiện nội dung «Thông tin thời sự» (bo_qua)",
        "lý do không thực hiện nội dung «ra_soat» (bo_qua)",
    )


def test_what_was_cited_and_said_must_be_written() -> None:
    held = meeting("""
        chuong_trinh = [{ noi_dung = "Công tác chính trị" }]
        y_kien = [{ nguoi = "Lê Văn Cường" }, { noi_dung = "Nhất trí." }]
        kien_nghi = [{ so = 1, noi_dung = "Lắp đèn." }, { so = 2 }]
        [chinh_tri_tu_tuong]
        van_ban = [
          { so_hieu = "50-CT/TW", ngay = 2025-07-23, co_quan = "Ban Bí thư" },
          { so_hieu = "13-KH/ĐU" },
          { trich_yeu = "bản tin tháng 11" },
        ]
    """)
    assert missing_from_minutes(held, record(held)) == (
        "ngày ban hành của văn bản 13-KH/ĐU (ngay)",
        "cơ quan ban hành của văn bản 13-KH/ĐU (co_quan)",
        "cơ quan ban hành của văn bản thứ 3 (co_quan)",
        "nội dung ý kiến của Lê Văn Cường (noi_dung)",
        "nội dung kiến nghị của một người chưa ghi tên (noi_dung)",
    )
