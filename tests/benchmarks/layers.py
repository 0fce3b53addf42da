"""Where the time of a check goes: samples of the running code, by layer and by module."""

import io
import signal
import sys
import tempfile
from collections import Counter
from contextlib import redirect_stdout
from datetime import date
from pathlib import Path
from types import FrameType

from many_cells import write_cells

from chibo_cli.console.reports import Wish
from chibo_cli.console.reports.text import show_as_text
from chibo_cli.targets import Request, check_targets

# Few enough that no worker process is started.
CELLS = 20
ROUNDS = 5
INTERVAL = 0.001
MODULES = 8
DAY = date(2026, 12, 31)

# The first that fits the module of the innermost frame of chibo.
LAYERS = {
    "reading bytes and TOML": ("loader.reader", "loader.text", "loader.syntax", "loader.slips"),
    "building models": ("loader.shape", "loader.refusals", "models"),
    "names, leftovers, the year": ("loader", "record", "guidelines"),
    "rules of family 0": ("rules.reading",),
    "rules of families 1 to 8": ("rules.", "facts", "ledger", "vietnamese"),
    "asking the rules, waivers": ("checker", "rules"),
    "placing findings": ("positions", "findings"),
    "printing": ("console",),
    "choosing books": ("targets",),
}


class _Sampler:
    """Counts which module of chibo is at work, every millisecond of processor time."""

    def __init__(self) -> None:
        self.modules: Counter[str] = Counter()

    def start(self) -> None:
        signal.signal(signal.SIGPROF, self._count)
        signal.setitimer(signal.ITIMER_PROF, INTERVAL, INTERVAL)

    def stop(self) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)

    def _count(self, _: int, frame: FrameType | None) -> None:
        while frame is not None:
            name = str(frame.f_globals.get("__name__", ""))
            if name.startswith("chibo_cli."):
                self.modules[name.removeprefix("chibo_cli.")] += 1
                return
            frame = frame.f_back


def show_profile() -> None:
    """Print the share of each layer, then of the busiest modules with their running total."""
    with tempfile.TemporaryDirectory() as name:
        write_cells(Path(name), CELLS)
        roots = [str(path) for path in sorted(Path(name).iterdir())]
        _check(roots)
        sampler = _Sampler()
        sampler.start()
        for _ in range(ROUNDS):
            _check(roots)
        sampler.stop()
    total = sampler.modules.total()
    layers: Counter[str] = Counter()
    for module, count in sampler.modules.items():
        layers[_layer(module)] += count
    _write(f"{'share':>6}  layer")
    for layer, count in layers.most_common():
        _write(f"{count / total:6.1%}  {layer}")
    _write(f"{'share':>6} {'total':>6}  module")
    so_far = 0
    for module, count in sampler.modules.most_common(MODULES):
        so_far += count
        _write(f"{count / total:6.1%} {so_far / total:6.1%}  chibo_cli.{module}")


def _check(roots: list[str]) -> None:
    with redirect_stdout(io.StringIO()):
        count, checked = check_targets(Path(), roots, Request(DAY))
        show_as_text(checked, Wish(DAY, several=count > 1, no_color=True))


def _layer(module: str) -> str:
    for layer, beginnings in LAYERS.items():
        if module.startswith(beginnings):
            return layer
    return "the rest"


def _write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
