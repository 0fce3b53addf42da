"""A new year's plan: what it takes over from the year before, and what it only proposes."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import tomli
from builder import record, roster
from sample_lines import accepted, groups, joined, uncommented

from chibo_cli.guidelines import shipped_guideline
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Plan
from chibo_cli.models.roster import Roster
from chibo_cli.new_files import NewPlan, new_plan
from chibo_cli.new_files.plans import empty_plan_text
from chibo_cli.record import YearRecord

AS_OF = date(2026, 11, 22)
AWKWARD = "«Đông» \"x\" \\ 'A'\n[chi_bo]\nma = 1\t# $ {{ x }}\x01"
LAST_YEAR: dict[str, Any] = {
    "so": 2,
    "lap_ngay": date(2025, 12, 20),
    "huong_dan": "hd42-2025",
    "chuyen_de_nam": [
        {
            "quy": 1,
            "thang": 2,
            "ten": "Giữ sạch đường làng",
            "nguoi_chuan_bi": ["Phạm Thị Dung", "Trần Thị Bình", "Lê Văn Cường"],
            "han_du_thao": date(2026, 2, 5),
        },
        {
            "quy": 3,
            "ten": "Phòng cháy, chữa cháy",
            "nhom": "hoc_tap_bac",
            "nguoi_chuan_bi": ["Phạm Thị Dung", "Nguyễn Văn Đi", "Ban Mặt trận"],
            "cau_hoi": ["Cháy ở đâu?"],
        },
        {"quy": 4, "thang": 12, "ten": "Tự soi, tự sửa"},
    ],
    "khong_hop": [
        {"ky": "2026-05", "ly_do": "Bão", "can_cu": "Công văn số 3-CV/ĐU."},
        {"ky": "2026-Q2"},
    ],
    "kiem_tra": [
        {"ngay": date(2026, 7, 15), "khac_phuc": "Ghi đủ hạn."},
        {"ngay": date(2026, 12, 18), "khac_phuc": "Việc chưa tới."},
    ],
}
HELD = {
    "loai": "chuyen_de",
    "ngay": date(2026, 2, 20),
    "chuyen_de": {
        "ten": "Giữ sạch đường làng",
        "nhom": "hoc_tap_bac",
        "nguoi_chuan_bi": ["Phạm Thị Dung", "Trần Thị Bình"],
    },
}


def year_to_come(
    plan: dict[str, Any] | None = LAST_YEAR,
    *held: dict[str, Any],
    habits: dict[str, Any] | None = None,
) -> YearRecord:
    """The year 2027, without a plan, after a year with this plan and these topics."""
    here = [member.model_dump(by_alias=True) for member in roster().members]
    gone = {"ho_ten": "Nguyễn Văn Đi", "sinh_hoat_den": date(2026, 9, 1)}
    cell = Cell.model_validate({"sinh_hoat": habits or {}, "nhiem_ky": [{"tu": date(2025, 3, 15)}]})
    before = record(*(Meeting.model_validate(each) for each in held or (HELD,)))
    before = replace(before, cell=cell)
    if plan is not None:
        context = ReadingContext("2026/ke-hoach.toml")
        before = replace(before, plan=Plan.model_validate(plan, context=context))
    return replace(
        before,
        year=2027,
        as_of=AS_OF,
        plan=None,
        meetings=(),
        cell=cell,
        roster=Roster.model_validate({"dang_vien": [*here, gone]}),
        load_previous=lambda: before,
    )


def made() -> NewPlan:
    return new_plan(year_to_come())


def section(text: str, title: str) -> list[str]:
    """The lines below a title, up to the next blank line."""
    _, _, rest = joined(text).partition(f"{title}\n")
    assert rest
    return rest.partition("\n\n")[0].splitlines()


def test_a_plan_is_accepted_as_it_is_and_with_every_sample_brought_to_life() -> None:
    for text in (made().text, empty_plan_text(2027), new_plan(year_to_come(None)).text):
        accepted(Plan, text)
        accepted(Plan, uncommented(text))
        for group in groups(text):
            accepted(Plan, uncommented(text, group=group))


def test_only_a_topic_whose_quarter_is_over_is_carried_and_without_a_time() -> None:
    plan = made()
    assert tomli.loads(plan.text) == {
        "nam": 2027,
        "chuyen_de_nam": [
            {
                "ten": "Phòng cháy, chữa cháy",
                "nhom": "hoc_tap_bac",
                "nguoi_chuan_bi": ["Phạm Thị Dung", "Ban Mặt trận"],
                "cau_hoi": ["Cháy ở đâu?"],
            }
        ],
    }
    assert plan.like == 2026
    assert [topic.name for topic in plan.carried] == ["Phòng cháy, chữa cháy"]
    assert [topic.name for topic in plan.waiting] == ["Tự soi, tự sửa"]


def test_a_topic_made_up_for_in_the_new_year_is_not_carried() -> None:
    made_up = {
        "loai": "chuyen_de",
        "ngay": date(2027, 1, 20),
        "chuyen_de": {"ten": "Phòng cháy, chữa cháy"},
    }
    meetings = (Meeting.model_validate(made_up),)
    plan = new_plan(replace(year_to_come(), meetings=meetings, as_of=date(2027, 1, 31)))
    assert [topic.name for topic in plan.carried] == ["Tự soi, tự sửa"]


def test_a_carried_topic_says_where_it_comes_from() -> None:
    text = made().text
    assert section(text, "# ---- Chuyên đề chuyển từ kế hoạch năm 2026 ----") == [
        "# Theo tệp 2026/ke-hoach.toml và các buổi trong sổ, tính đến 22/11/2026.",
        "# Ghi quy, thang cho từng chuyên đề; không làm nữa thì xoá cả bảng.",
    ]
    lines = text.splitlines()
    place = lines.index("[[chuyen_de_nam]]")
    assert lines[place - 2 : place] == [
        "# Kế hoạch năm 2026 định ở quý III, chưa có buổi sinh hoạt nào.",
        "# Trong nhóm chuẩn bị, không còn ở chi bộ: Nguyễn Văn Đi.",
    ]


def test_groups_and_members_are_listed_by_their_turn() -> None:
    assert section(made().text, "# ---- Chuyên đề mới: mỗi quý ít nhất một ----") == [
        "# Kế hoạch năm 2026 còn chuyên đề chưa sinh hoạt nhưng chưa hết quý; không kịp thì chép "
        "sang:",
        "# - «Tự soi, tự sửa» (quý IV, tháng 12)",
        "# Nhóm vấn đề, lâu chưa sinh hoạt ghi trước:",
        "# - Phòng, chống, khắc phục, sửa chữa các biểu hiện suy thoái, “tự diễn biến”, “tự chuyển "
        "hoá”: chưa có trong sổ",
        "# - Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh: gần nhất 20/02/2026",
        "# Số lần đã chuẩn bị chuyên đề, theo các buổi trong sổ, ít lần ghi trước; giao ai là do "
        "chi bộ:",
        "# - chưa lần nào: Nguyễn Văn An, Lê Văn Cường, Hoàng Văn Minh, Mai Thị Nhung",
        "# - 1 lần: Trần Thị Bình (20/02/2026), Phạm Thị Dung (20/02/2026)",
    ]


def test_each_quarter_is_proposed_in_the_shape_of_the_last() -> None:
    alive = tomli.loads(uncommented(made().text))["chuyen_de_nam"][1:]
    keys = ("quy", "thang", "nguoi_chuan_bi", "han_du_thao")
    assert [tuple(topic[key] for key in keys) for topic in alive] == [
        # As many days before the meeting as last year, and as many people, by their turn.
        (1, 2, ["Nguyễn Văn An", "Lê Văn Cường", "Hoàng Văn Minh"], date(2027, 2, 5)),
        (2, 6, ["Mai Thị Nhung", "Trần Thị Bình"], date(2027, 6, 10)),
        (3, 9, ["Phạm Thị Dung", "Nguyễn Văn An", "Lê Văn Cường"], date(2027, 9, 10)),
        (4, 12, ["Hoàng Văn Minh", "Mai Thị Nhung"], date(2027, 12, 10)),
    ]
    assert [line for line in made().text.splitlines() if "trước buổi họp" in line] == [
        "# han_du_thao = 2027-02-05        # năm 2026 trước buổi họp 15 ngày, nếu họp ngày 20/2"
    ]


def test_what_is_over_is_a_reminder_only() -> None:
    text = made().text
    told = section(
        text,
        "# ---- Tháng không họp thường kỳ, quý không có chuyên đề: ghi lại, kèm lý do và văn bản "
        "cho phép ----",
    )
    assert told[:4] == [
        "# Năm 2026 đã ghi, không chuyển sang:",
        "# - Tháng 5 năm 2026: Bão. Căn cứ: Công văn số 3-CV/ĐU.",
        "# - Quý II năm 2026: chưa ghi lý do.",
        "#",
    ]
    told = section(text, "# ---- Cấp trên kiểm tra, chi bộ rà soát cuối năm: ghi khi đã làm ----")
    assert told[:2] == [
        "# Việc phải khắc phục sau kiểm tra năm 2026:",
        "# - 15/7/2026: Ghi đủ hạn.",
    ]
    inspections = tomli.loads(uncommented(text))["kiem_tra"]
    assert [each["ngay"] for each in inspections] == [date(2027, 7, 15), date(2027, 12, 18)]


def test_number_and_guideline_are_proposed() -> None:
    alive = tomli.loads(uncommented(made().text))
    assert (alive["so"], alive["huong_dan"]) == (3, "hd42-2025")


def test_the_days_of_the_year_are_listed_and_moved_off_holidays() -> None:
    habits = {"ngay_trong_thang": 1, "can_cu_ngay": "Công văn số 747-CV/TU."}
    text = new_plan(year_to_come(habits=habits)).text
    told = section(text, "# ---- Ngày họp thường kỳ trong năm ----")
    assert told[0].startswith(
        "# Ngày 01 hằng tháng, theo Công văn số 747-CV/TU: 02/01/2027, thứ Bảy; dời vì ngày "
        "01/01/2027 là Tết Dương lịch (nghỉ lễ) 01/02/2027, thứ Hai 01/3/2027, thứ Hai "
    )
    assert told[-1] == (
        "# Quy định về ngày họp tránh cả thứ Bảy, Chủ nhật thì ghi  tranh_ngay_nghi = true  ở "
        "chibo.toml."
    )
    text = new_plan(year_to_come(habits={**habits, "tranh_ngay_nghi": True})).text
    assert "#   04/01/2027, thứ Hai; dời vì ngày 01/01/2027 là Tết Dương lịch" in text
    assert "#   02/8/2027, thứ Hai; dời vì ngày 01/8/2027 là Chủ nhật" in text
    assert "tranh_ngay_nghi" not in text


def test_the_guidelines_day_is_named_with_its_paper() -> None:
    book = replace(year_to_come(), guideline=shipped_guideline("hd42-2025"))
    text = new_plan(book).text
    assert "# Ngày 03 hằng tháng, theo Hướng dẫn số 37-HD/BTGDVTW, ngày 19/11/2025:\n" in text
    assert "#   03/5/2027, thứ Hai; Ngày Quốc tế Lao động (nghỉ bù)\n" in text


def test_a_cell_without_a_fixed_day_gets_no_days() -> None:
    assert "Ngày họp thường kỳ" not in made().text


@pytest.mark.parametrize("plan", [None, {}])
def test_without_a_plan_before_the_samples_stand_alone(plan: dict[str, Any] | None) -> None:
    book = replace(year_to_come(plan), load_previous=lambda: None)
    new = new_plan(book)
    assert (new.like, new.carried, tomli.loads(new.text)) == (None, (), {"nam": 2027})
    assert [each["quy"] for each in tomli.loads(uncommented(new.text))["chuyen_de_nam"]] == [
        1,
        2,
        3,
        4,
    ]


def test_awkward_values_do_no_harm() -> None:
    topic = {"quy": 1, "ten": AWKWARD, "nhom": AWKWARD, "nguoi_chuan_bi": [AWKWARD]}
    plan = {
        "huong_dan": AWKWARD,
        "chuyen_de_nam": [
            {**topic, "muc_dich": AWKWARD, "cau_hoi": [AWKWARD]},
            {"quy": 4, "ten": AWKWARD},
        ],
        "khong_hop": [{"ky": "2026-02", "ly_do": AWKWARD, "can_cu": AWKWARD}],
        "kiem_tra": [{"ngay": date(2024, 2, 29), "khac_phuc": AWKWARD}],
    }
    held = {
        "loai": "chuyen_de",
        "ngay": date(2026, 6, 1),
        "chuyen_de": {"ten": "Khác hẳn", "nhom": AWKWARD, "nguoi_chuan_bi": [AWKWARD]},
    }
    habits = {"ngay_trong_thang": 31, "can_cu_ngay": AWKWARD}
    text = new_plan(year_to_come(plan, held, habits=habits)).text
    accepted(Plan, text)
    accepted(Plan, uncommented(text))
    (carried,) = tomli.loads(text)["chuyen_de_nam"]
    assert carried["ten"].split() == AWKWARD.split()
