"""What a person types of a score -> marks: `4.2=10`, `2.1=dat`, `8.3=cho`, `20/0/1`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from chibo_cli.criteria import Otherwise
from chibo_cli.editing.texts import line_of
from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting.decisions import Ballot
from chibo_cli.models.score import Choice, Evaluator
from chibo_cli.scoring.allowed import allowed_told, is_allowed, is_check
from chibo_cli.scoring.points import Number, plain
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.vietnamese import listed, opening_capital, unaccented

# 1.000 is a thousand to one reader and one to another.
_POINTS = re.compile(r"([0-9]{1,4}(?:[.,][0-9]{1,2})?)\s*(?:d|diem)?")
_COUNTS = re.compile(r"([0-9]{1,5})(?:\s*[/-]\s*([0-9]{1,5}))?(?:\s*[/-]\s*([0-9]{1,5}))?")
_FULFILLED = ("dat", "co", "d")
_NOT_FULFILLED = ("khong dat", "khong", "k")
_PENDING = ("cho", "cho ket qua")
_LONGEST_SHOWN = 40
BALLOT_KEYS = ("tan_thanh", "khong_tan_thanh", "y_kien_khac")
_SAMPLES = {"--ly-do": '4.2="bàn còn lướt"', "--chon": "4.3=khong_diem"}

CHOICE_WORDS = {
    Choice.FULL: "cho đủ điểm",
    Choice.ZERO: "không có điểm",
    Choice.ADDED: "chuyển điểm sang tiêu chí",
}


@dataclass(frozen=True)
class Mark:
    """What is given for one criterion: points, fulfilled or not, or that a result is awaited.

    Only a reason where nothing of that is there. `on_purpose` may change what was given before;
    `by_facts` is what the facts proposed and a person has taken.
    """

    criterion: str
    points: Number | None = None
    fulfilled: bool | None = None
    pending: bool = False
    reason: str | None = None
    on_purpose: bool = False
    by_facts: bool = False

    @property
    def is_given(self) -> bool:
        """Whether it gives points, or says fulfilled or not."""
        return self.points is not None or self.fulfilled is not None

    def because(self, reason: str) -> "Mark":
        """The mark with a reason."""
        return replace(self, reason=reason)


@dataclass(frozen=True)
class Counts:
    """How many agreed, did not, had another opinion; None where it was not said."""

    in_favour: int
    against: int | None = None
    other_opinions: int | None = None

    def as_ballot(self) -> Ballot:
        """The counts as a record has them."""
        counts = (self.in_favour, self.against, self.other_opinions)
        return Ballot.model_validate(dict(zip(BALLOT_KEYS, counts, strict=True)))

    @property
    def shown(self) -> str:
        """The counts as they are typed: `20/0/1`."""
        counts = (self.in_favour, self.against, self.other_opinions)
        return "/".join(str(count) for count in counts if count is not None)


def pairs_of(typed: Iterable[str], option: str) -> dict[str, str]:
    """What stands before and after `=`. Raises ChiboError for another form, or one said twice."""
    pairs: dict[str, str] = {}
    for word in typed:
        key, sign, value = word.partition("=")
        key, value = key.strip(), value.strip()
        if not (sign and key and value):
            sample = _SAMPLES.get(option, "4.2=10")
            raise ChiboError(
                f"{option} {word_shown(word)} thiếu một vế: ghi ví dụ  {option} {sample}"
            )
        if pairs.setdefault(key, value) != value:
            raise ChiboError(f"{option} ghi tiêu chí {word_shown(key)} hai lần; bỏ một.")
    return pairs


def mark_of(
    key: str, word: str, sheet: ScoreSheet, *, reason: str | None = None, on_purpose: bool = False
) -> Mark:
    """What a word gives a criterion. Raises ChiboError for what the set does not allow."""
    proposal = proposal_of(key, sheet)
    typed = unaccented(" ".join(word.replace("_", " ").split()))
    said = None if reason is None else line_of(reason, f"Lý do của tiêu chí {key}")
    if typed in _PENDING:
        if not proposal.criterion.pending:
            raise ChiboError(_no_waiting(proposal, sheet))
        return Mark(key, pending=True, reason=said, on_purpose=on_purpose)
    if is_check(proposal, sheet.criteria_set):
        if typed not in (*_FULFILLED, *_NOT_FULFILLED):
            raise ChiboError(
                f"Tiêu chí {key} chỉ ghi đạt hoặc không đạt, không ghi {word_shown(word)}."
            )
        return Mark(key, fulfilled=typed in _FULFILLED, reason=said, on_purpose=on_purpose)
    return Mark(key, _allowed(word, proposal, sheet), reason=said, on_purpose=on_purpose)


def proposal_of(key: str, sheet: ScoreSheet) -> Proposal:
    """The proposal for a criterion that is there."""
    return next(each for each in sheet.proposals if each.criterion.key == key)


def _no_waiting(proposal: Proposal, sheet: ScoreSheet) -> str:
    """That no result is to come for a criterion, and what can be given."""
    key, why = proposal.criterion.key, proposal.beyond_facts
    told = f"{opening_capital(why)}: chi bộ tự cân nhắc" if why else "Người chấm xem xét"
    allowed = allowed_told(proposal, sheet.criteria_set)
    return f"Tiêu chí {key} không phải tiêu chí chờ kết quả sau buổi họp. {told}, chấm {allowed}."


def points_of(word: str, what: str, allowed: str) -> Number:
    """The points a word says: `2,5` or `2.5`. Raises ChiboError for what is no such number."""
    match = _POINTS.fullmatch(unaccented(word.strip()))
    if match is None:
        raise ChiboError(f"{what}: {word_shown(word)} không phải điểm; ghi bằng chữ số, {allowed}.")
    return plain(float(match[1].replace(",", ".")))


def counts_of(word: str) -> Counts:
    """The counts of `20/0/1`: in favour, against, other opinions; those not said stay open."""
    match = _COUNTS.fullmatch(word.strip())
    if match is None:
        raise ChiboError(
            f"Biểu quyết {word_shown(word)} không đọc được: ghi tán thành/không tán thành/ý kiến "
            "khác, ví dụ 20/0/1."
        )
    in_favour, *others = (None if each is None else int(each) for each in match.groups())
    return Counts(in_favour or 0, *others)


def evaluator_named(word: str) -> Evaluator:
    """Who scores. Raises ChiboError for a word that is none of them."""
    typed = unaccented(" ".join(word.replace("_", " ").replace("-", " ").split()))
    for evaluator in Evaluator:
        if typed == evaluator.value.replace("_", " "):
            return evaluator
    names = ", ".join(evaluator.value for evaluator in Evaluator)
    raise ChiboError(f"--nguoi-cham {word_shown(word)} không có; ghi một trong: {names}.")


def choice_named(key: str, word: str, sheet: ScoreSheet) -> Choice:
    """What a cell chooses for a criterion that may not apply. Raises ChiboError for another."""
    criterion = proposal_of(key, sheet).criterion
    open_choices = choices_of(key, sheet)
    if not open_choices:
        raise ChiboError(f"Bộ tiêu chí {sheet.name} không để ngỏ cách tính tiêu chí {key}.")
    typed = unaccented(word).replace(" ", "_").replace("-", "_")
    if typed not in open_choices:
        told = listed(choice.value for choice in open_choices)
        raise ChiboError(
            f"--chon {criterion.key}={word_shown(word)} không có; chọn một trong: {told}."
        )
    return Choice(typed)


def choices_of(key: str, sheet: ScoreSheet) -> tuple[Choice, ...]:
    """What the set lets a cell choose from for a criterion; empty where nothing is left open."""
    criterion = proposal_of(key, sheet).criterion
    if criterion.applies_when is None or criterion.otherwise not in (None, Otherwise.ASK):
        return ()
    allowed = criterion.choices or tuple(Choice)
    return tuple(c for c in allowed if c is not Choice.ADDED or criterion.added_to)


def _allowed(word: str, proposal: Proposal, sheet: ScoreSheet) -> Number:
    key = proposal.criterion.key
    if proposal.outcome is Outcome.CHOICE_NEEDED:
        choices = listed(choice.value for choice in choices_of(key, sheet))
        raise ChiboError(
            f"Tiêu chí {key} không áp dụng cho buổi này; trước hết chọn cách tính bằng --chon "
            f"{key}=… ({choices})."
        )
    told = allowed_told(proposal, sheet.criteria_set)
    points = points_of(word, f"Tiêu chí {key}", told)
    if not is_allowed(points, proposal, sheet.criteria_set):
        if proposal.outcome is Outcome.NOT_APPLICABLE:
            raise ChiboError(f"Tiêu chí {key}: {proposal.reason}")
        raise ChiboError(f"Tiêu chí {key} chỉ cho {told}, không cho {word_shown(word)}.")
    return points


def marks_of(
    given: Mapping[str, str],
    sheet: ScoreSheet,
    *,
    reasons: Mapping[str, str],
    on_purpose: bool = False,
) -> tuple[Mark, ...]:
    """The marks of typed words by criteria, in the order they were typed."""
    return tuple(
        mark_of(key, value, sheet, reason=reasons.get(key), on_purpose=on_purpose)
        for key, value in given.items()
    )


def word_shown(word: str) -> str:
    """A word as it was typed, in quotation marks, cut short and without what would not print."""
    word = "".join(letter if letter.isprintable() else "?" for letter in word)
    cut = word if len(word) <= _LONGEST_SHOWN else f"{word[: _LONGEST_SHOWN - 1]}…"
    return f"«{cut}»"
