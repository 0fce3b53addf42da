"""What `chibo next` says to the secretary of the village cell, day by day from one month on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from steps_told import example_until

from chibo_cli.cli import main

_MEETING = """loai = "thuong_ky"
ngay = 2026-12-03
bat_dau = "19:00"
dia_diem = "Nhà văn hoá thôn Đông"
"""
_PREPARED = """
[chuan_bi]
nguoi_chuan_bi = "Nguyễn Đình Khải"
trong_tam = ["Kiểm điểm cuối năm"]
du_thao = "nghi_quyet"
thong_bao.ngay = 2026-12-01
"""
_RESOLUTION = """
[[nghi_quyet]]
so = 30
loai = "thang"
"""
_COMMITTEE = 'loai = "chi_uy"\nngay = 2026-12-01\n'
_FINISHED = 'trang_thai = "hoan_thanh"\n'


@pytest.fixture
def story(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    golden: Callable[[str, str], None],
) -> Callable[..., None]:
    """Write files of the book as it was on 22 November, and compare what is told on a day."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    book = example_until(tmp_path, "2026-11-12")

    def tell(day: str, **files: str) -> None:
        for name, text in files.items():
            path = book / "2026" / f"2026-12-{name.replace('_', '-').removeprefix('on-')}.toml"
            path.write_text(text, encoding="utf-8")
        assert main(["next", "-C", "so", "--tinh-den", day]) == 0
        golden(f"next/{day}", capsys.readouterr().out)

    return tell


def test_no_file_for_the_month_to_come(story: Callable[..., None]) -> None:
    story("2026-11-22")


def test_a_file_and_nothing_prepared(story: Callable[..., None]) -> None:
    story("2026-11-28", on_03_thuong_ky=_MEETING + _RESOLUTION)


def test_announced_but_no_documents_sent(story: Callable[..., None]) -> None:
    story(
        "2026-12-02",
        on_01_chi_uy=_COMMITTEE,
        on_03_thuong_ky=_MEETING + _PREPARED + _RESOLUTION,
    )


def test_the_day_of_the_meeting(story: Callable[..., None]) -> None:
    story(
        "2026-12-03",
        on_01_chi_uy=_COMMITTEE + _FINISHED,
        on_03_thuong_ky=_MEETING + _PREPARED + "gui_tai_lieu = 2026-12-01\n" + _RESOLUTION,
    )


def test_after_the_meeting_nothing_is_written(story: Callable[..., None]) -> None:
    story(
        "2026-12-05",
        on_01_chi_uy=_COMMITTEE + _FINISHED,
        on_03_thuong_ky=_MEETING + _PREPARED + _RESOLUTION,
    )


def test_the_year_closes_with_its_last_minutes(story: Callable[..., None], tmp_path: Path) -> None:
    printed = tmp_path / "so" / "2026" / "van-ban" / "2026-12-03-thuong-ky-bien-ban.docx"
    printed.parent.mkdir()
    printed.write_bytes(b"")
    issued = f"{_RESOLUTION}ban_hanh = 2026-12-04\n"
    story(
        "2026-12-10",
        on_01_chi_uy=_COMMITTEE + _FINISHED,
        on_03_thuong_ky=_MEETING + _FINISHED + _PREPARED + issued,
    )


def test_left_alone_for_three_years(story: Callable[..., None]) -> None:
    story("2029-07-01")
