"""Which assertions there are, and which of them a kind of paper answers to."""

from docx.shared import Mm, Pt
from form_measures import found, say, the
from form_papers import agenda, as_bytes, body, letter, minutes, resolution

from chibo_cli.form import applied
from chibo_cli.form.measuring import assertions


def _ids(groups: dict[str, int]) -> tuple[str, ...]:
    return tuple(f"{group}{n:02d}" for group, last in groups.items() for n in range(1, last + 1))


def test_every_assertion_on_form_of_the_specification_is_measured() -> None:
    groups = {"P": 7, "F": 4, "H": 16, "T": 5, "B": 10, "K": 2, "R": 3, "S": 6, "M": 4, "X": 2}
    assert tuple(each.id for each in assertions()) == _ids({**groups, "L": 2})


def test_every_assertion_says_what_it_asks() -> None:
    assert [each.id for each in assertions() if not each.measure.__doc__] == []


def test_what_applies_to_a_resolution() -> None:
    expected = (
        "P01 P02 P03 P04 P05 P06 F01 F02 F03 F04 H01 H02 H03 H04 H05 H06 H07 H08 H09 H10 H11 H12"
        " T01 T02 T03 T04 T05 B01 B02 B03 B04 B06 B07 B08 B09 B10 K01 R01 R02 R03"
        " S01 S02 S03 S04 S05 S06 L01 L02"
    )
    assert applied(as_bytes(resolution())) == tuple(expected.split())


def test_what_applies_to_minutes_only() -> None:
    of_minutes, of_resolution = applied(as_bytes(minutes())), applied(as_bytes(resolution()))
    assert [each for each in of_minutes if each not in of_resolution] == [
        *("M01", "M02", "M03", "M04"),
    ]
    assert [each for each in of_resolution if each not in of_minutes] == [
        *("H09", "H10", "R01", "R02", "R03", "S01", "S02"),
    ]


def test_what_applies_to_a_letter_only() -> None:
    of_letter, of_resolution = applied(as_bytes(letter())), applied(as_bytes(resolution()))
    assert [each for each in of_letter if each not in of_resolution] == ["K02"]
    assert [each for each in of_resolution if each not in of_letter] == ["T01", "T02", "T03"]


def test_a_score_sheet_keeps_the_layout_of_its_form() -> None:
    document = agenda()
    say(document, "CHƯƠNG TRÌNH", "PHIẾU CHẤM ĐIỂM")
    hyphens = the(document, "-----")
    hyphens._p.getparent().remove(hyphens._p)
    note = body(document, "Tổng số điểm:")
    note.alignment = None
    note.runs[0].font.size = Pt(12)
    assert found(document) == []


def test_an_invitation_may_be_small() -> None:
    document = resolution()
    say(document, "NGHỊ QUYẾT", "GIẤY MỜI")
    say(document, "lãnh đạo", "dự sinh hoạt, lãnh đạo")
    say(document, "Số 05-NQ/CB", "Số 05-GM/CB")
    document.sections[0].page_width, document.sections[0].page_height = Mm(148), Mm(210)
    assert found(document) == [
        ("H02", "Hai cột rộng 165 mm; cần bằng bề rộng chữ 103 mm."),
    ]


def test_the_margins_of_a_small_invitation_are_its_own() -> None:
    document = resolution()
    say(document, "NGHỊ QUYẾT", "GIẤY MỜI")
    say(document, "lãnh đạo", "dự sinh hoạt, lãnh đạo")
    say(document, "Số 05-NQ/CB", "Số 05-GM/CB")
    page = document.sections[0]
    page.page_width, page.page_height = Mm(148), Mm(210)
    page.left_margin, page.right_margin = Mm(20), Mm(10)
    page.top_margin, page.bottom_margin = Mm(15), Mm(12)
    assert found(document) == [
        ("H02", "Hai cột rộng 165 mm; cần bằng bề rộng chữ 118 mm."),
    ]


def test_papers_of_a_congress_are_not_signed_for_the_cell() -> None:
    document = resolution()
    parent = the(document, "ĐẢNG BỘ XÃ")
    parent._p.getparent().remove(parent._p)
    say(document, "CHI BỘ THÔN ĐỨC XÁ", "ĐẠI HỘI CHI BỘ THÔN ĐỨC XÁ NHIỆM KỲ 2027 - 2030")
    say(document, "Số 05-NQ/CB", "Số 05-NQ/ĐH")
    say(document, "T/M CHI BỘ", "T/M ĐOÀN CHỦ TỊCH")
    office = the(document, "BÍ THƯ")
    office._p.getparent().remove(office._p)
    assert found(document) == []
