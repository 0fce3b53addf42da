"""What is due, in order."""

from dataclasses import replace
from datetime import date

from builder import PATH, meeting, record

from chibo_cli.findings import Finding, Location, Severity
from chibo_cli.next_steps import NextStep, next_steps


def test_files_months_tasks_and_the_next_meeting_in_order() -> None:
    task = """
        [[nhiem_vu]]
        so = 1
        noi_dung = "Sửa đường."
        nguoi_thuc_hien = "Lê Văn Cường"
        han = 2026-03-31
        [[kien_nghi]]
        so = 1
        nguoi = "Phạm Thị Dung"
        noi_dung = "Lắp đèn."
    """
    january = meeting(
        path="2026/2026-01-03-thuong-ky.toml",
        ngay=date(2026, 1, 3),
        ra_soat=[],
        kien_nghi=[],
        tra_loi_kien_nghi=[],
        trang_thai="hoan_thanh",
    )
    march = meeting(
        task,
        path="2026/2026-03-03-thuong-ky.toml",
        ngay=date(2026, 3, 3),
        ra_soat=[],
        tra_loi_kien_nghi=[],
        trang_thai="dang_ghi",
    )
    book = replace(record(january, march), as_of=date(2026, 5, 10))
    broken = Finding("CB003", Severity.ERROR, Location(PATH, line=3), "Sai.", "sửa.")
    assert next_steps(book, [broken]) == (
        NextStep(f"Có 1 lỗi trong {PATH}.", "chibo check"),
        NextStep(
            "Biên bản buổi thường kỳ ngày 03/3/2026 chưa ghi xong.",
            "chibo minutes 2026/2026-03-03-thuong-ky.toml",
        ),
        NextStep("Có 1 nhiệm vụ quá hạn; sớm nhất: 31/3/2026.", "chibo new-meeting"),
        NextStep("Có 1 kiến nghị chưa trả lời xong.", "chibo new-meeting"),
        NextStep("Chưa có tệp buổi thường kỳ tháng 2, 4 năm 2026.", "chibo new-meeting 2026-02"),
        NextStep("Chưa có tệp buổi thường kỳ tháng 5/2026.", "chibo new-meeting 2026-05"),
    )


def test_a_meeting_to_come_asks_for_its_agenda() -> None:
    coming = meeting(
        path="2026/2026-01-13-thuong-ky.toml",
        ngay=date(2026, 1, 13),
        ra_soat=[],
        tra_loi_kien_nghi=[],
        nhiem_vu=[],
        kien_nghi=[],
        trang_thai="dang_ghi",
    )
    book = replace(record(coming), as_of=date(2026, 1, 10))
    assert next_steps(book, []) == (
        NextStep("Sắp họp thường kỳ ngày 13/01/2026.", "chibo agenda 2026-01-13"),
    )
