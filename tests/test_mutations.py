"""One thing removed or falsified at a time in the good book: no crash, and each miss explained."""

from pathlib import Path

import pytest
from good_book import AS_OF, OCTOBER, good_book, write_book
from mutations import answered, found, mutations, unexplained

pytestmark = pytest.mark.exhaustive


def test_no_change_of_the_good_book_crashes_and_each_miss_has_a_reason(tmp_path: Path) -> None:
    write_book(good_book(), tmp_path)
    good = found(tmp_path, AS_OF)
    # October has the same keys as November.
    paths = sorted(good_book().keys() - {OCTOBER})
    answers = [answered(tmp_path, AS_OF, good, each) for each in mutations(tmp_path, paths)]
    assert len(answers) > 400
    assert unexplained(answers) == []


def test_what_is_falsified_is_caught_by_the_rule_for_it(tmp_path: Path) -> None:
    write_book(good_book(), tmp_path)
    good = found(tmp_path, AS_OF)
    caught = {
        (change.pattern, change.done): answered(tmp_path, AS_OF, good, change).codes
        for change in mutations(tmp_path, ["2026/2026-11-03-thuong-ky.toml"])
    }
    assert caught["thuong-ky: nhiem_vu[].han", "removed"] == ("CB602",)
    assert caught["thuong-ky: thu_ky", "removed"] == ("CB804",)
    assert caught["thuong-ky: thu_ky", "another word"] == ("CB013",)
    assert caught["thuong-ky: ra_soat", "removed"] == ("CB611", "CB613")
    assert caught["thuong-ky: nghi_quyet[].so", "one more"] == ("CB803",)
    assert caught["thuong-ky: y_kien[].noi_dung", "removed"] == ("CB809",)
