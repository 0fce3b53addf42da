"""A set with every feature of the format, scored by hand and by the program."""

import pytest
from every_feature import FACTS, SCORES, SET
from scored_months import given, held, year
from scoring_cases import answer, criteria, evidence, score_record

from chibo_cli.facts.vocabulary import Value
from chibo_cli.models.score import Choice, Evaluator
from chibo_cli.scoring.proposals import proposals
from chibo_cli.scoring.ratings import Rated, knocked_out, rated
from chibo_cli.scoring.sheets import score_sheet
from chibo_cli.scoring.tallies import tally
from chibo_cli.scoring.yearly import scored_year


def test_what_the_facts_propose() -> None:
    """By hand, of nine members sixty minutes held, four in five present, nobody without reason:

    1.1  0.8 is below 0.9 and above 0.7: 4.5   1.2  nobody without reason: 1
    2.1  60 of 60 minutes: 10                  2.2  only a secretary: full, 2
    2.3  nobody reminded: 0                    2.4  no petition: left out
    2.5  to judge, 0 to 5                      3.1  no topic, the cell adds it to 3.2
    3.2  to judge, 0 to 13 + 6 = 19            3.3  waits for its result
    bonus on top: to judge                     check: resolution adopted: fulfilled
    """
    made = proposals(evidence(criteria(SET), FACTS), {"3.1": Choice.ADDED})
    assert {p.criterion.key: (answer(p), p.points, p.most) for p in made} == {
        "1.1": ("4.5", 4.5, 9.5),
        "1.2": ("1", 1, 1),
        "2.1": ("10", 10, 10),
        "2.2": ("NOT_APPLICABLE", 2, 2),
        "2.3": ("NOT_APPLICABLE", 0, 2),
        "2.4": ("NOT_APPLICABLE", None, 0),
        "2.5": ("TO_JUDGE", None, 5),
        "3.1": ("NOT_APPLICABLE", None, 0),
        "3.2": ("TO_JUDGE", None, 19),
        "3.3": ("PENDING", None, 1),
        "thuong-them": ("TO_JUDGE", None, 2.5),
        "dang-phi": ("True", None, None),
    }


def test_what_the_entries_come_to() -> None:
    """By hand:

    group 1   9.5 + 1 = 10.5, of which the group can have 10:              10
    group 2   10 + 2 + 0 + 3.5 =                                           15.5
    group 3   17.5, and 1 pending:                                         17.5
    no group  the bonus on top, which no greatest total holds:              2.5
    in all    10 + 15.5 + 17.5 + 2.5 =                                     45.5
    with the pending point                                                 46.5
    greatest  10 (group 1) + 10 + 2 + 2 + 0 + 5 (2.4 left out)
              + 0 + 19 + 1 =  10 + 19 + 20 =                               49
    """
    shown = evidence(criteria(SET), FACTS)
    made = proposals(shown, {"3.1": Choice.ADDED})
    scored = score_record(SCORES)
    entries = {e.criterion or "": e for e in scored.entries if e.evaluator is Evaluator.CELL}
    added = tally(shown.criteria_set, made, entries)
    assert added.by_group == {"1": 10, "2": 15.5, "3": 17.5, None: 2.5}
    assert (added.total, added.if_all_come, added.most) == (45.5, 46.5, 49)
    assert (added.pending, added.lacking) == (("3.3",), ())


def test_three_evaluators_side_by_side() -> None:
    """The cell's entries, the overseer's one entry beside a total, the visitor's total alone."""
    others = """
    [[danh_gia]]
    nguoi_cham = "cap_uy_vien_phu_trach"
    tong_diem = 40
    [[danh_gia]]
    nguoi_cham = "can_bo_du"
    tong_diem = 44.5
    xep_loai = "Khá"
    """
    text = f'bo_tieu_chi = "bo"\n{SCORES}{others}'
    book = year({held(11): text}, sets={"bo": criteria(SET)})
    sheet = score_sheet(book.meetings[0], book)
    found = {
        who.value: (given.total, given.tally.total, given.rated.rating if given.rated else None)
        for who, given in sheet.scores.items()
    }
    assert found == {
        "chi_bo": (None, 45.5, None),
        "cap_uy_vien_phu_trach": (40, 4.5, "Khá"),
        "can_bo_du": (44.5, 0, "Khá"),
    }
    assert [each.key for each in sheet.differences] == ["1.1"]


@pytest.mark.parametrize(
    ("last", "rating", "average"),
    [(36, "Tốt", "có, trung bình 44,25"), (30, "Khá", "không, trung bình 43,75")],
)
def test_the_year_by_the_ratings_of_the_party_that_decides(
    last: int, rating: str, average: str
) -> None:
    """By hand: (11 x 45 + 36) : 12 = 531 : 12 = 44.25; with 30 it is 525 : 12 = 43.75."""
    months = {held(m): given("Tốt", 45, by="can_bo_du") for m in range(1, 12)}
    months[held(12)] = given("Khá", last, by="can_bo_du") + given_by_cell("Kém", 10)
    scored = scored_year(year(months, sets={"bo": criteria(SET)}))
    assert scored.rating == rating
    assert scored.steps[3] == f"- Điểm trung bình từ 44: {average} (theo điểm chính thức)."


def given_by_cell(rating: str, total: int) -> str:
    """What the cell gave itself, to stand beside another evaluation."""
    return f'\n[[danh_gia]]\nnguoi_cham = "chi_bo"\ntong_diem = {total}\nxep_loai = "{rating}"\n'


@pytest.mark.parametrize(
    ("choice", "outcome", "points", "most"),
    [
        (Choice.FULL, "NOT_APPLICABLE", 6, 6),
        (Choice.ZERO, "CHOICE_NEEDED", None, 6),
        (None, "CHOICE_NEEDED", None, 6),
    ],
)
def test_only_what_the_set_lets_choose_is_a_choice(
    choice: Choice | None, outcome: str, points: int | None, most: int
) -> None:
    chosen = {"3.1": choice} if choice else {}
    made = proposals(evidence(criteria(SET), FACTS), chosen)
    topic = next(each for each in made if each.criterion.key == "3.1")
    assert (topic.outcome.name, topic.points, topic.most) == (outcome, points, most)


def steps_of(total: float, full: bool | None, **facts: Value) -> tuple[str | None, ...]:
    """The rating and the steps to it, with `2.1` full or not; facts laid over those above."""
    changed = FACTS | {name.replace("__", "."): value for name, value in facts.items()}
    found = rated(total, lambda key: full, evidence(criteria(SET), changed))
    return (found.rating, *found.steps)


def test_thresholds_hard_condition_and_knock_outs() -> None:
    unmet = "Tiêu chí 2.1 không đạt điểm tối đa, là điều kiện của mức Tốt: còn Khá."
    capped = "Không thông qua biên bản: còn Trung bình."
    knocked = "Có đảng viên bị kỷ luật: còn Kém."
    assert steps_of(45, True) == ("Tốt", "45 điểm: Tốt (từ 45 điểm).")
    assert steps_of(44.5, True) == ("Khá", "44,5 điểm: Khá (từ 35 điểm).")
    assert steps_of(45, False) == ("Khá", "45 điểm: Tốt (từ 45 điểm).", unmet)
    assert steps_of(45, False, bien_ban__thong_qua=False) == (
        "Trung bình",
        "45 điểm: Tốt (từ 45 điểm).",
        unmet,
        capped,
    )
    assert steps_of(45, True, ky_luat__so=1) == ("Kém", "45 điểm: Tốt (từ 45 điểm).", knocked)
    assert steps_of(20, True, bien_ban__thong_qua=False) == ("Kém", "20 điểm: Kém (từ 0 điểm).")


def test_a_rating_whose_points_are_not_said_leaves_all_open() -> None:
    told = evidence(criteria(SET.replace("tu_diem = 45", "")), FACTS)
    assert rated(50, lambda key: True, told) == Rated(
        None, ("Chưa xếp loại được: mức Tốt không ghi từ bao nhiêu điểm (tu_diem).",)
    )


def test_an_unknown_hard_condition_leaves_the_rating_open_where_it_matters() -> None:
    unclear = "Chưa rõ tiêu chí 2.1 có đạt điểm tối đa, là điều kiện của mức Tốt."
    assert steps_of(45, None) == (None, "45 điểm: Tốt (từ 45 điểm).", unclear)
    assert steps_of(45, None, ky_luat__so=2) == (
        "Kém",
        "45 điểm: Tốt (từ 45 điểm).",
        unclear,
        "Có đảng viên bị kỷ luật: còn Kém.",
    )


def test_a_knock_out_that_is_not_known_is_said_and_neither_knocks_out_nor_clears() -> None:
    known = {name: value for name, value in FACTS.items() if name != "ky_luat.so"}
    found = rated(45, lambda key: True, evidence(criteria(SET), known))
    assert (found.rating, found.unsettled) == ("Tốt", ("Có đảng viên bị kỷ luật",))
    assert found.steps[1:] == (
        "Chưa xét được điều kiện «Có đảng viên bị kỷ luật»: ky_luat.so chưa ghi.",
    )


def test_a_cap_says_nothing_of_a_rating_that_is_not_known() -> None:
    unread = evidence(criteria(SET), FACTS | {"bien_ban.thong_qua": False})
    assert knocked_out(None, unread) == Rated(
        None, ("Không thông qua biên bản: cao nhất là Trung bình.",)
    )
    both = evidence(criteria(SET), FACTS | {"bien_ban.thong_qua": False, "ky_luat.so": 1})
    assert knocked_out(None, both) == Rated("Kém", ("Có đảng viên bị kỷ luật: còn Kém.",))
