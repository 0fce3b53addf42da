"""Pairs of passages: what an inspector sees is copied, and what honest minutes say alike."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import tomli_w
from good_book import NOVEMBER, OCTOBER, THEMATIC, findings_in_book, found_in_book

from chibo_cli.rules.follow_up.cb610_task_repeated import task_repeated
from chibo_cli.rules.paperwork.cb807_copied_passage import copied_passage

Piece = dict[str, Any]
OF_OCTOBER = "một đoạn của buổi thường kỳ ngày 03/10/2026"
THANKS = (
    "Thay mặt chi uỷ, đồng chí bí thư cảm ơn các đồng chí đã thu xếp việc nhà đến dự đông đủ, nói "
    "thẳng, nghe kỹ; việc nào đã giao xin báo kết quả cho phó bí thư trước ngày 25, ai vướng thì "
    "gọi ngay."
)
NOTHING = (
    "Trong tháng không có đơn thư khiếu nại, tố cáo đảng viên; không đồng chí nào vi phạm quy định "
    "về những điều đảng viên không được làm, không đồng chí nào phải nhắc nhở việc giữ mối liên hệ "
    "với nơi cư trú."
)
DUES = (
    "Đồng chí Bình thu đủ đảng phí tháng {}/2026 của sáu đồng chí, số tiền {} đồng, trích nộp Đảng "
    "uỷ xã phần theo quy định, phần còn lại ghi sổ, có chữ ký của từng người nộp và người thu."
)


def under(*keys: str) -> Callable[..., Piece]:
    """A piece with a text, or several, under these keys."""

    def piece(*texts: str) -> Piece:
        value: Any = list(texts)
        for key in reversed(keys):
            value = {key: value}
        return value  # type: ignore[no-any-return]

    return piece


def remark(text: str) -> Piece:
    return {"y_kien": [{"nguoi": "Mai Thị Nhung", "noi_dung": text}]}


def laid(october: Piece, november: Piece, thematic: Piece | None = None) -> str:
    """The pieces as the book takes them."""
    files = {OCTOBER: october, NOVEMBER: november, THEMATIC: thematic or {}}
    return "\n".join(f"# tệp {path}\n{tomli_w.dumps(piece)}" for path, piece in files.items())


def found(folder: Path, october: Piece, november: Piece) -> list[str]:
    """What is found in the minutes of November, without the name of the file."""
    findings = found_in_book(copied_passage, laid(october, november), folder)
    assert all(finding.startswith(f"{NOVEMBER}: ") for finding in findings)
    return [finding.removeprefix(f"{NOVEMBER}: ") for finding in findings]


ideology = under("chinh_tri_tu_tuong", "tinh_hinh_tu_tuong")
study = under("chinh_tri_tu_tuong", "hoc_tap_bac")
results = under("nhiem_vu_chinh_tri", "ket_qua")
weakness = under("nhiem_vu_chinh_tri", "han_che")
criticism = under("xay_dung_dang", "tu_phe_binh_phe_binh")
inspection = under("xay_dung_dang", "kiem_tra_giam_sat")
membership = under("xay_dung_dang", "cong_tac_dang_vien")
dues = under("xay_dung_dang", "dang_phi")
conclusion = under("ket_luan", "noi_dung")
key_points = under("chuan_bi", "trong_tam")

REMARK = (
    "Cống đầu thôn hẹp nên cứ mưa to là nước dồn về ba nhà cuối ngõ; tôi đề nghị thay ống 60 phân, "
    "kè hai bên bằng đá hộc sẵn có, giao tổ 2 làm trước vụ đông để khỏi ngập lúa của bà con."
)
MOVED_REMARK = (
    "Tôi đề nghị thay ống 60 phân, kè hai bên bằng đá hộc sẵn có, giao tổ 2 làm trước vụ đông để "
    "khỏi ngập lúa của bà con; cống đầu thôn hẹp nên cứ mưa to là nước dồn về ba nhà cuối ngõ."
)
ON_WITH_IT = (
    "Ống cống đầu thôn tổ 2 thay xong chủ nhật trước, mưa hôm qua ba nhà cuối ngõ không còn ngập; "
    "nhưng đá hộc kè mới được một bên, bên kia đất lại sạt xuống lúa, tôi đề nghị kè nốt."
)
STUDY = (
    "Ông Minh kể chuyện Bác chia đôi quả táo cho cháu nhỏ ở Pa-ri; từ chuyện ấy mỗi đảng viên nhận "
    "trông một nhóm trẻ trong xóm tối thứ bảy, dạy các cháu gấp chăn, chào hỏi và đọc sách."
)
STUDY_OF_ANOTHER = (
    "Bà Dung kể chuyện Bác tự vá áo; từ chuyện ấy mỗi đảng viên nhận sửa một đồ hỏng trong nhà văn "
    "hoá, tối thứ bảy cùng các cháu đóng lại ghế, dán lại sách, chào hỏi các cụ đến đọc báo."
)
WEAKNESS = (
    "Trong tháng {} còn bốn hộ ngõ Giếng đổ rác ra bờ mương sau giờ xe thu gom; tổ tự quản nhắc "
    "bằng loa mà không đến từng nhà, sổ trực bỏ trống hai tuần nên không biết ai đã nhắc ai."
)
WEAKNESS_GOES_ON = (
    "Ngõ Giếng còn một hộ đổ rác ra bờ mương, ba hộ kia đã bỏ hẳn sau khi tổ tự quản đến từng nhà; "
    "sổ trực tháng 11 ghi đủ bốn tuần, chỉ chữ ký của người nhắc là còn thiếu ba buổi."
)
CRITICISM = (
    "Đồng chí {} nhận khuyết điểm nể họ hàng nên để hai hộ lấn hành lang đường mà không báo; các "
    "đồng chí góp ý phải nói ngay từ lúc đổ móng, đồng chí {} hứa trong tuần gặp từng hộ."
)
OTHER_CRITICISM = (
    "Đồng chí Dung nhận khuyết điểm ghi sổ thu phí nhầm hai hộ làm bà con phải đi lại; các đồng "
    "chí góp ý thu xong phải đọc lại tại chỗ, đồng chí Dung hứa trong tuần trả lại tiền thừa."
)
CONCLUSION = (
    "Việc mở đường không đợi đủ mặt mới làm: hộ nào ký rồi thì cắm mốc ngay, hộ còn băn khoăn thì "
    "đảng viên cùng ngõ đến nhà lần nữa, nghe cho hết lẽ rồi mới nói, tuyệt đối không hứa đền bù."
)
QUOTING = (
    f"Tháng trước đã kết luận: «{CONCLUSION}» Nay mốc cắm được 240 m, hộ ông Hải ký hôm qua; còn "
    "bà Lan đi vắng, giao đồng chí Cường gọi điện, cuối tuần báo lại."
)
COUNTED = (
    "Trong tháng, lớp mẫu giáo của thôn đón {} cháu, chuyên cần {}%, cân đo lại thấy {} cháu nhẹ "
    "cân; trạm y tế khám cho {} người cao tuổi, cấp thuốc huyết áp cho {} người, đến tận nhà {} "
    "cụ yếu không đi lại được; tổ thu gom chở {} chuyến rác, không ngày nào để rác tồn qua đêm."
)
CHECKED = (
    "Chi bộ hỏi việc dùng quỹ khuyến học: sổ thu, sổ chi, phiếu nhận quà khớp nhau từng đồng, "
    "riêng khoản mua bánh trung thu thiếu chữ ký người bán; giao ban khuyến học xin lại giấy, dán "
    "ở bảng tin cho dân xem."
)
MEMBERSHIP = (
    "Đồng chí {} đủ 12 tháng dự bị ngày {}; đọc bản tự kiểm điểm, đồng chí {} được phân công giúp "
    "đỡ nhận xét, Chi đoàn và chi uỷ nơi cư trú đều có ý kiến bằng văn bản; chi bộ xét từng mặt "
    "về phẩm chất, năng lực, việc được giao rồi biểu quyết bằng phiếu kín, đề nghị công nhận chính "
    "thức."
)
POINTS = (
    "Xếp lịch gặt theo từng cánh đồng, thuê chung hai máy cho khỏi tranh nhau",
    "Chỗ phơi lúa trên đường trục: ai trông xe, ai che khi mưa",
)
AGENDA_POINTS = (
    "Đánh giá kết quả lãnh đạo thực hiện nhiệm vụ tháng trước, chỉ ra việc còn chậm",
    "Thảo luận, quyết nghị nhiệm vụ tháng tới; biểu quyết thông qua nghị quyết của chi bộ",
)

# What October says, what November copies of it, what is said of that; what honest minutes say.
PAIRS = {
    "two clauses in another order": (
        remark(REMARK),
        remark(MOVED_REMARK),
        "y_kien[1].noi_dung: Đoạn «Tôi đề nghị thay ống 60 phân, kè hai bên bằng đá…» chép "
        f"{OF_OCTOBER}, đảo chỗ câu chữ.",
        remark(ON_WITH_IT),
    ),
    "one sentence added": (
        study(STUDY),
        study(STUDY, "Tháng này thêm hai nhóm ở xóm Bãi."),
        "chinh_tri_tu_tuong.hoc_tap_bac: Đoạn «Ông Minh kể chuyện Bác chia đôi quả táo cho cháu "
        f"nhỏ…» chép nguyên văn {OF_OCTOBER}.",
        study(STUDY_OF_ANOTHER),
    ),
    "only the month changed": (
        weakness(WEAKNESS.format(9)),
        weakness(WEAKNESS.format(10)),
        "nhiem_vu_chinh_tri.han_che: Đoạn «Trong tháng 10 còn bốn hộ ngõ Giếng đổ rác ra bờ…» chép "
        f"{OF_OCTOBER}, chỉ đổi: tháng 9 → tháng 10.",
        weakness(WEAKNESS_GOES_ON),
    ),
    "the fault of one confessed by another": (
        criticism(CRITICISM.format("Lê Văn Cường", "Cường")),
        criticism(CRITICISM.format("Minh", "Minh")),
        "xay_dung_dang.tu_phe_binh_phe_binh: Đoạn «Đồng chí Minh nhận khuyết điểm nể họ hàng nên "
        f"để hai…» chép {OF_OCTOBER}, chỉ đổi: Lê Văn Cường → Minh; Cường → Minh.",
        criticism(OTHER_CRITICISM),
    ),
    "a conclusion, and one that quotes it": (
        conclusion(CONCLUSION),
        conclusion(f"{CONCLUSION} Giao đồng chí Cường theo dõi."),
        "ket_luan.noi_dung: Đoạn «Việc mở đường không đợi đủ mặt mới làm: hộ nào ký…» chép "
        f"{OF_OCTOBER}, chỉ đổi: thêm «Giao đồng chí Cường theo dõi».",
        conclusion(QUOTING),
    ),
    "a few figures of a report, and all of them": (
        results(COUNTED.format(31, "97,5", 2, 44, 12, 5, 8)),
        results(COUNTED.format(31, "97,5", 2, 44, 12, 5, 9)),
        "nhiem_vu_chinh_tri.ket_qua: Đoạn «Trong tháng, lớp mẫu giáo của thôn đón 31 cháu, chuyên "
        f"cần…» chép {OF_OCTOBER}, chỉ đổi: 8 → 9.",
        results(COUNTED.format(30, "98,1", 3, 52, 15, 6, 9)),
    ),
    "an inspection, and that there was nothing": (
        inspection(CHECKED, NOTHING),
        inspection(CHECKED),
        "xay_dung_dang.kiem_tra_giam_sat: Đoạn «Chi bộ hỏi việc dùng quỹ khuyến học: sổ thu, sổ "
        f"chi…» chép nguyên văn {OF_OCTOBER}.",
        inspection(NOTHING),
    ),
    "the dues of one month, and of the next": (
        dues(DUES.format(10, "412.000")),
        dues(DUES.format(10, "412.000")),
        "xay_dung_dang.dang_phi: Đoạn «Đồng chí Bình thu đủ đảng phí tháng 10/2026 của sáu đồng…» "
        f"chép nguyên văn {OF_OCTOBER}.",
        dues(DUES.format(11, "412.000")),
    ),
    "the form of an admission": (
        membership(MEMBERSHIP.format("Hoàng Văn Minh", "19/5/2026", "Dung")),
        membership(MEMBERSHIP.format("Hoàng Văn Minh", "19/5/2026", "Dung")),
        "xay_dung_dang.cong_tac_dang_vien: Đoạn «Đồng chí Hoàng Văn Minh đủ 12 tháng dự bị ngày "
        f"19/5/2026…» chép nguyên văn {OF_OCTOBER}.",
        membership(MEMBERSHIP.format("Mai Thị Nhung", "22/10/2026", "Dung")),
    ),
    "the key points": (
        key_points(*POINTS, *AGENDA_POINTS),
        key_points(*POINTS),
        "chuan_bi.trong_tam: Đoạn «Xếp lịch gặt theo từng cánh đồng, thuê chung hai máy cho…» chép "
        f"nguyên văn {OF_OCTOBER}.",
        key_points(*AGENDA_POINTS),
    ),
    "thanks at the end": (
        conclusion(CONCLUSION, THANKS),
        conclusion("Đường trục khởi công ngày 15.", f"{CONCLUSION} {THANKS}"),
        "ket_luan.noi_dung: Đoạn «Việc mở đường không đợi đủ mặt mới làm: hộ nào ký…» chép nguyên "
        f"văn {OF_OCTOBER}.",
        conclusion("Đường trục khởi công ngày 15.", THANKS),
    ),
    "the feeling of the people": (
        ideology(REMARK, STUDY),
        ideology(STUDY),
        "chinh_tri_tu_tuong.tinh_hinh_tu_tuong: Đoạn «Ông Minh kể chuyện Bác chia đôi quả táo cho "
        f"cháu nhỏ…» chép nguyên văn {OF_OCTOBER}.",
        ideology(ON_WITH_IT, STUDY_OF_ANOTHER),
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_a_copy_is_found_and_said(name: str, tmp_path: Path) -> None:
    october, november, told, _ = PAIRS[name]
    assert found(tmp_path, october, november) == [told]


@pytest.mark.parametrize("name", PAIRS)
def test_what_is_told_anew_is_not(name: str, tmp_path: Path) -> None:
    october, _, _, honest = PAIRS[name]
    assert found(tmp_path, october, honest) == []


def party_building(month: int, **keys: str) -> Piece:
    own = {"dang_phi": DUES.format(month, f"4{month}.000"), "kiem_tra_giam_sat": NOTHING}
    return {"xay_dung_dang": own | keys}


def test_a_thin_block_of_dues_praise_and_nothing_is_honest(tmp_path: Path) -> None:
    october = party_building(10, bieu_duong="Đồng chí Dung thu phí nhanh.", nhac_nho="không có")
    november = party_building(11, bieu_duong="Đồng chí Cường thu phí nhanh.", nhac_nho="không có")
    assert found(tmp_path, october, november) == []


def test_a_block_of_short_sentences_is_copied_though_one_is_new(tmp_path: Path) -> None:
    copied = {
        "kiem_tra_giam_sat": "Chi bộ hỏi sổ quỹ khuyến học của hai đồng chí giữ quỹ; sổ khớp tiền.",
        "bieu_duong": "Đồng chí Dung giúp ba nhà neo người gặt xong trước mưa.",
        "tu_phe_binh_phe_binh": "Đồng chí Minh nhận quên báo loa lịch tiêm phòng; đồng chí Bình "
        "góp ý lịch nào cũng nên ghi lên bảng tin trước ba ngày.",
    }
    october = party_building(10, doan_the="Chi hội Phụ nữ gói bánh tặng các cụ.", **copied)
    november = party_building(11, doan_the="Chi đoàn sơn lại cổng thôn, lắp đèn.", **copied)
    assert found(tmp_path, october, november) == [
        "xay_dung_dang: Cả mục [xay_dung_dang] gần như giống mục ấy của buổi ngày 03/10/2026."
    ]


def test_dues_copied_with_the_month_are_told_beside_their_block(tmp_path: Path) -> None:
    keys = {
        "bieu_duong": "Đồng chí Dung giúp ba nhà neo người gặt xong trước mưa.",
        "tu_phe_binh_phe_binh": "Đồng chí Minh nhận quên báo loa lịch tiêm phòng; đồng chí Bình "
        "góp ý lịch nào cũng nên ghi lên bảng tin trước ba ngày.",
        "nhac_nho": "không có",
    }
    piece = party_building(10, **keys)
    findings = findings_in_book(copied_passage, laid(piece, piece), tmp_path)
    assert [(f.location.dotted_key, f.message, f.remedy) for f in findings] == [
        (
            "xay_dung_dang",
            "Cả mục [xay_dung_dang] gần như giống mục ấy của buổi ngày 03/10/2026.",
            copied_passage.remedy,
        ),
        (
            "xay_dung_dang.dang_phi",
            "Đoạn «Đồng chí Bình thu đủ đảng phí tháng 10/2026 của sáu đồng…» chép nguyên văn "
            f"{OF_OCTOBER}.",
            "ghi đúng tháng, số người, số tiền của tháng này.",
        ),
    ]


def task(content: str, requirement: str, **keys: Any) -> Piece:
    own = {"so": 1, "noi_dung": content, "yeu_cau": requirement}
    return {"nhiem_vu": [own | {"bien_phap": "Mỗi tổ cử hai người, làm xong báo loa"} | keys]}


REQUIRED = "Nước chảy đến cuối ruộng, hai bờ phát quang"
TASKS = [
    ("Nạo vét 300 m mương Đồng Cửa", "Nạo vét 250 m mương Đồng Cửa", "300 → 250"),
    (
        "Nạo mương, xong trước ngày 20/10",
        "Nạo mương, xong trước ngày 20/11",
        "ngày 20/10 → ngày 20/11",
    ),
    ("Nạo vét mương tổ 1", "Nạo vét mương tổ 2", ""),
    ("Nạo vét mương quý III", "Nạo vét mương quý IV", ""),
    ("Nạo vét mương cho nhà bà Lan", "Nạo vét mương cho nhà bà Hoa", ""),
    ("Nạo vét mương Đồng Cửa", "Đắp bờ vùng Đồng Cửa", ""),
]


@pytest.mark.parametrize(("old", "new", "change"), TASKS)
def test_of_a_task_only_what_is_to_be_reached_was_changed(
    old: str, new: str, change: str, tmp_path: Path
) -> None:
    piece = laid(task(old, REQUIRED), task(new, REQUIRED))
    told = (
        f"{NOVEMBER}: nhiem_vu[1]: Nhiệm vụ 1 «{new}» chép nhiệm vụ 1 của buổi thường kỳ ngày "
        f"03/10/2026, chỉ đổi: {change}."
    )
    assert found_in_book(task_repeated, piece, tmp_path) == ([told] if change else [])


def test_another_requirement_and_figure_make_another_task(tmp_path: Path) -> None:
    old, new = "Nạo vét 300 m mương Đồng Cửa", "Nạo vét 250 m mương Đồng Cửa"
    piece = laid(task(old, REQUIRED), task(new, f"{REQUIRED}, bùn"))
    assert found_in_book(task_repeated, piece, tmp_path) == []


def test_a_task_given_three_times_names_the_last_and_says_how_often(tmp_path: Path) -> None:
    given = task("Nạo vét mương Đồng Cửa", REQUIRED)
    unnumbered = task("Nạo vét mương Đồng Cửa", REQUIRED, so=0)
    del unnumbered["nhiem_vu"][0]["so"]
    piece = laid(given, given, unnumbered)
    assert found_in_book(task_repeated, piece, tmp_path) == [
        f"{NOVEMBER}: nhiem_vu[1]: Nhiệm vụ 1 «Nạo vét mương Đồng Cửa» chép nguyên văn nhiệm vụ 1 "
        "của buổi thường kỳ ngày 03/10/2026.",
        f"{THEMATIC}: nhiem_vu[1]: Nhiệm vụ «Nạo vét mương Đồng Cửa» chép nguyên văn nhiệm vụ 1 "
        "của buổi thường kỳ ngày 03/11/2026, giao lần thứ ba.",
    ]
