"""The help pages, whole, as a user sees them in 80 columns."""

from textwrap import dedent

import pytest
import typer
from sample_program import Call

from chibo_cli.cli.grammar import Command, Group


def test_page_of_the_program(call: Call) -> None:
    page = """\
        Cách dùng: chibo [TUỲ_CHỌN] [LỆNH]

          Sổ mẫu.

        Trước buổi họp:
          new-meeting  Lập tệp cho buổi họp sắp tới

        Sau buổi họp:
          minutes      In biên bản của một buổi sinh hoạt

        Tuỳ chọn:
          -C, --dir THƯ_MỤC  Làm việc với sổ ở thư mục này. [mặc định: thư mục hiện
                             tại]
              --no-color     In không màu; biến môi trường NO_COLOR cũng có tác dụng
                             này.
              --help         Xem trang này.

        Ví dụ:
          chibo minutes 2026-11-03
              viết lùi vào vẫn giữ nguyên
        """
    assert call("--help") == (0, dedent(page), "")


def test_page_of_a_command(call: Call) -> None:
    page = """\
        Cách dùng: chibo minutes [TUỲ_CHỌN] BUỔI_HỌP [VĂN_BẢN]...

          In biên bản của một buổi sinh hoạt.

          Đoạn thứ hai dài hơn một dòng; khi xuống dòng, tên tuỳ chọn
          --ngay-ky-bien-ban-nay không bị cắt đôi.

        Đối số:
          BUỔI_HỌP  Ngày, tháng hoặc đường dẫn. [bắt buộc]
          VĂN_BẢN

        Tuỳ chọn:
              --loai LOẠI    Loại buổi sinh hoạt. [chọn: thuong_ky, chuyen_de; mặc
                             định: thuong_ky]
              --ngay-ky-bien-ban-nay NGÀY
          -C, --dir THƯ_MỤC  Làm việc với sổ ở thư mục này. [mặc định: thư mục hiện
                             tại]
              --no-color     In không màu; biến môi trường NO_COLOR cũng có tác dụng
                             này.
          -o, --output TỆP   Ghi vào tệp này, không vào chỗ đặt sẵn.
              --help         Xem trang này.

        Ví dụ:
          chibo minutes 2026-11-03
          chibo minutes 2026-11 --loai chuyen_de   # khi tháng có hai buổi
        """
    assert call("minutes", "--help") == (0, dedent(page), "")


def test_page_without_examples_and_with_a_range(call: Call) -> None:
    page = """\
        Cách dùng: chibo new-meeting [TUỲ_CHỌN] [THÁNG]

          Lập tệp cho buổi họp sắp tới.

        Đối số:
          THÁNG

        Tuỳ chọn:
              --so-ban SỐ  Số bản cần in. [mặc định: 1]
              --help       Xem trang này.
        """
    assert call("new-meeting", "--help") == (0, dedent(page), "")


def test_long_words_stay_whole_on_a_narrow_terminal(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    paragraph = """\
          Đoạn thứ hai dài hơn một dòng; khi
          xuống dòng, tên tuỳ chọn
          --ngay-ky-bien-ban-nay không bị cắt
          đôi."""
    assert dedent(paragraph) in dedent(call("minutes", "--help").out.split("\n\n")[2])


def test_commands_outside_the_month_and_hidden_ones(call: Call) -> None:
    app = typer.Typer(add_completion=False)

    @app.callback(cls=Group)
    def start() -> None:
        """Sổ mẫu."""

    @app.command(cls=Command)
    def seen() -> None:
        """Lệnh thấy được."""

    @app.command(cls=Command, hidden=True)
    def unseen() -> None:
        """Lệnh giấu đi."""

    page = """\
        Cách dùng: chibo [TUỲ_CHỌN] [LỆNH]

          Sổ mẫu.

        Lệnh:
          seen  Lệnh thấy được

        Tuỳ chọn:
              --help  Xem trang này.
        """
    assert call("--help", app=app) == (0, dedent(page), "")
