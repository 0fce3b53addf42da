"""What is due, in order: one book after another, each with all it is told."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import tomli
from builder import PATH, meeting, record, roster
from steps_told import example_until, told_in, told_of

from chibo_cli.findings import Finding, Location, Severity
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.plan import Plan
from chibo_cli.next_steps import next_steps
from chibo_cli.record import YearRecord

NOTHING_OPEN = {"ra_soat": [], "kien_nghi": [], "tra_loi_kien_nghi": [], "nhiem_vu": []}
INSPECTED = """
lap_ngay = 2025-12-20
bao_cao_cap_tren = 2025-12-25
kiem_tra = [{ ngay = 2026-07-15 }, { ngay = 2026-12-01 }]
khong_hop = [
  { ky = "2026-Q1", ly_do = "bão" }, { ky = "2026-Q2", ly_do = "bão" },
  { ky = "2026-Q3", ly_do = "bão" }, { ky = "2026-Q4", ly_do = "bão" },
]
"""


def plan(text: str = INSPECTED) -> Plan:
    return Plan.model_validate(tomli.loads(text), context=ReadingContext("2026/ke-hoach.toml"))


def book(*meetings: object, day: date, guideline: str = "hd12-2018") -> YearRecord:
    """A book whose plan leaves nothing to do, on a day."""
    made = record(*meetings)  # type: ignore[arg-type]
    return replace(made, as_of=day, plan=plan(), guideline=shipped_guideline(guideline))


def coming(fragment: str = "", **keys: object) -> object:
    path = "2026/2026-11-13-thuong-ky.toml"
    draft = {"ngay": date(2026, 11, 13), "trang_thai": "dang_ghi", **NOTHING_OPEN, **keys}
    return meeting(fragment, path=path, **draft)


def held(**keys: object) -> object:
    return meeting(**{**NOTHING_OPEN, **keys})


def draft(day: date) -> object:
    path = f"{day.year}/{day}-thuong-ky.toml"
    return meeting(path=path, ngay=day, trang_thai="dang_ghi", **NOTHING_OPEN)


UNPREPARED = {"chuan_bi": {}, "chuong_trinh": []}


def test_broken_files_first_then_late_then_dated_then_undated() -> None:
    task = """
        [[nhiem_vu]]
        so = 1
        noi_dung = "Sửa đường."
        nguoi_thuc_hien = "Lê Văn Cường"
        nguoi_kiem_tra = "Trần Thị Bình"
        han = 2026-03-31
        [[kien_nghi]]
        so = 1
        nguoi = "Phạm Thị Dung"
        noi_dung = "Lắp đèn."
    """
    january = held(path="2026/2026-01-03-thuong-ky.toml", ngay=date(2026, 1, 3), nghi_quyet=[])
    march = meeting(
        task,
        path="2026/2026-03-03-thuong-ky.toml",
        ngay=date(2026, 3, 3),
        ra_soat=[],
        tra_loi_kien_nghi=[],
        nghi_quyet=[],
        trang_thai="dang_ghi",
    )
    broken = Finding("CB003", Severity.ERROR, Location(PATH, line=3), "Sai.", "sửa.")
    assert told_of(book(january, march, day=date(2026, 5, 10)), [broken]) == [
        f"Sửa 1 lỗi trong {PATH}: việc khác kể dưới đây có thể còn thiếu. | không có hạn | "
        "chibo check 2026",
        "Chưa có tệp buổi thường kỳ của tháng 02/2026 và 4/2026. | quá 71 ngày | "
        "chibo new-meeting 2026-02",
        "Ghi nốt biên bản buổi thường kỳ ngày 03/3/2026. | quá 68 ngày | chibo minutes 2026-03-03",
        "Hỏi kết quả nhiệm vụ «Sửa đường» (Lê Văn Cường làm, Trần Thị Bình kiểm tra). | "
        "quá 40 ngày | chibo task show 2026-03-03-thuong-ky/1",
        "Tạo tệp buổi thường kỳ tháng 5/2026. | hạn 2026-05-31 | chibo new-meeting 2026-05",
        "Trả lời kiến nghị của Phạm Thị Dung «Lắp đèn». | không có hạn | "
        "chibo petition show 2026-03-03-thuong-ky/1",
    ]


def test_the_older_guideline_gives_no_day_for_the_documents() -> None:
    steps = next_steps(book(held(), coming(**UNPREPARED), day=date(2026, 11, 12)), [])
    mine = [step for step in steps if step.key.startswith("2026-11-13-thuong-ky")]
    assert [(step.what, step.due, step.due_words, step.basis) for step in mine] == [
        (
            "Chuẩn bị buổi thường kỳ ngày 13/11/2026: cử người soạn nội dung (bí thư hoặc "
            "phó bí thư) và chọn nội dung trọng tâm.",
            date(2026, 11, 13),
            "trước khi họp",
            "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục II.1.1.a",
        ),
        (
            "Họp chi uỷ để thống nhất nội dung buổi thường kỳ ngày 13/11/2026.",
            date(2026, 11, 13),
            "trước khi họp",
            "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục II.1.1.a",
        ),
        (
            "Dự thảo nghị quyết hoặc dự kiến kết luận của buổi thường kỳ ngày 13/11/2026.",
            date(2026, 11, 13),
            "trước khi họp",
            "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục II.3.2",
        ),
        (
            "Thông báo buổi thường kỳ ngày 13/11/2026 cho đảng viên và cấp uỷ viên theo dõi chi "
            "bộ.",
            date(2026, 11, 13),
            "trước khi họp",
            "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục II.1.1.a",
        ),
        (
            "Gửi tài liệu của buổi thường kỳ ngày 13/11/2026 cho đảng viên.",
            date(2026, 11, 13),
            "trước khi họp",
            "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục II.1.1.a",
        ),
        (
            "Họp thường kỳ lúc 19 giờ 30 phút tại Nhà văn hoá thôn Đông.",
            date(2026, 11, 13),
            "ngày họp",
            "",
        ),
    ]


def test_the_newer_guideline_gives_days_for_documents_and_resolutions() -> None:
    unissued = held(
        path="2026/2026-11-11-bat-thuong.toml",
        loai="bat_thuong",
        ngay=date(2026, 11, 11),
        nghi_quyet=[{"so": 12}],
    )
    unsent = coming("chuan_bi.gui_tai_lieu = 2026-11-13")
    steps = next_steps(book(unissued, unsent, day=date(2026, 11, 12), guideline="hd42-2025"), [])
    dated = [step for step in steps if step.key.endswith(("tai-lieu", "ban-hanh"))]
    assert [(step.what, step.due, step.due_words, step.basis) for step in dated] == [
        (
            "Gửi tài liệu của buổi thường kỳ ngày 13/11/2026 cho đảng viên.",
            date(2026, 11, 12),
            "trước ngày họp ít nhất 1 ngày",
            "Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025, mục II.2.1",
        ),
        (
            "Ban hành nghị quyết số 12 của buổi bất thường ngày 11/11/2026.",
            date(2026, 11, 13),
            "2 ngày sau buổi họp",
            "Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 (theo nguồn thứ cấp, chưa thấy văn bản)",
        ),
    ]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 11, 11), "hạn 2026-11-12"),
        (date(2026, 11, 12), "hạn 2026-11-12"),
        (date(2026, 11, 13), "quá 1 ngày"),
    ],
)
def test_documents_are_late_before_the_meeting(day: date, told: str) -> None:
    unsent = coming("chuan_bi.gui_tai_lieu = 2026-11-14")
    steps = told_of(book(held(), unsent, day=day, guideline="hd42-2025"))
    about = [step for step in steps if step.startswith("Gửi tài liệu")]
    assert about == [
        "Gửi tài liệu của buổi thường kỳ ngày 13/11/2026 cho đảng viên. | "
        f"{told} | chibo agenda 2026-11-13"
    ]


def test_the_leaders_consult_where_there_is_no_committee() -> None:
    two = roster()
    members = two.model_copy(
        update={
            "members": tuple(
                m.model_copy(update={"offices": ()}) if m.full_name == "Trần Thị Bình" else m
                for m in two.members
            )
        }
    )
    made = replace(book(held(), coming(), day=date(2026, 11, 12)), roster=members)
    assert told_of(made)[:1] == [
        "Bí thư, phó bí thư hội ý về nội dung buổi thường kỳ ngày 13/11/2026. | "
        "hạn 2026-11-13 | chibo agenda 2026-11-13"
    ]


def test_what_the_meeting_waives_is_not_proposed() -> None:
    waiver = {"quy_tac": "CB203", "ly_do": "Chi uỷ mới kiện toàn."}
    steps = told_of(book(held(), coming(mien=[waiver]), day=date(2026, 11, 12)))
    assert [step for step in steps if "chi uỷ" in step] == []


def test_two_meetings_of_one_day_are_named_by_their_kind() -> None:
    other = meeting(
        path="2026/2026-11-13-bat-thuong.toml",
        loai="bat_thuong",
        ngay=date(2026, 11, 13),
        trang_thai="dang_ghi",
        **NOTHING_OPEN,
    )
    steps = told_of(book(held(), coming(), other, day=date(2026, 11, 13)))
    assert [step for step in steps if step.startswith("Hôm nay")] == [
        "Hôm nay họp bất thường lúc 19 giờ 30 phút tại Nhà văn hoá thôn Đông. | hạn 2026-11-13 | "
        "chibo agenda 2026-11-13 --loai bat_thuong --kich-ban",
        "Hôm nay họp thường kỳ lúc 19 giờ 30 phút tại Nhà văn hoá thôn Đông. | hạn 2026-11-13 | "
        "chibo agenda 2026-11-13 --loai thuong_ky --kich-ban",
    ]


def test_a_state_and_a_probation_that_end_soon() -> None:
    members = roster("""
        [[dang_vien]]
        ho_ten = "Nguyễn Văn An"
        chinh_thuc = 2011-05-19
        [[dang_vien]]
        ho_ten = "Lê Văn Cường"
        chinh_thuc = 2013-05-19
        tinh_trang = [{ loai = "tam_di", tu = 2026-01-01, den = 2026-11-30 }]
        [[dang_vien]]
        ho_ten = "Hoàng Văn Minh"
        vao_dang = 2025-11-20
    """)
    made = replace(book(held(), day=date(2026, 11, 12)), roster=members)
    assert told_of(made) == [
        "Lê Văn Cường chuyển sinh hoạt đảng tạm thời đi nơi khác: hết thời hạn ngày 30/11/2026. | "
        "hạn 2026-11-30 | chibo roster list",
        "In biên bản buổi thường kỳ ngày 03/11/2026 để ký, lưu. | không có hạn | "
        "chibo minutes 2026-11-03",
        "Xét công nhận đảng viên chính thức cho Hoàng Văn Minh: hết 12 tháng dự bị ngày "
        "20/11/2026. | không có hạn | chibo roster probation",
    ]


def test_a_considered_probation_waits_for_the_decision() -> None:
    voted = {
        "loai": "chinh_thuc",
        "doi_tuong": "Hoàng Văn Minh",
        "hinh_thuc": "phieu_kin",
        "tan_thanh": 5,
    }
    made = replace(book(held(bieu_quyet=[voted]), day=date(2027, 5, 30)), plan=None)
    about = [step for step in told_of(made) if "Hoàng Văn Minh" in step]
    assert about == [
        "Ghi ngày công nhận chính thức của Hoàng Văn Minh: chi bộ đã xét ngày 03/11/2026. | "
        "không có hạn | chibo roster probation"
    ]


def test_the_meeting_is_moved_off_a_holiday() -> None:
    made = book(held(), day=date(2026, 12, 20))
    habits = made.cell.habits.model_copy(update={"day_of_month": 1})
    made = replace(made, cell=made.cell.model_copy(update={"habits": habits}))
    skipping = 'khong_hop = [{ ky = "2026-12", ly_do = "bão" }]\n'
    made = replace(made, plan=plan(skipping + INSPECTED.partition("khong_hop")[0]))
    step = next(s for s in next_steps(made, ()) if s.key == "2027-01-tao-tep")
    assert (step.due, step.due_words) == (
        date(2027, 1, 2),
        "ngày họp chi bộ đã định, dời vì ngày 01/01/2027 là Tết Dương lịch (nghỉ lễ)",
    )


def test_a_day_is_proposed_to_a_cell_that_never_met_on_no_holiday() -> None:
    made = replace(book(day=date(2026, 4, 5)), meetings=())
    habits = made.cell.habits.model_copy(update={"book_since": date(2026, 3, 1)})
    made = replace(made, cell=made.cell.model_copy(update={"habits": habits}))
    steps = [step for step in next_steps(made, ()) if "new-meeting" in step.command]
    assert [(step.command, step.mark.partition(";")[0]) for step in steps] == [
        ("chibo new-meeting 2026-03 --ngay 2026-03-31", "đã họp thì tạo tệp, mỗi tháng một tệp"),
        ("chibo new-meeting 2026-04 --ngay 2026-04-29", "họp ngày khác thì sửa ngày trong lệnh"),
    ]
    assert "họp ngày khác thì sửa ngày trong lệnh" in steps[0].mark


def test_the_next_months_file_waits_for_this_months_meeting() -> None:
    january = draft(date(2026, 1, 30))
    asked = {
        day: [
            s.key
            for s in next_steps(book(january, day=date(2026, 1, day)), ())
            if "tao-tep" in s.key
        ]
        for day in (29, 30, 31)
    }
    assert asked == {29: [], 30: [], 31: ["2026-02-tao-tep"]}


@pytest.mark.parametrize("since", [None, date(2027, 1, 1)])
def test_nothing_is_asked_of_the_time_before_the_book(since: date | None) -> None:
    made = book(draft(date(2027, 1, 3)), day=date(2026, 12, 10))
    made = replace(made, plan=None, meetings=() if since else made.meetings)
    habits = made.cell.habits.model_copy(update={"book_since": since})
    made = replace(made, cell=made.cell.model_copy(update={"habits": habits}))
    steps = next_steps(made, (), until=date(2027, 1, 31))
    told = [step.key for step in steps if not step.key.startswith("2027-01-thuong-ky/")]
    assert told == [*(["2027-01-tao-tep"] if since else []), "2027/ke-hoach"]


def test_the_book_is_printed_after_the_last_meeting_of_the_year(tmp_path: Path) -> None:
    root = example_until(tmp_path, "2026-12-31")
    last = root / "2026" / "2026-12-28-chuyen-de.toml"
    last.write_text('loai = "chuyen_de"\nngay = 2026-12-28\n', encoding="utf-8")
    asked = {
        day: [step for step in told_in(root, date(2026, 12, day)) if step.startswith("In sổ")]
        for day in (4, 29)
    }
    assert asked == {
        4: [],
        29: ["In sổ biên bản năm 2026. | không có hạn | chibo book 2026"],
    }


def test_what_the_year_leaves_to_be_printed(tmp_path: Path) -> None:
    root = example_until(tmp_path, "2026-12-31")
    (root / "2027").mkdir()
    asked = ("In số liệu", "In sổ")
    first = [step for step in told_in(root, date(2027, 1, 5)) if step.startswith(asked)]
    papers = root / "2026" / "van-ban"
    papers.mkdir()
    (papers / "2026-so-lieu-nam.docx").write_bytes(b"")
    (papers / "so-bien-ban-2026.docx").write_bytes(b"")
    then = [step for step in told_in(root, date(2027, 1, 5)) if step.startswith(asked)]
    assert (first, then) == (
        [
            "In số liệu năm 2026: nghị quyết, nhiệm vụ, chuyên đề, kiến nghị. | không có hạn | "
            "chibo review 2026 --docx",
            "In sổ biên bản năm 2026. | không có hạn | chibo book 2026",
        ],
        [],
    )


def test_a_month_the_plan_skips_is_not_asked_for() -> None:
    skipping = 'khong_hop = [{ ky = "2026-12", ly_do = "bão" }]\n'
    made = book(held(), day=date(2026, 11, 12))
    made = replace(made, plan=plan(skipping + INSPECTED.partition("khong_hop")[0]))
    assert [step for step in told_of(made) if "tháng 12" in step] == []


def test_a_workspace_left_alone_for_three_years(tmp_path: Path) -> None:
    root = example_until(tmp_path, "2026-06-30")
    steps = told_in(root, date(2029, 7, 1))
    assert [step for step in steps if "tệp buổi thường kỳ" in step] == [
        "Chưa có tệp buổi thường kỳ của 36 tháng, từ 7/2026 đến 6/2029. | quá 1066 ngày | "
        "chibo new-meeting 2026-07",
        "Tạo tệp buổi thường kỳ tháng 7/2029. | hạn 2029-07-03 | chibo new-meeting 2029-07",
    ]
    assert len(steps) == 20


def test_files_that_cannot_be_read_come_first(tmp_path: Path) -> None:
    root = example_until(tmp_path, "2026-03-05")
    (root / "2026" / "2026-02-03-thuong-ky.toml").write_text("loai = ", encoding="utf-8")
    (root / "2025").mkdir()
    (root / "2025" / "2025-12-03-thuong-ky.toml").write_bytes(b"\xff\xfe\x00")
    steps = told_in(root, date(2026, 3, 6))
    assert steps[:2] == [
        "Sửa 2 lỗi trong 2026/2026-02-03-thuong-ky.toml: việc khác kể dưới đây có thể còn thiếu. "
        "| không có hạn | chibo check 2026",
        "Sửa 2025/2025-12-03-thuong-ky.toml để đọc được: việc khác kể dưới đây có thể còn thiếu. "
        "| không có hạn | chibo check 2025",
    ]
    assert not any("Chưa có tệp" in step for step in steps)


def test_a_broken_plan_of_the_year_to_come_is_told_in_december(tmp_path: Path) -> None:
    root = example_until(tmp_path, "2026-12-31")
    (root / "2027").mkdir()
    (root / "2027" / "ke-hoach.toml").write_text("nam = 2027\n[[chuyen", encoding="utf-8")
    assert [step for step in told_in(root, date(2026, 12, 20)) if "2027/ke-hoach.toml" in step] == [
        "Sửa 2027/ke-hoach.toml để đọc được: việc khác kể dưới đây có thể còn thiếu. | "
        "không có hạn | chibo check 2027"
    ]
