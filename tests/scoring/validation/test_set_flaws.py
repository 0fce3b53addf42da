"""What is wrong with a criteria set beside its steps: references, conditions, sums, ratings."""

import pytest
import tomli
from flawed_sets import remedies, told

from chibo_cli.criteria import CriteriaSet, shipped_criteria_sets
from chibo_cli.facts.vocabulary import VOCABULARY
from chibo_cli.findings import Severity
from chibo_cli.scoring.validation import flaws

CHECK = '[[tieu_chi]]\nso = "1"\ncach_cham = "dat_khong_dat"\n'
AUTO = CHECK + 'co_so = "tu_dong"\nkhi = %s\n'
COMPLETE = 'day_du = true\nten = "Phiếu của xã"\n'
RATINGS = '[[xep_loai]]\nten = "Tốt"\ntu_diem = 90\n[[xep_loai]]\nten = "Kém"\ntu_diem = 0\n'


def test_shipped_sets_have_no_errors() -> None:
    errors = {
        name: [each for each in flaws(criteria_set) if each.level is Severity.ERROR]
        for name, criteria_set in shipped_criteria_sets().items()
    }
    assert errors == {name: [] for name in shipped_criteria_sets()}


def test_an_phu_has_just_the_gaps_its_form_is_known_for() -> None:
    an_phu = shipped_criteria_sets()["an-phu-hd42"]
    noted = [(each.criterion, each.content) for each in an_phu.ambiguities]
    found = flaws(an_phu)
    assert [(each.level, each.place.dotted_key, each.message, each.noted) for each in found] == [
        (
            Severity.WARNING,
            "tieu_chi[1].muc",
            "Tiêu chí 1.1, từ 46 đến 59 phút của 90 phút; từ 61 đến 89 phút của 120 phút: "
            "không mức nào khớp.",
            tuple(content for key, content in noted if key == "1.1"),
        ),
        (
            Severity.WARNING,
            "tieu_chi[13].muc",
            "Tiêu chí 4.5, đúng 50%: không mức nào khớp.",
            ("Đúng 50% phát biểu thì không khớp mức nào («trên 50%», «đến dưới 50%»).",),
        ),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CHECK + CHECK, ["loi tieu_chi[2].so: Có hai tiêu chí «1»."]),
        (
            '[[tieu_chi]]\ncach_cham = "dat_khong_dat"\n',
            ["loi tieu_chi[1]: Bảng tiêu chí thứ 1 không có so."],
        ),
        (
            '[[nhom_tieu_chi]]\nso = "1"\n' + CHECK + 'nhom_tieu_chi = "2"\n',
            ["loi tieu_chi[1].nhom_tieu_chi: Không có nhóm tiêu chí «2»."],
        ),
        (
            '[[nhom_tieu_chi]]\nso = "1"\n' + CHECK,
            ["goi_y tieu_chi[1]: Tiêu chí 1 không thuộc nhóm nào."],
        ),
        (
            CHECK + RATINGS + 'du_diem_o = ["1", "7.1"]\nneu_khong = "Trung bình"\n',
            [
                "loi xep_loai[2].du_diem_o[2]: Không có tiêu chí «7.1».",
                "loi xep_loai[2].neu_khong: Không có mức xếp loại «Trung bình».",
            ],
        ),
        (
            CHECK + '[[xep_loai]]\nten = "Tốt"\ntu_diem = 0\ndu_diem_o = "1"\nneu_khong = "Tốt"\n',
            ["loi xep_loai[1].neu_khong: Thiếu điều kiện của mức Tốt mà còn Tốt, không thấp hơn."],
        ),
        (
            RATINGS + '[[loai_tru]]\nnoi_dung = "Có kỷ luật"\nxep_loai = "Kem"\n'
            'khi = { du_kien = "ky_luat.so", tu = 1 }\n',
            ["loi loai_tru[1].xep_loai: Không có mức xếp loại «Kem»."],
        ),
        (
            '[[loai_tru]]\nnoi_dung = "Có kỷ luật"\n',
            [
                "loi loai_tru[1]: Điều kiện loại trừ «Có kỷ luật» không nói khi nào (khi).",
                "loi loai_tru[1]: Điều kiện loại trừ «Có kỷ luật» không nói còn xếp loại gì.",
            ],
        ),
        (
            CHECK + '[[cho_chua_ro]]\ntieu_chi = "4.5"\n',
            ["loi cho_chua_ro[1].tieu_chi: Không có tiêu chí «4.5»."],
        ),
        (
            RATINGS + '[[xep_loai_nam]]\nxep_loai = "Tốt"\ntat_ca_tu = "Khá"\ndem_loai = "Tốt"\n',
            [
                "loi xep_loai_nam[1].tat_ca_tu: Không có mức xếp loại «Khá».",
                "loi xep_loai_nam[1]: Xếp loại năm Tốt: dem_loai và it_nhat phải đi cùng nhau.",
            ],
        ),
        (
            CHECK + 'khong_ap_dung = "du_diem"\nlua_chon = ["cong_vao"]\n',
            [
                "goi_y tieu_chi[1].khong_ap_dung: Tiêu chí 1 có khong_ap_dung mà không có "
                "ap_dung_khi.",
                "loi tieu_chi[1].lua_chon: Tiêu chí 1 có lua_chon mà khong_ap_dung không phải "
                '"hoi".',
                "loi tieu_chi[1].lua_chon: Tiêu chí 1 cho chọn cong_vao mà không nêu cộng vào tiêu "
                "chí nào.",
            ],
        ),
        (
            CHECK + 'ap_dung_khi = { du_kien = "chuyen_de.co", bang = true }\n',
            ["loi tieu_chi[1]: Tiêu chí 1 có ap_dung_khi mà không nói khi không áp dụng thì sao."],
        ),
        (
            CHECK + '[[ben_cham]]\nnguoi_cham = "chi_bo"\n[[ben_cham]]\nnguoi_cham = "chi_bo"\n',
            ["loi ben_cham[2].nguoi_cham: Có hai bên chấm «chi_bo»."],
        ),
    ],
)
def test_references(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("{}", ["loi tieu_chi[1].khi: Điều kiện trống, không nói gì."]),
        (
            '{ du_kien = "du_hop.ty_le" }',
            ["loi tieu_chi[1].khi: Điều kiện chỉ nêu du_hop.ty_le mà không so sánh với gì."],
        ),
        (
            "{ tu = 0.9 }",
            ["loi tieu_chi[1].khi: Điều kiện có số để so sánh mà không có dữ kiện (du_kien)."],
        ),
        (
            "{ tat_ca = [{ khong = {} }] }",
            ["loi tieu_chi[1].khi.tat_ca[1].khong: Điều kiện trống, không nói gì."],
        ),
        (
            '{ du_kien = "du_hop.tyle", tu = 0.9 }',
            ["loi tieu_chi[1].khi.du_kien: Không có dữ kiện «du_hop.tyle»."],
        ),
        (
            '{ du_kien = "du_hop.ty_le", tu = 90 }',
            ["loi tieu_chi[1].khi.tu: du_hop.ty_le là tỉ lệ từ 0 đến 1, ở đây là 90."],
        ),
        (
            '{ du_kien = "du_hop.ty_le", tu = "90%" }',
            ["loi tieu_chi[1].khi.tu: du_hop.ty_le là một số, ở đây là «90%»."],
        ),
        (
            '{ du_kien = "thoi_luong.phut", tu = -1 }',
            ["loi tieu_chi[1].khi.tu: thoi_luong.phut không khi nào âm, ở đây là -1."],
        ),
        (
            '{ du_kien = "chi_uy.da_hop", bang = 1 }',
            ["loi tieu_chi[1].khi.bang: chi_uy.da_hop chỉ có hay không, ở đây là 1."],
        ),
        (
            '{ du_kien = "chi_uy.da_hop", tu = true }',
            ["loi tieu_chi[1].khi.tu: chi_uy.da_hop không có lớn bé, không so sánh bằng tu được."],
        ),
        (
            '{ du_kien = "buoi.loai", bang = "thuong-ky" }',
            ["loi tieu_chi[1].khi.bang: buoi.loai không có giá trị «thuong-ky»."],
        ),
        ('{ du_kien = "du_hop.ty_le", tu = 1, khong = { du_kien = "ky_luat.so", tu = 1 } }', []),
    ],
)
def test_conditions(condition: str, expected: list[str]) -> None:
    assert told(AUTO % condition) == expected


@pytest.mark.parametrize(
    ("condition", "remedy"),
    [
        ('{ du_kien = "du_hop.ty_le", tu = 90 }', "90% ghi là tu = 0.9."),
        ('{ du_kien = "du_hop.tyle", tu = 0.9 }', "sửa thành du_hop.ty_le."),
        ('{ du_kien = "buoi.loai", bang = "thuong-ky" }', "sửa thành thuong_ky."),
        ('{ du_kien = "du_hop.ty_le", tu = "90%" }', "90% ghi là tu = 0.9."),
        ('{ du_kien = "du_hop.ty_le", tu = "0,9" }', "ghi tu = 0.9 (không có dấu ngoặc kép)."),
        ('{ du_kien = "ky_luat.so", tu = "1" }', "ghi tu = 1 (không có dấu ngoặc kép)."),
        ('{ du_kien = "ky_luat.so", tu = "một" }', "ghi số, không có dấu ngoặc kép."),
    ],
)
def test_remedies_say_what_was_meant(condition: str, remedy: str) -> None:
    assert remedies(AUTO % condition) == [remedy]


def test_facts_that_are_only_shown_must_exist_too() -> None:
    assert told(CHECK + 'co_so = "ho_tro"\ndu_kien = ["so_tay.da_dang", "so_tay.dang"]\n') == [
        "loi tieu_chi[1].du_kien[2]: Không có dữ kiện «so_tay.dang»."
    ]


POINTS = (
    "tong_diem = 10\ndu_diem = %s\n"
    '[[nhom_tieu_chi]]\nso = "I"\ndiem_toi_da = 6\n[[nhom_tieu_chi]]\nso = "II"\ndiem_toi_da = 4\n'
)


TOGGLE = "cach_cham = 'co_khong'"


def leaf(number: str, group: str, most: float, more: str = TOGGLE) -> str:
    return (
        f'[[tieu_chi]]\nso = "{number}"\nnhom_tieu_chi = "{group}"\ndiem_toi_da = {most}\n{more}\n'
    )


BONUS_ON_TOP = "cach_cham = 'thuong'\ntrong_nhom = false"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (POINTS % "true" + leaf("1", "I", 6) + leaf("2", "II", 4), []),
        (
            POINTS % "true"
            + leaf("1", "I", 6)
            + leaf("2", "II", 4)
            + leaf("3", "I", 2, BONUS_ON_TOP),
            [],
        ),
        (
            POINTS % "true" + leaf("1", "I", 5) + leaf("2", "II", 4),
            [
                "loi tong_diem: Cả bộ: các tiêu chí cộng lại 9 điểm, mà ghi 10.",
                "loi nhom_tieu_chi[1].diem_toi_da: Nhóm I: các tiêu chí cộng lại 5 điểm, mà ghi 6.",
            ],
        ),
        (
            POINTS % "false" + leaf("1", "I", 5) + leaf("2", "II", 5),
            [
                "goi_y nhom_tieu_chi[1].diem_toi_da: Nhóm I: các tiêu chí cộng lại 5 "
                "điểm, mà ghi 6.",
                "loi nhom_tieu_chi[2].diem_toi_da: Nhóm II: các tiêu chí cộng lại 5 "
                "điểm, mà ghi 4.",
            ],
        ),
        (
            "tong_diem = 0.3\nbuoc_diem = 0.1\ndu_diem = true\n"
            + "".join(
                f'[[tieu_chi]]\nso = "{n}"\ndiem_toi_da = 0.1\ncach_cham = "co_khong"\n'
                for n in "abc"
            ),
            [],
        ),
        (
            '[[tieu_chi]]\nso = "1"\ndiem_toi_da = 2.5\ncach_cham = "co_khong"\n',
            ["loi tieu_chi[1].diem_toi_da: 2,5 điểm không phải bội của 1."],
        ),
    ],
)
def test_sums(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("criterion", "expected"),
    [
        ("", ["loi tieu_chi[1]: Tiêu chí 1 chưa ghi cách chấm."]),
        (
            'cach_cham = "theo_muc"',
            ["loi tieu_chi[1]: Tiêu chí 1 chấm theo mức mà không có mức nào."],
        ),
        ('cach_cham = "co_khong"', ["goi_y tieu_chi[1]: Tiêu chí 1 chưa ghi điểm tối đa."]),
        (
            'cach_cham = "dat_khong_dat"\nco_so = "tu_dong"',
            ["loi tieu_chi[1]: Tiêu chí 1 chấm tự động mà không có điều kiện."],
        ),
        (
            'cach_cham = "theo_muc"\nco_so = "tu_dong"\nmuc = [{ diem = 1 }, { noi_dung = "ít" }]',
            [
                "loi tieu_chi[1].muc[2]: Tiêu chí 1: mức thứ 2 không có điểm.",
                "loi tieu_chi[1].muc[1]: Tiêu chí 1 chấm tự động, mà mức thứ 1 không có khi.",
                "loi tieu_chi[1].muc[2]: Tiêu chí 1 chấm tự động, mà mức thứ 2 không có khi.",
            ],
        ),
        (
            'cach_cham = "theo_muc"\ndiem_toi_da = 5\nmuc = [{ diem = 3 }, { diem = 4 }]',
            [
                "loi tieu_chi[1].muc[2].diem: Tiêu chí 1: mức 4 điểm đứng sau mức 3 điểm.",
                "loi tieu_chi[1].diem_toi_da: Tiêu chí 1: mức cao nhất là 4 điểm, mà điểm tối đa "
                "là 5.",
            ],
        ),
        (
            'cach_cham = "dat_khong_dat"\nco_so = "ho_tro"',
            ["goi_y tieu_chi[1]: Tiêu chí 1 nói có dữ kiện hỗ trợ mà không nêu dữ kiện nào."],
        ),
        (
            'cach_cham = "dat_khong_dat"\nkhi = { du_kien = "chi_uy.da_hop", bang = true }',
            [
                "goi_y tieu_chi[1]: Tiêu chí 1 có điều kiện (khi) mà co_so là nhan_xet: chibo "
                "không đề xuất điểm theo điều kiện ấy.",
            ],
        ),
        (
            'cach_cham = "theo_muc"\nco_so = "ho_tro"\ndu_kien = ["chi_uy.da_hop"]\n'
            'muc = [{ diem = 1, khi = { du_kien = "chi_uy.da_hop", bang = true } }, { diem = 0 }]',
            [
                "goi_y tieu_chi[1]: Tiêu chí 1 có điều kiện (khi) mà co_so là ho_tro: chibo không "
                "đề xuất điểm theo điều kiện ấy.",
            ],
        ),
        (
            'cach_cham = "dat_khong_dat"\nco_so = "tu_dong"\n'
            'khi = { du_kien = "du_hop.ty_le", tu = 0.9, duoi = 0.7 }',
            ["canh_bao tieu_chi[1].khi: Tiêu chí 1: không buổi nào khớp điều kiện (khi)."],
        ),
    ],
)
def test_what_the_method_needs(criterion: str, expected: list[str]) -> None:
    assert told(f'[[tieu_chi]]\nso = "1"\n{criterion}\n') == expected


def test_ratings_there_are_are_named_where_one_is_not() -> None:
    knocked = '[[loai_tru]]\nkhi = { du_kien = "ky_luat.so", tu = 1 }\nxep_loai = "Khá"\n'
    assert remedies(RATINGS + knocked) == [
        "ghi một trong: Tốt, Kém; hoặc thêm bảng [[xep_loai]] ấy."
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RATINGS, []),
        (
            '[[xep_loai]]\nten = "Khá"\ntu_diem = 70\n[[xep_loai]]\nten = "Tốt"\ntu_diem = 90\n',
            [
                "canh_bao xep_loai[1].tu_diem: Không mức xếp loại nào cho tổng điểm dưới 70.",
                "loi xep_loai[2].tu_diem: Mức từ 90 điểm đứng sau mức từ 70 điểm.",
            ],
        ),
        ('[[xep_loai]]\nten = "Tốt"\n', ["loi xep_loai[1]: Mức Tốt không nói từ bao nhiêu điểm."]),
        (
            "tong_diem = 50\n" + RATINGS,
            ["loi xep_loai[1].tu_diem: Mức từ 90 điểm cao hơn tổng điểm 50."],
        ),
        ('thang_do = "muc"\n[[xep_loai]]\nten = "Tốt"\n', []),
        (
            '[[ben_cham]]\nnguoi_cham = "chi_bo"\nquyet_dinh = true\n'
            '[[ben_cham]]\nnguoi_cham = "cap_uy_cap_tren"\nquyet_dinh = true\n',
            ["loi ben_cham[2].quyet_dinh: Có hai bên chấm cùng ghi là quyết định xếp loại."],
        ),
    ],
)
def test_ratings(text: str, expected: list[str]) -> None:
    assert told(text) == expected


PARAMETER = '[[tham_so]]\ndu_kien = "thoi_luong.quy_dinh"\ngia_tri = %d\nkhi = %s\n'
MEMBERS = '{ du_kien = "dang_vien.tong_so", %s }'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PARAMETER % (90, MEMBERS % "duoi = 30") + PARAMETER % (120, MEMBERS % "tu = 30"), []),
        (
            PARAMETER % (90, MEMBERS % "duoi = 30") + PARAMETER % (120, MEMBERS % "tren = 30"),
            ["canh_bao tham_so[1]: đúng 30: không tham số nào cho thoi_luong.quy_dinh."],
        ),
        (
            PARAMETER % (90, MEMBERS % "khong_qua = 30") + PARAMETER % (120, MEMBERS % "tu = 30"),
            ["canh_bao tham_so[2]: đúng 30: thoi_luong.quy_dinh có 2 giá trị (90 và 120)."],
        ),
        (
            '[[tham_so]]\ndu_kien = "thoi_luong.quy_dinh"\n',
            ["loi tham_so[1]: Tham số thoi_luong.quy_dinh không có giá trị (gia_tri)."],
        ),
    ],
)
def test_parameters(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_set_says_how_complete_it_is() -> None:
    assert _of("") == [
        "day_du: Bộ ghi là chưa đầy đủ mà không nói còn thiếu gì.",
    ]
    assert _of(COMPLETE) == ["day_du: Bộ ghi là đầy đủ mà không có tiêu chí nào."]
    whole = COMPLETE + 'thang_do = "khong"\n' + CHECK + 'noi_dung = "Họp đúng ngày"\n'
    assert _of(whole) == []
    assert _of(whole + "cham_chung = true\n") == [
        "tieu_chi[1].cham_chung: Tiêu chí 1 chấm chung cả nhóm, mà bộ ghi là đầy đủ.",
    ]


def test_a_complete_set_has_the_words_of_its_sheet_and_what_they_come_to() -> None:
    by_steps = (
        '[[tieu_chi]]\nso = "1"\ncach_cham = "theo_muc"\nmuc = [{ diem = 1 }, '
        '{ diem = 0, noi_dung = "Không" }]\n'
    )
    assert _of("day_du = true\n" + by_steps) == [
        ": Bộ ghi là đầy đủ mà không có tên.",
        "day_du: Bộ ghi là đầy đủ mà không có mức xếp loại nào.",
        "day_du: Bộ ghi là đầy đủ mà không nói bên nào quyết định xếp loại.",
        "tieu_chi[1]: Tiêu chí 1 không có nội dung, mà bộ ghi là đầy đủ.",
        "tieu_chi[1].muc[1]: Tiêu chí 1: mức thứ 1 không có nội dung.",
    ]
    lost = frozenset({("ten",), ("xep_loai", 0), ("ben_cham", 0, "quyet_dinh"), ("tieu_chi", 0)})
    assert flaws(CriteriaSet.model_validate(tomli.loads("day_du = true\n" + by_steps)), lost) == ()


def test_no_meeting_decides_for_a_whole_year() -> None:
    decided = AUTO % '{ du_kien = "chi_uy.da_hop", bang = true }'
    assert told('cham_theo = "nam"\n' + decided) == [
        "goi_y tieu_chi[1].co_so: Tiêu chí 1 chấm tự động theo dữ kiện của một buổi, mà bộ không "
        "chấm theo buổi.",
    ]
    assert told('cham_theo = "buoi"\n' + decided) == []


def test_nothing_is_said_that_rests_on_what_could_not_be_read() -> None:
    text = POINTS % "true" + leaf("1", "I", 5) + RATINGS.replace("90", "9")
    text += 'du_diem_o = "3"\n'
    assert len(told(text)) == 4
    assert told(text, frozenset({("tieu_chi", 1)})) == []
    kept = (
        '[[xep_loai]]\nten = "Tốt"\ntu_diem = 9\nneu_khong = "Kém"\n'
        + '[[xep_loai]]\nten = "Kém"\ntu_diem = 0\n'
    )
    assert told(kept) == [
        "goi_y xep_loai[1]: Mức Tốt có neu_khong mà không có điều kiện du_diem_o."
    ]
    assert told(kept, frozenset({("xep_loai", 0, "du_diem_o", 0)})) == []
    untotalled = "du_diem = true\n" + leaf("1", "I", 5) + '[[nhom_tieu_chi]]\nso = "I"\n'
    assert told(untotalled) == [
        "loi du_diem: Bộ ghi là đủ điểm (du_diem = true) mà không có tổng điểm."
    ]
    assert told(untotalled, frozenset({("tong_diem",)})) == []


def test_flaws_are_a_hundred_at_most_the_worst_first() -> None:
    found = told("".join(CHECK for _ in range(151)))
    assert len(found) == 101
    assert found[-1] == "loi : Bộ còn 50 chỗ khác, mới nêu 100 chỗ nặng nhất."
    loose = '[[nhom_tieu_chi]]\nso = "I"\n' + "".join(
        CHECK.replace('"1"', f'"{number}"') for number in range(120)
    )
    advice = told(loose)
    assert len(advice) == 101
    assert {each.split()[0] for each in advice} == {"goi_y"}
    assert advice[-1] == "goi_y : Bộ còn 20 chỗ khác, mới nêu 100 chỗ nặng nhất."
    (worst,) = (each for each in told(loose + CHECK.replace('"1"', '"7"')) if "loi" in each)
    assert worst == "loi tieu_chi[121].so: Có hai tiêu chí «7»."


def test_every_fact_can_be_tested() -> None:
    for name, fact in VOCABULARY.items():
        bound = {"MINUTES": "90", "FLAG": "true", "WORD": f'"{next(iter(fact.words), "")}"'}
        condition = f'{{ du_kien = "{name}", bang = {bound.get(fact.measure.name, "1")} }}'
        opposite = f"{{ khong = {condition} }}"
        text = (
            '[[tieu_chi]]\nso = "1"\ncach_cham = "theo_muc"\nco_so = "tu_dong"\n'
            f"muc = [{{ diem = 2, khi = {condition} }}, {{ diem = 1, khi = {opposite} }}]\n"
        )
        assert (name, told(text)) == (name, [])


def _of(text: str) -> list[str]:
    found = flaws(CriteriaSet.model_validate(tomli.loads(text)))
    return [f"{flaw.place.dotted_key}: {flaw.message}" for flaw in found]
