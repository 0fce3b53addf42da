"""chibo demo"""

from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options


def demo(
    folder: Annotated[Path, typer.Argument(metavar="THƯ_MỤC", help="Thư mục của sổ mẫu.")] = Path(
        "chibo-demo"
    ),
    no_color: options.NoColor = False,
) -> None:
    """Xem thử: ghi một sổ mẫu của chi bộ thôn, rồi làm trọn việc của một tháng trong đó.

    Sổ mẫu có mười một tháng đã họp; lệnh này mở buổi họp tháng 12, in thông báo, chương
    trình, danh sách điểm danh, biên bản, nghị quyết ra Word và kiểm tra cả năm. Chạy lại bao nhiêu
    lần cũng được; tệp đã sửa được giữ nguyên.

    Ví dụ:
      chibo demo
      chibo demo thu-nghiem
    """
    from chibo_cli.console.papers import out, show_written, shown, talk
    from chibo_cli.console.reports import Wish
    from chibo_cli.console.reports.text import show_report
    from chibo_cli.demo import do_a_month

    done = do_a_month(folder)
    talk(f"Sổ mẫu ở {done.root}: chi bộ thôn Đông, mười một tháng đã họp, tháng 12 vừa làm xong.\n")
    out(f"Tệp buổi họp: {shown(done.meeting_file)}")
    show_written(done.papers)
    out("")
    show_report(done.report, Wish(done.as_of, quiet=True, no_color=no_color))
    talk(
        "\nThử tiếp:\n"
        f"  chibo -C {folder}                       việc đến hạn\n"
        f"  chibo task list -C {folder}             nhiệm vụ còn mở, của ai, hạn nào\n"
        f"  chibo find rác -C {folder}              tìm chữ trong cả sổ\n"
        f"  chibo topic 2026-11-12 -C {folder}      giấy tờ của một chuyên đề\n"
        f"  chibo attendance 2026 -C {folder}       ai dự, ai vắng cả năm\n"
        f"  chibo book 2026 -C {folder}             sổ biên bản cả năm\n"
        f"  chibo check 2026 -C {folder}            kiểm tra cả năm"
    )
