"""The worked example of scoring.md 7.1 as a whole, and boundaries through real meetings."""

from dataclasses import replace
from datetime import date

import pytest
from an_phu_meeting import MARCH, book, march, members
from scoring_cases import answer, score_record

from chibo_cli.models.score import Choice
from chibo_cli.scoring.sheets import ScoreSheet, score_sheet

JUDGED = {
    **{"3.1": 3, "3.2": 0, "4.2": 10, "4.4": 2, "4.6": 1, "5.1": 2, "5.2": 4},
    **{"5.3": 0, "5.4": 1, "6.1": 1, "6.2": 2, "6.3": 1, "6.4": 1},
}


def blank(text: str = MARCH, choice: Choice | None = None) -> ScoreSheet:
    about = march(text)
    return score_sheet(about, book(about, choice))


def agreed(choice: Choice | None, text: str = MARCH, **judged: int) -> ScoreSheet:
    """The sheet after the cell has judged its own and taken over what the facts propose."""
    about = march(text)
    sheet = score_sheet(about, book(about, choice))
    points = {p.criterion.key: p.points for p in sheet.proposals if p.points is not None}
    points |= JUDGED | judged
    entries = "".join(f'[[muc_diem]]\ntieu_chi = "{k}"\ndiem = {p}\n' for k, p in points.items())
    scored = score_record(f'bo_tieu_chi = "an-phu-hd42"\n{entries}')
    return score_sheet(about, sheet.evidence.record, scored=scored)


def test_thirteen_criteria_are_proposed_with_sixty_points() -> None:
    by_outcome: dict[str, list[str]] = {}
    for each in blank().proposals:
        told = f"{each.criterion.key}={each.points}" if each.points else each.criterion.key
        by_outcome.setdefault(each.outcome.name, []).append(told)
    assert by_outcome == {
        "PROPOSED": [
            "1.1=5",
            "2.1=4",
            "2.2=1",
            "3.3=2",
            "3.4=1",
            "3.5=2",
            "4.1=5",
            "4.5=4",
            "4.7=1",
            "4.8=1",
            "7.1=30",
            "8.1=2",
            "8.2=2",
        ],
        "TO_JUDGE": list(JUDGED),
        "CHOICE_NEEDED": ["4.3"],
        "PENDING": ["8.3"],
    }


def test_the_evidence_says_what_the_example_says() -> None:
    shown = {p.criterion.key: [s.found.told for s in p.shown] for p in blank().proposals}
    assert {key: shown[key] for key in ("1.1", "2.1", "4.5", "7.1", "4.3")} == {
        "1.1": ["họp 95 phút", "bộ tiêu chí quy định 90 phút"],
        "2.1": [
            "20/22 đảng viên được triệu tập có mặt (90,9%)",
            "không ai vắng không có lý do",
        ],
        "4.5": ["9/20 đảng viên có mặt có ý kiến (45%)"],
        "7.1": ["xong 11/12 nhiệm vụ giao ngày 03/02/2026 (91,7%), còn mở 1"],
        "4.3": ["buổi thường kỳ, không có chuyên đề"],
    }


def test_without_the_choice_the_total_is_not_whole() -> None:
    own = agreed(None).own
    assert own is not None
    assert (own.tally.total, own.tally.lacking, own.tally.pending, own.rated) == (
        88,
        ("4.3",),
        ("8.3",),
        None,
    )


@pytest.mark.parametrize(
    ("choice", "regular", "total", "then", "rating"),
    [
        (Choice.ZERO, 10, 88, 89, "Khá"),
        (Choice.FULL, 10, 93, 94, "Tốt"),
        (Choice.ADDED, 15, 93, 94, "Tốt"),
        (Choice.ADDED, 10, 88, 89, "Khá"),
    ],
)
def test_the_choice_decides_the_rating(
    choice: Choice, regular: int, total: int, then: int, rating: str
) -> None:
    own = agreed(choice, **{"4.2": regular}).own
    assert own is not None and own.rated is not None and own.rated_if_all_come is not None
    assert (own.tally.total, own.tally.if_all_come, own.tally.most) == (total, then, 100)
    assert (own.rated.rating, own.rated_if_all_come.rating) == (rating, rating)


@pytest.mark.parametrize(("choice", "final"), [(Choice.ZERO, 89), (Choice.FULL, 94)])
def test_once_posted_within_two_days_the_point_is_proposed(choice: Choice, final: int) -> None:
    posted = MARCH + "dang_so_tay = 2026-03-05\n"
    sheet = agreed(choice, posted)
    own, last = sheet.own, sheet.proposal("8.3")
    assert own is not None and own.rated is not None and last is not None
    assert (last.outcome.name, last.points, own.total, own.tally.pending) == (
        "PROPOSED",
        1,
        final,
        (),
    )
    assert own.rated.steps == (
        {89: "89 điểm: Khá (từ 70 điểm).", 94: "94 điểm: Tốt (từ 90 điểm)."}[final],
    )
    assert own.rated_if_all_come is None


def proposed_in(text: str, key: str, number: int = 24) -> tuple[str, str]:
    """The answer for a criterion in a real meeting of a cell of so many members, and why."""
    about = march(text)
    cell = replace(book(about), roster=members(number, exempt=0))
    made = score_sheet(about, cell).proposal(key)
    assert made is not None
    return answer(made), made.reason


@pytest.mark.parametrize(
    ("ended", "members_in_all", "points"),
    [
        ("21:00", 29, "5"),
        ("20:45", 29, "4"),
        ("20:44", 29, "3"),
        ("20:30", 29, "3"),
        ("20:29", 29, "NO_STEP"),
        ("20:16", 29, "NO_STEP"),
        ("20:15", 29, "2"),
        ("20:14", 29, "1"),
        ("21:00", 30, "3"),
        ("21:15", 30, "4"),
        ("21:30", 30, "5"),
        ("21:30", 31, "5"),
        ("20:59", 31, "NO_STEP"),
        ("20:31", 31, "NO_STEP"),
        ("20:30", 31, "2"),
    ],
)
def test_time_of_real_meetings(ended: str, members_in_all: int, points: str) -> None:
    text = MARCH.replace('"21:05"', f'"{ended}"')
    assert proposed_in(text, "1.1", members_in_all)[0] == points


def test_the_reason_of_the_gap_in_a_real_meeting() -> None:
    assert proposed_in(MARCH.replace('"21:05"', '"20:20"'), "1.1")[1] == (
        "Không mức nào của tiêu chí khớp: họp 50 phút; bộ tiêu chí quy định 90 phút."
    )


def test_exactly_half_speaking_in_a_real_meeting() -> None:
    """Nine speak; of 18 present, that is exactly half."""
    away = "".join(
        f'  {{ nguoi = "{name}", ly_do = "Ốm." }},\n'
        for name in ("Đỗ Văn An", "Đỗ Văn Bình", "Đỗ Văn Cúc", "Đỗ Văn Dũng")
    )
    assert proposed_in(MARCH.replace("vang = [\n", f"vang = [\n{away}"), "4.5") == (
        "NO_STEP",
        "Không mức nào của tiêu chí khớp: 9/18 đảng viên có mặt có ý kiến (50%).",
    )


def test_a_late_upload_earns_only_the_second_item() -> None:
    text = MARCH.replace("dang_so_tay = 2026-03-01", "dang_so_tay = 2026-03-03")
    assert (proposed_in(text, "3.5")[0], proposed_in(text, "4.8")[0]) == ("0", "1")


def test_the_finished_documents_on_the_second_and_the_third_day() -> None:
    days = [date(2026, 3, 5), date(2026, 3, 6)]
    found = [proposed_in(f"{MARCH}dang_so_tay = {day}\n", "8.3")[0] for day in days]
    assert found == ["1", "0"]
