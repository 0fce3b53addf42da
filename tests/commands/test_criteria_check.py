"""`chibo criteria check`: what is wrong with the criteria sets of a cell, at their lines."""

import json
import os
from pathlib import Path

import pytest
from command_run import Run

from chibo_cli.criteria import shipped_criteria_text

HEAD = 'day_du = false\ncon_thieu = "bản ký"\n'
COLON = "Sau khoá %s phải là dấu = chứ không phải dấu hai chấm."
CRITERION = '\n[[tieu_chi]]\nso = "1"\ncach_cham = "dat_khong_dat"\nco_so = "tu_dong"\n'
GAPPED = f"""{HEAD}
[[tieu_chi]]
so = "1"
diem_toi_da = 5
cach_cham = "theo_muc"
co_so = "tu_dong"

[[tieu_chi.muc]]
diem = 5
khi = {{ du_kien = "phat_bieu.ty_le", tren = 0.5 }}

[[tieu_chi.muc]]
diem = 4
khi = {{ du_kien = "phat_bieu.ty_le", duoi = 0.5 }}
"""


ASK_OR_MEND = [
    "    Cách sửa: nếu đây đúng là chỗ ấy thì hỏi cấp ban hành (chibo không đề xuất",
    "    điểm, chi bộ tự xem xét); nếu không thì sửa điều kiện (khi) theo văn bản để",
    "    mọi trường hợp đều có mức.",
]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The folder of the sets of a cell's own, in a workspace that names none."""
    (tmp_path / "chibo.toml").write_text("[chi_bo]\n", encoding="utf-8")
    (tmp_path / "tieu-chi").mkdir()
    return tmp_path / "tieu-chi"


def test_gap_at_its_line(run: Run, own: Path) -> None:
    (own / "rieng.toml").write_text(GAPPED, encoding="utf-8")
    told = run("criteria", "check", "rieng")
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines() == [
        "tieu-chi/rieng.toml: 0 lỗi, 1 cảnh báo, 0 gợi ý",
        "tieu-chi/rieng.toml:10:1  cảnh báo",
        "    Tiêu chí 1, đúng 50%: không mức nào khớp.",
        "    Cách sửa: sửa điều kiện (khi) theo văn bản để mọi trường hợp đều có mức; văn",
        "    bản không nói rõ thì ghi vào [[cho_chua_ro]] và hỏi cấp ban hành.",
        "Bộ tiêu chí ghi nhận chưa đầy đủ: bản ký.",
    ]


def test_error_fails_and_says_what_was_meant(run: Run, own: Path) -> None:
    text = f'{HEAD}{CRITERION}khi = {{ du_kien = "du_hop.ty_le", tu = 90 }}\n'
    (own / "rieng.toml").write_text(text, encoding="utf-8")
    told = run("criteria", "check", "-q", "tieu-chi/rieng.toml")
    assert told.code == 1
    assert told.out.splitlines() == [
        "tieu-chi/rieng.toml: 1 lỗi, 0 cảnh báo, 0 gợi ý",
        "tieu-chi/rieng.toml:8:35  lỗi",
        "    du_hop.ty_le là tỉ lệ từ 0 đến 1, ở đây là 90.",
        "    Cách sửa: 90% ghi là tu = 0.9.",
    ]


def test_shipped_set_outside_any_workspace(run: Run) -> None:
    told = run("criteria", "check", "an-phu-hd42")
    assert (told.code, told.err) == (0, "")
    assert [line for line in told.out.splitlines() if not line.startswith("an-phu-hd42.toml")] == [
        "an-phu-hd42 (bộ có sẵn): 0 lỗi, 2 cảnh báo, 0 gợi ý",
        "    Tiêu chí 1.1, từ 46 đến 59 phút của 90 phút; từ 61 đến 89 phút của 120 phút:",
        "    không mức nào khớp.",
        "    Bộ có ghi chỗ chưa rõ ở tiêu chí này (cho_chua_ro): «Các mức bỏ trống khoảng",
        "    thiếu quá 30 phút mà vẫn họp trên…»; «Tiêu chí viết “từ 30 đảng viên trở",
        "    lên”, ghi chú viết “trên…».",
        *ASK_OR_MEND,
        "    Tiêu chí 4.5, đúng 50%: không mức nào khớp.",
        "    Bộ có ghi chỗ chưa rõ ở tiêu chí này (cho_chua_ro): «Đúng 50% phát biểu thì",
        "    không khớp mức nào (“trên 50%”, “đến…».",
        *ASK_OR_MEND,
    ]


def test_a_slip_is_never_said_to_be_noted(run: Run, own: Path) -> None:
    text = shipped_criteria_text("an-phu-hd42").replace(
        "tren = 0, khong_qua = 15", "tren = 0, khong_qa = 15"
    )
    (own / "rieng.toml").write_text(text, encoding="utf-8")
    told = run("criteria", "check", "rieng", "--json")
    (only,) = json.loads(told.out)["bo_tieu_chi"]
    assert [
        (each["muc_do"], each["noi_dung"], bool(each["cho_chua_ro"])) for each in only["phat_hien"]
    ] == [
        (
            "goi_y",
            "Tên bộ còn y như bộ có sẵn an-phu-hd42: «Phiếu đánh giá chất lượng sinh hoạt chi…».",
            False,
        ),
        (
            "goi_y",
            "Cơ quan ban hành còn y như bộ có sẵn an-phu-hd42: «Đảng uỷ phường An Phú».",
            False,
        ),
        ("loi", "Khoá khong_qa không có trong bảng tieu_chi[1].muc[2].khi.", False),
        ("canh_bao", "Tiêu chí 4.5, đúng 50%: không mức nào khớp.", True),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ["Bộ chưa có tiêu chí nào, chưa chấm từng tiêu chí được."]),
        ('tieu_chi = [{ so = "1", cach_cham = "co_khong", diem_toi_da = 1 }]\n', []),
        (
            'tieu_chi = [{ so = "1", cach_cham = "co_khong", diem_toi_da = 0 }]\n',
            ["Mọi tiêu chí đều 0 điểm."],
        ),
        ('thang_do = "khong"\n' + CRITERION, ["Tiêu chí 1 chấm tự động mà không có điều kiện."]),
        ('[[tieu_chi]]\nso = "1"\ncach_cham : "co_khong"\n', [COLON % "cach_cham"]),
        (
            'co_quan = "Ban Thường vụ Tỉnh uỷ Nghệ An"\n[[tiêu_chí]]\nso = "1"\n'
            'cach_cham = "dat_khong_dat"\n',
            [
                "Cơ quan ban hành còn y như bộ có sẵn nghe-an-08-2021 và nghe-an-27-2023: «Ban "
                "Thường vụ Tỉnh uỷ Nghệ An».",
                "Tên bảng [[tiêu_chí]] phải viết không dấu, không có khoảng trắng.",
            ],
        ),
    ],
)
def test_what_an_own_set_still_lacks(run: Run, own: Path, text: str, said: list[str]) -> None:
    (own / "rieng.toml").write_text(HEAD + text, encoding="utf-8")
    told = run("criteria", "check", "rieng", "--json")
    (only,) = json.loads(told.out)["bo_tieu_chi"]
    assert [each["noi_dung"] for each in only["phat_hien"]] == said


def test_an_empty_set_is_not_said_to_be_right(run: Run, own: Path) -> None:
    told = run("criteria", "check", "hai-phong-1665-2019")
    assert told.out.splitlines()[-1] == "Bộ chưa có tiêu chí nào để kiểm tra."
    (own / "rieng.toml").write_text(HEAD, encoding="utf-8")
    assert run("criteria", "check", "rieng").out.splitlines() == [
        "tieu-chi/rieng.toml: 0 lỗi, 0 cảnh báo, 1 gợi ý",
        "tieu-chi/rieng.toml:1:1  gợi ý",
        "    Bộ chưa có tiêu chí nào, chưa chấm từng tiêu chí được.",
        "    Cách sửa: thêm các bảng [[tieu_chi]] theo văn bản của cấp uỷ.",
        "Bộ tiêu chí ghi nhận chưa đầy đủ: bản ký.",
    ]


def test_nothing_is_concluded_from_a_key_that_was_slipped(run: Run, own: Path) -> None:
    text = (
        "du_diem = true\ntong_diem : 9\n[[tieu_chi.muc]]\ndiem = 9\n[[tieu_chi]]\n"
        'so = "1"\ncach_cham = "co_khong"\nđiểm_tối_đa = 9\n'
    )
    (own / "rieng.toml").write_text(HEAD + text, encoding="utf-8")
    told = run("criteria", "check", "rieng", "-q")
    assert told.out.splitlines() == [
        "tieu-chi/rieng.toml: 3 lỗi, 0 cảnh báo, 0 gợi ý",
        "tieu-chi/rieng.toml:4:10  lỗi",
        "    Sau khoá tong_diem phải là dấu = chứ không phải dấu hai chấm.",
        "    Cách sửa: sửa thành tong_diem = 9.",
        "tieu-chi/rieng.toml:5:1  lỗi",
        "    Dòng 5 viết [[tieu_chi.muc]] khi chưa có [[tieu_chi]] nào ở trên; tạm đọc",
        "    như của [[tieu_chi]] ở dòng 7.",
        "    Cách sửa: chuyển [[tieu_chi.muc]] xuống dưới [[tieu_chi]] của nó.",
        "tieu-chi/rieng.toml:10:1  lỗi",
        "    Tên khoá «điểm_tối_đa» phải viết không dấu, không có khoảng trắng.",
        "    Cách sửa: sửa thành diem_toi_da = 9.",
    ]


def test_without_words_the_set_in_use_and_all_own_ones(run: Run, own: Path) -> None:
    (own.parent / "chibo.toml").write_text(
        '[quy_uoc]\nhuong_dan = "hd42-2025"\nbo_tieu_chi = "an-phu-hd42"\n', encoding="utf-8"
    )
    (own / "b.toml").write_text(HEAD, encoding="utf-8")
    (own / "a.TOML").write_text("tong_diem = [\n", encoding="utf-8")
    told = run("criteria", "check", "--json")
    sets = json.loads(told.out)["bo_tieu_chi"]
    assert told.code == 1
    assert [(each["ten"], each["co_san"], each["so_phat_hien"]["loi"]) for each in sets] == [
        ("an-phu-hd42", True, 0),
        ("a", False, 1),
        ("b", False, 0),
    ]


def test_json(run: Run, own: Path) -> None:
    (own / "rieng.toml").write_text(GAPPED, encoding="utf-8")
    told = run("criteria", "check", "rieng", "--json")
    (only,) = json.loads(told.out)["bo_tieu_chi"]
    assert Path(only.pop("tep")).name == "rieng.toml"
    (flaw,) = only.pop("phat_hien")
    assert Path(flaw.pop("tep")).name == "rieng.toml"
    assert only == {
        "ten": "rieng",
        "co_san": False,
        "doc_duoc": True,
        "day_du": False,
        "con_thieu": ["bản ký"],
        "so_phat_hien": {"loi": 0, "canh_bao": 1, "goi_y": 0},
    }
    assert flaw == {
        "dong": 10,
        "cot": 1,
        "khoa": "tieu_chi[1].muc",
        "muc_do": "canh_bao",
        "noi_dung": "Tiêu chí 1, đúng 50%: không mức nào khớp.",
        "cach_sua": "sửa điều kiện (khi) theo văn bản để mọi trường hợp đều có mức; văn bản không "
        "nói rõ thì ghi vào [[cho_chua_ro]] và hỏi cấp ban hành.",
        "cho_chua_ro": [],
    }


@pytest.mark.parametrize(
    ("word", "said"),
    [
        (
            "an-phu-hd24",
            "Lỗi: Không có bộ tiêu chí «an-phu-hd24». Có phải ý là an-phu-hd42? Xem các bộ có sẵn "
            "bằng lệnh  chibo criteria list.\n",
        ),
        ("tieu-chi/khong-co.toml", "Lỗi: Không có tệp tieu-chi/khong-co.toml.\n"),
    ],
)
def test_what_is_not_there(run: Run, own: Path, word: str, said: str) -> None:
    told = run("criteria", "check", word)
    assert (told.code, told.out, " ".join(told.err.split())) == (2, "", " ".join(said.split()))


def deep(levels: int) -> str:
    opened, closed = "{ khong = " * levels, " }" * levels
    return f'{CRITERION}khi = {opened}{{ du_kien = "du_hop.ty_le", tu = 1 }}{closed}\n'


MANY = "".join(f'[[tieu_chi]]\nso = "{number}"\n' for number in range(100_000))
MANY_STEPS = ", ".join(f"{{ diem = {number % 900} }}" for number in range(10_000))
MANY_FACTS = ", ".join(f'{{ du_kien = "nhiem_vu.so", tu = {n} }}' for n in range(5_000))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (deep(20), None),
        (deep(1_000), "Giá trị này vượt quá mức đọc được: danh sách lồng quá sâu hoặc số quá lớn."),
        (
            deep(100_000),
            "Đoạn từ đây dài 1200042 ký tự và có chỗ viết sai nên không đọc.",
        ),
        (
            f'{CRITERION}khi{".khong" * 1000}.du_kien = "x"\n',
            "Giá trị này vượt quá mức đọc được: danh sách lồng quá sâu hoặc số quá lớn.",
        ),
        (MANY, "tieu_chi có hơn 500 bảng nên không đọc."),
        (
            CRITERION.replace("dat_khong_dat", "theo_muc") + f"muc = [{MANY_STEPS}]\n",
            "tieu_chi[1].muc có hơn 500 bảng nên không đọc.",
        ),
        (
            CRITERION.replace("dat_khong_dat", "theo_muc")
            + f"muc = [{{ diem = 1, khi = {{ tat_ca = [{MANY_FACTS}] }} }}]\n",
            "Tiêu chí 1: quá nhiều trường hợp, chưa thử được mọi giá trị.",
        ),
        (
            CRITERION + 'khi = { du_kien = "du_hop.ty_le", tu = inf }\n',
            "tieu_chi[1].khi.tu phải là một số, true, false hoặc chữ, ở đây là «inf».",
        ),
        (
            '[[tham_so]]\ndu_kien = "du_hop.ty_le"\ngia_tri = 1e308\n',
            "tham_so[1].gia_tri phải là một số, true, false hoặc chữ, ở đây là «1e+308».",
        ),
        ("buoc_diem = 1e-320\n", "buoc_diem là «1e-320», nhỏ hơn 0.01."),
        (
            'ten = "a"\nten = "b"\n',
            "Khoá ten đã ghi ở dòng 3, lại ghi ở dòng 4; chỉ dùng giá trị ở dòng 3.",
        ),
    ],
    ids=lambda each: None if each is None or len(each) > 40 else each,
)
def test_files_made_to_do_harm(run: Run, own: Path, text: str, message: str | None) -> None:
    (own / "x.toml").write_text(HEAD + text, encoding="utf-8")
    told = run("criteria", "check", "x", "--json")
    (only,) = json.loads(told.out)["bo_tieu_chi"]
    messages = [each["noi_dung"] for each in only["phat_hien"] if each["muc_do"] != "goi_y"]
    untested = [each["noi_dung"] for each in only["phat_hien"] if "chưa thử" in each["noi_dung"]]
    assert told.err == ""
    assert (messages + untested)[:1] == ([] if message is None else [message])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and devices in folders")
def test_no_regular_files(run: Run, own: Path) -> None:
    (own / "a.toml").mkdir()
    os.mkfifo(own / "b.toml")
    (own / "c.toml").symlink_to("/dev/zero")
    (own / "d.toml").symlink_to("khong-co")
    (own / "e.toml").symlink_to("e.toml")
    (own / "f.toml").write_bytes(b"PK\x03\x04\xff\xff")
    told = run("criteria", "check", "--json", *(f"tieu-chi/{name}.toml" for name in "abcdef"))
    sets = json.loads(told.out)["bo_tieu_chi"]
    assert told.code == 1
    assert [[each["noi_dung"] for each in one["phat_hien"]] for one in sets] == [
        ["Đây là một thư mục, không phải tệp."],
        *[["Không mở được tệp này."]] * 4,
        ["Tệp này không phải tệp chữ."],
    ]


def test_control_characters_do_not_reach_the_terminal(run: Run, own: Path) -> None:
    text = f'{HEAD}[[nhom_tieu_chi]]\nso = "1"\n{CRITERION}nhom_tieu_chi = "\\u001b[31m\\u0007"\n'
    (own / "x\x1b.toml").write_text(text, encoding="utf-8")
    told = run("criteria", "check", "tieu-chi/x\x1b.toml")
    assert not any(letter in told.out + told.err for letter in "\x1b\x07")
