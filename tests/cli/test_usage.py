"""Wrong usage: a usage line, one Vietnamese sentence and a hint, on stderr, with exit code 2."""

from typing import Annotated

import pytest
import typer
from sample_program import Call, Kind
from typer._click.exceptions import UsageError

from chibo_cli.cli.grammar import Group

PROGRAM = "Cách dùng: chibo [TUỲ_CHỌN] [LỆNH]\nLỗi: {}\nXem thêm: chibo --help\n"
MINUTES = (
    "Cách dùng: chibo minutes [TUỲ_CHỌN] BUỔI_HỌP [VĂN_BẢN]...\n"
    "Lỗi: {}\n"
    "Xem thêm: chibo minutes --help\n"
)
NEW_MEETING = (
    "Cách dùng: chibo new-meeting [TUỲ_CHỌN] [THÁNG]\nLỗi: {}\nXem thêm: chibo new-meeting --help\n"
)


@pytest.mark.parametrize(
    ("line", "page", "sentence"),
    [
        ("minuts", PROGRAM, "Không có lệnh «minuts». Có phải minutes không?"),
        ("New_Meeting", PROGRAM, "Không có lệnh «New_Meeting». Có phải new-meeting không?"),
        ("xyz --gi-do", PROGRAM, "Không có lệnh «xyz»."),
        ("--hepl", PROGRAM, "Không có tuỳ chọn --hepl. Có phải --help không?"),
        ("-C", PROGRAM, "Tuỳ chọn -C cần kèm THƯ_MỤC."),
        ("--no-color=1", PROGRAM, "Tuỳ chọn --no-color không kèm giá trị."),
        ("-o a.docx minutes", PROGRAM, "Tuỳ chọn -o phải viết sau tên lệnh."),
        ("minutes", MINUTES, "Thiếu BUỔI_HỌP."),
        ("minutes a --lai=b", MINUTES, "Không có tuỳ chọn --lai. Có phải --loai không?"),
        ("minutes a -loai b", MINUTES, "Không có tuỳ chọn -loai. Có phải --loai không?"),
        ("minutes a -z", MINUTES, "Không có tuỳ chọn -z."),
        (
            "minutes a --loai",
            MINUTES,
            "Tuỳ chọn --loai cần kèm LOẠI. Chọn một trong: thuong_ky, chuyen_de.",
        ),
        (
            "minutes a --loai họp",
            MINUTES,
            "Giá trị «họp» của --loai chưa đúng. Chọn một trong: thuong_ky, chuyen_de.",
        ),
        ("minutes a --no-color=có", MINUTES, "Tuỳ chọn --no-color không kèm giá trị."),
        (
            "minutes a --ngay-ky-bien-ban-nay 03/11/2026",
            MINUTES,
            "Giá trị của --ngay-ky-bien-ban-nay chưa đúng: ngày 03/11/2026 viết là 2026-11-03.",
        ),
        (
            "new-meeting 11/2026",
            NEW_MEETING,
            "Giá trị của THÁNG chưa đúng: tháng 11/2026 viết là 2026-11.",
        ),
        (
            "new-meeting 2026-11 a b\x1b[2J",
            NEW_MEETING,
            "Thừa «a», «b\\x1b[2J»: lệnh không nhận thêm đối số này.",
        ),
        (
            "new-meeting --so-ban ba",
            NEW_MEETING,
            "Giá trị «ba» của --so-ban chưa đúng. Hãy viết một số nguyên từ 1 đến 9.",
        ),
        (
            "new-meeting --so-ban 10",
            NEW_MEETING,
            "Giá trị «10» của --so-ban chưa đúng. Hãy viết một số nguyên từ 1 đến 9.",
        ),
    ],
)
def test_wrong_usage_is_told(call: Call, line: str, page: str, sentence: str) -> None:
    assert call(*line.split()) == (2, "", page.format(sentence))


def test_a_text_that_begins_with_a_dash_is_no_option(call: Call) -> None:
    assert call("minutes", "- Đề nghị") == (
        2,
        "",
        MINUTES.format(
            "«- Đề nghị» bắt đầu bằng dấu gạch nên bị hiểu là tuỳ chọn; viết -- ngay trước nó."
        ),
    )


def test_missing_option_names_its_choices(call: Call) -> None:
    app = typer.Typer(add_completion=False)

    @app.callback(cls=Group, invoke_without_command=True)
    def start(kind: Annotated[Kind, typer.Option("--loai")]) -> None:
        """Sổ mẫu."""

    told = PROGRAM.format("Thiếu tuỳ chọn --loai. Chọn một trong: thuong_ky, chuyen_de.")
    assert call(app=app) == (2, "", told)


@pytest.mark.parametrize(
    "error",
    [UsageError("Something nobody has met."), typer.BadParameter("Not good.")],
    ids=lambda error: type(error).__name__,
)
def test_a_library_sentence_is_never_passed_on(call: Call, error: UsageError) -> None:
    app = typer.Typer(add_completion=False)

    @app.callback(cls=Group, invoke_without_command=True)
    def start() -> None:
        """Sổ mẫu."""
        raise error

    assert call(app=app) == (2, "", PROGRAM.format("Dòng lệnh viết chưa đúng."))


@pytest.mark.parametrize(
    "line", ["--no-color new-meeting 2026-11 a", "new-meeting 2026-11 a -q --no-input"]
)
def test_a_common_option_a_command_has_no_use_for_is_taken(call: Call, line: str) -> None:
    assert call(*line.split()) == call("new-meeting", "2026-11", "a")
