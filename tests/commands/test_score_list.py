"""score-list: a month, half a year, a year of several cells, as a paper, as CSV, as JSON."""

import json
from pathlib import Path

import docx
import pytest
from command_run import Run
from docx.table import Table
from many_cells import write_cells

DAY = ("--tinh-den", "2026-12-10")
NAMES = (
    *("--co-quan", "Đảng uỷ xã Bình Minh", "--cap-tren", "Đảng bộ tỉnh Lâm Đồng"),
    *("--dia-danh", "Bình Minh", "--nguoi-ky", "Nguyễn Văn Hoà"),
)
SCORE = """
bo_tieu_chi = "an-giang-hd01"
buoi_sinh_hoat = "2026-11-03-thuong-ky"
[[danh_gia]]
nguoi_cham = "chi_bo"
tong_diem = {}
dien_giai = "{}"
"""
BEGUN = "so_tu = 2026-10-01"
OWN_SET = """
ten = "Phiếu của xã"
tong_diem = 100
day_du = true
xep_loai = [
  { ten = "Tốt", tu_diem = 90 },
  { ten = "Khá", tu_diem = 70 },
  { ten = "Trung bình", tu_diem = 50 },
  { ten = "Yếu", tu_diem = 0 },
]
"""
# 94 points of the cell's own; of the points lost all but those of 3.2 have a reason.
_GIVEN = {"1": 4, "2": 5, "3.1": 5, "3.2": 3, "4.1": 5, "4.2": 22, "4.3": 10}
_GIVEN |= {"5": 5, "6": 30, "7": 5}
_REASONS = {
    "1": "dien_giai = 'Họp 85/90 phút.'\n",
    "4.2": "dien_giai = ['9/20 đảng viên phát biểu', 'chưa biểu dương ai']\n",
}
IN_PARTS = 'bo_tieu_chi = "hd42-2025"\n' + "".join(
    f"[[muc_diem]]\ntieu_chi = '{key}'\ndiem = {points}\n{_REASONS.get(key, '')}"
    for key, points in _GIVEN.items()
)
ALL_CELLS = (
    "1,Chi bộ thôn Đông,23,03/11/2026,92,x,,,,Ít ý kiến phát biểu.\n"
    '2,Chi bộ thôn Đông,30,03/11/2026,"68,5",,,x,,Họp 70 phút.\n'
    '3,Chi bộ thôn Đông,37,03/11/2026,,,,,,"Đã họp, chưa chấm điểm."\n'
)
HEADS = "STT,Tên đơn vị,Số lượng đảng viên,Ngày họp chi bộ,Điểm,Tốt,Khá,Trung bình,Kém,Ghi chú\n"


@pytest.fixture
def commune(tmp_path: Path) -> Path:
    """Three cells with a year of meetings; November of two is scored."""
    folder = tmp_path / "xa"
    first, second, _ = write_cells(folder, 3)
    score(first, 92, "Ít ý kiến phát biểu")
    score(second, 68.5, "Họp 70 phút")
    return folder


def score(cell: Path, total: float, why: str, more: str = "") -> None:
    """Write the score record of November."""
    path = cell / "2026" / "cham-diem" / "2026-11-03-thuong-ky.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(SCORE.format(total, why) + more, encoding="utf-8")


def rows(path: str) -> list[list[str]]:
    """The rows of the table of a list, without those of its head."""
    table = docx.Document(path).tables[1]
    return [[cell.text for cell in row.cells] for row in table.rows if not _is_head(table, row)]


def _is_head(table: Table, row: object) -> bool:
    return bool(row._tr.xpath("w:trPr/w:tblHeader"))  # type: ignore[attr-defined]


def test_a_month_of_the_cells_in_a_folder(run: Run, commune: Path) -> None:
    told = run("score-list", "2026-11", "xa", *DAY, *NAMES)
    assert (told.code, told.out) == (0, "Đã ghi: 2026-11-danh-sach-xep-loai.docx\n")
    assert told.err == (
        "Các số 1 đến 3 cùng tên Chi bộ thôn Đông (thư mục chi-bo-0001, chi-bo-0002 và\n"
        "chi-bo-0003): nếu là một sổ chép thành nhiều bản thì chỉ để lại một bản.\n"
        "Bộ tiêu chí an-giang-hd01 ghi nhận chưa đầy đủ; xem còn thiếu gì: chibo\n"
        "criteria show an-giang-hd01\n"
        "Có 3 chi bộ, tháng 11 năm 2026: Tốt 1, Trung bình 1, chưa có xếp loại 1.\n"
    )
    assert rows("2026-11-danh-sach-xep-loai.docx") == [
        [
            "1",
            "Chi bộ thôn Đông",
            "23",
            "03/11/2026",
            "92",
            "x",
            "",
            "",
            "",
            "Ít ý kiến phát biểu.",
        ],
        ["2", "Chi bộ thôn Đông", "30", "03/11/2026", "68,5", "", "", "x", "", "Họp 70 phút."],
        [
            *("3", "Chi bộ thôn Đông", "37", "03/11/2026", "", "", "", "", ""),
            "Đã họp, chưa chấm điểm.",
        ],
        ["", "Tổng cộng", "90", "", "", "1", "0", "1", "0", "Chưa có xếp loại: 01."],
    ]
    again = run("score-list", "2026-11", "xa", *DAY, *NAMES)
    assert again.out == "Không đổi: 2026-11-danh-sach-xep-loai.docx\n"


@pytest.mark.parametrize(
    "targets",
    [("xa",), ("xa/*",), ("xa/chi-bo-0001", "xa/chi-bo-0002", "xa/chi-bo-0003"), ("xa", "xa/*")],
    ids=["folder around them", "pattern", "one by one", "twice"],
)
def test_the_cells_may_be_named_in_many_ways(
    run: Run, commune: Path, targets: tuple[str, ...]
) -> None:
    told = run("score-list", "2026-11", *targets, *DAY, "--csv")
    assert (told.code, told.out.removeprefix("\ufeff"), told.err) == (0, HEADS + ALL_CELLS, "")


def test_without_targets_the_cells_of_the_folder(run: Run, commune: Path) -> None:
    told = run("score-list", "2026-11", "-C", "xa", *DAY, "--csv")
    assert told.out.removeprefix("\ufeff") == HEADS + ALL_CELLS


def test_one_cell_sends_its_list_up(run: Run, commune: Path) -> None:
    told = run("score-list", "tháng 11", "-C", "xa/chi-bo-0001", *DAY)
    place = "xa/chi-bo-0001/2026/van-ban/2026-11-danh-sach-xep-loai.docx"
    assert (told.code, told.out) == (0, f"Đã ghi: {place}\n")
    head, _, foot = docx.Document(place).tables
    assert head.cell(0, 0).text.splitlines()[1:] == ["CHI BỘ THÔN ĐÔNG", "*"]
    assert foot.cell(0, 1).text.splitlines()[:2] == ["T/M CHI BỘ", "BÍ THƯ"]


def test_names_nobody_has_said_are_written_in_by_hand(run: Run, commune: Path) -> None:
    told = run("score-list", "2026-11", "xa", *DAY, "--dry-run")
    assert told.out == "Sẽ ghi: 2026-11-danh-sach-xep-loai.docx\n"
    assert told.err.splitlines()[:3] == [
        "Văn bản để chỗ trống, điền tay hoặc ghi thêm rồi lập lại: tên đảng bộ cấp trên",
        "(--cap-tren); tên cơ quan lập danh sách (--co-quan); địa danh trước ngày tháng",
        "(--dia-danh); họ tên người ký (--nguoi-ky).",
    ]
    assert not Path("2026-11-danh-sach-xep-loai.docx").exists()


def test_what_the_cells_agree_on_is_not_asked_for(run: Run, commune: Path) -> None:
    """The second cell does not say; the others name one committee and one place."""
    of_one_commune(commune)
    no_names = commune / "chi-bo-0002" / "chibo.toml"
    kept = (line for line in no_names.read_text("utf-8").splitlines() if "cap_uy" not in line)
    no_names.write_text("\n".join(kept).replace('dia_danh = "Bình Minh"', ""), "utf-8")
    told = run("score-list", "2026-11", "xa", *DAY, "--nguoi-ky", "Nguyễn Văn Hoà")
    assert "bản nháp" not in told.err
    paper = docx.Document("2026-11-danh-sach-xep-loai.docx")
    assert paper.tables[0].cell(0, 0).text.splitlines() == [
        "ĐẢNG BỘ …………",
        "ĐẢNG UỶ XÃ BÌNH MINH",
        "*",
    ]
    assert paper.tables[0].cell(1, 1).text == "Bình Minh, ngày 10 tháng 12 năm 2026"
    assert [p.text for p in paper.paragraphs if "điền tay" in p.text] == [
        "Còn điền tay: tên đảng bộ cấp trên."
    ]


def of_one_commune(commune: Path) -> None:
    """Let all cells be of the commune of the first."""
    for path in commune.glob("*/chibo.toml"):
        text = (
            path.read_text("utf-8").replace("An Hoà", "Bình Minh").replace("Tân Lập", "Bình Minh")
        )
        path.write_text(text, "utf-8")


def test_a_committee_that_gives_a_total_alone_is_told_apart_from_the_cell(
    run: Run, commune: Path
) -> None:
    official = '[[danh_gia]]\nnguoi_cham = "cap_uy_cap_tren"\ntong_diem = 75\nxep_loai = "Khá"\n'
    path = commune / "chi-bo-0001" / "2026" / "cham-diem" / "2026-11-03-thuong-ky.toml"
    path.write_text(IN_PARTS + official, encoding="utf-8")
    told = json.loads(run("score-list", "2026-11", "xa/chi-bo-0001", *DAY, "--json").out)
    assert told["bo_tieu_chi_chua_day_du"] == ["hd42-2025"]
    assert told["chi_bo"][0]["ghi_chu"] == [
        "Cấp uỷ cấp trên (chính thức): 75 điểm, Khá.",
        "Chi bộ tự chấm: 94 điểm, Tốt.",
        "Cấp uỷ cấp trên chỉ cho tổng điểm, không nêu điểm trừ.",
        "Điểm trừ do chi bộ nêu: tiêu chí 1 trừ 1 điểm: họp 85/90 phút.",
        "Tiêu chí 4.2 trừ 3 điểm: 9/20 đảng viên phát biểu; chưa biểu dương ai.",
        "Tiêu chí 3.2 trừ 2 điểm: chưa ghi lý do.",
    ]
    run("score-list", "2026", "-C", "xa/chi-bo-0001", *DAY)
    paper = docx.Document("xa/chi-bo-0001/2026/van-ban/2026-cham-diem.docx")
    assert [p.text for p in paper.paragraphs if p.text.startswith("- Tháng 11")] == [
        "- Tháng 11, ngày 03/11/2026 (cấp uỷ cấp trên: 75 điểm, Khá): cấp uỷ cấp trên chỉ cho tổng "
        "điểm, không nêu điểm trừ. Điểm trừ do chi bộ nêu: tiêu chí 1 trừ 1 điểm: họp 85/90 phút. "
        "Tiêu chí 4.2 trừ 3 điểm: 9/20 đảng viên phát biểu; chưa biểu dương ai. Tiêu chí 3.2 trừ 2 "
        "điểm: chưa ghi lý do."
    ]
    rating = run("rating", "2026", "-C", "xa/chi-bo-0001", *DAY).out
    assert rating[rating.index("  Kỳ ngày 03/11/2026, ") :].splitlines()[:4] == [
        "  Kỳ ngày 03/11/2026, cấp uỷ cấp trên: 75 Khá; chưa đạt Tốt.",
        "    Cấp uỷ cấp trên chỉ cho tổng điểm, không nêu điểm trừ.",
        "    Chi bộ tự chấm: 94 Tốt.",
        "      1 Chấp hành thời gian, thời lượng: mất 1 điểm. Họp 85/90 phút.",
    ]


def test_what_was_before_the_book_is_left_empty(run: Run, commune: Path) -> None:
    cell = commune / "chi-bo-0001"
    since = (cell / "chibo.toml").read_text("utf-8").replace("so_tu = 2026-01-01", BEGUN)
    (cell / "chibo.toml").write_text(since, "utf-8")
    (cell / "2026" / "ke-hoach.toml").unlink()
    for path in cell.glob("2026/2026-0*.toml"):
        path.unlink()
    told = {
        period: run("score-list", period, "xa/chi-bo-0001", *DAY, "--csv").out.splitlines()[1]
        for period in ("2026-08", "6-thang-dau", "6-thang-cuoi", "2026")
    }
    note = "Sổ lập từ ngày 01/10/2026; các tháng trước không có trong sổ."
    assert told == {
        "2026-08": "1,Chi bộ thôn Đông,,,,,,,,Trước khi lập sổ.",
        "6-thang-dau": f"1,Chi bộ thôn Đông,,,,,,,,1,,{note} Sổ chưa có kế hoạch năm.",
        "6-thang-cuoi": f"1,Chi bộ thôn Đông,23,3,61,66,17,1,,,,{note} Sổ chưa có kế hoạch năm.",
        "2026": "1,Chi bộ thôn Đông,,,,,,,,,,?,T,?,1,0,0,0,,Bộ tiêu chí chưa ghi quy định xếp loại "
        f"năm. {note}",
    }


def test_the_ratings_are_those_of_the_set(run: Run, commune: Path) -> None:
    cell = commune / "chi-bo-0001"
    (cell / "tieu-chi").mkdir()
    (cell / "tieu-chi" / "xa.toml").write_text(OWN_SET, encoding="utf-8")
    score(cell, 40, "Ít ý kiến")
    path = cell / "2026" / "cham-diem" / "2026-11-03-thuong-ky.toml"
    path.write_text(path.read_text("utf-8").replace("an-giang-hd01", "xa"), "utf-8")
    alone = run("score-list", "2026", "xa/chi-bo-0001", *DAY, "--csv").out.splitlines()
    assert alone[0].endswith("Tháng 12,Tốt,Khá,Trung bình,Yếu,Xếp loại năm,Ghi chú")
    assert alone[1].startswith("1,Chi bộ thôn Đông,?,?,?,?,?,?,?,?,?,?,Yếu,?,0,0,0,1,,")
    beside = run("score-list", "2026-11", "xa", *DAY, "--csv").out.splitlines()
    assert [*beside[:2]] == [
        beside[0],
        "1,Chi bộ thôn Đông,23,03/11/2026,40,,,,,Xếp loại: Yếu. Ít ý kiến.",
    ]


def test_own_and_official_scores_stand_beside_each_other(run: Run, commune: Path) -> None:
    official = '[[danh_gia]]\nnguoi_cham = "cap_uy_cap_tren"\ntong_diem = 88\nxep_loai = "Khá"\n'
    text = SCORE.replace("an-giang-hd01", "hd42-2025").format(92, "Ít ý kiến phát biểu")
    path = commune / "chi-bo-0001" / "2026" / "cham-diem" / "2026-11-03-thuong-ky.toml"
    path.write_text(text + official, encoding="utf-8")
    told = json.loads(run("score-list", "2026-11", "xa/chi-bo-0001", *DAY, "--json").out)
    (cell,) = told["chi_bo"]
    assert cell["tu_cham"] == {"nguoi_cham": "chi_bo", "tong_diem": 92, "xep_loai": "Tốt"}
    assert cell["chinh_thuc"] == {
        "nguoi_cham": "cap_uy_cap_tren",
        "tong_diem": 88,
        "xep_loai": "Khá",
    }
    assert (cell["xep_loai"], cell["ghi_chu"]) == (
        "Khá",
        [
            "Cấp uỷ cấp trên (chính thức): 88 điểm, Khá.",
            "Chi bộ tự chấm: 92 điểm, Tốt.",
            "Cấp uỷ cấp trên chỉ cho tổng điểm, không nêu điểm trừ.",
            "Điểm trừ do chi bộ nêu: ít ý kiến phát biểu.",
        ],
    )


def test_what_cannot_be_read_does_not_hide_the_others(run: Run, commune: Path) -> None:
    (commune / "chi-bo-0002" / "chibo.toml").write_text("[[[", encoding="utf-8")
    (commune / "chi-bo-0003" / "2026" / "2026-11-03-thuong-ky.toml").write_text("loai", "utf-8")
    told = run("score-list", "2026-11", "xa", "khong-co", *DAY, "--csv")
    assert (told.code, told.out.removeprefix("\ufeff")) == (
        2,
        HEADS + ALL_CELLS.splitlines(keepends=True)[0] + "2,chi-bo-0002,,,,,,,,Không đọc được tên "
        "chi bộ: tệp chibo.toml có lỗi.\n"
        "3,Chi bộ thôn Đông,37,,,,,,,Chưa rõ có họp: chưa đọc được "
        "2026/2026-11-03-thuong-ky.toml.\n"
        "4,khong-co,,,,,,,,Không có thư mục khong-co.\n",
    )
    assert told.err == (
        "Lỗi: số 2, chi-bo-0002: Không đọc được tên chi bộ: tệp chibo.toml có lỗi.\n"
        "  Xem chỗ lỗi bằng lệnh  chibo check -C xa/chi-bo-0002\n"
        "Lỗi: số 4, khong-co: Không có thư mục khong-co.\n"
    )
    paper = run("score-list", "2026-11", "xa", "khong-co", *DAY, *NAMES)
    assert paper.code == 2
    assert len(rows("2026-11-danh-sach-xep-loai.docx")) == 5


def test_a_folder_nobody_may_look_into_does_not_hide_the_others(
    run: Run, commune: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, is_file = commune / "chi-bo-0002", Path.is_file

    def refused(path: Path) -> bool:
        if closed.resolve() in (path.resolve(), *path.resolve().parents):
            raise PermissionError(13, "Permission denied", str(path))
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", refused)
    told = run("score-list", "2026-11", "xa", *DAY, "--csv")
    first, _, third = ALL_CELLS.splitlines(keepends=True)
    assert (told.code, told.out.removeprefix("\ufeff"), told.err) == (
        2,
        f"{HEADS}{first}2,chi-bo-0002,,,,,,,,Không được phép đọc sổ này.\n{third}",
        "Lỗi: số 2, chi-bo-0002: Không được phép đọc sổ này.\n",
    )
    alone = run("score-list", "2026-11", "xa/chi-bo-0002", *DAY)
    assert (alone.code, alone.err) == (2, "Lỗi: Không được phép đọc sổ này.\n")


def test_a_folder_without_any_book_is_told(run: Run, commune: Path) -> None:
    (commune.parent / "trong").mkdir()
    told = run("score-list", "2026-11", "trong", *DAY)
    assert (told.code, told.err) == (
        2,
        "Lỗi: Thư mục trong không phải sổ và cũng không chứa ngay bên trong sổ nào (sổ là thư mục "
        "có tệp chibo.toml).\n",
    )


def test_what_a_book_lacks_stands_in_its_line(run: Run, commune: Path) -> None:
    no_name, broken, no_roster = (commune / f"chi-bo-000{number}" for number in (1, 2, 3))
    (no_name / "chibo.toml").write_text("", encoding="utf-8")
    with (broken / "chibo.toml").open("a", encoding="utf-8") as file:
        file.write("sai =\n")
    with (broken / "2026" / "ke-hoach.toml").open("a", encoding="utf-8") as file:
        file.write("[[kiem_tra]]\nngay = 2026-13-45\n")
    (no_roster / "dang-vien.toml").unlink()
    told = run("score-list", "6-thang-cuoi", "xa", *DAY, "--csv")
    assert told.out.splitlines()[1:] == [
        "1,chi-bo-0001,23,6,125,132,33,2,2,0,1,Sổ chưa ghi tên chi bộ; tên ở đây là tên thư mục.",
        '2,Chi bộ thôn Đông,30,6,164,168,31,2,2,0,,"Có chỗ chưa đọc được trong chibo.toml, '
        '2026/ke-hoach.toml."',
        "3,Chi bộ thôn Đông,,6,,,,2,2,,1,Danh sách đảng viên chưa có hoặc chưa đọc được hết. "
        "Chưa rõ số người dự của 6 kỳ.",
    ]
    month = run("score-list", "2026-11", "xa", *DAY, "--csv")
    assert month.out.splitlines()[1:3] == [
        "1,chi-bo-0001,23,03/11/2026,92,x,,,,Ít ý kiến phát biểu. Sổ chưa ghi tên chi bộ; tên ở "
        "đây là tên thư mục.",
        '2,Chi bộ thôn Đông,30,03/11/2026,"68,5",,,x,,Họp 70 phút. Có chỗ chưa đọc được trong '
        "chibo.toml.",
    ]
    year = run("score-list", "2026", "xa", *DAY, "--csv")
    assert [line.rpartition("xếp loại năm. ")[2] for line in year.out.splitlines()[1:]] == [
        "Sổ chưa ghi tên chi bộ; tên ở đây là tên thư mục.",
        "Có chỗ chưa đọc được trong chibo.toml.",
        "Danh sách đảng viên chưa có hoặc chưa đọc được hết.",
    ]


def test_an_edited_list_is_kept(run: Run, commune: Path) -> None:
    run("score-list", "2026-11", "xa", *DAY, *NAMES)
    edited = docx.Document("2026-11-danh-sach-xep-loai.docx")
    edited.paragraphs[-1].text = "Đã đối chiếu."
    edited.save("2026-11-danh-sach-xep-loai.docx")
    (commune / "chi-bo-0003" / "2026" / "2026-11-03-thuong-ky.toml").unlink()
    told = run("score-list", "2026-11", "xa", *DAY, *NAMES)
    assert (told.code, told.out) == (4, "Đã ghi bên cạnh: 2026-11-danh-sach-xep-loai.moi.docx\n")
    assert rows("2026-11-danh-sach-xep-loai.moi.docx")[2][-1] == "Chưa có buổi trong sổ."


def test_changes_of_members_are_counted_by_reason(run: Run, commune: Path) -> None:
    roster = commune / "chi-bo-0001" / "dang-vien.toml"
    with roster.open("a", encoding="utf-8") as file:
        file.write('\n[[dang_vien]]\nho_ten = "Lò Thị Xuyến"\nvao_dang = 2026-11-20\n')
        file.write('\n[[dang_vien]]\nho_ten = "Giàng A Páo"\nvao_dang = 2001-01-01\n')
        file.write("chinh_thuc = 2002-01-01\nsinh_hoat_tu = 2020-01-01\n")
        file.write('sinh_hoat_den = 2026-11-15\nly_do_den = "chuyển sinh hoạt"\n')
        # Received for a time: counted in another cell, coming and going.
        file.write('\n[[dang_vien]]\nho_ten = "Mùa A Chống"\nvao_dang = 2001-01-01\n')
        file.write("chinh_thuc = 2002-01-01\nsinh_hoat_tu = 2026-11-02\n")
        file.write('sinh_hoat_den = 2026-11-25\nly_do_den = "hết hạn"\n')
        file.write('[[dang_vien.tinh_trang]]\nloai = "tam_den"\n')
        file.write("tu = 2026-11-02\nden = 2026-11-24\n")
    run("score-list", "2026-11", "xa", *DAY, *NAMES)
    texts = [p.text for p in docx.Document("2026-11-danh-sach-xep-loai.docx").paragraphs]
    assert [text for text in texts if text.startswith("Tổng số")] == [
        "Tổng số đảng viên: 91 đồng chí. Biến động trong tháng: kết nạp 01, chuyển đến 0, công "
        "nhận chính thức 0, thôi sinh hoạt tại chi bộ 01 (chuyển sinh hoạt 01)."
    ]


def test_half_a_year_in_figures(run: Run, commune: Path) -> None:
    told = run("score-list", "6-thang-cuoi", "xa", *DAY, "--csv")
    assert (told.code, told.out.removeprefix("\ufeff").splitlines()) == (
        0,
        [
            'STT,Tên chi bộ,Đảng số,"Số kỳ thường kỳ, kết hợp",Lượt có mặt,Lượt phải dự,'
            "Lượt phát biểu,Học tập chuyên đề,Kế hoạch chuyên đề,Kết nạp đảng,Kiểm tra giám sát,"
            "Ghi chú",
            "1,Chi bộ thôn Đông,23,6,125,132,33,2,2,0,1,",
            "2,Chi bộ thôn Đông,30,6,164,168,31,2,2,0,1,",
            "3,Chi bộ thôn Đông,37,6,205,210,34,2,2,0,1,",
        ],
    )
    paper = run("score-list", "2026-H2", "xa", *DAY, *NAMES)
    assert paper.out == "Đã ghi: 2026-6-thang-cuoi-tong-hop.docx\n"
    assert rows("2026-6-thang-cuoi-tong-hop.docx")[0] == [
        *("1", "Chi bộ thôn Đông", "23", "125/132", "33", "", "2", "", "2", "0", "1", "", ""),
    ]


def test_a_year_of_grades(run: Run, commune: Path) -> None:
    told = run("score-list", "2026", "xa", *DAY, *NAMES)
    assert (told.code, told.out) == (0, "Đã ghi: 2026-xep-loai.docx\n")
    assert told.err.endswith("Có 3 chi bộ, xếp loại năm 2026: chưa có xếp loại 3.\n")
    assert rows("2026-xep-loai.docx")[0] == [
        *("1", "Chi bộ thôn Đông", *["?"] * 10, "T", "?", "1", "0", "0", "0", ""),
    ]
    one = run("score-list", "2026", "-C", "xa/chi-bo-0001", *DAY)
    assert one.out == "Đã ghi: xa/chi-bo-0001/2026/van-ban/2026-cham-diem.docx\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("2026-13", "xa"),
            "Lỗi: «2026-13» không phải là kỳ: ghi tháng (2026-11), nửa năm (2026-H1 hoặc "
            "6-thang-dau, 2026-H2 hoặc 6-thang-cuoi), hay năm (2026).",
        ),
        (
            ("2027-01", "xa"),
            "Lỗi: Kỳ tháng 01 năm 2027 chưa tới, tính đến ngày 10/12/2026; chọn kỳ khác, hoặc đặt "
            "ngày bằng --tinh-den.",
        ),
        (("2026", "khong-co"), "Lỗi: Không có thư mục khong-co."),
        (("2026", "xa", "--csv", "--json"), "Lỗi: Chỉ chọn một trong --csv, --json."),
        (
            ("2026", "xa", "--csv", "-o", "a.docx"),
            "Lỗi: Với --csv, --json lệnh không ghi văn bản: bỏ -o, --pdf, --open, --dry-run.",
        ),
        (
            ("2026",),
            "Lỗi: Thư mục này không thuộc sổ sinh hoạt nào (không có tệp chibo.toml). Tạo sổ mới "
            "bằng lệnh  chibo init,  hoặc chỉ thư mục bằng  -C THƯ_MỤC.",
        ),
    ],
    ids=["no period", "not begun", "nowhere", "two forms", "no paper", "no workspace"],
)
def test_what_cannot_be_met(run: Run, commune: Path, words: tuple[str, ...], told: str) -> None:
    answer = run("score-list", *words, *DAY)
    assert (answer.code, answer.err.splitlines()[-1]) == (2, told)
