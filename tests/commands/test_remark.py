"""remark: whose words, below which part, from where; hostile texts."""

import io
from pathlib import Path

import pytest
import tomli
from command_run import Run
from small_book import NOVEMBER, WRITTEN, changed_lines, write_small_book

DAY = "2026-11-03"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_small_book(tmp_path / "so")


def recorded(file: Path) -> list[dict[str, str]]:
    """The general remarks that stand in the file."""
    remarks: list[dict[str, str]] = tomli.loads(file.read_text(encoding="utf-8"))["y_kien"]
    return remarks


def test_a_guest_speaks_to_a_further_item(run: Run, file: Path) -> None:
    text = "Nên mời cả trưởng xóm.\nHọp sớm."
    told = run("remark", DAY, "lam", text, "--muc", "hoi nghi thon", "-C", "so")
    assert (told.code, told.err) == (0, "")
    assert told.out == f"Đã ghi: so/{NOVEMBER}\n" + (
        """\
@@ dòng 19 @@
 [[muc_khac]]
 tieu_de = "Chuẩn bị hội nghị thôn"
+
+[[muc_khac.y_kien]]
+nguoi = "Vũ Đình Lâm"
+noi_dung = '''
+Nên mời cả trưởng xóm.
+Họp sớm.'''

 [[muc_khac]]
"""
    )


def test_a_long_line_goes_on_below(run: Run, file: Path) -> None:
    told = run("remark", DAY, "cuong", "mương tắc " * 16, "--tra-loi", "Nạo ngay.", "-C", "so")
    assert told.out == f"Đã ghi: so/{NOVEMBER}\n" + (
        """\
@@ dòng 22 @@
 [[muc_khac]]
 tieu_de = "Hội nghị công nhận gia đình văn hoá"
+
+[[y_kien]]
+nguoi = "Lê Văn Cường"
+noi_dung = "mương tắc mương tắc mương tắc mương tắc mương tắc mương tắc mương
     tắc mương tắc mương tắc mương tắc mương tắc mương tắc mương tắc mương tắc
     mương tắc mương tắc"
+tra_loi = "Nạo ngay."

 # Giao ngày 03/10/2026: Vận động 6 hộ góp đất
"""
    )


def test_the_same_remark_is_not_written_twice(run: Run, file: Path) -> None:
    words = ("remark", DAY, "cuong", "Mương tắc.", "-C", "so")
    run(*words)
    once = file.read_bytes()
    told = run(*words)
    assert (told.code, told.out, told.err) == (
        0,
        f"Không đổi: so/{NOVEMBER}\n",
        "Ý kiến này của Lê Văn Cường đã có trong tệp.\n",
    )
    run(*words, "--tra-loi", "Nạo ngay.")
    assert changed_lines(once, file.read_bytes()) == ['+tra_loi = "Nạo ngay."']


@pytest.mark.parametrize(
    "text",
    [
        'ông nói: "được"',
        "''' ba nháy '''",
        "'''\"\"\" cả hai \\",
        "C:\\thon\\dong",
        "x = 1\n[[vang]]\nnguoi = 'Lê Văn Cường'",
        "# không phải chú thích",
        "-n --vang",
        "'",
        "kết thúc bằng nháy'",
        "vui 😀",
    ],
)
def test_a_text_comes_back_as_it_was_typed(run: Run, file: Path, text: str) -> None:
    told = run("remark", DAY, "cuong", "-C", "so", "--", text)
    assert told.code == 0
    assert recorded(file) == [{"nguoi": "Lê Văn Cường", "noi_dung": text}]
    lines = changed_lines(WRITTEN.encode(), file.read_bytes())
    assert [line for line in lines if line[0] == "-"] == []


@pytest.mark.parametrize("mark", ["\u202e", "\u200b", "\ufeff"])
def test_marks_nobody_sees_do_not_get_into_the_file(run: Run, file: Path, mark: str) -> None:
    run("remark", DAY, "cuong", f"Nạo {mark}mương.", "-C", "so")
    assert recorded(file) == [{"nguoi": "Lê Văn Cường", "noi_dung": "Nạo mương."}]


def test_a_text_from_a_file_or_from_standard_input(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("y-kien.txt").write_bytes("\ufeffMột.\r\n\r\nHai.\r\n".encode())
    assert run("remark", DAY, "cuong", "--tep", "y-kien.txt", "-C", "so").code == 0
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Ba.\n"), encoding="utf-8"))
    assert run("remark", DAY, "cuong", "-", "-C", "so").code == 0
    assert recorded(file) == [
        {"nguoi": "Lê Văn Cường", "noi_dung": "Một.\n\nHai."},
        {"nguoi": "Lê Văn Cường", "noi_dung": "Ba."},
    ]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            [],
            'Ý kiến chưa có: ghi vào giữa hai dấu nháy "…", hoặc dùng --tep TỆP.',
        ),
        (["a", "--tep", "b.txt"], "Ý kiến đã có ở --tep; bỏ một trong hai."),
        (["--tep", "b.txt"], "Không đọc được tệp b.txt; kiểm tra tên tệp rồi chạy lại."),
        (["--tep", "anh.png"], "Nội dung trong anh.png: Tệp này không phải tệp chữ."),
        (["a\x07"], "Ý kiến có ký tự điều khiển U+0007, văn bản Word không chứa được;"),
        (["a\udcff"], "Ý kiến có chữ không đọc được; gõ lại, hoặc để trong tệp và dùng --tep."),
        (["a", "--muc", "chuyen_de"], "Buổi thường kỳ không có mục chuyen_de."),
    ],
)
def test_what_cannot_be_recorded_changes_nothing(
    run: Run, file: Path, words: list[str], sentence: str
) -> None:
    Path("anh.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    told = run("remark", DAY, "cuong", *words, "-C", "so")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith(f"Lỗi: {sentence}")
    assert file.read_bytes() == WRITTEN.encode()


def test_what_does_not_belong_in_the_book_is_told(run: Run, file: Path) -> None:
    told = run("remark", DAY, "cuong", "Số căn cước của ông ấy là 001085012345.", "-C", "so")
    assert told.code == 0
    assert told.err.startswith("Lệnh check sẽ báo CB041: ")
