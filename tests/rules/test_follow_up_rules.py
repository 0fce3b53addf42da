"""The rules about resolutions, tasks and petitions: boundaries, gaps and what they say."""

from datetime import date
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import tomli
from good_book import (
    NOVEMBER,
    OCTOBER,
    findings_in_book,
    found_in_book,
    good_book,
    laid_over,
    write_book,
)

from chibo_cli.checker import check
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.rules import Rule
from chibo_cli.rules.follow_up.cb601_no_resolution_or_conclusion import no_resolution_or_conclusion
from chibo_cli.rules.follow_up.cb603_task_without_doer import task_without_doer
from chibo_cli.rules.follow_up.cb604_task_incomplete import task_incomplete
from chibo_cli.rules.follow_up.cb605_inspector_is_doer import inspector_is_doer
from chibo_cli.rules.follow_up.cb606_due_after_term import due_after_term
from chibo_cli.rules.follow_up.cb607_standing_task_without_review import (
    standing_task_without_review,
)
from chibo_cli.rules.follow_up.cb608_resolution_not_identified import resolution_not_identified
from chibo_cli.rules.follow_up.cb609_resolution_vote_missing import resolution_vote_missing
from chibo_cli.rules.follow_up.cb610_task_repeated import task_repeated
from chibo_cli.rules.follow_up.cb611_no_task_reviewed import no_task_reviewed
from chibo_cli.rules.follow_up.cb612_task_not_reviewed import task_not_reviewed
from chibo_cli.rules.follow_up.cb613_task_overdue import task_overdue
from chibo_cli.rules.follow_up.cb614_closed_without_words import closed_without_words
from chibo_cli.rules.follow_up.cb615_recipients_without_superior import recipients_without_superior
from chibo_cli.rules.follow_up.cb616_issued_late import issued_late
from chibo_cli.rules.follow_up.cb617_petition_incomplete import petition_incomplete
from chibo_cli.rules.follow_up.cb618_petition_overdue import petition_overdue
from chibo_cli.rules.follow_up.cb619_member_without_task import member_without_task
from chibo_cli.rules.follow_up.cb620_resolution_repeated import resolution_repeated
from chibo_cli.rules.follow_up.cb621_abstract_of_past_month import abstract_of_past_month
from chibo_cli.rules.follow_up.cb622_standing_task_never_reviewed import (
    standing_task_never_reviewed,
)

DECEMBER_OF_2025 = "2025/2025-12-03-thuong-ky.toml"


def found(rule: Rule, piece: str, folder: Path) -> list[str]:
    return found_in_book(rule, dedent(piece), folder)


def remedies(rule: Rule, piece: str, folder: Path) -> list[str]:
    return [finding.remedy for finding in findings_in_book(rule, dedent(piece), folder)]


def of_november(*findings: str) -> list[str]:
    return [f"{NOVEMBER}: {finding}" for finding in findings]


def codes_and_messages(
    folder: Path, codes: set[str], as_of: date = date(2026, 11, 30), **files: dict[str, Any]
) -> list[str]:
    """What the whole check finds of these rules in the good book with these files in it."""
    write_book({**good_book(), **files}, folder)
    record, reading = load_year(open_workspace(folder), 2026, as_of=as_of)
    findings = check(record, reading).findings
    return [f"{f.code} {f.location.path}: {f.message}" for f in findings if f.code in codes]


def in_november(piece: str) -> dict[str, Any]:
    return laid_over(good_book()[NOVEMBER], tomli.loads(piece))


def test_a_conclusion_said_to_be_none_is_none_but_a_numbered_one_counts(tmp_path: Path) -> None:
    nothing = 'nghi_quyet = []\n[ket_luan]\nnoi_dung = "không có"'
    told = of_november(
        "ket_luan.noi_dung: Buổi thường kỳ ngày 03/11/2026 không ghi nghị quyết nào, cũng không "
        "ghi kết luận."
    )
    assert found(no_resolution_or_conclusion, nothing, tmp_path) == told
    numbered = 'nghi_quyet = []\n[ket_luan]\nso = 3\nnoi_dung = ""'
    assert found(no_resolution_or_conclusion, numbered, tmp_path) == []


def test_an_unreadable_resolution_is_no_missing_one(tmp_path: Path) -> None:
    broken = in_november('nghi_quyet = "số 12"\n[ket_luan]\nnoi_dung = ""')
    assert codes_and_messages(tmp_path, {"CB601"}, **{NOVEMBER: broken}) == []
    misspelt = in_november('nghi_quyet = []\n[ket_luan]\nnoi_dung = ""')
    misspelt["nghi_quyets"] = [{"so": 12}]
    assert codes_and_messages(tmp_path, {"CB601"}, **{NOVEMBER: misspelt}) == []


def test_what_tasks_lack_is_said_task_by_task(tmp_path: Path) -> None:
    piece = """
    [[nhiem_vu]]
    so = 2
    yeu_cau = "Đủ chữ ký"
    nguoi_kiem_tra = "Trần Thị Bình"

    [[nhiem_vu]]
    noi_dung = "Giữ sạch đường làng"
    thuong_xuyen = true

    [[nhiem_vu]]
    yeu_cau = "Đủ chữ ký"
    bien_phap = "Gặp từng hộ"
    nguoi_kiem_tra = "Trần Thị Bình"
    """
    street = "Nhiệm vụ «Giữ sạch đường làng»"
    assert found(task_incomplete, piece, tmp_path) == of_november(
        "nhiem_vu[1]: Nhiệm vụ 2 chưa ghi nội dung (noi_dung) và biện pháp (bien_phap).",
        f"nhiem_vu[2].so: {street} chưa có số (so), nên các kỳ sau không rà soát được.",
        f"nhiem_vu[2]: {street} chưa ghi biện pháp (bien_phap) và người kiểm tra (nguoi_kiem_tra).",
        "nhiem_vu[3].so: Nhiệm vụ thứ ba chưa có số (so), nên các kỳ sau không rà soát được.",
        "nhiem_vu[3]: Nhiệm vụ thứ ba chưa ghi nội dung (noi_dung).",
    )
    assert remedies(task_incomplete, piece, tmp_path) == [
        "ghi noi_dung và bien_phap của nhiệm vụ 2 như chi bộ đã bàn; chưa bàn thì kỳ tới chi bộ "
        "bàn thêm.",
        "ghi  so = 1  cho việc «Giữ sạch đường làng».",
        "ghi bien_phap và nguoi_kiem_tra của việc «Giữ sạch đường làng» như chi bộ đã bàn; chưa "
        "bàn thì kỳ tới chi bộ bàn thêm.",
        "ghi  so = 3  cho nhiệm vụ thứ ba.",
        "ghi noi_dung của nhiệm vụ thứ ba như chi bộ đã bàn; chưa bàn thì kỳ tới chi bộ bàn thêm.",
    ]
    assert found(standing_task_without_review, piece, tmp_path) == of_november(
        f"nhiem_vu[2].yeu_cau: {street} là việc thường xuyên mà không ghi yêu cầu, cũng không ghi "
        "báo cáo ở đâu."
    )


def test_a_task_closed_by_now_is_left_as_it_is(tmp_path: Path) -> None:
    piece = """
    # tệp 2026/2026-10-03-thuong-ky.toml
    [[nhiem_vu]]
    so = 1
    noi_dung = "Vận động 6 hộ góp đất"
    """
    told = (
        "ghi ở nguoi_thuc_hien tên người chi bộ đã giao việc «Vận động 6 hộ góp đất»; chưa giao ai "
    )
    assert remedies(task_without_doer, piece, tmp_path) == [
        f"{told}thì để nguyên, việc đã khép lại."
    ]
    unfinished = f"ra_soat = []\n{dedent(piece)}"
    assert remedies(task_without_doer, unfinished, tmp_path) == [f"{told}thì kỳ tới chi bộ giao."]


def test_who_both_does_and_inspects_is_named(tmp_path: Path) -> None:
    piece = """
    [[nhiem_vu]]
    so = 1
    nguoi_thuc_hien = ["Lê Văn Cường", "Trần Thị Bình"]
    nguoi_kiem_tra = "Trần Thị Bình"
    """
    assert found(inspector_is_doer, piece, tmp_path) == of_november(
        "nhiem_vu[1].nguoi_kiem_tra: Trần Thị Bình vừa thực hiện vừa kiểm tra nhiệm vụ 1."
    )


def test_the_first_day_of_the_next_term_is_too_late(tmp_path: Path) -> None:
    piece = """
    [[nhiem_vu]]
    so = 1
    han = {}

    # tệp chibo.toml
    [[nhiem_ky]]
    tu = 2020-03-15

    [[nhiem_ky]]
    tu = 2030-03-15
    """
    assert found(due_after_term, piece.format("2030-03-14"), tmp_path) == []
    assert found(due_after_term, piece.format("2030-03-15"), tmp_path) == of_november(
        "nhiem_vu[1].han: Nhiệm vụ 1 có hạn 15/3/2030, trong khi nhiệm kỳ sau bắt đầu ngày "
        "15/3/2030."
    )


def test_what_identifies_a_resolution(tmp_path: Path) -> None:
    piece = """
    [[nghi_quyet]]
    ban_hanh = 2026-11-03

    [[nghi_quyet]]
    so = 13
    ban_hanh = 2026-11-02

    [[nghi_quyet]]
    so = 14
    """
    assert found(resolution_not_identified, piece, tmp_path) == of_november(
        "nghi_quyet[1].so: Nghị quyết thứ nhất của buổi này chưa có số.",
        "nghi_quyet[2].ban_hanh: Nghị quyết số 13 ban hành ngày 02/11/2026, trước ngày họp "
        "03/11/2026.",
        "nghi_quyet[3].ban_hanh: Nghị quyết số 14 chưa có ngày ban hành.",
    )
    assert remedies(resolution_not_identified, piece, tmp_path) == [
        "ghi so như trên bản nghị quyết đã ký; chưa ra văn bản thì lấy số tiếp theo của nhiệm kỳ.",
        "sửa ban_hanh: không trước ngày họp 03/11/2026.",
        "ghi ban_hanh là ngày trên bản nghị quyết đã ký.",
    ]
    alone = "[[nghi_quyet]]\nban_hanh = 2026-11-03"
    assert found(resolution_not_identified, alone, tmp_path) == of_november(
        "nghi_quyet[1].so: Nghị quyết của buổi này chưa có số."
    )


@pytest.mark.parametrize(
    ("abstract", "wrong"),
    [
        ("lãnh đạo thực hiện nhiệm vụ tháng 10 năm 2026", "tháng 10 năm 2026"),
        ("Lãnh đạo thực hiện nhiệm vụ trọng tâm công tác Tháng 10/2026", "tháng 10 năm 2026"),
        ("lãnh đạo thực hiện nhiệm vụ tháng 9", "tháng 9 năm 2026"),
        ("lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2025", "tháng 11 năm 2025"),
        ("lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026", ""),
        ("lãnh đạo thực hiện nhiệm vụ tháng 12", ""),
        ("nhiệm vụ tháng 10 chuyển sang và nhiệm vụ tháng 11", ""),
        ("đánh giá kết quả thực hiện nhiệm vụ tháng 10", ""),
        ("khắc phục hậu quả mưa lũ tháng 10", ""),
        ("nhiệm vụ 6 tháng cuối năm", ""),
        ("", ""),
    ],
)
def test_which_months_of_an_abstract_are_past(tmp_path: Path, abstract: str, wrong: str) -> None:
    piece = f'[[nghi_quyet]]\nso = 12\ntrich_yeu = "{abstract}"'
    told = (
        f"nghi_quyet[1].trich_yeu: Trích yếu của nghị quyết số 12 ghi {wrong}, buổi này là của "
        "tháng 11 năm 2026."
    )
    expected = of_november(told) if wrong else []
    assert found(abstract_of_past_month, piece, tmp_path) == expected


def test_a_meeting_that_counts_for_the_month_before_may_say_so(tmp_path: Path) -> None:
    piece = '[[nghi_quyet]]\ntrich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 10 năm 2026"'
    assert found(abstract_of_past_month, f'ky = "2026-10"\n{piece}', tmp_path) == []
    assert remedies(abstract_of_past_month, piece, tmp_path) == [
        "sửa trich_yeu thành tháng 11 năm 2026; buổi này họp bù cho tháng trước thì ghi "
        'ky = "2026-10" ở đầu tệp.'
    ]
    refused = in_november(f'ky = "tháng 10"\n{piece}')
    assert codes_and_messages(tmp_path, {"CB621"}, **{NOVEMBER: refused}) == []


def test_the_vote_on_an_admission_may_stand_by_itself(tmp_path: Path) -> None:
    piece = """
    [[nghi_quyet]]
    so = 12
    loai = "ket_nap"

    [[nghi_quyet]]
    so = 13
    bieu_quyet.tan_thanh = 0

    [[bieu_quyet]]
    loai = "ket_nap"
    tan_thanh = 5
    """
    assert found(resolution_vote_missing, piece, tmp_path) == []
    alone = piece.partition("[[bieu_quyet]]")[0]
    assert found(resolution_vote_missing, alone, tmp_path) == of_november(
        "nghi_quyet[1].bieu_quyet.tan_thanh: Nghị quyết số 12 không ghi số người tán thành."
    )


TASK = """
[[nhiem_vu]]
so = 1
noi_dung = "Vận động các hộ đầu thôn góp đất mở rộng đường trục thôn"
yeu_cau = "Đủ chữ ký của {} hộ"
"""


def repeated(november: str, october: str, folder: Path) -> list[str]:
    piece = f"# tệp {NOVEMBER}\n{november}\n# tệp {OCTOBER}\n{october}"
    return found(task_repeated, piece, folder)


def test_a_task_set_again_in_the_same_words_is_repeated(tmp_path: Path) -> None:
    assert repeated(TASK.format(6), TASK.format(6), tmp_path) == of_november(
        "nhiem_vu[1]: Nhiệm vụ 1 «Vận động các hộ đầu thôn góp đất mở rộng đường trục thôn» chép "
        "nguyên văn nhiệm vụ 1 của buổi thường kỳ ngày 03/10/2026."
    )


def test_another_figure_makes_another_task_of_a_short_one(tmp_path: Path) -> None:
    assert repeated(TASK.format(6), TASK.format(8), tmp_path) == []


def test_a_task_extended_or_standing_is_not_repeated(tmp_path: Path) -> None:
    review = """
    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "gia_han"
    han_moi = 2026-12-15
    """
    assert repeated(review + TASK.format(6), TASK.format(6), tmp_path) == []
    assert repeated(TASK.format(6) + "thuong_xuyen = true", TASK.format(6), tmp_path) == []


def test_a_task_repeated_in_a_draft_is_not_yet_repeated(tmp_path: Path) -> None:
    november = 'trang_thai = "dang_ghi"\n' + TASK.format(6)
    assert repeated(november, TASK.format(6), tmp_path) == []


def test_resolutions_of_admission_are_not_compared(tmp_path: Path) -> None:
    words = " ".join(f"chữ{letter}" for letter in "abcdefghijklmnopqrstuvwxyzăâđê")
    content = f'[[nghi_quyet]]\nso = 12\nloai = "{{}}"\nnoi_dung = "{words}"'
    piece = f"# tệp {NOVEMBER}\n{content}\n# tệp {OCTOBER}\n{content}"
    assert found(resolution_repeated, piece.format("ket_nap", "ket_nap"), tmp_path) == []
    assert found(resolution_repeated, piece.format("thang", "khac"), tmp_path) == (
        of_november(
            "nghi_quyet[1].noi_dung: Nghị quyết số 12 chép nguyên văn nghị quyết số 12 của buổi "
            "thường kỳ ngày 03/10/2026."
        )
    )


def test_open_tasks_that_nobody_asked_after(tmp_path: Path) -> None:
    told = of_november(
        "ra_soat: Buổi này không rà soát nhiệm vụ nào, trong khi còn 2 nhiệm vụ đã giao chưa xong: "
        "«Vận động 6 hộ góp đất» (2026-10-03-thuong-ky/1) và «Thu phí vệ sinh quý III» "
        "(2026-10-03-thuong-ky/2)."
    )
    blank = '[[ra_soat]]\nnhiem_vu_cu = "2026-10-03-thuong-ky/1"'
    assert found(no_task_reviewed, "ra_soat = []", tmp_path) == told
    assert found(no_task_reviewed, blank, tmp_path) == told


def test_one_open_task_is_forgotten(tmp_path: Path) -> None:
    piece = '[[ra_soat]]\nnhiem_vu_cu = "2026-10-03-thuong-ky/1"\ntinh_trang = "dang_lam"'
    assert found(task_not_reviewed, piece, tmp_path) == of_november(
        "ra_soat: Buổi này rà soát 1 trong 2 nhiệm vụ đã giao chưa xong; còn lại: «Thu phí vệ sinh "
        "quý III» (2026-10-03-thuong-ky/2)."
    )
    assert found(no_task_reviewed, piece, tmp_path) == []


def test_only_something_else_is_asked_after(tmp_path: Path) -> None:
    piece = '[[ra_soat]]\nnhiem_vu_cu = "2026-10-03-thuong-ky/9"\ntinh_trang = "dang_lam"'
    assert found(task_not_reviewed, piece, tmp_path) == of_november(
        "ra_soat: Buổi này không rà soát nhiệm vụ nào trong 2 nhiệm vụ đã giao chưa xong: "
        "«Vận động 6 hộ góp đất» (2026-10-03-thuong-ky/1) và «Thu phí vệ sinh quý III» "
        "(2026-10-03-thuong-ky/2)."
    )


def test_tasks_that_need_no_review(tmp_path: Path) -> None:
    """Standing ones, those of a draft, those the chi uỷ intends, those closed in between."""
    for october in (
        '[[nhiem_vu]]\nso = 1\nnoi_dung = "Giữ sạch đường"\nthuong_xuyen = true',
        'trang_thai = "dang_ghi"',
        'loai = "chi_uy"',
        "nhiem_vu = []",
    ):
        piece = f"ra_soat = []\n# tệp {OCTOBER}\n{october}"
        assert found(no_task_reviewed, piece, tmp_path) == []
    between = """
    ra_soat = []
    # tệp 2026/2026-10-20-bat-thuong.toml
    loai = "bat_thuong"
    ngay = 2026-10-20
    ra_soat = [
      { nhiem_vu_cu = "2026-10-03-thuong-ky/1", tinh_trang = "hoan_thanh" },
      { nhiem_vu_cu = "2026-10-03-thuong-ky/2", tinh_trang = "huy" },
    ]
    """
    assert found(no_task_reviewed, between, tmp_path) == []


def test_what_may_have_been_reviewed_where_it_cannot_be_read(tmp_path: Path) -> None:
    reviewing = {"CB611", "CB612"}
    refused = in_november('ra_soat = "xem sổ"')
    assert codes_and_messages(tmp_path, reviewing, **{NOVEMBER: refused}) == []
    misspelt = in_november("ra_soat = []")
    misspelt["ra_soats"] = [{"nhiem_vu_cu": "2026-10-03-thuong-ky/1"}]
    assert codes_and_messages(tmp_path, reviewing, **{NOVEMBER: misspelt}) == []
    between = {"loai": "bat_thuong", "ngay": date(2026, 10, 20), "ra_soat": "xem sổ"}
    files = {NOVEMBER: in_november("ra_soat = []"), "2026/2026-10-20-bat-thuong.toml": between}
    assert codes_and_messages(tmp_path, reviewing, **files) == []


LAST_YEAR = {
    "loai": "thuong_ky",
    "ngay": date(2025, 12, 3),
    "trang_thai": "hoan_thanh",
    "nhiem_vu": [{"so": 4, "noi_dung": "Soát lại hồ sơ", "han": date(2026, 1, 31)}],
}


def test_open_tasks_of_the_year_before_are_reviewed_too(tmp_path: Path) -> None:
    codes = {"CB611", "CB612"}
    october = [
        f"CB611 {OCTOBER}: Buổi này không rà soát nhiệm vụ nào, trong khi còn 1 nhiệm vụ đã giao "
        "chưa xong: «Soát lại hồ sơ» (2025-12-03-thuong-ky/4)."
    ]
    november = [
        f"CB612 {NOVEMBER}: Buổi này rà soát 2 trong 3 nhiệm vụ đã giao chưa xong; còn lại: "
        "«Soát lại hồ sơ» (2025-12-03-thuong-ky/4)."
    ]
    assert codes_and_messages(tmp_path, codes, **{DECEMBER_OF_2025: LAST_YEAR}) == (
        october + november
    )


def test_open_tasks_of_all_years_before_are_reviewed_too(tmp_path: Path) -> None:
    old = {**LAST_YEAR, "ngay": date(2024, 12, 3)}
    quiet = {"loai": "bat_thuong", "ngay": date(2025, 6, 3)}
    files = {"2024/2024-12-03-thuong-ky.toml": old, "2025/2025-06-03-bat-thuong.toml": quiet}
    assert codes_and_messages(tmp_path, {"CB611"}, **files) == [
        f"CB611 {OCTOBER}: Buổi này không rà soát nhiệm vụ nào, trong khi còn 1 nhiệm vụ đã giao "
        "chưa xong: «Soát lại hồ sơ» (2024-12-03-thuong-ky/4)."
    ]


def test_a_year_before_with_an_unread_file_is_left_alone(tmp_path: Path) -> None:
    codes = {"CB611", "CB612", "CB613"}
    unread = {"loai": "họp", "ngay": date(2025, 12, 20)}
    files = {DECEMBER_OF_2025: LAST_YEAR, "2025/2025-12-20-bat-thuong.toml": unread}
    assert codes_and_messages(tmp_path, codes, **files) == []


DECEMBER = """
# tệp 2026/2026-12-03-thuong-ky.toml
loai = "thuong_ky"
ngay = 2026-12-03
trang_thai = "{}"
"""


def overdue(rule: Rule, day: str, piece: str, folder: Path) -> list[str]:
    return found(rule, f"# tính đến {day}\n# tệp {NOVEMBER}\n{dedent(piece)}", folder)


def test_a_task_is_overdue_once_a_monthly_meeting_could_have_heard_of_it(tmp_path: Path) -> None:
    piece = dedent("""
    nhiem_vu = []

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "dang_lam"
    dien_giai = "Còn hai hộ ở xa chưa ký."

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/2"
    tinh_trang = "gia_han"
    han_moi = 2026-11-29
    """)
    first = (
        f"{OCTOBER}: nhiem_vu[1]: Nhiệm vụ 1 «Vận động 6 hộ góp đất» hạn 31/10/2026, đến "
        "{} đã quá {} ngày; rà soát một lần, ngày 03/11/2026: «Còn hai hộ ở xa chưa ký»."
    )
    extended = (
        f"{OCTOBER}: nhiem_vu[2]: Nhiệm vụ 2 «Thu phí vệ sinh quý III» hạn 29/11/2026, đến "
        "03/12/2026 đã quá 4 ngày; rà soát một lần, ngày 03/11/2026 không ghi diễn giải."
    )
    assert overdue(task_overdue, "2026-11-02", piece, tmp_path) == []
    assert overdue(task_overdue, "2026-11-03", piece, tmp_path) == [first.format("03/11/2026", 3)]
    draft = piece + DECEMBER.format("dang_ghi")
    assert overdue(task_overdue, "2026-12-03", draft, tmp_path) == [first.format("03/12/2026", 33)]
    held = piece + DECEMBER.format("hoan_thanh")
    assert overdue(task_overdue, "2026-12-02", held, tmp_path) == [first.format("02/12/2026", 32)]
    assert overdue(task_overdue, "2026-12-03", held, tmp_path) == [
        first.format("03/12/2026", 33),
        extended,
    ]


def test_an_overdue_task_asked_after_often_or_set_again(tmp_path: Path) -> None:
    review = '[[ra_soat]]\nnhiem_vu_cu = "2026-10-03-thuong-ky/1"\ntinh_trang = "dang_lam"\n'
    task = """
    [[nhiem_vu]]
    so = 1
    noi_dung = "Vận động các hộ đầu thôn góp đất mở rộng đường trục thôn"
    yeu_cau = "Đủ chữ ký"
    han = {}
    """
    october = f"# tệp {OCTOBER}\n{dedent(task.format('2026-10-31'))}"
    november = review + dedent(task.format("2026-12-31"))
    december = DECEMBER.format("hoan_thanh") + review + 'dien_giai = "Còn hai hộ."\n'
    told = (
        f"{OCTOBER}: nhiem_vu[1]: Nhiệm vụ 1 «Vận động các hộ đầu thôn góp đất mở rộng đường trục "
        "thôn» hạn 31/10/2026, đến 03/12/2026 đã quá 33 ngày; đã rà soát 2 lần, gần nhất ngày "
        "03/12/2026: «Còn hai hộ»; ngày 03/11/2026 chi bộ giao lại việc này."
    )
    piece = november + october + december
    assert overdue(task_overdue, "2026-12-03", piece, tmp_path) == [told]
    whole = f"# tính đến 2026-12-03\n# tệp {NOVEMBER}\n{piece}"
    assert remedies(task_overdue, whole, tmp_path) == [
        "ở tệp buổi tới, ghi [[ra_soat]] cho 2026-10-03-thuong-ky/1: hoan_thanh, gia_han có "
        "han_moi, hoặc huy, kèm dien_giai."
    ]


def test_a_task_due_on_the_day_of_the_meeting_is_late_the_day_after(tmp_path: Path) -> None:
    october = f"# tệp {OCTOBER}\n[[nhiem_vu]]\nso = 1\nhan = 2026-11-03"
    piece = f"nhiem_vu = []\nra_soat = []\n{october}"
    assert overdue(task_overdue, "2026-11-03", piece, tmp_path) == []
    assert overdue(task_overdue, "2026-11-04", piece, tmp_path) == [
        f"{OCTOBER}: nhiem_vu[1]: Nhiệm vụ 1 hạn 03/11/2026, đến 04/11/2026 đã quá 1 ngày; chưa "
        "được rà soát lần nào."
    ]


def test_standing_tasks_without_a_day_are_never_overdue(tmp_path: Path) -> None:
    piece = f"""
    # tính đến 2026-12-31
    # tệp {OCTOBER}
    [[nhiem_vu]]
    so = 1
    thuong_xuyen = true
    # tệp {NOVEMBER}
    nhiem_vu = []
    # tệp 2026/2026-11-19-chuyen-de.toml
    nhiem_vu = []
    """
    assert found(task_overdue, piece, tmp_path) == []


def test_an_overdue_task_of_the_year_before_is_found_in_its_file(tmp_path: Path) -> None:
    assert codes_and_messages(tmp_path, {"CB613"}, **{DECEMBER_OF_2025: LAST_YEAR}) == [
        f"CB613 {DECEMBER_OF_2025}: Nhiệm vụ 4 «Soát lại hồ sơ» hạn 31/01/2026, đến 30/11/2026 đã "
        "quá 303 ngày; chưa được rà soát lần nào."
    ]


def test_what_may_have_been_closed_where_it_cannot_be_read_is_not_overdue(tmp_path: Path) -> None:
    codes, day = {"CB613", "CB618"}, date(2026, 12, 31)
    december = {"loai": "thuong_ky", "ngay": date(2026, 12, 3), "trang_thai": "hoan_thanh"}
    path = "2026/2026-12-03-thuong-ky.toml"
    assert codes_and_messages(tmp_path, codes, day, **{path: december}) == [
        f"CB613 {OCTOBER}: Nhiệm vụ 2 «Thu phí vệ sinh quý III» hạn 30/11/2026, đến 31/12/2026 đã "
        "quá 31 ngày; rà soát một lần, ngày 03/11/2026: «Còn 4 hộ».",
        f"CB618 {NOVEMBER}: Kiến nghị 1 của Hoàng Văn Minh «Gắn gương cầu ở ngã ba» hẹn trả lời "
        "03/12/2026, đến 31/12/2026 đã quá 28 ngày; chưa có trả lời nào.",
        f"CB613 {NOVEMBER}: Nhiệm vụ 1 «Khởi công đường trục thôn» hạn 30/11/2026, đến 31/12/2026 "
        "đã quá 31 ngày; chưa được rà soát lần nào.",
    ]
    unreadable = december | {"ra_soat": "xem sổ", "tra_loi_kien_nghi": "xem sổ"}
    assert codes_and_messages(tmp_path, codes, day, **{path: unreadable}) == []


def test_words_are_asked_for_tasks_closed_or_extended(tmp_path: Path) -> None:
    piece = """
    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "huy"

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/2"
    tinh_trang = "gia_han"
    han_moi = 2026-12-15

    [[ra_soat]]
    nhiem_vu_cu = "2026-09-03-thuong-ky/1"
    tinh_trang = "hoan_thanh"

    [[ra_soat]]
    tinh_trang = "hoan_thanh"

    [[ra_soat]]
    tinh_trang = "dang_lam"
    """
    assert found(closed_without_words, piece, tmp_path) == of_november(
        "ra_soat[1].dien_giai: Việc «Vận động 6 hộ góp đất» ghi huỷ mà không nói vì sao.",
        "ra_soat[2].dien_giai: Việc «Thu phí vệ sinh quý III» được gia hạn mà không nói vì sao.",
        "ra_soat[3].dien_giai: Việc 2026-09-03-thuong-ky/1 ghi hoàn thành mà không nói làm được "
        "gì.",
        "ra_soat[4].dien_giai: Một việc ghi hoàn thành mà không nói làm được gì.",
    )


def test_the_superior_is_known_by_name_or_by_its_kind(tmp_path: Path) -> None:
    piece = """
    # tệp chibo.toml
    [quy_uoc]
    noi_nhan_nghi_quyet = {}

    [[chi_bo.ten_goi]]
    tu = 2025-07-01
    cap_uy_cap_tren = "Ban cán sự xã Bình Minh"
    """
    for recipients in ('["Đảng ủy xã"]', '["BAN CÁN SỰ XÃ BÌNH MINH"]', '"Cấp uỷ cấp trên"', "[]"):
        assert found(recipients_without_superior, piece.format(recipients), tmp_path) == []
    assert found(
        recipients_without_superior, piece.format('["Chi uỷ", "Đảng viên"]'), tmp_path
    ) == [
        "chibo.toml: quy_uoc.noi_nhan_nghi_quyet: Nơi nhận nghị quyết chỉ có Chi uỷ và Đảng viên, "
        "không có Ban cán sự xã Bình Minh."
    ]


def test_the_second_day_is_in_time(tmp_path: Path) -> None:
    piece = """
    [[nghi_quyet]]
    so = 12
    ban_hanh = {}

    # tệp chibo.toml
    [quy_uoc]
    huong_dan = "hd42-2025"
    """
    assert found(issued_late, piece.format("2026-11-05"), tmp_path) == []
    assert found(issued_late, piece.format("2026-11-06"), tmp_path) == of_november(
        "nghi_quyet[1].ban_hanh: Nghị quyết số 12 ban hành ngày 06/11/2026, 3 ngày sau buổi họp; "
        "hướng dẫn để 2 ngày."
    )


def test_what_a_petition_lacks(tmp_path: Path) -> None:
    piece = '[[kien_nghi]]\nnoi_dung = "Gắn gương cầu."\nhan = 2026-12-03'
    assert found(petition_incomplete, piece, tmp_path) == of_november(
        "kien_nghi[1].so: Kiến nghị thứ nhất chưa có số (so), nên các kỳ sau không trả lời được.",
        "kien_nghi[1]: Kiến nghị thứ nhất chưa ghi người kiến nghị (nguoi), thẩm quyền "
        "(tham_quyen) và nơi xử lý (noi_xu_ly).",
    )
    assert remedies(petition_incomplete, piece, tmp_path) == [
        "ghi  so = 1  cho kiến nghị thứ nhất.",
        "ghi nguoi, tham_quyen và noi_xu_ly của kiến nghị thứ nhất như buổi ấy đã bàn; chưa bàn "
        "thì hỏi cho rõ ở kỳ tới.",
    ]


def test_a_petition_forwarded_still_waits(tmp_path: Path) -> None:
    piece = """
    tra_loi_kien_nghi = [
      { kien_nghi_cu = "2026-10-03-thuong-ky/1", tinh_trang = "da_chuyen" },
    ]
    """
    assert overdue(petition_overdue, "2026-11-03", piece, tmp_path) == []
    assert overdue(petition_overdue, "2026-11-04", piece, tmp_path) == [
        f"{OCTOBER}: kien_nghi[1]: Kiến nghị 1 của Phạm Thị Dung «Sửa cống đầu thôn» hẹn trả lời "
        "03/11/2026, đến 04/11/2026 đã quá 1 ngày; ngày 03/11/2026 mới ghi đã chuyển."
    ]


def test_a_petition_without_a_day_is_told_of_when_the_year_is_over(tmp_path: Path) -> None:
    piece = """
    tra_loi_kien_nghi = []
    # tệp 2026/2026-10-03-thuong-ky.toml
    [[kien_nghi]]
    so = 1
    nguoi = "Phạm Thị Dung"
    noi_dung = "Sửa cống đầu thôn."
    tham_quyen = "cap_uy_cap_tren"
    """
    assert overdue(petition_overdue, "2026-12-30", piece, tmp_path) == []
    told = [
        f"{OCTOBER}: kien_nghi[1]: Kiến nghị 1 của Phạm Thị Dung «Sửa cống đầu thôn» nêu ngày "
        "03/10/2026, không hẹn trả lời, nay đã hết năm; chưa có trả lời nào."
    ]
    # The one of November has its day; without one no monthly meeting came after it.
    november = '[[kien_nghi]]\nso = 1\nnoi_dung = "Gắn gương cầu."\n# tệp 2026/2026-10'
    both = dedent(piece).replace("# tệp 2026/2026-10", november)
    assert overdue(petition_overdue, "2026-12-31", both, tmp_path) == told
    whole = f"# tính đến 2026-12-31\n# tệp {NOVEMBER}\n{dedent(piece)}"
    assert remedies(petition_overdue, whole, tmp_path) == [
        "hỏi cấp uỷ cấp trên, rồi ở tệp buổi tới ghi [[tra_loi_kien_nghi]] cho "
        "2026-10-03-thuong-ky/1."
    ]


WHOLE_YEAR = """
# tính đến 2026-12-31
# tệp chibo.toml
[sinh_hoat]
so_tu = 2026-01-01
# tệp 2026/2026-11-19-chuyen-de.toml
nhiem_vu = []
# tệp 2026/2026-10-03-thuong-ky.toml
nhiem_vu = []
# tệp 2026/2026-11-03-thuong-ky.toml
[[nhiem_vu]]
so = 1
nguoi_thuc_hien = "Hoàng Văn Minh"
"""


def test_members_without_task_or_office_or_assignment(tmp_path: Path) -> None:
    told = (
        "dang-vien.toml: dang_vien[{}]: Năm 2026, {} không được giao nhiệm vụ nào, cũng không có "
        "phan_cong."
    )
    # Not those with an office, nor the exempt, the away, the received.
    assert found(member_without_task, WHOLE_YEAR, tmp_path) == [
        told.format(3, "Trần Thị Bình"),
        told.format(4, "Phạm Thị Dung"),
    ]
    inspecting = f'{WHOLE_YEAR}nguoi_kiem_tra = "Trần Thị Bình"'
    assert found(member_without_task, inspecting, tmp_path) == [told.format(4, "Phạm Thị Dung")]


def test_of_many_members_without_task_the_first_five_stand_alone(tmp_path: Path) -> None:
    names = [f"Vũ Văn {letter}" for letter in "ABCDEGH"]
    rows = "".join(f'\n[[dang_vien]]\nho_ten = "{name}"' for name in names)
    piece = WHOLE_YEAR.replace("# tệp chibo.toml", f"# tệp dang-vien.toml{rows}\n# tệp chibo.toml")
    *five, others = found(member_without_task, piece, tmp_path)
    assert [each.split(",")[0] for each in five] == [
        f"dang-vien.toml: dang_vien[{place}]: Năm 2026" for place in range(1, 6)
    ]
    assert others == (
        "dang-vien.toml: dang_vien[6]: Năm 2026 còn 2 đồng chí nữa không được giao nhiệm vụ nào, "
        "cũng không có phan_cong: Vũ Văn G và Vũ Văn H."
    )


STANDING = """
# tệp 2026/2026-{month}-03-thuong-ky.toml
loai = "thuong_ky"
ngay = 2026-{month}-03
trang_thai = "{state}"
"""


def test_a_standing_task_that_three_meetings_passed_over(tmp_path: Path) -> None:
    task = '[[nhiem_vu]]\nso = 1\nnoi_dung = "Giữ sạch đường làng"\nthuong_xuyen = true\n'
    august = STANDING.format(month="08", state="hoan_thanh") + task
    september = STANDING.format(month="09", state="hoan_thanh")
    day, year_end = "# tính đến 2026-12-30", "# tính đến 2026-12-31"
    told = [
        "2026/2026-08-03-thuong-ky.toml: nhiem_vu[1]: Nhiệm vụ 1 «Giữ sạch đường làng» là việc "
        "thường xuyên; 3 kỳ thường kỳ sau đó không kỳ nào rà soát."
    ]
    rule = standing_task_never_reviewed
    assert found_in_book(rule, f"{year_end}\n{august}{september}", tmp_path / "a") == told
    assert found_in_book(rule, f"{day}\n{august}{september}", tmp_path / "b") == []
    draft = STANDING.format(month="09", state="dang_ghi")
    assert found_in_book(rule, f"{year_end}\n{august}{draft}", tmp_path / "c") == []
    asked = '[[ra_soat]]\nnhiem_vu_cu = "2026-08-03-thuong-ky/1"\n'
    blank = f"{year_end}\n{august}{september}{asked}"
    assert found_in_book(rule, blank, tmp_path / "d") == told
    assert found_in_book(rule, f'{blank}tinh_trang = "dang_lam"', tmp_path / "e") == []


def test_members_without_task_are_not_told_of_before_the_year_is_over(tmp_path: Path) -> None:
    for before, after in (("2026-12-31", "2026-12-30"), ("so_tu = 2026-01", "so_tu = 2026-02")):
        unfinished = WHOLE_YEAR.replace(before, after, 1)
        assert found(member_without_task, unfinished, tmp_path) == []
