"""Family 9 where the pieces in the docstrings are not enough: evidence, evaluators, boundaries."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from good_book import AS_OF, NOVEMBER, findings_in_book, found_in_book, good_book, write_book

from chibo_cli.checker import Report, check
from chibo_cli.findings import Severity
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.rules.reading.cb029_more_votes_than_voters import more_votes_than_voters
from chibo_cli.rules.scores.cb901_score_of_no_meeting import score_of_no_meeting
from chibo_cli.rules.scores.cb902_points_not_allowed import points_not_allowed
from chibo_cli.rules.scores.cb903_total_differs_from_sum import total_differs_from_sum
from chibo_cli.rules.scores.cb904_rating_differs_from_points import rating_differs_from_points
from chibo_cli.rules.scores.cb905_points_differ_from_facts import points_differ_from_facts
from chibo_cli.rules.scores.cb906_full_marks_against_record import full_marks_against_record
from chibo_cli.rules.scores.cb907_lost_points_without_reason import lost_points_without_reason
from chibo_cli.rules.scores.cb908_no_score_sheet import no_score_sheet
from chibo_cli.rules.scores.cb909_pending_too_long import pending_too_long
from chibo_cli.rules.scores.cb910_criteria_left_unscored import criteria_left_unscored
from chibo_cli.rules.scores.cb911_set_not_for_this_meeting import set_not_for_this_meeting
from chibo_cli.rules.scores.cb912_choice_not_recorded import choice_not_recorded
from chibo_cli.rules.scores.cb913_scores_copied import scores_copied
from chibo_cli.rules.scores.cb914_criteria_set_unusable import criteria_set_unusable
from chibo_cli.rules.scores.cb915_unknown_criteria_set import unknown_criteria_set
from chibo_cli.rules.scores.cb916_unknown_criterion import unknown_criterion
from chibo_cli.rules.scores.cb917_steps_do_not_cover import steps_do_not_cover

SHEET = "2026/cham-diem/2026-11-03-thuong-ky.toml"
OCTOBER_SHEET = "2026/cham-diem/2026-10-03-thuong-ky.toml"

RANGE = "từ 0 đến 10 điểm, lẻ đến 0,5"

OWN_SET = """
# tệp chibo.toml

[quy_uoc]
bo_tieu_chi = "xa-binh-minh"

# tệp tieu-chi/xa-binh-minh.toml

ten = "Phiếu chấm điểm của xã Bình Minh"
so_hieu = "21-QĐ/ĐU"
ngay = 2025-12-01
co_quan = "Đảng uỷ xã Bình Minh"
loai = ["thuong_ky"]
tong_diem = 20
buoc_diem = 0.5
day_du = true
du_diem = true
ben_cham = [
  { nguoi_cham = "chi_bo", ten = "Chi bộ" },
  { nguoi_cham = "cap_uy_cap_tren", ten = "Đảng uỷ xã", quyet_dinh = true },
]
xep_loai = [
  { ten = "Tốt", tu_diem = 18, du_diem_o = ["1"], neu_khong = "Khá" },
  { ten = "Khá", tu_diem = 14 },
  { ten = "Kém", tu_diem = 0 },
]

[[tieu_chi]]
so = "1"
noi_dung = "Tỉ lệ dự họp"
diem_toi_da = 5
cach_cham = "theo_muc"
co_so = "tu_dong"
du_kien = ["du_hop.ty_le"]
muc = [
  { diem = 5, noi_dung = "Từ 90%", khi = { du_kien = "du_hop.ty_le", tu = 0.9 } },
  { diem = 2, noi_dung = "Dưới 90%", khi = { du_kien = "du_hop.ty_le", duoi = 0.9 } },
]

[[tieu_chi]]
so = "2"
noi_dung = "Nội dung bàn kỹ"
diem_toi_da = 10
cach_cham = "trong_khoang"
du_kien = ["du_hop.khong_ly_do"]

[[tieu_chi]]
so = "3"
noi_dung = "Điều hành linh hoạt"
diem_toi_da = 5
cach_cham = "co_khong"
"""

ONE_ABSENT = f"""
# tệp {NOVEMBER}

vang = [{{ nguoi = "Hoàng Văn Minh" }}]
"""


def scored(*entries: str, path: str = SHEET, more: str = "") -> str:
    """A score record by the set of the commune: `1: 5` is five points for criterion 1."""
    rows = []
    for entry in entries:
        key, _, points = entry.partition(": ")
        number, _, said = points.partition(" ")
        reason = f', dien_giai = "{said}"' if said else ""
        rows.append(f'{{ tieu_chi = "{key}", diem = {number}{reason} }}')
    return f"{OWN_SET}\n# tệp {path}\n\nmuc_diem = [{', '.join(rows)}]\n{more}\n"


def evaluated(total: float | None, rating: str = "", *, who: str = "chi_bo", why: str = "") -> str:
    keys = [f'nguoi_cham = "{who}"']
    keys += [f"tong_diem = {total}"] if total is not None else []
    keys += [f'xep_loai = "{rating}"'] if rating else []
    keys += [f'dien_giai = "{why}"'] if why else []
    return f"danh_gia = [{{ {', '.join(keys)} }}]"


def report(piece: str, folder: Path) -> Report:
    """The report of the whole check of the good book with a piece laid over it."""
    findings_in_book(points_not_allowed, piece, folder)  # writes the book
    workspace = open_workspace(folder)
    record, reading = load_year(workspace, 2026, as_of=AS_OF)
    return check(record, [*workspace.findings, *reading])


def test_a_sheet_that_agrees_with_set_and_record_is_good(tmp_path: Path) -> None:
    # October is before the sheet of the commune was first used here: it has its own.
    november = scored("1: 5", "2: 8.5 Hai tổ chưa bàn.", "3: 5", more=evaluated(18.5, "Tốt"))
    october = f'# tệp {OCTOBER_SHEET}\nmuc_diem = [{{ tieu_chi = "1", diem = 5 }},' + (
        '{ tieu_chi = "2", diem = 10 }, { tieu_chi = "3", diem = 5 }]\n' + evaluated(20, "Tốt")
    )
    told = report(f"{november}\n{october}\n", tmp_path)
    assert [f"{each.code} {each.message}" for each in told.findings if each.code > "CB9"] == []


def test_records_of_no_meeting_and_two_of_one(tmp_path: Path) -> None:
    copied = f'# tệp {OCTOBER_SHEET}\n\nbuoi_sinh_hoat = "2026-11-03-thuong-ky"\n'
    piece = f"{scored()}\n{copied}\n# tệp 2026/cham-diem/2026-02-03-thuong-ky.toml\n"
    assert found_in_book(score_of_no_meeting, piece, tmp_path) == [
        "2026/cham-diem/2026-02-03-thuong-ky.toml: buoi_sinh_hoat: Năm 2026 không có buổi "
        "2026-02-03-thuong-ky; gần giống: 2026-10-03-thuong-ky, 2026-11-03-thuong-ky.",
        f"{SHEET}: buoi_sinh_hoat: Buổi 2026-11-03-thuong-ky đã có phiếu {OCTOBER_SHEET}.",
    ]


def test_a_record_whose_name_is_no_meeting_is_told(tmp_path: Path) -> None:
    path = "2026/cham-diem/thang-11.toml"
    assert found_in_book(score_of_no_meeting, scored(path=path), tmp_path) == [
        f"{path}: buoi_sinh_hoat: Năm 2026 không có buổi thang-11."
    ]


def test_a_record_of_a_meeting_still_to_come_is_none_of_no_meeting(tmp_path: Path) -> None:
    piece = f"# tính đến 2026-10-31\n{scored()}"
    assert found_in_book(score_of_no_meeting, piece, tmp_path) == []


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("1: 5", []),
        ("1: 3", ["Chi bộ: Tiêu chí 1 ghi 3 điểm, bộ tiêu chí chỉ cho 2 hoặc 5 điểm."]),
        ("2: 9.5", []),
        ("2: 0", []),
        ("2: 9.25", [f"Chi bộ: Tiêu chí 2 ghi 9,25 điểm, bộ tiêu chí chỉ cho {RANGE}."]),
        ("2: 10.5", [f"Chi bộ: Tiêu chí 2 ghi 10,5 điểm, bộ tiêu chí chỉ cho {RANGE}."]),
        ("3: 0", []),
        ("3: 4", ["Chi bộ: Tiêu chí 3 ghi 4 điểm, bộ tiêu chí chỉ cho 0 hoặc 5 điểm."]),
    ],
)
def test_only_points_of_the_set_are_allowed(entry: str, told: list[str], tmp_path: Path) -> None:
    found = found_in_book(points_not_allowed, scored(entry), tmp_path)
    assert found == [f"{SHEET}: muc_diem[1].diem: {each}" for each in told]


def test_the_evidence_of_the_set_decides_the_level(tmp_path: Path) -> None:
    def told(piece: str, name: str) -> tuple[Severity, str]:
        (finding,) = findings_in_book(points_not_allowed, piece, tmp_path / name)
        return finding.severity, finding.basis

    own = scored("3: 4")
    assert told(own, "own") == (
        Severity.ERROR,
        "Bộ tiêu chí xa-binh-minh số 21-QĐ/ĐU, ngày 01/12/2025 của Đảng uỷ xã Bình Minh",
    )
    assert told(own.replace('so_hieu = "21-QĐ/ĐU"\n', ""), "unnumbered") == (
        Severity.WARNING,
        "Bộ tiêu chí xa-binh-minh, ngày 01/12/2025 của Đảng uỷ xã Bình Minh (chưa thấy văn bản, "
        "chỉ là thông lệ)",
    )
    copied = f'# tệp {SHEET}\nbo_tieu_chi = "an-phu-hd42"\n'
    assert told(f'{copied}muc_diem = [{{ tieu_chi = "5.1", diem = 1 }}]', "copied") == (
        Severity.WARNING,
        "Bộ tiêu chí an-phu-hd42 của Đảng uỷ phường An Phú (theo bản người khác chép lại, chưa đối "
        "chiếu với bản ký)",
    )


@pytest.mark.parametrize(
    ("total", "told"),
    [
        (18, []),
        (19, ["Chi bộ ghi tổng 19 điểm, các tiêu chí cộng lại 18 điểm."]),
        (17.5, ["Chi bộ ghi tổng 17,5 điểm, các tiêu chí cộng lại 18 điểm."]),
    ],
)
def test_the_total_is_the_sum(total: float, told: list[str], tmp_path: Path) -> None:
    piece = scored("1: 5", "2: 8", "3: 5", more=evaluated(total))
    found = found_in_book(total_differs_from_sum, piece, tmp_path)
    assert found == [f"{SHEET}: danh_gia[1].tong_diem: {each}" for each in told]


def test_a_total_is_not_compared_while_criteria_are_unscored(tmp_path: Path) -> None:
    piece = scored("1: 5", "2: 8", more=evaluated(18, "Tốt"))
    assert found_in_book(total_differs_from_sum, piece, tmp_path) == []
    low = scored("1: 5", "2: 8", more=evaluated(13, "Tốt"))
    assert found_in_book(rating_differs_from_points, low, tmp_path / "rating") == []
    assert found_in_book(criteria_left_unscored, piece, tmp_path) == [
        f"{SHEET}: danh_gia[1].tong_diem: Chi bộ đã ghi tổng điểm, xếp loại mà chưa chấm tiêu chí "
        "3."
    ]


def test_a_total_of_the_cell_without_any_criterion_is_no_score(tmp_path: Path) -> None:
    piece = scored(more=evaluated(18, "Tốt"))
    assert found_in_book(criteria_left_unscored, piece, tmp_path) == [
        f"{SHEET}: danh_gia[1].tong_diem: Chi bộ đã ghi tổng điểm, xếp loại mà chưa chấm tiêu chí "
        "nào."
    ]


def test_a_sheet_begun_is_told_once_the_next_meeting_was_held(tmp_path: Path) -> None:
    october = scored("1: 5", path=OCTOBER_SHEET)
    assert found_in_book(criteria_left_unscored, october, tmp_path / "later") == [
        f"{OCTOBER_SHEET}: : Chi bộ chưa chấm xong, kỳ sau họp ngày 03/11/2026 mà chưa chấm tiêu "
        "chí 2 và 3."
    ]
    early = f"# tính đến 2026-11-02\n{october}"
    assert found_in_book(criteria_left_unscored, early, tmp_path / "early") == []


def test_the_rating_follows_threshold_and_hard_condition(tmp_path: Path) -> None:
    piece = scored("1: 2", "2: 10", "3: 5", more=evaluated(17, "Tốt"))
    assert found_in_book(rating_differs_from_points, piece, tmp_path / "low") == [
        f"{SHEET}: danh_gia[1].xep_loai: Chi bộ xếp loại Tốt, theo điểm là Khá. 17 điểm: Khá (từ "
        "14 điểm)."
    ]
    unknown = scored("1: 5", "2: 10", "3: 5", more=evaluated(20, "Xuất sắc"))
    assert found_in_book(rating_differs_from_points, unknown, tmp_path / "unknown") == [
        f"{SHEET}: danh_gia[1].xep_loai: Chi bộ xếp loại «Xuất sắc», bộ tiêu chí chỉ có Tốt, Khá "
        "và Kém."
    ]
    at_threshold = scored("1: 5", "2: 8", "3: 5", more=evaluated(18, "Tốt"))
    assert found_in_book(rating_differs_from_points, at_threshold, tmp_path / "at") == []


def test_a_wrong_total_is_told_before_the_rating_that_follows_it(tmp_path: Path) -> None:
    piece = scored("1: 5", "2: 5", "3: 5", more=evaluated(18, "Tốt"))
    assert found_in_book(rating_differs_from_points, piece, tmp_path) == []


def test_who_decides_may_rate_otherwise_and_say_why(tmp_path: Path) -> None:
    def told(why: str) -> list[str]:
        given = evaluated(17, "Tốt", who="cap_uy_cap_tren", why=why)
        return found_in_book(
            rating_differs_from_points, scored(more=given), tmp_path / (why or "-")
        )

    assert told("Chi bộ vừa chống lũ.") == []
    assert told("") == [
        f"{SHEET}: danh_gia[1].xep_loai: Cấp uỷ cấp trên xếp loại Tốt, theo điểm là Khá. 17 điểm: "
        "Khá (từ 14 điểm)."
    ]


def test_points_against_the_facts_need_a_word(tmp_path: Path) -> None:
    def told(entry: str, name: str, more: str = "") -> list[str]:
        piece = f"{scored(entry)}{ONE_ABSENT}{more}"
        return found_in_book(points_differ_from_facts, piece, tmp_path / name)

    assert told("1: 5", "bare") == [
        f"{SHEET}: muc_diem[1].diem: Chi bộ: Tiêu chí 1 ghi 5 điểm, theo dữ kiện là 2 điểm: 5/6 "
        "đảng viên được triệu tập có mặt (83,3%)."
    ]
    assert told("1: 2", "same") == []
    assert told("1: 5 Đồng chí Minh trực chống bão.", "explained") == []


def test_points_said_to_rest_on_facts_must_be_those_of_the_facts(tmp_path: Path) -> None:
    # What the program wrote beside the points then is no word why they differ now.
    entry = '{ tieu_chi = "1", diem = 5, co_so = "tu_dong", dien_giai = "6/6 có mặt" }'
    piece = scored().replace("muc_diem = []", f"muc_diem = [{entry}]") + ONE_ABSENT
    assert len(found_in_book(points_differ_from_facts, piece, tmp_path)) == 1


def test_facts_that_could_not_be_read_are_not_held_against_a_sheet(tmp_path: Path) -> None:
    lost = ONE_ABSENT.replace('"Hoàng Văn Minh"', "5")
    assert found_in_book(points_differ_from_facts, f"{scored('1: 2')}{lost}", tmp_path) == []
    piece = f"{scored('2: 10')}{lost}"
    assert found_in_book(full_marks_against_record, piece, tmp_path / "full") == []


def test_a_sheet_with_a_gap_gives_no_consequent_finding(tmp_path: Path) -> None:
    piece = scored("1: 5", "2: 8", "3: 4", more=evaluated(20, "Kém") + "\nla = 1")
    assert found_in_book(points_not_allowed, piece, tmp_path) == []
    assert found_in_book(total_differs_from_sum, piece, tmp_path) == []
    assert found_in_book(rating_differs_from_points, piece, tmp_path) == []


def test_full_marks_are_weighed_against_what_the_record_says(tmp_path: Path) -> None:
    def told(entry: str, name: str) -> list[str]:
        piece = f"{scored(entry)}{ONE_ABSENT}"
        return found_in_book(full_marks_against_record, piece, tmp_path / name)

    assert told("2: 10", "full") == [
        f"{SHEET}: muc_diem[1].diem: Chi bộ: Tiêu chí 2 cho đủ 10 điểm, trong khi sổ ghi: 1 người "
        "vắng không có lý do."
    ]
    assert told("2: 9.5", "less") == []
    assert told("2: 10 Đã báo qua điện thoại.", "explained") == []
    assert found_in_book(full_marks_against_record, scored("2: 10"), tmp_path / "there") == []


def test_lost_points_are_listed_once(tmp_path: Path) -> None:
    piece = scored("1: 2", "2: 9.5", "3: 0 Không ai gợi ý.")
    assert found_in_book(lost_points_without_reason, piece, tmp_path / "none") == [
        f"{SHEET}: muc_diem[1].dien_giai: Tiêu chí 1 (2/5) và 2 (9,5/10) không đủ điểm mà không "
        "ghi vì sao."
    ]
    overall = scored("1: 2", "2: 9.5", more=evaluated(None, why="Một người vắng, bàn còn lướt."))
    assert found_in_book(lost_points_without_reason, overall, tmp_path / "overall") == []


def test_a_total_given_alone_says_why_points_were_lost(tmp_path: Path) -> None:
    alone = f'# tệp {SHEET}\nbo_tieu_chi = "an-giang-hd01"\n{evaluated(88, "Khá")}\n'
    assert found_in_book(lost_points_without_reason, alone, tmp_path) == [
        f"{SHEET}: danh_gia[1].dien_giai: Tổng 88/100 điểm mà không ghi vì sao bị trừ."
    ]


def test_a_sheet_is_missed_only_where_a_paper_asks_for_one(tmp_path: Path) -> None:
    def told(piece: str, name: str) -> list[str]:
        return found_in_book(no_score_sheet, piece, tmp_path / name)

    november = "2026/2026-11-03-thuong-ky.toml: : Buổi thường kỳ ngày 03/11/2026 chưa có phiếu chấm"
    asked = [
        "2026/2026-10-03-thuong-ky.toml: : Buổi thường kỳ ngày 03/10/2026 chưa có phiếu chấm điểm.",
        f"{november} điểm.",
    ]
    assert told(OWN_SET, "chosen") == [
        f"{november} điểm; năm 2026 sổ chưa có phiếu nào của 2 buổi hằng tháng đã họp."
    ]
    assert told(scored(path=OCTOBER_SHEET), "begun") == asked[1:]
    assert told(scored(), "not before sheets were kept") == []
    assert told("", "hd12") == []
    assert told(OWN_SET.replace("2025-12-01", "2026-10-15"), "later") == asked[1:]
    assert told(f"# tính đến 2026-10-31\n{OWN_SET}", "early") == asked[:1]
    assert told(f'{OWN_SET}\n# tệp {NOVEMBER}\ntrang_thai = "dang_ghi"', "draft") == asked[:1]
    assert told(OWN_SET.replace("ngay = 2025", 'cham_theo = "nam"\nngay = 2025'), "yearly") == []


def test_no_sheet_is_missed_of_a_meeting_before_its_guideline(tmp_path: Path) -> None:
    write_book(good_book(), tmp_path)
    book, _ = load_year(open_workspace(tmp_path), 2026, as_of=AS_OF)

    def told(begun: date) -> list[str]:
        paper = shipped_guideline("hd42-2025").model_copy(update={"in_force_since": begun})
        record = replace(book, guideline=paper, memo={})
        return [f.message for m in record.meetings for f in no_score_sheet.on_meeting(m, record)]

    november = "Buổi thường kỳ ngày 03/11/2026 chưa có phiếu chấm điểm"
    assert told(date(2026, 10, 4)) == [f"{november}."]
    assert told(date(2026, 10, 3)) == [
        f"{november}; năm 2026 sổ chưa có phiếu nào của 2 buổi hằng tháng đã họp."
    ]
    assert told(date(2026, 11, 4)) == []


def test_a_sheet_that_cannot_be_read_is_not_called_missing(tmp_path: Path) -> None:
    write_book(good_book(), tmp_path)
    broken = tmp_path / SHEET
    found_in_book(no_score_sheet, OWN_SET, tmp_path)
    broken.parent.mkdir()
    broken.write_bytes(b"\xff\xfe\x00")
    record, _ = load_year(open_workspace(tmp_path), 2026, as_of=AS_OF)
    assert [f.message for m in record.meetings for f in no_score_sheet.on_meeting(m, record)] == []


def test_what_pends_is_asked_for_once_it_is_known_or_the_next_meeting_held(tmp_path: Path) -> None:
    pending = '# tệp {}\nbo_tieu_chi = "an-phu-hd42"\nmuc_diem = [{{ tieu_chi = "8.3", {} }}]\n'
    october = pending.format(OCTOBER_SHEET, "cho_ket_qua = true")
    told = f"{OCTOBER_SHEET}: muc_diem[1].cho_ket_qua: Tiêu chí 8.3 còn để chờ kết quả"
    assert found_in_book(pending_too_long, october, tmp_path / "later") == [
        f"{told}, chi bộ đã họp kỳ sau ngày 03/11/2026."
    ]
    early = f"# tính đến 2026-10-31\n{october}"
    assert found_in_book(pending_too_long, early, tmp_path / "early") == []
    posted = "# tệp 2026/2026-10-03-thuong-ky.toml\n[bien_ban]\ndang_so_tay = 2026-10-05\n"
    (known,) = found_in_book(pending_too_long, f"{early}{posted}", tmp_path / "known")
    assert known.startswith(f"{told}, sổ đã ghi: ")
    scored_now = pending.format(OCTOBER_SHEET, "diem = 1")
    assert found_in_book(pending_too_long, scored_now, tmp_path / "scored") == []


def test_a_set_is_for_certain_cells_and_meetings(tmp_path: Path) -> None:
    def told(piece: str, name: str) -> list[str]:
        return found_in_book(set_not_for_this_meeting, piece, tmp_path / name)

    thematic = "2026/cham-diem/2026-11-19-chuyen-de.toml"
    assert told(scored(path=thematic), "kind") == [
        f"{thematic}: bo_tieu_chi: Bộ tiêu chí xa-binh-minh dành cho buổi thường kỳ, không phải "
        "buổi chuyên đề."
    ]
    other = scored().replace("\nloai = ", '\nloai_hinh = ["luc_luong_vu_trang"]\nloai = ')
    assert told(other, "cell") == [
        "chibo.toml: quy_uoc.bo_tieu_chi: Bộ tiêu chí xa-binh-minh không dành cho loại hình chi bộ "
        "này."
    ]
    yearly = "".join(
        f'# tệp {path}\nbo_tieu_chi = "tra-vinh-ap-khom"\n' for path in (OCTOBER_SHEET, SHEET)
    )
    once = "Bộ tiêu chí tra-vinh-ap-khom chấm cả năm một lần, không phải từng buổi"
    told_yearly = [each for each in told(yearly, "yearly") if once in each]
    assert told_yearly == [f"{OCTOBER_SHEET}: bo_tieu_chi: {once}; đã có phiếu ở buổi sau."]


def test_a_criterion_that_does_not_apply_follows_the_choice(tmp_path: Path) -> None:
    def told(points: int, chosen: str) -> list[str]:
        choice = f'lua_chon = [{{ tieu_chi = "4.3", chon = "{chosen}" }}]' if chosen else ""
        piece = f'# tệp {OCTOBER_SHEET}\nbo_tieu_chi = "an-phu-hd42"\n{choice}\n'
        piece += f'muc_diem = [{{ tieu_chi = "4.3", diem = {points} }}]\n'
        return found_in_book(choice_not_recorded, piece, tmp_path / f"{points}{chosen}")

    place = f"{OCTOBER_SHEET}: muc_diem[1].diem: Chi bộ: Tiêu chí 4.3 ghi"
    (unchosen,) = told(0, "")
    assert unchosen.startswith(f"{place} 0 điểm, nhưng tiêu chí này không áp dụng (")
    assert unchosen.endswith(") và chưa ghi cách tính.")
    unchosen_loss = f'# tệp {OCTOBER_SHEET}\nbo_tieu_chi = "an-phu-hd42"\n'
    unchosen_loss += 'muc_diem = [{ tieu_chi = "4.3", diem = 0 }]\n'
    assert found_in_book(lost_points_without_reason, unchosen_loss, tmp_path / "loss") == []
    assert told(0, "khong_diem") == []
    assert told(5, "du_diem") == []
    (against,) = told(5, "khong_diem")
    assert against.startswith(f"{place} 5 điểm. Không áp dụng, không có điểm: ")


def test_what_the_set_itself_says_of_it_is_no_choice(tmp_path: Path) -> None:
    own = OWN_SET.replace(
        'noi_dung = "Điều hành linh hoạt"',
        'noi_dung = "Chuyên đề"\nap_dung_khi = { du_kien = "chuyen_de.co", bang = true }\n'
        'khong_ap_dung = "du_diem"',
    )
    sheet = f'# tệp {OCTOBER_SHEET}\nmuc_diem = [{{ tieu_chi = "3", diem = 0 }}]\n'
    (told,) = findings_in_book(choice_not_recorded, f"{own}\n{sheet}", tmp_path)
    assert (told.message, told.remedy) == (
        "Chi bộ: Tiêu chí 3 ghi 0 điểm. Không áp dụng, cho đủ điểm: buổi thường kỳ, không có "
        "chuyên đề.",
        "ghi điểm như bộ tiêu chí định cho tiêu chí không áp dụng.",
    )


def test_copied_sheets_need_reasons_and_other_facts_to_be_told(tmp_path: Path) -> None:
    lines = (
        '{ tieu_chi = "3.1", diem = 4, dien_giai = "Nội dung chuẩn bị còn dài quá." }',
        '{ tieu_chi = "4.2", diem = 20, dien_giai = "Vài đồng chí còn ngại nói thẳng." }',
        '{ tieu_chi = "6", diem = 25, dien_giai = "Thu phí còn chậm so với hẹn." }',
    )

    def told(october: tuple[str, ...], november: tuple[str, ...], name: str) -> list[str]:
        piece = "".join(
            f'# tệp {path}\nbo_tieu_chi = "hd42-2025"\nmuc_diem = [{", ".join(rows)}]\n'
            for path, rows in ((OCTOBER_SHEET, october), (SHEET, november))
        )
        return found_in_book(scores_copied, piece, tmp_path / name)

    (copied,) = told(lines, lines, "copied")
    assert copied.startswith(
        f"{SHEET}: : 3 tiêu chí chấm theo nhận xét, với 3 lời giải thích, giống hệt phiếu ngày "
        "03/10/2026; sổ hai kỳ khác nhau: "
    )
    assert told(lines[:2], lines[:2], "few") == []
    changed = (lines[0].replace("diem = 4", "diem = 3"), *lines[1:])
    assert told(lines, changed, "changed") == []


def test_flaws_of_the_set_are_told_but_those_its_issuer_left_open(tmp_path: Path) -> None:
    gap = OWN_SET.replace("duoi = 0.9 } }", "duoi = 0.8 } }")
    assert found_in_book(steps_do_not_cover, OWN_SET, tmp_path / "whole") == []
    (told,) = found_in_book(steps_do_not_cover, gap, tmp_path / "gap")
    assert told.startswith("tieu-chi/xa-binh-minh.toml: tieu_chi[1].muc: Tiêu chí 1, ")
    noted = f"{gap}[[cho_chua_ro]]\ntieu_chi = '1'\nnoi_dung = 'Từ 80% đến dưới 90%.'\n"
    assert found_in_book(steps_do_not_cover, noted, tmp_path / "noted") == []
    unadded = OWN_SET.replace("tong_diem = 20", "tong_diem = 25")
    (sum_told,) = found_in_book(criteria_set_unusable, unadded, tmp_path / "sum")
    assert sum_told.startswith("tieu-chi/xa-binh-minh.toml: tong_diem: ")
    unused = unadded.replace('bo_tieu_chi = "xa-binh-minh"', 'bo_tieu_chi = "an-phu-hd42"')
    assert found_in_book(criteria_set_unusable, unused, tmp_path / "unused") == []


def test_names_of_sets_are_looked_for_wherever_they_stand(tmp_path: Path) -> None:
    piece = f"""
# tệp chibo.toml

[[lua_chon_cham]]
bo_tieu_chi = "an-phu-hd42"
tieu_chi = "4.33"
chon = "khong_diem"

# tệp {SHEET}

bo_tieu_chi = "hd42-2026"
"""
    assert found_in_book(unknown_criteria_set, piece, tmp_path) == [
        f"{SHEET}: bo_tieu_chi: Không có bộ tiêu chí «hd42-2026»; gần giống: hd42-2025.",
        "chibo.toml: lua_chon_cham[1].tieu_chi: Bộ tiêu chí an-phu-hd42 không có tiêu chí 4.33.",
    ]
    (_, choice) = findings_in_book(unknown_criteria_set, piece, tmp_path)
    assert choice.remedy == (
        "ghi số tiêu chí có trong  chibo criteria show an-phu-hd42,  hoặc xoá cả bảng này."
    )


def test_one_evaluator_scores_a_criterion_once_and_several_beside_each_other(
    tmp_path: Path,
) -> None:
    beside = """
muc_diem = [
  { tieu_chi = "1", diem = 5 },
  { tieu_chi = "1", diem = 5, nguoi_cham = "can_bo_du" },
  { tieu_chi = "1", diem = 2 },
  { diem = 2 },
]
danh_gia = [{ nguoi_cham = "chi_bo" }, { nguoi_cham = "chi_bo", tong_diem = 7 }]
"""
    piece = scored().replace("muc_diem = []", beside)
    assert found_in_book(unknown_criterion, piece, tmp_path) == [
        f"{SHEET}: muc_diem[3].tieu_chi: Chi bộ đã chấm tiêu chí 1 ở mục thứ nhất.",
        f"{SHEET}: muc_diem[4].tieu_chi: Mục [[muc_diem]] thứ tư không ghi tieu_chi.",
        f"{SHEET}: danh_gia[2].nguoi_cham: Chi bộ đã có [[danh_gia]] ở mục thứ nhất.",
    ]


def test_a_meeting_excuses_what_is_found_in_its_score_sheet(tmp_path: Path) -> None:
    waiver = f"""
# tệp {NOVEMBER}

[[mien]]
quy_tac = "CB907"
ly_do = "Phiếu giấy đã gửi, lý do ghi ở biên bản."
"""
    told = report(f"{scored('2: 9')}{waiver}", tmp_path)
    assert [(each.code, each.location.path, each.waived) for each in told.waived] == [
        ("CB907", SHEET, "Phiếu giấy đã gửi, lý do ghi ở biên bản")
    ]
    assert [each.code for each in told.findings if each.code in ("CB907", "CB052")] == []


def test_the_report_names_the_sheet_it_speaks_of(tmp_path: Path) -> None:
    told = report(scored("2: 9"), tmp_path)
    assert told.titles[SHEET] == "Phiếu chấm điểm buổi thường kỳ ngày 03/11/2026"


@pytest.mark.parametrize(
    ("counts", "found"),
    [
        ("tan_thanh = 1, khong_tan_thanh = 0", []),
        (
            "tan_thanh = 90, khong_tan_thanh = 1",
            [
                f"{SHEET}: bieu_quyet.tan_thanh: Biểu quyết kết quả chấm điểm: có 91 phiếu (90 tán "
                "thành + 1 không tán thành), nhưng chỉ có {} đảng viên chính thức dự: {}."
            ],
        ),
    ],
)
def test_a_vote_on_the_score_by_more_than_could_vote(
    tmp_path: Path, counts: str, found: list[str]
) -> None:
    piece = scored("1: 5", more=f"bieu_quyet = {{ {counts} }}")
    told = found_in_book(more_votes_than_voters, piece, tmp_path)
    voters = told[0].partition("chỉ có ")[2].partition(" đảng")[0] if told else ""
    shown = told[0].rpartition("dự: ")[2].rstrip(".") if told else ""
    assert told == [each.format(voters, shown) for each in found]
