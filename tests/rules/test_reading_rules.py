"""The rules about a file that contradicts itself: where they point and what they say."""

import pytest
from builder import EARLIER_PATH, earlier_meeting, found, meeting, record

from chibo_cli.rules import all_rules
from chibo_cli.rules.reading.cb020_ends_before_it_starts import ends_before_it_starts
from chibo_cli.rules.reading.cb021_file_name_differs import file_name_differs
from chibo_cli.rules.reading.cb027_number_used_twice import number_used_twice
from chibo_cli.rules.reading.cb028_unknown_reference import unknown_reference
from chibo_cli.rules.reading.cb030_topic_outside_meeting import topic_outside_meeting
from chibo_cli.rules.reading.cb032_due_before_meeting import due_before_meeting
from chibo_cli.rules.reading.cb033_table_of_another_kind import table_of_another_kind
from chibo_cli.rules.reading.cb034_extended_without_date import extended_without_date


def test_sample_is_correct() -> None:
    book = record()
    about_files = [rule for rule in all_rules() if rule.code < "CB100"]
    of_meetings = [rule for rule in about_files if rule.about_meetings]
    findings = [f for rule in of_meetings for m in book.meetings for f in rule.on_meeting(m, book)]
    findings += [f for rule in about_files if not rule.about_meetings for f in rule.on_year(book)]
    assert findings == []


def test_meeting_ends_before_it_starts() -> None:
    assert found(ends_before_it_starts, 'ket_thuc = "09:15"') == [
        "ket_thuc: Bắt đầu lúc 19:30 nhưng kết thúc lúc 09:15."
    ]
    assert found(ends_before_it_starts, 'ket_thuc = "19:30"') == [
        "ket_thuc: Bắt đầu lúc 19:30 nhưng kết thúc lúc 19:30."
    ]
    assert found(ends_before_it_starts, meeting(ket_thuc=None)) == []


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("2026/2026-11-03-thuong-ky-2.toml", []),
        (
            "2026/2026-12-03-thuong-ky.toml",
            [
                "ngay: Tệp tên 2026-12-03-thuong-ky.toml; "
                "theo ngay và loai thì là 2026-11-03-thuong-ky.toml."
            ],
        ),
        (
            "2026/2026-11-03-ket-hop.toml",
            [
                "loai: Tệp tên 2026-11-03-ket-hop.toml; "
                "theo ngay và loai thì là 2026-11-03-thuong-ky.toml."
            ],
        ),
        (
            "2026/hop-thang-11.toml",
            [
                "ngay: Tệp tên hop-thang-11.toml; "
                "theo ngay và loai thì là 2026-11-03-thuong-ky.toml."
            ],
        ),
        (
            "2025/2026-11-03-thuong-ky.toml",
            ["ngay: Tệp ở thư mục 2025 nhưng ngay là 03/11/2026."],
        ),
    ],
)
def test_file_name(path: str, expected: list[str]) -> None:
    assert found(file_name_differs, meeting(path=path)) == expected


def test_number_used_twice() -> None:
    fragment = """
        [[kien_nghi]]
        so = 2
        [[kien_nghi]]
        [[kien_nghi]]
        [[kien_nghi]]
        so = 2
        [[nhiem_vu]]
        so = 1
        [[nhiem_vu]]
        so = 1
        [[nhiem_vu]]
        so = 1
        [[nghi_quyet]]
        so = 1
        [[nghi_quyet]]
        so = 2
    """
    assert found(number_used_twice, fragment) == [
        "kien_nghi[4].so: Số 2 đã dùng cho mục [[kien_nghi]] thứ 1.",
        "nhiem_vu[2].so: Số 1 đã dùng cho mục [[nhiem_vu]] thứ 1.",
        "nhiem_vu[3].so: Số 1 đã dùng cho mục [[nhiem_vu]] thứ 1.",
    ]


def reviewing(*references: str) -> str:
    return "".join(f'[[ra_soat]]\nnhiem_vu_cu = "{each}"\n' for each in references)


def test_review_of_an_unknown_task_offers_the_nearest() -> None:
    near = "2026-10-03-thuong-ky/1, 2026-10-03-thuong-ky/2"
    assert found(unknown_reference, reviewing("2026-10-03-thuong-ky/12")) == [
        "ra_soat[1].nhiem_vu_cu: Các buổi trước không có nhiệm vụ 2026-10-03-thuong-ky/12; "
        f"gần giống: {near}."
    ]
    assert found(unknown_reference, reviewing("việc hôm trước")) == [
        "ra_soat[1].nhiem_vu_cu: Các buổi trước không có nhiệm vụ việc hôm trước."
    ]


def test_review_that_names_no_task_yet() -> None:
    assert found(unknown_reference, '[[ra_soat]]\ntinh_trang = "hoan_thanh"\n' * 2) == []


def test_task_of_the_same_meeting_is_no_earlier_one() -> None:
    assert found(unknown_reference, reviewing("2026-11-03-thuong-ky/1")) == [
        "ra_soat[1].nhiem_vu_cu: Các buổi trước không có nhiệm vụ 2026-11-03-thuong-ky/1; "
        "gần giống: 2026-10-03-thuong-ky/1, 2026-10-03-thuong-ky/2."
    ]


def test_one_thing_treated_twice() -> None:
    fragment = reviewing("2026-10-03-thuong-ky/1", "2026-10-03-thuong-ky/1")
    fragment += '[[tra_loi_kien_nghi]]\nkien_nghi_cu = "2026-10-03-thuong-ky/1"\n' * 2
    assert found(unknown_reference, fragment) == [
        "ra_soat[2].nhiem_vu_cu: Mục [[ra_soat]] thứ 1 đã nói về nhiệm vụ 2026-10-03-thuong-ky/1.",
        "tra_loi_kien_nghi[2].kien_nghi_cu: "
        "Mục [[tra_loi_kien_nghi]] thứ 1 đã nói về kiến nghị 2026-10-03-thuong-ky/1.",
    ]


def test_answer_to_an_unknown_petition() -> None:
    fragment = '[[tra_loi_kien_nghi]]\nkien_nghi_cu = "2026-10-03-thuong-ky/2"'
    assert found(unknown_reference, fragment) == [
        "tra_loi_kien_nghi[1].kien_nghi_cu: "
        "Các buổi trước không có kiến nghị 2026-10-03-thuong-ky/2; "
        "gần giống: 2026-10-03-thuong-ky/1."
    ]


def test_reference_to_last_year() -> None:
    last = earlier_meeting("ngay = 2025-12-03", path="2025/2025-12-03-thuong-ky.toml")
    subject = meeting(reviewing("2025-12-03-thuong-ky/1", "2025-12-03-thuong-ky/3"))
    without = record(earlier_meeting(), subject)
    assert found(unknown_reference, subject, without) == []
    book = record(earlier_meeting(), subject, previous=record(last, year=2025))
    assert found(unknown_reference, subject, book) == [
        "ra_soat[2].nhiem_vu_cu: Các buổi trước không có nhiệm vụ 2025-12-03-thuong-ky/3; "
        "gần giống: 2025-12-03-thuong-ky/1, 2025-12-03-thuong-ky/2."
    ]
    much_later = record(earlier_meeting(), subject, previous=record(year=2024))
    assert found(unknown_reference, subject, much_later) == []


def test_reference_to_what_could_not_be_read() -> None:
    subject = meeting(reviewing("2026-09-03-thuong-ky/1", "2026-10-03-thuong-ky/3"))
    book = record(
        earlier_meeting(),
        subject,
        unread=("2026/2026-09-03-thuong-ky.toml",),
        left_out={EARLIER_PATH: frozenset({("nhiem_vu", 2)})},
    )
    assert found(unknown_reference, subject, book) == []


def test_topic_outside_the_meeting() -> None:
    fragment = 'loai = "ket_hop"\n[chuyen_de]\nbat_dau = "19:00"\nket_thuc = "21:30"'
    assert found(topic_outside_meeting, fragment) == [
        "chuyen_de.bat_dau: Phần chuyên đề bắt đầu lúc 19:00, "
        "trước khi buổi sinh hoạt bắt đầu (19:30).",
        "chuyen_de.ket_thuc: Phần chuyên đề kết thúc lúc 21:30, "
        "sau khi buổi sinh hoạt kết thúc (21:15).",
    ]


def test_topic_ends_before_it_starts() -> None:
    fragment = 'loai = "ket_hop"\n[chuyen_de]\nbat_dau = "20:30"\nket_thuc = "20:00"'
    assert found(topic_outside_meeting, fragment) == [
        "chuyen_de.ket_thuc: Phần chuyên đề bắt đầu lúc 20:30 nhưng kết thúc lúc 20:00."
    ]


def test_topic_as_long_as_the_meeting_and_topic_without_length() -> None:
    fragment = '[chuyen_de]\nbat_dau = "19:30"\nket_thuc = "21:15"'
    assert found(topic_outside_meeting, fragment) == []
    assert found(topic_outside_meeting, '[chuyen_de]\nbat_dau = "20:00"\nket_thuc = "20:00"') == [
        "chuyen_de.ket_thuc: Phần chuyên đề bắt đầu lúc 20:00 nhưng kết thúc lúc 20:00."
    ]


def test_topic_of_a_meeting_whose_own_hours_clash_or_lack() -> None:
    topic = '[chuyen_de]\nbat_dau = "20:30"\nket_thuc = "21:00"'
    assert found(topic_outside_meeting, f'ket_thuc = "09:15"\n{topic}') == []
    assert found(topic_outside_meeting, meeting(topic, bat_dau=None, ket_thuc=None)) == []


def test_due_before_the_meeting() -> None:
    fragment = """
        [[ra_soat]]
        nhiem_vu_cu = "2026-10-03-thuong-ky/2"
        han_moi = 2026-11-02
        [[kien_nghi]]
        so = 4
        han = 2026-10-31
        [[kien_nghi]]
        han = 2026-10-31
        [[nhiem_vu]]
        so = 1
        han = 2026-11-03
        [[nhiem_vu]]
        han = 2025-11-30
        [[nhiem_vu_du_kien]]
        so = 7
        han = 2026-01-01
    """
    assert found(due_before_meeting, fragment) == [
        "ra_soat[1].han_moi: Việc «Thu phí vệ sinh quý III» được gia hạn đến 02/11/2026, "
        "trước ngày sinh hoạt 03/11/2026.",
        "kien_nghi[1].han: Kiến nghị 4 có hạn 31/10/2026, trước ngày sinh hoạt 03/11/2026.",
        "kien_nghi[2].han: Kiến nghị thứ hai có hạn 31/10/2026, trước ngày sinh hoạt 03/11/2026.",
        "nhiem_vu[2].han: Nhiệm vụ thứ hai có hạn 30/11/2025, trước ngày sinh hoạt 03/11/2026.",
        "nhiem_vu_du_kien[1].han: Nhiệm vụ 7 có hạn 01/01/2026, trước ngày sinh hoạt 03/11/2026.",
    ]


def test_tables_a_regular_meeting_does_not_use() -> None:
    fragment = '[chuyen_de]\nten = "Nêu gương"\n[[nhiem_vu_du_kien]]\nso = 1'
    assert found(table_of_another_kind, fragment) == [
        "chuyen_de: Buổi này là sinh hoạt chi bộ thường kỳ, không dùng bảng [chuyen_de].",
        "nhiem_vu_du_kien: Buổi này là sinh hoạt chi bộ thường kỳ, "
        "không dùng bảng [[nhiem_vu_du_kien]].",
    ]
    assert found(table_of_another_kind, f'loai = "chuyen_de"\n{fragment}') == [
        "nhiem_vu_du_kien: Buổi này là sinh hoạt chi bộ chuyên đề, "
        "không dùng bảng [[nhiem_vu_du_kien]].",
    ]


def test_tables_a_committee_meeting_does_not_use() -> None:
    fragment = 'loai = "chi_uy"\n[[nhiem_vu_du_kien]]\nso = 1\n[[bau_cu]]\nso_luong = 1'
    unused = (
        "[chinh_tri_tu_tuong]",
        "[xay_dung_dang]",
        "[[ra_soat]]",
        "[[kien_nghi]]",
        "[[tra_loi_kien_nghi]]",
        "[[nhiem_vu]]",
        "[[nghi_quyet]]",
        "[[bau_cu]]",
    )
    assert found(table_of_another_kind, fragment) == [
        f"{header.strip('[]')}: Buổi này là họp chi uỷ, không dùng bảng {header}."
        for header in unused
    ]


def test_extension_and_new_date_go_together() -> None:
    fragment = """
        [[ra_soat]]
        nhiem_vu_cu = "2026-10-03-thuong-ky/1"
        tinh_trang = "gia_han"
        [[ra_soat]]
        tinh_trang = "hoan_thanh"
        han_moi = 2026-11-30
        [[ra_soat]]
        han_moi = 2026-11-30
    """
    assert found(extended_without_date, fragment) == [
        "ra_soat[1]: Việc «Vận động 6 hộ góp đất» được gia hạn nhưng không có han_moi.",
        "ra_soat[2].han_moi: Một việc có hạn mới 30/11/2026 nhưng tinh_trang là hoan_thanh.",
    ]
