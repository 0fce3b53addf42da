"""The minutes book: what stands in it, in which order, and where its contents point to."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from builder import meeting, record
from docx import Document
from paper_text import text_of
from sample_papers import EXAMPLE, SHORTEST, UNFINISHED, read, skeleton

from chibo_cli.converting import pdfs_of
from chibo_cli.errors import ChiboError
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.plan import Plan
from chibo_cli.papers import Paper
from chibo_cli.papers.books import CELL_KINDS, book_of
from chibo_cli.papers.minutes import minutes_of
from chibo_cli.record import YearRecord
from chibo_cli.store import TEXT_PART, Outcome, is_as_written, write_paper

THEMATIC = (MeetingKind.THEMATIC,)
PLACE = re.compile(r"Biên bản thứ (\d\d) trong sổ")


@cache
def example(until: date = date(2026, 12, 31)) -> YearRecord:
    return load_year(open_workspace(EXAMPLE), 2026, as_of=until)[0]


def lines(paper: Paper) -> list[str]:
    return text_of(paper.content).replace("\xa0", " ").splitlines()


def contents(paper: Paper) -> list[str]:
    """The rows of the contents, without the page."""
    start = lines(paper).index("= TT | Ngày | Buổi sinh hoạt | Trang")
    rows = []
    for line in lines(paper)[start + 1 :]:
        if not line.startswith("| "):
            return rows
        rows.append(line.rpartition(" | ")[0].removeprefix("| "))
    return rows


def xml(paper: Paper) -> str:
    with ZipFile(BytesIO(paper.content)) as archive:
        return archive.read(TEXT_PART).decode("utf-8")


def held(day: str, **keys: object) -> Meeting:
    return meeting(path=f"2026/{day}-thuong-ky.toml", ngay=date.fromisoformat(day), **keys)


def test_each_minutes_stands_in_the_book_as_it_is_printed_alone() -> None:
    book = example()
    thematic = [m for m in book.meetings if m.kind is MeetingKind.THEMATIC]
    whole = lines(book_of(book, (), THEMATIC))
    expected = []
    for number, each in enumerate(thematic, start=1):
        expected += [f"Biên bản thứ {number:02d} trong sổ"]
        (paper,) = minutes_of(book, each, ())
        expected += lines(paper)
    start = next(index for index, line in enumerate(whole) if PLACE.fullmatch(line))
    assert whole[start:] == expected


def test_contents_of_a_year() -> None:
    paper = book_of(example(), (), THEMATIC)
    assert lines(paper)[:7] == [
        "| ĐẢNG BỘ XÃ BÌNH MINH / CHI BỘ THÔN ĐÔNG / * | ĐẢNG CỘNG SẢN VIỆT NAM",
        "|  | Bình Minh, ngày 12 tháng 11 năm 2026",
        "SỔ BIÊN BẢN",
        "sinh hoạt chi bộ chuyên đề năm 2026",
        "-----",
        "I- MỤC LỤC",
        "Sổ ghi 04 biên bản: chuyên đề 04.",
    ]
    assert contents(paper) == [
        "01 | 19/3/2026 | Sinh hoạt chi bộ chuyên đề tháng 3 năm 2026",
        "02 | 18/6/2026 | Sinh hoạt chi bộ chuyên đề tháng 6 năm 2026",
        "03 | 17/9/2026 | Sinh hoạt chi bộ chuyên đề tháng 9 năm 2026",
        "04 | 12/11/2026 | Sinh hoạt chi bộ chuyên đề tháng 11 năm 2026",
    ]


@pytest.mark.parametrize(
    ("kinds", "title", "counts", "name"),
    [
        (
            CELL_KINDS,
            "sinh hoạt chi bộ năm 2026",
            "Sổ ghi 17 biên bản: thường kỳ 12, chuyên đề 04, bất thường 01.",
            "so-bien-ban-2026",
        ),
        (
            tuple(MeetingKind),
            "sinh hoạt chi bộ và họp chi uỷ năm 2026",
            "Sổ ghi 29 biên bản: thường kỳ 12, chuyên đề 04, bất thường 01, chi uỷ 12.",
            "so-bien-ban-2026-ca-chi-uy",
        ),
        (
            (MeetingKind.COMMITTEE,),
            "họp chi uỷ năm 2026",
            "Sổ ghi 12 biên bản: chi uỷ 12.",
            "so-bien-ban-2026-chi-uy",
        ),
        (
            (MeetingKind.EXTRAORDINARY, MeetingKind.THEMATIC),
            "sinh hoạt chi bộ năm 2026",
            "Sổ ghi 05 biên bản: chuyên đề 04, bất thường 01.",
            "so-bien-ban-2026-chuyen-de-bat-thuong",
        ),
    ],
    ids=["cell", "all", "committee", "some"],
)
def test_a_book_takes_the_kinds_asked_for(
    kinds: tuple[MeetingKind, ...], title: str, counts: str, name: str
) -> None:
    paper = book_of(example(), (), kinds)
    assert [lines(paper)[3], lines(paper)[6], paper.path.stem] == [title, counts, name]


def test_own_numbers_and_drafts_are_marked_in_the_contents() -> None:
    numbered = read(SHORTEST.replace("[bien_ban]", "[bien_ban]\nso = 7"))
    paper = book_of(record(numbered, read(UNFINISHED)), ())
    assert contents(paper) == [
        "01 | 19/9/2026 | Sinh hoạt chi bộ chuyên đề quý III năm 2026, số 07-BB/CB",
        "02 | 03/11/2026 | Sinh hoạt chi bộ thường kỳ tháng 11 năm 2026 (bản nháp)",
    ]
    told = (
        "Biên bản có ghi (bản nháp) là chưa dùng để ký, vì tệp của buổi ấy chưa ghi xong hoặc còn "
        "lỗi."
    )
    assert lines(paper).count(told) == 1
    assert lines(paper).count("BẢN NHÁP - chưa dùng để ký. Còn thiếu:") == 1
    assert paper.missing == ()
    assert paper.notes == (
        "Trong sổ có 1 biên bản còn là bản nháp (ngày 03/11/2026). Xem còn thiếu gì bằng lệnh  "
        "chibo minutes NGÀY",
    )


def test_many_drafts_are_counted_only() -> None:
    book = record(*(held(f"2026-11-{day:02d}") for day in range(1, 14)))
    assert book_of(book, ()).notes == (
        "Trong sổ có 13 biên bản còn là bản nháp. Xem còn thiếu gì bằng lệnh  chibo minutes NGÀY",
    )


PLAN = {
    "khong_hop": [
        {"ky": "2026-02", "ly_do": "Tập trung phòng chống lụt bão.", "can_cu": "CV số 3-CV/ĐU"},
        {"ky": "2026-04", "ly_do": "chi uỷ kiện toàn"},
        {"ky": "2026-Q2", "ly_do": "không phải một tháng"},
    ]
}


def months(book: YearRecord, *kinds: MeetingKind) -> list[str]:
    """What the book says after its contents, before the first minutes."""
    told = lines(book_of(book, (), kinds or CELL_KINDS))
    rows = [index for index, line in enumerate(told) if line.startswith("| 0")]
    first = next(index for index, line in enumerate(told) if PLACE.fullmatch(line))
    return [line for line in told[rows[0] : first] if not line.startswith("| ")]


def test_months_without_meeting_have_their_reason() -> None:
    plan = Plan.model_validate(PLAN)
    book = replace(
        record(held("2026-01-03"), held("2026-03-03", trang_thai="hoan_thanh")),
        plan=plan,
        as_of=date(2026, 5, 31),
    )
    assert months(book)[-4:] == [
        "II- THÁNG KHÔNG CÓ BUỔI SINH HOẠT THƯỜNG KỲ",
        "- Tháng 02 năm 2026: tập trung phòng chống lụt bão (CV số 3-CV/ĐU).",
        "- Tháng 4 năm 2026: chi uỷ kiện toàn.",
        "- Tháng 5 năm 2026: sổ chưa ghi lý do.",
    ]
    # A book of other kinds does not speak of regular meetings.
    assert months(replace(book, meetings=(read(SHORTEST),)), *THEMATIC) == []


def test_files_that_cannot_be_read_are_named_and_explain_no_month() -> None:
    book = replace(
        record(held("2026-01-03"), unread=("2026/2026-03-03-thuong-ky.toml",)),
        plan=Plan.model_validate(PLAN),
        as_of=date(2026, 5, 31),
    )
    assert months(book)[-6:] == [
        "II- THÁNG KHÔNG CÓ BUỔI SINH HOẠT THƯỜNG KỲ",
        "- Tháng 02 năm 2026: tập trung phòng chống lụt bão (CV số 3-CV/ĐU).",
        "- Tháng 4 năm 2026: chi uỷ kiện toàn.",
        "III- BUỔI CHƯA VÀO SỔ",
        "Các tệp sau chưa đọc được, cần sửa rồi in lại sổ:",
        "- 2026/2026-03-03-thuong-ky.toml.",
    ]
    assert book_of(book, ()).notes[-1] == (
        "Chưa vào sổ vì chưa đọc được: 2026/2026-03-03-thuong-ky.toml."
    )


def test_a_meeting_to_come_has_no_minutes_yet() -> None:
    to_come = skeleton(MeetingKind.REGULAR)
    book = replace(record(read(SHORTEST), to_come), as_of=date(2026, 12, 2))
    paper = book_of(book, ())
    assert contents(paper) == ["01 | 19/9/2026 | Sinh hoạt chi bộ chuyên đề quý III năm 2026"]
    assert paper.notes == ("Chưa vào sổ vì chưa họp: buổi ngày 03/12/2026.",)
    assert len(contents(book_of(replace(book, as_of=to_come.date), ()))) == 2


@pytest.mark.parametrize(
    ("book", "kinds", "told"),
    [
        (
            record(read(SHORTEST)),
            (MeetingKind.REGULAR,),
            "Năm 2026 chưa có buổi nào thuộc loại thường kỳ đã họp để đưa vào sổ.",
        ),
        (
            replace(record(read(SHORTEST)), meetings=()),
            CELL_KINDS,
            "Năm 2026 chưa có buổi nào đã họp để đưa vào sổ.",
        ),
        (
            replace(record(read(SHORTEST)), meetings=(), unread=("2026/a.toml", "2026/b.toml")),
            CELL_KINDS,
            "Năm 2026 chưa có biên bản nào đọc được. Cần sửa trước: 2026/a.toml, 2026/b.toml.",
        ),
    ],
    ids=["kind", "none", "unread"],
)
def test_a_book_of_nothing_is_not_made(
    book: YearRecord, kinds: tuple[MeetingKind, ...], told: str
) -> None:
    with pytest.raises(ChiboError) as raised:
        book_of(book, (), kinds)
    assert str(raised.value) == told


def test_the_first_page_bears_the_names_of_its_day() -> None:
    cell = EXAMPLE / "chibo.toml"
    assert "2025-07-01" in cell.read_text(encoding="utf-8")
    early = book_of(example(), (), THEMATIC, date(2026, 5, 26))
    assert lines(early)[1] == "|  | Bình Minh, ngày 26 tháng 5 năm 2026"


def test_an_own_template_of_the_minutes_is_not_used_and_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "mau").mkdir()
    (tmp_path / "mau" / "bien-ban.docx").write_bytes(b"")
    paper = book_of(replace(record(read(SHORTEST)), root=tmp_path), ())
    assert paper.notes == (
        "Sổ in theo mẫu của chương trình; mẫu riêng mau/bien-ban.docx chỉ dùng khi in từng biên "
        "bản.",
    )


def test_every_minutes_begins_on_a_page_the_contents_point_to() -> None:
    text = xml(book_of(example(), (), tuple(MeetingKind)))
    names = [f"bien_ban_{number}" for number in range(1, 30)]
    assert re.findall(r'<w:bookmarkStart w:id="(\d+)" w:name="(\w+)"/>', text) == [
        (str(number), name) for number, name in enumerate(names, start=1)
    ]
    assert re.findall(r" PAGEREF (\w+) ", text) == names
    assert text.count('w:fldCharType="begin" w:dirty="true"') == 29
    assert text.count("<w:pageBreakBefore/>") == 29
    assert (text.count("<w:sectPr"), text.count("<w:titlePg/>")) == (1, 1)


def test_the_same_year_gives_the_same_bytes() -> None:
    assert book_of(example(), ()).content == book_of(example(), ()).content


def test_page_numbers_that_word_fills_in_are_no_edit_but_words_are(tmp_path: Path) -> None:
    paper = book_of(example(), (), THEMATIC)
    path = tmp_path / "so.docx"
    write_paper(path, paper.content)
    word = Document(str(path))
    (table,) = [each for each in word.tables if each.cell(0, 0).text == "TT"][:1]
    for number, row in enumerate(table.rows[1:], start=1):
        cell = row.cells[3].paragraphs[0]
        assert [run.text for run in cell.runs if run.text] == ["…"]
        next(run for run in cell.runs if run.text).text = str(3 * number)
    word.save(str(path))
    assert is_as_written(path)
    assert write_paper(path, paper.content).outcome is Outcome.REPLACED
    word.paragraphs[-1].add_run(" Chữ sửa tay.")
    word.save(str(path))
    assert write_paper(path, paper.content).outcome is Outcome.KEPT


@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")), reason="needs LibreOffice"
)
def test_the_pages_in_the_contents_are_those_of_the_minutes(tmp_path: Path) -> None:
    path = tmp_path / "so.docx"
    path.write_bytes(book_of(example(), (), THEMATIC).content)
    command = ["pdftotext", "-layout", str(pdfs_of([path])[0]), "-"]
    pages = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\f")
    told = re.findall(r"^ *(0\d) +\d\d/\d+/2026 .*? (\d+)$", pages[0], re.MULTILINE)
    there = [
        (found[0], str(number))
        for number, page in enumerate(pages, start=1)
        if (found := PLACE.findall(page))
    ]
    assert told == there
    shown = [page.split(maxsplit=1)[0] for page in pages[1:] if page.strip()]
    assert shown == [str(number) for number in range(2, len(shown) + 2)]
