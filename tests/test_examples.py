"""The example years: good ones with nothing to correct, wrong ones in the way they state.

A wrong year lists its faults in `loi-da-biet.txt`: file, key, code, words. The list was written
before the check was run, and must be met exactly.
"""

import json
import os
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path

import pytest

from chibo_cli.cli import main

EXAMPLES = Path(__file__).parents[1] / "examples"
FAULTS = "loi-da-biet.txt"
AS_OF = {"chi-bo-vien-kiem-sat-khu-vuc": "2026-06-30"}
YEARS = sorted(path.parent.name for path in EXAMPLES.glob("*/chibo.toml"))
WRONG = [name for name in YEARS if (EXAMPLES / name / FAULTS).is_file()]
GOOD = [name for name in YEARS if name not in WRONG]

# What is stated of the good years: one keeps the guideline of 2018, which there is advice about.
STATED = {
    "chi-bo-thon-dong": [("chibo.toml", "quy_uoc.huong_dan", "CB110")],
    "chi-bo-vien-kiem-sat-khu-vuc": [],
}

Found = list[tuple[str, str, str]]


def checked(name: str, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What `chibo check` prints of an example year, on the day it is written for."""
    day = AS_OF.get(name, "2026-12-31")
    with chdir(EXAMPLES):
        main(["check", "2026", "-C", name, "--tinh-den", day, *words])
    return capsys.readouterr().out


def found(name: str, capsys: pytest.CaptureFixture[str]) -> Found:
    """File, key and code of every finding, in order."""
    (book,) = json.loads(checked(name, capsys, "--json"))["so"]
    return sorted((each["tep"], each["khoa"] or "-", each["ma"]) for each in book["phat_hien"])


def stated(name: str) -> Found:
    """The faults a wrong year states of itself."""
    text = (EXAMPLES / name / FAULTS).read_text(encoding="utf-8")
    rows = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    faults = [tuple(row.split("  ")) for row in rows]
    cleaned = [tuple(cell.strip() for cell in fault if cell.strip()) for fault in faults]
    assert all(len(fault) == 4 for fault in cleaned), cleaned
    return sorted((path, key, code) for path, key, code, _ in cleaned)


def test_there_are_two_good_years_and_three_wrong_ones() -> None:
    assert GOOD == ["chi-bo-thon-dong", "chi-bo-vien-kiem-sat-khu-vuc"]
    assert WRONG == ["sai-bo-dong-viec", "sai-chep-lai", "sai-chua-chuan-bi"]


@pytest.mark.parametrize("name", GOOD)
def test_a_good_year_gives_what_is_stated(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert found(name, capsys) == STATED[name]


@pytest.mark.parametrize("name", WRONG)
def test_the_faults_of_a_wrong_year_are_found_and_no_others(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert found(name, capsys) == stated(name)


@pytest.mark.parametrize("name", YEARS)
def test_the_report_is_as_reviewed(
    name: str,
    capsys: pytest.CaptureFixture[str],
    golden: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(os.environ, "COLUMNS", "80")
    report = checked(name, capsys)
    assert [line for line in report.splitlines() if len(line) > 80 and " " in line.strip()] == []
    golden(f"check/{name}", report)
