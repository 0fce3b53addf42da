"""chibo next, and the short list of chibo alone."""

import json
import shlex
from datetime import date
from pathlib import Path

import pytest
from command_run import Run

from chibo_cli.commands.stepping import steps_of
from chibo_cli.console.next_steps import Occasion, show_first_steps, show_next_steps
from chibo_cli.next_steps import NextStep

DAY = ("--tinh-den", "2026-03-31", "-C", "so")


def test_steps_within_the_days_asked_for(run: Run, workspace: Path) -> None:
    told = run("next", *DAY, "--trong", "0", "-q")
    assert (told.code, told.out) == (
        0,
        """\
1. Hỏi kết quả nhiệm vụ «Giúp 60 người tự nộp hồ sơ trực tuyến» (Phùng Thị Yến
   và Nguyễn Thị Lan Phương làm, Lê Văn Thịnh kiểm tra).
   Quá hạn 11 ngày, hạn 20/3/2026 (giao ngày 03/02/2026)
   chibo task show 2026-02-03-thuong-ky/4 -C so
2. Hỏi kết quả nhiệm vụ «Bón thúc, diệt chuột, ốc lúa xuân» (Trịnh Xuân Hùng và
   Vương Đức Toàn làm, Đỗ Văn Lợi kiểm tra).
   Quá hạn 6 ngày, hạn 25/3/2026 (giao ngày 03/3/2026)
   chibo task show 2026-03-03-thuong-ky/2 -C so
3. Đôn đốc nhiệm vụ «Làm nền tuyến Đồng Cửa dài 620 m» (Lê Văn Thịnh và Đỗ Văn
   Lợi làm, Phạm Quang Trọng kiểm tra).
   Hạn hôm nay (giao ngày 03/3/2026)
   chibo task show 2026-03-03-thuong-ky/1 -C so
4. Đôn đốc nhiệm vụ «Thu phí vệ sinh quý I năm 2026» (Hà Thị Kim Oanh và Nguyễn
   Văn Chiến làm, Lê Văn Thịnh kiểm tra).
   Hạn hôm nay (giao ngày 03/3/2026)
   chibo task show 2026-03-03-thuong-ky/3 -C so
5. In biên bản buổi chuyên đề ngày 19/3/2026 để ký, lưu.
   chibo minutes 2026-03-19 -C so
6. Ghi ngày công nhận chính thức của Lê Thị Thu Trang: chi bộ đã xét ngày
   03/3/2026.
   chibo roster probation -C so
""",
    )


def test_nothing_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    occasion = Occasion("Chi bộ thôn Đông", date(2026, 3, 31), date(2026, 4, 30))
    show_next_steps((), occasion)
    assert capsys.readouterr().out == (
        "Chi bộ thôn Đông, ngày 31/3/2026\n\nKhông có việc nào đến hạn từ nay đến ngày 30/4/2026.\n"
    )


def test_only_the_first_seven_are_shown_and_how_many_more(
    capsys: pytest.CaptureFixture[str],
) -> None:
    steps = [NextStep(f"{n}", f"Việc {n}.", f"chibo {n}") for n in range(1, 10)]
    occasion = Occasion("Chi bộ thôn Đông", date(2026, 3, 31), date(2026, 4, 30))
    show_first_steps(steps, occasion, more="chibo next")
    assert capsys.readouterr().out.splitlines()[-4:] == [
        "7. Việc 7.",
        "   chibo 7",
        "",
        "Còn 2 việc nữa, từng việc và căn cứ:  chibo next",
    ]


def test_the_short_list_tells_the_tasks_together(
    run: Run, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = steps_of(Path("so"), date(2026, 3, 31))
    show_first_steps(found.in_short, found.occasion, more="chibo next -C so")
    assert (
        capsys.readouterr().out
        == """\
Chi bộ thôn Đông, ngày 31/3/2026

1. Hỏi kết quả 2 nhiệm vụ đã quá hạn.
   Quá hạn 11 ngày, hạn 20/3/2026 (hạn sớm nhất)
   chibo task list -C so
2. Đôn đốc 4 nhiệm vụ đến hạn từ 31/3/2026 đến 20/4/2026.
   Hạn hôm nay (hạn sớm nhất)
   chibo task list -C so
3. Tạo tệp buổi thường kỳ tháng 4/2026.
   Hạn 03/4/2026, còn 3 ngày (ngày họp chi bộ đã định)
   chibo new-meeting 2026-04 -C so
4. Trả lời kiến nghị của Đỗ Văn Lợi «Cống tiêu Đồng Cửa bồi lấp; đề nghị xã hỗ
   trợ máy xúc trước…»; nơi xử lý: Uỷ ban nhân dân xã Bình Minh.
   Hạn 15/4/2026, còn 15 ngày (ngày chi bộ hẹn trả lời)
   chibo petition show 2026-03-03-thuong-ky/1 -C so
5. In biên bản buổi chuyên đề ngày 19/3/2026 để ký, lưu.
   chibo minutes 2026-03-19 -C so
6. Ghi ngày công nhận chính thức của Lê Thị Thu Trang: chi bộ đã xét ngày
   03/3/2026.
   chibo roster probation -C so

Từng việc và căn cứ:  chibo next -C so
"""
    )


def test_a_new_workspace_begins_with_its_roster(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("init", "so", "--ten", "Chi bộ thôn Đông", "--bi-thu", "Nguyễn Văn An", "--no-input")
    today, cell = date.today(), Path("so/chibo.toml")
    begun = cell.read_text(encoding="utf-8").replace(f"{today.replace(day=1)}", "2026-11-01")
    cell.write_text(begun, encoding="utf-8")
    Path(f"so/{today.year}").rename("so/2026")
    capsys.readouterr()
    found = steps_of(Path("so"), date(2026, 11, 22))
    show_first_steps(found.in_short, found.occasion, more="chibo next -C so")
    assert (
        capsys.readouterr().out
        == """\
Chi bộ thôn Đông, ngày 22/11/2026

1. Ghi danh sách đảng viên vào dang-vien.toml, nay mới có 1 người.
   chibo roster list -C so
2. Tạo tệp buổi thường kỳ tháng 11/2026.
   Hạn 30/11/2026, còn 8 ngày (mỗi tháng họp một lần)
   chibo new-meeting 2026-11 --ngay 2026-11-30 -C so
3. Lập kế hoạch chuyên đề của năm 2026.
   chibo plan 2026 -C so

Từng việc và căn cứ:  chibo next -C so
"""
    )


def test_the_document_for_other_programs(run: Run, workspace: Path) -> None:
    told = run("next", *DAY, "--trong", "3", "--json")
    document = json.loads(told.out)
    first = document.pop("viec")[0]
    assert document == {
        "schema_version": 1,
        "chi_bo": "Chi bộ thôn Đông",
        "tinh_den": "2026-03-31",
        "den": "2026-04-03",
    }
    assert first == {
        "ma": "nhiem-vu/2026-02-03-thuong-ky/4",
        "noi_dung": "Hỏi kết quả nhiệm vụ «Giúp 60 người tự nộp hồ sơ trực tuyến» (Phùng Thị Yến "
        "và Nguyễn Thị Lan Phương làm, Lê Văn Thịnh kiểm tra).",
        "lenh": "chibo task show 2026-02-03-thuong-ky/4 -C so",
        "han": "2026-03-20",
        "vi_sao_han": "giao ngày 03/02/2026",
        "qua_han_ngay": 11,
        "ghi_lai": "ở kỳ họp tới ghi kết quả: chibo task done, task extend hoặc task drop",
        "tep": "2026/2026-02-03-thuong-ky.toml",
        "can_cu": [
            {
                "van_ban": "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018",
                "dieu": "mục II.3.5",
                "bang_chung": "A",
            }
        ],
    }


def test_the_calendar_is_written_into_the_workspace(run: Run, workspace: Path) -> None:
    told = run("next", *DAY, "--ics")
    assert (told.code, told.out) == (0, "Đã ghi: so/lich.ics\n")
    assert told.err == (
        "Lịch có 7 mục, mở được bằng Outlook, Google Lịch, điện thoại.\n"
        "Sổ thay đổi thì chạy lại lệnh này rồi nhập lại tệp: mục cũ giữ mã cũ.\n"
    )
    first = (workspace / "lich.ics").read_bytes()
    assert run("next", *DAY, "--ics", "-q").out == "so/lich.ics\n"
    assert (workspace / "lich.ics").read_bytes() == first
    assert run("check", "2026", "-C", "so", "--tinh-den", "2026-03-31").code == 0


def test_the_calendar_is_the_same_from_wherever_it_is_made(
    run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("next", *DAY, "--ics", "-q")
    monkeypatch.chdir(workspace / "2026")
    run("next", "--tinh-den", "2026-03-31", "--ics", "-q", "-o", "khac.ics")
    assert Path("khac.ics").read_bytes() == (workspace / "lich.ics").read_bytes()


def test_a_calendar_of_somebody_else_is_kept(run: Run, workspace: Path) -> None:
    (workspace / "lich.ics").write_bytes(b"BEGIN:VCALENDAR\r\n")
    told = run("next", *DAY, "--ics", "-q")
    assert (told.code, told.out) == (4, "so/lich.moi.ics\n")
    assert (workspace / "lich.ics").read_bytes() == b"BEGIN:VCALENDAR\r\n"


def test_a_calendar_may_only_be_planned(run: Run, workspace: Path) -> None:
    told = run("next", *DAY, "--ics", "--dry-run", "-q")
    assert (told.code, told.out) == (0, "so/lich.ics\n")
    assert not (workspace / "lich.ics").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--den", "2026-05-01", "--trong", "3"), "Chỉ dùng một trong hai: --den hoặc --trong."),
        (("-o", "x.ics"), "-o và --dry-run chỉ dùng cùng --ics."),
        (
            ("--ics", "-o", "x.docx"),
            "-o phải là một thư mục đã có, hoặc tên tệp có đuôi .ics; x.docx không phải.",
        ),
        (
            ("--den", "2026-03-01"),
            "Ngày của --den (2026-03-01) đứng trước ngày tính đến (2026-03-31).",
        ),
    ],
)
def test_wishes_that_contradict_each_other(
    run: Run, workspace: Path, words: tuple[str, ...], sentence: str
) -> None:
    told = run("next", *DAY, *words)
    assert (told.code, told.out, told.err) == (2, "", f"Lỗi: {sentence}\n")


def test_a_calendar_is_no_json(run: Run, workspace: Path) -> None:
    told = run("next", *DAY, "--json", "--ics")
    assert (told.code, json.loads(told.out)["loi"]) == (
        2,
        "Chỉ dùng một trong hai: --json hoặc --ics.",
    )


@pytest.mark.parametrize(
    "day", ["2026-01-01", "2026-02-20", "2026-03-10", "2026-05-10", "2026-07-20"]
)
def test_every_command_can_be_copied_as_it_is(run: Run, workspace: Path, day: str) -> None:
    told = run("next", "-C", "so", "--tinh-den", day, "--json")
    commands = [step["lenh"] for step in json.loads(told.out)["viec"]]
    refused = [line for line in commands if run(*shlex.split(line)[1:]).code == 2]
    assert commands
    assert refused == []
