"""What was said, decided and minuted: known, not known, and at the edges."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builder import EARLIER_PATH, PATH, earlier_meeting, meeting, record
from found_facts import places, told

from chibo_cli.facts.vocabulary import VOCABULARY, Value
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting

NOT_FINISHED = "chưa rõ: tệp buổi họp chưa ghi xong"


OCTOBER = earlier_meeting('trang_thai = "hoan_thanh"')


def test_who_spoke_of_those_present() -> None:
    assert told("phat_bieu.so_nguoi") == "2: 2/6 đảng viên có mặt có ý kiến"
    assert told("phat_bieu.ty_le") == "33,3%: 2/6 đảng viên có mặt có ý kiến (33,3%)"
    assert places("phat_bieu.ty_le") == [f"{PATH}: y_kien", f"{PATH}: nhiem_vu_chinh_tri.y_kien"]


def test_exactly_half() -> None:
    half = meeting(
        y_kien=[{"nguoi": n, "noi_dung": "Nhất trí."} for n in ("Trần Thị Bình", "Mai Thị Nhung")]
    )
    assert told("phat_bieu.ty_le", half) == "50%: 3/6 đảng viên có mặt có ý kiến (50%)"


def test_no_remark_is_not_nobody_unless_the_file_says_so() -> None:
    bare = 'trang_thai = "hoan_thanh"\nkien_nghi = []'
    silent = earlier_meeting(bare)
    assert told("phat_bieu.so_nguoi", silent) == "chưa rõ: tệp không ghi ý kiến nào"
    said = earlier_meeting(f"{bare}\ny_kien = []")
    assert told("phat_bieu.so_nguoi", said) == "0: 0/6 đảng viên có mặt có ý kiến"
    assert told("phat_bieu.ty_le", said) == "0%: 0/6 đảng viên có mặt có ý kiến (0%)"


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (
            {"trang_thai": "dang_ghi"},
            "chưa rõ: tệp buổi họp chưa ghi xong, chưa rõ ai phát biểu",
        ),
        (
            {"y_kien": [{"noi_dung": "Nhất trí."}]},
            "chưa rõ: có ý kiến chưa rõ của ai, hoặc chưa đọc được",
        ),
        (
            {"vang": [{"ly_do": "ốm"}]},
            "chưa rõ: danh sách đảng viên hoặc người vắng có chỗ chưa rõ",
        ),
    ],
)
def test_where_it_is_not_known_who_spoke(keys: dict[str, Any], said: str) -> None:
    assert told("phat_bieu.ty_le", meeting(**keys)) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('bieu_duong = ["Tổ 1 thu gom rác.", "Tổ 2 trồng hoa."]', "2: 2 mục biểu dương"),
        ("bieu_duong = []", "0: ghi là không biểu dương ai"),
        ('bieu_duong = "không có"', "0: ghi là không biểu dương ai"),
        ('bieu_duong = ""', "chưa rõ: tệp không ghi việc biểu dương"),
        (
            'bieu_duong = "Không có đồng chí nào."',
            "chưa rõ: phần biểu dương có dòng «Không …», không đếm chắc được",
        ),
        (
            'bieu_duong = ["Tổ 1.", "- chưa có ai thêm"]',
            "chưa rõ: phần biểu dương có dòng «Không …», không đếm chắc được",
        ),
    ],
)
def test_praise_is_counted_by_entries(written: str, said: str) -> None:
    assert told("bieu_duong.so", f"[xay_dung_dang]\n{written}") == said
    assert told("nhac_nho.so", f"[xay_dung_dang]\n{written}".replace("bieu_duong", "nhac_nho")) == (
        said.replace("biểu dương", "nhắc nhở, phê bình")
    )


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (
            [{"noi_dung": "Đánh giá tình hình tư tưởng, tự phê bình và phê bình", "phut": 20}],
            "20 phút: chương trình dành 20 phút cho việc này",
        ),
        (
            [
                {"noi_dung": "Đánh giá tình hình tư tưởng đảng viên", "phut": 10},
                {"noi_dung": "Tự phê bình và phê bình", "phut": 5},
            ],
            "15 phút: chương trình dành 15 phút cho việc này",
        ),
        (
            [{"noi_dung": "Công tác chính trị, tư tưởng", "phut": 20}],
            "chưa rõ: tệp không ghi số phút đánh giá tư tưởng, tự phê bình, phê bình",
        ),
        (
            [{"noi_dung": "Thảo luận; tự phê bình và phê bình", "phut": 40}],
            "chưa rõ: tệp không ghi số phút đánh giá tư tưởng, tự phê bình, phê bình",
        ),
        (
            [{"noi_dung": "Tự phê bình và phê bình"}],
            "chưa rõ: tệp không ghi số phút đánh giá tư tưởng, tự phê bình, phê bình",
        ),
        (
            [{"noi_dung": "Tự phê bình và phê bình", "phut": 20, "da_thuc_hien": False}],
            "chưa rõ: tệp không ghi số phút đánh giá tư tưởng, tự phê bình, phê bình",
        ),
    ],
)
def test_minutes_planned_count_only_for_items_about_nothing_else(
    items: list[dict[str, Any]], said: str
) -> None:
    assert told("tu_tuong.phut", meeting(chuong_trinh=items)) == said


def test_recorded_minutes_of_ideology_come_first() -> None:
    items = [{"noi_dung": "Tự phê bình và phê bình", "phut": 20}]
    held = meeting("[chinh_tri_tu_tuong]\nphut_danh_gia = 12", chuong_trinh=items)
    assert told("tu_tuong.phut", held) == "12 phút: dành 12 phút đánh giá tư tưởng, tự phê bình"
    draft = meeting(chuong_trinh=items, trang_thai="dang_ghi")
    assert told("tu_tuong.phut", draft) == f"{NOT_FINISHED}, mới có số phút dự kiến"


def test_petitions_and_their_answers() -> None:
    assert told("kien_nghi.so") == "1: ghi nhận 1 kiến nghị"
    assert told("kien_nghi.tra_loi") == "1: trả lời 1 kiến nghị của kỳ trước"
    assert places("kien_nghi.tra_loi") == [f"{PATH}: tra_loi_kien_nghi[1]"]
    none = meeting(kien_nghi=[], tra_loi_kien_nghi=[])
    assert told("kien_nghi.so", none) == "0: ghi là không có kiến nghị nào"
    assert told("kien_nghi.tra_loi", none) == "0: không trả lời kiến nghị"
    assert told("kien_nghi.tra_loi", OCTOBER) == "chưa rõ: tệp không ghi trả lời kiến nghị nào"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            [{"kien_nghi_cu": "a/1", "tinh_trang": "da_chuyen"}],
            "0: trả lời 0 kiến nghị của kỳ trước, 1 đã chuyển hoặc đang xử lý",
        ),
        (
            [{"kien_nghi_cu": "a/1", "tinh_trang": "da_tra_loi"}] * 2,
            "1: trả lời 1 kiến nghị của kỳ trước",
        ),
        (
            [{"kien_nghi_cu": "a/1", "noi_dung": "Đã sửa."}],
            "chưa rõ: 1 trả lời chưa ghi kiến nghị nào hoặc đến đâu",
        ),
    ],
)
def test_what_is_passed_on_is_not_answered(rows: list[dict[str, Any]], said: str) -> None:
    assert told("kien_nghi.tra_loi", meeting(tra_loi_kien_nghi=rows)) == said


@pytest.mark.parametrize(
    ("laid", "said"),
    [
        ("", "có: có kết luận của người chủ trì"),
        ("[ket_luan]\nnoi_dung = []", "không: ghi là không có kết luận"),
        ('[ket_luan]\nnoi_dung = ""', "chưa rõ: tệp không ghi kết luận của người chủ trì"),
    ],
)
def test_whether_the_chair_concluded(laid: str, said: str) -> None:
    assert told("ket_luan.co", laid) == said


def _resolutions(*rows: dict[str, Any]) -> Meeting:
    return meeting(nghi_quyet=list(rows))


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (meeting(), "có: nghị quyết được 5/5 người biểu quyết tán thành"),
        (
            _resolutions({"bieu_quyet": {"tan_thanh": 3}}),
            "có: nghị quyết được 3/5 người biểu quyết tán thành",
        ),
        (
            _resolutions({"bieu_quyet": {"tan_thanh": 2}}),
            "không: nghị quyết được 2/5 người biểu quyết tán thành, cần 3",
        ),
        (
            _resolutions({"bieu_quyet": {"tan_thanh": 6}}),
            "chưa rõ: 6 tán thành, nhiều hơn 5 người được biểu quyết",
        ),
        (_resolutions({"so": 1}), "chưa rõ: nghị quyết chưa ghi số người tán thành"),
        (
            _resolutions({"so": 1}, {"bieu_quyet": {"tan_thanh": 5}}),
            "có: nghị quyết được 5/5 người biểu quyết tán thành",
        ),
        (
            _resolutions({"so": 1}, {"bieu_quyet": {"tan_thanh": 1}}),
            "chưa rõ: nghị quyết chưa ghi số người tán thành",
        ),
        (meeting(nghi_quyet=[]), "không: ghi là không ra nghị quyết nào"),
        (OCTOBER, "chưa rõ: tệp không ghi nghị quyết nào"),
        (
            meeting(vang=[{"ly_do": "ốm"}]),
            "chưa rõ: chưa rõ có bao nhiêu người biểu quyết",
        ),
    ],
)
def test_whether_a_resolution_was_adopted(held: Meeting, said: str) -> None:
    assert told("nghi_quyet.thong_qua", held) == said


def test_an_admission_needs_two_thirds() -> None:
    row = {"loai": "ket_nap", "bieu_quyet": {"tan_thanh": 2}}
    assert told("nghi_quyet.thong_qua", _resolutions(row)).endswith("tán thành, cần 3")
    enough = {"loai": "ket_nap", "bieu_quyet": {"tan_thanh": 3}}
    assert told("nghi_quyet.thong_qua", _resolutions(enough)).startswith("có: ")


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (meeting(), "1: giao 1 nhiệm vụ có người thực hiện và thời hạn"),
        (
            meeting(
                nhiem_vu=[
                    {"nguoi_thuc_hien": "Lê Văn Cường", "thuong_xuyen": True},
                    {"nguoi_thuc_hien": "Lê Văn Cường"},
                    {"han": date(2026, 11, 30)},
                ]
            ),
            "1: giao 1 nhiệm vụ có người thực hiện và thời hạn, 2 nhiệm vụ chưa đủ",
        ),
        (meeting(nhiem_vu="không có"), "0: ghi là không giao nhiệm vụ nào"),
        (
            meeting(trang_thai="dang_ghi"),
            f"{NOT_FINISHED}, chưa rõ có nhiệm vụ mới nào",
        ),
    ],
)
def test_new_tasks_need_a_doer_and_a_date(held: Meeting, said: str) -> None:
    assert told("nhiem_vu.so", held) == said


UNREVIEWED = Meeting.model_validate(
    {"loai": "thuong_ky", "ngay": date(2026, 11, 3), "trang_thai": "hoan_thanh"},
    context=ReadingContext(PATH),
)
DONE = {"nhiem_vu_cu": "2026-10-03-thuong-ky/1", "tinh_trang": "hoan_thanh"}


def test_that_none_was_reviewed_may_be_recorded() -> None:
    nothing = meeting(ra_soat=[])
    assert told("ky_truoc.ty_le", nothing, record(OCTOBER, nothing)) == (
        "0%: xong 0/2 nhiệm vụ giao ngày 03/10/2026 (0%), còn mở 2"
    )


def test_how_far_the_tasks_of_the_last_month_were_fulfilled() -> None:
    held = meeting()
    book = record(OCTOBER, held)
    assert told("ky_truoc.ty_le", held, book) == (
        "50%: xong 1/2 nhiệm vụ giao ngày 03/10/2026 (50%), gia hạn 1"
    )
    assert places("ky_truoc.ty_le", held, book) == [f"{PATH}: ra_soat", f"{EARLIER_PATH}: nhiem_vu"]


@pytest.mark.parametrize(
    ("before", "held", "said"),
    [
        (None, meeting(), "sổ không có buổi thường kỳ nào trước buổi này"),
        (earlier_meeting(), meeting(), "tệp buổi ngày 03/10/2026 chưa ghi xong"),
        (
            OCTOBER,
            meeting(ra_soat=[DONE], trang_thai="dang_ghi"),
            "tệp chưa ghi xong việc rà soát nhiệm vụ giao ngày 03/10/2026",
        ),
        (
            OCTOBER,
            UNREVIEWED,
            "tệp không ghi việc rà soát nhiệm vụ giao ngày 03/10/2026",
        ),
        (
            earlier_meeting('trang_thai = "hoan_thanh"\nnhiem_vu = []'),
            meeting(),
            "buổi ngày 03/10/2026 không giao nhiệm vụ nào",
        ),
        (
            earlier_meeting(
                'trang_thai = "hoan_thanh"\nnhiem_vu = [{so = 1, thuong_xuyen = true}]'
            ),
            meeting(),
            "buổi ngày 03/10/2026 chỉ giao nhiệm vụ thường xuyên, không có hạn",
        ),
        (
            earlier_meeting('trang_thai = "hoan_thanh"\nnhiem_vu = [{noi_dung = "Thu phí"}]'),
            meeting(),
            "nhiệm vụ giao ngày 03/10/2026 có chỗ chưa đọc được hoặc chưa đánh số",
        ),
    ],
)
def test_why_it_is_not_known(before: Meeting | None, held: Meeting, said: str) -> None:
    book = record(*([before] if before else []), held)
    assert told("ky_truoc.ty_le", held, book) == f"chưa rõ: {said}"


TOPIC = {"ten": "Nêu gương", "tom_tat": "Đã trình bày.", "nguoi_chuan_bi": ["Lê Văn Cường"]}


@pytest.mark.parametrize(
    ("keys", "held", "assigned", "text"),
    [
        (
            {"loai": "ket_hop", "chuyen_de": TOPIC | {"gui_dang_vien": date(2026, 10, 30)}},
            "có: buổi kết hợp, đã sinh hoạt chuyên đề",
            "có: 1 người được giao chuẩn bị, trình bày chuyên đề",
            "có: dự thảo gửi đảng viên ngày 30/10/2026",
        ),
        (
            {"loai": "chuyen_de", "chuyen_de": {"ten": "Nêu gương", "duyet": {"boi": "bi_thu"}}},
            "có: buổi chuyên đề, đã sinh hoạt chuyên đề",
            "chưa rõ: tệp không ghi ai chuẩn bị chuyên đề",
            "có: dự thảo đã được duyệt",
        ),
        (
            {"loai": "ket_hop"},
            "chưa rõ: tệp không ghi gì về chuyên đề",
            "chưa rõ: tệp không ghi ai chuẩn bị chuyên đề",
            "chưa rõ: tệp không ghi bản viết của chuyên đề",
        ),
        (
            {"loai": "ket_hop", "trang_thai": "dang_ghi", "chuyen_de": {"ten": "Nêu gương"}},
            "chưa rõ: tệp buổi họp chưa ghi xong",
            "chưa rõ: tệp không ghi ai chuẩn bị chuyên đề",
            "chưa rõ: tệp không ghi bản viết của chuyên đề",
        ),
        (
            {
                "loai": "ket_hop",
                "chuyen_de": {"ten": "Nêu gương"},
                "chuong_trinh": [{"buoc": "chuyen_de", "da_thuc_hien": False}],
            },
            "không: phần chuyên đề trong chương trình không thực hiện",
            "chưa rõ: tệp không ghi ai chuẩn bị chuyên đề",
            "chưa rõ: tệp không ghi bản viết của chuyên đề",
        ),
        (
            {},
            "không: buổi thường kỳ, không có chuyên đề",
            "chưa rõ: buổi thường kỳ, không có chuyên đề",
            "chưa rõ: buổi thường kỳ, không có chuyên đề",
        ),
        (
            {"chuyen_de": TOPIC},
            "chưa rõ: buổi thường kỳ mà tệp lại có [chuyen_de]",
            "có: 1 người được giao chuẩn bị, trình bày chuyên đề",
            "chưa rõ: buổi thường kỳ, không có chuyên đề",
        ),
    ],
)
def test_the_topic(keys: dict[str, Any], held: str, assigned: str, text: str) -> None:
    about = meeting(**keys)
    names = ("chuyen_de.co", "chuyen_de.phan_cong", "chuyen_de.van_ban")
    assert tuple(told(name, about) for name in names) == (held, assigned, text)


def test_a_month_with_a_topic_in_a_meeting_of_its_own_is_for_people_to_judge() -> None:
    thematic = meeting(
        path="2026/2026-11-19-chuyen-de.toml", loai="chuyen_de", ngay=date(2026, 11, 19)
    )
    regular = meeting()
    assert told("chuyen_de.co", regular, record(regular, thematic)) == (
        "chưa rõ: buổi thường kỳ, chuyên đề của tháng họp riêng ngày 19/11/2026"
    )


def test_the_minutes() -> None:
    assert told("bien_ban.thong_qua") == "có: biên bản đã đọc và thông qua"
    refused = "[bien_ban]\ndoc_thong_qua = false"
    assert told("bien_ban.thong_qua", refused) == "không: biên bản chưa đọc và thông qua"
    silent = meeting(bien_ban={})
    assert told("bien_ban.thong_qua", silent) == (
        "chưa rõ: tệp không ghi đã đọc và thông qua biên bản"
    )
    with_agenda = meeting(chuong_trinh=[{"noi_dung": "Tuyên bố lý do"}])
    assert told("bien_ban.thieu", with_agenda) == "0: biên bản không để trống chỗ nào"
    lacking = meeting(bien_ban={})
    assert told("bien_ban.thieu", lacking) == "2: biên bản còn để trống 2 chỗ"
    assert told("bien_ban.thieu", meeting(trang_thai="dang_ghi")) == NOT_FINISHED
    lost = record(with_agenda, left_out={PATH: frozenset({("xay_dung_dang", "dang_phi")})})
    assert told("bien_ban.thieu", with_agenda, lost) == (
        "chưa rõ: tệp buổi họp có chỗ chưa đọc được"
    )


@pytest.mark.parametrize(
    ("name", "against", "not_against"),
    [
        ("du_hop.khong_ly_do", 1, 0),
        ("du_hop.vang_qua_3_lan", 2, 0),
        ("thoi_luong.thieu", 1, 0),
        ("quy_trinh.thieu", 1, 0),
        ("chuong_trinh.thieu", 1, 0),
        ("bien_ban.thieu", 3, 0),
        ("bien_ban.thong_qua", False, True),
        ("buoi.dung_ngay", False, True),
        ("chi_uy.da_hop", False, True),
        ("thong_bao.cap_tren", False, True),
        ("phat_bieu.so_nguoi", 0, 1),
        ("nhiem_vu.so", 0, 1),
        ("tu_tuong.phut", 0, 1),
    ],
)
def test_what_alone_contradicts_full_marks(name: str, against: Value, not_against: Value) -> None:
    fact = VOCABULARY[name]
    assert (fact.speaks_against(against), fact.speaks_against(not_against)) == (True, False)


def test_what_rests_on_a_threshold_or_has_another_way_contradicts_nothing() -> None:
    by_threshold = ("du_hop.ty_le", "phat_bieu.ty_le", "ky_truoc.ty_le", "so_tay.truoc_may_ngay")
    either = ("ket_luan.co", "nghi_quyet.thong_qua", "chuyen_de.co", "chi_uy.chi_co_bi_thu")
    if_any = ("bieu_duong.so", "nhac_nho.so", "kien_nghi.so", "kien_nghi.tra_loi", "ky_luat.so")
    values: tuple[Value, ...] = (0, 1, False, True, 0.0)
    for name in (*by_threshold, *either, *if_any):
        assert not any(VOCABULARY[name].speaks_against(value) for value in values), name


def test_the_book_may_speak_for_an_earlier_day() -> None:
    about = meeting(loai="ket_hop", chuyen_de=TOPIC | {"gui_dang_vien": date(2026, 12, 30)})
    book = replace(record(about), as_of=date(2026, 11, 30))
    assert told("chuyen_de.van_ban", about, book) == "chưa rõ: tệp không ghi bản viết của chuyên đề"
