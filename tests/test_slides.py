"""Slides: nothing but what was recorded, on as many slides as it takes; an edited deck is kept."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from time import perf_counter
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from builder import meeting, record
from openxml_audit import FileFormat, OpenXmlValidator
from pptx import Presentation
from pptx.presentation import Presentation as Deck
from pptx.util import Pt

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import Meeting
from chibo_cli.slides import has_something_to_show, topic_slides
from chibo_cli.slides.measure import LINE, wrapped
from chibo_cli.slides.pages import (
    BODY_HEIGHT,
    INDENT,
    INSET,
    SIDE,
    WIDTH,
    Point,
    Section,
    pages_of,
)
from chibo_cli.store import Outcome, Written, is_as_written, write_paper
from chibo_cli.store.fingerprints import FINGERPRINT_PART, fingerprint_of_deck

EXAMPLE = Path(__file__).parents[1] / "examples" / "chi-bo-thon-dong"
TOPIC = """
loai = "chuyen_de"
[chuan_bi]
cau_hoi = ["nhà tôi đã làm gì?", "Ai đi trước?"]
[chuyen_de]
ten = "Tiết kiệm điện & nước"
muc_dich = "Mỗi nhà bớt một số điện"
yeu_cau = []
nguoi_chuan_bi = ["Trần Thị Bình", "Lê Văn Cường"]
tom_tat = ["Tắt đèn khi ra khỏi phòng", "Sửa vòi rò"]
"""
COLUMN = WIDTH - 2 * SIDE - 2 * INSET - INDENT
SENTENCE = "Đảng viên và nhân dân trong thôn đồng tình, tích cực hưởng ứng việc làm đường."


def on_topic(fragment: str = TOPIC) -> Meeting:
    return meeting(fragment)


def deck(held: Meeting | None = None) -> bytes:
    held = held or on_topic()
    return topic_slides(record(held), held)


def opened(content: bytes) -> Deck:
    return Presentation(BytesIO(content))


def text_of(content: bytes) -> list[list[str]]:
    """The paragraphs of each slide, its title first, without the number of the slide."""
    return [
        [
            p.text
            for shape in (s.placeholders[0], s.placeholders[1])
            for p in shape.text_frame.paragraphs
        ]
        for s in opened(content).slides
    ]


def long_meeting(**changes: object) -> Meeting:
    held = on_topic()
    assert held.topic is not None
    return held.model_copy(update={"topic": held.topic.model_copy(update=changes)})


def test_slides_hold_what_was_recorded_and_nothing_else() -> None:
    assert text_of(deck()) == [
        [
            "Tiết kiệm điện & nước",
            "Chi bộ thôn Đông, Đảng bộ xã Bình Minh",
            "Sinh hoạt chi bộ chuyên đề tháng 11 năm 2026",
            "Ngày 03 tháng 11 năm 2026, Nhà văn hoá thôn Đông",
            "Chuẩn bị: các đồng chí Trần Thị Bình và Lê Văn Cường",
        ],
        ["Mục đích, yêu cầu", "Mục đích: Mỗi nhà bớt một số điện"],
        ["Nội dung chuyên đề", "Tắt đèn khi ra khỏi phòng", "Sửa vòi rò"],
        ["Câu hỏi gợi ý thảo luận", "Câu 1: Nhà tôi đã làm gì?", "Câu 2: Ai đi trước?"],
    ]


def test_text_of_an_example_is_as_reviewed(golden: Callable[[str, str], None]) -> None:
    book, _ = load_year(open_workspace(EXAMPLE), 2026, as_of=date(2026, 12, 31))
    held = book.meeting("2026-03-19-chuyen-de")
    assert held is not None
    slides = text_of(topic_slides(book, held))
    golden("papers/vi-du-2026-03-19-trinh-chieu", "\n".join("\n".join([*s, ""]) for s in slides))


def test_a_topic_with_only_a_name_has_nothing_to_show() -> None:
    assert has_something_to_show(on_topic())
    bare = meeting(
        'loai = "chuyen_de"\nchuan_bi.cau_hoi = []\n[chuyen_de]\nten = "Tiết kiệm"\ntom_tat = []'
    )
    assert not has_something_to_show(bare)


def test_words_of_the_program_are_spelt_as_the_cell_spells_and_names_are_not() -> None:
    held = on_topic(TOPIC.replace("Trần Thị Bình", "Chi uỷ"))
    book = record(held)
    conventions = book.cell.conventions.model_copy(update={"spelling": "ủy"})
    object.__setattr__(book, "cell", book.cell.model_copy(update={"conventions": conventions}))
    titles = [slide[0] for slide in text_of(topic_slides(book, held))]
    assert titles == [
        "Tiết kiệm điện & nước",
        "Mục đích, yêu cầu",
        "Nội dung chuyên đề",
        "Câu hỏi gợi ý thảo luận",
    ]


@pytest.mark.parametrize(
    "points",
    [
        [SENTENCE] * 40,
        [" ".join([SENTENCE] * 60)],
        ["dài" * 900],
        ["ĐƯỜNG LÀNG NGÕ XÓM " * 90],
        [SENTENCE, " ".join([SENTENCE] * 30), SENTENCE],
    ],
    ids=["many", "one very long", "one word", "capitals", "long between short"],
)
def test_no_slide_overflows_or_is_empty_and_nothing_is_lost(points: list[str]) -> None:
    pages = list(pages_of(Section("Nội dung", tuple(map(Point, points)))))
    for page in pages:
        lines = sum(len(wrapped(point.whole, COLUMN, page.size)) for point in page.points)
        assert 0 < lines * page.size * LINE <= BODY_HEIGHT
    assert [page.title for page in pages] == ["Nội dung", *["Nội dung (tiếp)"] * (len(pages) - 1)]
    shown = "".join(point.text for page in pages for point in page.points)
    assert shown.replace(" ", "") == "".join(points).replace(" ", "")


def test_a_paragraph_is_parted_at_the_end_of_a_sentence() -> None:
    first, *others = pages_of(Section("Nội dung", (Point(" ".join([SENTENCE] * 20)),)))
    assert first.points[0].text.endswith("làm đường.")
    assert [point.continued for page in others for point in page.points] == [True] * len(others)


def test_what_goes_on_from_the_slide_before_has_no_dash() -> None:
    slides = opened(deck(long_meeting(summary=(" ".join([SENTENCE] * 9),)))).slides
    bodies = [slide.placeholders[1]._element.xml for slide in list(slides)[2:4]]
    assert ["<a:buNone/>" in body for body in bodies] == [False, True]


@pytest.mark.parametrize(("count", "sizes"), [(4, [32]), (5, [28]), (6, [32, 32])])
def test_smaller_letters_are_taken_only_where_they_save_a_slide(
    count: int, sizes: list[int]
) -> None:
    points = (Point(SENTENCE),) * count
    assert [page.size for page in pages_of(Section("Nội dung", points))] == sizes


def test_a_label_is_not_torn_from_its_text() -> None:
    first, second = pages_of(Section("A", (Point(" ".join([SENTENCE] * 9), "Mục đích:"),)))
    assert first.points[0].whole.startswith("Mục đích: Đảng viên")
    assert second.points[0].label == ""


def test_a_very_long_name_gets_slides_of_its_own() -> None:
    name = " ".join([SENTENCE] * 20)
    titles = [slide[0] for slide in text_of(deck(long_meeting(name=name)))]
    assert titles[:3] == ["Sinh hoạt chuyên đề", "Tên chuyên đề", "Tên chuyên đề (tiếp)"]


def test_a_name_of_middling_length_is_set_smaller() -> None:
    sizes = []
    for count in (1, 2, 3, 4):
        slide = opened(deck(long_meeting(name=" ".join([SENTENCE] * count)))).slides[0]
        sizes.append(slide.placeholders[0].text_frame.paragraphs[0].runs[0].font.size)
    assert sizes == [Pt(44), Pt(40), Pt(32), Pt(28)]


def test_the_bytes_are_the_same_and_carry_no_clock() -> None:
    content = deck()
    assert content == deck()
    with ZipFile(BytesIO(content)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml").decode()
        slides = [archive.read(n).decode() for n in archive.namelist() if "slides/slide" in n]
    assert "Tiết kiệm điện &amp; nước" in core
    assert not any(word in core for word in ("created", "modified", "lastModifiedBy"))
    assert all(xml.count('lang="vi-VN"') == xml.count("<a:rPr") for xml in slides)


def test_the_file_holds_one_layout_and_no_part_that_nobody_needs() -> None:
    with ZipFile(BytesIO(deck())) as archive:
        names = [name for name in archive.namelist() if "/slides/" not in name]
        layout = archive.read("ppt/slideLayouts/slideLayout2.xml").decode()
        theme = archive.read("ppt/theme/theme1.xml").decode()
    assert names == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        FINGERPRINT_PART,
        "ppt/_rels/presentation.xml.rels",
        "ppt/presProps.xml",
        "ppt/presentation.xml",
        "ppt/slideLayouts/_rels/slideLayout2.xml.rels",
        "ppt/slideLayouts/slideLayout2.xml",
        "ppt/slideMasters/_rels/slideMaster1.xml.rels",
        "ppt/slideMasters/slideMaster1.xml",
        "ppt/tableStyles.xml",
        "ppt/theme/theme1.xml",
        "ppt/viewProps.xml",
    ]
    assert theme.count('<a:latin typeface="Times New Roman"/>') == 2
    assert "Chi bộ: trang trình chiếu" in layout


@pytest.mark.parametrize("length", ["short", "very long"])
def test_xml_is_what_powerpoint_expects(length: str, tmp_path: Path) -> None:
    held = on_topic()
    if length == "very long":
        held = long_meeting(summary=(SENTENCE,) * 60, purpose=(SENTENCE * 40,), name=SENTENCE * 9)
    path = tmp_path / "chuyen-de.pptx"
    path.write_bytes(deck(held))
    result = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(path))
    assert [str(error) for error in result.errors] == []


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "van-ban" / "chuyen-de-trinh-chieu.pptx"
    assert write_paper(path, deck()) == Written(path, Outcome.NEW)
    return path


def other_deck() -> bytes:
    return deck(on_topic(TOPIC.replace("Sửa vòi rò", "Sửa vòi nước rò")))


def change_a_word(slides: Deck) -> None:
    slides.slides[2].placeholders[1].text_frame.paragraphs[0].runs[0].text = "Tắt quạt"


def move_a_slide(slides: Deck) -> None:
    order = slides.slides._sldIdLst
    order.append(order[1])


def drop_a_slide(slides: Deck) -> None:
    order = slides.slides._sldIdLst
    slides.part.drop_rel(order[3].rId)
    order.remove(order[3])


def add_notes(slides: Deck) -> None:
    frame = slides.slides[1].notes_slide.notes_text_frame
    assert frame is not None
    frame.text = "Kể chuyện nhà bác Tư"


def add_a_table(slides: Deck) -> None:
    slides.slides[1].shapes.add_table(1, 1, Pt(100), Pt(300), Pt(200), Pt(40))


@pytest.mark.parametrize(
    "change", [change_a_word, move_a_slide, drop_a_slide, add_notes, add_a_table]
)
def test_slides_a_person_has_changed_are_kept(
    written: Path, change: Callable[[Deck], None]
) -> None:
    slides = opened(written.read_bytes())
    change(slides)
    slides.save(str(written))
    kept = written.read_bytes()
    fresh = written.with_suffix(".moi.pptx")
    assert write_paper(written, other_deck()) == Written(fresh, Outcome.KEPT, beside=written)
    assert (written.read_bytes(), fresh.read_bytes()) == (kept, other_deck())


def test_slides_saved_by_another_program_with_another_look_are_replaced(written: Path) -> None:
    slides = opened(written.read_bytes())
    for paragraph in slides.slides[2].placeholders[1].text_frame.paragraphs:
        paragraph.runs[0].font.bold = True
    _ = slides.slides[1].notes_slide  # an empty page for notes, as programs add them
    slides.save(str(written))
    look = written.read_bytes()
    backup = written.with_suffix(".bak.pptx")
    assert write_paper(written, other_deck()) == Written(written, Outcome.REPLACED, beside=backup)
    assert backup.read_bytes() == look


def test_the_number_of_a_slide_is_no_text_of_its_own(written: Path) -> None:
    with ZipFile(written) as packed:
        parts = {name: packed.read(name).decode() for name in packed.namelist()}
    name = "ppt/slides/slide2.xml"
    parts[name] = parts[name].replace("<a:t>2</a:t>", "<a:t>3</a:t>")
    assert is_as_written(archive(written, parts))


def archive(path: Path, parts: dict[str, str]) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return path


def test_hostile_slides_count_as_changed_within_a_moment(tmp_path: Path) -> None:
    shown = range(1, 10)
    frame = {
        FINGERPRINT_PART: f"<x>{fingerprint_of_deck([''])}</x>",
        "ppt/presentation.xml": "".join(f'<p:sldId id="{n}" r:id="r{n}"/>' for n in shown),
        "ppt/_rels/presentation.xml.rels": "".join(
            f'<Relationship Id="r{n}" Target="slides/slide{n}.xml"/>' for n in shown
        ),
    }
    bomb = {f"ppt/slides/slide{n}.xml": "<a:t>" + "a" * 9_000_000 for n in shown}
    unclosed = dict.fromkeys(bomb, "<a:t " * 90_000 + "<a:fld " * 90_000)
    endless = {"ppt/presentation.xml": "<p:sldId " * 300_000 + "<Relationship " * 300_000}
    begun = perf_counter()
    for number, parts in enumerate((frame, frame | bomb, frame | unclosed, frame | endless)):
        assert not is_as_written(archive(tmp_path / f"{number}.pptx", parts))
    assert perf_counter() - begun < 10
