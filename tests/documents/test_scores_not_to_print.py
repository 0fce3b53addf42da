"""A score that cannot stand as it is written makes drafts of the papers that print it."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
import pytest
import tomli
from builder import roster
from paper_samples.score_sheets import CELL, LOST, book, entries
from paper_text import text_of
from sample_papers import COMBINED, read, skeleton

from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.decisions import Ballot
from chibo_cli.papers import Paper
from chibo_cli.papers.minutes import minutes_of
from chibo_cli.papers.resolutions import resolutions_of
from chibo_cli.papers.score_sheets import empty_score_sheet, score_sheet_papers
from chibo_cli.record import YearRecord

HELD = read(COMBINED)
AN_PHU = entries("an-phu-hd42", lost=LOST)
RANGES = entries("hd42-2025", lost={})
# The minutes and the resolution of this meeting are drafts anyway.
BEFORE = ("việc sửa 2 lỗi trong 2026/2026-12-03-ket-hop.toml, dòng 1",)


def in_resolution(scored: YearRecord) -> YearRecord:
    """The same cell, with the score in its resolutions."""
    conventions = scored.cell.conventions.model_copy(update={"score_in_resolution": True})
    cell = scored.cell.model_copy(update={"conventions": conventions})
    return replace(scored, cell=cell, memo={})


def told(scored: YearRecord) -> dict[str, tuple[str, ...]]:
    """Why each of the three papers is a draft, without what has nothing to do with the score."""
    scored = in_resolution(scored)
    (sheet,) = score_sheet_papers(scored, HELD)
    (minutes,) = minutes_of(scored, HELD, ())
    (resolution,) = resolutions_of(scored, HELD, ())
    assert minutes.missing[:1] == resolution.missing[:1] == BEFORE
    return {
        "phiếu": sheet.missing,
        "biên bản": minutes.missing[1:],
        "nghị quyết": resolution.missing[1:],
    }


def in_all(*reasons: str) -> dict[str, tuple[str, ...]]:
    return dict.fromkeys(("phiếu", "biên bản", "nghị quyết"), reasons)


def instead(key: str, **given: Any) -> list[dict[str, Any]]:
    """An Phú's form as scored, but for one criterion."""
    others = [each for each in AN_PHU if each["tieu_chi"] != key]
    return [*others, {"tieu_chi": key, "dien_giai": "Vì sao", **given}]


def test_a_score_that_can_stand_makes_no_draft() -> None:
    assert told(book(HELD, "an-phu-hd42", AN_PHU)) == in_all()


@pytest.mark.parametrize(
    ("name", "given", "evaluations", "reason"),
    [
        (
            "an-phu-hd42",
            instead("1.1", diem=999),
            [],
            "việc sửa điểm chi bộ chấm cho tiêu chí 1.1: ghi 999 điểm, bộ tiêu chí chỉ cho 1, 2, "
            "3, 4 hoặc 5 điểm",
        ),
        (
            "an-phu-hd42",
            instead("1.1", dat=True),
            [],
            "việc sửa điểm chi bộ chấm cho tiêu chí 1.1: phải cho điểm (diem), không chỉ ghi dat",
        ),
        (
            "hd42-2025",
            entries("hd42-2025", lost={"4.2": (22.5, "Ít ý kiến")}),
            [],
            "việc sửa điểm chi bộ chấm cho tiêu chí 4.2: ghi 22,5 điểm, bộ tiêu chí chỉ cho từ 0 "
            "đến 25 điểm, không lẻ",
        ),
        (
            "an-giang-hd01",
            [],
            [{"nguoi_cham": CELL, "tong_diem": 101}],
            "việc sửa tổng điểm chi bộ chấm: ghi 101 điểm, tối đa 100",
        ),
        (
            "an-phu-hd42",
            [*AN_PHU, {"tieu_chi": "99.9", "diem": 1}],
            [],
            "việc sửa mục chấm tiêu chí 99.9: bộ tiêu chí không có tiêu chí ấy",
        ),
        (
            "an-phu-hd42",
            [*AN_PHU, {"diem": 1}],
            [],
            "số của tiêu chí ở 1 mục chấm điểm (tieu_chi, trong [[muc_diem]])",
        ),
        (
            "an-phu-hd42",
            [*AN_PHU, AN_PHU[0]],
            [],
            "việc bỏ bớt mục thừa: chi bộ chấm 2 lần tiêu chí 1.1",
        ),
        (
            "hd42-2025",
            RANGES,
            [{"nguoi_cham": CELL, "xep_loai": "Tốt"}] * 2,
            "việc bỏ bớt mục thừa: chi bộ có 2 mục đánh giá ([[danh_gia]])",
        ),
        (
            "hd42-2025",
            RANGES,
            [{"tong_diem": 90}],
            "người chấm ở 1 mục đánh giá (nguoi_cham, trong [[danh_gia]])",
        ),
        (
            "hd42-2025",
            RANGES,
            [{"nguoi_cham": CELL, "tong_diem": 90}],
            "việc sửa tổng điểm: tệp ghi 90, các tiêu chí cộng lại 100",
        ),
    ],
)
def test_what_cannot_stand_is_told_on_every_paper_that_prints_the_score(
    name: str, given: list[dict[str, Any]], evaluations: list[dict[str, Any]], reason: str
) -> None:
    assert told(book(HELD, name, given, evaluations)) == in_all(reason)


def test_the_same_criterion_by_two_evaluators_is_no_fault() -> None:
    overseer = entries("an-phu-hd42", "cap_uy_vien_phu_trach", lost=LOST)
    mixed = [each for pair in zip(overseer, AN_PHU, strict=True) for each in pair]
    assert told(book(HELD, "an-phu-hd42", mixed)) == in_all()


def test_minutes_and_resolution_miss_the_set_they_were_scored_by() -> None:
    scored = in_resolution(book(HELD, "xa-cu", RANGES, [{"nguoi_cham": CELL, "tong_diem": 92}]))
    (minutes,) = minutes_of(scored, HELD, ())
    (resolution,) = resolutions_of(scored, HELD, ())
    reasons = (*BEFORE, "tệp của bộ tiêu chí xa-cu mà phiếu chấm đã dùng")
    assert (minutes.missing, resolution.missing) == (reasons, reasons)
    said = [line for line in text_of(minutes.content).splitlines() if "tự đánh giá" in line]
    assert said == ["Chi bộ tự đánh giá chất lượng buổi sinh hoạt: 92 điểm."]


def test_a_resolution_tells_nothing_of_the_score_unless_the_cell_wants_it() -> None:
    scored = book(HELD, "an-giang-hd01", (), [{"nguoi_cham": CELL, "tong_diem": 101}])
    (without,) = resolutions_of(scored, HELD, ())
    (unscored,) = resolutions_of(book(HELD, "an-giang-hd01"), HELD, ())
    assert (without.missing, without.content) == (BEFORE, unscored.content)
    (wanted,) = resolutions_of(in_resolution(scored), HELD, ())
    said = [line for line in text_of(wanted.content).splitlines() if "tự đánh giá" in line]
    assert said == ["Chi bộ tự đánh giá chất lượng buổi sinh hoạt: 101 điểm, xếp loại tốt."]


def test_a_committee_meeting_tells_no_score_whatever_a_record_says() -> None:
    held = skeleton(MeetingKind.COMMITTEE)
    scored = book(held, "hd42-2025", [*RANGES, RANGES[0]])
    (minutes,) = minutes_of(scored, held, ())
    (unscored,) = minutes_of(book(held, "hd42-2025"), held, ())
    assert (minutes.missing, minutes.content) == (unscored.missing, unscored.content)


def test_a_sheet_without_a_roster_lacks_who_signs_it() -> None:
    nobody = replace(book(HELD, "hd42-2025", RANGES), roster=roster("dang_vien = []"), memo={})
    (sheet,) = score_sheet_papers(nobody, HELD)
    assert sheet.missing == ("người ký: bí thư hoặc phó bí thư (chuc_vu, trong dang-vien.toml)",)


def test_what_was_noted_of_the_scoring_stands_beside_what_else_is_told_of_it() -> None:
    tables = tomli.loads(COMBINED)
    title = "Đánh giá chất lượng buổi sinh hoạt"
    item = {"noi_dung": title, "buoc": "danh_gia_chat_luong", "ghi_chu": "nhận mức tốt"}
    tables["chuong_trinh"].insert(-1, item)
    tables.setdefault("muc_khac", []).append(
        {"tieu_de": title, "tom_tat": ["Hai ý kiến đề nghị giữ điểm."]}
    )
    held = Meeting.model_validate(tables, context=ReadingContext(HELD.path))
    (minutes,) = minutes_of(book(held, "hd42-2025", RANGES), held, ())
    lines = text_of(minutes.content).splitlines()
    start = lines.index(f"15. {title}")
    assert lines[start : start + 5] == [
        f"15. {title}",
        "Nhận mức tốt.",
        "Hai ý kiến đề nghị giữ điểm.",
        "Chi bộ tự đánh giá chất lượng buổi sinh hoạt: 100 điểm, xếp loại tốt.",
        "16. Bế mạc (đồng chí Nguyễn Văn An).",
    ]


def test_a_shipped_set_is_spelt_as_the_cell_spells_but_reasons_stay_as_written() -> None:
    scored = book(HELD, "an-phu-hd42", instead("3.3", diem=0, dien_giai="Chi uỷ chưa họp"))
    conventions = scored.cell.conventions.model_copy(update={"spelling": "ủy"})
    cell = scored.cell.model_copy(update={"conventions": conventions})
    old = replace(scored, cell=cell, memo={})
    (sheet,), (empty,) = score_sheet_papers(old, HELD), empty_score_sheet(old, HELD)
    assert [line for line in text_of(sheet.content).splitlines() if "uỷ" in line] == [
        "| 3.3 | Họp chi ủy (bí thư, phó bí thư hội ý) trước kỳ sinh hoạt, có biên bản | 2 | 0 | "
        "Chi uỷ chưa họp."
    ]
    assert "uỷ" not in text_of(empty.content)


def notes_kept(paper: Paper) -> dict[str, bool]:
    """The first words of the notes under the table, and whether they stay with what follows."""
    notes = docx.Document(BytesIO(paper.content)).paragraphs[-2:]
    own = {each.text.split(":")[0]: each.paragraph_format.keep_with_next for each in notes}
    of_form = notes[-1].style.paragraph_format.keep_with_next if notes[-1].style else None
    return {words: bool(of_form if kept is None else kept) for words, kept in own.items()}


def test_the_result_stays_at_the_table_where_the_signatures_go_on_a_page_of_their_own() -> None:
    (sheet,) = score_sheet_papers(book(HELD, "an-phu-hd42", AN_PHU), HELD)
    assert notes_kept(sheet) == {"Chấm theo": False, "Mức xếp loại": True}


def test_more_votes_than_voters_are_measured_against_nothing() -> None:
    scored = book(HELD, "hd42-2025", RANGES)
    (standing,) = scored.scores.values()
    votes = Ballot.model_validate({"tan_thanh": 99, "khong_tan_thanh": 1})
    voted = standing.model_copy(update={"vote": votes})
    excessive = replace(scored, scores=dict.fromkeys(scored.scores, voted), memo={})
    (minutes,) = minutes_of(excessive, HELD, ())
    (fault,) = minutes.missing[1:]
    assert fault.startswith(
        "việc sửa biểu quyết kết quả chấm điểm: có 100 phiếu (99 tán thành + 1 không tán thành), "
        "nhưng chỉ có "
    )
    said = [line for line in text_of(minutes.content).splitlines() if "tán thành 99" in line]
    assert said == [
        "Hình thức biểu quyết: …………. Kết quả: tán thành 99/………… đảng viên có quyền biểu quyết có "
        "mặt; không tán thành 01; ý kiến khác 0."
    ]
