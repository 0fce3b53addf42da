"""Local overlays: each change rests on a paper, or is not made."""

from datetime import date
from pathlib import Path

from chibo_cli.findings import Finding
from chibo_cli.guidelines import Guideline
from chibo_cli.guidelines.sources import Source
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.positions import placed

PAPER = "Kế hoạch số 08-KH/ĐU, ngày 19/9/2025"


def followed(folder: Path, overlay: str, name: str = "xa") -> tuple[Guideline, list[Finding]]:
    """The guideline of a cell with this overlay, and what is wrong with it."""
    (folder / "huong-dan").mkdir(exist_ok=True)
    (folder / "huong-dan" / "xa.toml").write_text(overlay, encoding="utf-8")
    (folder / "chibo.toml").write_text(f'[quy_uoc]\nhuong_dan = "{name}"\n', encoding="utf-8")
    (folder / "dang-vien.toml").write_text("", encoding="utf-8")
    workspace = open_workspace(folder)
    record, reading = load_year(workspace, 2026, as_of=date(2026, 1, 1))
    return record.guideline, list(placed([*workspace.findings, *reading], folder))


def test_a_change_with_its_paper_is_made_and_cited(tmp_path: Path) -> None:
    guideline, findings = followed(
        tmp_path,
        f'ke_thua = "hd12-2018"\nthoi_luong.thuong_ky = 120\n[can_cu]\nthoi_luong = "{PAPER}"\n',
    )
    assert findings == []
    assert guideline.least_durations and guideline.least_durations.regular == 120
    assert guideline.source_of_rule("CB305", "thoi_luong") == Source(PAPER)
    assert guideline.reference == "12-HD/BTCTW"


def test_a_change_without_its_paper_is_refused(tmp_path: Path) -> None:
    guideline, findings = followed(
        tmp_path,
        'ke_thua = "hd42-2025"\nti_le_du.tu = 95\n\n[quy_tac.CB305]\nmuc_do = "goi_y"\n',
    )
    assert guideline.attendance_rate and guideline.attendance_rate.at_least == 90
    assert guideline.rules["CB305"].severity is None
    assert [(f.code, f.location.path, f.location.line, f.message) for f in findings] == [
        (
            "CB018",
            "huong-dan/xa.toml",
            2,
            "Đổi ti_le_du mà không ghi văn bản làm căn cứ, nên vẫn dùng như hướng dẫn gốc.",
        ),
        (
            "CB018",
            "huong-dan/xa.toml",
            4,
            "Đổi CB305 mà không ghi văn bản làm căn cứ, nên vẫn dùng như hướng dẫn gốc.",
        ),
    ]


def test_an_overlay_that_is_not_there(tmp_path: Path) -> None:
    guideline, findings = followed(tmp_path, 'ke_thua = "hd12-2018"\n', name="xaa")
    assert guideline.reference == "12-HD/BTCTW"
    assert [(f.code, f.message, f.remedy) for f in findings] == [
        ("CB008", "Không có hướng dẫn «xaa»; tạm dùng hd12-2018.", "ghi xa."),
    ]


def test_an_overlay_of_an_unknown_guideline(tmp_path: Path) -> None:
    _, findings = followed(tmp_path, 'ke_thua = "hd12"\n')
    assert [(f.code, f.location.path, f.location.line) for f in findings] == [
        ("CB008", "huong-dan/xa.toml", 1),
    ]


def test_a_broken_overlay_leaves_the_default(tmp_path: Path) -> None:
    guideline, findings = followed(tmp_path, "thoi_luong.thuong_ky = 120\n")
    assert guideline.least_durations and guideline.least_durations.regular == 90
    assert [f.code for f in findings] == ["CB009"]


def test_an_overlay_of_one_duration_leaves_the_other(tmp_path: Path) -> None:
    overlay = (
        f'ke_thua = "hd12-2018"\nthoi_luong.thuong_ky = 120\n[can_cu]\nthoi_luong = "{PAPER}"\n'
    )
    guideline, _ = followed(tmp_path, overlay)
    durations = guideline.least_durations
    assert durations and (durations.regular, durations.combined) == (120, 120)
