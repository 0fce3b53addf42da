"""Groups X and L: annexes, the guideline of the date, the spelling."""

from datetime import date

from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from form_measures import found, say, the
from form_papers import annexed_resolution, resolution, submission


def test_annex_without_reference() -> None:
    document = annexed_resolution()
    reference = the(document, "(Kèm theo")
    reference._p.getparent().remove(reference._p)
    assert found(document) == [
        ("X01", "Phụ lục không có dòng «(Kèm theo … số …, ngày … của …)»."),
    ]


def test_annex_on_the_same_page() -> None:
    document = annexed_resolution()
    document.sections[1].start_type = WD_SECTION.CONTINUOUS
    restart = document.sections[1]._sectPr.find(qn("w:pgNumType"))
    restart.getparent().remove(restart)
    assert found(document) == [
        ("X01", "Phụ lục không bắt đầu ở trang mới."),
        ("X01", "Số trang của phụ lục không đánh lại từ 1."),
    ]


def test_annex_nobody_mentions() -> None:
    document = annexed_resolution()
    say(document, "theo Phụ lục kèm theo", "theo danh sách")
    assert found(document) == [("X02", "Nội dung văn bản không nhắc đến phụ lục.")]


def test_paper_older_than_the_guideline() -> None:
    assert found(resolution(), paper_date=date(2026, 5, 26)) == [
        (
            "H12",
            "Văn bản in ngày 05 tháng 02 năm 2027; ngày của văn bản là ngày 26 tháng 5 năm 2026.",
        ),
        (
            "L01",
            "Văn bản ngày 26/5/2026 theo Hướng dẫn 36-HD/VPTW, ngày 03/4/2018; cần đo theo"
            " thể thức hd36, không phải hd05.",
        ),
    ]


def test_old_paper_by_the_old_guideline() -> None:
    document = submission(label="Kính gửi:", mark=",")
    say(document, "ngày 05 tháng 02 năm 2027", "ngày 05 tháng 02 năm 2026")
    assert found(document, profile="hd36") == []


def test_two_spellings() -> None:
    document = resolution()
    say(document, "Chi bộ hoàn thành", "Chi ủy Chi bộ hoàn thành")
    assert found(document) == [
        ("L02", "Bỏ dấu theo hai kiểu: «uỷ» và «ủy»; cần thống nhất một kiểu."),
    ]


def test_names_keep_their_spelling() -> None:
    document = resolution()
    say(document, "Chi bộ hoàn thành", "Đồng chí Nguyễn Thị Thúy quý mến hoàn thành")
    assert found(document) == []
