"""Ratios against peers, measured side by side in one run; or where the time of a check goes.

    uv run --group bench python tests/benchmark.py
    uv run --group bench python tests/benchmark.py --profile

Whole commands are run in turn, A B A B, and the median of the pairs' ratios is printed. Bytecode
is written first, as on any machine that has run the programs once.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.checks import measure_checks
from benchmarks.layers import show_profile
from benchmarks.papers import measure_papers
from benchmarks.timing import CHIBO, ratio, report

EXAMPLE = Path(__file__).parents[1] / "examples" / "chi-bo-thon-dong"


def main() -> None:
    """Print each ratio with its goal."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        workspace = scratch / "chi-bo"
        shutil.copytree(EXAMPLE, workspace)
        typer = [sys.executable, "-c", "import typer"]
        report("chibo --help / import typer", ratio([CHIBO, "--help"], typer), "1.5 at most")
        measure_papers(scratch, workspace)
        measure_checks(scratch)


if __name__ == "__main__":
    if sys.argv[1:] == ["--profile"]:
        show_profile()
    else:
        main()
