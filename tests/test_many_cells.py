"""The cells made for measuring are correct, varied and the same every time."""

from datetime import date
from pathlib import Path

import pytest
from made_cells.people import Cell
from many_cells import write_cells

from chibo_cli.checker import Report, check
from chibo_cli.loader import load_year, open_workspace

COUNT = 12


@pytest.fixture(scope="module")
def cells(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    return write_cells(tmp_path_factory.mktemp("cells"), COUNT)


def test_reading_and_all_rules_find_nothing(cells: tuple[Path, ...]) -> None:
    found = [
        f"{report.root.name}/{finding.location.path}: {finding.code}: {finding.message}"
        for report in map(_checked, cells)
        for finding in report.findings
    ]

    assert found == []


def test_each_cell_has_twelve_regular_and_four_thematic_meetings(cells: tuple[Path, ...]) -> None:
    kinds = [
        [len([*root.glob(f"2026/*-{kind}.toml")]) for kind in ("thuong-ky", "chuyen-de")]
        for root in cells
    ]

    assert kinds == [[12, 4]] * COUNT


def test_cells_have_from_five_to_forty_members() -> None:
    sizes = sorted(len(Cell(number, 2026).members) for number in range(36))

    assert sizes == [*range(5, 41)]


def test_two_runs_write_the_same_bytes(cells: tuple[Path, ...], tmp_path: Path) -> None:
    again = write_cells(tmp_path, COUNT)

    assert [*map(_bytes, again)] == [*map(_bytes, cells)]


def test_a_year_may_end_early(tmp_path: Path) -> None:
    (root,) = write_cells(tmp_path, 1, year=2027, meetings_per_cell=2)

    assert [path.name for path in sorted(root.glob("2027/2027-*"))] == [
        "2027-01-03-thuong-ky.toml",
        "2027-02-03-thuong-ky.toml",
    ]


def _checked(root: Path) -> Report:
    workspace = open_workspace(root)
    record, reading = load_year(workspace, 2026, as_of=date(2026, 12, 31))
    return check(record, [*workspace.findings, *reading])


def _bytes(root: Path) -> dict[str, bytes]:
    files = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}
