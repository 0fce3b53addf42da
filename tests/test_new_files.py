"""New files: what is known is filled in, the rest is a reminder that works once uncommented."""

import re
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import tomli
from builder import earlier_meeting, meeting, record, roster
from sample_lines import accepted, comments_above, groups, joined, uncommented

from chibo_cli.errors import ChiboError
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.meeting_files import new_meeting_file
from chibo_cli.models.base import ReadingContext, TomlFile
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.plan import Orientations, Plan
from chibo_cli.models.roster import Roster
from chibo_cli.new_files import Carried, carried_to, new_meeting_text, new_workspace_texts
from chibo_cli.record import YearRecord
from chibo_cli.workspace import Laid, lay_out, root_for

DAY = date(2026, 12, 3)
AWKWARD = "Chi bộ \"Đông\" \\ thôn 'A'\n[chi_bo]\nma = 1\t# $ {{ x }} «»"
TODAY = date(2026, 11, 21)
ANSWERS: dict[str, Any] = {
    "ten": "Chi bộ thôn Đông",
    "loai_hinh": "thon_to_dan_pho",
    "dang_bo_cap_tren": "Đảng bộ xã Bình Minh",
    "dia_danh": "Bình Minh",
    "dia_diem": "Nhà văn hoá thôn Đông",
    "gio": time(19, 30),
    "ngay_trong_thang": 3,
    "nhiem_ky": "2025 - 2030",
    "nhiem_ky_tu": date(2025, 3, 15),
    "nghi_quyet_truoc_so": 11,
    "bi_thu": "Nguyễn Văn An",
    "pho_bi_thu": "Lê Văn Cường",
    "huong_dan": "hd12-2018",
}
MODELS: dict[str, type[TomlFile]] = {
    "chibo.toml": Cell,
    "dang-vien.toml": Roster,
    "2026/ke-hoach.toml": Plan,
}


def spaces_collapsed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("kind", MeetingKind)
def test_a_new_meeting_is_accepted_as_it_is(kind: MeetingKind) -> None:
    made = Meeting.model_validate(tomli.loads(new_meeting_text(record(), kind, DAY)))
    assert (made.kind, made.date, made.is_finished) == (kind, DAY, False)
    steps = [item.step for item in made.agenda]
    assert steps == [step.code for step in record().guideline.steps_of(kind)]


@pytest.mark.parametrize("kind", MeetingKind)
def test_every_reminder_of_a_new_meeting_works_once_uncommented(kind: MeetingKind) -> None:
    text = new_meeting_text(record(), kind, DAY)
    accepted(Meeting, uncommented(text))
    for group in groups(text):
        accepted(Meeting, uncommented(text, group=group))


def test_reminders_of_a_combined_meeting_reach_every_table() -> None:
    text = new_meeting_text(record(), MeetingKind.COMBINED, DAY)
    tables = tomli.loads(uncommented(text))
    absent = Meeting.model_json_schema()["properties"].keys() - tables.keys()
    assert sorted(absent) == [
        "can_cu_truc_tuyen",
        "mien",
        "muc_khac",
        "nen_tang",
        "nhiem_vu_du_kien",
    ]


def test_what_scoring_asks_for_is_reminded_of_only_where_meetings_are_scored() -> None:
    scored = replace(record(), guideline=shipped_guideline("hd42-2025"))
    reminders = {
        kind: [
            " ".join(line.split())
            for line in new_meeting_text(book, kind, DAY).splitlines()
            if re.search("score|phut_danh_gia|kien_nghi = |dang_so_tay", line)
        ]
        for kind, book in (
            (MeetingKind.COMBINED, scored),
            (MeetingKind.THEMATIC, scored),
            (MeetingKind.COMMITTEE, scored),
            (MeetingKind.REGULAR, record()),
        )
    }
    before = "# dang_so_tay = 2026-12-03 # đăng tài liệu lên Sổ tay đảng viên điện tử"
    assert reminders == {
        MeetingKind.COMBINED: [
            "# Chấm điểm buổi họp, khi chi bộ đánh giá chất lượng: chibo score 2026-12-03",
            "# kien_nghi = [] # khi không ai có kiến nghị, để chấm điểm được",
            before,
            "# phut_danh_gia = 15 # số phút đánh giá tư tưởng, tự phê bình và phê bình",
            "# dang_so_tay = 2026-12-03 # đăng tài liệu hoàn thiện lên Sổ tay đảng viên điện tử",
        ],
        MeetingKind.THEMATIC: [before],
        MeetingKind.COMMITTEE: [],
        MeetingKind.REGULAR: [before],
    }
    text = new_meeting_text(scored, MeetingKind.COMBINED, DAY)
    for group in groups(text):
        accepted(Meeting, uncommented(text, group=group))
    awake = "\n".join(
        line for line in uncommented(text).splitlines() if not line.startswith("kien_nghi = []")
    )
    made = Meeting.model_validate(tomli.loads(awake))
    assert made.political_block is not None and made.minutes is not None
    assert (made.political_block.assessment_minutes, made.minutes.posted) == (15, DAY)


def test_nothing_is_filled_in_to_please() -> None:
    tables = tomli.loads(new_meeting_text(record(), MeetingKind.REGULAR, DAY))
    agenda = tables.pop("chuong_trinh")
    assert {key for item in agenda for key in item} == {"noi_dung", "buoc"}
    assert tables == {
        "loai": "thuong_ky",
        "ngay": DAY,
        "chu_tri": "Nguyễn Văn An",
        "trang_thai": "dang_ghi",
        "chuan_bi": {},
        "chinh_tri_tu_tuong": {},
        "ra_soat": [
            {"nhiem_vu_cu": "2026-10-03-thuong-ky/2"},
            {"nhiem_vu_cu": "2026-11-03-thuong-ky/1"},
        ],
        "nhiem_vu_chinh_tri": {},
        "xay_dung_dang": {},
        "tra_loi_kien_nghi": [{"kien_nghi_cu": "2026-11-03-thuong-ky/1"}],
        "ket_luan": {},
        "nghi_quyet": [
            {
                "so": 13,
                "loai": "thang",
                "trich_yeu": "lãnh đạo thực hiện nhiệm vụ tháng 12 năm 2026",
            }
        ],
        "bien_ban": {},
    }


def test_the_next_number_of_a_conclusion_is_a_reminder() -> None:
    numbered = meeting(ket_luan={"noi_dung": "Nhất trí.", "so": 4})
    lines = new_meeting_text(record(numbered), MeetingKind.REGULAR, DAY).splitlines()
    start = lines.index("[ket_luan]")
    assert (
        lines[start + 1] == "# so = 5                          # chỉ khi ra kết luận thành văn bản"
    )


def head(text: str) -> str:
    """The comments at the head of a file, wherever their lines break."""
    return joined(text.partition("\nloai = ")[0])


def test_open_tasks_are_recalled_with_where_they_come_from_and_how_they_stand() -> None:
    text = new_meeting_text(record(), MeetingKind.REGULAR, DAY)
    assert comments_above(text, "[[ra_soat]]") == [
        "# Buổi thường kỳ ngày 03/10/2026 giao: Thu phí vệ sinh quý III. Hạn 30/11/2026, đến buổi "
        "này đã quá 3 ngày; đã gia hạn 1 lần; rà soát gần nhất ngày 03/11/2026: gia hạn. Theo tệp "
        "2026/2026-10-03-thuong-ky.toml",
        "# Buổi thường kỳ ngày 03/11/2026 giao Lê Văn Cường: Khởi công đường trục thôn. Hạn "
        "30/11/2026, đến buổi này đã quá 3 ngày. Theo tệp 2026/2026-11-03-thuong-ky.toml",
    ]
    assert max(len(line) for line in text.splitlines() if line.startswith("#   ")) <= 100


def test_a_standing_task_is_told_as_one() -> None:
    standing = meeting(
        nhiem_vu=[
            {"so": 1, "noi_dung": "Thăm hộ neo đơn", "thuong_xuyen": True},
            {"so": 2, "noi_dung": "Thu phí"},
        ]
    )
    text = new_meeting_text(record(standing), MeetingKind.REGULAR, DAY)
    assert [each.partition(". ")[2] for each in comments_above(text, "[[ra_soat]]")] == [
        "Nhiệm vụ thường xuyên. Theo tệp 2026/2026-11-03-thuong-ky.toml",
        "Chưa có hạn. Theo tệp 2026/2026-11-03-thuong-ky.toml",
    ]


def test_open_petitions_are_recalled_with_their_handler_and_the_last_answer() -> None:
    forwarded = meeting(
        """
        [[tra_loi_kien_nghi]]
        kien_nghi_cu = "2026-10-03-thuong-ky/1"
        noi_dung = "Đã gửi xã."
        tinh_trang = "da_chuyen"
        """
    )
    book = record(earlier_meeting(), forwarded)
    text = new_meeting_text(book, MeetingKind.REGULAR, DAY + timedelta(days=2))
    assert comments_above(text, "[[tra_loi_kien_nghi]]") == [
        "# Buổi thường kỳ ngày 03/10/2026, Phạm Thị Dung kiến nghị: Sửa cống đầu thôn. Trả lời gần "
        "nhất ngày 03/11/2026: đã chuyển. Theo tệp 2026/2026-10-03-thuong-ky.toml",
        "# Buổi thường kỳ ngày 03/11/2026, Hoàng Văn Minh kiến nghị: Gắn gương cầu ở ngã ba. Chưa "
        "trả lời; nơi xử lý: Uỷ ban nhân dân xã Bình Minh; hạn trả lời 03/12/2026, đến buổi này đã "
        "quá 2 ngày. Theo tệp 2026/2026-11-03-thuong-ky.toml",
    ]


def test_the_head_recalls_the_last_conclusion_the_superior_and_the_members_ahead() -> None:
    asked = {
        "dinh_huong": [
            {"noi_dung": "Lấy nước ải.", "co_quan": "Đảng uỷ xã", "ngay": date(2026, 11, 27)},
            {"noi_dung": "Kiểm điểm cuối năm"},
        ]
    }
    members = roster(
        """
        [[dang_vien]]
        ho_ten = "Nguyễn Văn An"
        chinh_thuc = 2011-05-19
        chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

        [[dang_vien]]
        ho_ten = "Hoàng Văn Minh"
        vao_dang = 2025-12-20

        [[dang_vien]]
        ho_ten = "Đặng Hữu Nghĩa"
        chinh_thuc = 1970-12-22
        tinh_trang = [{ loai = "mien_sinh_hoat", tu = 2023-10-01, den = 2026-12-31 }]

        [[dang_vien]]
        ho_ten = "Cao Văn Sáng"
        chinh_thuc = 2017-03-26
        sinh_hoat_den = 2026-12-15

        [[dang_vien]]
        ho_ten = "Phạm Thị Dung"
        chinh_thuc = 2016-02-03
        tinh_trang = [{ loai = "tam_di", tu = 2026-06-01, den = 2027-03-01 }]
        """
    )
    context = ReadingContext("2026/dinh-huong/2026-12.toml")
    book = replace(
        record(members=members),
        orientations={"2026-12": Orientations.model_validate(asked, context=context)},
    )
    assert head(new_meeting_text(book, MeetingKind.REGULAR, DAY)).splitlines()[4:] == [
        "#",
        "# Định hướng của cấp trên trong tháng, theo tệp 2026/dinh-huong/2026-12.toml:",
        "# - Lấy nước ải (Đảng uỷ xã, ngày 27/11/2026)",
        "# - Kiểm điểm cuối năm",
        "#",
        "# Buổi thường kỳ ngày 03/11/2026, tệp 2026/2026-11-03-thuong-ky.toml, đã kết luận:",
        "# - Việc lớn nhất của tháng là khởi công đường trục thôn.",
        "# - Nghị quyết số 12-NQ/CB: lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026",
        "#",
        "# Đảng viên thay đổi từ kỳ trước đến kỳ sau, theo tệp dang-vien.toml:",
        "# - Hoàng Văn Minh: sẽ hết mười hai tháng dự bị ngày 20/12/2026, chi bộ xét công nhận "
        "chính thức (Điều lệ Đảng, Điều 5.1).",
        "# - Cao Văn Sáng: thôi sinh hoạt tại chi bộ từ ngày 15/12/2026.",
        "# - Đặng Hữu Nghĩa: hết thời gian miễn công tác và sinh hoạt đảng sau ngày 31/12/2026.",
        "#",
        "# Biên bản chưa ghi xong, nên việc mang sang dưới đây có thể chưa đủ:",
        "# - Buổi thường kỳ ngày 03/10/2026, tệp 2026/2026-10-03-thuong-ky.toml",
    ]


def test_a_probation_already_considered_is_told_so() -> None:
    voted = meeting(
        bieu_quyet=[{"loai": "chinh_thuc", "doi_tuong": "Hoàng Văn Minh", "tan_thanh": 5}]
    )
    members = roster("dang_vien = [{ ho_ten = 'Hoàng Văn Minh', vao_dang = 2025-11-03 }]")
    text = new_meeting_text(record(voted, members=members), MeetingKind.REGULAR, DAY)
    assert (
        "# - Hoàng Văn Minh: hết mười hai tháng dự bị ngày 03/11/2026; chi bộ đã xét ngày "
        "03/11/2026, chưa ghi ngày công nhận chính thức." in head(text)
    )


def test_numbers_of_a_draft_are_not_told_as_its_resolutions() -> None:
    draft = meeting(trang_thai="dang_ghi", ket_luan={})
    assert "đã kết luận" not in new_meeting_text(record(draft), MeetingKind.REGULAR, DAY)


def test_the_committee_sees_what_is_open_and_reviews_nothing_itself() -> None:
    text = new_meeting_text(record(), MeetingKind.COMMITTEE, date(2026, 12, 1))
    assert {"ra_soat", "tra_loi_kien_nghi"} & tomli.loads(text).keys() == set()
    told = head(text)
    assert "# Nhiệm vụ còn mở, để chi uỷ chuẩn bị cho chi bộ rà soát ở buổi thường kỳ:\n" in told
    assert "# - Buổi thường kỳ ngày 03/11/2026 giao Lê Văn Cường: Khởi công đường trục" in told
    assert "# Kiến nghị chưa trả lời xong, để chi uỷ chuẩn bị trả lời:\n" in told


def test_a_committee_that_meets_after_the_cell_prepares_the_next_month() -> None:
    asked = Orientations.model_validate({"dinh_huong": [{"noi_dung": "Việc tháng mười hai"}]})
    book = replace(record(), orientations={"2026-12": asked})
    assert "Việc tháng mười hai" in new_meeting_text(
        book, MeetingKind.COMMITTEE, date(2026, 11, 30)
    )
    assert "Việc tháng mười hai" not in new_meeting_text(
        book, MeetingKind.COMMITTEE, date(2026, 11, 2)
    )


def test_tasks_no_meeting_can_name_are_told_apart() -> None:
    text = new_meeting_text(
        record(meeting(nhiem_vu=[{"noi_dung": "Quét đường"}])), MeetingKind.REGULAR, DAY
    )
    assert "ra_soat" not in tomli.loads(text)
    assert "# - Quét đường (tệp 2026/2026-11-03-thuong-ky.toml)" in text.splitlines()


@pytest.mark.parametrize("kind", [MeetingKind.THEMATIC, MeetingKind.EXTRAORDINARY])
def test_other_meetings_ask_after_no_tasks(kind: MeetingKind) -> None:
    assert carried_to(record(), kind, DAY) == Carried()


def test_those_convened_are_counted() -> None:
    lines = new_meeting_text(record(), MeetingKind.REGULAR, DAY).splitlines()
    assert (
        "# Được triệu tập 6 đồng chí; ai không có tên trong các bảng [[vang]] là có mặt." in lines
    )


def test_a_meeting_moved_off_a_holiday_says_so() -> None:
    habits = {"sinh_hoat": {"ngay_trong_thang": 2}}
    book = replace(record(), cell=Cell.model_validate(habits))
    moved = "# Ngày họp đã dời: ngày 02/9/2026 là Quốc khánh (nghỉ lễ)."
    lines = new_meeting_text(book, MeetingKind.REGULAR, date(2026, 9, 3)).splitlines()
    assert lines[lines.index("ngay = 2026-09-03                 # thứ Năm") + 2] == moved
    for day in (2, 4):
        text = new_meeting_text(book, MeetingKind.REGULAR, date(2026, 9, day))
        assert "Ngày họp đã dời" not in text


PLANNED = {
    "chuyen_de_nam": [
        {"quy": 3, "ten": "Giữ sạch đường làng"},
        {"quy": 4, "ten": "Phòng cháy, chữa cháy", "han_du_thao": date(2026, 10, 10)},
        {
            "quy": 4,
            "thang": 12,
            "ten": 'Tự soi, "tự sửa"',
            "nguoi_chuan_bi": ["Phạm Thị Dung", "Trần Thị Bình", "Nguyễn Văn Đi"],
            "muc_dich": "Soi lại mình",
            "cau_hoi": ["Soi gì?", 'Sửa "gì"?'],
        },
    ]
}


def planned_book() -> YearRecord:
    gone = {"ho_ten": "Nguyễn Văn Đi", "chinh_thuc": date(2011, 5, 19)}
    here = [member.model_dump(by_alias=True) for member in roster().members]
    members = {"dang_vien": [*here, {**gone, "sinh_hoat_den": date(2026, 9, 1)}]}
    plan = Plan.model_validate(PLANNED, context=ReadingContext("2026/ke-hoach.toml"))
    return replace(record(members=Roster.model_validate(members)), plan=plan)


@pytest.mark.parametrize("kind", [MeetingKind.THEMATIC, MeetingKind.COMBINED])
def test_the_topic_planned_for_the_month_is_filled_in(kind: MeetingKind) -> None:
    text = new_meeting_text(planned_book(), kind, DAY)
    tables = tomli.loads(text)
    assert tables["chuyen_de"] == {
        "ten": 'Tự soi, "tự sửa"',
        "nguoi_chuan_bi": ["Phạm Thị Dung", "Trần Thị Bình"],
    }
    assert comments_above(text, "[chuyen_de]") == [
        "# ---- Chuyên đề ----\n"
        '# Theo tệp 2026/ke-hoach.toml: «Tự soi, "tự sửa"» (quý IV, tháng 12; chuẩn bị: Phạm Thị '
        "Dung, Trần Thị Bình, Nguyễn Văn Đi)\n"
        "# Trong nhóm chuẩn bị, không còn ở chi bộ: Nguyễn Văn Đi"
    ]


def test_purpose_and_questions_of_the_plan_are_proposed_not_filled_in() -> None:
    text = new_meeting_text(planned_book(), MeetingKind.THEMATIC, DAY)
    assert "cau_hoi" not in tomli.loads(text)["chuan_bi"]
    alive = tomli.loads(uncommented(text))
    assert alive["chuan_bi"]["cau_hoi"] == ["Soi gì?", 'Sửa "gì"?']
    assert alive["chuyen_de"]["muc_dich"] == ["Soi lại mình"]


def test_a_regular_meeting_tells_the_topics_of_the_plan_still_to_come() -> None:
    told = head(new_meeting_text(planned_book(), MeetingKind.REGULAR, DAY))
    assert told.partition("# Chuyên đề chưa sinh hoạt, theo tệp 2026/ke-hoach.toml:\n")[2].split(
        "\n#\n"
    )[0] == (
        "# - «Giữ sạch đường làng» (quý III)\n"
        "# - «Phòng cháy, chữa cháy» (quý IV; hạn xong dự thảo 10/10/2026)\n"
        '# - «Tự soi, "tự sửa"» (quý IV, tháng 12; chuẩn bị: Phạm Thị Dung, Trần Thị Bình, Nguyễn '
        "Văn Đi)"
    )


def test_a_topic_treated_before_or_excused_is_not_recalled() -> None:
    held = Meeting.model_validate(
        {"loai": "chuyen_de", "ngay": date(2026, 10, 20), "chuyen_de": {"ten": "Tự soi, tự sửa"}}
    )
    book = planned_book()
    skipped = {**PLANNED, "khong_hop": [{"ky": "2026-Q3", "ly_do": "bão"}]}
    book = replace(book, meetings=(held,), plan=Plan.model_validate(skipped))
    carried = carried_to(book, MeetingKind.THEMATIC, DAY)
    assert [topic.name for topic in carried.topics] == ["Phòng cháy, chữa cháy"]


@pytest.mark.parametrize("kind", MeetingKind)
def test_awkward_values_do_no_harm_to_a_new_meeting(kind: MeetingKind) -> None:
    members = Roster.model_validate(
        {
            "dang_vien": [
                {"ho_ten": AWKWARD, "chuc_vu": [{"loai": "bi_thu"}]},
                {"ho_ten": f"{AWKWARD} B", "tinh_trang": [{"loai": "tam_di"}]},
            ]
        }
    )
    prose = {"noi_dung": f"{AWKWARD}\x01", "nguoi_thuc_hien": [AWKWARD], "so": 1}
    held = Meeting.model_validate(
        {
            "loai": "thuong_ky",
            "ngay": date(2026, 11, 3),
            "trang_thai": "hoan_thanh",
            "nhiem_vu": [prose, {"noi_dung": AWKWARD}],
            "ket_luan": {"noi_dung": AWKWARD},
            "nghi_quyet": [{"so": 1, "trich_yeu": AWKWARD}],
            "kien_nghi": [{"so": 1, "nguoi": AWKWARD, "noi_dung": f"{AWKWARD}\x01"}],
        }
    )
    asked = {"dinh_huong": [{"noi_dung": f"{AWKWARD}\x01", "co_quan": AWKWARD}]}
    topic = {"quy": 4, "ten": AWKWARD, "nguoi_chuan_bi": [AWKWARD], "cau_hoi": [AWKWARD]}
    planned = {"chuyen_de_nam": [{**topic, "muc_dich": AWKWARD}]}
    identity = {"chi_bo": {"dia_diem": AWKWARD}, "sinh_hoat": {"gio": "19:30"}}
    book = replace(
        record(held, members=members),
        cell=Cell.model_validate(identity),
        plan=Plan.model_validate(planned),
        orientations={"2026-12": Orientations.model_validate(asked)},
    )
    text = new_meeting_text(book, kind, DAY)
    accepted(Meeting, uncommented(text))
    tables = tomli.loads(text)
    assert tables["bat_dau"] == "19:30"
    filled_in = [tables["dia_diem"], tables["chu_tri"]]
    filled_in += [tables[key]["ten"] for key in ("chuyen_de",) if key in tables]
    assert set(map(spaces_collapsed, filled_in)) == {spaces_collapsed(AWKWARD)}


@pytest.mark.parametrize("name", MODELS)
def test_files_of_a_new_workspace_are_accepted_as_they_are(name: str) -> None:
    accepted(MODELS[name], new_workspace_texts(ANSWERS, TODAY)[name])


def test_a_new_workspace_says_what_was_answered() -> None:
    texts = new_workspace_texts(ANSWERS, TODAY)
    assert list(texts) == ["chibo.toml", "dang-vien.toml", "2026/ke-hoach.toml"]
    assert tomli.loads(texts["chibo.toml"]) == {
        "chi_bo": {
            "loai_hinh": "thon_to_dan_pho",
            "dia_danh": "Bình Minh",
            "dia_diem": "Nhà văn hoá thôn Đông",
            "ten_goi": [
                {
                    "tu": date(2025, 3, 15),
                    "ten": "Chi bộ thôn Đông",
                    "dang_bo_cap_tren": "Đảng bộ xã Bình Minh",
                    "cap_uy_cap_tren": "Đảng uỷ xã Bình Minh",
                }
            ],
        },
        "nhiem_ky": [
            {"ten": "2025 - 2030", "tu": date(2025, 3, 15), "so_truoc": {"nghi_quyet": 11}}
        ],
        "sinh_hoat": {
            "so_tu": date(2026, 11, 1),
            "gio": "19:30",
            "ngay_trong_thang": 3,
        },
        "quy_uoc": {"huong_dan": "hd12-2018", "the_thuc": "tu_dong", "chinh_ta": "uỷ"},
    }
    assert tomli.loads(texts["dang-vien.toml"]) == {
        "dang_vien": [
            {"ho_ten": name, "chuc_vu": [{"loai": office, "tu": date(2025, 3, 15)}]}
            for name, office in (("Nguyễn Văn An", "bi_thu"), ("Lê Văn Cường", "pho_bi_thu"))
        ]
    }
    assert tomli.loads(texts["2026/ke-hoach.toml"]) == {"nam": 2026}


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("answered", [True, False], ids=["answered", "unanswered"])
def test_every_reminder_of_a_new_workspace_works_once_uncommented(
    name: str, answered: bool
) -> None:
    unanswered = dict.fromkeys(ANSWERS) | {"ten": "Chi bộ thôn Đông", "huong_dan": "hd42-2025"}
    text = new_workspace_texts(ANSWERS if answered else unanswered, TODAY)[name]
    accepted(MODELS[name], text)
    accepted(MODELS[name], uncommented(text))
    for group in groups(text):
        accepted(MODELS[name], uncommented(text, group=group))


def test_awkward_answers_do_no_harm_to_a_new_workspace() -> None:
    names = ("ten", "dang_bo_cap_tren", "dia_danh", "dia_diem", "nhiem_ky", "bi_thu", "pho_bi_thu")
    texts = new_workspace_texts(ANSWERS | dict.fromkeys(names, AWKWARD), TODAY)
    for name, model in MODELS.items():
        accepted(model, uncommented(texts[name]))
    cell = tomli.loads(texts["chibo.toml"])
    assert cell["chi_bo"]["ten_goi"][0]["ten"] == AWKWARD
    assert cell["chi_bo"]["dia_danh"] == AWKWARD
    assert [m["ho_ten"] for m in tomli.loads(texts["dang-vien.toml"])["dang_vien"]] == [AWKWARD] * 2


def test_a_workspace_is_laid_out_and_never_written_over(tmp_path: Path) -> None:
    root = tmp_path / "so"
    names = ("chibo.toml", "dang-vien.toml", "2026/ke-hoach.toml")
    assert lay_out(root, ANSWERS, TODAY, dry_run=True) == Laid(root, names, (), for_editors=True)
    assert not root.exists()
    assert lay_out(root, ANSWERS, TODAY) == Laid(root, names, (), for_editors=True)
    (root / "chibo.toml").write_text("# của tôi\n", encoding="utf-8")
    (root / "dang-vien.toml").unlink()
    # The cell's own file was there, so the workspace is not new to editors either.
    assert lay_out(root, ANSWERS, TODAY) == Laid(root, names[1:2], (names[0], names[2]))
    assert (root / "chibo.toml").read_text(encoding="utf-8") == "# của tôi\n"


def test_a_folder_with_other_things_is_no_place_for_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "anh.jpg").touch()
    with pytest.raises(ChiboError) as raised:
        lay_out(tmp_path, ANSWERS, TODAY)
    assert str(raised.value) == (
        f"Thư mục {tmp_path} đã có thứ khác trong đó; chọn một thư mục mới hoặc còn trống."
    )
    with pytest.raises(ChiboError) as raised:
        lay_out(tmp_path / "anh.jpg", ANSWERS, TODAY)
    assert str(raised.value) == (
        f"{tmp_path / 'anh.jpg'} là một tệp, không phải thư mục; chọn tên khác."
    )


def test_a_workspace_is_named_after_its_cell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert root_for(None, "Chi bộ thôn Đông") == Path("chi-bo-thon-dong")
    for name in ("«»", "CON"):
        with pytest.raises(ChiboError, match=f"^Tên «{name}» không đặt được cho thư mục; "):
            root_for(None, name)
    assert root_for(Path("so"), "Chi bộ thôn Đông") == Path("so")
    (tmp_path / "chibo.toml").touch()
    assert root_for(None, "Chi bộ thôn Đông") == Path()


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace whose cell meets on the third, with its meeting of January."""
    lay_out(tmp_path / "so", ANSWERS, TODAY)
    january = tmp_path / "so" / "2026" / "2026-01-03-thuong-ky.toml"
    january.write_text('loai = "thuong_ky"\nngay = 2026-01-03\n', encoding="utf-8")
    return tmp_path / "so"


@pytest.mark.parametrize(
    ("kind", "month", "day", "path"),
    [
        (MeetingKind.REGULAR, None, None, "2026/2026-02-03-thuong-ky.toml"),
        (MeetingKind.REGULAR, date(2026, 4, 1), None, "2026/2026-04-03-thuong-ky.toml"),
        (MeetingKind.REGULAR, date(2026, 1, 1), None, "2026/2026-01-03-thuong-ky.toml"),
        (MeetingKind.COMBINED, date(2027, 2, 1), None, "2027/2027-02-03-ket-hop.toml"),
        (MeetingKind.THEMATIC, None, date(2026, 3, 19), "2026/2026-03-19-chuyen-de.toml"),
        (MeetingKind.COMMITTEE, None, date(2025, 12, 30), "2025/2025-12-30-chi-uy.toml"),
        (
            MeetingKind.EXTRAORDINARY,
            date(2026, 2, 1),
            date(2026, 2, 9),
            "2026/2026-02-09-bat-thuong.toml",
        ),
    ],
)
def test_a_new_meeting_gets_its_day_and_its_place(
    workspace: Path, kind: MeetingKind, month: date | None, day: date | None, path: str
) -> None:
    made = new_meeting_file(workspace, kind, month, day, as_of=date(2026, 1, 10))
    assert made.path == workspace / path
    assert tomli.loads(made.text)["ngay"] == made.day
    assert made.path.name.startswith(f"{made.day}")


def test_a_day_outside_its_month_is_refused(workspace: Path) -> None:
    with pytest.raises(ChiboError) as raised:
        new_meeting_file(
            workspace,
            MeetingKind.REGULAR,
            date(2026, 2, 1),
            date(2026, 3, 3),
            as_of=date(2026, 1, 10),
        )
    assert str(raised.value) == (
        "Ngày 2026-03-03 không thuộc tháng 2026-02; bỏ một trong hai, hoặc ghi cho khớp."
    )


def test_the_day_of_a_thematic_meeting_must_be_said(workspace: Path) -> None:
    with pytest.raises(ChiboError) as raised:
        new_meeting_file(
            workspace, MeetingKind.THEMATIC, date(2026, 3, 1), None, as_of=date(2026, 1, 10)
        )
    assert str(raised.value) == "Buổi chuyên đề họp ngày nào? Thêm  --ngay 2026-03-…"
    # January has its regular meeting; an extraordinary one may well be called for it.
    with pytest.raises(ChiboError) as raised:
        new_meeting_file(workspace, MeetingKind.EXTRAORDINARY, None, None, as_of=date(2026, 1, 10))
    assert str(raised.value) == "Buổi bất thường họp ngày nào? Thêm  --ngay 2026-01-…"


def test_tasks_closed_before_are_not_recalled() -> None:
    book = record(earlier_meeting(), meeting(ra_soat=[], nhiem_vu=[]), members=roster())
    text = new_meeting_text(book, MeetingKind.REGULAR, DAY)
    recalled = [review["nhiem_vu_cu"] for review in tomli.loads(text)["ra_soat"]]
    assert recalled == ["2026-10-03-thuong-ky/1", "2026-10-03-thuong-ky/2"]
    text = new_meeting_text(record(), MeetingKind.COMMITTEE, DAY)
    assert "ra_soat" not in tomli.loads(text)
