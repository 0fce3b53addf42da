"""The yearly rating by the set's own rule, and what stood between."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
import tomli
from builder import roster
from scored_months import THRESHOLDS, given, held, year
from scoring_cases import criteria

from chibo_cli.criteria import CriteriaSet, shipped_criteria_sets
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.plan import Plan
from chibo_cli.record import YearRecord
from chibo_cli.scoring.yearly import ScoredYear, scored_year

PHU_THO = "phu-tho-khoi-co-quan"
ALL_PARTS = """
thang_do = "diem"
tong_diem = 100

[[xep_loai_nam]]
xep_loai = "Tốt"
noi_dung = "Trung bình từ 90, đủ các kỳ, ít nhất 10 kỳ Tốt, không kỳ nào dưới Khá"
tat_ca_tu = "Khá"
dem_loai = "Tốt"
it_nhat = 10
trung_binh_tu = 90
du_buoi = true
day_du = true

[[xep_loai_nam]]
xep_loai = "Khá"
noi_dung = "Mọi kỳ từ Trung bình trở lên"
tat_ca_tu = "Trung bình"
day_du = true

[[xep_loai_nam]]
xep_loai = "Trung bình"
noi_dung = "Các trường hợp còn lại"
day_du = true
"""


def of_ratings(ratings: Sequence[str], name: str = PHU_THO) -> ScoredYear:
    """A year by the ratings of its months; an empty one for a meeting nobody scored."""
    scores = {
        held(month): given(rating, name=name) if rating else ""
        for month, rating in enumerate(ratings, start=1)
    }
    return scored_year(year(scores))


def of_totals(
    totals: Sequence[float], text: str = ALL_PARTS + THRESHOLDS, *, topics: bool = True
) -> ScoredYear:
    """A year by the totals of its months, each quarter with a topic."""
    scores = {held(m): given("", total) for m, total in enumerate(totals, start=1)}
    thematic = [held(m, kind="chuyen_de", day=20) for m in (2, 5, 8, 11) if topics]
    return scored_year(year(scores, *thematic, sets={"bo": criteria(text)}))


class TestPhuTho:
    def test_seven_good_and_five_fair_months_make_a_good_year(self) -> None:
        scored = of_ratings(["Tốt"] * 7 + ["Khá"] * 5)
        assert (scored.rating, scored.better, scored.misses) == ("Tốt", None, ())
        assert scored.steps == (
            "Mức Tốt: 100% kỳ thường kỳ từ khá trở lên, ít nhất 7 kỳ tốt.",
            "- Mọi kỳ thường kỳ xếp loại từ Khá trở lên: có, 12 kỳ đều đạt.",
            "- Ít nhất 7 kỳ xếp loại Tốt: có, 7 kỳ đạt.",
            "Mức Khá: 100% kỳ thường kỳ từ trung bình trở lên (phần sau không đọc được).",
            "- Mọi kỳ thường kỳ xếp loại từ Trung bình trở lên: có, 12 kỳ đều đạt.",
            "Quy định này ghi nhận chưa đầy đủ.",
            "Xếp loại năm: Tốt.",
        )

    def test_one_average_month_forbids_a_good_year_and_the_rest_is_not_known(self) -> None:
        scored = of_ratings(["Tốt"] * 8 + ["Khá"] * 3 + ["Trung bình"])
        assert scored.rating is None
        assert scored.steps[1:3] == (
            "- Mọi kỳ thường kỳ xếp loại từ Khá trở lên: không, chưa đạt tháng 12 (Trung bình).",
            "- Ít nhất 7 kỳ xếp loại Tốt: có, 8 kỳ đạt.",
        )
        assert scored.steps[-1] == (
            "Chưa kết luận được xếp loại năm: quy định về mức Khá ghi nhận chưa đầy đủ; chỉ biết "
            "không đạt mức Tốt."
        )
        assert [(m.graded.meeting.slug, m.missed) for m in scored.misses] == [
            ("2026-12-03-thuong-ky", "Khá")
        ]
        assert scored.better == "Tốt"

    def test_six_good_months_are_one_too_few(self) -> None:
        scored = of_ratings(["Tốt"] * 6 + ["Khá"] * 6)
        assert scored.rating is None
        assert scored.steps[2] == "- Ít nhất 7 kỳ xếp loại Tốt: không, 6 kỳ đạt."
        assert [m.graded.meeting.month.month for m in scored.misses] == [7, 8, 9, 10, 11, 12]
        assert {m.missed for m in scored.misses} == {"Tốt"}

    def test_a_month_without_score_leaves_it_open(self) -> None:
        scored = of_ratings(["Tốt"] * 11 + [""])
        assert (scored.rating, scored.months[11].words) == (None, "chưa chấm")
        assert scored.steps[1] == (
            "- Mọi kỳ thường kỳ xếp loại từ Khá trở lên: chưa rõ, chưa có xếp loại tháng 12."
        )
        assert scored.steps[-1] == "Chưa kết luận được xếp loại năm: chưa rõ mức Tốt."

    def test_six_good_months_and_one_without_score_may_still_be_seven(self) -> None:
        scored = of_ratings(["Tốt"] * 6 + ["Khá"] * 5 + [""])
        assert scored.steps[2] == (
            "- Ít nhất 7 kỳ xếp loại Tốt: chưa rõ, 6 kỳ đạt; chưa có xếp loại tháng 12."
        )


class TestAllParts:
    def test_a_year_that_fulfils_every_part(self) -> None:
        scored = of_totals([90] * 11 + [91])
        assert scored.rating == "Tốt"
        assert scored.steps[:5] == (
            "Mức Tốt: Trung bình từ 90, đủ các kỳ, ít nhất 10 kỳ Tốt, không kỳ nào dưới Khá.",
            "- Mọi kỳ thường kỳ xếp loại từ Khá trở lên: có, 12 kỳ đều đạt.",
            "- Ít nhất 10 kỳ xếp loại Tốt: có, 12 kỳ đạt.",
            "- Điểm trung bình từ 90: có, trung bình 90,08 (theo điểm chi bộ tự chấm).",
            "- Họp đủ các kỳ thường kỳ và chuyên đề: có, đủ.",
        )

    def test_an_average_just_below_is_not_rounded_up(self) -> None:
        """10 x 92 + 79 + 80.99 = 1079.99; divided by 12 that is 89.999…, not 90."""
        scored = of_totals([92] * 10 + [79, 80.99])
        assert scored.rating == "Khá"
        assert scored.steps[3] == (
            "- Điểm trung bình từ 90: không, trung bình 89,99 (theo điểm chi bộ tự chấm)."
        )
        assert [m.graded.meeting.month.month for m in scored.misses] == [11, 12]

    def test_a_quarter_without_a_topic(self) -> None:
        scored = of_totals([95] * 12, topics=False)
        assert (scored.rating, scored.steps[4]) == (
            "Khá",
            "- Họp đủ các kỳ thường kỳ và chuyên đề: không, sổ không có chuyên đề quý 1, chuyên "
            "đề quý 2, chuyên đề quý 3, chuyên đề quý 4.",
        )

    def test_a_weak_month_leaves_what_remains(self) -> None:
        scored = of_totals([95] * 11 + [49])
        assert (scored.rating, scored.steps[-1]) == ("Trung bình", "Xếp loại năm: Trung bình.")
        assert scored.better == "Khá"

    def test_an_average_is_of_one_evaluator_only(self) -> None:
        rules = criteria(
            ALL_PARTS
            + THRESHOLDS
            + '[[ben_cham]]\nnguoi_cham = "cap_uy_cap_tren"\nquyet_dinh = true\n'
        )
        own = {held(m): given("Tốt", 95) for m in range(1, 12)}
        official = {held(12): given("Tốt", 90, by="cap_uy_cap_tren")}
        scored = scored_year(year({**own, **official}, sets={"bo": rules}))
        assert scored.steps[3] == (
            "- Điểm trung bình từ 90: chưa rõ, không có đủ điểm các kỳ do cùng một bên chấm."
        )
        assert scored.steps[-2] == (
            "Chưa có xếp loại chính thức, tính theo chi bộ tự chấm: tháng 1 đến 11."
        )


def test_the_official_rating_counts_and_the_own_is_kept() -> None:
    rules = criteria(
        ALL_PARTS + THRESHOLDS + '[[ben_cham]]\nnguoi_cham = "cap_uy_cap_tren"\nquyet_dinh = true\n'
    )
    both = given("Tốt", 95) + '\n[[danh_gia]]\nnguoi_cham = "cap_uy_cap_tren"\nxep_loai = "Khá"\n'
    visitor = given("Tốt", 95) + '\n[[danh_gia]]\nnguoi_cham = "can_bo_du"\nxep_loai = "Kém"\n'
    scored = scored_year(year({held(1): both, held(2): visitor}, sets={"bo": rules}))
    first, second = scored.graded
    assert first.own is not None
    assert (first.rating, first.is_official, first.own.rating, first.own.total) == (
        "Khá",
        True,
        "Tốt",
        95,
    )
    assert (second.rating, second.is_official) == ("Tốt", False)


def test_months_scored_under_several_sets_are_not_put_together() -> None:
    scores = {held(1): given("Tốt", name=PHU_THO), held(2): given("Khá", name="an-phu-hd42")}
    scored = scored_year(year(scores))
    assert (scored.rating, scored.criteria_set, scored.verdicts) == (None, None, ())
    assert scored.steps == (
        "Các buổi được chấm theo 2 bộ tiêu chí (phu-tho-khoi-co-quan và an-phu-hd42): không gộp "
        "lại để xếp loại năm.",
    )


def test_sets_without_a_known_rule() -> None:
    assert of_ratings(["Tốt"] * 2, "an-phu-hd42").steps == (
        "Chưa có xếp loại chính thức, tính theo chi bộ tự chấm: tháng 1, 2.",
        "Bộ tiêu chí chưa ghi quy định xếp loại năm.",
    )
    assert of_ratings(["Tốt"] * 12, "binh-thuan-khoi").steps == (
        "Kết quả hằng tháng là cơ sở đề xuất xếp loại năm; bước 1 chi bộ tự đánh giá (phần sau "
        "không đọc được).",
        "Quy định này ghi nhận chưa đầy đủ.",
        "Chưa có xếp loại chính thức, tính theo chi bộ tự chấm: tháng 1 đến 12.",
        "Chưa kết luận được xếp loại năm: quy định ghi nhận chưa đầy đủ.",
    )


def test_every_state_of_a_month() -> None:
    plan = Plan.model_validate(
        tomli.loads('khong_hop = [{ ky = "2026-05", ly_do = "Bầu cử." }]'),
        context=ReadingContext("2026/ke-hoach.toml"),
    )
    unfinished = f'bo_tieu_chi = "{PHU_THO}"\nmuc_diem = [{{ tieu_chi = "1", diem = 15 }}]'
    checklist = 'bo_tieu_chi = "hd12-2018"\n' + "".join(
        f'[[muc_diem]]\ntieu_chi = "{each.key}"\ndat = true\n'
        for each in shipped_criteria_sets()["hd12-2018"].criteria
    )
    scores = {
        held(1): given("Tốt", name=PHU_THO),
        held(2): unfinished,
        held(3): "",
        held(4): checklist,
        held(8, kind="chuyen_de", day=20): "",
    }
    book = year(scores, plan=plan, as_of=date(2026, 9, 15))
    assert [month.words for month in scored_year(book).months] == [
        "đã xếp loại",
        "chấm chưa xong",
        "chưa chấm",
        "đã chấm, không xếp loại",
        "không họp",
        "chưa có buổi trong sổ",
        "chưa có buổi trong sổ",
        "chưa có buổi trong sổ",
        "chưa tới",
        "chưa tới",
        "chưa tới",
        "chưa tới",
    ]


def test_the_reasons_written_in_the_record_are_told_with_the_lost_points() -> None:
    text = f"""
    bo_tieu_chi = "{PHU_THO}"
    muc_diem = [
      {{ tieu_chi = "1", diem = 15 }},
      {{ tieu_chi = "2", diem = 12, dien_giai = "Vắng 4 người." }},
      {{ tieu_chi = "3", diem = 40 }},
      {{ tieu_chi = "4", diem = 20 }},
    ]
    danh_gia = [{{ nguoi_cham = "chi_bo", dien_giai = "Trùng vụ gặt." }}]
    """
    (miss,) = scored_year(year({held(1): text})).misses
    assert (miss.missed, miss.remarks) == ("Tốt", ("Trùng vụ gặt.",))
    assert [(each.criterion.key, each.lost, each.explanation) for each in miss.losses] == [
        ("2", 8, ("Vắng 4 người.",)),
        ("3", 5, ()),
    ]


class TestTraVinh:
    """One level a year; a disciplined member makes it Kém whatever the level reached."""

    DISCIPLINED = """
    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    chinh_thuc = 2011-05-19
    sinh_hoat_tu = 2020-01-01
    [[dang_vien.ky_luat]]
    ngay = 2026-06-01
    hinh_thuc = "khien_trach"
    """

    def of_year(
        self, score: str, members: str = "", as_of: date = date(2026, 12, 31)
    ) -> tuple[str | None, tuple[str, ...]]:
        book: YearRecord = year({held(11): score, held(12): ""})
        book = replace(book, roster=roster(members), as_of=as_of)
        shipped = shipped_criteria_sets()["tra-vinh-ap-khom"]
        named = book.cell.conventions.model_copy(update={"criteria_set": "tra-vinh-ap-khom"})
        book = replace(book, cell=book.cell.model_copy(update={"conventions": named}))
        scored = scored_year(book)
        assert scored.criteria_set is shipped
        return scored.rating, scored.steps

    def test_the_level_as_it_was_given(self) -> None:
        assert self.of_year(given("Khá", name="tra-vinh-ap-khom")) == (
            "Khá",
            ("Chi bộ tự chấm: Khá.", "Xếp loại năm: Khá."),
        )

    def test_the_knock_out(self) -> None:
        knocked = "Có đảng viên vi phạm tư cách bị kỷ luật từ khiển trách trở lên: còn Kém."
        assert self.of_year(given("Tốt", name="tra-vinh-ap-khom"), self.DISCIPLINED) == (
            "Kém",
            ("Chi bộ tự chấm: Tốt.", knocked, "Xếp loại năm: Kém."),
        )
        assert self.of_year("", self.DISCIPLINED) == (
            "Kém",
            ("Chưa có phiếu chấm cả năm.", knocked, "Xếp loại năm: Kém."),
        )

    def test_discipline_after_the_last_meeting_counts_to_the_end_of_the_year(self) -> None:
        late = self.DISCIPLINED.replace("2026-06-01", "2026-12-20")
        assert self.of_year(given("Tốt", name="tra-vinh-ap-khom"), late)[0] == "Kém"
        next_year = self.DISCIPLINED.replace("2026-06-01", "2027-01-02")
        assert self.of_year(given("Tốt", name="tra-vinh-ap-khom"), next_year)[0] == "Tốt"
        before = date(2026, 12, 19)
        assert self.of_year(given("Tốt", name="tra-vinh-ap-khom"), late, before)[0] == "Tốt"

    def test_no_score_and_nobody_disciplined(self) -> None:
        assert self.of_year("") == (None, ("Chưa có phiếu chấm cả năm.",))


@pytest.mark.parametrize("name", sorted(shipped_criteria_sets()))
def test_every_shipped_set_serves_a_year_without_scores(name: str) -> None:
    empty = shipped_criteria_sets()[name]
    assert isinstance(empty, CriteriaSet)
    book = year({held(1): f'bo_tieu_chi = "{name}"'})
    scored = scored_year(book)
    assert (scored.rating, scored.misses, scored.set_names) == (None, (), (name,))


def test_a_sheet_by_a_set_that_is_gone_does_not_hide_the_others() -> None:
    scores = {held(1): given("Tốt", name=PHU_THO), held(2): given("Khá", name="mat-roi")}
    scored = scored_year(year(scores))
    assert [(each.rating, each.unknown_set) for each in scored.graded] == [
        ("Tốt", None),
        (None, "mat-roi"),
    ]
    assert [month.words for month in scored.months][:3] == [
        "đã xếp loại",
        "sổ không có bộ ấy",
        "chưa có buổi trong sổ",
    ]
    assert scored.steps == (
        "Các buổi được chấm theo 2 bộ tiêu chí (phu-tho-khoi-co-quan và mat-roi): không gộp lại "
        "để xếp loại năm.",
    )
    assert scored_year(year({held(2): given("Khá", name="mat-roi")})).steps == (
        "Sổ không có bộ tiêu chí «mat-roi», nên chưa biết quy định xếp loại năm.",
    )
