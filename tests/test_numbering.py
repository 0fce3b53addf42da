"""The next number of a paper, through the term."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomli
from builder import meeting, record

from chibo_cli.documents.paper_types import TYPES
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.terms import NUMBERED
from chibo_cli.models.words import TYPE_NAMES
from chibo_cli.numbering import doubt, entry_of, next_minutes_number, next_number
from chibo_cli.record import YearRecord

TERMS = """
nhiem_ky = [{ ten = "2025 - 2030", tu = 2025-03-15 }, { ten = "2022 - 2025", tu = 2022-06-20 }]
"""


def held(day: str, resolutions: list[int | None], minutes: int | None = None) -> Meeting:
    keys: dict[str, Any] = {
        "nghi_quyet": [{"so": number} if number else {} for number in resolutions],
        "bien_ban": {"so": minutes} if minutes else {},
    }
    path = f"{day[:4]}/{day}-thuong-ky.toml"
    return meeting(path=path, ngay=date.fromisoformat(day), **keys)


def book(
    *meetings: Meeting, year: int = 2026, previous: YearRecord | None = None, terms: str = TERMS
) -> YearRecord:
    cell = Cell.model_validate(tomli.loads(terms))
    return replace(record(*meetings, year=year, previous=previous), cell=cell)


OLD = book(
    held("2025-01-03", [40], minutes=31),
    held("2025-03-14", [41], minutes=32),
    held("2025-03-15", [1], minutes=1),
    held("2025-12-03", [7, 8], minutes=9),
    year=2025,
)
BOOK = book(held("2026-01-03", [9, None], minutes=10), held("2026-02-03", []), previous=OLD)


def test_resolutions_run_on_through_the_years_of_a_term() -> None:
    assert next_number(BOOK, "NQ", date(2026, 3, 3)) == 10
    assert next_number(OLD, "NQ", date(2025, 12, 31)) == 9


def test_a_new_term_begins_with_one() -> None:
    first = book(held("2025-01-03", [40]), held("2025-03-14", [41]), year=2025)
    assert next_number(first, "NQ", date(2025, 3, 15)) == 1
    assert next_number(first, "NQ", date(2025, 3, 14)) == 42


def test_without_terms_numbers_run_on() -> None:
    one_row = book(held("2025-01-03", [40]), held("2025-12-03", [41]), year=2025, terms="")
    assert next_number(one_row, "NQ", date(2025, 12, 31)) == 42


def test_minutes_run_on_through_a_term() -> None:
    assert next_minutes_number(BOOK, date(2026, 3, 3)) == 11
    assert next_minutes_number(OLD, date(2025, 3, 14)) == 33


def test_an_unnumbered_book_stays_unnumbered() -> None:
    plain = book(held("2026-01-03", [1]), held("2026-02-03", [2]))
    assert next_minutes_number(plain, date(2026, 3, 3)) is None


def test_what_was_issued_before_the_book_began_counts() -> None:
    terms = 'nhiem_ky = [{ ten = "2025 - 2030", tu = 2025-03-15, so_truoc.nghi_quyet = 11 }]'
    assert next_number(book(held("2026-01-03", []), terms=terms), "NQ", date(2026, 1, 3)) == 12
    begun = book(held("2026-01-03", [12]), terms=terms)
    assert next_number(begun, "NQ", date(2026, 2, 3)) == 13


def test_a_new_term_goes_on_numbering_the_minutes_of_a_cell_that_did() -> None:
    terms = "nhiem_ky = [{ tu = 2025-03-15 }, { tu = 2026-02-20 }]"
    begun = book(held("2026-01-03", [], minutes=10), previous=OLD, terms=terms)
    assert next_minutes_number(begun, date(2026, 3, 3)) == 1
    assert next_minutes_number(begun, date(2026, 2, 19)) == 11


REGISTER = """
[[van_ban]]
loai = "{}"
so = {}
ngay = {}
tep = "van-ban/{}.docx"
"""


def registered(symbol: str, number: int, day: str, name: str = "x") -> str:
    """A table of the register."""
    return REGISTER.format(symbol, number, day, name)


def year_of(folder: Path, year: int, **files: str) -> YearRecord:
    """The record of a year of a workspace with these files, named by year and stem."""
    cell = files.pop("chibo", "nhiem_ky = [{ ten = '2025 - 2030', tu = 2025-03-15 }]")
    (folder / "chibo.toml").write_text(cell, encoding="utf-8")
    (folder / "dang-vien.toml").write_text("", encoding="utf-8")
    for name, text in files.items():
        path = folder / name[1:5] / f"{name[6:].replace('_', '-')}.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load_year(open_workspace(folder), year, as_of=date(2027, 12, 31))[0]


def test_every_type_of_paper_has_a_name_in_the_register() -> None:
    assert {*NUMBERED, *(each.symbol for each in TYPES)} - TYPE_NAMES.keys() == set()
    of_a_cell = (each for each in TYPES if each.given)
    named = {each.symbol: TYPE_NAMES[each.symbol] for each in of_a_cell}
    assert named == {each.symbol: each.opening_name for each in TYPES if each.given}


@pytest.mark.parametrize("symbol", NUMBERED)
def test_each_type_has_a_series_of_its_own_through_the_years_of_the_term(
    symbol: str, tmp_path: Path
) -> None:
    record = year_of(
        tmp_path,
        2026,
        chibo=f"nhiem_ky = [{{ tu = 2025-03-15, so_truoc.{NUMBERED[symbol]} = 4 }}]",
        y2025_so_van_ban=registered(symbol, 5, "2025-04-01"),
        y2026_so_van_ban=registered(symbol, 6, "2026-04-01"),
    )
    day = date(2026, 5, 1)
    assert {each: next_number(record, each, day) for each in NUMBERED} == {
        each: 7 if each == symbol else 1 for each in NUMBERED
    }


def test_the_register_and_the_files_of_meetings_are_one_series(tmp_path: Path) -> None:
    record = year_of(
        tmp_path,
        2026,
        **{
            "y2026_2026-01-03_thuong_ky": """
                loai = "thuong_ky"
                ngay = 2026-01-03
                nghi_quyet = [{ so = 4 }]
                ket_luan.so = 2
            """,
            "y2026_ke_hoach": "so = 8\nlap_ngay = 2025-12-20",
            "y2026_so_van_ban": registered("NQ", 5, "2026-02-01")
            + registered("KL", 3, "2026-02-02")
            + registered("KH", 9, "2026-02-03"),
        },
    )
    day = date(2026, 5, 1)
    found = {each: next_number(record, each, day) for each in ("NQ", "KL", "KH", "BB")}
    assert found == {"NQ": 6, "KL": 4, "KH": 10, "BB": 1}


def test_a_paper_belongs_to_the_term_of_its_own_day() -> None:
    terms = "nhiem_ky = [{ tu = 2025-03-15 }, { tu = 2026-02-20 }]"
    late = meeting(
        path="2026/2026-02-19-thuong-ky.toml",
        ngay=date(2026, 2, 19),
        nghi_quyet=[{"so": 1, "ban_hanh": date(2026, 2, 21)}],
    )
    changed = book(held("2026-01-03", [9]), late, terms=terms)
    assert next_number(changed, "NQ", date(2026, 2, 19)) == 10
    assert next_number(changed, "NQ", date(2026, 2, 20)) == 2


def test_a_number_given_in_a_later_year_is_not_given_again(tmp_path: Path) -> None:
    # The report on 2025 is often printed in January, after papers of 2026.
    record = year_of(
        tmp_path,
        2025,
        y2025_so_van_ban=registered("BC", 4, "2025-11-01"),
        y2026_so_van_ban=registered("BC", 5, "2026-01-05"),
    )
    assert next_number(record, "BC", date(2026, 1, 10)) == 6


def test_a_year_missing_between_leaves_the_first_number_after_it_open(tmp_path: Path) -> None:
    files = {"y2025_so_van_ban": registered("TB", 4, "2025-11-01")}
    record = year_of(tmp_path, 2027, **files, y2027_so_van_ban=registered("BC", 1, "2027-01-05"))
    day = date(2027, 2, 1)
    assert doubt(record, "TB", day) == (
        "sổ không có năm 2026 (năm ấy không có văn bản nào thì tạo thư mục 2026)"
    )
    assert (next_number(record, "TB", day), next_number(record, "BC", day)) == (None, 2)
    once = year_of(tmp_path, 2027, y2027_so_van_ban=registered("TB", 9, "2027-01-05"))
    assert next_number(once, "TB", day) == 10
    term = "nhiem_ky = [{ tu = 2025-03-15 }, { tu = 2027-01-01 }]"
    begun = year_of(tmp_path, 2027, chibo=term, y2027_so_van_ban="")
    assert next_number(begun, "TB", day) == 1


def test_a_year_missing_later_takes_no_number_away(tmp_path: Path) -> None:
    files = {"y2025_so_van_ban": registered("TB", 4, "2025-11-01"), "y2027_so_van_ban": ""}
    record = year_of(tmp_path, 2025, **files)
    assert next_number(record, "TB", date(2025, 12, 1)) == 5


def test_what_cannot_be_read_of_another_term_leaves_nothing_open(tmp_path: Path) -> None:
    term = "nhiem_ky = [{ tu = 2025-03-15 }, { tu = 2027-01-01 }]"
    files = {
        "y2026_so_van_ban": registered("TB", 4, "2026-11-01"),
        "y2027_so_van_ban": "[[van_ban]]\nso =",
    }
    record = year_of(tmp_path, 2026, chibo=term, **files)
    assert next_number(record, "TB", date(2026, 12, 1)) == 5
    assert next_number(record, "TB", date(2027, 1, 1)) is None


@pytest.mark.parametrize(
    ("files", "symbols", "why"),
    [
        (
            {"y2026_so_van_ban": registered("TB", 0, "2026-01-05")},
            {"TB", "NQ", "KH"},
            "2026/so-van-ban.toml có lỗi (xem  chibo check 2026/so-van-ban.toml)",
        ),
        (
            {"y2025_so_van_ban": "[[van_ban]]\nloai = "},
            {"TB", "NQ", "KH"},
            "2025/so-van-ban.toml có lỗi (xem  chibo check 2025/so-van-ban.toml)",
        ),
        (
            {"y2026_so_van_ban": registered("TTR", 3, "2026-01-05")},
            {"TTr"},
            '2026/so-van-ban.toml có mục ghi loai = "TTR"',
        ),
        (
            {"y2026_so_van_ban": registered("Bao cao", 3, "2026-01-05")},
            {"BC"},
            '2026/so-van-ban.toml có mục ghi loai = "Bao cao"',
        ),
        ({"y2026_ke_hoach": "so = 'ba'"}, {"KH"}, "2026/ke-hoach.toml có lỗi"),
        (
            {"y2026_2026-01-03_thuong_ky": "ngay = 2026-01-03"},
            {"NQ", "KL", "BB"},
            "chưa đọc được 2026/2026-01-03-thuong-ky.toml",
        ),
        (
            {"chibo": "[[nhiem_ky]]\nten = '2025 - 2030'"},
            set(NUMBERED),
            "chibo.toml có lỗi ở mục [[nhiem_ky]]",
        ),
    ],
    ids=["entry", "syntax", "type", "name", "plan", "meeting", "term"],
)
def test_what_cannot_be_read_leaves_the_numbers_it_may_hold_open(
    files: dict[str, str], symbols: set[str], why: str, tmp_path: Path
) -> None:
    files = {"y2026_so_van_ban": "", **files}
    record = year_of(tmp_path, 2026, **files)
    day = date(2026, 5, 1)
    wanted = ("TB", "NQ", "KH", *symbols)
    open_ones = {each for each in wanted if next_number(record, each, day) is None}
    assert open_ones >= symbols
    assert {doubt(record, each, day) for each in symbols} == {why}
    assert {each for each in NUMBERED if next_number(record, each, day) is None} >= open_ones


def test_an_odd_subject_or_a_remark_in_the_register_takes_no_number_away(tmp_path: Path) -> None:
    text = registered("TB", 3, "2026-01-05") + 'ghi_chu = "đã gửi Zalo"\ntrich_yeu = 5\n'
    record = year_of(tmp_path, 2026, y2026_so_van_ban=text)
    assert next_number(record, "TB", date(2026, 5, 1)) == 4


NAME = "2026/van-ban/2026-03-03-thuong-ky-thong-bao.docx"


def test_a_paper_printed_again_keeps_its_number_and_its_day(tmp_path: Path) -> None:
    text = registered("TB", 3, "2026-02-27", "2026-03-03-thuong-ky-thong-bao")
    record = year_of(tmp_path, 2026, y2026_so_van_ban=text + registered("TB", 4, "2026-03-01"))
    entry = entry_of(record, "TB", NAME, day=date(2026, 3, 5), abstract="sinh hoạt chi bộ")
    assert (entry.number, entry.day, entry.abstract, entry.is_new, entry.note) == (
        3,
        date(2026, 2, 27),
        "sinh hoạt chi bộ",
        False,
        "",
    )
    other = entry_of(record, "GM", NAME, day=date(2026, 3, 5), abstract="sinh hoạt chi bộ")
    assert (other.number, other.is_new) == (1, True)


def test_a_paper_registered_without_number_stays_without(tmp_path: Path) -> None:
    text = registered("TB", 3, "2026-02-27", "2026-03-03-thuong-ky-thong-bao")
    record = year_of(tmp_path, 2026, y2026_so_van_ban=text.replace("so = 3\n", ""))
    entry = entry_of(record, "TB", NAME, day=date(2026, 3, 5), abstract="sinh hoạt chi bộ")
    assert (entry.number, entry.day, entry.is_new, entry.note) == (
        None,
        date(2026, 2, 27),
        False,
        "Văn bản in để trống số, vì bảng của nó ở 2026/so-van-ban.toml chưa ghi số dùng được; ghi  "
        "so = …  vào đó rồi in lại.",
    )


def test_papers_made_at_once_take_one_number_each(tmp_path: Path) -> None:
    record = year_of(tmp_path, 2026, y2026_so_van_ban=registered("GM", 6, "2026-02-01"))
    day = date(2026, 3, 1)
    first = entry_of(record, "GM", "2026/van-ban/a.docx", day=day, abstract="")
    second = entry_of(record, "GM", "2026/van-ban/b.docx", day=day, abstract="", taken=[first])
    other = entry_of(record, "TB", "2026/van-ban/c.docx", day=day, abstract="", taken=[first])
    assert [each.number for each in (first, second, other)] == [7, 8, 1]


def test_a_first_number_says_what_it_may_have_missed(tmp_path: Path) -> None:
    def note(terms: str, **files: str) -> str:
        record = year_of(tmp_path, 2026, chibo=terms, y2026_so_van_ban="", **files)
        return entry_of(record, "TB", NAME, day=date(2026, 3, 1), abstract="").note

    said = (
        "Số 01-TB/CB là số đầu của loại này trong sổ. Nhiệm kỳ đã dùng số trước khi mở sổ thì ghi "
        "so_truoc.thong_bao vào [[nhiem_ky]] ở chibo.toml, xoá bảng của văn bản này ở "
        "2026/so-van-ban.toml rồi in lại."
    )
    assert note("nhiem_ky = [{ tu = 2025-03-15 }]") == said
    assert note("nhiem_ky = [{ tu = 2025-03-15, so_truoc.nghi_quyet = 9 }]") == said
    assert note("") == said
    assert note("nhiem_ky = [{ tu = 2025-03-15, so_truoc.thong_bao = 0 }]") == ""
    assert note("nhiem_ky = [{ tu = 2026-02-20 }]\n[sinh_hoat]\nso_tu = 2026-01-01") == ""
    january = {"y2026_2026-01-03_thuong_ky": 'loai = "thuong_ky"\nngay = 2026-01-03'}
    assert note("nhiem_ky = [{ tu = 2026-02-20 }]", **january) == ""


def test_a_number_that_comes_after_those_of_later_days_says_so(tmp_path: Path) -> None:
    record = year_of(tmp_path, 2026, y2026_so_van_ban=registered("TB", 3, "2026-03-01"))
    entry = entry_of(record, "TB", NAME, day=date(2026, 2, 1), abstract="")
    assert (entry.number, entry.note) == (
        4,
        "Văn bản ngày 01/02/2026 lấy số 04-TB/CB, sau số 03 của ngày 01/3/2026; cần đúng thứ tự "
        "ngày thì sửa ngày hoặc số ở 2026/so-van-ban.toml.",
    )


def test_an_open_number_says_why(tmp_path: Path) -> None:
    record = year_of(tmp_path, 2026, y2026_so_van_ban=registered("TB", 0, "2026-03-01"))
    entry = entry_of(record, "TB", NAME, day=date(2026, 2, 1), abstract="")
    assert (entry.number, entry.note) == (
        None,
        "Văn bản in để trống số, vì 2026/so-van-ban.toml có lỗi (xem  chibo check "
        "2026/so-van-ban.toml); sửa xong thì in lại.",
    )
