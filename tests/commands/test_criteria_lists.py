"""criteria: which sets there are, and what one says."""

import json
from pathlib import Path

import pytest
from command_run import Run

from chibo_cli.criteria import shipped_criteria_sets

NAMES = list(shipped_criteria_sets())
OWN = """\
ten = "Phiếu chấm của chi bộ"
tong_diem = 10
loai_hinh = ["hoc_sinh_sinh_vien"]
day_du = true

[[tieu_chi]]
so = "1"
noi_dung = "Dự họp đúng giờ"
diem_toi_da = 10
cach_cham = "co_khong"
co_so = "tu_dong"
khi = { mot_trong = [
  { du_kien = "du_hop.ty_le", tu = 0.925, duoi = 1 },
  { khong = { du_kien = "chi_uy.da_hop", bang = false } },
] }
ap_dung_khi = { du_kien = "du_hop.cham", bang = 0 }
khong_ap_dung = "hoi"
lua_chon = ["khong_diem", "cong_vao"]
cong_vao = "2"
"""


@pytest.fixture
def own(workspace: Path) -> Path:
    """A cell of a village with a set of its own, which is in use."""
    (workspace / "tieu-chi").mkdir(exist_ok=True)
    for path in (workspace / "tieu-chi").iterdir():
        path.unlink()
    (workspace / "tieu-chi" / "rieng.toml").write_text(OWN, encoding="utf-8")
    _put_in_use(workspace, "rieng")
    return workspace


def _put_in_use(workspace: Path, name: str) -> None:
    cell = workspace / "chibo.toml"
    text = cell.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("bo_tieu_chi")]
    put = "\n".join(lines).replace("[quy_uoc]", f'[quy_uoc]\nbo_tieu_chi = "{name}"')
    cell.write_text(put + "\n", encoding="utf-8")


def rows(out: str) -> dict[str, str]:
    """The first line of each set by its name."""
    starts = [line for line in out.splitlines()[2:] if line[2:3].strip()]
    return {line[2:].split()[0]: line for line in starts}


def test_outside_a_book_the_sets_of_the_program_are_listed(run: Run) -> None:
    told = run("criteria", "list")
    assert told.code == 0
    assert list(rows(told.out)) == NAMES
    assert max(map(len, told.out.splitlines())) <= 80
    assert told.out.splitlines()[0].split("  ")[-1].strip() == "Đầy đủ"
    assert [name for name, row in rows(told.out).items() if " đủ " in row] == ["an-phu-hd42"]
    assert told.err == (
        "Bộ chưa đủ: chương trình chưa thấy hết văn bản; thiếu gì thì xem từng bộ.\n"
        "Xem một bộ:  chibo criteria show TÊN\n"
    )


def test_in_a_book_the_own_set_the_one_in_use_and_what_fits_are_marked(run: Run, own: Path) -> None:
    told = run("criteria", "-C", "so")
    assert told.code == 0
    listed = rows(told.out)
    assert list(listed) == sorted([*NAMES, "rieng"])
    assert [name for name, row in listed.items() if row.startswith("* ")] == ["rieng"]
    assert "(của chi bộ)" in told.out
    fits = {name: row.split()[-1] for name, row in listed.items()}
    assert [name for name, fit in fits.items() if fit == "không"] == [
        *("binh-thuan-khoi", "phu-tho-khoi-co-quan", "rieng")
    ]
    assert told.err.splitlines()[0] == (
        "* là bộ chi bộ đang dùng. Hợp: có dành cho loại hình chi bộ này không."
    )
    assert told.err.splitlines()[-1] == "Xem một bộ:  chibo criteria show TÊN -C so"
    assert run("criteria", "-C", "so", "-q").err == ""


def test_the_list_as_json(run: Run, own: Path) -> None:
    document = json.loads(run("criteria", "list", "--json", "-C", "so").out)
    listed = {each["ma"]: each for each in document["bo_tieu_chi"]}
    assert listed["rieng"] == {
        "ma": "rieng",
        "ten": "Phiếu chấm của chi bộ",
        "so_hieu": None,
        "co_quan": None,
        "cua": "chi_bo",
        "dang_dung": True,
        "hop_loai_hinh": False,
        "hieu_luc": "chua_ro",
        "thang_do": "diem",
        "tong_diem": 10,
        "so_tieu_chi": 1,
        "day_du": True,
        "con_thieu": [],
    }
    assert listed["hd42-2025"]["con_thieu"][0] == "lời văn gốc của khung tiêu chí"
    assert (document["co_cho_sai"], document["dang_dung_khong_co"]) == ([], None)


def test_a_broken_file_and_a_set_that_is_not_there_are_told(run: Run, own: Path) -> None:
    (own / "tieu-chi" / "hong.toml").write_text("ten = ", encoding="utf-8")
    _put_in_use(own, "khong-co")
    told = run("criteria", "-C", "so")
    assert told.code == 0
    assert told.err.splitlines()[:2] == [
        "tieu-chi/hong.toml có chỗ sai; xem bằng lệnh  chibo criteria check hong -C so",
        'chibo.toml ghi  bo_tieu_chi = "khong-co",  nhưng không đọc được bộ nào tên như vậy.',
    ]
    document = json.loads(run("criteria", "-C", "so", "--json").out)
    assert (document["co_cho_sai"], document["dang_dung_khong_co"]) == (
        ["tieu-chi/hong.toml"],
        "khong-co",
    )


def test_a_folder_that_is_asked_for_must_be_of_a_book(run: Run, tmp_path: Path) -> None:
    (tmp_path / "trong").mkdir()
    told = run("criteria", "-C", "trong")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("Lỗi: Thư mục trong không thuộc sổ sinh hoạt nào")


@pytest.mark.parametrize("name", NAMES)
def test_every_set_can_be_shown_whole(run: Run, name: str) -> None:
    told = run("criteria", "show", name)
    assert (told.code, told.err) == (0, "")
    known = shipped_criteria_sets()[name]
    assert told.out.startswith(f"{name}  (có sẵn)\n")
    too_long = [line for line in told.out.splitlines() if len(line) > 79 and "http" not in line]
    assert too_long == []
    warned = "Bộ tiêu chí ghi nhận chưa đầy đủ\n" in told.out
    assert warned is not known.complete
    for each in known.criteria:
        assert f"     {each.key}  {(each.content or '')[:20]}" in told.out
    assert "None" not in told.out


def test_a_set_says_what_it_rests_on_and_how_its_points_become_a_rating(run: Run) -> None:
    told = run("criteria", "show", "binh-thuan-khoi")
    assert (
        "Văn bản:    chưa rõ số, chưa rõ ngày, Đảng uỷ Khối (Bình Thuận); chưa rõ còn" in told.out
    )
    assert "Chấm:       mỗi buổi một phiếu, chấm điểm, chưa rõ tổng điểm." in told.out
    assert told.out.partition("Xếp loại buổi sinh hoạt\n")[2].startswith(
        "  - Tốt: từ 90 điểm\n"
        "    phải đủ điểm ở tiêu chí du-hop, thoi-gian, y-kien và bien-ban; không thì\n"
        "    xếp Khá\n"
        "  - Khá: từ 70 đến dưới 90 điểm\n"
        "  - Trung bình: từ 50 đến dưới 70 điểm\n"
        "  - Kém: dưới 50 điểm\n"
    )


def test_how_a_criterion_is_scored(run: Run) -> None:
    out = run("criteria", "show", "an-phu-hd42").out
    assert (
        "     4.5  Nhiều đảng viên phát biểu (tỉ lệ trên số dự họp) [5 điểm]\n"
        "          · Cấp uỷ có thẩm quyền có thể quy định số lượng khác theo loại hình\n"
        "            chi bộ\n"
        "          · Chấm theo mức; dữ kiện quyết định\n"
        "          · 5 điểm: Trên 50% (phat_bieu.ty_le trên 50%)\n"
        "          · 4 điểm: Từ 40% đến dưới 50% (phat_bieu.ty_le từ 40%, dưới 50%)\n"
    ) in out
    assert (
        "          · Chỉ áp dụng khi chuyen_de.co là có; không thì chi bộ chọn: cho đủ\n"
        "            điểm, hoặc không có điểm, hoặc điểm tính vào tiêu chí 4.2\n"
    ) in out
    assert "          · Biết sau buổi họp: để chờ kết quả\n" in out


def test_an_own_set_with_a_condition_of_several_parts(run: Run, own: Path) -> None:
    choice = '[[lua_chon_cham]]\nbo_tieu_chi = "rieng"\ntieu_chi = "1"\nchon = "khong_diem"\n'
    with (own / "chibo.toml").open("a", encoding="utf-8") as stream:
        stream.write(f"\n{choice}")
    told = run("criteria", "show", "rieng", "-C", "so")
    assert told.code == 0
    assert told.out.partition("Tiêu chí\n")[2] == (
        "     1  Dự họp đúng giờ [10 điểm]\n"
        "          · Chấm không hoặc đủ điểm; dữ kiện quyết định\n"
        "          · Đủ điểm khi du_hop.ty_le từ 92,5%, dưới 100% hoặc không phải\n"
        "            (chi_uy.da_hop là không)\n"
        "          · Dữ kiện: Tỉ lệ có mặt trên số được triệu tập (du_hop.ty_le)\n"
        "          · Dữ kiện: Chi uỷ họp, hoặc bí thư và phó bí thư hội ý, trước buổi\n"
        "            này (chi_uy.da_hop)\n"
        "          · Chỉ áp dụng khi du_hop.cham là 0; không thì chi bộ chọn: không có\n"
        "            điểm, hoặc điểm tính vào tiêu chí 2\n"
        "          · Chi bộ đã chọn: không có điểm\n"
    )
    assert told.out.startswith(
        "rieng  (của chi bộ, đang dùng và không dành cho loại hình chi bộ này)\n"
    )


def test_a_whole_set_as_json(run: Run) -> None:
    document = json.loads(run("criteria", "show", "nghe-an-08-2021", "--json").out)
    assert (document["ma"], document["cua"], document["dang_dung"]) == (
        *("nghe-an-08-2021", "chuong_trinh"),
        False,
    )
    said = document["bo_tieu_chi"]
    assert (said["ngay"], said["day_du"], said["tong_diem"]) == ("2021-09-15", False, 100)
    assert said["xep_loai"][0] == {"ten": "Tốt", "tu_diem": 80}
    assert said["tieu_chi"][3]["cham_chung"] is True
    conditions = json.loads(run("criteria", "show", "hd12-2018", "--json").out)["bo_tieu_chi"]
    assert conditions["tieu_chi"][0]["khi"]["tat_ca"][0] == {
        "du_kien": "du_hop.ty_le",
        "tren": 0.85,
    }


def test_a_name_no_set_has(run: Run) -> None:
    told = run("criteria", "show", "hd42-2026")
    assert (told.code, told.out) == (2, "")
    assert told.err == (
        "Lỗi: Không có bộ tiêu chí «hd42-2026». Có phải hd42-2025? Xem  chibo criteria list\n"
    )
