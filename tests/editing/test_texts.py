"""Typed words in the one form files are read in, and words that cannot be kept."""

import pytest

from chibo_cli.editing.texts import line_of, prose_of
from chibo_cli.errors import ChiboError


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Nên thu buổi tối. \n", "Nên thu buổi tối."),
        ("Tie\u0302\u0301ng Vie\u0323\u0302t", "Tiếng Việt"),
        ("một\r\nhai\rba", "một\nhai\nba"),
        ("hai\u00a0từ\u200b", "hai từ"),
        ("đảo \u202echiều", "đảo chiều"),
        ("'''\"\"\"\\n # x = [1]", "'''\"\"\"\\n # x = [1]"),
    ],
)
def test_a_text_is_kept_as_it_is_read(typed: str, kept: str) -> None:
    assert prose_of(typed, "Ý kiến") == kept


def test_a_line_has_no_line_breaks() -> None:
    assert line_of(" ốm,\n  có\tbáo cáo ", "Lý do") == "ốm, có báo cáo"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Ý kiến còn để trống; ghi chữ vào giữa hai dấu nháy."),
        (" … ", "Ý kiến còn để trống; ghi chữ vào giữa hai dấu nháy."),
        (
            "kêu\x07",
            "Ý kiến có ký tự điều khiển U+0007, văn bản Word không chứa được; xoá ký tự ấy rồi "
            "chạy lại lệnh.",
        ),
        (
            "hỏng\udcff",
            "Ý kiến có chữ không đọc được; gõ lại, hoặc để trong tệp và dùng --tep.",
        ),
        ("x" * 100_001, "Ý kiến dài hơn 100000 chữ cái; kiểm tra lại có chép nhầm không."),
    ],
)
def test_a_text_that_cannot_be_kept(typed: str, sentence: str) -> None:
    with pytest.raises(ChiboError) as refused:
        prose_of(typed, "Ý kiến")
    assert str(refused.value) == sentence
