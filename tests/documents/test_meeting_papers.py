"""Papers of every kind and length: their text as a reviewer reads it, their form, their XML."""

import re
from collections.abc import Callable
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from builder import meeting, record, roster
from docx.oxml.ns import qn
from openxml_audit import FileFormat, OpenXmlValidator
from paper_text import HEADER_ROW, ROW, text_of
from sample_papers import EXTRAORDINARY, UNFINISHED, long_meeting, read, samples, skeleton

from chibo_cli.errors import ChiboError
from chibo_cli.form import applied, measure, profile_on
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.papers.agendas import agendas_of
from chibo_cli.papers.minutes import minutes_of
from chibo_cli.papers.resolutions import resolutions_of
from chibo_cli.word import TO_FILL_BY_HAND

NAMES = sorted(samples())
READ_BY_REVIEWERS = [name for name in NAMES if not name.startswith("rat-dai-")]
# Working papers, which are for writing on, and agendas, which may leave a name open.
UNSIGNED = ("chuong-trinh", "diem-danh", "kich-ban", "phieu-trong")
SIGNED = [n for n in NAMES if not samples()[n].missing and not n.endswith(UNSIGNED)]
DRAFTS = [name for name in NAMES if samples()[name].missing]

# What no careful secretary writes. Dots to be filled in by hand are no marks.
SLIPS = {
    "two full stops": r"(?<!\.)\.\s?\.(?!\.)",
    "two marks": r"[;,:]\s*[;,:.]|[.!?]\s?[;,:]",
    "a space before a mark": r"\s[.,;:!?)]",
    "empty brackets": r"\(\s*\)|«\s*»",
    "two spaces": r"\s\s",
    "a space at an end": r"^\s|\s$",
    "a word of the program": r"\b(?:None|True|False|Undefined)\b|[{}]|&\w+;",
    "a comrade twice": r"đồng chí,? (?:các )?đồng chí",
    "a small letter after a full stop": r"\w\. [a-zăâđêôơư]",
}


@pytest.mark.parametrize("name", READ_BY_REVIEWERS)
def test_text_is_as_reviewed(name: str, golden: Callable[[str, str], None]) -> None:
    golden(f"papers/{name}", text_of(samples()[name].content))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_in_a_text_is_a_slip(name: str) -> None:
    lines = re.sub(r"Số {6}-\w+/CB", "", text_of(samples()[name].content)).splitlines()
    prose = [line for line in lines if line[:1] not in (ROW, HEADER_ROW)]
    found = {
        slip: [line for line in prose if re.search(pattern, line)]
        for slip, pattern in SLIPS.items()
    }
    assert {slip: lines for slip, lines in found.items() if lines} == {}


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", NAMES)
def test_form_is_the_official_one(name: str) -> None:
    sample = samples()[name]
    faults = measure(sample.content, profile=profile_on(sample.day), paper_date=sample.day)
    assert [f"{fault.assertion} {fault.place}: {fault.message}" for fault in faults] == []


@pytest.mark.parametrize(
    ("name", "groups"),
    [
        ("ket-hop-bien-ban", "BFHKLMPST"),
        ("dang-ghi-bien-ban", "BFHKLMPST"),
        ("ket-hop-chuong-trinh", "BFHKLPT"),
        ("ket-hop-nghi-quyet", "BFHKLPRST"),
    ],
)
def test_the_form_was_really_measured(name: str, groups: str) -> None:
    measured = {assertion[0] for assertion in applied(samples()[name].content)}
    assert "".join(sorted(measured)) == groups


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", NAMES)
def test_xml_is_what_word_expects(name: str, tmp_path: Path) -> None:
    path = tmp_path / "van-ban.docx"
    path.write_bytes(samples()[name].content)
    result = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(path))
    assert [str(error) for error in result.errors] == []


@pytest.mark.parametrize("name", SIGNED)
def test_a_paper_to_be_signed_leaves_nothing_open(name: str) -> None:
    text = text_of(samples()[name].content)
    assert [line for line in text.splitlines() if TO_FILL_BY_HAND in line] == []
    assert "BẢN NHÁP" not in text


@pytest.mark.parametrize("name", DRAFTS)
def test_a_draft_says_so_and_says_what_is_missing(name: str) -> None:
    sample = samples()[name]
    lines = text_of(sample.content).splitlines()
    start = lines.index("BẢN NHÁP - chưa dùng để ký. Còn thiếu:")
    listed = lines[start + 1 : start + 1 + len(sample.missing)]
    assert listed == [f"- {part}." for part in sample.missing]


@pytest.mark.parametrize("name", SIGNED)
def test_no_title_stands_above_nothing(name: str) -> None:
    """After a title without a full stop comes text or a table, not the next title."""
    lines = text_of(samples()[name].content).splitlines()
    title = re.compile(r"(?:\d+\.|[IVX]+-) .*[^.:!?…]$")
    followed = [(a, b) for a, b in pairwise(lines) if title.match(a) and a[0].isdigit()]
    assert [a for a, b in followed if title.match(b)] == []


@pytest.mark.parametrize("name", NAMES)
def test_no_two_tables_touch(name: str) -> None:
    """Word makes one of them, with the header of the second in the middle."""
    body = docx.Document(BytesIO(samples()[name].content)).element.body
    touching = [a for a, b in pairwise(body) if a.tag == b.tag == qn("w:tbl")]
    assert touching == []


def test_every_kind_of_meeting_has_been_tried() -> None:
    for kind in MeetingKind:
        assert {f"chua-ghi-{kind.slug}-bien-ban", f"rat-dai-{kind.slug}-bien-ban"} <= set(NAMES)


def test_tables_repeat_their_header_row() -> None:
    text = text_of(samples()["rat-dai-ket-hop-bien-ban"].content)
    assert [line for line in text.splitlines() if line.startswith(HEADER_ROW)] == [
        "= TT | Nhiệm vụ đã phân công | Người thực hiện | Thời hạn | Kết quả",
        "= TT | Nhiệm vụ, yêu cầu, biện pháp | Người thực hiện | Người kiểm tra | Thời hạn",
    ]


@pytest.mark.parametrize(
    ("issued", "mark"),
    [(date(2026, 5, 26), ","), (date(2026, 5, 27), ";"), (date(2026, 6, 10), ";")],
)
def test_recipients_end_as_the_guideline_of_the_day_has_them(issued: date, mark: str) -> None:
    cell = record().cell
    conventions = cell.conventions.model_copy(
        update={"resolution_recipients": ("Đảng uỷ xã (để báo cáo);", "Các đồng chí đảng viên")}
    )
    held = read(EXTRAORDINARY.replace("so = 7", f"so = 7\nban_hanh = {issued}"))
    book = record(held)
    object.__setattr__(book, "cell", cell.model_copy(update={"conventions": conventions}))
    rows = text_of(resolutions_of(book, held, ())[0].content).splitlines()
    assert rows[-1].split(" | ")[0] == (
        f"| Nơi nhận: / - Đảng uỷ xã (để báo cáo){mark} / - Các đồng chí đảng viên{mark} / "
        "- Lưu Chi bộ."
    )


def test_tasks_stand_in_one_resolution_only() -> None:
    held = read(
        EXTRAORDINARY.replace(
            "[[bau_cu]]", '[[nhiem_vu]]\nso = 1\nnoi_dung = "Lập hồ sơ"\n[[bau_cu]]'
        )
    )
    first, second = (text_of(paper.content) for paper in resolutions_of(record(held), held, ()))
    assert "| 1 | Lập hồ sơ." in first
    assert "Lập hồ sơ" not in second


def test_an_admission_counts_all_full_members_another_vote_those_present() -> None:
    held = read(EXTRAORDINARY)
    first, second = (text_of(paper.content) for paper in resolutions_of(record(held), held, ()))
    assert "tán thành 05/07 đảng viên chính thức của chi bộ (71,4%)" in first
    assert "tán thành 05/05 đảng viên có quyền biểu quyết có mặt (100%)" in second


def test_papers_lie_in_the_folder_of_their_year_under_the_name_of_their_meeting() -> None:
    held = read(EXTRAORDINARY)
    book = record(held)
    made = [
        paper.path.as_posix()
        for making in (minutes_of, agendas_of, resolutions_of)
        for paper in making(book, held, ())
    ]
    assert made == [
        "chi-bo-thon-dong/2026/van-ban/2026-06-10-bat-thuong-bien-ban.docx",
        "chi-bo-thon-dong/2026/van-ban/2026-06-10-bat-thuong-chuong-trinh.docx",
        "chi-bo-thon-dong/2026/van-ban/2026-06-10-bat-thuong-nghi-quyet-7.docx",
        "chi-bo-thon-dong/2026/van-ban/2026-06-10-bat-thuong-nghi-quyet-8.docx",
    ]


def test_a_meeting_without_a_resolution_has_no_resolution_to_print() -> None:
    held = meeting(nghi_quyet=[])
    with pytest.raises(ChiboError) as raised:
        resolutions_of(record(held), held, ())
    assert str(raised.value) == (
        "Buổi thường kỳ ngày 03/11/2026 không có nghị quyết; muốn ra nghị quyết thì thêm bảng "
        "[[nghi_quyet]] vào 2026/2026-11-03-thuong-ky.toml."
    )


def test_before_the_meeting_nobody_is_counted_as_present() -> None:
    held = skeleton(MeetingKind.REGULAR)
    text = text_of(minutes_of(record(held), held, ())[0].content)
    assert (
        "2. Được triệu tập: 06 đồng chí; có mặt: ………… đồng chí; vắng mặt: ………… đồng chí, trong "
        "đó có lý do: …………, không có lý do: …………." in text
    )


def test_minutes_of_an_empty_roster_can_be_printed() -> None:
    held = read(UNFINISHED)
    book = record(held, members=roster("dang_vien = []"))
    text = text_of(minutes_of(book, held, ())[0].content)
    assert "1. Tổng số đảng viên của chi bộ: ………… đồng chí (chính thức: …………, dự bị: …………)." in text
    assert "- danh sách đảng viên (dang-vien.toml)." in text


@pytest.mark.parametrize("kind", MeetingKind)
def test_a_very_long_paper_is_printed_whole(kind: MeetingKind) -> None:
    held = long_meeting(kind)
    text = text_of(samples()[f"rat-dai-{kind.slug}-bien-ban"].content)
    assert text.count("- Đồng chí Mai Thị Nhung: Đảng viên và nhân dân") == len(held.remarks)
    rows = [line.split(" | ") for line in text.splitlines() if " | Trần Thị Bình | 31/" in line]
    assert [row[0] for row in rows] == [f"| {task.number}" for task in held.tasks]
