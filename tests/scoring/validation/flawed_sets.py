"""Criteria sets for tests of their validation, and their flaws as a person reads them."""

import tomli

from chibo_cli.criteria import CriteriaSet
from chibo_cli.findings import KeyPath
from chibo_cli.scoring.validation import flaws

HEAD = 'day_du = false\ncon_thieu = ["bản ký"]\n'


def told(text: str, left_out: frozenset[KeyPath] = frozenset()) -> list[str]:
    """The flaws of a set after the usual head: level, place and message."""
    criteria_set = CriteriaSet.model_validate(tomli.loads(HEAD + text))
    return [
        f"{flaw.level.value} {flaw.place.dotted_key}: {flaw.message}"
        for flaw in flaws(criteria_set, left_out)
    ]


def remedies(text: str) -> list[str]:
    """What to do about the flaws of a set."""
    criteria_set = CriteriaSet.model_validate(tomli.loads(HEAD + text))
    return [flaw.remedy for flaw in flaws(criteria_set)]


def steps(*written: str, more: str = "") -> str:
    """A set of one criterion whose steps have these conditions, the first giving most points."""
    rows = ", ".join(
        f"{{ diem = {len(written) - position}, khi = {condition} }}"
        for position, condition in enumerate(written)
    )
    return (
        f'[[tieu_chi]]\nso = "1"\ncach_cham = "theo_muc"\nco_so = "tu_dong"\n'
        f"diem_toi_da = {len(written)}\n{more}\nmuc = [{rows}]\n"
    )
