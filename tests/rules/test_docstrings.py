"""Every rule explains itself, and what it calls wrong and right is so."""

import re
import textwrap
from pathlib import Path

import pytest
from good_book import AS_OF, findings_in_book, found_in_book, good_book, write_book

from chibo_cli.checker import check
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.rules import Rule, all_rules

every_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
families_on_content = pytest.mark.parametrize(
    "rule", [r for r in all_rules() if not r.is_about_reading], ids=lambda rule: rule.code
)


@every_rule
def test_file_name_is_code_and_function(rule: Rule) -> None:
    file_name = rule.hits.__module__.rpartition(".")[2]
    assert file_name == f"{rule.code.lower()}_{rule.hits.__name__}"


@every_rule
def test_explanation_says_what_is_wrong_and_why(rule: Rule) -> None:
    title, blank, why, *_ = rule.explanation.splitlines()
    assert title.endswith(".")
    assert not blank
    assert why and not why.startswith(("Sai", "Đúng"))


@every_rule
def test_remedies_are_one_phrase(rule: Rule, tmp_path: Path) -> None:
    for remedy in _remedies(rule, tmp_path):
        assert remedy[:1].islower()
        assert remedy.endswith(".")
        assert remedy.count(". ") == 0


@families_on_content
def test_remedies_stand_alone(rule: Rule, tmp_path: Path) -> None:
    # The list of what to do first prints them without their messages.
    for remedy in _remedies(rule, tmp_path):
        assert not re.search(r"\b(bước|phần|mục|dòng|tình trạng|chuyên đề) này\b", remedy)


@families_on_content
def test_remedies_offer_no_day_or_hour_to_copy(rule: Rule, tmp_path: Path) -> None:
    # A day nobody knows any more must not be invented.
    for remedy in _remedies(rule, tmp_path):
        assert not re.search(r"= \"?\d{4}-\d{2}-\d{2}|= \"\d{1,2}:\d{2}\"", remedy)
        assert not re.search(r"(hoặc|sửa) ngay\b", remedy)  # reads as «at once»


@every_rule
def test_what_is_called_wrong_is_found(rule: Rule, tmp_path: Path) -> None:
    fragment = _example("Sai", rule)
    assert fragment
    assert found_in_book(rule, fragment, tmp_path) != []


@every_rule
def test_what_is_called_right_is_not_found(rule: Rule, tmp_path: Path) -> None:
    assert found_in_book(rule, _example("Đúng", rule), tmp_path) == []


def _remedies(rule: Rule, folder: Path) -> set[str]:
    """The remedy of the rule, and those it has for what its own docstring calls wrong."""
    return {rule.remedy, *(f.remedy for f in findings_in_book(rule, _example("Sai", rule), folder))}


def _example(word: str, rule: Rule) -> str:
    """The indented lines after the word; empty where prose says it."""
    begins = re.search(rf"^{word}:(.*)\n?", rule.explanation, re.MULTILINE)
    assert begins, f"{rule.code}: {word}"
    if begins[1].strip():
        return ""
    block = re.match(r"(?:[ ]{4}.*\n?|\n)*", rule.explanation[begins.end() :])
    assert block
    return textwrap.dedent(block[0])


def test_the_good_book_is_good(tmp_path: Path) -> None:
    # The guideline of 2018 is the cell's choice; that there is a newer one is advice.
    write_book(good_book(), tmp_path)
    workspace = open_workspace(tmp_path)
    record, reading = load_year(workspace, 2026, as_of=AS_OF)
    report = check(record, [*workspace.findings, *reading])
    assert [each.code for each in report.findings] in ([], ["CB110"])
