"""What the months of a year show of the yearly rules of a set: held, not held, or not known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from chibo_cli.criteria import CriteriaSet, YearlyRating
from chibo_cli.record import YearRecord
from chibo_cli.scoring.month_grades import MeetingGrade, MonthGrades, MonthState, months_told
from chibo_cli.scoring.points import Number, points_shown
from chibo_cli.scoring.ratings import is_at_least, order_of

# A month the plan skips has no meeting to be rated; of all others one is to come or to be known.
_SETTLED = (MonthState.RATED, MonthState.SKIPPED)


@dataclass(frozen=True)
class Part:
    """One part of a yearly rule: what it asks, what the months show, and whether it holds.

    `asked` and `shown` are clauses. `missed` is the rating the meetings `missed_by` did not reach;
    None for a part that asks for no rating.
    """

    asked: str
    shown: str
    holds: bool | None
    missed: str | None = None
    missed_by: tuple[MeetingGrade, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """A yearly rule with its parts. A rule that is not known as a whole never holds for certain."""

    rule: YearlyRating
    parts: tuple[Part, ...]

    @property
    def holds(self) -> bool | None:
        """Whether the year fulfils the rule; None where that cannot be told."""
        parts = [each.holds for each in self.parts]
        if False in parts:
            return False
        return None if None in parts or not self.rule.complete else True


@dataclass(frozen=True)
class _Year:
    """The months of a year with the set they are scored by."""

    months: tuple[MonthGrades, ...]
    criteria_set: CriteriaSet
    record: YearRecord

    @property
    def order(self) -> tuple[str, ...]:
        return order_of(self.criteria_set)

    @property
    def rated(self) -> tuple[MeetingGrade, ...]:
        """The regular and combined meetings with a rating of the set."""
        return tuple(m for each in self.months for m in each.monthly if m.rating in self.order)

    @property
    def open_months(self) -> tuple[MonthGrades, ...]:
        """The months of which a rating is still to come, or is not one of the set."""
        return tuple(
            each
            for each in self.months
            if each.state not in _SETTLED or any(m.rating not in self.order for m in each.monthly)
        )

    def reached(self, rating: str) -> tuple[MeetingGrade, ...]:
        """The meetings rated so or better."""
        return tuple(
            m for m in self.rated if is_at_least(m.rating or "", rating, self.criteria_set)
        )

    def below(self, rating: str) -> tuple[MeetingGrade, ...]:
        """The meetings rated worse."""
        reached = self.reached(rating)
        return tuple(each for each in self.rated if each not in reached)


def verdicts(
    months: tuple[MonthGrades, ...], criteria_set: CriteriaSet, record: YearRecord
) -> tuple[Verdict, ...]:
    """The yearly rules of a set against the months, the best rating first."""
    year = _Year(months, criteria_set, record)
    order = (*order_of(criteria_set), None)
    rules = sorted(
        criteria_set.yearly_ratings,
        key=lambda rule: order.index(rule.rating) if rule.rating in order else len(order),
    )
    return tuple(Verdict(rule, tuple(_parts(rule, year))) for rule in rules)


def _parts(rule: YearlyRating, year: _Year) -> Iterator[Part]:
    if rule.all_at_least is not None:
        yield _all_at_least(rule.all_at_least, year)
    if rule.counted_rating is not None and rule.least_count is not None:
        yield _counted(rule.counted_rating, rule.least_count, year)
    if rule.least_average is not None:
        yield _average(rule.least_average, year)
    if rule.all_held:
        yield _all_held(year)


def _all_at_least(rating: str, year: _Year) -> Part:
    asked = f"mọi kỳ thường kỳ xếp loại từ {rating} trở lên"
    if rating not in year.order:
        return Part(asked, f"bộ tiêu chí không có mức {rating}", None)
    below = year.below(rating)
    if below:
        return Part(asked, f"chưa đạt {meetings_told(below)}", False, rating, below)
    if year.open_months or not year.rated:
        return Part(asked, _still_open(year), None)
    return Part(asked, f"{len(year.rated)} kỳ đều đạt", True)


def _counted(rating: str, least: int, year: _Year) -> Part:
    asked = f"ít nhất {least} kỳ xếp loại {rating}"
    if rating not in year.order:
        return Part(asked, f"bộ tiêu chí không có mức {rating}", None)
    reached = len(year.reached(rating))
    shown = f"{reached} kỳ đạt"
    if reached >= least:
        return Part(asked, shown, True)
    if reached + len(year.open_months) >= least:
        return Part(asked, f"{shown}; {_still_open(year)}", None)
    return Part(asked, shown, False, rating, year.below(rating))


def _average(least: Number, year: _Year) -> Part:
    """The average of one evaluator's totals; those of several never make one."""
    asked = f"điểm trung bình từ {points_shown(least)}"
    if year.open_months or not year.rated:
        return Part(asked, _still_open(year), None)
    for whose, totals in (
        ("theo điểm chính thức", [m.official.total if m.official else None for m in year.rated]),
        ("theo điểm chi bộ tự chấm", [m.own.total if m.own else None for m in year.rated]),
    ):
        known = [Fraction(str(total)) for total in totals if total is not None]
        if len(known) == len(totals):
            average = Fraction(sum(known), len(known))
            shown = f"trung bình {_to_hundredths(average)} ({whose})"
            low = tuple(
                m for m, t in zip(year.rated, known, strict=True) if t < Fraction(str(least))
            )
            holds = average >= Fraction(str(least))
            return Part(asked, shown, holds, None, () if holds else low)
    return Part(asked, "không có đủ điểm các kỳ do cùng một bên chấm", None)


def _all_held(year: _Year) -> Part:
    asked = "họp đủ các kỳ thường kỳ và chuyên đề"
    record = year.record
    missing = [f"tháng {m.month.month}" for m in year.months if m.state is MonthState.NO_MEETING]
    skipped = [f"tháng {m.month.month}" for m in year.months if m.state is MonthState.SKIPPED]
    for quarter in record.quarters_over():
        if not record.so_far.with_topic(quarter):
            is_skipped = record.skipping(f"{record.year}-Q{quarter}") is not None
            (skipped if is_skipped else missing).append(f"chuyên đề quý {quarter}")
    if record.unread_of_year:
        return Part(asked, f"chưa đọc được {', '.join(record.unread_of_year)}", None)
    if missing:
        return Part(asked, f"sổ không có {', '.join(missing)}", False)
    if skipped:
        shown = f"{', '.join(skipped)} không họp theo kế hoạch, bộ tiêu chí không nói có tính không"
        return Part(asked, shown, None)
    if len(record.months_over()) < len(year.months):
        return Part(asked, "năm chưa hết, hoặc có tháng trước khi lập sổ", None)
    return Part(asked, "đủ", True)


def meetings_told(graded: Iterable[MeetingGrade]) -> str:
    """`tháng 4 (Trung bình), tháng 6 (Khá)`."""
    return ", ".join(f"tháng {m.meeting.month.month} ({m.rating})" for m in graded)


def _still_open(year: _Year) -> str:
    """`chưa có xếp loại tháng 5 đến 7`, as a clause."""
    months = months_told(each.month.month for each in year.open_months)
    return f"chưa có xếp loại tháng {months}" if months else "không có kỳ nào được xếp loại"


def _to_hundredths(average: Fraction) -> str:
    """An average, cut and never rounded up to a bound it does not reach."""
    return points_shown(int(average * 100) / 100)
