"""Every step boundary of An Phú's form, with the gaps scoring.md 5.3 names."""

import pytest
from scoring_cases import an_phu, answer, evidence, proposed, runs

from chibo_cli.facts.vocabulary import Value
from chibo_cli.models.score import Choice
from chibo_cli.scoring.proposals import proposals


def of(key: str, **facts: Value) -> str:
    """The answer for a criterion; facts by their names with `__` for the dot."""
    return answer(proposed(an_phu(), key, {k.replace("__", "."): v for k, v in facts.items()}))


@pytest.mark.parametrize("members", [1, 29])
def test_time_of_a_cell_below_thirty_members(members: int) -> None:
    def points(minutes: int) -> str:
        return of("1.1", thoi_luong__phut=minutes, dang_vien__tong_so=members)

    assert runs(points, range(0, 140)) == {
        "0-44": "1",
        "45": "2",
        "46-59": "NO_STEP",
        "60-74": "3",
        "75-89": "4",
        "90-139": "5",
    }


@pytest.mark.parametrize("members", [30, 31, 300])
def test_time_of_a_cell_from_thirty_members(members: int) -> None:
    def points(minutes: int) -> str:
        return of("1.1", thoi_luong__phut=minutes, dang_vien__tong_so=members)

    assert runs(points, range(0, 140)) == {
        "0-59": "1",
        "60": "2",
        "61-89": "NO_STEP",
        "90-104": "3",
        "105-119": "4",
        "120-139": "5",
    }


def test_the_gap_in_the_steps_of_time_is_said_with_its_reason() -> None:
    made = proposed(an_phu(), "1.1", {"thoi_luong.phut": 50, "dang_vien.tong_so": 24})
    assert (made.outcome.name, made.points, made.reason) == (
        "NO_STEP",
        None,
        "Không mức nào của tiêu chí khớp: thoi_luong.phut = 50; bộ tiêu chí quy định 90 phút.",
    )


def test_without_the_number_of_members_the_required_time_is_not_known() -> None:
    made = proposed(an_phu(), "1.1", {"thoi_luong.phut": 95})
    assert (made.outcome.name, made.reason) == (
        "UNKNOWN",
        "Chưa đủ dữ kiện: dang_vien.tong_so chưa ghi.",
    )


def test_attendance_by_half_per_cents() -> None:
    def points(present: int, unexcused: int = 0) -> str:
        return of("2.1", du_hop__ty_le=present / 200, du_hop__khong_ly_do=unexcused)

    assert runs(points, range(0, 201)) == {
        "0-129": "1",
        "130-149": "2",
        "150-179": "3",
        "180-200": "4",
    }
    assert runs(lambda present: points(present, 1), range(0, 201)) == {"0-200": "1"}


@pytest.mark.parametrize(
    ("present", "convened", "points"),
    [
        (18, 20, "4"),
        (9, 10, "4"),
        (17, 19, "3"),
        (15, 20, "3"),
        (26, 35, "2"),
        (13, 20, "2"),
        (26, 40, "2"),
        (25, 39, "1"),
    ],
)
def test_attendance_of_whole_people(present: int, convened: int, points: str) -> None:
    assert of("2.1", du_hop__ty_le=present / convened, du_hop__khong_ly_do=0) == points


def test_attendance_without_knowing_who_had_no_reason() -> None:
    assert of("2.1", du_hop__ty_le=0.95) == "UNKNOWN"
    assert of("2.1", du_hop__ty_le=0.6) == "1", "below 65 % it makes no difference"
    assert of("2.1", du_hop__khong_ly_do=1) == "1", "nor with someone absent without reason"
    assert of("2.1", du_hop__khong_ly_do=0) == "UNKNOWN"


def test_speaking_by_half_per_cents_with_its_gap() -> None:
    assert runs(lambda spoke: of("4.5", phat_bieu__ty_le=spoke / 200), range(0, 201)) == {
        "0-59": "2",
        "60-79": "3",
        "80-99": "4",
        "100": "NO_STEP",
        "101-200": "5",
    }


def test_results_of_the_month_before_by_half_per_cents() -> None:
    assert runs(lambda done: of("7.1", ky_truoc__ty_le=done / 200), range(0, 201)) == {
        "0-99": "10",
        "100-119": "15",
        "120-139": "20",
        "140-159": "24",
        "160-179": "27",
        "180-200": "30",
    }


def test_all_or_nothing_by_one_number() -> None:
    found = {
        "2.2": runs(lambda n: of("2.2", du_hop__vang_qua_3_lan=n), range(0, 4)),
        "3.5": runs(lambda n: of("3.5", so_tay__truoc_may_ngay=n), range(0, 4)),
        "4.1": runs(lambda n: of("4.1", quy_trinh__thieu=n), range(0, 4)),
        "4.7": runs(lambda n: of("4.7", tu_tuong__phut=n), range(0, 40)),
        "8.3": runs(lambda n: of("8.3", so_tay__sau_may_ngay=n), range(0, 5)),
    }
    assert found == {
        "2.2": {"0": "1", "1-3": "0"},
        "3.5": {"0": "0", "1-3": "2"},
        "4.1": {"0": "5", "1-3": "0"},
        "4.7": {"0-14": "0", "15-39": "1"},
        "8.3": {"0-2": "1", "3-4": "0"},
    }


def table(key: str, first: str, second: str, values: tuple[Value, Value] = (True, False)) -> str:
    """The answers for two facts in turn true, false and not known: nine in a row."""
    words: list[str] = []
    for one in (*values, None):
        for other in (True, False, None):
            facts = {first: one, second: other}
            known = {name: value for name, value in facts.items() if value is not None}
            words.append(answer(proposed(an_phu(), key, known)))
    return " ".join(words).replace("UNKNOWN", "?")


def test_all_or_nothing_by_two_facts() -> None:
    assert table("3.4", "thong_bao.da_gui", "thong_bao.cap_tren") == "1 0 ? 0 0 0 ? 0 ?"
    assert table("8.1", "ket_luan.co", "nghi_quyet.thong_qua") == "2 2 2 2 0 ? 2 ? ?"
    assert table("8.2", "nhiem_vu.so", "bien_ban.thong_qua", (1, 0)) == "2 0 ? 0 0 0 ? 0 ?"


def test_the_committee_meeting_where_there_is_only_a_secretary() -> None:
    met = {"chi_uy.da_hop": True, "chi_uy.co_bien_ban": False}
    alone = proposed(an_phu(), "3.3", {"chi_uy.chi_co_bi_thu": True})
    assert (alone.outcome.name, alone.points, alone.most, alone.reason) == (
        "NOT_APPLICABLE",
        2,
        2,
        "Không áp dụng, cho đủ điểm: chi_uy.chi_co_bi_thu = True.",
    )
    assert answer(proposed(an_phu(), "3.3", {"chi_uy.chi_co_bi_thu": False, **met})) == "0"
    assert answer(proposed(an_phu(), "3.3", met)) == "UNKNOWN"


def test_posting_within_two_days_is_pending_until_it_is_known() -> None:
    made = proposed(an_phu(), "8.3", {})
    assert (made.outcome.name, made.points, made.reason) == (
        "PENDING",
        None,
        "Chờ kết quả sau buổi họp: so_tay.sau_may_ngay chưa ghi.",
    )


def test_a_late_upload_still_earns_the_second_item() -> None:
    late = {"so_tay.da_dang": True, "so_tay.truoc_may_ngay": 0}
    assert [answer(proposed(an_phu(), key, late)) for key in ("3.5", "4.8")] == ["0", "1"]


@pytest.mark.parametrize(
    ("choice", "thematic", "regular"),
    [
        (None, ("CHOICE_NEEDED", None, 5), 10),
        (Choice.FULL, ("NOT_APPLICABLE", 5, 5), 10),
        (Choice.ZERO, ("NOT_APPLICABLE", 0, 5), 10),
        (Choice.ADDED, ("NOT_APPLICABLE", None, 0), 15),
    ],
)
def test_a_month_without_a_topic_by_the_choice_of_the_cell(
    choice: Choice | None, thematic: tuple[str, int | None, int], regular: int
) -> None:
    chosen = {"4.3": choice} if choice else {}
    made = {
        p.criterion.key: p for p in proposals(evidence(an_phu(), {"chuyen_de.co": False}), chosen)
    }
    topic = made["4.3"]
    assert (topic.outcome.name, topic.points, topic.most) == thematic
    assert (made["4.2"].outcome.name, made["4.2"].most) == ("TO_JUDGE", regular)


def test_a_month_with_a_topic_leaves_it_to_people() -> None:
    for choice in Choice:
        made = proposed(an_phu(), "4.3", {"chuyen_de.co": True}, {"4.3": choice})
        assert (made.outcome.name, made.points, made.most) == ("TO_JUDGE", None, 5)


def test_what_people_judge_is_never_proposed() -> None:
    judged = [key for each in an_phu().criteria if of(key := each.key) == "TO_JUDGE"]
    assert judged == [
        *("3.1", "3.2", "4.2", "4.4", "4.6"),
        *("5.1", "5.2", "5.3", "5.4"),
        *("6.1", "6.2", "6.3", "6.4"),
    ]
