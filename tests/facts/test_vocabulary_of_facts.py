"""The published names of facts, what they mean, and what becomes of files that cannot be read."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builder import meeting, record, roster
from found_facts import UNKNOWN, told

from chibo_cli.facts.vocabulary import THEMES, VOCABULARY, Measure
from chibo_cli.findings import KeyPath
from chibo_cli.loader import load_year, open_workspace, years
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules.attendance.cb402_absent_without_reason import absent_without_reason
from chibo_cli.rules.attendance.cb406_absent_too_often_in_a_row import absent_too_often_in_a_row
from chibo_cli.rules.cadence.cb105_other_day_than_fixed import other_day_than_fixed
from chibo_cli.rules.conduct.cb301_opening_step_missing import opening_step_missing
from chibo_cli.rules.conduct.cb303_other_required_step_missing import other_required_step_missing
from chibo_cli.rules.conduct.cb305_too_short import too_short
from chibo_cli.rules.conduct.cb313_few_spoke import few_spoke
from chibo_cli.rules.paperwork.cb805_minutes_not_read_out import minutes_not_read_out
from chibo_cli.rules.votes.cb501_not_adopted import not_adopted

EXAMPLES = Path(__file__).parents[2] / "examples"
BOOKS = sorted(each.name for each in EXAMPLES.iterdir())

# Every name of the table of scoring.md, 6.4, in Vietnamese.
TABLE = """
dang_vien.tong_so du_hop.ty_le du_hop.khong_ly_do du_hop.vang_qua_3_lan
thoi_luong.phut thoi_luong.quy_dinh thoi_luong.thieu thoi_luong.ty_le
buoi.loai buoi.dung_ngay
chi_uy.chi_co_bi_thu chi_uy.da_hop chi_uy.co_bien_ban
thong_bao.da_gui thong_bao.cap_tren
so_tay.da_dang so_tay.truoc_may_ngay so_tay.sau_may_ngay
chuong_trinh.so_muc chuong_trinh.thieu chuong_trinh.cau_hoi chuong_trinh.nguoi_chuan_bi
du_thao.co quy_trinh.thieu
phat_bieu.so_nguoi phat_bieu.ty_le bieu_duong.so nhac_nho.so tu_tuong.phut
kien_nghi.so kien_nghi.tra_loi
chuyen_de.co chuyen_de.phan_cong chuyen_de.van_ban
ky_truoc.ty_le ket_luan.co nghi_quyet.thong_qua nhiem_vu.so
bien_ban.thieu bien_ban.thong_qua ky_luat.so
"""
NAMES = TABLE.split()

BLANK = Meeting.model_validate({"loai": "thuong_ky", "ngay": date(2026, 11, 3)})


def test_the_names_are_those_of_the_published_table() -> None:
    assert sorted(VOCABULARY) == sorted(NAMES)
    assert sum(len(facts) for facts in THEMES.values()) == len(NAMES)


def test_every_fact_tells_its_meaning_and_how_it_becomes_known() -> None:
    assert [fact.name for fact in VOCABULARY.values() if not fact.meaning] == []
    assert [fact.name for fact in VOCABULARY.values() if not fact.how] == ["buoi.loai"]
    in_words = [fact.name for fact in VOCABULARY.values() if fact.words]
    assert in_words == ["buoi.loai", "chuong_trinh.nguoi_chuan_bi"]
    assert in_words == [f.name for f in VOCABULARY.values() if f.measure is Measure.WORD]


def test_an_empty_draft_tells_nothing_but_what_its_kind_and_the_roster_tell() -> None:
    known = [name for name in VOCABULARY if not told(name, BLANK).startswith(UNKNOWN)]
    assert known == [
        "buoi.loai",
        "thoi_luong.quy_dinh",
        "dang_vien.tong_so",
        "ky_luat.so",
        "chi_uy.chi_co_bi_thu",
        "chuyen_de.co",
    ]


def test_a_finished_file_that_records_nothing_tells_who_came_and_what_lacks() -> None:
    finished = BLANK.model_copy(update={"progress": meeting().progress})
    known = [name for name in VOCABULARY if not told(name, finished).startswith(UNKNOWN)]
    assert known == [
        "buoi.loai",
        "thoi_luong.quy_dinh",
        "dang_vien.tong_so",
        "ky_luat.so",
        "du_hop.ty_le",
        "du_hop.khong_ly_do",
        "chi_uy.chi_co_bi_thu",
        "chuyen_de.co",
        "bien_ban.thieu",
    ]


@pytest.mark.parametrize("key", [(), ("bang_la",)])
def test_where_a_table_could_not_be_read_nothing_is_counted_as_none(key: KeyPath) -> None:
    sample = meeting("kien_nghi = []\nnhiem_vu = []\nnghi_quyet = []\ny_kien = []")
    book = record(sample, left_out={sample.path: frozenset({key})})
    counts = ("kien_nghi.so", "nhiem_vu.so", "nghi_quyet.thong_qua", "phat_bieu.so_nguoi")
    assert [told(name, sample, book).split(":")[0] for name in counts] == [UNKNOWN] * 4


def test_a_broken_roster_and_cell_file_make_unknown_what_rests_on_them() -> None:
    members = roster()
    book = record(left_out={members.path: frozenset({()}), "chibo.toml": frozenset({()})})
    unknown = [name for name in VOCABULARY if told(name, meeting(), book).startswith(UNKNOWN)]
    assert {"dang_vien.tong_so", "ky_luat.so", "du_hop.ty_le", "phat_bieu.ty_le"} <= set(unknown)
    assert {"chi_uy.chi_co_bi_thu", "buoi.dung_ngay", "thoi_luong.thieu"} <= set(unknown)


def test_nothing_takes_the_program_down() -> None:
    """Each table of the sample laid empty, each kind of meeting, no roster, no plan, no year."""
    alone = replace(record(), meetings=(), roster=roster("dang_vien = []"))
    for kind in ("thuong_ky", "chuyen_de", "ket_hop", "bat_thuong", "chi_uy"):
        for day in (date(1900, 1, 1), date(2199, 12, 31), date(2026, 2, 17)):
            odd = meeting(loai=kind, ngay=day, chuong_trinh=[{}], nhiem_vu=[{}], nghi_quyet=[{}])
            empty = meeting(loai=kind, ngay=day, chuan_bi={}, bien_ban={}, ket_luan={}, y_kien=[{}])
            for about in (odd, empty):
                texts = [told(name, about, alone) for name in VOCABULARY]
                assert len(texts) == len(NAMES)


def test_no_text_names_a_member() -> None:
    people = roster().by_name
    texts = " ".join(told(name) for name in VOCABULARY)
    assert [name for name in people if name in texts] == []


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1, 10**300, "x", True])
def test_any_value_can_be_shown(value: float | str) -> None:
    assert all(measure.shown(value) for measure in Measure)


def _finished(name: str) -> list[tuple[Meeting, YearRecord]]:
    workspace = open_workspace(EXAMPLES / name)
    year = years(workspace.root)[-1]
    book, _ = load_year(workspace, year, as_of=date(year, 12, 31))
    return [(m, book) for m in book.meetings if m.is_finished and not m.is_committee]


@pytest.mark.parametrize("example", BOOKS)
def test_facts_say_what_the_rules_say(example: str) -> None:
    for held, book in _finished(example):
        value = {name: fact.find(held, book).value for name, fact in VOCABULARY.items()}
        fires = {
            rule.code: bool(list(rule.on_meeting(held, book)))
            for rule in (
                absent_without_reason,
                other_day_than_fixed,
                opening_step_missing,
                other_required_step_missing,
                too_short,
                minutes_not_read_out,
                not_adopted,
                few_spoke,
            )
        }
        assert fires["CB402"] is ((value["du_hop.khong_ly_do"] or 0) > 0)
        assert fires["CB105"] is (value["buoi.dung_ngay"] is False)
        assert fires["CB305"] is ((value["thoi_luong.thieu"] or 0) > 0)
        assert fires["CB805"] is (value["bien_ban.thong_qua"] is not True)
        assert fires["CB501"] is (value["nghi_quyet.thong_qua"] is False)
        if fires["CB301"] or fires["CB303"]:
            assert value["quy_trinh.thieu"]
        asked, rate = book.guideline.speaking_rate, value["phat_bieu.ty_le"]
        if held.kind.is_monthly and asked and isinstance(rate, float):
            assert fires["CB313"] is not asked.is_met_by(rate)


@pytest.mark.parametrize("example", BOOKS)
def test_long_absences_are_those_of_the_rule(example: str) -> None:
    *_, (last, book) = _finished(example)
    fired = list(absent_too_often_in_a_row.on_year(book))
    assert VOCABULARY["du_hop.vang_qua_3_lan"].find(last, book).value == len(fired)
