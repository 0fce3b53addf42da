"""What holds of every set, every record and every year."""

from collections.abc import Mapping
from itertools import pairwise

import pytest
from an_phu_meeting import book, march
from every_feature import FACTS, SET
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st
from scored_months import THRESHOLDS, given, held, year
from scoring_cases import an_phu, criteria, evidence, score_record

from chibo_cli.criteria import Condition, CriteriaSet
from chibo_cli.facts.vocabulary import Value
from chibo_cli.models.score import Choice, Evaluator, ScoreEntry
from chibo_cli.scoring.conditions import holds
from chibo_cli.scoring.proposals import Outcome, proposals
from chibo_cli.scoring.ratings import knocked_out, order_of, rated
from chibo_cli.scoring.sheets import score_sheet
from chibo_cli.scoring.tallies import tally
from chibo_cli.scoring.yearly import scored_year

pytestmark = pytest.mark.exhaustive

few = settings(max_examples=60, deadline=None)
NAMES = ("a", "b", "c")
OPERATORS = ("tu", "tren", "khong_qua", "duoi", "bang", "khac")
BOUNDS = st.integers(0, 3)
RATINGS = ("Tốt", "Khá", "Trung bình", "Kém")

compared = st.fixed_dictionaries(
    {"du_kien": st.sampled_from(NAMES)}, optional=dict.fromkeys(OPERATORS, BOUNDS)
)
conditions = st.recursive(
    compared,
    lambda inner: st.one_of(
        st.fixed_dictionaries({"tat_ca": st.lists(inner, max_size=3)}),
        st.fixed_dictionaries({"mot_trong": st.lists(inner, max_size=3)}),
        st.fixed_dictionaries({"khong": inner}),
    ),
    max_leaves=8,
)


@few
@for_all(
    conditions,
    st.fixed_dictionaries(dict.fromkeys(NAMES, BOUNDS)),
    st.sets(st.sampled_from(NAMES)),
)
def test_what_is_known_of_a_condition_stays_as_more_facts_become_known(
    table: dict[str, object], world: dict[str, int], known: set[str]
) -> None:
    condition = Condition.model_validate(table)
    now = holds(condition, lambda name: world[name] if name in known else None)
    assert now in (None, holds(condition, world.get))


worlds = st.fixed_dictionaries(
    {
        "dang_vien.tong_so": st.sampled_from([8, 9, 10, 29, 30]),
        "thoi_luong.phut": st.sampled_from([40, 45, 50, 60, 75, 89, 90, 120]),
        "du_hop.ty_le": st.sampled_from([0.5, 0.6, 0.65, 0.7, 0.75, 0.9, 1.0]),
        "du_hop.khong_ly_do": st.integers(0, 1),
        "phat_bieu.ty_le": st.sampled_from([0.29, 0.3, 0.4, 0.5, 0.51]),
        "chi_uy.chi_co_bi_thu": st.booleans(),
        "chi_uy.da_hop": st.booleans(),
        "chi_uy.co_bien_ban": st.booleans(),
        "chuyen_de.co": st.booleans(),
        "kien_nghi.so": st.integers(0, 1),
        "nhac_nho.so": st.integers(0, 1),
        "so_tay.sau_may_ngay": st.integers(0, 3),
        "bien_ban.thong_qua": st.booleans(),
        "ky_luat.so": st.integers(0, 1),
    }
)
SETTLED = (Outcome.PROPOSED, Outcome.NO_STEP, Outcome.SEVERAL_STEPS, Outcome.NOT_APPLICABLE)


@few
@for_all(
    worlds, st.sets(st.sampled_from(sorted(FACTS))), st.sampled_from([an_phu(), criteria(SET)])
)
def test_a_settled_proposal_stays_as_more_facts_become_known(
    world: dict[str, Value], hidden: set[str], criteria_set: CriteriaSet
) -> None:
    less = {name: value for name, value in world.items() if name not in hidden}
    choices = {"4.3": Choice.ZERO, "3.1": Choice.ADDED}
    before = proposals(evidence(criteria_set, less), choices)
    after = proposals(evidence(criteria_set, world), choices)
    for early, late in zip(before, after, strict=True):
        if early.outcome in SETTLED:
            assert (early.outcome, early.points, early.fulfilled) == (
                late.outcome,
                late.points,
                late.fulfilled,
            )


def entries_of(points: Mapping[str, float]) -> dict[str, ScoreEntry]:
    return {k: ScoreEntry.model_validate({"tieu_chi": k, "diem": p}) for k, p in points.items()}


KEYS = [each.key for each in criteria(SET).criteria if each.most_points]
half_points = st.dictionaries(st.sampled_from(KEYS), st.integers(0, 30).map(lambda n: n / 2))


@few
@for_all(half_points)
def test_a_total_is_the_sum_of_its_groups_each_within_its_greatest(
    points: dict[str, float],
) -> None:
    criteria_set = criteria(SET)
    added = tally(criteria_set, proposals(evidence(criteria_set, FACTS), {}), entries_of(points))
    groups = {"1": ("1.1", "1.2"), "2": ("2.1", "2.2", "2.3", "2.4", "2.5")}
    groups |= {"3": ("3.1", "3.2", "3.3")}
    most = {"1": 10, "2": 20, "3": 20}
    by_hand = {g: min(sum(points.get(k, 0) for k in keys), most[g]) for g, keys in groups.items()}
    assert added.by_group == {**by_hand, None: points.get("thuong-them", 0)}
    assert added.total == sum(added.by_group.values()) <= added.if_all_come


@few
@for_all(half_points, st.sampled_from(KEYS), worlds, st.sets(st.sampled_from(KEYS)))
def test_more_points_never_lower_a_rating(
    points: dict[str, float], more: str, world: dict[str, Value], full: set[str]
) -> None:
    held_now = evidence(criteria(SET), world)
    made = proposals(held_now, {})
    raised = points | {more: points.get(more, 0) + 0.5}
    order = order_of(held_now.criteria_set)
    less, greater = (
        rated(tally(held_now.criteria_set, made, entries_of(p)).total, f.__contains__, held_now)
        for p, f in ((points, full), (raised, full | {more}))
    )
    assert less.rating is not None and greater.rating is not None
    assert order.index(greater.rating) <= order.index(less.rating)


def test_the_rating_goes_one_way_with_the_total() -> None:
    shown = evidence(criteria(SET), FACTS)
    order = order_of(shown.criteria_set)
    for full in (True, False):
        ratings = [rated(n / 2, lambda key, f=full: f, shown).rating for n in range(0, 102)]  # type: ignore[misc]
        places = [order.index(rating or "") for rating in ratings]
        assert all(lower >= higher for lower, higher in pairwise(places))


@few
@for_all(st.sampled_from([*RATINGS, None]), worlds, st.sets(st.sampled_from(sorted(FACTS))))
def test_knock_outs_only_lower(
    rating: str | None, world: dict[str, Value], hidden: set[str]
) -> None:
    less = {name: value for name, value in world.items() if name not in hidden}
    shown = evidence(criteria(SET), less)
    order = order_of(shown.criteria_set)
    lowered = knocked_out(rating, shown)
    if rating is not None and lowered.rating is not None:
        assert order.index(lowered.rating) >= order.index(rating)
    if not lowered.unsettled:
        assert knocked_out(rating, evidence(criteria(SET), world)).rating == lowered.rating


scores = st.dictionaries(
    st.sampled_from([each.key for each in an_phu().criteria]), st.integers(0, 40), max_size=8
)


def record_of(by_evaluator: Mapping[Evaluator, Mapping[str, int]]) -> str:
    entries = "".join(
        f'[[muc_diem]]\nnguoi_cham = "{who.value}"\ntieu_chi = "{key}"\ndiem = {points}\n'
        for who, given_points in by_evaluator.items()
        for key, points in given_points.items()
    )
    return f'bo_tieu_chi = "an-phu-hd42"\n{entries}'


MARCH = march()
BOOK = book(MARCH, Choice.ZERO)


@few
@for_all(scores, scores)
def test_no_proposal_depends_on_entered_scores(own: dict[str, int], others: dict[str, int]) -> None:
    scored = score_record(record_of({Evaluator.CELL: own, Evaluator.VISITOR: others}))
    assert score_sheet(MARCH, BOOK, scored=scored).proposals == score_sheet(MARCH, BOOK).proposals


@few
@for_all(scores, scores)
def test_evaluators_are_never_mixed(own: dict[str, int], others: dict[str, int]) -> None:
    both = score_record(record_of({Evaluator.CELL: own, Evaluator.OVERSEER: others}))
    alone = [
        score_record(record_of({who: points}))
        for who, points in ((Evaluator.CELL, own), (Evaluator.OVERSEER, others))
    ]
    apart = [score_sheet(MARCH, BOOK, scored=each).scores for each in alone]
    assert score_sheet(MARCH, BOOK, scored=both).scores == apart[0] | apart[1]


RULES = f"""
thang_do = "diem"
tong_diem = 100
xep_loai_nam = [
  {{ xep_loai = "Tốt", tat_ca_tu = "Khá", dem_loai = "Tốt", it_nhat = 7, day_du = true }},
  {{ xep_loai = "Khá", tat_ca_tu = "Trung bình", dem_loai = "Khá", it_nhat = 8, day_du = true }},
  {{ xep_loai = "Trung bình", dem_loai = "Trung bình", it_nhat = 6, day_du = true }},
  {{ xep_loai = "Kém", day_du = true }},
]
{THRESHOLDS}
"""


@settings(max_examples=30, deadline=None)
@for_all(st.lists(st.integers(0, 3), min_size=12, max_size=12), st.integers(0, 11))
def test_a_better_month_never_lowers_the_year(places: list[int], month: int) -> None:
    better = [max(place - 1, 0) if at == month else place for at, place in enumerate(places)]
    found = [RATINGS.index(yearly(each)) for each in (places, better)]
    assert found[1] <= found[0]


def yearly(places: list[int]) -> str:
    months = {held(m): given(RATINGS[place]) for m, place in enumerate(places, start=1)}
    rating = scored_year(year(months, sets={"bo": criteria(RULES)})).rating
    assert rating is not None
    return rating
