"""minutes: the number they wait for; excerpts, and what there is to choose for one."""

from pathlib import Path

import docx
import pytest
from command_run import Run


def items(path: str) -> list[str]:
    """The numbered items of the second part, and the sentence that says where they are from."""
    texts = [p.text for p in docx.Document(path).paragraphs]
    start, end = texts.index("II- NỘI DUNG TRÍCH"), texts.index("III- KẾT THÚC")
    return [*(t for t in texts[start + 1 : end] if t[0].isdigit()), texts[-1] or texts[-2]]


def test_an_item_by_its_number_in_the_minutes(run: Run, workspace: Path) -> None:
    told = run("minutes", "2026-03", "--trich", "9", "-C", "so")
    path = "so/2026/van-ban/2026-03-03-thuong-ky-trich-bien-ban-muc-9.docx"
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {path}\n", "")
    assert items(path) == [
        "9. Xét đề nghị công nhận đảng viên chính thức (các đồng chí Trần Thị Minh Nguyệt và "
        "Lê Thị Thu Trang trình bày)",
        "Nội dung trên được trích từ mục 9 phần II của Biên bản sinh hoạt chi bộ thường kỳ "
        "tháng 3 năm 2026.",
    ]


@pytest.mark.parametrize("word", [" nq15 ", "NQ 15", "nq015"])
def test_a_resolution_by_its_number_however_typed(run: Run, workspace: Path, word: str) -> None:
    told = run("minutes", "2026-03", "--trich", word, "-C", "so", "-q")
    path = "so/2026/van-ban/2026-03-03-thuong-ky-trich-bien-ban-nq15.docx"
    assert (told.code, told.out) == (0, f"{path}\n")
    texts = [p.text for p in docx.Document(path).paragraphs]
    assert [t[:40] for t in texts if t.startswith("- Nghị quyết")] == [
        "- Nghị quyết đề nghị công nhận đảng viên"
    ]


def test_what_is_not_there_lists_what_is(run: Run, workspace: Path) -> None:
    for word in ("16", "0", "-1", "NQ99", "NQ", "chín", ""):
        told = run("minutes", "2026-03", f"--trich={word}", "-C", "so")
        assert (told.code, told.out) == (2, "")
        lines = told.err.splitlines()
        assert lines[0] == (
            f"Lỗi: Biên bản buổi thường kỳ ngày 03/3/2026 không có mục «{word}» để trích. Các mục:"
        )
        assert [line.partition(":")[0].strip() for line in lines[1:]] == [
            *map(str, range(1, 16)),
            "NQ14",
            "NQ15",
        ]
        assert lines[3] == "  3: Thông báo tình hình đảng viên"
        assert lines[16] == "  NQ14: Nghị quyết lãnh đạo thực hiện nhiệm vụ tháng 3 năm 2026"


def test_minutes_with_nothing_to_choose_say_what_to_write(run: Run, workspace: Path) -> None:
    path = workspace / "2026" / "2026-03-03-thuong-ky.toml"
    path.write_text('loai = "thuong_ky"\nngay = 2026-03-03\n', encoding="utf-8")
    told = run("minutes", "2026-03", "--trich", "1", "-C", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Biên bản buổi thường kỳ ngày 03/3/2026 chưa có mục nào để trích; ghi chương trình "
        "([[chuong_trinh]]) và diễn biến vào 2026/2026-03-03-thuong-ky.toml.\n",
    )


def test_minutes_of_a_numbered_book_wait_for_their_number(run: Run, workspace: Path) -> None:
    path = workspace / "2026" / "2026-01-03-thuong-ky.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("[bien_ban]\n", "[bien_ban]\nso = 7\n"), encoding="utf-8")
    told = run("minutes", "2026-03", "-C", "so")
    assert " ".join(told.err.split()) == (
        "Biên bản in để trống số. Số tiếp theo là 08: ghi so = 8 vào bảng [bien_ban] của "
        "2026/2026-03-03-thuong-ky.toml, rồi in lại."
    )
    word = docx.Document("so/2026/van-ban/2026-03-03-thuong-ky-bien-ban.docx")
    assert word.tables[0].rows[1].cells[0].text == "Số      -BB/CB"
    # The chi uỷ's own minutes are not in that book.
    told = run("minutes", "2026-03-02", "--loai", "chi_uy", "-C", "so")
    assert told.err == ""
    word = docx.Document("so/2026/van-ban/2026-03-02-chi-uy-bien-ban.docx")
    assert word.tables[0].rows[1].cells[0].text == ""
