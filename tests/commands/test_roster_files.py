"""roster import, roster export: lists from Excel and for Excel."""

import json
import shutil
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import tomli
from command_run import Run
from openpyxl import Workbook, load_workbook

from chibo_cli.store.packing import entry

TODAY = ("--tinh-den", "2026-11-22")
ROSTER = """\
# Danh sách của chi bộ.\r
[[dang_vien]]\r
ho_ten = "Nguyễn Văn An"   # bí thư\r
vao_dang = 2010-05-19\r
# chinh_thuc = 2011-05-19\r
\r
[[dang_vien.chuc_vu]]\r
loai = "bi_thu"\r
tu = 2025-03-15\r
\r
[[dang_vien]]\r
ho_ten = "Trần Thị Bình"\r
vao_dang = 2012-02-03\r
chinh_thuc = 2013-02-03\r
"""
HEADINGS = ["STT", "Họ và tên", "Giới tính", "Ngày vào Đảng", "Ngày chính thức", "Chức vụ", "CCCD"]
ROWS = [
    ["DANH SÁCH ĐẢNG VIÊN"],
    [],
    HEADINGS,
    [1, "NGUYỄN VĂN AN", "Nam", "19/5/2010", datetime(2011, 5, 19), "Bí thư", "001071001234"],
    [2, "Trần Thị Bình", None, "04/02/2012", "03/02/2013", None, "001171001235"],
    [3, "Lê Văn Cường", "Nam", "2/9/2015", "2/9/2016", "Chi uỷ viên", "001071001236"],
    [4, "Phạm Thị Dung", "Nữ", "2/9/2026", None, None, "001171001237"],
    [5, "Đỗ Văn Em", "Nam", "2010", None, None, "001071001238"],
]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book of two members, with Windows line ends, in the folder the commands run in."""
    (tmp_path / "chibo.toml").write_text(
        '[[chi_bo.ten_goi]]\nten = "Chi bộ thôn Đoài"\n', encoding="utf-8"
    )
    (tmp_path / "dang-vien.toml").write_bytes(ROSTER.encode())
    return tmp_path


def saved(path: Path, rows: list[list[Any]]) -> str:
    """The name of a workbook with these rows, in the folder the commands run in."""
    sheet = Workbook()
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            sheet.active.cell(number, column, value)  # type: ignore[union-attr]
    sheet.save(path)
    return path.name


def stripped(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines())


def test_a_list_is_shown_before_anything_is_written(run: Run, book: Path) -> None:
    told = run("roster", "import", saved(book / "ds.xlsx", ROWS), *TODAY)

    assert told.code == 0
    assert (
        stripped(told.out)
        == """\
Dòng   Họ và tên       Sẽ làm    Nội dung
────────────────────────────────────────────────────────────────────────────────
   8   Đỗ Văn Em       từ chối   ngày vào Đảng «2010»: cần cả ngày và tháng,
                                 không chỉ năm
   5   Trần Thị Bình   khác sổ   vào Đảng: sổ 03/02/2012, danh sách 04/02/2012
   4   Nguyễn Văn An   bổ sung   thêm giới tính nam; thêm chính thức 19/5/2011;
                                 tên trong danh sách viết chữ hoa
   6   Lê Văn Cường    thêm      vào Đảng 02/9/2015; chính thức 02/9/2016; chức
                                 vụ Chi uỷ viên chưa rõ từ ngày nào, không lấy;
                                 thêm  --chuc-vu-tu NGÀY
   7   Phạm Thị Dung   thêm      vào Đảng 02/9/2026; dự bị

Thêm 2, bổ sung 1, khác sổ 1, từ chối 1."""
    )
    assert (
        told.err
        == """\
Cột không đưa vào sổ: «CCCD».
2 người thêm chưa có ngày về chi bộ, nên được tính từ ngày vào Đảng (thiếu cả
ngày ấy thì ở mọi buổi họp); ai về sau ngày ấy thì ghi thêm  sinh_hoat_tu = …
Chỗ khác sổ giữ như sổ; muốn lấy theo danh sách thì thêm  --sua.

Mới xem trước, chưa ghi gì. Muốn ghi vào dang-vien.toml thì thêm  --ghi.
"""
    )
    assert (book / "dang-vien.toml").read_bytes() == ROSTER.encode()


def test_what_is_written_is_spliced_in(run: Run, book: Path) -> None:
    words = ("--ghi", "--no-input", "--chuc-vu-tu", "2025-03-15")
    told = run("roster", "import", saved(book / "ds.xlsx", ROWS), *words, *TODAY)

    assert told.code == 0
    assert told.out.splitlines()[-1] == (
        "Đã ghi: dang-vien.toml (thêm 2, bổ sung 1, khác sổ 1, từ chối 1)"
    )
    written = (book / "dang-vien.toml").read_bytes()
    assert (
        written.decode().replace("\r\n", "\n")
        == """\
# Danh sách của chi bộ.
[[dang_vien]]
ho_ten = "Nguyễn Văn An"   # bí thư
vao_dang = 2010-05-19
gioi_tinh = "nam"
chinh_thuc = 2011-05-19

[[dang_vien.chuc_vu]]
loai = "bi_thu"
tu = 2025-03-15

[[dang_vien]]
ho_ten = "Trần Thị Bình"
vao_dang = 2012-02-03
chinh_thuc = 2013-02-03

[[dang_vien]]
ho_ten = "Lê Văn Cường"
gioi_tinh = "nam"
vao_dang = 2015-09-02
chinh_thuc = 2016-09-02

[[dang_vien.chuc_vu]]
loai = "chi_uy_vien"
tu = 2025-03-15

[[dang_vien]]
ho_ten = "Phạm Thị Dung"
gioi_tinh = "nu"
vao_dang = 2026-09-02
"""
    )
    assert written.count(b"\n") == written.count(b"\r\n")


def test_the_same_list_again_changes_nothing(run: Run, book: Path) -> None:
    name = saved(book / "ds.xlsx", [*ROWS[:4], *ROWS[5:7]])
    words = ("--chuc-vu-tu", "2025-03-15", "--ghi", *TODAY)
    run("roster", "import", name, *words)
    written = (book / "dang-vien.toml").read_bytes()

    told = run("roster", "import", name, *words)

    assert told.out.splitlines()[-1] == "Giữ nguyên 3."
    assert told.err.splitlines()[-1] == "Không có gì để ghi vào dang-vien.toml."
    assert (book / "dang-vien.toml").read_bytes() == written


def test_what_stands_is_changed_only_when_asked(run: Run, book: Path) -> None:
    told = run("roster", "import", saved(book / "ds.xlsx", [*ROWS[:3], ROWS[4]]), "--sua", "--ghi")

    assert "sửa      vào Đảng: sổ 03/02/2012, danh sách 04/02/2012" in told.out
    before, after = ROSTER.encode(), (book / "dang-vien.toml").read_bytes()
    assert after == before.replace(b"vao_dang = 2012-02-03", b"vao_dang = 2012-02-04")


def test_a_link_stays_a_link(run: Run, book: Path) -> None:
    (book / "dang-vien.toml").rename(book / "chung.toml")
    (book / "dang-vien.toml").symlink_to("chung.toml")

    run("roster", "import", saved(book / "ds.xlsx", ROWS), "--ghi", *TODAY)

    assert (book / "dang-vien.toml").is_symlink()
    assert "Lê Văn Cường" in (book / "chung.toml").read_text(encoding="utf-8")


def test_a_roster_set_to_be_read_only_is_not_written(run: Run, book: Path) -> None:
    (book / "dang-vien.toml").chmod(0o444)

    told = run("roster", "import", saved(book / "ds.xlsx", ROWS), "--ghi", *TODAY)

    assert (told.code, told.err.splitlines()[-1]) == (
        2,
        "Lỗi: Tệp dang-vien.toml đặt ở chế độ chỉ đọc, chưa ghi gì. Bỏ chế độ ấy rồi chạy lại "
        "lệnh.",
    )
    assert (book / "dang-vien.toml").read_bytes() == ROSTER.encode()


@pytest.mark.parametrize(("answer", "is_written"), [("c", True), ("Có", True), ("", False)])
def test_it_asks_before_it_writes(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch, answer: str, is_written: bool
) -> None:
    name = saved(book / "ds.xlsx", ROWS)
    monkeypatch.setattr("sys.stdin", _Terminal(answer))

    told = run("roster", "import", name, *TODAY)

    assert told.err.endswith("\nGhi vào dang-vien.toml? (c/k): ")
    assert ((book / "dang-vien.toml").read_bytes() != ROSTER.encode()) == is_written


class _Terminal:
    """Somebody who gives one answer."""

    def __init__(self, answer: str) -> None:
        self.answer = answer

    def isatty(self) -> bool:
        return True

    def readline(self, _: int = -1) -> str:
        return f"{self.answer}\n"


def test_a_dry_run_only_shows(run: Run, book: Path) -> None:
    name = saved(book / "ds.xlsx", ROWS)

    told = run("roster", "import", name, "--dry-run", *TODAY)
    both = run("roster", "import", name, "--dry-run", "--ghi", *TODAY)

    assert (told.code, told.err.count("chưa ghi gì")) == (0, 0)
    assert (both.code, both.err) == (2, "Lỗi: Chọn một trong hai: --ghi hoặc --dry-run.\n")
    assert (book / "dang-vien.toml").read_bytes() == ROSTER.encode()


def test_a_preview_for_other_programs(run: Run, book: Path) -> None:
    told = run("roster", "import", saved(book / "ds.xlsx", ROWS), "--json", *TODAY)

    document = json.loads(told.out)
    assert {key: document[key] for key in document if key != "dong"} == {
        "schema_version": 1,
        "da_ghi": False,
        "trang": "Sheet",
        "cot_khong_lay": ["CCCD"],
        "dong_an": [],
        "dong_khac": [],
        "khong_co_trong_danh_sach": [],
        "luu_y": [],
    }
    assert document["dong"][1] == {
        "dong": 5,
        "ho_ten": "Trần Thị Bình",
        "ket_qua": "khac",
        "noi_dung": ["vào Đảng: sổ 03/02/2012, danh sách 04/02/2012"],
        "luu_y": [],
    }


def test_numbers_nobody_asked_for_appear_nowhere(run: Run, book: Path) -> None:
    rows = [*ROWS, [6, "Vũ Thị 001071009999", "Nữ", "001071009998", "31.012345", "0912345678"]]
    name = saved(book / "ds.xlsx", rows)

    shown = [run("roster", "import", name, *words, *TODAY) for words in ((), ("--json",))]
    run("roster", "import", name, "--ghi", *TODAY)

    everything = "".join(told.out + told.err for told in shown)
    everything += (book / "dang-vien.toml").read_text(encoding="utf-8")
    for number in ("0010710", "0011710", "31.0123", "09123"):
        assert number not in everything


def test_hidden_rows_are_left_out_and_told(run: Run, book: Path) -> None:
    name = saved(book / "ds.xlsx", ROWS)
    hidden = load_workbook(book / "ds.xlsx")
    hidden.worksheets[0].row_dimensions[6].hidden = True
    hidden.save(book / "ds.xlsx")

    told = run("roster", "import", name, *TODAY)

    assert "Lê Văn Cường" not in told.out
    assert "Dòng đang ẩn trong Excel, không lấy: 6. Nếu cần thì bỏ ẩn, bỏ lọc rồi lưu." in told.err


def refusals(run: Run, book: Path, *rows: list[Any]) -> dict[int, str]:
    """Why rows of a list are refused, by their number; the first has the headings."""
    told = run("roster", "import", saved(book / "ds.xlsx", list(rows)), "--json", *TODAY)
    return {
        row["dong"]: "; ".join(row["noi_dung"])
        for row in json.loads(told.out)["dong"]
        if row["ket_qua"] == "tu_choi"
    }


def test_whom_a_row_means_must_be_clear(run: Run, book: Path) -> None:
    headings = ["Mã", "Họ tên", "Ngày vào Đảng", "Ngày chính thức"]
    days = ["2/9/2015", "2/9/2016"]

    assert refusals(
        run,
        book,
        headings,
        [None, "Lý Thị Hoa", *days],
        [None, "Lý Thị Hoa", *days],
        ["a", "Vũ Văn Kỳ", *days],
        ["b", "Vũ Văn Kỳ", *days],
        [None, "Nguyễn Vân Ân", *days],
        ["moi", "Nguyễn Vân Ân", *days],
        ["an-2", "Trần Thị Bình", *days],
    ) == {
        2: "danh sách có hai dòng cùng tên; thêm cột «Mã», ghi mã khác nhau cho từng người",
        3: "danh sách có hai dòng cùng tên; thêm cột «Mã», ghi mã khác nhau cho từng người",
        6: "danh sách có hai dòng cùng tên; thêm cột «Mã», ghi mã khác nhau cho từng người",
        8: "trong sổ có người cùng tên chưa có mã; ghi  ma = …  cho người ấy trong "
        "dang-vien.toml rồi chạy lại",
    }


def test_a_name_that_differs_in_accents_only_is_not_added(run: Run, book: Path) -> None:
    headings = ["Họ tên", "Ngày vào Đảng", "Ngày chính thức"]

    assert refusals(run, book, headings, ["Trần Thị Bính", "2/9/2015", "2/9/2016"]) == {
        2: "trong sổ có Trần Thị Bình, chỉ khác dấu hay chữ hoa; cùng một người thì sửa cho "
        "giống, người khác thì ghi mã ở cột «Mã»",
    }


def test_who_is_on_probation_must_be_clear(run: Run, book: Path) -> None:
    headings = ["Họ tên", "Ngày vào Đảng", "Ngày chính thức", "Tình trạng"]

    assert refusals(
        run,
        book,
        headings,
        ["Cao Văn Một", "2/9/2015", None, None],
        ["Cao Văn Hai", None, None, None],
        ["Cao Văn Ba", "2/9/2015", None, "Chính thức"],
        ["Cao Văn Tư", "2/9/2015", "2/9/2016", "Dự bị"],
        ["Cao Văn Năm", "23/11/2025", None, None],
        ["Cao Văn Sáu", "2/9/2015", None, "Dự bị"],
    ) == {
        2: "thiếu ngày chính thức; nếu là dự bị thì ghi «dự bị» ở cột «Tình trạng»",
        3: "thiếu ngày chính thức; nếu là dự bị thì ghi «dự bị» ở cột «Tình trạng»",
        4: "ghi là chính thức mà thiếu ngày chính thức",
        5: "ghi là dự bị mà có ngày chính thức",
    }


def test_a_state_is_taken_with_its_day_only(run: Run, book: Path) -> None:
    rows = [
        ["Họ tên", "Ngày chính thức", "Tình trạng", "Tình trạng từ", "Căn cứ"],
        ["Lý Thị Hoa", "2/9/1970", "Miễn sinh hoạt", "1/9/2025", 'Nghị quyết "06"'],
        ["Lý Văn Kỳ", "2/9/1971", "Miễn SHĐ", None, None],
    ]

    told = run("roster", "import", saved(book / "ds.xlsx", rows), "--ghi", "--json", *TODAY)

    assert [row["luu_y"] for row in json.loads(told.out)["dong"]] == [
        [],
        [
            "miễn sinh hoạt: chưa rõ từ ngày nào, không lấy; ghi tay tinh_trang với tu và can_cu "
            "trong dang-vien.toml"
        ],
    ]
    members = tomli.loads((book / "dang-vien.toml").read_text(encoding="utf-8"))["dang_vien"]
    assert members[2:] == [
        {
            "ho_ten": "Lý Thị Hoa",
            "chinh_thuc": date(1970, 9, 2),
            "tinh_trang": [
                {
                    "loai": "mien_sinh_hoat",
                    "tu": date(2025, 9, 1),
                    "can_cu": 'Nghị quyết "06"',
                }
            ],
        },
        {"ho_ten": "Lý Văn Kỳ", "chinh_thuc": date(1971, 9, 2)},
    ]


def test_who_is_not_on_the_list_and_who_left_is_told(run: Run, book: Path) -> None:
    with (book / "dang-vien.toml").open("a", encoding="utf-8", newline="") as stream:
        stream.write('sinh_hoat_den = 2026-01-01\r\nly_do_den = "chuyển sinh hoạt"\r\n')
    rows = [["Họ tên", "Ngày vào Đảng"], ["Trần Thị Bình", "3/2/2012"]]

    told = run("roster", "import", saved(book / "ds.xlsx", rows), *TODAY)

    assert "sổ ghi đã thôi sinh hoạt từ 01/01/2026" in " ".join(told.out.split())
    assert "Có trong sổ mà không có trong danh sách: Nguyễn Văn An.\n" in told.err


def test_a_roster_with_a_mistake_is_not_written_to(run: Run, book: Path) -> None:
    (book / "dang-vien.toml").write_text('[[dang_vien]]\nho_ten = "An"\nvao_dang = "x"\n', "utf-8")

    told = run("roster", "import", saved(book / "ds.xlsx", ROWS), "--ghi", *TODAY)

    assert (told.code, told.err) == (
        2,
        "Lỗi: dang-vien.toml có chỗ không đọc được; sửa theo  chibo check dang-vien.toml  rồi "
        "chạy lại lệnh này.\n",
    )


def test_a_list_for_excel(run: Run, book: Path) -> None:
    (book / "dang-vien.toml").write_bytes(
        ROSTER.encode() + b'\r\n[[dang_vien.phan_cong]]\r\nnoi_dung = "=1+1"\r\ntu = 2026-01-01\r\n'
    )

    told = run("roster", "export", "--ngay", "2026-11-22")

    path = book / "2026/van-ban/danh-sach-dang-vien-2026-11-22.xlsx"
    assert (told.code, told.out) == (0, f"Đã ghi: {path.relative_to(book)}\n")
    sheet = load_workbook(path).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows == [
        ["DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN ĐOÀI", *[None] * 12],
        ["(tính đến ngày 22/11/2026)", *[None] * 12],
        [None] * 13,
        [
            *("STT", "Họ và tên", "Giới tính", "Ngày vào Đảng", "Ngày chính thức"),
            *("Sinh hoạt tại chi bộ từ", "Chức vụ", "Chức vụ từ", "Tình trạng"),
            *("Tình trạng từ", "Tình trạng đến", "Căn cứ", "Phân công"),
        ],
        [
            *(1, "Nguyễn Văn An", None, datetime(2010, 5, 19), None, None, "Bí thư"),
            *(datetime(2025, 3, 15), "Dự bị", None, None, None, None),
        ],
        [
            *(2, "Trần Thị Bình", None, datetime(2012, 2, 3), datetime(2013, 2, 3), None, None),
            *(None, "Chính thức", None, None, None, "=1+1"),
        ],
        [None] * 13,
        ["Tổng số 2 được triệu tập; 1 đảng viên chính thức trong đó.", *[None] * 12],
    ]
    assert sheet.freeze_panes == "C5"
    assert (sheet["D5"].number_format, sheet["M6"].data_type) == ("dd/mm/yyyy", "s")
    assert sheet["M6"].quotePrefix


def test_the_same_roster_gives_the_same_bytes(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("roster", "export", "--ngay", "2026-11-22", "-o", "a.xlsx")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")

    again = run("roster", "export", "--ngay", "2026-11-22", "-o", "a.xlsx")
    run("roster", "export", "--ngay", "2026-11-22", "-o", "b.xlsx")

    assert again.out == "Không đổi: a.xlsx\n"
    assert (book / "a.xlsx").read_bytes() == (book / "b.xlsx").read_bytes()
    with zipfile.ZipFile(book / "a.xlsx") as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026" not in archive.read("docProps/core.xml")


def test_a_file_of_somebody_else_is_kept(run: Run, book: Path) -> None:
    saved(book / "cua-toi.xlsx", [["Của tôi"]])
    mine = (book / "cua-toi.xlsx").read_bytes()

    told = run("roster", "export", "-o", "cua-toi.xlsx")

    assert (told.code, told.out) == (4, "Đã ghi bên cạnh: cua-toi.moi.xlsx\n")
    assert (book / "cua-toi.xlsx").read_bytes() == mine
    assert (book / "cua-toi.moi.xlsx").is_file()


def test_a_file_packed_as_ours_are_is_kept_too(run: Run, book: Path) -> None:
    run("roster", "export", "-o", "ds.xlsx")
    with zipfile.ZipFile(book / "ds.xlsx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(b">chibo<", b">An<")
    with zipfile.ZipFile(book / "ds.xlsx", "w") as archive:
        for name, content in parts.items():
            archive.writestr(entry(name), content)

    assert run("roster", "export", "-o", "ds.xlsx").code == 4


def test_an_older_list_of_ours_is_replaced_one_saved_since_is_not(run: Run, book: Path) -> None:
    run("roster", "export", "--ngay", "2026-11-22", "-o", "ds.xlsx")
    (book / "dang-vien.toml").write_text('[[dang_vien]]\nho_ten = "Lý Văn Kỳ"\n', "utf-8")

    replaced = run("roster", "export", "--ngay", "2026-11-22", "-o", "ds.xlsx")
    load_workbook(book / "ds.xlsx").save(book / "ds.xlsx")
    kept = run("roster", "export", "--ngay", "2026-11-22", "-o", "ds.xlsx", "--json")

    assert (replaced.code, replaced.out) == (0, "Đã ghi lại: ds.xlsx\n")
    assert kept.code == 4
    assert json.loads(kept.out) == {
        "schema_version": 1,
        "chi_thu": False,
        "tep": "ds.moi.xlsx",
        "ket_qua": "ghi_ben_canh",
        "ban_cu": "ds.xlsx",
        "so_nguoi": 1,
    }


def test_a_list_as_csv(run: Run, book: Path) -> None:
    told = run("roster", "export", "--ngay", "2026-11-22", "-o", "ds.csv")

    assert told.out == "Đã ghi: ds.csv\n"
    assert (book / "ds.csv").read_text(encoding="utf-8") == (
        "\ufeffSTT,Họ và tên,Giới tính,Ngày vào Đảng,Ngày chính thức,Sinh hoạt tại chi bộ từ,"
        "Chức vụ,Chức vụ từ,Tình trạng,Tình trạng từ,Tình trạng đến,Căn cứ,Phân công\n"
        "1,Nguyễn Văn An,,19/05/2010,,,Bí thư,15/03/2025,Dự bị,,,,\n"
        "2,Trần Thị Bình,,03/02/2012,03/02/2013,,,,Chính thức,,,,\n"
    )


def test_a_dry_run_of_an_export_writes_nothing(run: Run, book: Path) -> None:
    told = run("roster", "export", "--dry-run", "-o", "ds.xlsx")

    assert (told.out, (book / "ds.xlsx").exists()) == ("Sẽ ghi: ds.xlsx\n", False)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("-o", "ds.docx"),
            "-o phải là một thư mục đã có, hoặc tên tệp có đuôi .xlsx hay .csv; ds.docx không "
            "phải.",
        ),
        (("--ngay", "1950-01-01"), "Ngày 01/01/1950 chi bộ không có đảng viên nào để ghi."),
    ],
)
def test_an_export_that_cannot_be(
    run: Run, book: Path, words: tuple[str, ...], message: str
) -> None:
    roster = '[[dang_vien]]\nho_ten = "Lý Văn Kỳ"\nsinh_hoat_tu = 2000-01-01\n'
    (book / "dang-vien.toml").write_text(roster, encoding="utf-8")

    assert run("roster", "export", *words).err == f"Lỗi: {message}\n"


def test_what_was_exported_can_be_imported(run: Run, workspace: Path) -> None:
    before = (workspace / "dang-vien.toml").read_text(encoding="utf-8")
    run("roster", "export", "-C", "so", "--ngay", "2026-11-22", "-o", "ds.xlsx")
    run("roster", "export", "-C", "so", "--ngay", "2026-11-22", "-o", "ds.csv")
    (workspace / "dang-vien.toml").write_text("", encoding="utf-8")
    empty = shutil.copytree(workspace, workspace.parent / "moi")

    for root, name in ((workspace, "ds.xlsx"), (empty, "ds.csv")):
        told = run("roster", "import", "-C", root.name, name, "--ghi", *TODAY)
        assert told.out.splitlines()[-1] == f"Đã ghi: {root.name}/dang-vien.toml (thêm 24)"
        again = tomli.loads((root / "dang-vien.toml").read_text(encoding="utf-8"))["dang_vien"]
        assert sorted(map(str, again)) == sorted(map(str, _standing(tomli.loads(before))))


def _standing(roster: dict[str, Any]) -> list[dict[str, Any]]:
    """The members of 22 November with what a list has of them."""
    day = date(2026, 11, 22)
    keys = ("ho_ten", "gioi_tinh", "vao_dang", "chinh_thuc", "sinh_hoat_tu")
    standing = []
    for member in roster["dang_vien"]:
        if member.get("sinh_hoat_den", date.max) <= day:
            continue
        made = {key: member[key] for key in keys if key in member}
        for table in ("chuc_vu", "tinh_trang"):
            held = [e for e in member.get(table, []) if e["tu"] <= day <= e.get("den", date.max)]
            made |= {table: held} if held else {}
        standing.append(made)
    return standing
