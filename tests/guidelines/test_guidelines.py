"""The guidelines that come with the program."""

import re
from datetime import date
from importlib.resources import files

import pytest

from chibo_cli.errors import ChiboError
from chibo_cli.guidelines import Guideline, shipped_guideline, shipped_names
from chibo_cli.guidelines.sources import Grade
from chibo_cli.models.meeting.kinds import MeetingKind

HD12 = shipped_guideline("hd12-2018")
HD42 = shipped_guideline("hd42-2025")
SHIPPED = {name: shipped_guideline(name) for name in shipped_names()}


def test_what_is_shipped() -> None:
    assert shipped_names() == ("hd12-2018", "hd42-2025")


def test_how_papers_cite_them() -> None:
    assert {name: pack.citation for name, pack in SHIPPED.items()} == {
        "hd12-2018": "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương",
        "hd42-2025": "Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 của Ban Tổ chức Trung ương",
    }


def test_the_numbers_of_hd12() -> None:
    assert (HD12.least_durations.regular, HD12.least_durations.combined) == (90, 120)
    assert (HD12.attendance_rate.above, HD12.attendance_rate.at_least) == (85, None)
    assert (HD12.topics_per_quarter, HD12.in_force_since) == (1, date(2018, 7, 6))


def test_the_opening_of_hd12_has_its_four_items() -> None:
    opening = [step.name for step in HD12.steps if step.part == "mo_dau"]
    assert opening == [
        "Tuyên bố lý do, giới thiệu đại biểu",
        "Cử thư ký ghi biên bản",
        "Thông báo tình hình đảng viên",
        "Thông qua nội dung, chương trình sinh hoạt chi bộ",
    ]


def test_the_steps_of_a_regular_meeting_under_hd12() -> None:
    assert [step.code for step in HD12.steps_of(MeetingKind.REGULAR)] == [
        "tuyen_bo_ly_do",
        "cu_thu_ky",
        "tinh_hinh_dang_vien",
        "thong_qua_chuong_trinh",
        "chinh_tri_tu_tuong",
        "ra_soat",
        "nhiem_vu_chinh_tri",
        "xay_dung_dang",
        "thao_luan",
        "nhiem_vu",
        "kien_nghi",
        "ket_luan",
        "nghi_quyet",
        "danh_gia_chat_luong",
        "thong_qua_bien_ban",
    ]


def test_the_steps_of_other_meetings_under_hd12() -> None:
    own = {
        kind: [step.code for step in HD12.steps_of(kind) if step.part == "tien_hanh"]
        for kind in (MeetingKind.THEMATIC, MeetingKind.EXTRAORDINARY, MeetingKind.COMMITTEE)
    }
    assert own == {
        MeetingKind.THEMATIC: [
            "muc_dich_yeu_cau",
            "trinh_bay_chuyen_de",
            "thao_luan_chuyen_de",
            "tiep_thu",
            "nhiem_vu",
        ],
        MeetingKind.EXTRAORDINARY: ["thao_luan"],
        MeetingKind.COMMITTEE: ["nhiem_vu_chinh_tri", "nhiem_vu_du_kien", "thao_luan"],
    }


@pytest.mark.parametrize("pack", SHIPPED.values(), ids=SHIPPED)
def test_a_combined_meeting_has_the_steps_of_both(pack: Guideline) -> None:
    steps = {kind: {s.code for s in pack.steps_of(kind)} for kind in MeetingKind}
    both = steps[MeetingKind.REGULAR] | steps[MeetingKind.THEMATIC]
    assert steps[MeetingKind.COMBINED] == both


@pytest.mark.parametrize("pack", SHIPPED.values(), ids=SHIPPED)
@pytest.mark.parametrize("kind", MeetingKind)
def test_a_step_stands_once_in_a_meeting_and_parts_follow_each_other(
    pack: Guideline, kind: MeetingKind
) -> None:
    steps = pack.steps_of(kind)
    codes = [step.code for step in steps]
    assert len(codes) == len(set(codes))
    parts = [["mo_dau", "tien_hanh", "ket_thuc"].index(step.part) for step in steps]
    assert parts == sorted(parts)


@pytest.mark.parametrize("pack", SHIPPED.values(), ids=SHIPPED)
def test_nothing_rests_on_a_source_without_saying_where(pack: Guideline) -> None:
    assert [step.name for step in pack.steps if step.required and not step.clause] == []
    assert [code for code, rule in pack.rules.items() if not re.fullmatch(r"CB\d{3}", code)] == []
    sure = [rule for rule in pack.rules.values() if rule.evidence in (Grade.WORDS, "A-tr")]
    assert [rule for rule in sure if not rule.clause] == []


@pytest.mark.parametrize("name", SHIPPED)
def test_every_pack_says_of_each_group_how_sure_it_is(name: str) -> None:
    text = (files("chibo_cli.guidelines") / f"{name}.toml").read_text(encoding="utf-8")
    groups = SHIPPED[name].topic_groups
    assert text.count("[[nhom_chuyen_de]]") == len(groups)
    codes = [group.code for group in groups]
    assert len(codes) == len(set(codes))


def test_a_guideline_that_is_not_there() -> None:
    with pytest.raises(ChiboError) as refused:
        shipped_guideline("hd09-2012")
    assert str(refused.value) == (
        "Không có hướng dẫn «hd09-2012»; trong chibo.toml ghi huong_dan là hd12-2018 hoặc "
        "hd42-2025."
    )
