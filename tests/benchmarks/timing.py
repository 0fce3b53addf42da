"""Whole commands, timed in turn with those of peers, and how ratios are printed."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PAIRS = 11
PROGRAMS = Path(sys.executable).parent
CHIBO = str(PROGRAMS / "chibo")


@dataclass(frozen=True)
class Run:
    """One run of a command: seconds by the clock, and of all its processes' work.

    `peak` is the most memory one of its processes held.
    """

    seconds: float
    work: float
    peak: int


def report(what: str, ratio: float, goal: str) -> None:
    """Print one ratio with its goal."""
    sys.stdout.write(f"{what:58} {ratio:7.2f}   goal {goal}\n")
    sys.stdout.flush()


def ratio(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """The median over pairs of our whole time by theirs."""
    runs = in_turn({"ours": ours, "theirs": theirs}, PAIRS)
    return median_ratio(runs["ours"], runs["theirs"])


def median_ratio(ours: Sequence[Run], theirs: Sequence[Run]) -> float:
    """The median over pairs of runs."""
    pairs = zip(ours, theirs, strict=True)
    return statistics.median(mine.seconds / other.seconds for mine, other in pairs)


def in_turn(
    commands: Mapping[str, Sequence[str]], times: int, *, folder: Path | None = None
) -> dict[str, list[Run]]:
    """The runs of some commands, A B C A B C; each is run once before, unless once is enough."""
    if times > 1:
        for command in commands.values():
            run(command, folder)
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            runs[name].append(run(command, folder))
    return runs


def run(command: Sequence[str], folder: Path | None = None) -> Run:
    """Run a command to its end. Raises CalledProcessError where it fails."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as said:
        begin = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=said, stderr=subprocess.STDOUT, env=environment, cwd=folder
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise subprocess.CalledProcessError(
                process.returncode, command[:4], said.read()[-2000:]
            )
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
