"""Where each topic of the year stands on a day, what is next, and by when."""

from datetime import date
from pathlib import Path

import pytest

from chibo_cli.facts.topic_stages import (
    Stage,
    StageState,
    TopicStages,
    YearStages,
    stages_of_year,
)
from chibo_cli.loader import load_year, open_workspace

_CELL = """
[[chi_bo.ten_goi]]
ten = "Chi bộ thôn Đông"

[quy_uoc]
huong_dan = "hd12-2018"
"""
_PLAN = """
nam = 2026
lap_ngay = 2025-12-20
bao_cao_cap_tren = 2025-12-25
"""
_TOPIC = """
[[chuyen_de_nam]]
quy = 1
thang = 3
ten = "Phân loại rác tại nhà"
nguoi_chuan_bi = ["Trần Thị Bình", "Hoàng Văn Minh"]
han_du_thao = 2026-02-27
"""
_MEETING = """
loai = "chuyen_de"
ngay = 2026-03-19
"""
_DRAFTED = """
[chuyen_de]
ten = "Phân loại rác tại nhà"
duyet.boi = "chi_uy"
duyet.ngay = 2026-03-02
"""
_HELD = """
loai = "chuyen_de"
ngay = 2026-03-19
trang_thai = "hoan_thanh"

[chuyen_de]
ten = "Phân loại rác tại nhà"
nguoi_chuan_bi = ["Trần Thị Bình", "Hoàng Văn Minh"]
muc_dich = "Làm từ nhà mình."
duyet.boi = "chi_uy"
duyet.ngay = 2026-03-02
gui_dang_vien = 2026-03-12
tom_tat = ["Ba giải pháp."]
y_kien_ket_luan = "Đạt yêu cầu."
danh_gia_nhom = "Chuẩn bị kỹ."

[[chuyen_de.y_kien]]
nguoi = "Lê Văn Cường"
noi_dung = "Tối nay nhà tôi đặt ba thùng."

[[nghi_quyet]]
so = 16
loai = "chuyen_de"
ban_hanh = 2026-03-25
"""


@pytest.fixture
def year(tmp_path: Path) -> "Year":
    """The topics of a year on a day, of the plan and the meetings given."""
    return Year(tmp_path)


class Year:
    """A book to be filled with a plan and meetings."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def __call__(self, day: str, plan: str = "", cell: str = _CELL, **meetings: str) -> YearStages:
        files = {"chibo.toml": cell, "dang-vien.toml": "", "2026/ke-hoach.toml": plan}
        files |= {
            f"{name[1:5]}/{name[1:].replace('_', '-')}.toml": t for name, t in meetings.items()
        }
        for path, text in files.items():
            if text or "/" not in path:
                (self.root / path).parent.mkdir(exist_ok=True)
                (self.root / path).write_text(text, encoding="utf-8")
        record, _ = load_year(open_workspace(self.root), 2026, as_of=date.fromisoformat(day))
        return stages_of_year(record)


def test_at_the_start_of_the_year_the_purpose_is_explained_next(year: Year) -> None:
    found = year("2026-01-15", _PLAN + _TOPIC)
    assert _told(found.topics[0]) == [
        "nguoi_chuan_bi: da_lam",
        "trao_doi: chua_lam, hạn 2026-02-27 (hạn xong dự thảo)",
        "duyet: chua_lam, hạn 2026-02-27 (hạn xong dự thảo)",
        "gui_dang_vien: chua_den, hạn 2026-03-31 (trước buổi họp; hết tháng 3)",
        "hop: chua_lam, hạn 2026-03-31 (hết tháng 3)",
        "tom_tat: chua_den",
        "y_kien: chua_den",
        "y_kien_ket_luan: chua_den",
        "nghi_quyet: chua_den",
        "danh_gia_nhom: chua_den",
        "hoan_chinh: chua_den, hạn None (sau buổi họp)",
        "bao_cao_cap_tren: chua_den, hạn None (sau buổi họp)",
    ]
    assert _next(found) == [
        "trao_doi | | ghi  trao_doi = …  vào [[chuyen_de_nam]] thứ 1 của 2026/ke-hoach.toml",
        "chuyen_de_nam | | ghi [[chuyen_de_nam]] có  quy = 2  vào 2026/ke-hoach.toml",
        "chuyen_de_nam | | ghi [[chuyen_de_nam]] có  quy = 3  vào 2026/ke-hoach.toml",
        "chuyen_de_nam | | ghi [[chuyen_de_nam]] có  quy = 4  vào 2026/ke-hoach.toml",
    ]
    assert [(stage.code, stage.state, stage.day) for stage in found.plan] == [
        ("lap_ngay", StageState.DONE, date(2025, 12, 20)),
        ("bao_cao_cap_tren", StageState.DONE, date(2025, 12, 25)),
    ]


def test_without_a_plan_it_is_made_first(year: Year) -> None:
    found = year("2026-01-15")
    assert _next(found)[0] == (
        "lap_ngay | chibo plan 2026 | ghi  lap_ngay = …  ở đầu 2026/ke-hoach.toml"
    )
    assert [quarter.lacking is not None for quarter in found.quarters] == [True] * 4


def test_the_draft_is_approved_in_the_file_of_the_meeting(year: Year) -> None:
    explained = _PLAN + _TOPIC + "trao_doi = 2026-02-05\n"
    assert _next(year("2026-02-20", explained))[0] == (
        "duyet | chibo new-meeting --loai chuyen_de --ngay 2026-03-31 | "
        "ghi  duyet.boi = …  và  duyet.ngay = …  vào [chuyen_de] của tệp buổi họp; "
        "họp ngày khác thì sửa ngày trong lệnh"
    )
    assert _next(year("2026-02-20", explained, m2026_03_19_chuyen_de=_MEETING))[0] == (
        "duyet | | ghi  duyet.boi = …  và  duyet.ngay = …  vào [chuyen_de] của "
        "2026/2026-03-19-chuyen-de.toml"
    )


def test_a_draft_late_by_the_plan(year: Year) -> None:
    topic = year("2026-03-01", _PLAN + _TOPIC).topics[0]
    assert topic.next is not None
    assert (topic.next.code, topic.next.days_late(date(2026, 3, 1))) == ("duyet", 2)
    # Nobody can explain any more by when the draft was to be ready.
    assert _told(topic)[1] == "trao_doi: khong_ghi"


def test_an_approved_draft_is_sent_before_the_meeting(year: Year) -> None:
    found = year("2026-03-10", _PLAN + _TOPIC, m2026_03_19_chuyen_de=_MEETING + _DRAFTED)
    assert _told(found.topics[0])[:5] == [
        "nguoi_chuan_bi: da_lam",
        "trao_doi: khong_ghi",
        "duyet: da_lam 2026-03-02",
        "gui_dang_vien: chua_lam, hạn 2026-03-19 (trước buổi họp)",
        "hop: chua_lam, hạn 2026-03-19 (ngày họp)",
    ]
    assert _next(found)[0] == (
        "gui_dang_vien | chibo topic 2026-03-19 --phieu-gui | "
        "ghi  gui_dang_vien = …  vào [chuyen_de] của 2026/2026-03-19-chuyen-de.toml"
    )


def test_a_guideline_with_days_says_how_long_before_the_meeting(year: Year) -> None:
    cell = _CELL.replace("hd12-2018", "hd42-2025")
    plan = _PLAN + _TOPIC.replace("han_du_thao = 2026-02-27\n", "")
    found = year("2026-03-10", plan, cell, m2026_03_19_chuyen_de=_MEETING + _DRAFTED)
    assert _told(found.topics[0])[3] == (
        "gui_dang_vien: chua_lam, hạn 2026-03-18 (trước ngày họp 1 ngày)"
    )
    source = found.topics[0].stages[3].source
    assert source is not None
    assert source.citation == (
        "Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025, mục II.2.1 "
        "(theo nguồn thứ cấp, chưa thấy văn bản)"
    )


def test_a_day_that_is_written_ahead_is_the_day_it_is_due(year: Year) -> None:
    ahead = _MEETING + _DRAFTED + "gui_dang_vien = 2026-03-12\n"
    topic = year("2026-03-10", _PLAN + _TOPIC, m2026_03_19_chuyen_de=ahead).topics[0]
    assert _told(topic)[3] == "gui_dang_vien: chua_lam, hạn 2026-03-12 (ngày đã ghi)"


def test_what_a_finished_file_says_without_a_day_was_not_so_before_the_meeting(year: Year) -> None:
    topic = year("2026-03-10", _PLAN + _TOPIC, m2026_03_19_chuyen_de=_HELD).topics[0]
    assert _told(topic)[:6] == [
        "nguoi_chuan_bi: da_lam",
        "trao_doi: khong_ghi",
        "duyet: da_lam 2026-03-02",
        "gui_dang_vien: chua_lam, hạn 2026-03-19 (trước buổi họp)",
        "hop: chua_lam, hạn 2026-03-19 (ngày họp)",
        "tom_tat: chua_den, hạn 2026-03-19 (ngày họp)",
    ]


def test_after_the_meeting_the_finished_text_is_sent_then_reported(year: Year) -> None:
    found = year("2026-04-02", _PLAN + _TOPIC, m2026_03_19_chuyen_de=_HELD)
    assert _told(found.topics[0]) == [
        "nguoi_chuan_bi: da_lam",
        "trao_doi: da_lam",
        "duyet: da_lam 2026-03-02",
        "gui_dang_vien: da_lam 2026-03-12",
        "hop: da_lam 2026-03-19",
        "tom_tat: da_lam",
        "y_kien: da_lam",
        "y_kien_ket_luan: da_lam",
        "nghi_quyet: da_lam 2026-03-25",
        "danh_gia_nhom: da_lam",
        "hoan_chinh: chua_lam, hạn None (sau buổi họp)",
        "bao_cao_cap_tren: chua_den, hạn None (sau buổi họp)",
    ]
    reached = found.topics[0].reached
    assert reached is not None
    assert reached.code == "hop"
    sent = _HELD.replace("tom_tat", "hoan_chinh = 2026-03-25\ntom_tat")
    assert _next(year("2026-04-02", _PLAN + _TOPIC, m2026_03_19_chuyen_de=sent))[0] == (
        "bao_cao_cap_tren | chibo topic 2026-03-19 --bao-cao | "
        "ghi  bao_cao_cap_tren = …  vào [chuyen_de] của 2026/2026-03-19-chuyen-de.toml"
    )
    reported = sent.replace("tom_tat", "bao_cao_cap_tren = 2026-03-26\ntom_tat")
    topic = year("2026-04-02", _PLAN + _TOPIC, m2026_03_19_chuyen_de=reported).topics[0]
    assert (topic.next, topic.reached and topic.reached.code) == (None, "bao_cao_cap_tren")


def test_what_practice_alone_recommends_holds_nothing_up(year: Year) -> None:
    bare = _HELD.partition("[[nghi_quyet]]")[0].replace('danh_gia_nhom = "Chuẩn bị kỹ."\n', "")
    topic = year("2026-04-02", _PLAN + _TOPIC, m2026_03_19_chuyen_de=bare).topics[0]
    assert _told(topic)[8:10] == ["nghi_quyet: khong_ghi", "danh_gia_nhom: khong_ghi"]
    assert [stage.code for stage in topic.stages if stage.is_practice] == [
        "nghi_quyet",
        "danh_gia_nhom",
    ]
    assert topic.next is not None
    assert topic.next.code == "hoan_chinh"


def test_minutes_not_yet_written_come_before_the_finished_text(year: Year) -> None:
    found = year("2026-03-20", _PLAN + _TOPIC, m2026_03_19_chuyen_de=_MEETING + _DRAFTED)
    topic = found.topics[0]
    assert _told(topic)[3:7] == [
        "gui_dang_vien: khong_ghi",
        "hop: da_lam 2026-03-19",
        "tom_tat: chua_lam",
        "y_kien: chua_lam",
    ]
    assert topic.next is not None
    assert topic.next.words == "ghi phần trình bày chuyên đề"


def test_on_the_day_of_the_meeting_it_is_still_to_be_held(year: Year) -> None:
    before = _MEETING + _DRAFTED + "gui_dang_vien = 2026-03-12\n[ket_luan]\nnoi_dung = ''\n"
    topic = year("2026-03-19", _PLAN + _TOPIC, m2026_03_19_chuyen_de=before).topics[0]
    assert topic.next is not None
    assert (topic.next.code, topic.next.command) == ("hop", "chibo agenda 2026-03-19")
    noted = before.replace("noi_dung = ''", "noi_dung = 'Làm ngay.'")
    topic = year("2026-03-19", _PLAN + _TOPIC, m2026_03_19_chuyen_de=noted).topics[0]
    assert _told(topic)[4] == "hop: da_lam 2026-03-19"


@pytest.mark.parametrize(
    ("preparers", "note"),
    [
        ('"Trần Thị Bình"', "Trần Thị Bình; kinh nghiệm nhiều nơi: nhóm 2 đến 3 đồng chí"),
        ('["Trần Thị Bình", "Hoàng Văn Minh"]', "Trần Thị Bình và Hoàng Văn Minh"),
        ('["A A", "B B", "C C"]', "A A, B B và C C"),
        (
            '["A A", "B B", "C C", "D D"]',
            "A A, B B, C C và D D; kinh nghiệm nhiều nơi: nhóm 2 đến 3 đồng chí",
        ),
    ],
)
def test_the_group_that_prepares(year: Year, preparers: str, note: str) -> None:
    plan = _PLAN + _TOPIC.replace('["Trần Thị Bình", "Hoàng Văn Minh"]', preparers)
    stage = year("2026-01-15", plan).topics[0].stages[0]
    assert (stage.state, stage.note) == (StageState.DONE, note)


def test_nobody_named_comes_first_of_all(year: Year) -> None:
    plan = _PLAN + _TOPIC.replace('["Trần Thị Bình", "Hoàng Văn Minh"]', "[]")
    assert _next(year("2026-01-15", plan))[0] == (
        "nguoi_chuan_bi | | "
        "ghi  nguoi_chuan_bi = […]  vào [[chuyen_de_nam]] thứ 1 của 2026/ke-hoach.toml"
    )


def test_a_quarter_that_is_over_is_made_up_for_or_explained(year: Year) -> None:
    topic = year("2026-04-10", _PLAN + _TOPIC).topics[0]
    assert topic.next is not None
    assert _one(topic.next) == (
        # 30 April is a holiday.
        "hop | chibo new-meeting --loai chuyen_de --ngay 2026-04-29 | "
        'làm bù thì tệp của buổi ấy có  ky = "2026-Q1";  không làm thì ghi [[khong_hop]] có  '
        'ky = "2026-Q1"  và ly_do vào 2026/ke-hoach.toml; họp ngày khác thì sửa ngày trong lệnh'
    )
    assert topic.next.days_late(date(2026, 4, 10)) == 10


def test_a_reason_in_the_plan_sets_the_quarter_and_its_topic_aside(year: Year) -> None:
    plan = _PLAN + _TOPIC + '[[khong_hop]]\nky = "2026-Q1"\nly_do = "chống lũ"\n'
    first = year("2026-04-10", plan).quarters[0]
    assert (first.skipped, first.lacking) == ("chống lũ", None)
    assert [(t.set_aside, t.next) for t in first.topics] == [("chống lũ", None)]


def test_a_meeting_after_the_new_year_makes_up_for_the_last_quarter(year: Year) -> None:
    late = _HELD.replace("2026-03-19", "2027-01-14").replace("ngay", 'ky = "2026-Q4"\nngay', 1)
    found = year("2027-01-20", _PLAN, m2027_01_14_chuyen_de=late)
    assert [len(quarter.topics) for quarter in found.quarters] == [0, 0, 0, 1]
    assert _told(found.topics[0])[4] == "hop: da_lam 2027-01-14"


def test_a_meeting_belongs_to_the_topic_of_its_name_in_whatever_quarter(year: Year) -> None:
    other = _TOPIC.replace("quy = 1\nthang = 3", "quy = 2").replace(
        "Phân loại rác tại nhà", "Kèm cụ"
    )
    second = _HELD.replace("Phân loại rác tại nhà", "Chuyên đề: Kèm cụ")
    found = year("2026-07-01", _PLAN + _TOPIC + other, m2026_03_19_chuyen_de=second)
    assert [(t.topic.name, t.topic.quarter, _path(t)) for t in found.topics] == [
        ("Kèm cụ", 1, "2026/2026-03-19-chuyen-de.toml"),
        ("Phân loại rác tại nhà", 1, None),
    ]
    # The second quarter is over without any topic of its own.
    lacking = found.quarters[1].lacking
    assert lacking is not None
    assert (lacking.words, lacking.how) == (
        "làm bù chuyên đề của quý",
        'làm bù: tệp của buổi ấy có  ky = "2026-Q2";  không làm: ghi [[khong_hop]] có  '
        'ky = "2026-Q2"  và ly_do vào 2026/ke-hoach.toml',
    )


def test_a_meeting_without_a_name_belongs_to_the_only_topic_of_its_quarter(year: Year) -> None:
    found = year("2026-03-10", _PLAN + _TOPIC, m2026_03_19_chuyen_de=_MEETING)
    assert [(t.topic.name, _path(t)) for t in found.topics] == [
        ("Phân loại rác tại nhà", "2026/2026-03-19-chuyen-de.toml")
    ]


def test_another_topic_held_instead(year: Year) -> None:
    instead = _HELD.replace("Phân loại rác tại nhà", "Phòng cháy chợ quê")
    found = year("2026-04-10", _PLAN + _TOPIC, m2026_03_19_chuyen_de=instead)
    assert [(t.number, t.topic.name, t.topic.index, t.set_aside) for t in found.topics] == [
        (1, "Phòng cháy chợ quê", None, ""),
        (2, "Phân loại rác tại nhà", 0, ""),
    ]
    second = found.topics[1].next
    assert second is not None
    assert second.how == (
        "đưa vào quý sau hoặc kế hoạch năm sau; thôi thì ghi ly_do vào "
        "2026/2026-03-19-chuyen-de.toml; họp ngày khác thì sửa ngày trong lệnh"
    )
    explained = instead.replace("ngay", 'ly_do = "cháy chợ ngày 10/3"\nngay', 1)
    found = year("2026-04-10", _PLAN + _TOPIC, m2026_03_19_chuyen_de=explained)
    assert [t.set_aside for t in found.topics] == ["", "cháy chợ ngày 10/3"]


def test_a_planned_topic_without_a_quarter(year: Year) -> None:
    found = year("2026-01-15", _PLAN + '[[chuyen_de_nam]]\nten = "Phân loại rác tại nhà"\n')
    assert [t.topic.name for t in found.without_quarter] == ["Phân loại rác tại nhà"]
    assert [quarter.topics for quarter in found.quarters] == [(), (), (), ()]
    assert _told(found.topics[0])[0] == "quy: chua_lam"
    assert _told(found.topics[0])[5] == "hop: chua_lam, hạn None ()"
    assert _next(found)[-1] == (
        "quy | | ghi  quy = …  vào [[chuyen_de_nam]] thứ 1 của 2026/ke-hoach.toml"
    )


def test_an_entry_without_a_name(year: Year) -> None:
    found = year("2026-01-15", _PLAN + "[[chuyen_de_nam]]\nquy = 1\n")
    assert _next(found)[0] == (
        "ten | | ghi  ten = …  vào [[chuyen_de_nam]] thứ 1 của 2026/ke-hoach.toml"
    )


def test_nothing_is_concluded_from_what_could_not_be_read(year: Year) -> None:
    broken = _HELD.replace("duyet.ngay = 2026-03-02", 'duyet.ngay = "2/3"').replace(
        'duyet.boi = "chi_uy"\n', ""
    )
    plan = _PLAN.replace("2025-12-20", '"hôm ấy"') + _TOPIC
    found = year("2026-04-10", plan, m2026_03_19_chuyen_de=broken)
    assert _told(found.topics[0])[2] == "duyet: chua_doc_duoc"
    assert found.plan[0].state is StageState.UNREAD
    assert found.incomplete == ("2026/ke-hoach.toml", "2026/2026-03-19-chuyen-de.toml")


def test_quarters_before_the_book_begins_are_not_asked_for(year: Year) -> None:
    cell = f"{_CELL}\n[sinh_hoat]\nso_tu = 2026-05-01\n"
    found = year("2026-07-10", _PLAN, cell)
    assert [quarter.quarter for quarter in found.quarters] == [2, 3, 4]


def test_only_what_belongs_to_a_quarter_or_a_number(year: Year) -> None:
    found = year("2026-01-15", _PLAN + _TOPIC)
    first = found.of_quarter(1)
    assert ([q.period for q in first.quarters], first.plan) == (["2026-Q1"], ())
    only = found.of_topic(1)
    assert [t.number for t in only.topics] == [1]
    assert [stage.code for stage, _ in only.steps] == ["trao_doi"]


def _told(topic: TopicStages) -> list[str]:
    return [_stage(stage) for stage in topic.stages]


def _stage(stage: Stage) -> str:
    day = f" {stage.day}" if stage.day else ""
    waits = stage.state in (StageState.OPEN, StageState.LATER)
    has_due = stage.due or stage.due_words or stage.code == "hop"
    due = f", hạn {stage.due} ({stage.due_words})" if waits and has_due else ""
    return f"{stage.code}: {stage.state}{day}{due}"


def _next(found: YearStages) -> list[str]:
    return [_one(stage) for stage, _ in found.steps]


def _one(stage: Stage) -> str:
    return f"{stage.code} | {stage.command} | {stage.how}".replace("|  |", "| |")


def _path(topic: TopicStages) -> str | None:
    return topic.topic.meeting.path if topic.topic.meeting else None
