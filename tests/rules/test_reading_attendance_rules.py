"""The rules that hold a meeting against the roster of its day."""

import pytest
from builder import PATH, earlier_meeting, found, meeting, record, roster

from chibo_cli.rules import Rule
from chibo_cli.rules.reading.cb022_announced_counts_differ import announced_counts_differ
from chibo_cli.rules.reading.cb023_absent_twice import absent_twice
from chibo_cli.rules.reading.cb024_absent_yet_acting import absent_yet_acting
from chibo_cli.rules.reading.cb025_absent_though_not_convened import absent_though_not_convened
from chibo_cli.rules.reading.cb026_extra_though_convened import extra_though_convened
from chibo_cli.rules.reading.cb029_more_votes_than_voters import more_votes_than_voters
from chibo_cli.rules.reading.cb031_election_does_not_add_up import election_does_not_add_up

SUSPENDED = """
    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    chinh_thuc = 2011-05-19
    [[dang_vien]]
    ho_ten = "Bùi Thị Lan"
    chinh_thuc = 2012-05-19
    tinh_trang = [{ loai = "dinh_chi", tu = 2026-10-01 }]
"""


def absent(*names: str) -> str:
    return "".join(f'[[vang]]\nnguoi = "{name}"\n' for name in names)


def extra(name: str) -> str:
    return f'[[du_them]]\nnguoi = "{name}"\n'


def test_announced_counts_with_the_arithmetic() -> None:
    fragment = "[so_luong]\ncong_bo = 7\nco_mat = 7\n"
    fragment += absent("Phạm Thị Dung") + extra("Đặng Hữu Nghĩa")
    assert found(announced_counts_differ, fragment) == [
        "so_luong.cong_bo: Công bố 7 đảng viên được triệu tập; tính được 6: "
        "tổng số 7 – miễn sinh hoạt 1 – tạm đi 1 + tạm đến 1 = 6.",
        "so_luong.co_mat: Công bố 7 đảng viên có mặt; "
        "tính được 5: triệu tập 6 – vắng 1 = 5; không kể 1 đồng chí dự thêm.",
    ]


def test_announced_present_without_anybody_extra() -> None:
    assert found(announced_counts_differ, "so_luong.co_mat = 5") == [
        "so_luong.co_mat: Công bố 5 đảng viên có mặt; triệu tập 6, [[vang]] không ghi ai."
    ]


def test_announced_counts_that_agree() -> None:
    assert found(announced_counts_differ, "[so_luong]\ncong_bo = 6\nco_mat = 6") == []
    assert found(announced_counts_differ, "[so_luong]\nco_mat = 6") == []
    assert found(announced_counts_differ) == []


def test_announced_counts_of_the_committee() -> None:
    fragment = 'loai = "chi_uy"\n[so_luong]\ncong_bo = 4\nco_mat = 3'
    assert found(announced_counts_differ, fragment) == [
        "so_luong.cong_bo: Công bố 4 đảng viên được triệu tập; chi uỷ ngày 03/11/2026 có 3 đồng "
        "chí."
    ]


@pytest.mark.parametrize(
    ("keys", "announced", "known"),
    [
        ("sinh_hoat_den = 2026-10-20", 3, " (Vũ Văn A đã rời chi bộ)"),
        ("sinh_hoat_tu = 2026-10-20", 2, " (Vũ Văn A mới về)"),
        ("sinh_hoat_den = 2026-10-03", 3, ""),  # gone before the meeting of October
        ("sinh_hoat_den = 2026-10-20", 4, ""),
    ],
)
def test_who_came_or_left_since_the_meeting_before(keys: str, announced: int, known: str) -> None:
    others = 'dang_vien = [{ ho_ten = "Nguyễn Văn An" }, { ho_ten = "Lê Văn Cường" }, '
    members = roster(f'{others}{{ ho_ten = "Vũ Văn A", {keys} }}]')
    subject = meeting(f"so_luong.cong_bo = {announced}")
    size = 3 if "tu" in keys else 2
    assert found(
        announced_counts_differ, subject, record(earlier_meeting(), subject, members=members)
    ) == [
        f"so_luong.cong_bo: Công bố {announced} đảng viên được triệu tập; danh sách ngày "
        f"03/11/2026 có {size} đồng chí{known}."
    ]


VOTING = """
    nghi_quyet = [{ so = 12, bieu_quyet.tan_thanh = 50 }]
    bau_cu = [{ phieu.phat_ra = 50 }]
    so_luong.cong_bo = 50
"""
counting = pytest.mark.parametrize(
    "rule", [announced_counts_differ, more_votes_than_voters, election_does_not_add_up]
)


@counting
def test_no_figures_are_compared_while_names_are_open(rule: Rule) -> None:
    assert len(found(rule, VOTING)) == 1
    assert found(rule, VOTING + absent("Phạm Thi Dung")) == []
    assert found(rule, VOTING + '[[vang]]\nly_do = "ốm"') == []


@counting
def test_no_figures_are_compared_where_places_were_left_out(rule: Rule) -> None:
    subject = meeting(VOTING)
    for path, key in ((PATH, ("vang", 0, "nguoi")), ("dang-vien.toml", ("dang_vien", 2))):
        book = record(subject, left_out={path: frozenset({key})})
        assert found(rule, subject, book) == []
    other = record(subject, left_out={PATH: frozenset({("nhiem_vu", 0)})})
    assert len(found(rule, subject, other)) == 1


@counting
def test_no_figures_are_compared_with_an_empty_or_doubtful_roster(rule: Rule) -> None:
    subject = meeting(VOTING)
    assert found(rule, subject, record(subject, members=roster("dang_vien = []"))) == []
    an = '{ ho_ten = "Lê Văn An", ma = "an" }'
    twice = roster(f"dang_vien = [{an}, {an}]")
    assert found(rule, subject, record(subject, members=twice)) == []


def test_absent_twice() -> None:
    fragment = absent("Phạm Thị Dung", "Hoàng Văn Minh", "Phạm Thị Dung") + "[[vang]]\n" * 2
    assert found(absent_twice, fragment) == [
        "vang[3].nguoi: Phạm Thị Dung đã có tên ở mục [[vang]] thứ 1."
    ]


def test_absent_yet_acting() -> None:
    fragment = 'chu_tri = "Lê Văn Cường"\n' + absent("Lê Văn Cường", "Trần Thị Bình")
    fragment += """
        [[muc_khac]]
        nguoi_trinh_bay = ["Phạm Thị Dung", "Trần Thị Bình"]
        y_kien = [{ nguoi = "Lê Văn Cường", noi_dung = "Nhất trí." }]
        [[kien_nghi]]
        nguoi = "Trần Thị Bình"
        [[bau_cu]]
        ban_kiem_phieu = "Trần Thị Bình"
    """
    gone = "có tên trong [[vang]] nhưng lại"
    assert found(absent_yet_acting, fragment) == [
        f"chu_tri: Lê Văn Cường {gone} chủ trì.",
        f"thu_ky: Trần Thị Bình {gone} ghi biên bản.",
        f"chinh_tri_tu_tuong.nguoi_trinh_bay: Lê Văn Cường {gone} trình bày.",
        f"nhiem_vu_chinh_tri.nguoi_trinh_bay: Lê Văn Cường {gone} trình bày.",
        f"xay_dung_dang.nguoi_trinh_bay: Trần Thị Bình {gone} trình bày.",
        f"muc_khac[1].nguoi_trinh_bay: Trần Thị Bình {gone} trình bày.",
        f"muc_khac[1].y_kien[1].nguoi: Lê Văn Cường {gone} phát biểu.",
        f"bau_cu[1].ban_kiem_phieu: Trần Thị Bình {gone} kiểm phiếu.",
    ]


def test_absent_member_did_nothing_the_agenda_says() -> None:
    fragment = (
        absent("Phạm Thị Dung")
        + """
        [[chuong_trinh]]
        noi_dung = "Bế mạc"
        nguoi_thuc_hien = ["Nguyễn Văn An", "Phạm Thị Dung"]
        [[chuong_trinh]]
        noi_dung = "Văn nghệ"
        nguoi_thuc_hien = "Phạm Thị Dung"
        da_thuc_hien = false
    """
    )
    assert found(absent_yet_acting, meeting(fragment, trang_thai="hoan_thanh")) == [
        "chuong_trinh[1].nguoi_thuc_hien: Phạm Thị Dung có tên trong [[vang]] nhưng lại thực hiện "
        "chương trình."
    ]
    assert found(absent_yet_acting, meeting(fragment, trang_thai="dang_ghi")) == []


def test_absent_though_not_convened() -> None:
    names = ("Đặng Hữu Nghĩa", "Phạm Thị Dung", "Cao Văn Sáng", "Người Lạ")
    assert found(absent_though_not_convened, absent(*names)) == [
        "vang[1].nguoi: Ngày 03/11/2026, Đặng Hữu Nghĩa được miễn công tác và sinh hoạt đảng, "
        "không tính vào số được triệu tập.",
        "vang[3].nguoi: Ngày 03/11/2026, Cao Văn Sáng chuyển sinh hoạt đảng tạm thời đi nơi khác, "
        "không tính vào số được triệu tập.",
    ]


def test_suspended_member_is_neither_absent_nor_extra() -> None:
    subject = meeting(absent("Bùi Thị Lan") + extra("Bùi Thị Lan"))
    book = record(subject, members=roster(SUSPENDED))
    assert found(absent_though_not_convened, subject, book) == [
        "vang[1].nguoi: Ngày 03/11/2026, Bùi Thị Lan đang bị đình chỉ sinh hoạt đảng, "
        "không tính vào số được triệu tập."
    ]
    assert found(extra_though_convened, subject, book) == [
        "du_them[1].nguoi: Ngày 03/11/2026, Bùi Thị Lan đang bị đình chỉ sinh hoạt đảng, "
        "không dự với tư cách đảng viên."
    ]


def test_member_outside_the_committee_is_not_absent_from_it() -> None:
    assert found(absent_though_not_convened, 'loai = "chi_uy"\n' + absent("Phạm Thị Dung")) == [
        "vang[1].nguoi: Ngày 03/11/2026, Phạm Thị Dung không ở trong chi uỷ, "
        "không tính vào số được triệu tập."
    ]


@pytest.mark.parametrize("rule", [absent_though_not_convened, extra_though_convened])
def test_states_are_not_judged_where_the_roster_has_gaps(rule: Rule) -> None:
    subject = meeting(absent("Cao Văn Sáng") + extra("Lê Văn Cường"))
    gap = {"dang-vien.toml": frozenset({("dang_vien", 6, "tinh_trang", 0, "den")})}
    assert len(found(rule, subject)) == 1
    assert found(rule, subject, record(subject, left_out=gap)) == []


def test_extra_though_convened() -> None:
    fragment = extra("Đặng Hữu Nghĩa") + extra("Mai Thị Nhung") + "[[du_them]]\n"
    assert found(extra_though_convened, fragment) == [
        "du_them[2].nguoi: Mai Thị Nhung thuộc số được triệu tập ngày 03/11/2026, "
        "không phải dự thêm."
    ]


def test_more_votes_than_voters_with_the_arithmetic() -> None:
    fragment = absent("Phạm Thị Dung") + extra("Đặng Hữu Nghĩa")
    fragment += """
        [[nghi_quyet]]
        bieu_quyet = { tan_thanh = 4, khong_tan_thanh = 0, y_kien_khac = 2 }
        [[nghi_quyet]]
        bieu_quyet = { khong_tan_thanh = 9 }
        [[bieu_quyet]]
        tan_thanh = 5
        [[bieu_quyet]]
        tan_thanh = 6
    """
    voters = "nhưng chỉ có 5 đảng viên chính thức dự: có mặt 5 – dự bị 1 + dự thêm 1 = 5."
    assert found(more_votes_than_voters, fragment) == [
        f"nghi_quyet[1].bieu_quyet.tan_thanh: Có 6 phiếu (4 tán thành + 2 ý kiến khác), {voters}",
        f"bieu_quyet[2].tan_thanh: Có 6 phiếu (6 tán thành), {voters}",
    ]


def test_votes_in_the_committee_are_those_of_the_committee() -> None:
    assert found(more_votes_than_voters, 'loai = "chi_uy"\nbieu_quyet = [{ tan_thanh = 4 }]') == [
        "nghi_quyet[1].bieu_quyet.tan_thanh: Có 5 phiếu (5 tán thành), "
        "nhưng chỉ có 3 đảng viên chính thức dự: có mặt 3.",
        "bieu_quyet[1].tan_thanh: Có 4 phiếu (4 tán thành), "
        "nhưng chỉ có 3 đảng viên chính thức dự: có mặt 3.",
    ]


def test_election_that_does_not_add_up() -> None:
    fragment = """
        [[bau_cu]]
        so_luong = 1
        phieu = { phat_ra = 6, thu_ve = 7, hop_le = 8 }
        [[bau_cu.ung_vien]]
        ho_ten = "Phạm Thị Dung"
        so_phieu = 9
        trung_cu = true
        [[bau_cu.ung_vien]]
        so_phieu = 8
        trung_cu = true
        [[bau_cu.ung_vien]]
        ho_ten = "Lê Văn Cường"
        trung_cu = false
    """
    assert found(election_does_not_add_up, fragment) == [
        "bau_cu[1].phieu.phat_ra: Phát ra 6 phiếu, nhưng chỉ có 5 đảng viên chính thức dự: "
        "có mặt 6 – dự bị 1 = 5.",
        "bau_cu[1].phieu.thu_ve: Thu về 7 phiếu, nhưng chỉ phát ra 6 phiếu.",
        "bau_cu[1].phieu.hop_le: Có 8 phiếu hợp lệ, nhưng chỉ thu về 7 phiếu.",
        "bau_cu[1].ung_vien[1].so_phieu: Phạm Thị Dung được 9 phiếu, nhưng chỉ có 8 phiếu hợp lệ.",
        "bau_cu[1].so_luong: Bầu 1 người, nhưng 2 người ghi trúng cử: "
        "Phạm Thị Dung và (chưa ghi tên).",
    ]


def test_election_with_every_vote() -> None:
    fragment = """
        [[bau_cu]]
        so_luong = 1
        phieu = { phat_ra = 5, thu_ve = 5, hop_le = 5 }
        ung_vien = [{ ho_ten = "Phạm Thị Dung", so_phieu = 5, trung_cu = true }]
    """
    assert found(election_does_not_add_up, fragment) == []


def test_election_with_what_is_not_recorded() -> None:
    fragment = """
        [[bau_cu]]
        phieu.hop_le = 50
        ung_vien = [{ so_phieu = 50, trung_cu = true }, { so_phieu = 3 }]
        [[bau_cu]]
        so_luong = 1
        ung_vien = [{ so_phieu = 50, trung_cu = true }]
    """
    assert found(election_does_not_add_up, fragment) == []


def test_attendance_uses_the_roster_of_the_day() -> None:
    left = roster('[[dang_vien]]\nho_ten = "Lê Văn An"\nsinh_hoat_den = 2026-11-03')
    subject = meeting("so_luong.cong_bo = 1")
    assert found(announced_counts_differ, subject, record(subject, members=left)) == []
    october = earlier_meeting("so_luong.cong_bo = 2")
    assert found(announced_counts_differ, october, record(october, members=left)) == [
        "so_luong.cong_bo: Công bố 2 đảng viên được triệu tập; danh sách ngày 03/10/2026 có 1 "
        "đồng chí."
    ]
