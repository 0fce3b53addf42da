"""init, new-meeting, demo, and chibo alone."""

import io
from datetime import date
from pathlib import Path

import pytest
import tomli
from command_run import Run


def test_init_writes_a_workspace_that_check_accepts(run: Run) -> None:
    told = run(
        "init",
        "--no-input",
        *("--ten", 'Chi bộ "Cụm 2" thôn C\\D'),
        *("--bi-thu", "Nguyễn Văn An"),
        *("--dang-bo-cap-tren", "Đảng bộ xã Bình Minh"),
        *("--gio", "19 giờ 30"),
        *("--nhiem-ky-tu", "2025-03-15"),
    )
    assert told.code == 0
    assert told.out.splitlines()[:2] == [
        "Đã ghi: chi-bo-cum-2-thon-c-d/chibo.toml",
        "Đã ghi: chi-bo-cum-2-thon-c-d/dang-vien.toml",
    ]
    cell = tomli.loads(Path("chi-bo-cum-2-thon-c-d/chibo.toml").read_text(encoding="utf-8"))
    assert cell["chi_bo"]["ten_goi"][0]["ten"] == 'Chi bộ "Cụm 2" thôn C\\D'
    assert cell["sinh_hoat"]["gio"] == "19:30"
    run("new-meeting", "2026-11", "--ngay", "2026-11-03", "-C", "chi-bo-cum-2-thon-c-d")
    assert run("check", "2026", "-C", "chi-bo-cum-2-thon-c-d").code == 0


def test_init_says_what_comes_next(run: Run) -> None:
    told = run("init", "so", "--ten", "Chi bộ thôn Đông", "--no-input")

    assert told.err == (
        "\nTiếp theo:\n"
        f"  1. Ghi danh sách đảng viên vào {Path('so/dang-vien.toml')}, hoặc lấy\n"
        "     từ tệp Excel, CSV:  chibo roster import TỆP -C so\n"
        "  2. Mở buổi họp tới:  chibo new-meeting --ngay NGÀY_HỌP -C so\n"
    )


def test_init_again_writes_only_what_is_missing(run: Run) -> None:
    run("init", "so", "--ten", "Chi bộ thôn Đông", "--no-input")
    roster = Path("so/dang-vien.toml")
    roster.unlink()
    cell = Path("so/chibo.toml")
    cell.write_text(cell.read_text(encoding="utf-8") + "# ghi thêm\n", encoding="utf-8")
    before = cell.read_bytes()
    told = run("init", "so", "--no-input")
    assert (told.code, told.out) == (0, "Đã ghi: so/dang-vien.toml\n")
    assert cell.read_bytes() == before
    assert "Chi bộ thôn Đông" in roster.read_text(encoding="utf-8")


def test_init_leaves_a_foreign_folder_alone(run: Run) -> None:
    Path("tai-lieu").mkdir()
    Path("tai-lieu/thu.txt").write_text("thư", encoding="utf-8")
    told = run("init", "tai-lieu", "--ten", "Chi bộ thôn Đông", "--no-input")
    assert (told.code, told.out) == (2, "")
    assert told.err == (
        "Lỗi: Thư mục tai-lieu đã có thứ khác trong đó; chọn một thư mục mới hoặc còn trống.\n"
    )
    assert [path.name for path in Path("tai-lieu").iterdir()] == ["thu.txt"]


@pytest.mark.parametrize(
    ("option", "word", "sentence"),
    [
        ("--gio", "25:00", "«25:00» không phải giờ; ghi ví dụ 19:30."),
        ("--nhiem-ky-tu", "32/3/2025", "Trong lịch không có ngày 2025-03-32."),
        ("--nghi-quyet-truoc-so", "mười", "«mười» không phải số của một nghị quyết; ghi ví dụ 11."),
        (
            "--dang-bo-cap-tren",
            "Đảng ủy xã Bình Minh",
            "Ghi tên đảng bộ, không ghi đảng uỷ: ví dụ Đảng bộ xã Bình Minh.",
        ),
        (
            "--ngay-trong-thang",
            "40",
            "«40» không phải ngày trong tháng; ghi một số từ 1 đến 31.",
        ),
    ],
)
def test_init_says_how_to_write_an_answer(run: Run, option: str, word: str, sentence: str) -> None:
    told = run("init", "so", "--ten", "Chi bộ thôn Đông", "--no-input", option, word)
    assert (told.code, told.err) == (2, f"Lỗi: {sentence}\n")
    assert not Path("so").exists()


def test_new_meeting_carries_what_the_book_knows(run: Run, workspace: Path) -> None:
    told = run("new-meeting", "2026-04", "-C", "so")
    path = "so/2026/2026-04-03-thuong-ky.toml"
    assert (told.code, told.out) == (0, f"Đã ghi: {path}\n")
    written = tomli.loads(Path(path).read_text(encoding="utf-8"))
    assert written["chu_tri"] == "Nguyễn Đình Khải"
    assert written["nghi_quyet"][0]["so"] == 17
    assert [step["buoc"] for step in written["chuong_trinh"]][:4] == [
        "tuyen_bo_ly_do",
        "cu_thu_ky",
        "tinh_hinh_dang_vien",
        "thong_qua_chuong_trinh",
    ]
    assert "2026-03-03-thuong-ky/1" in [each["nhiem_vu_cu"] for each in written["ra_soat"]]


def test_new_meeting_twice_keeps_what_was_written(run: Run, workspace: Path) -> None:
    run("new-meeting", "2026-04", "-C", "so", "--ngay", "2026-04-05")
    path = workspace / "2026" / "2026-04-05-thuong-ky.toml"
    path.write_text(path.read_text(encoding="utf-8") + "# đã ghi\n", encoding="utf-8")
    before = path.read_bytes()
    told = run("new-meeting", "2026-04", "-C", "so")
    assert (told.code, told.out) == (
        0,
        "Đã có, giữ nguyên: so/2026/2026-04-05-thuong-ky.toml\n",
    )
    assert path.read_bytes() == before


@pytest.mark.parametrize("kind", ["chuyen_de", "ket_hop", "bat_thuong", "chi_uy"])
def test_every_kind_of_meeting_can_be_opened_and_printed(
    run: Run, workspace: Path, kind: str
) -> None:
    told = run("new-meeting", "--loai", kind, "--ngay", "2026-06-20", "-C", "so", "-q")
    assert told.out == f"so/2026/2026-06-20-{kind.replace('_', '-')}.toml\n"
    assert run("minutes", "2026-06-20", "-C", "so").code == 0
    assert run("agenda", "2026-06-20", "-C", "so").code == 0
    assert run("check", told.out.strip()).code == 0


def test_the_day_must_be_known(run: Run, workspace: Path) -> None:
    told = run("new-meeting", "2026-05", "--loai", "chi_uy", "-C", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Buổi chi uỷ họp ngày nào? Thêm  --ngay 2026-05-…\n",
    )


def test_demo_does_a_month_and_may_run_twice(run: Run) -> None:
    first = run("demo")
    assert first.code == 0
    papers = sorted(path.name for path in Path("chibo-demo/2026/van-ban").iterdir())
    assert papers == [
        "2026-12-03-thuong-ky-bien-ban.docx",
        "2026-12-03-thuong-ky-chuong-trinh.docx",
        "2026-12-03-thuong-ky-diem-danh.docx",
        "2026-12-03-thuong-ky-nghi-quyet-30.docx",
        "2026-12-03-thuong-ky-nghi-quyet-31.docx",
        "2026-12-03-thuong-ky-thong-bao.docx",
    ]
    assert "29 buổi sinh hoạt, tính đến 31/12/2026: 0 lỗi, 0 cảnh báo" in first.out
    again = run("demo")
    assert again.code == 0
    assert sorted(path.name for path in Path("chibo-demo/2026/van-ban").iterdir()) == papers


def test_chibo_alone_says_how_to_start(run: Run) -> None:
    told = run()
    assert told.code == 0
    assert told.out.splitlines()[0] == (
        "Đây chưa phải sổ sinh hoạt nào. Bắt đầu bằng một trong các lệnh:"
    )


def test_chibo_alone_in_a_workspace_says_what_is_late(run: Run, workspace: Path) -> None:
    run("new-meeting", "2026-04", "-C", "so")
    told = run("-C", "so")
    assert told.code == 0
    lines = told.out.splitlines()
    assert lines[0].startswith("Chi bộ thôn Đông, ngày ")
    late = lines.index("2. Ghi nốt biên bản buổi thường kỳ ngày 03/4/2026.")
    assert lines[late + 2] == "   chibo minutes 2026-04-03 -C so"
    assert lines[-1].endswith("chibo next -C so")


def test_demo_leaves_a_real_workspace_alone(run: Run) -> None:
    run("init", "so", "--ten", "Chi bộ thôn Tây", "--no-input")
    before = sorted(path.name for path in Path("so").rglob("*"))
    told = run("demo", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Thư mục so là sổ của một chi bộ; chọn thư mục khác cho sổ mẫu.\n",
    )
    assert sorted(path.name for path in Path("so").rglob("*")) == before


def test_a_month_the_plan_skips_is_not_opened_next(run: Run, workspace: Path) -> None:
    plan = workspace / "2026" / "ke-hoach.toml"
    skipped = '\n[[khong_hop]]\nky = "2026-11"\nly_do = "bão"\n'
    plan.write_text(plan.read_text(encoding="utf-8") + skipped, encoding="utf-8")
    told = run("-C", "so", "--json")
    assert '"chibo new-meeting 2026-11 -C so"' not in told.out


class Keyboard(io.StringIO):
    """What a person types at a terminal."""

    def isatty(self) -> bool:
        return True


def test_init_asks_at_most_ten_questions_and_helps_with_each(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = ["", "thôn Hạ", "1", "Đảng uỷ xã X", "xã Tân Lập", "Tân Lập", "", "7 giờ 30"]
    typed += ["5", "15/3/2025", "11", "Nguyễn Văn Hùng"]
    # Two answers are refused; an eleventh question would find nothing typed.
    assert len(typed) == 10 + 2
    monkeypatch.setattr("sys.stdin", Keyboard("\n".join(typed) + "\n"))
    told = run("init")
    assert told.code == 0
    assert told.out.splitlines()[0] == "Đã ghi: chi-bo-thon-ha/chibo.toml"
    written = tomli.loads(Path("chi-bo-thon-ha/chibo.toml").read_text(encoding="utf-8"))
    assert written["chi_bo"]["ten_goi"] == [
        {
            "tu": date(2025, 3, 15),
            "ten": "Chi bộ thôn Hạ",
            "dang_bo_cap_tren": "Đảng bộ xã Tân Lập",
            "cap_uy_cap_tren": "Đảng uỷ xã Tân Lập",
        }
    ]
    assert written["nhiem_ky"] == [{"tu": date(2025, 3, 15), "so_truoc": {"nghi_quyet": 11}}]
    assert written["sinh_hoat"].pop("so_tu") == date.today().replace(day=1)
    assert written["sinh_hoat"] == {"gio": "07:30", "ngay_trong_thang": 5}
    run("new-meeting", "2026-11", "-C", "chi-bo-thon-ha")
    meeting = Path("chi-bo-thon-ha/2026/2026-11-05-thuong-ky.toml").read_text(encoding="utf-8")
    assert tomli.loads(meeting)["nghi_quyet"][0]["so"] == 12
