"""Samples left unfilled, and keys uncommented without their header."""

from pathlib import Path

import pytest

from chibo_cli.findings import Severity
from chibo_cli.loader.reader import Reader
from chibo_cli.models.meeting import Meeting

HEAD = 'loai = "thuong_ky"\nngay = 2026-11-03\n'


def read(tmp_path: Path, text: str) -> tuple[Meeting, list[tuple[str, Severity, str, str]]]:
    path = tmp_path / "2026-11-03-thuong-ky.toml"
    path.write_text(HEAD + text, encoding="utf-8")
    reader = Reader(tmp_path, {})
    meeting, _ = reader.read(Meeting, path)
    assert meeting is not None
    return meeting, [(f.code, f.severity, f.message, f.remedy) for f in reader.findings]


@pytest.mark.parametrize("sample", ['"…"', '" … "', '"..."', '["…", "…"]'])
def test_a_sample_is_named_and_counts_as_not_recorded(tmp_path: Path, sample: str) -> None:
    meeting, told = read(tmp_path, f"[xay_dung_dang]\ndang_phi = {sample}\ndoan_the = 'Có.'\n")
    assert told == [
        (
            "CB016",
            Severity.ERROR,
            "xay_dung_dang.dang_phi còn là dòng mẫu, chưa điền.",
            "ghi nội dung thay cho dấu …, hoặc thêm lại dấu # ở đầu dòng.",
        )
    ]
    assert meeting.party_building is not None
    assert (meeting.party_building.party_dues, meeting.party_building.mass_organisations) == (
        None,
        ("Có.",),
    )


def test_text_that_ends_in_dots_is_no_sample(tmp_path: Path) -> None:
    meeting, told = read(tmp_path, '# ly_do = "…"\ndia_diem = "Nhà văn hoá…"\n')
    assert (told, meeting.place) == ([], "Nhà văn hoá…")


def test_an_unknown_key_under_a_header_in_a_comment_says_so(tmp_path: Path) -> None:
    _, told = read(
        tmp_path, '[xay_dung_dang]\n\n# [[bieu_quyet]]\n# noi_dung = "…"\ntan_thanh = 0\n'
    )
    assert told == [
        (
            "CB017",
            Severity.ERROR,
            "Dòng tan_thanh thuộc [[bieu_quyet]], nhưng [[bieu_quyet]] còn dấu # ở đầu dòng.",
            "xoá dấu # trước [[bieu_quyet]] ở dòng 5.",
        )
    ]


def test_a_key_that_means_something_elsewhere_is_warned_about(tmp_path: Path) -> None:
    _, told = read(tmp_path, '[[vang]]\nly_do = "ốm"\n# [[du_them]]\nnguoi = "Nguyễn Văn An"\n')
    assert told == [
        (
            "CB017",
            Severity.WARNING,
            "Dòng nguoi thuộc [[du_them]], nhưng [[du_them]] còn dấu # ở đầu dòng.",
            "xoá dấu # trước [[du_them]] ở dòng 5.",
        )
    ]


def test_what_stands_behind_a_blank_line_belongs_to_no_header_above(tmp_path: Path) -> None:
    _, told = read(tmp_path, '# [[vang]]\n# nguoi = "…"\n\nbat_dau = "19:30"\n')
    assert told == []


def test_a_file_without_kind_and_day_is_told_the_lines_of_its_name(tmp_path: Path) -> None:
    path = tmp_path / "2026-11-03-chi-uy-2.toml"
    path.write_text("", encoding="utf-8")
    reader = Reader(tmp_path, {})
    assert reader.read(Meeting, path)[0] is None
    assert [finding.remedy for finding in reader.findings] == [
        'thêm dòng loai = "chi_uy" vào đầu tệp.',
        "thêm dòng ngay = 2026-11-03 vào đầu tệp.",
    ]


def test_every_key_of_a_block_without_its_header_says_so(tmp_path: Path) -> None:
    _, told = read(
        tmp_path,
        "[xay_dung_dang]\n\n# [[nhiem_vu]]\nso = 1\nyeu_cau = 'Đủ.'\n# phut = 5\n"
        "han = 2026-12-01\n",
    )
    assert [(code, message[:12], remedy) for code, _, message, remedy in told] == [
        ("CB017", f"Dòng {key} thuộc"[:12], "xoá dấu # trước [[nhiem_vu]] ở dòng 5.")
        for key in ("so", "yeu_cau", "han")
    ]
