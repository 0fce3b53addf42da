"""The sets that come with the program say what their papers say: numbers read by hand."""

import re

import pytest
from schema_faults import faults

from chibo_cli.criteria import Condition, CriteriaSet, Method, shipped_criteria_sets
from chibo_cli.criteria import shipped_criteria_text as text_of
from chibo_cli.facts.vocabulary import VOCABULARY
from chibo_cli.models.score import Choice, Evaluator, Grounds
from chibo_cli.scoring.conditions import facts_in

SETS = shipped_criteria_sets()
USUAL = {"Tốt": 90, "Khá": 70, "Trung bình": 50, "Kém": 0}

# By set: points by group, how many criteria each group has, total, thresholds.
POINTS = {
    "an-phu-hd42": ([5, 5, 10, 30, 10, 5, 30, 5], [1, 2, 5, 8, 4, 4, 1, 3], 100, USUAL),
    "hd42-2025": ([5, 5, 10, 40, 5, 30, 5], [1, 1, 2, 3, 1, 1, 1], 100, USUAL),
    "nghe-an-08-2021": ([20, 10, 45, 15, 10], [1, 1, 1, 1, 1], 100, {**USUAL, "Tốt": 80}),
    "phu-tho-khoi-co-quan": ([15, 20, 45, 20], [1, 1, 1, 1], 100, USUAL),
}
# By set without points for its criteria: criteria by group, thresholds.
NO_POINTS = {
    "hd12-2018": ([1, 4, 6, 3, 1], {}),
    "tra-vinh-ap-khom": ([1, 3], dict.fromkeys(USUAL)),
    "binh-thuan-khoi": ([], USUAL),
    "an-giang-hd01": ([], USUAL),
    "hai-phong-1665-2019": ([], {}),
    "nghe-an-27-2023": ([], {}),
}

each_set = pytest.mark.parametrize("name", SETS)


def thresholds(known: CriteriaSet) -> dict[str | None, int | float | None]:
    return {each.name: each.from_points for each in known.ratings}


def conditions(known: CriteriaSet) -> list[Condition]:
    found = [
        *(each.condition for each in (*known.parameters, *known.knock_outs)),
        *(each.condition for each in known.criteria),
        *(each.applies_when for each in known.criteria),
        *(step.condition for each in known.criteria for step in each.steps_of_points),
    ]
    return [each for each in found if each is not None]


def test_ten_sets_are_shipped() -> None:
    assert set(SETS) == {*POINTS, *NO_POINTS}
    assert len(SETS) == 10


@pytest.mark.parametrize("name", POINTS)
def test_points_by_group_add_up_to_the_total(name: str) -> None:
    groups, counts, total, starts = POINTS[name]
    known = SETS[name]
    assert [group.most_points for group in known.criterion_groups] == groups
    assert [len(known.in_group(group.number)) for group in known.criterion_groups] == counts
    for group in known.criterion_groups:
        inside = known.in_group(group.number)
        assert sum(each.most_points or 0 for each in inside) == group.most_points
    assert (known.total, sum(groups), known.points_complete) == (total, total, True)
    assert thresholds(known) == starts


@pytest.mark.parametrize("name", NO_POINTS)
def test_sets_without_points_for_their_criteria_have_none(name: str) -> None:
    counts, starts = NO_POINTS[name]
    known = SETS[name]
    assert [len(known.in_group(group.number)) for group in known.criterion_groups] == counts
    assert [each.most_points for each in (*known.criterion_groups, *known.criteria)] == [None] * (
        len(known.criterion_groups) + len(known.criteria)
    )
    assert (thresholds(known), known.points_complete) == (starts, False)
    assert known.total == (100 if name == "an-giang-hd01" else None)


@each_set
def test_only_the_one_known_to_the_last_point_calls_itself_complete(name: str) -> None:
    known = SETS[name]
    assert known.complete is (name == "an-phu-hd42")
    assert known.gaps
    assert known.sources
    assert known.name
    assert known.evidence


@each_set
def test_every_fact_named_is_one_the_program_knows(name: str) -> None:
    known = SETS[name]
    named = {fact for each in known.criteria for fact in each.facts}
    named |= {fact for each in conditions(known) for fact in facts_in(each)}
    named |= {each.fact for each in known.parameters if each.fact}
    assert named - VOCABULARY.keys() == set()


@each_set
def test_names_are_one_each_and_lead_somewhere(name: str) -> None:
    known = SETS[name]
    keys = [each.key for each in known.criteria]
    groups = [group.number for group in known.criterion_groups]
    assert (len(keys), len(groups)) == (len(set(keys)), len(set(groups)))
    assert "" not in keys
    assert {each.criterion_group for each in known.criteria} <= {*groups, None}
    assert {each.criterion for each in known.ambiguities} <= {*keys}
    assert {each.added_to for each in known.criteria if each.added_to} <= {*keys}
    ratings = set(thresholds(known))
    assert {each.rating for each in (*known.yearly_ratings, *known.knock_outs)} <= {*ratings, None}


@each_set
def test_an_editor_marks_nothing_in_a_shipped_set(name: str) -> None:
    assert faults("tieu-chi", text_of(name)) == []


@each_set
def test_the_program_spells_its_words_the_new_way(name: str) -> None:
    words = " ".join(line for line in text_of(name).splitlines() if "dia_chi" not in line)
    assert re.findall(r"\w*(?:ủy|Ủy|òa)\b", words) == []


def test_the_steps_of_an_phu() -> None:
    known = SETS["an-phu-hd42"]
    steps = {
        each.key: [step.points for step in each.steps_of_points]
        for each in known.criteria
        if each.method is Method.STEPS
    }
    assert steps == {
        "1.1": [5, 4, 3, 2, 1],
        "2.1": [4, 3, 2, 1],
        "4.5": [5, 4, 3, 2],
        "7.1": [30, 27, 24, 20, 15, 10],
    }
    by_grounds = {
        grounds: sum(each.most_points or 0 for each in known.criteria if each.grounds is grounds)
        for grounds in Grounds
    }
    assert by_grounds == {Grounds.FACTS: 62, Grounds.SUPPORTED: 29, Grounds.JUDGED: 9}


def test_what_an_phu_leaves_open() -> None:
    known = SETS["an-phu-hd42"]
    thematic = known.criterion("4.3")
    committee = known.criterion("3.3")
    bonus = known.criterion("2.2")
    assert thematic and committee and bonus
    assert (thematic.otherwise, thematic.choices, thematic.added_to) == (
        "hoi",
        (Choice.FULL, Choice.ZERO, Choice.ADDED),
        "4.2",
    )
    assert committee.otherwise == "du_diem"
    assert (bonus.method, bonus.within_group) == (Method.BONUS, True)
    assert [each.key for each in known.criteria if each.pending] == ["8.3"]
    assert [each.criterion for each in known.ambiguities] == [
        *("1.1", "1.1", "4.5", "4.3", "8.3", "4.8")
    ]


def test_minutes_required() -> None:
    fixed = {
        name: [each.value for each in known.parameters]
        for name, known in SETS.items()
        if known.parameters
    }
    assert fixed == {name: [90, 120] for name in ("an-phu-hd42", "hd12-2018", "hd42-2025")}


def test_hard_conditions_and_knock_outs() -> None:
    best = SETS["binh-thuan-khoi"].ratings[0]
    assert (best.full_points_in, best.rating_without) == (
        ("du-hop", "thoi-gian", "y-kien", "bien-ban"),
        "Khá",
    )
    (knock_out,) = SETS["tra-vinh-ap-khom"].knock_outs
    assert knock_out.condition is not None
    assert (knock_out.condition.fact, knock_out.condition.at_least) == ("ky_luat.so", 1)
    assert (knock_out.rating, knock_out.capped_at) == ("Kém", None)
    with_hard = [name for name, each in SETS.items() if any(r.full_points_in for r in each.ratings)]
    assert with_hard == ["binh-thuan-khoi"]
    assert [name for name, each in SETS.items() if each.knock_outs] == ["tra-vinh-ap-khom"]


def test_facts_of_one_meeting_decide_nothing_in_the_yearly_frame() -> None:
    shown = {each.key: (each.grounds, each.facts) for each in SETS["tra-vinh-ap-khom"].criteria}
    assert shown == {
        "1": (Grounds.SUPPORTED, ("du_hop.ty_le", "du_hop.khong_ly_do")),
        "2.1": (Grounds.SUPPORTED, ("chuong_trinh.nguoi_chuan_bi", "du_thao.co")),
        "2.2": (Grounds.SUPPORTED, ("chi_uy.da_hop",)),
        "2.3": (Grounds.SUPPORTED, ("chuong_trinh.so_muc", "chuong_trinh.thieu")),
    }
    assert all(each.condition is None for each in SETS["tra-vinh-ap-khom"].criteria)


def test_the_yearly_rule_of_phu_tho() -> None:
    best, good = SETS["phu-tho-khoi-co-quan"].yearly_ratings
    assert (best.all_at_least, best.counted_rating, best.least_count) == ("Khá", "Tốt", 7)
    assert (best.complete, good.complete, good.all_at_least) == (True, False, "Trung bình")


def test_who_decides() -> None:
    deciding = {
        name: [each.evaluator for each in known.scoring_parties if each.decides]
        for name, known in SETS.items()
    }
    assert {name: who for name, who in deciding.items() if who} == {
        "an-phu-hd42": [Evaluator.OVERSEER],
        "binh-thuan-khoi": [Evaluator.SUPERIOR_COMMITTEE],
        "hd42-2025": [Evaluator.SUPERIOR_COMMITTEE],
    }
    parties = [each.evaluator for each in SETS["hai-phong-1665-2019"].scoring_parties]
    assert parties == [Evaluator.CELL, Evaluator.OVERSEER, Evaluator.VISITOR]


def test_where_the_scoring_stands_in_the_agenda() -> None:
    placed = {name: each.agenda_place for name, each in SETS.items() if each.agenda_place}
    assert placed == {"hd42-2025": "truoc_bien_ban", "nghe-an-08-2021": "sau_bien_ban"}


def test_the_four_sets_of_hai_phong_are_known_by_name_only() -> None:
    variants = SETS["hai-phong-1665-2019"].variants
    assert [(each.code or "")[-2:] for each in variants] == ["-a", "-b", "-c", "-d"]
    assert [list(each.cell_kinds) for each in variants] == [
        ["thon_to_dan_pho"],
        ["co_quan_don_vi_su_nghiep"],
        ["doanh_nghiep_nha_nuoc"],
        ["doanh_nghiep_ngoai_nha_nuoc"],
    ]
