"""Totals, ratings and the vote of a score record: added up, or taken as an evaluator gave them.

The total of a cell is the sum of its criteria wherever the set says what each is worth. Only where
it does not, and for an evaluator who scored on paper, is a total taken as it is given.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chibo_cli.criteria import Scale
from chibo_cli.editing.score_words import BALLOT_KEYS, Counts, points_of
from chibo_cli.editing.texts import line_of
from chibo_cli.errors import ChiboError
from chibo_cli.models.score import Evaluation, Evaluator, ScoreRecord
from chibo_cli.models.words import WORDS
from chibo_cli.scoring.points import Number, points_shown
from chibo_cli.scoring.ratings import order_of
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.scoring.tallies import adds_up
from chibo_cli.splicing import Add, Change, Put, Remove
from chibo_cli.vietnamese import listed, opening_capital, unaccented

_LONGEST_RATING = 40


@dataclass(frozen=True)
class Overall:
    """A total, a rating and words on them, as an evaluator gave them; None for what was not."""

    total: Number | None = None
    rating: str | None = None
    explanation: str | None = None
    on_purpose: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was given."""
        return (self.total, self.rating, self.explanation) == (None, None, None)


def total_named(word: str, sheet: ScoreSheet) -> Number:
    """The total a word says. Raises ChiboError for what is no number, or more than there is."""
    most = sheet.criteria_set.total
    allowed = "từ 0 điểm trở lên" if most is None else f"từ 0 đến {points_shown(most)} điểm"
    total = points_of(word, "Tổng điểm", allowed)
    if most is not None and total > most:
        raise ChiboError(f"Tổng {points_shown(total)} điểm vượt quá {points_shown(most)} điểm.")
    return total


def rating_named(word: str, sheet: ScoreSheet) -> str:
    """A rating as the set names it; in the person's words where it names none.

    Raises ChiboError for one the set does not have.
    """
    names = order_of(sheet.criteria_set)
    if not names:
        return _own_rating(word)
    typed = unaccented(" ".join(word.replace("_", " ").replace("-", " ").split()))
    found = [name for name in names if unaccented(name) == typed]
    if found:
        return found[0]
    word = line_of(word, "Xếp loại")
    raise ChiboError(
        f"Bộ tiêu chí {sheet.name} không có mức «{word[:_LONGEST_RATING]}»; có: {listed(names)}."
    )


def _own_rating(word: str) -> str:
    rating = line_of(word, "Xếp loại")
    if len(rating) > _LONGEST_RATING:
        raise ChiboError("Xếp loại chỉ ghi tên mức, ví dụ Tốt, Khá.")
    return rating


def overall_changes(sheet: ScoreSheet, evaluator: Evaluator, given: Overall) -> Iterator[Change]:
    """The changes that enter a total or rating as it was given.

    Raises ChiboError for a total that is to be added up, or that stands otherwise already.
    """
    if given.total is not None:
        _must_take_total(sheet, evaluator)
    old = _record(sheet).evaluation(evaluator)
    total = given.total if given.total is not None else old.total if old else None
    if given.rating and evaluator is Evaluator.CELL:
        _must_take_rating(sheet, total)
    values = {
        "tong_diem": given.total,
        "xep_loai": given.rating,
        "dien_giai": given.explanation,
    }
    if old and not given.on_purpose:
        _must_be_free(old, given)
    yield from _put(sheet, evaluator, {k: v for k, v in values.items() if v is not None})


def closing_changes(before: ScoreSheet, sheet: ScoreSheet) -> Iterator[Change]:
    """The totals and ratings that follow from the entries, and those that no longer do.

    A rating another evaluator gave otherwise than it is worked out stays: they decide.
    """
    for evaluator in Evaluator:
        given = sheet.scores.get(evaluator)
        if given is None:
            continue
        written = given.evaluation
        is_sum = bool(given.entries) and given.tally.most is not None
        if is_sum and not given.tally.is_whole:
            if evaluator is Evaluator.CELL and written:
                yield from _removed(sheet, written)
            continue
        rating = given.rated.rating if given.rated else None
        values: dict[str, Number | str] = {}
        if is_sum:
            values["tong_diem"] = given.tally.total
        if rating and (is_sum or _rates_total(given)) and _may_rate(before, evaluator, written):
            values["xep_loai"] = rating
        yield from _put(sheet, evaluator, values)


def must_rate_rightly(sheet: ScoreSheet, rating: str | None) -> None:
    """Raise ChiboError where a cell gives itself another rating than the set comes to."""
    own = sheet.own
    worked_out = own.rated.rating if own and own.rated else None
    if rating and worked_out and rating != worked_out and own and own.rated:
        raise ChiboError(
            f"Theo bộ tiêu chí {sheet.name}: {' '.join(own.rated.steps)} Không ghi {rating} được."
        )


def vote_changes(sheet: ScoreSheet, counts: Counts, *, on_purpose: bool) -> Iterator[Change]:
    """The changes that enter the vote on the sheet, whole: counts of two votes are never mixed.

    Raises ChiboError where another vote stands and is not changed on purpose.
    """
    old = _record(sheet).vote
    new = (counts.in_favour, counts.against, counts.other_opinions)
    stands = (old.in_favour, old.against, old.other_opinions) if old else (None, None, None)
    if not on_purpose and any(o not in (None, n) for o, n in zip(stands, new, strict=True)):
        raise ChiboError(
            f"Biểu quyết đã ghi {counts_told(stands)}; sửa thì ghi  --sua bieu_quyet={counts.shown}"
        )
    for key, before, count in zip(BALLOT_KEYS, stands, new, strict=True):
        if count is not None:
            yield Put(("bieu_quyet", key), count)
        elif before is not None:
            yield Remove(("bieu_quyet", key))


def counts_told(counts: Sequence[int | None]) -> str:
    """The counts of a vote in a row, `7/1/0`; what was not recorded as `…`."""
    return "/".join("…" if count is None else str(count) for count in counts)


def takes_total(sheet: ScoreSheet, evaluator: Evaluator) -> bool:
    """Whether a total may be given: never by a cell that scores by criteria worth points."""
    if sheet.criteria_set.scale is not Scale.POINTS:
        return False
    return evaluator is not Evaluator.CELL or not adds_up(sheet.criteria_set)


def _must_take_total(sheet: ScoreSheet, evaluator: Evaluator) -> None:
    if sheet.criteria_set.scale is not Scale.POINTS:
        raise ChiboError(f"Bộ tiêu chí {sheet.name} không cho điểm nên không có tổng điểm.")
    if not takes_total(sheet, evaluator):
        raise ChiboError(
            "Tổng điểm của chi bộ là tổng các tiêu chí, do chương trình cộng, không ghi thẳng "
            "được; chấm từng tiêu chí bằng --diem, sửa bằng --sua."
        )
    given = sheet.scores.get(evaluator)
    if given and given.entries and given.tally.most is not None:
        who = opening_capital(WORDS[evaluator])
        raise ChiboError(f"{who} đã chấm từng tiêu chí; tổng điểm do chương trình cộng.")


def _must_take_rating(sheet: ScoreSheet, total: Number | None) -> None:
    """Raise ChiboError for the rating of a cell where it follows from points."""
    if adds_up(sheet.criteria_set):
        raise ChiboError(
            "Xếp loại của chi bộ do chương trình tính từ điểm các tiêu chí, không ghi thẳng được; "
            "chấm từng tiêu chí bằng --diem, sửa bằng --sua."
        )
    if sheet.criteria_set.scale is Scale.POINTS and total is None:
        raise ChiboError("Bộ tiêu chí này xếp loại theo điểm: ghi cả tổng điểm bằng --tong.")


def _must_be_free(old: Evaluation, given: Overall) -> None:
    if given.total is not None and old.total not in (None, given.total):
        new = points_shown(given.total)
        raise ChiboError(
            f"Tổng điểm đã ghi {points_shown(old.total)}; sửa thì ghi  --sua tong={new}."
        )
    if given.rating is not None and old.rating not in (None, given.rating):
        raise ChiboError(
            f'Xếp loại đã ghi {old.rating}; sửa thì ghi  --sua xep_loai="{given.rating}".'
        )


def _rates_total(given: GivenScore) -> bool:
    """Whether a total that was given alone has just its rating to be added."""
    return given.evaluation is not None and given.evaluation.total is not None


def _may_rate(before: ScoreSheet, evaluator: Evaluator, written: Evaluation | None) -> bool:
    """Whether the rating that stands there, if any, is one that was worked out."""
    if evaluator is Evaluator.CELL or written is None or written.rating is None:
        return True
    earlier = before.scores.get(evaluator)
    worked_out = earlier.rated.rating if earlier and earlier.rated else None
    return written.rating == worked_out


def _removed(sheet: ScoreSheet, written: Evaluation) -> Iterator[Change]:
    """A total that is no longer the sum of anything goes; what was explained stays."""
    index = _index(sheet, written)
    if written.total is None and written.rating is None:
        return
    if written.explanation is None:
        yield Remove(_record(sheet).at("danh_gia", index).key)
        return
    for key, value in (("tong_diem", written.total), ("xep_loai", written.rating)):
        if value is not None:
            yield Remove(_record(sheet).at("danh_gia", index, key).key)


def _put(
    sheet: ScoreSheet, evaluator: Evaluator, values: dict[str, Number | str]
) -> Iterator[Change]:
    if not values:
        return
    old = _record(sheet).evaluation(evaluator)
    if old is None:
        yield Add(("danh_gia",), {"nguoi_cham": evaluator.value, **values})
        return
    for key, value in values.items():
        yield Put(_record(sheet).at("danh_gia", _index(sheet, old), key).key, value)


def _index(sheet: ScoreSheet, written: Evaluation) -> int:
    return next(i for i, each in enumerate(_record(sheet).evaluations) if each is written)


def _record(sheet: ScoreSheet) -> ScoreRecord:
    return sheet.record or ScoreRecord.model_validate({})
