"""What the models refuse: how it is said, and that the rest of the file is read all the same."""

import re
from datetime import date
from typing import Any

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from chibo_cli.criteria import CriteriaSet
from chibo_cli.findings import KeyPath, Severity
from chibo_cli.loader.shape import shaped
from chibo_cli.models.base import ReadingContext, TomlFile
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Plan
from chibo_cli.models.roster import Roster
from chibo_cli.models.score import ScoreRecord

HEAD = 'loai = "thuong_ky"\nngay = 2026-11-03\nnen_tang = "Zoom"\n'

Told = tuple[str, str, str, str]


def read(
    text: str, model: type[TomlFile] = Meeting
) -> tuple[dict[str, Any] | None, list[Told], set[KeyPath]]:
    """What was read, by its keys; code, key, message and remedy of what was not; left out."""
    made, findings, left_out = shaped(model, tomli.loads(text), ReadingContext("x.toml"))
    assert {(f.severity, f.location.path) for f in findings} <= {(Severity.ERROR, "x.toml")}
    told = [(f.code, f.location.dotted_key, f.message, f.remedy) for f in findings]
    return made.model_dump(by_alias=True, exclude_unset=True) if made else None, told, left_out


def refused(text: str) -> Told:
    """The one thing said of a meeting file; its head must have been read all the same."""
    made, told, _ = read(HEAD + text)
    assert made is not None
    assert (made["loai"], made["ngay"], made["nen_tang"]) == (
        "thuong_ky",
        date(2026, 11, 3),
        "Zoom",
    )
    (only,) = told
    return only


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'han_chot = "x"',
            ("CB006", "han_chot", "Khoá han_chot không có trong tệp này.", None),
        ),
        (
            'thu_ki = "Trần Thị Bình"',
            ("CB006", "thu_ki", "Khoá thu_ki không có trong tệp này.", "sửa thành thu_ky."),
        ),
        (
            '[[vang]]\nnguoii = "Phạm Thị Dung"',
            (
                "CB006",
                "vang[1].nguoii",
                "Khoá nguoii không có trong bảng vang[1].",
                "sửa thành nguoi.",
            ),
        ),
        (
            "[so_luong]\nxyz = 1",
            (
                "CB006",
                "so_luong.xyz",
                "Khoá xyz không có trong bảng so_luong.",
                "xoá dòng này, hoặc dùng một trong các khoá: cong_bo, co_mat.",
            ),
        ),
        (
            '[[nhiem_vu]]\nhan = "30/11/2026"',
            (
                "CB007",
                "nhiem_vu[1].han",
                "nhiem_vu[1].han phải là một ngày, ở đây là «30/11/2026».",
                "ghi han = 2026-11-30 (năm-tháng-ngày, không có dấu ngoặc kép).",
            ),
        ),
        (
            '[[nhiem_vu]]\nhan = "2026-11-30"',
            (
                "CB007",
                "nhiem_vu[1].han",
                "nhiem_vu[1].han phải là một ngày, ở đây là «2026-11-30».",
                "ghi han = 2026-11-30 (năm-tháng-ngày, không có dấu ngoặc kép).",
            ),
        ),
        (
            '[[nhiem_vu]]\nhan = "cuối tháng"',
            (
                "CB007",
                "nhiem_vu[1].han",
                "nhiem_vu[1].han phải là một ngày, ở đây là «cuối tháng».",
                "ghi năm-tháng-ngày, không có dấu ngoặc kép, ví dụ han = 2026-11-03.",
            ),
        ),
        (
            "[[nhiem_vu]]\nhan = 2026-11-30T10:00:00",
            (
                "CB007",
                "nhiem_vu[1].han",
                "nhiem_vu[1].han phải là một ngày, ở đây là 2026-11-30T10:00:00.",
                "chỉ ghi ngày: han = 2026-11-30.",
            ),
        ),
        (
            "[[nhiem_vu]]\nhan = 0",
            (
                "CB007",
                "nhiem_vu[1].han",
                "nhiem_vu[1].han phải là một ngày, ở đây là «0».",
                "ghi năm-tháng-ngày, không có dấu ngoặc kép, ví dụ han = 2026-11-03.",
            ),
        ),
        (
            '[[nhiem_vu]]\nhan = ""',
            (
                "CB007",
                "nhiem_vu[1].han",
                "nhiem_vu[1].han phải là một ngày, ở đây là chữ trống.",
                "ghi năm-tháng-ngày, không có dấu ngoặc kép, ví dụ han = 2026-11-03.",
            ),
        ),
        (
            'bat_dau = "7 giờ tối"',
            (
                "CB007",
                "bat_dau",
                "bat_dau phải là giờ và phút, ở đây là «7 giờ tối».",
                'ghi ví dụ bat_dau = "19:30".',
            ),
        ),
        (
            "dia_diem = true",
            ("CB007", "dia_diem", "dia_diem phải là chữ, ở đây là true.", 'ghi dia_diem = "true".'),
        ),
        (
            'chu_tri = ["Nguyễn Văn An"]',
            (
                "CB007",
                "chu_tri",
                "chu_tri phải là chữ, ở đây là một danh sách.",
                'ghi chu_tri = "…".',
            ),
        ),
        (
            "[ket_luan]\nnoi_dung = 5",
            (
                "CB007",
                "ket_luan.noi_dung",
                "ket_luan.noi_dung phải là chữ hoặc danh sách chữ, ở đây là «5».",
                'ghi ví dụ noi_dung = "…" hoặc noi_dung = ["…", "…"].',
            ),
        ),
        (
            "[ket_luan]\nnoi_dung.mot = 1",
            (
                "CB007",
                "ket_luan.noi_dung",
                "ket_luan.noi_dung phải là chữ hoặc danh sách chữ, ở đây là một bảng.",
                'ghi ví dụ noi_dung = "…" hoặc noi_dung = ["…", "…"].',
            ),
        ),
        (
            '[[nhiem_vu]]\nnguoi_thuc_hien = ["Lê Văn Cường", 5]',
            (
                "CB007",
                "nhiem_vu[1].nguoi_thuc_hien[2]",
                "nhiem_vu[1].nguoi_thuc_hien[2] phải là chữ, ở đây là «5».",
                'ghi "5".',
            ),
        ),
        (
            '[[nghi_quyet]]\nso = "12"',
            (
                "CB007",
                "nghi_quyet[1].so",
                "nghi_quyet[1].so phải là một số nguyên, ở đây là «12».",
                "ghi so = 12 (không có dấu ngoặc kép).",
            ),
        ),
        (
            "[[nghi_quyet]]\nso = true",
            (
                "CB007",
                "nghi_quyet[1].so",
                "nghi_quyet[1].so phải là một số nguyên, ở đây là true.",
                "ghi ví dụ so = 12 (số nguyên, không có dấu ngoặc kép).",
            ),
        ),
        (
            '[[nghi_quyet]]\nso = "²"',
            (
                "CB007",
                "nghi_quyet[1].so",
                "nghi_quyet[1].so phải là một số nguyên, ở đây là «²».",
                "ghi ví dụ so = 12 (số nguyên, không có dấu ngoặc kép).",
            ),
        ),
        (
            "[[nghi_quyet]]\nso = 0",
            (
                "CB007",
                "nghi_quyet[1].so",
                "nghi_quyet[1].so là «0», nhỏ hơn 1.",
                "ghi một số từ 1 trở lên.",
            ),
        ),
        (
            "[[chuong_trinh]]\nphut = 2000",
            (
                "CB007",
                "chuong_trinh[1].phut",
                "chuong_trinh[1].phut là «2000», lớn hơn 1440.",
                "ghi một số không quá 1440.",
            ),
        ),
        (
            'thong_qua_chuong_trinh = "có"',
            (
                "CB007",
                "thong_qua_chuong_trinh",
                "thong_qua_chuong_trinh phải là true (có) hoặc false (không), ở đây là «có».",
                "ghi thong_qua_chuong_trinh = true hoặc thong_qua_chuong_trinh = false.",
            ),
        ),
        (
            'ky = "11-2026"',
            (
                "CB007",
                "ky",
                "ky là «11-2026», không phải một tháng hay một quý.",
                'ghi ví dụ ky = "2026-11".',
            ),
        ),
        (
            "ky = 2026-11-01",
            (
                "CB007",
                "ky",
                "ky là 2026-11-01, không phải một tháng hay một quý.",
                'ghi ví dụ ky = "2026-11".',
            ),
        ),
        (
            'trang_thai = "Hoàn thành"',
            (
                "CB008",
                "trang_thai",
                "trang_thai là «Hoàn thành», không thuộc: dang_ghi, hoan_thanh.",
                'sửa thành "hoan_thanh".',
            ),
        ),
        (
            '[[ra_soat]]\ntinh_trang = "xong"',
            (
                "CB008",
                "ra_soat[1].tinh_trang",
                "ra_soat[1].tinh_trang là «xong», không thuộc: hoan_thanh, dang_lam, chua_lam, "
                "gia_han, huy.",
                "dùng một trong các từ ấy.",
            ),
        ),
        (
            'vang = "Phạm Thị Dung"',
            (
                "CB007",
                "vang",
                "vang phải là một bảng, ở đây là «Phạm Thị Dung».",
                "mở bảng bằng dòng [[vang]] rồi ghi các khoá bên dưới.",
            ),
        ),
        (
            'vang = ["Phạm Thị Dung"]',
            (
                "CB007",
                "vang[1]",
                "vang[1] phải là một bảng, ở đây là «Phạm Thị Dung».",
                "mở bảng bằng dòng [[vang]] rồi ghi các khoá bên dưới.",
            ),
        ),
        (
            'ket_luan = "Nhất trí."',
            (
                "CB007",
                "ket_luan",
                "ket_luan phải là một bảng, ở đây là «Nhất trí.».",
                "mở bảng bằng dòng [ket_luan] rồi ghi các khoá bên dưới.",
            ),
        ),
        (
            "[[nghi_quyet]]\nbieu_quyet = 20",
            (
                "CB007",
                "nghi_quyet[1].bieu_quyet",
                "nghi_quyet[1].bieu_quyet phải là một bảng, ở đây là «20».",
                "mở bảng bằng dòng [nghi_quyet.bieu_quyet] rồi ghi các khoá bên dưới.",
            ),
        ),
        (
            '[bien_ban]\nthu_ky = "Trần Thị Bình"',
            (
                "CB010",
                "bien_ban.thu_ky",
                "Khoá thu_ky rơi vào bảng bien_ban, vì đứng sau dòng mở bảng đó.",
                "chuyển dòng thu_ky = … lên đầu tệp, trước bảng thứ nhất.",
            ),
        ),
        (
            '[[mien]]\nquy_tac = "CB305"\nket_thuc = "21:00"',
            (
                "CB010",
                "mien[1].ket_thuc",
                "Khoá ket_thuc rơi vào bảng mien[1], vì đứng sau dòng mở bảng đó.",
                "chuyển dòng ket_thuc = … lên đầu tệp, trước bảng thứ nhất.",
            ),
        ),
    ],
)
def test_refusal(text: str, told: tuple[str, str, str, str | None]) -> None:
    code, key, message, remedy = refused(text)
    assert (code, key, message) == told[:3]
    assert told[3] in (remedy, None)


def test_only_what_is_refused_is_left_out() -> None:
    made, told, left_out = read(
        HEAD
        + """
        chu_tri = 5
        [[nhiem_vu]]
        so = "x"
        noi_dung = "Mở đường"
        [[nhiem_vu]]
        so = 2
        nguoi = "Lê Văn Cường"
        [ket_luan]
        noi_dung = ["Một", 2, "Ba", 4]
        """
    )
    assert made == {
        "loai": "thuong_ky",
        "ngay": date(2026, 11, 3),
        "nen_tang": "Zoom",
        "nhiem_vu": ({"noi_dung": ("Mở đường",)}, {"so": 2}),
        "ket_luan": {"noi_dung": ("Một", "Ba")},
    }
    assert [key for _, key, _, _ in told] == [
        "chu_tri",
        "nhiem_vu[1].so",
        "nhiem_vu[2].nguoi",
        "ket_luan.noi_dung[2]",
        "ket_luan.noi_dung[4]",
    ]
    assert left_out == {
        ("chu_tri",),
        ("nhiem_vu", 0, "so"),
        ("nhiem_vu", 1, "nguoi"),
        ("ket_luan", "noi_dung", 1),
        ("ket_luan", "noi_dung", 3),
    }


@pytest.mark.parametrize("table", ["y_kien", "chuyen_de.y_kien"])
def test_a_repeated_table_opened_with_one_bracket_keeps_its_content(table: str) -> None:
    made, told, left_out = read(f'{HEAD}[{table}]\nnguoi = "Mai Thị Nhung"\nnoi_dung = "Góp công."')
    assert told == [
        (
            "CB011",
            table,
            f"{table} là bảng lặp, phải mở bằng hai ngoặc vuông.",
            f"sửa dòng mở bảng thành [[{table}]].",
        )
    ]
    remark = {"nguoi": "Mai Thị Nhung", "noi_dung": ("Góp công.",)}
    rows: Any = made
    for step in table.split("."):
        rows = rows[step]
    assert (rows, left_out) == ((remark,), set())


def test_slips_within_a_table_opened_wrongly_are_told_too() -> None:
    made, told, _ = read(f'{HEAD}[nhiem_vu]\nso = 1\nhan = "sớm"')
    assert [(code, key) for code, key, _, _ in told] == [
        ("CB011", "nhiem_vu"),
        ("CB007", "nhiem_vu[1].han"),
    ]
    assert made is not None
    assert made["nhiem_vu"] == ({"so": 1},)


def test_a_single_table_opened_with_two_brackets_keeps_its_content() -> None:
    made, told, left_out = read(f'{HEAD}[[ket_luan]]\nnoi_dung = "Nhất trí."')
    assert told == [
        (
            "CB011",
            "ket_luan",
            "ket_luan chỉ có một trong mỗi tệp, phải mở bằng một ngoặc vuông.",
            "sửa dòng mở bảng thành [ket_luan].",
        )
    ]
    assert made is not None
    assert (made["ket_luan"], left_out) == ({"noi_dung": ("Nhất trí.",)}, set())


def test_two_of_a_single_table() -> None:
    made, told, left_out = read(f'{HEAD}[[ket_luan]]\nnoi_dung = "A"\n[[ket_luan]]\nso = 2')
    assert told == [
        (
            "CB011",
            "ket_luan",
            "ket_luan chỉ có một trong mỗi tệp, ở đây có 2.",
            "gộp các bảng [[ket_luan]] lại thành một bảng [ket_luan].",
        )
    ]
    assert made is not None
    assert ("ket_luan" in made, left_out) == (False, {("ket_luan",)})


def test_a_single_table_within_a_repeated_one() -> None:
    told = refused("[[nghi_quyet]]\nbieu_quyet = [{ tan_thanh = 3 }]")
    assert told == (
        "CB011",
        "nghi_quyet[1].bieu_quyet",
        "nghi_quyet.bieu_quyet chỉ có một trong mỗi bảng nghi_quyet, phải mở bằng một ngoặc vuông.",
        "sửa dòng mở bảng thành [nghi_quyet.bieu_quyet].",
    )


MISSING_DATE = ("CB009", "ngay", "Tệp thiếu khoá ngay.", "thêm dòng ngay = … vào đầu tệp.")
MISSING_KIND = ("CB009", "loai", "Tệp thiếu khoá loai.", "thêm dòng loai = … vào đầu tệp.")


def test_a_meeting_without_its_kind_or_day_cannot_be_used() -> None:
    assert read("") == (None, [MISSING_KIND, MISSING_DATE], {()})
    assert read('loai = "thuong_ky"') == (None, [MISSING_DATE], {()})
    assert read("ngay = 2026-11-03") == (None, [MISSING_KIND], {()})


def test_a_wrong_day_is_told_once_and_so_is_all_else() -> None:
    made, told, _ = read('loai = "thuong ky"\nngay = "3/11/2026"\nthu_ki = "Trần Thị Bình"')
    assert made is None
    assert told == [
        (
            "CB008",
            "loai",
            "loai là «thuong ky», không thuộc: thuong_ky, chuyen_de, ket_hop, bat_thuong, chi_uy.",
            'sửa thành "thuong_ky".',
        ),
        (
            "CB007",
            "ngay",
            "ngay phải là một ngày, ở đây là «3/11/2026».",
            "ghi ngay = 2026-11-03 (năm-tháng-ngày, không có dấu ngoặc kép).",
        ),
        ("CB006", "thu_ki", "Khoá thu_ki không có trong tệp này.", "sửa thành thu_ky."),
    ]


def test_places_are_those_of_the_file_after_a_row_fell_out() -> None:
    context = ReadingContext("dang-vien.toml")
    tables = tomli.loads("""
        [[dang_vien]]
        ma = "an"
        [[dang_vien]]
        ho_ten = ""
        [[dang_vien]]
        ho_ten = "Lê Văn Cường"
        [[dang_vien.chuc_vu]]
        tu = 2025-01-01
        [[dang_vien.chuc_vu]]
        loai = "bi thu"
        [[dang_vien.chuc_vu]]
        loai = "chi_uy_vien"
    """)
    roster, findings, left_out = shaped(Roster, tables, context)
    assert [(f.code, f.location.dotted_key, f.message) for f in findings] == [
        (
            "CB009",
            "dang_vien[1].ho_ten",
            "dang_vien[1] thiếu khoá ho_ten; bảng này không đọc được.",
        ),
        ("CB009", "dang_vien[2].ho_ten", "dang_vien[2].ho_ten để trống."),
        (
            "CB009",
            "dang_vien[3].chuc_vu[1].loai",
            "dang_vien[3].chuc_vu[1] thiếu khoá loai; bảng này không đọc được.",
        ),
        (
            "CB008",
            "dang_vien[3].chuc_vu[2].loai",
            "dang_vien[3].chuc_vu[2].loai là «bi thu», không thuộc: bi_thu, pho_bi_thu, "
            "chi_uy_vien.",
        ),
    ]
    assert {place for place in left_out if len(place) == 2} == {("dang_vien", 0), ("dang_vien", 1)}
    assert roster is not None
    (member,) = roster.members
    assert [office.kind for office in member.offices] == ["chi_uy_vien"]
    assert roster.at("dang_vien", 0, "chuc_vu", 0).dotted_key == "dang_vien[3].chuc_vu[3]"


@pytest.mark.parametrize(
    ("model", "text", "told"),
    [
        (
            Plan,
            '[[khong_hop]]\nky = "2026-13"',
            (
                "CB007",
                "khong_hop[1].ky",
                "khong_hop[1].ky là «2026-13», không phải một tháng hay một quý.",
                'ghi ví dụ ky = "2026-11".',
            ),
        ),
        (
            Plan,
            "nam = 26",
            ("CB007", "nam", "nam là «26», nhỏ hơn 1930.", "ghi một số từ 1930 trở lên."),
        ),
        (
            Cell,
            '[quy_uoc]\nchinh_ta = "ũy"',
            (
                "CB008",
                "quy_uoc.chinh_ta",
                "quy_uoc.chinh_ta là «ũy», không thuộc: uỷ, ủy.",
                'sửa thành "uỷ".',
            ),
        ),
        (
            ScoreRecord,
            '[[muc_diem]]\ndiem = "4"',
            (
                "CB007",
                "muc_diem[1].diem",
                "muc_diem[1].diem phải là một số điểm, ở đây là «4».",
                "ghi diem = 4 (không có dấu ngoặc kép).",
            ),
        ),
        (
            ScoreRecord,
            '[[muc_diem]]\ndiem = "2,5 điểm"',
            (
                "CB007",
                "muc_diem[1].diem",
                "muc_diem[1].diem phải là một số điểm, ở đây là «2,5 điểm».",
                "ghi diem = 2.5 (không có dấu ngoặc kép).",
            ),
        ),
        (
            ScoreRecord,
            '[[muc_diem]]\ndiem = "đủ điểm"',
            (
                "CB007",
                "muc_diem[1].diem",
                "muc_diem[1].diem phải là một số điểm, ở đây là «đủ điểm».",
                "ghi ví dụ diem = 4 hoặc diem = 4.5 (không có dấu ngoặc kép).",
            ),
        ),
        (
            CriteriaSet,
            "[[tieu_chi]]\nap_dung_khi.tu = 2026-01-01",
            (
                "CB007",
                "tieu_chi[1].ap_dung_khi.tu",
                "tieu_chi[1].ap_dung_khi.tu phải là một số, true, false hoặc chữ, ở đây là "
                "2026-01-01.",
                "ghi ví dụ tu = 0.9.",
            ),
        ),
        (
            CriteriaSet,
            'loai = "thuong_ky"',
            (
                "CB007",
                "loai",
                "loai phải là một danh sách, ở đây là «thuong_ky».",
                'ghi loai = ["thuong_ky"].',
            ),
        ),
    ],
)
def test_refusal_in_other_files(model: type[TomlFile], text: str, told: Told) -> None:
    made, all_told, _ = read(text, model)
    assert (made is not None, all_told) == (True, [told])


KEYS = [
    "loai",
    "ngay",
    "ky",
    "bat_dau",
    "chu_tri",
    "vang",
    "y_kien",
    "nghi_quyet",
    "bieu_quyet",
    "ket_luan",
    "chuan_bi",
    "hoi_y",
    "chuyen_de",
    "nhiem_vu",
    "nguoi_thuc_hien",
    "noi_dung",
    "han",
    "so",
    "tan_thanh",
    "trang_thai",
    "thong_qua_chuong_trinh",
    "dang_vien",
    "chuc_vu",
    "ho_ten",
    "tu",
    "muc_diem",
    "diem",
    "tieu_chi",
    "muc",
    "khi",
    "tat_ca",
    "chi_bo",
    "quy_uoc",
]
WORDS = st.text("aăeêoôơuưyđbcghklmnpst ÁẾ0123456789-/:.²٣\n«", max_size=30)
SCALARS = st.one_of(
    st.booleans(),
    st.integers(),
    st.integers(-(10**30), 10**30),
    st.floats(),
    WORDS,
    st.sampled_from(["thuong_ky", "thuong ky", "không có", "19:30", "2026-11-03", "31/12/9999"]),
    st.dates(),
    st.times(),
    st.datetimes(),
)
KEY = st.one_of(st.sampled_from(KEYS), st.text("abcghiu_- ", max_size=8))
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEY, inner, max_size=4),
    max_leaves=12,
)
ENGLISH = re.compile(
    r"\b(input|should|valid|invalid|field|fields|string|integer|number|boolean|date|datetime|time|"
    r"list|tuple|dict|dictionary|type|value|error|extra|permitted|missing|required|must|greater|"
    r"less|than|equal|pattern|match|instance|expected|model|none|null|the|or|and|of|is|an)\b",
    re.IGNORECASE,
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(
    model=st.sampled_from([Meeting, Roster, Cell, Plan, ScoreRecord, CriteriaSet]),
    tables=st.dictionaries(KEY, VALUES, max_size=8),
)
def test_whatever_a_file_holds_is_answered_in_vietnamese(
    model: type[TomlFile], tables: dict[str, Any]
) -> None:
    if model is Meeting:
        tables = {"loai": "thuong_ky", "ngay": date(2026, 11, 3), **tables}
    made, findings, left_out = shaped(model, tables, ReadingContext("x.toml"))
    for finding in findings:
        assert finding.code in {"CB006", "CB007", "CB008", "CB009", "CB010", "CB011"}
        for sentence in (finding.message, finding.remedy):
            assert sentence.endswith(".")
            assert "\n" not in re.sub("«.*?»", "", sentence)
            assert ENGLISH.findall(re.sub("«.*?»", "", sentence)) == []
            assert "PydanticUndefined" not in sentence
    places = [(finding.location.key, finding.code) for finding in findings]
    assert len(places) == len(set(places))
    assert made is not None or () in left_out
    assert bool(left_out) <= bool(findings)
