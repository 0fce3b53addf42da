"""`chibo check` of a year, of 1,600 and of 16,000 meeting files, against linters of such files.

taplo is a compiled syntax linter, check-jsonschema checks the shape only; both read the meeting
files, chibo also the cell, the roster and the plan.
"""

from pathlib import Path

from many_cells import write_cells

from benchmarks.timing import CHIBO, PROGRAMS, Run, in_turn, median_ratio, report
from chibo_cli.models.meeting import Meeting
from chibo_cli.schemas import FILE_KINDS, schema_text

MEETINGS_PER_CELL = 16
# Cells with how often the commands are run: few times where once takes minutes.
SIZES = {1: 11, 100: 2, 1000: 1}
NO_GOAL = "none: both start, one in Python"


def measure_checks(scratch: Path) -> None:
    """Print the ratios for each size, then whether time and memory grow with the size."""
    folder = scratch / "cells"
    write_cells(folder, max(SIZES))
    schema = scratch / "buoi-sinh-hoat.json"
    kind = next(kind for kind in FILE_KINDS if kind.model is Meeting)
    schema.write_text(schema_text(kind), encoding="utf-8")
    runs: dict[int, dict[str, list[Run]]] = {}
    for cells, times in SIZES.items():
        told = runs[cells] = in_turn(_commands(folder, cells, schema), times, folder=folder)
        what = f"chibo check, {cells * MEETINGS_PER_CELL:,} files"
        goal = "1.5 at most" if cells > 1 else NO_GOAL
        report(f"{what} / taplo lint", _ratio(told, "taplo lint"), goal)
        report(f"{what} / check-jsonschema", _ratio(told, "check-jsonschema"), "1 at most")
    few, many = runs[100], runs[1000]
    # The goal on two cores, where nothing else is at work on them.
    work = many["chibo check"][-1].work / many["taplo lint"][-1].work
    report("processor time, 16,000 files / taplo lint", work, "3 at most")
    # By taplo's time, as a shared machine is not equally fast for minutes.
    growth = _ratio(many, "taplo lint") / _ratio(few, "taplo lint")
    report("the ratio to taplo: 16,000 / 1,600 files", growth, "1 (linear)")
    memory = many["chibo check"][-1].peak / few["chibo check"][-1].peak
    report("chibo check, memory: 16,000 / 1,600 files", memory, "1 (flat)")


def _ratio(runs: dict[str, list[Run]], peer: str) -> float:
    return median_ratio(runs["chibo check"], runs[peer])


def _commands(folder: Path, cells: int, schema: Path) -> dict[str, list[str]]:
    """The commands, with the paths a shell gives them for `*` in the folder of the cells."""
    roots = sorted(path.name for path in folder.iterdir())[:cells]
    files = [
        path.relative_to(folder).as_posix()
        for root in roots
        for path in sorted((folder / root).glob("2026/2026-*.toml"))
    ]
    jsonschema = [str(PROGRAMS / "check-jsonschema"), "--schemafile", str(schema)]
    return {
        "chibo check": [CHIBO, "check", *roots, "--tinh-den", "2026-12-31", "--exit-zero"],
        "taplo lint": [str(PROGRAMS / "taplo"), "lint", *files],
        "check-jsonschema": [*jsonschema, *files],
    }
