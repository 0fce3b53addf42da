"""Groups K, R, S and M: addressees, recipients, signatures, minutes."""

import pytest
from docx.shared import Pt
from form_measures import found, say, the
from form_papers import letter, minutes, resolution, submission


def test_report_with_addressee() -> None:
    document = resolution()
    say(document, "Ngày 05/02/2027, Chi bộ", "Kính gửi: Đảng uỷ xã Vĩnh Thuỷ, Chi bộ")
    assert found(document) == [
        ("K01", "Nghị quyết không ghi «Kính gửi:»."),
        ("K01", "Chữ «Kính gửi:» không nghiêng; cần chữ nghiêng cỡ 14."),
    ]


def test_submission_in_the_old_words() -> None:
    assert found(submission(label="Kính gửi:")) == [
        ("K01", "Tờ trình không ghi «Kính gửi:»."),
    ]


def test_a_closing_sentence_is_no_address() -> None:
    document = submission()
    say(document, "Chi bộ đề nghị", "Kính trình Đảng uỷ xem xét, quyết định.")
    assert found(document) == []


def test_address_without_its_colon() -> None:
    assert found(submission(label="Kính trình")) == [
        ("K01", "Sau chữ «Kính trình» không có dấu hai chấm."),
    ]


def test_first_recipient() -> None:
    document = letter()
    say(document, "- Như trên;", "- Đảng uỷ xã;")
    assert found(document) == [
        ("K02", "Dòng đầu của Nơi nhận trong văn bản này phải là «- Như trên;»."),
    ]


def test_recipients_label_in_the_state_form() -> None:
    document = resolution()
    run = the(document, "Nơi nhận").runs[0]
    run.bold, run.italic, run.underline, run.font.size = True, True, None, Pt(12)
    assert found(document) == [
        (
            "R01",
            "Đang là cỡ chữ 12, đậm, chữ nghiêng, không gạch chân; cần cỡ chữ 14, không đậm,"
            " chữ đứng, gạch chân một nét.",
        ),
    ]


def test_recipients() -> None:
    document = resolution()
    say(document, "- Các đồng chí đảng viên trong chi bộ;", "Các đồng chí đảng viên,")
    the(document, "- Đảng uỷ xã").runs[0].font.size = Pt(13)
    say(document, "- Lưu Chi bộ.", "- Lưu Chi bộ")
    assert found(document) == [
        ("R02", "Đang là cỡ chữ 13; cần cỡ chữ 12."),
        ("R02", "Nơi nhận không bắt đầu bằng gạch nối và dấu cách «- »."),
        ("R02", "Nơi nhận không kết thúc bằng dấu «;»."),
        ("R02", "Dòng lưu không kết thúc bằng dấu chấm (.)."),
    ]


def test_archive_line_of_the_state() -> None:
    document = resolution()
    say(document, "- Lưu Chi bộ.", "- Lưu: VT.")
    assert found(document) == [
        ("R03", "Dòng lưu ghi theo mẫu văn bản Nhà nước; cần «- Lưu Chi bộ.»."),
    ]


def test_authority_not_bold() -> None:
    document = resolution()
    the(document, "T/M CHI BỘ").runs[0].bold = None
    assert found(document) == [("S01", "Đang là không đậm; cần đậm.")]


def test_office_in_bold() -> None:
    document = resolution()
    the(document, "BÍ THƯ").runs[0].bold = True
    assert found(document) == [("S02", "Đang là đậm; cần không đậm.")]


@pytest.mark.parametrize(
    ("wrong", "start"),
    [
        ("T/M CHI UỶ", "T/M CHI UỶ"),
        ("TM. CHI BỘ", "TM."),
        ("K/T BÍ THƯ", "K/T"),
    ],
)
def test_wrong_authority(wrong: str, start: str) -> None:
    document = resolution()
    say(document, "T/M CHI BỘ", wrong)
    assert found(document) == [
        ("S01", f"Quyền hạn ký ghi «{wrong}»; cần T/M CHI BỘ."),
        (
            "S03",
            f"Khối ký ghi «{start}»; chi bộ ký T/M CHI BỘ, dưới là BÍ THƯ hoặc PHÓ BÍ THƯ.",
        ),
    ]


def test_office_repeats_the_cell() -> None:
    document = resolution()
    say(document, "BÍ THƯ", "BÍ THƯ CHI BỘ")
    assert found(document) == [
        ("S02", "Chức vụ ghi «BÍ THƯ CHI BỘ»; cần BÍ THƯ hoặc PHÓ BÍ THƯ."),
        (
            "S03",
            "Khối ký ghi «BÍ THƯ CHI BỘ»; chi bộ ký T/M CHI BỘ, dưới là BÍ THƯ hoặc PHÓ BÍ THƯ.",
        ),
    ]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ThS. Lê Văn Bình", "Trước họ tên có «ThS.»; chỉ ghi họ và tên."),
        ("Thượng tá Lê Văn Bình", "Trước họ tên có «Thượng tá»; chỉ ghi họ và tên."),
        ("LÊ VĂN BÌNH", "Họ tên ghi «LÊ VĂN BÌNH»; cần dạng «Nguyễn Văn A»."),
        ("…………", "Họ tên ghi «…………»; cần dạng «Nguyễn Văn A»."),
    ],
)
def test_names(name: str, message: str) -> None:
    document = minutes()
    signed = next(p for p in document.tables[1].cell(0, 1).paragraphs if "Bình" in p.text)
    signed.runs[0].text = name
    assert found(document) == [("S04", message)]


@pytest.mark.parametrize("name", ["H'Hen Niê", "Y Blok Êban", "Ông Thị Hoà"])
def test_uncommon_names(name: str) -> None:
    document = minutes()
    signed = next(p for p in document.tables[1].cell(0, 1).paragraphs if "Bình" in p.text)
    signed.runs[0].text = name
    assert found(document) == []


def test_little_room_to_sign() -> None:
    document = resolution()
    signed = next(p for p in document.tables[2].cell(0, 1).paragraphs if "Bình" in p.text)
    signed.paragraph_format.space_before = Pt(36)
    assert found(document) == [("S05", "Chỗ ký cao 12,7 mm; cần ít nhất 20 mm.")]


def test_room_to_sign_by_empty_lines() -> None:
    document = resolution()
    signed = next(p for p in document.tables[2].cell(0, 1).paragraphs if "Bình" in p.text)
    signed.paragraph_format.space_before = Pt(0)
    for _ in range(4):
        empty = signed.insert_paragraph_before("")
        empty.paragraph_format.space_after = Pt(0)
        empty.paragraph_format.line_spacing = Pt(18)
    assert found(document) == []


def test_printed_signature() -> None:
    document = resolution()
    signed = next(p for p in document.tables[2].cell(0, 1).paragraphs if "Bình" in p.text)
    signed.insert_paragraph_before("(Đã ký)")
    assert found(document) == [
        ("S05", "Khối ký in sẵn «(Đã ký)»; cần để trống chỗ ký."),
    ]


def test_signatures_may_split() -> None:
    document = resolution()
    row = document.tables[2].rows[0]._tr
    row.remove(row.trPr)
    the(document, "Nghị quyết được").paragraph_format.keep_with_next = False
    assert found(document) == [
        ("S06", "Đoạn cuối có thể tách khỏi khối ký; cần đặt giữ với đoạn sau."),
        ("S06", "Khối ký có thể bị tách sang hai trang; cần đặt hàng của bảng không tách."),
    ]


def test_captions_of_minutes() -> None:
    document = minutes()
    say(document, "NGƯỜI GHI BIÊN BẢN", "THƯ KÝ")
    assert found(document) == [
        ("M01", "Chữ ký bên trái ghi «THƯ KÝ»; cần NGƯỜI GHI BIÊN BẢN."),
    ]


def test_minutes_without_signatures() -> None:
    document = minutes()
    table = document.tables[1]._tbl
    table.getparent().remove(table)
    assert found(document) == [
        ("M01", "Không có chữ ký bên trái; cần NGƯỜI GHI BIÊN BẢN, dưới là họ tên."),
        ("M01", "Không có chữ ký bên phải; cần CHỦ TRÌ HỘI NGHỊ, dưới là họ tên."),
    ]


def test_minutes_without_the_end_and_the_reason_of_absence() -> None:
    document = minutes()
    say(document, "vắng: 2, có lý do: ốm.", "vắng: 2.")
    say(document, "kết thúc vào lúc 16 giờ 30 phút cùng ngày.", "kết thúc tốt đẹp.")
    assert found(document) == [
        ("M02", "Biên bản chưa ghi giờ kết thúc, lý do vắng."),
    ]


def test_numbers_that_do_not_add_up() -> None:
    document = minutes()
    say(document, "vắng: 2", "vắng: 3")
    say(document, "21/21 đồng chí", "22/23 đồng chí")
    assert found(document) == [
        ("M03", "Có mặt 21 và vắng 3 không bằng triệu tập 23."),
        ("M03", "Số phiếu 22/23 nhiều hơn 21 đảng viên có mặt."),
    ]


def test_minutes_signed_for_the_cell() -> None:
    document = minutes()
    say(document, "CHỦ TRÌ HỘI NGHỊ", "T/M CHI BỘ")
    assert found(document) == [
        ("M01", "Chữ ký bên phải ghi «T/M CHI BỘ»; cần CHỦ TRÌ HỘI NGHỊ."),
        ("M04", "Biên bản có khối ký T/M; biên bản chỉ có hai chữ ký."),
    ]
