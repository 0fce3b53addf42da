"""What does not belong in an ordinary tool: markings of secrecy, numbers of persons."""

import pytest
from builder import found

from chibo_cli.rules.reading.cb040_secrecy_marking import secrecy_marking
from chibo_cli.rules.reading.cb041_identity_number import identity_number


def saying(text: str) -> str:
    return f"[ket_luan]\nnoi_dung = '''{text}'''"


@pytest.mark.parametrize(
    ("text", "marking"),
    [
        ("MẬT", "MẬT"),
        ("Dấu độ mật: TUYỆT MẬT.", "TUYỆT MẬT"),
        ("TÀI LIỆU TỐI  MẬT SỐ 1", "TỐI MẬT"),
        ("Phổ biến công văn số 12 (MẬT) của cấp trên", "MẬT"),
        ("Văn bản đóng dấu MẬT, số 12", "MẬT"),
        ("Đọc CÔNG VĂN MẬT", "CÔNG VĂN MẬT"),
        ("Đầu đề.\nMẬT\nNội dung.", "MẬT"),
    ],
)
def test_marking_of_secrecy(text: str, marking: str) -> None:
    assert found(secrecy_marking, saying(text)) == [
        f"ket_luan.noi_dung: Có chữ «{marking}» như dấu chỉ độ mật."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Phổ biến Luật Bảo vệ bí mật nhà nước; tuyệt mật, tối mật là gì.",
        "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC",
        "Mô hình nuôi ong lấy MẬT ONG",
        "MẬT ĐỘ dân số",
        "Đồng chí NGUYỄN VĂN MẬT",
    ],
)
def test_no_marking(text: str) -> None:
    assert found(secrecy_marking, saying(text)) == []


def test_marking_anywhere_in_the_file() -> None:
    fragment = """
        dia_diem = "MẬT"
        [chuan_bi]
        cau_hoi = ["Làm gì?", "TỐI MẬT"]
        [[chinh_tri_tu_tuong.van_ban]]
        so_hieu = "01-CV/ĐU (MẬT)"
    """
    assert found(secrecy_marking, fragment) == [
        "dia_diem: Có chữ «MẬT» như dấu chỉ độ mật.",
        "chuan_bi.cau_hoi: Có chữ «TỐI MẬT» như dấu chỉ độ mật.",
        "chinh_tri_tu_tuong.van_ban[1].so_hieu: Có chữ «MẬT» như dấu chỉ độ mật.",
    ]


CARD = "số chứng minh nhân dân"
TELEPHONE = "số điện thoại hoặc số tài khoản"
IDENTITY = "số định danh cá nhân"


@pytest.mark.parametrize(
    ("text", "masked", "like"),
    [
        ("Số 000000000123.", "12 chữ số 000*******23", IDENTITY),
        ("000 000 000 123", "12 chữ số 000*******23", IDENTITY),
        ("000.000.000.123", "12 chữ số 000*******23", IDENTITY),
        ("000 000 000123", "12 chữ số 000*******23", IDENTITY),
        ("0000 0000 0123,", "12 chữ số 000*******23", IDENTITY),
        ("CMND 123456789", "9 chữ số 123****89", CARD),
        ("CMND: 123 456 789", "9 chữ số 123****89", CARD),
        ("gọi 0000.000.123 nhé", "10 chữ số 000*****23", TELEPHONE),
        ("tổ 2 0000 000 123", "10 chữ số 000*****23", TELEPHONE),
        ("tài khoản 1234567890", "10 chữ số 123*****90", TELEPHONE),
    ],
)
def test_number_of_a_person_is_not_shown_whole(text: str, masked: str, like: str) -> None:
    assert found(identity_number, saying(text)) == [
        f"ket_luan.noi_dung: Có dãy {masked}, giống {like}."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tổng 545.000.000 đồng, quỹ còn 1.250.000.000 đồng.",
        "Kinh phí 200000000 đồng và 1250000000đ",
        "Tài khoản của thôn còn 100.000.000 đồng",
        "Dân số cả nước 100.000.000 người",
        "Ngày 03/02/2026, số 399-QĐ/TW, các năm 2024 2025 2026",
        "Từ 19 giờ 30 ngày 03.11.2026 đến 21 giờ 15",
        "Mã 1234567890123456 và 12345678 và 12345678901",
    ],
)
def test_other_numbers(text: str) -> None:
    assert found(identity_number, saying(text)) == []


def test_every_number_is_told() -> None:
    fragment = '[[y_kien]]\nnoi_dung = ["0000000001 và 0000000002", "000000000003"]'
    place = "y_kien[1].noi_dung"
    assert found(identity_number, fragment) == [
        f"{place}: Có dãy 10 chữ số 000*****01, giống {TELEPHONE}.",
        f"{place}: Có dãy 10 chữ số 000*****02, giống {TELEPHONE}.",
        f"{place}: Có dãy 12 chữ số 000*******03, giống {IDENTITY}.",
    ]
