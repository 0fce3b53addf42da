"""What each code means: the rules with their papers, and the codes of reading and of waivers."""

import re
from dataclasses import dataclass

from chibo_cli.checker.waiving import WAIVER_CODES
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Severity
from chibo_cli.guidelines import shipped_guideline, shipped_names
from chibo_cli.guidelines.sources import Source
from chibo_cli.loader.codes import READING_CODES
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.rules import Rule, all_rules


@dataclass(frozen=True)
class Standing:
    """How a rule stands under one guideline: its level and papers; no level where it has none."""

    guideline: str
    severity: Severity | None
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Explained:
    """A code with what it means: `why` and the two examples are empty for codes of reading.

    `basis` says why a rule needs no paper, `kinds` for which meetings it holds: none for the year.
    """

    code: str
    title: str
    severity: Severity | None = None
    why: str = ""
    wrong: str = ""
    right: str = ""
    remedy: str = ""
    basis: str = ""
    kinds: tuple[MeetingKind, ...] = ()
    drafts: bool = True
    standings: tuple[Standing, ...] = ()

    @property
    def family(self) -> str:
        """The family the code belongs to, its first digit."""
        return self.code[2]


def explained_codes(prefix: str) -> tuple[Explained, ...]:
    """The codes that begin with `CB6` or are `CB602`, in order; all of them for an empty prefix.

    Raises ChiboError where there is none.
    """
    wanted = prefix.strip().upper()
    if re.fullmatch(r"\d{1,3}", wanted):
        wanted = f"CB{wanted}"
    plain = {code: Explained(code, title) for code, title in (READING_CODES | WAIVER_CODES).items()}
    every = plain | {rule.code: _of_rule(rule) for rule in all_rules()}
    chosen = tuple(every[code] for code in sorted(every) if code.startswith(wanted))
    if not chosen:
        raise ChiboError(f"Không có mã nào là «{prefix}»; xem danh sách bằng lệnh  chibo rule.")
    return chosen


def _of_rule(rule: Rule) -> Explained:
    opening, _, examples = rule.explanation.partition("\nSai:")
    wrong, _, right = examples.partition("\nĐúng:")
    title, _, why = opening.partition("\n")
    return Explained(
        rule.code,
        title,
        rule.severity,
        why.strip(),
        wrong.strip("\n"),
        right.strip("\n"),
        rule.remedy,
        rule.basis,
        rule.kinds,
        rule.drafts,
        () if rule.basis else tuple(_standing(rule, name) for name in shipped_names()),
    )


def _standing(rule: Rule, name: str) -> Standing:
    guideline = shipped_guideline(name)
    if not rule.applies_under(guideline):
        return Standing(name, None, ())
    return Standing(name, rule.severity_under(guideline), rule.sources_under(guideline))
