"""new-meeting: what it carries and tells, the day off it moves from, other forms of its result."""

import json
import sys
from pathlib import Path

import pytest
import tomli
from command_run import Run

APRIL = ("new-meeting", "2026-04", "-C", "so", "--tinh-den", "2026-03-25")
OPEN = [
    "2026-02-03-thuong-ky/4",
    "2026-03-03-thuong-ky/1",
    "2026-03-03-thuong-ky/2",
    "2026-03-03-thuong-ky/3",
    "2026-03-19-chuyen-de/1",
    "2026-03-19-chuyen-de/2",
    "2026-03-19-chuyen-de/3",
]


def meet_on(workspace: Path, day: int) -> None:
    """Let the cell fix another day of the month."""
    cell = workspace / "chibo.toml"
    text = cell.read_text(encoding="utf-8")
    assert "ngay_trong_thang = 3" in text
    cell.write_text(text.replace("ngay_trong_thang = 3", f"ngay_trong_thang = {day}"), "utf-8")


def test_what_is_carried_is_told_in_short(run: Run, workspace: Path) -> None:
    told = run(*APRIL)
    assert told.out == "Đã ghi: so/2026/2026-04-03-thuong-ky.toml\n"
    assert told.err == (
        "Đã mang sang: 7 nhiệm vụ còn mở (đến ngày họp 4 đã quá hạn), 1 kiến nghị chưa\n"
        "trả lời xong, 2 định hướng của cấp trên, 1 thay đổi về đảng viên.\n"
        "Mở tệp này bằng Notepad để ghi. Ghi xong, in biên bản thì chạy:\n"
        "  chibo minutes 2026-04-03 --loai thuong_ky -C so\n"
    )


def test_what_is_carried_as_json(run: Run, workspace: Path) -> None:
    told = run(*APRIL, "--json")
    assert (told.code, told.err) == (0, "")
    assert json.loads(told.out) == {
        "schema_version": 1,
        "chi_thu": False,
        "tep": "so/2026/2026-04-03-thuong-ky.toml",
        "ket_qua": "moi",
        "ngay": "2026-04-03",
        "luu_y": [],
        "mang_sang": {
            "nhiem_vu": OPEN,
            "kien_nghi": ["2026-03-03-thuong-ky/1"],
            "chuyen_de": None,
            "chuyen_de_sap_toi": [
                "Nhận diện và khắc phục biểu hiện ngại va chạm, nể nang trong sinh hoạt và trong "
                "công việc của thôn"
            ],
            "dinh_huong": "2026/dinh-huong/2026-04.toml",
            "ket_luan_cua": "2026/2026-03-03-thuong-ky.toml",
            "dang_vien_sap_thay_doi": ["Lê Thị Thu Trang: đảng viên chính thức từ ngày 22/4/2026."],
        },
    }
    written = tomli.loads(Path("so/2026/2026-04-03-thuong-ky.toml").read_text(encoding="utf-8"))
    assert [each["nhiem_vu_cu"] for each in written["ra_soat"]] == OPEN


def test_a_file_that_is_there_carries_nothing_more(run: Run, workspace: Path) -> None:
    run(*APRIL)
    told = run(*APRIL)
    assert "mang sang" not in told.err
    assert json.loads(run(*APRIL, "--json").out)["ket_qua"] == "giu_nguyen"


def test_quiet_says_only_where_the_file_is(run: Run, workspace: Path) -> None:
    told = run(*APRIL, "-q")
    assert (told.out, told.err) == ("so/2026/2026-04-03-thuong-ky.toml\n", "")


def test_a_file_seen_before_it_is_written(run: Run, workspace: Path) -> None:
    told = run(*APRIL, "--dry-run")
    path = Path("so/2026/2026-04-03-thuong-ky.toml")
    assert told.err.startswith(f"Sẽ ghi: {path}\nĐã mang sang: ")
    assert not path.exists()
    run(*APRIL)
    assert told.out == path.read_text(encoding="utf-8")


def test_a_fixed_day_on_a_holiday_is_moved_and_told(run: Run, workspace: Path) -> None:
    meet_on(workspace, 1)
    told = run("new-meeting", "2026-05", "-C", "so")
    assert told.out == "Đã ghi: so/2026/2026-05-02-thuong-ky.toml\n"
    assert told.err.startswith(
        "Ngày 01/5/2026 là Ngày Quốc tế Lao động (nghỉ lễ), nên tệp ghi thứ Bảy,\n"
        "02/5/2026. Họp ngày khác thì tạo tệp với  --ngay 2026-05-…\n"
    )
    finished = Path("so/2026/2026-05-02-thuong-ky.toml")
    text = finished.read_text(encoding="utf-8").replace('"dang_ghi" ', '"hoan_thanh" ')
    finished.write_text(text, "utf-8")
    assert "CB105" not in run("check", f"{finished}", "--format", "line").out


@pytest.mark.parametrize(
    ("day", "note"),
    [
        ("2026-09-02", "Lưu ý: ngày 02/9/2026 là Quốc khánh (nghỉ lễ).\n"),
        ("2026-09-01", "Lưu ý: ngày 01/9/2026 là Quốc khánh (ngày liền kề).\n"),
    ],
)
def test_a_day_somebody_names_is_kept_and_told(
    run: Run, workspace: Path, day: str, note: str
) -> None:
    told = run("new-meeting", "--ngay", day, "-C", "so")
    assert told.out == f"Đã ghi: so/2026/{day}-thuong-ky.toml\n"
    assert told.err.startswith(note)


def test_the_day_of_a_meeting_put_off_once_is_not_the_usual_one(run: Run, workspace: Path) -> None:
    cell = workspace / "chibo.toml"
    lines = cell.read_text(encoding="utf-8").splitlines(keepends=True)
    cell.write_text("".join(li for li in lines if not li.startswith("ngay_trong_thang")), "utf-8")
    march = workspace / "2026" / "2026-03-03-thuong-ky.toml"
    text = march.read_text(encoding="utf-8")
    text = text.replace("ngay = 2026-03-03", 'ngay = 2026-03-06\nly_do = "bão"', 1)
    march.write_text(text, "utf-8")
    assert run(*APRIL, "-q").out == "so/2026/2026-04-03-thuong-ky.toml\n"


def test_a_short_month_does_not_move_the_day_of_those_after_it(run: Run, tmp_path: Path) -> None:
    assert run("init", "so", "--no-input", "--ten", "Chi bộ Trường Tiểu học Bình Minh").code == 0
    begin = ("new-meeting", "-C", "so", "-q", "--tinh-den", "2026-12-01")
    assert run(*begin, "--ngay", "2026-12-30").code == 0
    made = [run(*begin).out for _ in range(4)]
    assert made == [
        "so/2027/2027-01-30-thuong-ky.toml\n",
        "so/2027/2027-02-28-thuong-ky.toml\n",
        "so/2027/2027-03-30-thuong-ky.toml\n",
        "so/2027/2027-04-29-thuong-ky.toml\n",  # 30 April is a holiday
    ]


def test_a_topic_left_from_the_quarter_before_is_made_up_for(run: Run, workspace: Path) -> None:
    (workspace / "2026" / "2026-03-19-chuyen-de.toml").unlink()
    assert run("new-meeting", "--loai", "chuyen_de", "--ngay", "2026-04-29", "-C", "so").code == 0
    text = (workspace / "2026" / "2026-04-29-chuyen-de.toml").read_text(encoding="utf-8")
    made = tomli.loads(text)
    assert made["ky"] == "2026-Q1"
    assert made["chuyen_de"]["ten"].startswith("Đảng viên thôn Đông làm theo Bác")
    assert "# - «Nhận diện và khắc phục biểu hiện ngại va chạm" in text
    steps = run("next", "-C", "so", "--tinh-den", "2026-04-10", "-q").out
    assert (
        "Chuyên đề «Đảng viên thôn Đông làm theo Bác, nêu gương phân loại rác…»: họp" not in steps
    )


def test_a_folder_of_the_name_of_the_file_is_refused(run: Run, workspace: Path) -> None:
    (workspace / "2026" / "2026-04-03-thuong-ky.toml").mkdir()
    told = run(*APRIL)
    assert (told.code, told.out, told.err) == (
        2,
        "",
        "Lỗi: so/2026/2026-04-03-thuong-ky.toml là thư mục, không phải tệp; đổi tên hoặc xoá nó "
        "trước.\n",
    )


def test_far_from_any_holiday_the_library_is_not_asked(
    run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)  # importing it fails
    told = run("new-meeting", "2026-06", "-C", "so", "-q")
    assert (told.code, told.out) == (0, "so/2026/2026-06-03-thuong-ky.toml\n")
