"""The scores of a year: grades by month, the yearly rating by the set's own rule, what it missed.

Months scored under several sets are never put together: the year then has no rating.
"""

from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, takewhile

from chibo_cli.criteria import CriteriaSet, Scope
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import criteria_sets, name_of_set_in_use
from chibo_cli.scoring.month_grades import MeetingGrade, MonthGrades, month_grades
from chibo_cli.scoring.year_checks import CheckOfYear, checks_of_year
from chibo_cli.scoring.year_levels import level_of_year
from chibo_cli.scoring.year_misses import Miss, misses_of, misses_of_best
from chibo_cli.scoring.year_rules import Verdict, verdicts
from chibo_cli.scoring.year_steps import conclusion, unofficial_told, verdict_told
from chibo_cli.vietnamese import listed


@dataclass(frozen=True)
class ScoredYear:
    """A year of scores.

    `set_names` are the sets the meetings were scored by, in order of use, else the one in use;
    `criteria_set` is None where they are several or cannot be found. `rating` is None where no
    conclusion is possible; `steps` are the sentences of the reasoning, the conclusion last.
    `better` is the rating `misses` tell of. For a set that scores the whole year, `of_year` is the
    meeting with that score, and `checks` are what each meeting's record shows.
    """

    year: int
    as_of: date
    set_names: tuple[str, ...]
    criteria_set: CriteriaSet | None
    months: tuple[MonthGrades, ...]
    verdicts: tuple[Verdict, ...]
    rating: str | None
    steps: tuple[str, ...]
    better: str | None
    misses: tuple[Miss, ...]
    of_year: MeetingGrade | None = None
    checks: tuple[CheckOfYear, ...] = ()

    @property
    def graded(self) -> tuple[MeetingGrade, ...]:
        """All meetings of the months, in order."""
        return tuple(each for month in self.months for each in month.meetings)


def scored_year(record: YearRecord) -> ScoredYear:
    """The scores of the record's year, as they stand on its day."""
    months = month_grades(record)
    graded = [each for month in months for each in month.meetings]
    scored_by = (each.sheet.name if each.sheet else each.unknown_set for each in graded)
    names = tuple(dict.fromkeys(filter(None, scored_by))) or _in_use(record)
    criteria_set = criteria_sets(record).get(names[0]) if len(names) == 1 else None
    if criteria_set is None:
        why = _without_one_set(names)
        misses = misses_of_best(graded)
        return ScoredYear(
            record.year, record.as_of, names, None, months, (), None, (why,), None, misses
        )
    found = ScoredYear(
        record.year, record.as_of, names, criteria_set, months, (), None, (), None, ()
    )
    if criteria_set.scope is Scope.YEAR:
        return _by_level(found, criteria_set, record)
    return _by_rules(found, verdicts(months, criteria_set, record))


def _without_one_set(names: tuple[str, ...]) -> str:
    if len(names) > 1:
        return (
            f"Các buổi được chấm theo {len(names)} bộ tiêu chí ({listed(names)}): không gộp lại để "
            "xếp loại năm."
        )
    if names:
        return f"Sổ không có bộ tiêu chí «{names[0]}», nên chưa biết quy định xếp loại năm."
    return "Chưa biết chi bộ chấm theo bộ tiêu chí nào, nên chưa có quy định xếp loại năm."


def _in_use(record: YearRecord) -> tuple[str, ...]:
    return tuple(filter(None, (name_of_set_in_use(record),)))


def _by_rules(found: ScoredYear, judged: tuple[Verdict, ...]) -> ScoredYear:
    """The year under the yearly rules of its set; the first that holds below none in doubt."""
    rules = [each for each in judged if each.rule.rating]
    failed = list(takewhile(lambda each: each.holds is False, rules))
    following = rules[len(failed)] if len(failed) < len(rules) else None
    rating = following.rule.rating if following and following.holds else None
    steps = (
        *chain.from_iterable(map(verdict_told, judged)),
        *unofficial_told(found.months),
        conclusion(judged, failed, following),
    )
    nearest_missed = failed[-1] if failed else None
    if nearest_missed:
        better, misses = nearest_missed.rule.rating, misses_of(nearest_missed)
    else:
        better, misses = None, () if rating else misses_of_best(found.graded)
    return replace(found, verdicts=judged, rating=rating, steps=steps, better=better, misses=misses)


def _by_level(found: ScoredYear, criteria_set: CriteriaSet, record: YearRecord) -> ScoredYear:
    """The year under a set that is scored once for all of it, after its knock-outs."""
    scored = [each for each in found.graded if each.sheet and each.counted]
    checks = checks_of_year(criteria_set, record)
    of_year = scored[-1] if scored else None
    level = level_of_year(of_year, criteria_set, record)
    misses = misses_of_best(scored[-1:])
    return replace(
        found, rating=level.rating, steps=level.steps, misses=misses, of_year=of_year, checks=checks
    )
