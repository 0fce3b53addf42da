"""What the rules stand on: papers by number and date, and no error on weak evidence."""

import re

import pytest

from chibo_cli.findings import Severity
from chibo_cli.guidelines import Guideline, shipped_guideline, shipped_names
from chibo_cli.guidelines.sources import PRACTICE, SAMPLE_FORMS, Source
from chibo_cli.rules import FAMILIES, Rule, all_rules

SHIPPED = {name: shipped_guideline(name) for name in shipped_names()}
CODES = {rule.code for rule in all_rules()}
FOLDERS = {
    "0": "reading",
    "1": "cadence",
    "2": "preparation",
    "3": "conduct",
    "4": "attendance",
    "5": "votes",
    "6": "follow_up",
    "7": "thematic",
    "8": "paperwork",
    "9": "scores",
}
# The Charter is one paper; practice and sample forms are none.
WITHOUT_NUMBER = ("Điều lệ Đảng", PRACTICE.paper, SAMPLE_FORMS.paper)
NUMBER_AND_DATE = re.compile(r"\b(?:số )?\d+-[^\s,]+, ngày \d{2}/\d{1,2}/\d{4}$")

every_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
each_guideline = pytest.mark.parametrize("guideline", SHIPPED.values(), ids=SHIPPED)


def declared_severity(rule: Rule, guideline: Guideline) -> Severity:
    """As rule and pack have it, before weak evidence softens it."""
    clause = guideline.rules.get(rule.code)
    return (clause.severity if clause else None) or rule.severity


def is_paper_by_number_and_date(source: Source) -> bool:
    return source.paper in WITHOUT_NUMBER or bool(NUMBER_AND_DATE.search(source.paper))


@each_guideline
def test_no_error_rests_on_weak_evidence_alone(guideline: Guideline) -> None:
    # The program would soften it; whoever writes a pack or a rule says so there.
    weak = [
        rule.code
        for rule in all_rules()
        if rule.applies_under(guideline)
        and declared_severity(rule, guideline) is Severity.ERROR
        and not rule.basis
        and all(source.evidence.is_weak for source in rule.sources_under(guideline))
    ]
    assert weak == []


@each_guideline
def test_every_code_of_a_pack_is_that_of_a_rule(guideline: Guideline) -> None:
    assert [code for code in guideline.rules if code not in CODES] == []


@every_rule
def test_every_rule_applies_somewhere(rule: Rule) -> None:
    assert any(rule.applies_under(guideline) for guideline in SHIPPED.values())


@every_rule
def test_what_needs_no_paper_names_none(rule: Rule) -> None:
    assert not (rule.basis and rule.sources)


@every_rule
def test_every_paper_has_number_and_date(rule: Rule) -> None:
    sources = [
        source
        for guideline in SHIPPED.values()
        if rule.applies_under(guideline)
        for source in rule.sources_under(guideline)
    ]
    assert rule.basis or sources
    assert [s.paper for s in sources if not is_paper_by_number_and_date(s)] == []


@pytest.mark.parametrize(
    ("paper", "is_whole"),
    [
        ("Điều lệ Đảng", True),
        ("Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018", True),
        ("Hướng dẫn số 12-HD/BTCTW", False),
        ("Hướng dẫn 12-HD/BTCTW năm 2018", False),
        ("Hướng dẫn của Ban Tổ chức Trung ương, ngày 06/7/2018", False),
    ],
)
def test_what_is_a_number_and_a_date(paper: str, is_whole: bool) -> None:
    assert is_paper_by_number_and_date(Source(paper)) is is_whole


@every_rule
def test_a_code_belongs_to_the_folder_of_its_family(rule: Rule) -> None:
    folder = rule.hits.__module__.split(".")[-2]
    assert folder == FOLDERS[rule.code[2]]


def test_every_family_has_a_folder_and_a_name() -> None:
    assert FOLDERS.keys() == FAMILIES.keys()
