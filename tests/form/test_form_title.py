"""Group T: the title block."""

from docx.shared import Pt
from form_measures import found, say, the
from form_papers import CENTER, agenda, letter, resolution


def test_type_name() -> None:
    document = resolution()
    name = the(document, "NGHỊ QUYẾT").runs[0]
    name.text, name.font.size = "Nghị quyết", Pt(14)
    assert found(document) == [
        ("T01", "Đang là cỡ chữ 14, có chữ thường; cần cỡ chữ 15-16, chữ in hoa."),
    ]


def test_type_name_not_alone() -> None:
    document = resolution()
    say(document, "NGHỊ QUYẾT", "NGHỊ QUYẾT THÁNG 02")
    assert found(document) == [("T01", "Tên loại văn bản không đứng riêng một dòng.")]


def test_subject() -> None:
    document = resolution()
    subject = the(document, "lãnh đạo").runs[0]
    subject.text, subject.bold = "Lãnh đạo nhiệm vụ tháng 02", None
    assert found(document) == [
        ("T02", "Trích yếu bắt đầu bằng chữ hoa «L»; cần chữ thường."),
        ("T02", "Đang là không đậm; cần đậm."),
    ]


def test_subject_after_the_name_of_the_author() -> None:
    document = resolution()
    author = the(document, "lãnh đạo").insert_paragraph_before("")
    author.alignment = CENTER
    author.add_run("CỦA CHI BỘ THÔN ĐỨC XÁ").bold = True
    assert found(document) == []


def test_no_subject() -> None:
    document = agenda()
    subject = the(document, "sinh hoạt")
    subject._p.getparent().remove(subject._p)
    assert found(document) == [("T02", "Dưới tên loại không có trích yếu nội dung.")]


def test_three_hyphens() -> None:
    document = resolution()
    say(document, "-----", "---")
    assert found(document) == [
        ("T03", "Dưới trích yếu là «---»; cần đúng năm gạch nối (-----)."),
    ]


def test_no_hyphens() -> None:
    document = resolution()
    hyphens = the(document, "-----")
    hyphens._p.getparent().remove(hyphens._p)
    assert found(document) == [("T03", "Dưới trích yếu không có năm gạch nối (-----).")]


def test_letter_without_subject() -> None:
    document = letter()
    say(document, "về việc chuẩn bị sinh hoạt chuyên đề", "")
    assert found(document) == [
        (
            "T04",
            "Văn bản không có tên loại nên là công văn, nhưng dưới số và ký hiệu không có"
            " trích yếu «về việc …».",
        ),
    ]


def test_abbreviated_subject_of_letter() -> None:
    document = letter()
    subject = the(document, "về việc").runs[0]
    subject.text, subject.italic = "V/v chuẩn bị sinh hoạt", None
    assert found(document) == [
        ("T04", "Viết tắt «V/v»; cần viết «về việc»."),
        ("T04", "Đang là chữ đứng; cần chữ nghiêng."),
    ]


def test_kind_a_cell_does_not_issue() -> None:
    document = resolution()
    say(document, "NGHỊ QUYẾT", "HƯỚNG DẪN")
    say(document, "Số 05-NQ/CB", "Số 05-HD/CB")
    assert found(document) == [("T05", "Chi bộ không ban hành hướng dẫn.")]
