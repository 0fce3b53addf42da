"""A person's plain file: how each line is known, what is refused, what the person is told."""

from pathlib import Path

import pytest

from chibo_cli.errors import ChiboError
from chibo_cli.loader.own_text import own_text_of, read_annex, read_own_text
from chibo_cli.loader.own_text.passages import Passage

CLOSING = "Trên đây là báo cáo."


def told(text: str) -> list[str]:
    """Each passage as `kind: label text`, without the closing paragraph."""
    passages = own_text_of(f"{text}\n{CLOSING}\n", "nd.txt").passages
    assert passages[-1].text == CLOSING
    return [_words(passage) for passage in passages[:-1]]


def _words(passage: Passage) -> str:
    said = passage.rows if passage.rows else f"{passage.label} {passage.text}".strip()
    return f"{passage.kind.value}: {said}"


@pytest.mark.parametrize(
    ("line", "passage"),
    [
        ("I- KẾT QUẢ", "muc_lon: I- KẾT QUẢ"),
        ("II. Hạn chế và nguyên nhân", "muc_lon: II. Hạn chế và nguyên nhân"),
        ("III/ NHIỆM VỤ", "muc_lon: III- NHIỆM VỤ"),
        ("A. TÌNH HÌNH", "muc_lon: A. TÌNH HÌNH"),
        ("# I. Kết quả #", "muc_lon: I. Kết quả"),
        ("# Kết quả", "muc_lon: Kết quả"),
        ("## Công tác tư tưởng", "muc_nho: Công tác tư tưởng"),
        ("**Công tác tư tưởng**", "muc_nho: Công tác tư tưởng"),
        ("1. Công tác tư tưởng", "muc_nho: 1. Công tác tư tưởng"),
        ("2) Công tác tổ chức", "muc_nho: 2. Công tác tổ chức"),
        ("1.1. Học tập", "muc_nho: 1.1. Học tập"),
        ("1. Chi bộ đã họp 11 buổi.", "doan: 1. Chi bộ đã họp 11 buổi."),
        ("1. Các việc đã làm:", "doan_dan: 1. Các việc đã làm:"),
        ("a) Số hộ đồng ý;", "doan: a) Số hộ đồng ý;"),
        ("đ. Số hộ còn lại;", "doan: đ) Số hộ còn lại;"),
        ("- Đã làm xong;", "doan: - Đã làm xong;"),
        ("•\tĐã làm xong;", "doan: - Đã làm xong;"),
        ("* Đã làm xong;", "doan: - Đã làm xong;"),
        ("–Đã làm xong;", "doan: - Đã làm xong;"),
        ("+Đã làm xong;", "doan: + Đã làm xong;"),
        ("Điều 1. Phạm vi điều chỉnh", "ten_dieu: Điều 1. Phạm vi điều chỉnh"),
        ("Điều 2: Tổ có 3 người.", "dieu: Điều 2. Tổ có 3 người."),
        ("Điều 3", "ten_dieu: Điều 3."),
        ("Chương I. Quy định chung", "phan_chuong: Chương I QUY ĐỊNH CHUNG"),
        ("phần thứ nhất", "phan_chuong: Phần thứ nhất"),
        ("CHI BỘ QUYẾT ĐỊNH:", "tieu_de_giua: CHI BỘ QUYẾT ĐỊNH:"),
        ("Chi bộ có **23** đảng viên, *đủ* cả.", "doan: Chi bộ có 23 đảng viên, đủ cả."),
    ],
)
def test_a_line_is_known_by_how_it_begins(line: str, passage: str) -> None:
    assert told(line) == [passage]


@pytest.mark.parametrize(
    "line",
    [
        "V. I. Lênin dạy: học, học nữa, học mãi.",
        "1.200 hộ đã nộp đủ.",
        "2.5 tấn thóc đã thu.",
        "30 hộ đã nộp.",
        "Phần lớn các hộ đã nộp.",
        "Mục 2 của Quy chế này không áp dụng.",
        "Điều 5 của Quy chế này không áp dụng.",
        "Căn cứ tình hình trên, chi bộ thống nhất chủ trương.",
        "Diện tích 5*3*2 m, độ dày 20 cm.",
        "UBND xã đã duyệt.",
    ],
)
def test_ordinary_sentences_stay_as_they_are(line: str) -> None:
    assert told(line) == [f"doan: {line}"]


def test_the_name_of_a_part_may_stand_on_the_line_below() -> None:
    assert told("Chương I\n\nQuy định chung\nMục 1\nĐiều 1. Phạm vi") == [
        "phan_chuong: Chương I QUY ĐỊNH CHUNG",
        "phan_chuong: Mục 1",
        "ten_dieu: Điều 1. Phạm vi",
    ]


def test_grounds_open_the_text_and_lose_their_marks() -> None:
    text = (
        "Căn cứ Điều lệ Đảng;\n\n- Căn cứ Nghị quyết đại hội;\nXét đề nghị của Chi uỷ,\nChi bộ họp."
    )
    assert told(text) == [
        "can_cu: Căn cứ Điều lệ Đảng",
        "can_cu: Căn cứ Nghị quyết đại hội",
        "can_cu: Xét đề nghị của Chi uỷ",
        "doan: Chi bộ họp.",
    ]


def test_a_table_is_lines_with_columns() -> None:
    text = "| TT | Việc |\n|:---|---:|\n| 1 | Làm đường | An |\n\n2 | Sửa cống\n3 | Trồng cây"
    assert told(text) == [
        "bang: (('TT', 'Việc', ''), ('1', 'Làm đường', 'An'))",
        "bang: (('2', 'Sửa cống'), ('3', 'Trồng cây'))",
    ]


def test_lines_that_only_part_a_screen_are_not_printed() -> None:
    assert told("Một.\n---\n***\n\n-----\nHai.\n|---|---|\n|---|---|") == [
        "doan: Một.",
        "doan: Hai.",
        "doan: |---|---|",
        "doan: |---|---|",
    ]


@pytest.mark.parametrize(
    ("last", "printed"),
    [
        ("Trên đây là báo cáo", "Trên đây là báo cáo."),
        ("Trên đây là báo cáo./.", "Trên đây là báo cáo."),
        ("- Đã xong;", "- Đã xong."),
        ("Các việc như sau:", "Các việc như sau."),
        ("Chi bộ thống nhất “làm ngay”", "Chi bộ thống nhất “làm ngay”."),
        ("Ai làm việc này?", "Ai làm việc này?"),
        ("Trân trọng cảm ơn!", "Trân trọng cảm ơn."),
    ],
)
def test_the_last_paragraph_gets_its_full_stop(last: str, printed: str) -> None:
    assert [p.text for p in own_text_of(f"Một.\n{last}\n\n", "nd.txt").passages] == [
        "Một.",
        printed,
    ]


def test_the_head_may_say_subject_addressees_and_recipients() -> None:
    text = own_text_of(
        'trich_yeu = "Kết quả công tác"\n\nKính gửi: Công an xã; - Ban Chỉ huy Quân sự xã.\n'
        "noi_nhan: Đảng uỷ xã (để báo cáo); \nNội dung.\nTrích yếu: không ở đầu tệp.",
        "nd.txt",
    )
    assert (text.abstract, text.addressees, text.recipients) == (
        "Kết quả công tác",
        ("Công an xã", "Ban Chỉ huy Quân sự xã"),
        ("Đảng uỷ xã (để báo cáo)",),
    )
    assert [p.text for p in text.passages] == ["Nội dung.", "Trích yếu: không ở đầu tệp."]


def test_a_key_of_the_head_left_empty_is_not_printed() -> None:
    text = own_text_of("trich_yeu:\nkinh_gui =\nNội dung.", "nd.txt")
    assert ([p.text for p in text.passages], text.abstract or None) == (["Nội dung."], None)


def test_rows_of_a_table_are_no_cut_sentences() -> None:
    assert own_text_of("việc | người\nlàm đường | an\nsửa cống | bình\nHết.", "nd.txt").notes == ()


def test_what_should_be_looked_at_again_is_told_with_its_line() -> None:
    text = own_text_of(
        "Kính gửi:\nCâu bị ngắt ở\ngiữa\x07 dòng./.\nNơi nhận:\nT/M CHI BỘ\nI- NHIỆM VỤ\n", "nd.txt"
    )
    own = "là phần chương trình tự in; bỏ dòng ấy khỏi tệp để không in hai lần."
    assert list(text.notes) == [
        "nd.txt: bỏ ký tự không in được ở dòng 3; đọc lại các dòng ấy.",
        f"nd.txt, dòng 1: «Kính gửi:» {own}",
        f"nd.txt, dòng 4: «Nơi nhận:» {own}",
        f"nd.txt, dòng 5: «T/M CHI BỘ» {own}",
        "nd.txt, dòng 3: mở đầu bằng chữ thường như câu bị ngắt dòng; mỗi dòng in thành một đoạn, "
        "hãy nối lại nếu là một câu.",
        "nd.txt: dấu «./.» ở cuối đoạn được thay bằng dấu chấm.",
        "nd.txt: tệp kết thúc bằng một tiêu đề, dưới đó chưa có nội dung.",
    ]
    assert text.passages[2].text == "giữa dòng."


@pytest.mark.parametrize(
    "content",
    [
        "Chi bộ họp.\r\nĐã xong.\r\n".encode(),
        b"\xef\xbb\xbf" + "Chi bộ họp.\nĐã xong.".encode(),
        "Chi bô\u0323 ho\u0323p.\rĐa\u0303 xong.".encode(),
        "Chi\u00a0bộ\u200b họp. \n\n\n \tĐã  xong.".encode(),
    ],
)
def test_files_of_every_editor_read_alike(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "nd.txt"
    path.write_bytes(content)
    text = read_own_text(path)
    assert ([p.text for p in text.passages], text.notes) == (["Chi bộ họp.", "Đã xong."], ())


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            b"PK\x03\x04...",
            "Tệp {path} là tệp Word hoặc tệp nén, không phải tệp chữ. Mở tệp bằng Word, chọn Lưu "
            "thành… loại Plain Text (.txt), mã Unicode (UTF-8), rồi dùng tệp .txt ấy.",
        ),
        (
            "Chi bộ họp.".encode("utf-16"),
            "Chưa đọc được {path}. Tệp được lưu theo mã UTF-16, không phải UTF-8. Cách sửa: mở tệp "
            "bằng Notepad, chọn Tệp > Lưu thành…, Mã hoá: UTF-8, rồi lưu lại.",
        ),
        (
            b"Chi b\xe9 h\xe4p.",
            "Chưa đọc được {path}. Dòng 1 có chữ không phải mã UTF-8 (thường là phông cũ TCVN3, "
            "VNI) nên không được đọc. Cách sửa: chép toàn bộ chữ, bấm Ctrl+Shift+F6 để mở Bộ công "
            "cụ của UniKey, chuyển mã từ TCVN3 hoặc VNI sang Unicode, dán lại vào Notepad rồi lưu "
            "với Mã hoá: UTF-8.",
        ),
        (
            b" \n---\n\n",
            "Tệp nd.txt không có nội dung; ghi nội dung vào tệp rồi chạy lại lệnh.",
        ),
        (
            b"a" * (1024 * 1024 + 1),
            "Tệp {path} lớn hơn 1 MB, quá dài cho một văn bản; kiểm tra lại tên tệp.",
        ),
        (
            b"|a|b|c|d|e|f|g|h|i|k|\n" * 2,
            "Bảng có dòng đầu «a | b | c | d | e | f | g | h | i | k» trong nd.txt có 10 cột; "
            "khổ A4 đứng chỉ đủ 9 cột. Chia bớt cột.",
        ),
    ],
)
def test_what_is_no_plain_text_is_refused_with_what_to_do(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "nd.txt"
    path.write_bytes(content)
    with pytest.raises(ChiboError) as raised:
        read_own_text(path)
    assert str(raised.value) == message.format(path=path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    for path, what in ((tmp_path / "nd.txt", "không có"), (tmp_path, "là một thư mục")):
        with pytest.raises(ChiboError) as raised:
            read_own_text(path)
        assert str(raised.value) == (
            f"Tệp nội dung {path} {what}; ghi tên một tệp chữ, ví dụ noi-dung.txt."
        )


@pytest.mark.parametrize(
    "label", ["", "PHỤ LỤC\n", "Phụ lục số 1:\n", "Phụ lục 2 - ", "trich_yeu: "]
)
def test_an_annex_is_named_by_its_first_line(tmp_path: Path, label: str) -> None:
    path = tmp_path / "pl.txt"
    path.write_text(f"{label}Danh sách các hộ\nHộ ông An", encoding="utf-8")
    annex = read_annex(path)
    assert (annex.abstract, [p.text for p in annex.passages]) == (
        "Danh sách các hộ",
        ["Hộ ông An."],
    )


def test_an_annex_needs_a_name_and_a_text(tmp_path: Path) -> None:
    path = tmp_path / "pl.txt"
    for text in ("PHỤ LỤC\nDanh sách", "| a | b |\n| 1 | 2 |"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ChiboError) as raised:
            read_annex(path)
        assert str(raised.value) == (
            f"Phụ lục {path} phải có tên ở dòng đầu, dưới đó là nội dung; sửa tệp rồi chạy lại."
        )
