"""The rules on conduct: steps, duration, who chaired, who spoke."""

from pathlib import Path
from textwrap import dedent

import pytest
from builder import found, meeting, record
from good_book import (
    EXTRAORDINARY,
    NOVEMBER,
    OCTOBER,
    THEMATIC,
    findings_in_book,
    found_in_book,
)

from chibo_cli.checker import Selection, check
from chibo_cli.findings import KeyPath, Severity
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.rules import Rule
from chibo_cli.rules.conduct.cb301_opening_step_missing import opening_step_missing
from chibo_cli.rules.conduct.cb303_other_required_step_missing import other_required_step_missing
from chibo_cli.rules.conduct.cb304_opening_order_differs import opening_order_differs
from chibo_cli.rules.conduct.cb305_too_short import too_short
from chibo_cli.rules.conduct.cb306_chaired_by_other import chaired_by_other
from chibo_cli.rules.conduct.cb307_agenda_not_adopted import agenda_not_adopted
from chibo_cli.rules.conduct.cb308_month_not_reviewed import month_not_reviewed
from chibo_cli.rules.conduct.cb309_block_missing import block_missing
from chibo_cli.rules.conduct.cb311_review_without_limits import review_without_limits
from chibo_cli.rules.conduct.cb312_nobody_else_spoke import nobody_else_spoke
from chibo_cli.rules.conduct.cb313_few_spoke import few_spoke
from chibo_cli.rules.conduct.cb314_only_read_out import only_read_out
from chibo_cli.rules.conduct.cb316_praise_not_recorded import praise_not_recorded
from chibo_cli.rules.conduct.cb318_no_conclusion import no_conclusion
from chibo_cli.rules.conduct.cb319_times_missing import times_missing
from chibo_cli.rules.conduct.cb321_online_without_basis import online_without_basis
from chibo_cli.rules.conduct.cb323_paper_not_identified import paper_not_identified
from chibo_cli.rules.conduct.cb326_never_spoke import never_spoke
from chibo_cli.rules.conduct.cb327_nobody_praised import nobody_praised
from chibo_cli.rules.thematic.cb711_topic_not_discussed import topic_not_discussed

TENTH = "2026/2026-11-10-thuong-ky.toml"
UNDER_HD42 = '\n# tệp chibo.toml\n[quy_uoc]\nhuong_dan = "hd42-2025"\n'


def agenda(*items: str) -> str:
    return f"chuong_trinh = [{', '.join(f'{{ {each} }}' for each in items)}]\n"


def step(code: str, content: str = "Việc đã nêu") -> str:
    return f'noi_dung = "{content}", buoc = "{code}"'


def monthly(*lines: str) -> str:
    head = 'loai = "thuong_ky"\nngay = 2026-11-10\ntrang_thai = "hoan_thanh"\n'
    return f"# tệp {TENTH}\n{head}" + "\n".join(lines)


OPENING = (
    step("tuyen_bo_ly_do"),
    step("cu_thu_ky"),
    step("tinh_hinh_dang_vien"),
    step("thong_qua_chuong_trinh"),
)


def test_an_opening_step_is_missing_or_was_not_held(tmp_path: Path) -> None:
    piece = agenda(
        step("tuyen_bo_ly_do"),
        step("cu_thu_ky") + ', da_thuc_hien = false, bo_qua = "quên."',
    )
    assert found_in_book(opening_step_missing, piece, tmp_path) == [
        f"{NOVEMBER}: chuong_trinh[2].da_thuc_hien: Bước «Cử thư ký ghi biên bản» "
        "có trong chương trình mà không thực hiện, lý do: quên.",
        f"{NOVEMBER}: chuong_trinh: Chương trình không có bước «Thông báo tình hình đảng viên».",
    ]


def test_a_missing_step_is_named_in_its_remedy(tmp_path: Path) -> None:
    piece = agenda(step("cu_thu_ky") + ", da_thuc_hien = false")
    skipped, missing = findings_in_book(opening_step_missing, piece, tmp_path)
    assert skipped.remedy == (
        "nếu đã làm bước «Cử thư ký ghi biên bản» thì bỏ  da_thuc_hien = false  ở dòng ấy của "
        "chuong_trinh; nếu không làm thì để nguyên, kỳ sau làm đủ."
    )
    assert missing.remedy == (
        "nếu đã làm thì ghi bước «Thông báo tình hình đảng viên» vào một dòng của chuong_trinh, "
        'với  buoc = "tinh_hinh_dang_vien"; nếu không làm thì để nguyên, kỳ sau làm đủ.'
    )


def test_an_agenda_not_adopted_is_told_once() -> None:
    def told(items: tuple[str, ...], adopted: bool | None) -> list[str]:
        subject = meeting(agenda(*items), thong_qua_chuong_trinh=adopted)
        return [
            f"{rule.code} {told}"
            for rule in (opening_step_missing, agenda_not_adopted)
            for told in found(rule, subject)
        ]

    without, skipped = OPENING[:3], (*OPENING[:3], OPENING[3] + ", da_thuc_hien = false")
    name = "«Thông qua nội dung, chương trình sinh hoạt chi bộ»"
    missing = f"CB301 chuong_trinh: Chương trình không có bước {name}"
    assert told(without, None) == [f"{missing}."]
    assert told(without, False) == [f"{missing}, tệp cũng ghi là chưa thông qua."]
    assert told(skipped, None) == [
        f"CB301 chuong_trinh[4].da_thuc_hien: Bước {name} có trong chương trình mà không thực hiện."
    ]
    announced = "CB307 thong_qua_chuong_trinh: Chương trình có bước thông qua chương trình, nhưng"
    assert told(OPENING, None) == [f"{announced} tệp không ghi thong_qua_chuong_trinh = true."]
    assert told(OPENING, False) == [f"{announced} tệp ghi thong_qua_chuong_trinh = false."]
    assert told((), None) == [
        "CB307 thong_qua_chuong_trinh: Tệp không có dòng nào về việc thông qua chương trình."
    ]
    # The one line that the remedies of both ask for mends either.
    assert told(without, True) == told(skipped, True) == told(OPENING, True) == []


def test_an_item_without_step_counts_by_its_name(tmp_path: Path) -> None:
    piece = agenda(
        'noi_dung = "cử thư ký  ghi biên bản."',
        'noi_dung = "THÔNG BÁO TÌNH HÌNH ĐẢNG VIÊN"',
        'noi_dung = "Thong qua noi dung, chuong trinh sinh hoat chi bo"',
    )
    assert found_in_book(opening_step_missing, piece, tmp_path) == []


def test_figures_announced_tell_that_they_were_announced(tmp_path: Path) -> None:
    piece = agenda(step("cu_thu_ky")) + "[so_luong]\nco_mat = 6\n"
    assert found_in_book(opening_step_missing, piece, tmp_path) == []


def test_without_an_agenda_one_finding_says_so(tmp_path: Path) -> None:
    piece = "chuong_trinh = []"
    assert found_in_book(opening_step_missing, piece, tmp_path / "301") == []
    assert found_in_book(other_required_step_missing, piece, tmp_path / "303") == [
        f"{NOVEMBER}: chuong_trinh: Tệp không có chương trình ([[chuong_trinh]])."
    ]


def test_what_is_recorded_was_held_and_the_review_of_tasks_is_asked_elsewhere(
    tmp_path: Path,
) -> None:
    # Every other required step of a regular meeting has left its trace in the file.
    piece = agenda(*OPENING) + "ra_soat = []\n"
    assert found_in_book(other_required_step_missing, piece, tmp_path) == []


def test_one_item_may_stand_for_several_closing_steps(tmp_path: Path) -> None:
    # Of the minutes that were not read out CB805 tells.
    together = "Biểu quyết nghị quyết, đánh giá buổi sinh hoạt"
    others = (step("thong_bao_dang_phi"), step("ra_soat"))
    unread = "\n[bien_ban]\ndoc_thong_qua = false\n" + UNDER_HD42
    other_files = "".join(
        f'\n# tệp {path}\ntrang_thai = "dang_ghi"\n' for path in (OCTOBER, THEMATIC, EXTRAORDINARY)
    )
    apart = agenda(*OPENING, *others) + unread + other_files
    assert found_in_book(other_required_step_missing, apart, tmp_path / "apart") == [
        f"{NOVEMBER}: chuong_trinh: "
        f"Chương trình không có bước «Đánh giá chất lượng buổi sinh hoạt».",
    ]
    one = agenda(*OPENING, *others, step("nghi_quyet", together)) + unread + other_files
    assert found_in_book(other_required_step_missing, one, tmp_path / "one") == []


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ('[xay_dung_dang]\ndoan_the = "Hội xuân."\n', ["Thông báo tình hình nộp đảng phí"]),
        ("[xay_dung_dang]\n", []),  # CB309
        ("[bien_ban]\ndoc_thong_qua = false\n", []),  # CB805
    ],
)
def test_what_other_rules_tell_is_no_missing_step(
    own: str, told: list[str], tmp_path: Path
) -> None:
    # Nor is a resolution, where there is no conclusion either: CB601.
    done = [*OPENING, step("ra_soat"), step("danh_gia_chat_luong")]
    dues = () if "xay_dung_dang" in own else (step("thong_bao_dang_phi"),)
    read = () if "bien_ban" in own else (step("thong_qua_bien_ban"),)
    found = found_in_book(
        other_required_step_missing,
        monthly(agenda(*done, *dues, *read) + own) + UNDER_HD42,
        tmp_path,
    )
    missing = [f"{TENTH}: chuong_trinh: Chương trình không có bước «{name}»." for name in told]
    assert [each for each in found if each.startswith(TENTH)] == missing


def test_an_agenda_in_part_unread_does_not_tell_of_its_adoption() -> None:
    subject = meeting(agenda(*OPENING[:3]), thong_qua_chuong_trinh=False)
    unread = record(subject, left_out={subject.path: frozenset({("chuong_trinh", 3)})})
    report = check(unread, [], Selection(("CB301", "CB307")))
    assert [(each.code, each.message) for each in report.findings] == [
        ("CB307", "Tệp ghi là chưa thông qua chương trình.")
    ]


def test_a_score_record_tells_that_the_meeting_was_appraised(tmp_path: Path) -> None:
    closing = (step("ra_soat"), step("thong_bao_dang_phi"))
    piece = agenda(*OPENING, *closing) + UNDER_HD42
    for path in (OCTOBER, THEMATIC, EXTRAORDINARY):
        piece += f'\n# tệp {path}\ntrang_thai = "dang_ghi"\n'
    piece += '\n# tệp 2026/cham-diem/2026-11-03-thuong-ky.toml\nbo_tieu_chi = "hd42-2025"\n'
    assert found_in_book(other_required_step_missing, piece, tmp_path) == []


@pytest.mark.parametrize("left_out", [("chuong_trinh", 3), ("chuong_trinh",)])
def test_a_step_may_stand_where_the_agenda_was_not_read(left_out: KeyPath) -> None:
    subject = meeting(agenda(*OPENING[:2]), thong_qua_chuong_trinh=None)
    book = record(subject, left_out={subject.path: frozenset({left_out})})
    report = check(book, [], Selection(("CB301", "CB303")))
    assert report.findings == ()


def test_order_of_the_opening(tmp_path: Path) -> None:
    piece = agenda(OPENING[0], OPENING[3], OPENING[2], OPENING[1], step("ra_soat"))
    assert found_in_book(opening_order_differs, piece, tmp_path) == [
        f"{NOVEMBER}: chuong_trinh[3]: «Thông báo tình hình đảng viên» "
        "đứng trước «Cử thư ký ghi biên bản»; hướng dẫn nêu ngược lại.",
        f"{NOVEMBER}: chuong_trinh[2]: «Thông qua nội dung, chương trình sinh hoạt chi bộ» "
        "đứng trước «Thông báo tình hình đảng viên»; hướng dẫn nêu ngược lại.",
    ]


def test_ninety_minutes_are_enough(tmp_path: Path) -> None:
    held = 'bat_dau = "19:30"\nket_thuc = '
    assert found_in_book(too_short, held + '"21:00"', tmp_path / "90") == []
    assert found_in_book(too_short, held + '"20:59"', tmp_path / "89") == [
        f"{NOVEMBER}: ket_thuc: Từ 19:30 đến 20:59 là 89 phút; hướng dẫn nêu ít nhất 90 phút."
    ]
    assert found_in_book(too_short, held + '"09:00"', tmp_path / "clash") == []  # CB020


def test_a_combined_meeting_takes_two_hours(tmp_path: Path) -> None:
    combined = '# tệp 2026/2026-11-10-ket-hop.toml\nloai = "ket_hop"\nngay = 2026-11-10\n'
    combined += 'trang_thai = "hoan_thanh"\nbat_dau = "19:00"\nket_thuc = '
    assert found_in_book(too_short, combined + '"21:00"', tmp_path / "120") == []
    assert found_in_book(too_short, combined + '"20:59"', tmp_path / "119") == [
        "2026/2026-11-10-ket-hop.toml: ket_thuc: "
        "Từ 19:00 đến 20:59 là 119 phút; hướng dẫn nêu ít nhất 120 phút."
    ]


def test_a_shorter_duration_counts_only_with_its_paper(tmp_path: Path) -> None:
    held = 'ket_thuc = "20:{}"\n# tệp chibo.toml\n[sinh_hoat]\nthoi_luong_toi_thieu = 60\n'
    paper = 'can_cu_thoi_luong = "Thông báo số 12-TB/ĐU, ngày 05/01/2026"'
    assert found_in_book(too_short, held.format("30") + paper, tmp_path / "60") == []
    assert found_in_book(too_short, held.format("29") + paper, tmp_path / "59") == [
        f"{NOVEMBER}: ket_thuc: Từ 19:30 đến 20:29 là 59 phút; "
        "Thông báo số 12-TB/ĐU, ngày 05/01/2026 định ít nhất 60 phút."
    ]
    assert found_in_book(too_short, held.format("30"), tmp_path / "no-paper") == [
        f"{NOVEMBER}: ket_thuc: Từ 19:30 đến 20:30 là 60 phút; hướng dẫn nêu ít nhất 90 phút, "
        "vì thoi_luong_toi_thieu = 60 trong chibo.toml không có can_cu_thoi_luong."
    ]


def test_the_remedy_of_a_short_meeting_asks_for_the_paper_that_is_missing(tmp_path: Path) -> None:
    def remedy(cell: str) -> str:
        piece = f'ket_thuc = "20:00"\n# tệp chibo.toml\n[sinh_hoat]\n{cell}'
        (finding,) = findings_in_book(too_short, piece, tmp_path)
        return finding.remedy

    paper = 'thoi_luong_toi_thieu = 60\ncan_cu_thoi_luong = "Thông báo số 12-TB/ĐU"'
    wrong, rest = "ghi nhầm giờ thì sửa;", "còn lại để nguyên, kỳ sau họp đủ giờ."
    assert remedy(paper) == f"{wrong} {rest}"
    assert remedy("thoi_luong_toi_thieu = 60") == (
        f"{wrong} có văn bản định 60 phút thì ghi số, ngày ở can_cu_thoi_luong trong chibo.toml; "
        f"{rest}"
    )
    assert remedy("") == (
        f"{wrong} cấp trên định thời lượng khác thì ghi thoi_luong_toi_thieu và can_cu_thoi_luong "
        f"vào chibo.toml; {rest}"
    )


def test_a_deputy_chairs_with_a_reason(tmp_path: Path) -> None:
    deputy = 'chu_tri = "Lê Văn Cường"\n'
    assert found_in_book(chaired_by_other, deputy, tmp_path / "silent") == [
        f"{NOVEMBER}: chu_tri: Phó Bí thư Lê Văn Cường chủ trì; Bí thư ngày ấy là Nguyễn Văn An."
    ]
    reason = 'ly_do_chu_tri = "bí thư đi tập huấn"\n'
    assert found_in_book(chaired_by_other, deputy + reason, tmp_path / "told") == []
    member = 'chu_tri = "Phạm Thị Dung"\n'
    assert found_in_book(chaired_by_other, member, tmp_path / "member") == [
        f"{NOVEMBER}: chu_tri: Phạm Thị Dung chủ trì; Bí thư ngày ấy là Nguyễn Văn An."
    ]


def test_on_a_day_without_a_secretary_anybody_may_chair() -> None:
    assert found(chaired_by_other, 'ngay = 2025-03-14\nchu_tri = "Lê Văn Cường"') == []


def test_what_is_recorded_as_none_is_reviewed(tmp_path: Path) -> None:
    nothing = '[nhiem_vu_chinh_tri]\nket_qua = ""\nuu_diem = ""\nhan_che = {}\nnguyen_nhan = ""\n'
    assert found_in_book(month_not_reviewed, nothing.format('""'), tmp_path / "blank") == [
        f"{NOVEMBER}: nhiem_vu_chinh_tri: Không ghi kết quả, ưu điểm hay hạn chế nào của tháng."
    ]
    assert found_in_book(month_not_reviewed, nothing.format("[]"), tmp_path / "none") == []
    # What CB308 tells is not told again in parts.
    assert found_in_book(review_without_limits, nothing.format('""'), tmp_path / "311") == []
    assert found_in_book(review_without_limits, nothing.format("[]"), tmp_path / "part") == [
        f"{NOVEMBER}: nhiem_vu_chinh_tri.uu_diem: Đánh giá tháng không nêu ưu điểm."
    ]


def test_blocks_that_a_new_file_left_empty_are_missing() -> None:
    subject = meeting(
        chinh_tri_tu_tuong={}, xay_dung_dang={"nguoi_trinh_bay": "Trần Thị Bình"}, nhiem_vu=[]
    )
    assert found(block_missing, subject) == [
        "chinh_tri_tu_tuong: Không ghi gì về công tác chính trị, tư tưởng.",
        "xay_dung_dang: Không ghi gì về công tác xây dựng Đảng.",
    ]
    assert found(praise_not_recorded, subject) == []


READ_OUT = '[chinh_tri_tu_tuong]\nthoi_su = ["Kết quả vụ mùa của xã."]\n'
OF_SILENCE = (month_not_reviewed, block_missing, nobody_else_spoke, few_spoke, only_read_out)


@pytest.mark.parametrize(
    ("piece", "told"),
    [
        # That the month was not reviewed stays an error of its own.
        (
            READ_OUT,
            [
                ("CB308", "nhiem_vu_chinh_tri"),
                ("CB309", "xay_dung_dang"),
                ("CB314", "chinh_tri_tu_tuong"),
            ],
        ),
        (
            READ_OUT + "[[nhiem_vu]]\nso = 1\n",
            [("CB308", "nhiem_vu_chinh_tri"), ("CB309", "xay_dung_dang"), ("CB312", "y_kien")],
        ),
        (
            READ_OUT + '[nhiem_vu_chinh_tri]\nket_qua = "Gặt xong."\n',
            [("CB309", "xay_dung_dang"), ("CB309", "nhiem_vu"), ("CB312", "y_kien")],
        ),
    ],
    ids=["only read out", "a task", "a review"],
)
@pytest.mark.parametrize("guideline", ["", UNDER_HD42])
def test_a_meeting_only_read_out_is_told_once(
    piece: str, told: list[tuple[str, str]], guideline: str, tmp_path: Path
) -> None:
    book = monthly(piece) + guideline
    rules = OF_SILENCE if guideline else [r for r in OF_SILENCE if r is not few_spoke]
    found = [f for rule in rules for f in findings_in_book(rule, book, tmp_path)]
    assert [(f.code, f.location.dotted_key) for f in found if f.location.path == TENTH] == told


@pytest.mark.parametrize(
    ("rule", "mended"),
    [
        (block_missing, '[xay_dung_dang]\ndang_phi = "Đã thu."'),
        (block_missing, '[chinh_tri_tu_tuong]\ntinh_hinh_tu_tuong = "Bà con yên tâm."'),
        (block_missing, "[[nhiem_vu]]\nso = 1"),
        (block_missing, '[nhiem_vu_chinh_tri]\nphuong_huong = "Khởi công."'),
        (review_without_limits, '[nhiem_vu_chinh_tri]\nket_qua = "Xong."\nuu_diem = "không có"'),
    ],
)
def test_what_a_remedy_asks_for_mends(rule: Rule, mended: str, tmp_path: Path) -> None:
    bare = "[nhiem_vu_chinh_tri]\nket_qua = 'Xong.'" if rule is review_without_limits else ""
    before = set(found_in_book(rule, monthly(bare), tmp_path))
    after = set(found_in_book(rule, monthly(mended), tmp_path))
    assert len(before - after) == 1
    assert not after - before


def test_a_topic_nobody_discussed_is_told_once(tmp_path: Path) -> None:
    def told(piece: str) -> list[str]:
        rules = (nobody_else_spoke, topic_not_discussed)
        found = [f for rule in rules for f in findings_in_book(rule, piece, tmp_path)]
        return [f"{f.code} {f.location.dotted_key}" for f in found]

    thematic = f"# tệp {THEMATIC}\n[chuyen_de]\ny_kien = "
    assert told(thematic + "[]") == ["CB711 chuyen_de.y_kien"]
    chair = '[{ nguoi = "Nguyễn Văn An", noi_dung = "Mời các đồng chí." }]'
    assert told(thematic + chair) == ["CB312 y_kien"]
    # In a combined meeting the other part had its silence too.
    silent = 'y_kien = []\nkien_nghi = []\n[nhiem_vu_chinh_tri]\nket_qua = "Gặt xong."\n'
    combined = monthly(silent, "[chuyen_de]", 'ten = "Nêu gương"').replace("thuong", "ket")
    combined = combined.replace("ket_ky", "ket_hop")
    assert told(combined) == ["CB312 y_kien", "CB711 chuyen_de.y_kien"]


def test_presenters_and_the_chair_are_no_others() -> None:
    led = meeting(
        nhiem_vu_chinh_tri={
            "nguoi_trinh_bay": "Lê Văn Cường",
            "y_kien": [{"nguoi": "Trần Thị Bình", "noi_dung": "Nhất trí."}],
        },
        y_kien=[{"nguoi": "Nguyễn Văn An", "noi_dung": "Mời các đồng chí cho ý kiến."}],
        kien_nghi=[],
    )
    assert found(nobody_else_spoke, led) == [
        "y_kien: Chỉ có ý kiến của Nguyễn Văn An và Trần Thị Bình; ngoài người chủ trì và người "
        "trình bày, 3 đồng chí có mặt không có ý kiến."
    ]
    silent = led.model_copy(update={"remarks": (), "month_review": meeting().month_review})
    silent = silent.model_copy(update={"month_review": None})
    assert found(nobody_else_spoke, silent) == [
        "y_kien: Tệp không ghi ý kiến nào; ngoài người chủ trì và người trình bày, 3 đồng chí có "
        "mặt không có ý kiến."
    ]
    asked = led.model_copy(update={"petitions": meeting().petitions})
    assert found(nobody_else_spoke, asked) == []


def test_who_has_nobody_else_to_hear_is_not_blamed() -> None:
    everybody = [
        "Trần Thị Bình",
        "Lê Văn Cường",
        "Phạm Thị Dung",
        "Hoàng Văn Minh",
        "Mai Thị Nhung",
    ]
    led = meeting(
        chinh_tri_tu_tuong={"nguoi_trinh_bay": everybody, "thoi_su": "Vụ mùa."},
        nhiem_vu_chinh_tri={},
        y_kien=[],
        kien_nghi=[],
    )
    assert found(nobody_else_spoke, led) == []


@pytest.mark.parametrize("rule", [nobody_else_spoke, only_read_out])
def test_a_remark_may_stand_where_the_file_was_not_read(rule: Rule) -> None:
    read_out = {"nhiem_vu_chinh_tri": {}, "ra_soat": [], "nhiem_vu": [], "kien_nghi": []}
    if rule is nobody_else_spoke:
        read_out["nhiem_vu"] = [{"so": 1}]  # else only CB314 speaks
    silent = meeting(y_kien=[], **read_out)
    assert found(rule, silent) != []
    unread = record(silent, left_out={silent.path: frozenset({("xay_dung_dang", "y_kien", 0)})})
    assert found(rule, silent, unread) == []
    nameless = meeting(y_kien=[{"noi_dung": "Nhất trí."}], **read_out)
    assert found(rule, nameless) == []


def test_half_is_not_more_than_half(tmp_path: Path) -> None:
    def spoke(*names: str) -> str:
        rows = ", ".join(f'{{ nguoi = "{name}", noi_dung = "Nhất trí." }}' for name in names)
        return f"y_kien = [{rows}]\nkien_nghi = []\n[nhiem_vu_chinh_tri]\ny_kien = []\n{UNDER_HD42}"

    three = ("Phạm Thị Dung", "Lê Văn Cường", "Mai Thị Nhung")
    guest = '[[khach_moi]]\nho_ten = "Vũ Đình Phong"\n'
    assert found_in_book(few_spoke, spoke(*three, "Hoàng Văn Minh"), tmp_path / "4") == []
    half = f"{NOVEMBER}: y_kien: 3 trong 6 đồng chí có mặt có ý kiến; hướng dẫn nêu trên 50%."
    assert found_in_book(few_spoke, spoke(*three, three[0]), tmp_path / "3") == [half]
    piece = spoke(*three, "Vũ Đình Phong").replace(UNDER_HD42, guest + UNDER_HD42)
    assert found_in_book(few_spoke, piece, tmp_path / "guest") == [half]
    # A name nobody knows may be a member's.
    assert found_in_book(few_spoke, spoke(*three, "Vũ Đình Phong"), tmp_path / "unknown") == []


def test_the_numbers_of_resolutions_without_conclusion(tmp_path: Path) -> None:
    piece = """
        nghi_quyet = [{ so = 12 }, { so = 13 }]
        [ket_luan]
        noi_dung = "không có"
    """
    assert found_in_book(no_conclusion, piece, tmp_path) == [
        f"{NOVEMBER}: ket_luan.noi_dung: "
        "Có nghị quyết số 12 và số 13 mà không có lời kết luận của người chủ trì."
    ]


def test_each_missing_time_has_its_place() -> None:
    assert found(times_missing, meeting(bat_dau=None, ket_thuc=None)) == [
        "bat_dau: Không có giờ bắt đầu.",
        "ket_thuc: Không có giờ kết thúc.",
    ]


def test_online_in_part_needs_its_paper_too(tmp_path: Path) -> None:
    piece = 'hinh_thuc = "ca_hai"\nnen_tang = "Zoom"\n'
    assert found_in_book(online_without_basis, piece, tmp_path) == [
        f"{NOVEMBER}: can_cu_truc_tuyen: "
        "Họp trực tiếp kết hợp trực tuyến mà không ghi văn bản cho phép."
    ]


def test_papers_are_named_by_what_they_have(tmp_path: Path) -> None:
    piece = """
        [[chinh_tri_tu_tuong.van_ban]]
        so_hieu = "50-CT/TW"
        ngay = 2025-07-23
        [[chinh_tri_tu_tuong.van_ban]]
        trich_yeu = "bản tin sinh hoạt chi bộ tháng 11"
    """
    assert found_in_book(paper_not_identified, piece, tmp_path) == [
        f"{NOVEMBER}: chinh_tri_tu_tuong.van_ban[1]: Văn bản 50-CT/TW không có cơ quan ban hành.",
        f"{NOVEMBER}: chinh_tri_tu_tuong.van_ban[2]: "
        "Văn bản thứ hai không có số hiệu, ngày và cơ quan ban hành.",
    ]


def test_the_year_speaks_of_silence_only_when_it_is_over_and_written(tmp_path: Path) -> None:
    silent = f"""
        # tính đến 2026-12-31
        # tệp {NOVEMBER}
        [[y_kien]]
        nguoi = "Phạm Thị Dung"
        noi_dung = "Xin góp công ngày khởi công."
    """
    assert found_in_book(never_spoke, dedent(silent), tmp_path / "over") == [
        "dang-vien.toml: : Sổ năm 2026 không ghi ý kiến nào của Mai Thị Nhung (dự 4 buổi)."
    ]
    earlier = silent.replace("2026-12-31", "2026-12-30")
    assert found_in_book(never_spoke, dedent(earlier), tmp_path / "before") == []
    draft = silent + f'\n# tệp {THEMATIC}\ntrang_thai = "dang_ghi"\n'
    assert found_in_book(never_spoke, dedent(draft), tmp_path / "draft") == []


def test_an_item_of_the_agenda_is_a_voice(tmp_path: Path) -> None:
    piece = f"""
        # tính đến 2026-12-31
        # tệp {NOVEMBER}
        [[y_kien]]
        nguoi = "Phạm Thị Dung"
        noi_dung = "Xin góp công ngày khởi công."
        [[chuong_trinh]]
        noi_dung = "Rà soát việc đã giao"
        buoc = "ra_soat"
        nguoi_thuc_hien = "Mai Thị Nhung"
    """
    assert found_in_book(never_spoke, dedent(piece), tmp_path) == []


def test_a_draft_may_still_praise(tmp_path: Path) -> None:
    piece = f"""
        # tính đến 2026-12-31
        # tệp {NOVEMBER}
        [xay_dung_dang]
        bieu_duong = "không có"
    """
    assert found_in_book(nobody_praised, dedent(piece), tmp_path / "none") == [
        "2026/ke-hoach.toml: : Sổ năm 2026 có 2 buổi thường kỳ, không buổi nào ghi biểu dương ai."
    ]
    draft = dedent(piece) + f'\n# tệp {OCTOBER}\ntrang_thai = "dang_ghi"\n'
    assert found_in_book(nobody_praised, draft, tmp_path / "draft") == []


def test_a_paper_at_second_hand_makes_a_warning() -> None:
    for rule in (opening_step_missing, month_not_reviewed):
        assert rule.severity_under(shipped_guideline("hd12-2018")) is Severity.ERROR
        assert rule.severity_under(shipped_guideline("hd42-2025")) is Severity.WARNING
