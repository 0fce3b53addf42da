"""attend: who is absent, present, present besides; the attendance; names typed in a hurry."""

import io
import json
from pathlib import Path

import pytest
from command_run import Run
from small_book import NOVEMBER, WRITTEN, changed_lines, write_small_book

DAY = "2026-11-03"
HEAD = f"Đã ghi: so/{NOVEMBER}\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_small_book(tmp_path / "so")


def test_members_are_marked_absent(run: Run, file: Path) -> None:
    told = run("attend", DAY, "cuong", "minh", "--vang", "--ly-do", "đi họp xã", "-C", "so")
    assert (told.code, told.out) == (
        0,
        HEAD
        + """\
@@ dòng 12 @@
   nguoi = "Phạm Thị Dung"
   ly_do = "ốm"        # có báo cáo
+
+[[vang]]
+nguoi = "Lê Văn Cường"
+ly_do = "đi họp xã"
+
+[[vang]]
+nguoi = "Hoàng Văn Minh"
+ly_do = "đi họp xã"


""",
    )
    assert told.err == (
        "Có mặt: triệu tập 6 – vắng 3 = 3, tỉ lệ 50%.\nĐược biểu quyết: có mặt 3.\n"
    )
    assert changed_lines(WRITTEN.encode(), file.read_bytes()) == [
        "+",
        "+[[vang]]",
        '+nguoi = "Lê Văn Cường"',
        '+ly_do = "đi họp xã"',
        "+",
        "+[[vang]]",
        '+nguoi = "Hoàng Văn Minh"',
        '+ly_do = "đi họp xã"',
    ]


def test_absent_without_a_reason_says_so(run: Run, file: Path) -> None:
    told = run("attend", DAY, "binh", "--vang", "-C", "so")
    assert (told.code, told.err) == (
        0,
        "Vắng không có lý do: Trần Thị Bình. Có lý do thì thêm --ly-do.\n"
        "Có mặt: triệu tập 6 – vắng 2 = 4, tỉ lệ 66,7%.\n"
        "Được biểu quyết: có mặt 4 – dự bị 1 = 3.\n",
    )


def test_present_takes_the_entry_out_again(run: Run, file: Path) -> None:
    told = run("attend", DAY, "dung", "--co-mat", "-C", "so")
    assert (told.code, told.out) == (
        0,
        HEAD
        + """\
@@ dòng 9 @@

 # ---- Người vắng ----
-[[vang]]
-  nguoi = "Phạm Thị Dung"
-  ly_do = "ốm"        # có báo cáo


""",
    )
    again = run("attend", DAY, "dung", "--co-mat", "-C", "so")
    assert (again.code, again.out) == (0, f"Không đổi: so/{NOVEMBER}\n")


def test_of_two_with_one_name_only_one_with_a_code_is_recorded(run: Run, file: Path) -> None:
    roster = file.parents[1] / "dang-vien.toml"
    another = 'ho_ten = "Lê Văn Cường"\nma = "cuong2"\nsinh_hoat_tu = 2020-01-01\n'
    roster.write_text(f"{roster.read_text('utf-8')}\n[[dang_vien]]\n{another}", "utf-8")
    told = run("attend", DAY, "Lê Văn Cường (1)", "--vang", "-C", "so")
    assert (told.code, told.out, told.err) == (
        2,
        "",
        "Lỗi: Có nhiều đảng viên tên Lê Văn Cường, mà người này chưa có mã riêng. Ghi "
        'ma = "…" cho từng người ấy trong dang-vien.toml rồi chạy lại lệnh.\n',
    )
    assert file.read_bytes() == WRITTEN.encode()
    assert run("attend", DAY, "cuong2", "--vang", "-C", "so").code == 0
    assert '+nguoi = "Lê Văn Cường (cuong2)"' in changed_lines(WRITTEN.encode(), file.read_bytes())


def test_an_exempt_member_who_came(run: Run, file: Path) -> None:
    told = run("attend", DAY, "nghia", "--du-them", "-C", "so")
    assert told.code == 0
    assert told.err == (
        "Có mặt: triệu tập 6 – vắng 1 = 5, tỉ lệ 83,3%.\n"
        "Dự thêm: Đặng Hữu Nghĩa.\n"
        "Được biểu quyết: có mặt 5 – dự bị 1 + dự thêm 1 = 5.\n"
    )
    assert changed_lines(WRITTEN.encode(), file.read_bytes()) == [
        "+",
        "+[[du_them]]",
        '+nguoi = "Đặng Hữu Nghĩa"',
    ]


def test_without_names_the_attendance_is_shown(run: Run, file: Path) -> None:
    told = run("attend", DAY, "-C", "so")
    assert (told.code, told.err) == (0, "")
    assert told.out == (
        "Buổi thường kỳ ngày 03/11/2026 (2026/2026-11-03-thuong-ky.toml)\n"
        "Triệu tập: tổng số 7 – miễn sinh hoạt 1 – tạm đi 1 + tạm đến 1 = 6.\n"
        "Có mặt: triệu tập 6 – vắng 1 = 5, tỉ lệ 83,3%.\n"
        "Được biểu quyết: có mặt 5 – dự bị 1 = 4.\n"
        "Vắng có lý do (1):\n"
        "  - Phạm Thị Dung: ốm\n"
        "Không triệu tập (miễn sinh hoạt: Đặng Hữu Nghĩa; tạm đi: Cao Văn Sáng).\n"
    )


@pytest.mark.parametrize("option", [("--ly-do", "ốm"), ("--nhiem-vu-dac-biet",)])
def test_why_nobody_is_absent_is_not_passed_over(
    run: Run, file: Path, option: tuple[str, ...]
) -> None:
    told = run("attend", DAY, *option, "-C", "so")
    assert (told.code, told.out, told.err) == (
        2,
        "",
        "Lỗi: Ghi thêm tên người, ví dụ  chibo attend 2026-11-03 dung --vang.\n",
    )


def test_an_attendance_that_is_not_sure_says_so(run: Run, file: Path) -> None:
    file.write_text(WRITTEN.replace("Phạm Thị Dung", "Phạm Thị Dụng"), encoding="utf-8")
    told = run("attend", DAY, "-C", "so")
    assert told.out.endswith(
        "Số trên chưa chắc: danh sách đảng viên hoặc tệp này còn chỗ sai; xem bằng\n"
        "  chibo check 2026/2026-11-03-thuong-ky.toml\n"
    )


def test_the_attendance_as_json(run: Run, file: Path) -> None:
    told = run("attend", DAY, "--json", "-C", "so")
    assert json.loads(told.out) == {
        "schema_version": 1,
        "tep": NOVEMBER,
        "ngay": "2026-11-03",
        "loai": "thuong_ky",
        "tong_so": 7,
        "trieu_tap": [
            "Nguyễn Văn An",
            "Trần Thị Bình",
            "Lê Văn Cường",
            "Phạm Thị Dung",
            "Hoàng Văn Minh",
            "Mai Thị Nhung",
        ],
        "co_mat": [
            "Nguyễn Văn An",
            "Trần Thị Bình",
            "Lê Văn Cường",
            "Hoàng Văn Minh",
            "Mai Thị Nhung",
        ],
        "vang": [{"nguoi": "Phạm Thị Dung", "ly_do": "ốm", "nhiem_vu_dac_biet": False}],
        "du_them": [],
        "duoc_bieu_quyet": ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Mai Thị Nhung"],
        "mien_sinh_hoat": ["Đặng Hữu Nghĩa"],
        "tam_di": ["Cao Văn Sáng"],
        "dinh_chi": [],
        "ti_le": 0.8333,
        "chac_chan": True,
    }


def test_a_dry_run_shows_the_change_and_writes_nothing(run: Run, file: Path) -> None:
    told = run("attend", DAY, "binh", "--vang", "--dry-run", "--json", "-C", "so")
    assert json.loads(told.out) == {
        "schema_version": 1,
        "chi_thu": True,
        "ket_qua": "ghi_lai",
        "tep": NOVEMBER,
        "thay_doi": [{"dong": 12, "bo": [], "them": ["", "[[vang]]", 'nguoi = "Trần Thị Bình"']}],
        "luu_y": [
            "Vắng không có lý do: Trần Thị Bình. Có lý do thì thêm --ly-do.",
            "Có mặt: triệu tập 6 – vắng 2 = 4, tỉ lệ 66,7%.",
            "Được biểu quyết: có mặt 4 – dự bị 1 = 3.",
        ],
    }
    assert run("attend", DAY, "binh", "--vang", "--dry-run", "-C", "so").out.startswith(
        f"Sẽ ghi: so/{NOVEMBER}\n"
    )
    assert file.read_bytes() == WRITTEN.encode()


def test_who_acts_in_the_meeting_and_is_absent_is_doubted(run: Run, file: Path) -> None:
    told = run("attend", DAY, "an", "--vang", "--ly-do", "ốm", "-C", "so")
    assert (told.code, told.err) == (
        0,
        "Lệnh check sẽ báo CB024: Nguyễn Văn An có tên trong [[vang]] nhưng lại chủ trì.\n"
        "Cách sửa: xoá người này khỏi [[vang]], hoặc sửa tên người đã làm việc đó.\n"
        "Có mặt: triệu tập 6 – vắng 2 = 4, tỉ lệ 66,7%.\n"
        "Được biểu quyết: có mặt 4 – dự bị 1 = 3.\n",
    )


def test_a_finished_meeting_may_be_changed_with_a_word_on_its_minutes(run: Run, file: Path) -> None:
    file.write_text(WRITTEN.replace("dang_ghi", "hoan_thanh"), encoding="utf-8")
    told = run("attend", DAY, "dung", "--co-mat", "-C", "so")
    assert told.err.endswith(
        "Buổi này đã ghi xong, biên bản có thể đã in rồi; in lại thì chạy:\n"
        "  chibo minutes 2026/2026-11-03-thuong-ky.toml -C so\n"
    )
    quiet = run("attend", DAY, "dung", "--vang", "-q", "-C", "so")
    assert (quiet.code, quiet.err) == (0, "")


def test_a_name_without_quotes_is_one_person_where_it_can_be_no_others(
    run: Run, file: Path
) -> None:
    told = run("attend", DAY, "Mai", "Thị", "Nhung", "--vang", "--ly-do", "ốm", "-C", "so")
    assert told.code == 0
    assert changed_lines(WRITTEN.encode(), file.read_bytes())[2:] == [
        '+nguoi = "Mai Thị Nhung"',
        '+ly_do = "ốm"',
    ]


def test_words_that_are_one_name_or_two_people_are_asked_about(run: Run, file: Path) -> None:
    roster = file.parents[1] / "dang-vien.toml"
    more = '[[dang_vien]]\nho_ten = "Vũ Mai"\nchinh_thuc = 2016-02-03\n'
    roster.write_text(roster.read_text(encoding="utf-8") + more, encoding="utf-8")
    told = run("attend", DAY, "mai", "nhung", "--vang", "-C", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: «mai nhung» là một người (Mai Thị Nhung) hay 2 người? Để tên của mỗi người trong "
        'dấu nháy kép, ví dụ "Phạm Thị Dung" "Lê Văn Cường".\n',
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["van", "--vang"],
            "Có 4 người khớp với «van»: Nguyễn Văn An, Lê Văn Cường, Hoàng Văn Minh và Cao Văn "
            "Sáng. Ghi rõ hơn một người.",
        ),
        (
            ["cuogn", "--vang"],
            "Không có ai là «cuogn» trong danh sách đảng viên ngày 03/11/2026. Có phải Lê Văn "
            "Cường không?",
        ),
        (
            ["khải", "--vang"],
            "Không có ai là «khải» trong danh sách đảng viên ngày 03/11/2026. Xem tên trong "
            "dang-vien.toml.",
        ),
        (["dung"], "Chọn một trong ba: --vang, --co-mat, --du-them."),
        (
            ["dung", "--vang", "--ly-do", " "],
            "Lý do vắng còn để trống; ghi chữ vào giữa hai dấu nháy.",
        ),
    ],
)
def test_what_is_not_understood_changes_nothing(
    run: Run, file: Path, words: list[str], sentence: str
) -> None:
    told = run("attend", DAY, *words, "-C", "so")
    assert (told.code, told.out, told.err) == (2, "", f"Lỗi: {sentence}\n")
    assert file.read_bytes() == WRITTEN.encode()


class Terminal(io.StringIO):
    """Somebody who types."""

    def isatty(self) -> bool:
        return True


QUESTION = """\
Có 4 người khớp với «van»:
  1  Nguyễn Văn An
  2  Lê Văn Cường
  3  Hoàng Văn Minh
  4  Cao Văn Sáng
Ghi số (bấm Enter để thôi): """


def test_several_people_are_asked_about(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal("9\n2\n"))
    told = run("attend", DAY, "van", "--vang", "--ly-do", "ốm", "-C", "so")
    assert told.code == 0
    assert told.err.startswith(
        f"{QUESTION}Ghi một số từ 1 đến 4.\nGhi số (bấm Enter để thôi): Có mặt: "
    )
    assert '\n[[vang]]\nnguoi = "Lê Văn Cường"\nly_do = "ốm"\n' in file.read_text(encoding="utf-8")


def test_an_open_question_changes_nothing(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal("\n"))
    told = run("attend", DAY, "van", "--vang", "-C", "so")
    assert (told.code, told.err) == (2, f"{QUESTION}Lỗi: Chưa chọn ai, chưa ghi gì.\n")
    monkeypatch.setattr("sys.stdin", Terminal("1\n"))
    assert run("attend", DAY, "van", "--vang", "--no-input", "-C", "so").code == 2
    assert file.read_bytes() == WRITTEN.encode()


@pytest.mark.parametrize(
    ("content", "told_of"),
    [
        (b"", "Chưa đọc được"),
        (WRITTEN.encode("utf-16"), "không phải UTF-8"),
        (WRITTEN.replace("hết", "hết").encode() + b"# \xff\n", "không phải UTF-8"),
        (WRITTEN.replace('ho_ten = "', "ho_ten = ").encode(), "có lỗi cú pháp ở dòng 8"),
        (WRITTEN.encode() + b"# " + b"x" * 5_000_000, "Tệp lớn hơn 4 MB"),
    ],
    ids=["empty", "utf-16", "no-utf-8", "broken", "huge"],
)
def test_a_file_that_is_not_sound_stays_as_it_is(
    run: Run, file: Path, content: bytes, told_of: str
) -> None:
    file.write_bytes(content)
    told = run("attend", DAY, "cuong", "--vang", "-C", "so")
    assert (told.code, told.out) == (2, "")
    assert told_of in told.err
    assert file.read_bytes() == content


def test_the_meeting_comes_first(run: Run, workspace: Path) -> None:
    told = run("attend", "dung", "--vang", "-C", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: «dung» không phải ngày, tháng hay tệp; ghi ví dụ 2026-11-03, 2026-11 hoặc "
        "2026/2026-11-03-thuong-ky.toml.\n",
    )
