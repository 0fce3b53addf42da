"""One thing at a time removed or falsified in a good year: what the check catches, and misses.

    uv run python tests/mutations.py            the cell's own files, and one meeting of each kind
    uv run python tests/mutations.py --all      every file of the year

Prints a table: what was changed and how, how often it was caught and by which codes; and where
something was missed, why no check can know better.
"""

import os
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

import tomli
import tomli_w
from mutation_reasons import reason_for

from chibo_cli.checker import check
from chibo_cli.loader import load_year, open_workspace

EXAMPLE = Path(__file__).parents[1] / "examples" / "chi-bo-thon-dong"
AS_OF = date(2026, 12, 31)
ONE_OF_EACH = (
    "chibo.toml",
    "dang-vien.toml",
    "2026/ke-hoach.toml",
    "2026/2026-02-03-thuong-ky.toml",
    "2026/2026-03-02-chi-uy.toml",
    "2026/2026-03-19-chuyen-de.toml",
    "2026/2026-08-14-bat-thuong.toml",
)
Key = tuple[str | int, ...]


@dataclass(frozen=True)
class Mutation:
    """One change of one file: the key, what was done to it, and the file's new tables."""

    path: str
    key: Key
    done: str
    tables: dict[str, Any] = field(repr=False, hash=False, compare=False)

    @property
    def pattern(self) -> str:
        """The kind of file and the key, whichever entry it is: `thuong-ky: vang[].ly_do`."""
        kind = "-".join(Path(self.path).stem.split("-")[3:]) or Path(self.path).stem
        steps = "".join("[]" if isinstance(step, int) else f".{step}" for step in self.key)
        return f"{kind}: {steps.removeprefix('.')}"


@dataclass(frozen=True)
class Answer:
    """What the check said of a mutation: the codes of findings the good year has not."""

    pattern: str
    done: str
    codes: tuple[str, ...]


def mutations(root: Path, paths: Iterable[str]) -> Iterator[Mutation]:
    """Every key and table removed, and every value falsified in the ways its type allows."""
    for path in paths:
        tables = tomli.loads((root / path).read_text(encoding="utf-8"))
        for key, value in _places(tables):
            yield Mutation(path, key, "removed", _without(tables, key))
            for done, wrong in _falsified(value):
                yield Mutation(path, key, done, _with(tables, key, wrong))


def answered(root: Path, as_of: date, good: Counter[tuple[str, str]], mutation: Mutation) -> Answer:
    """What the check says of the year with a mutation in it."""
    with tempfile.TemporaryDirectory() as name:
        copied = Path(name)
        for source in root.rglob("*.toml"):
            target = copied / source.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            if target != copied / mutation.path:
                target.symlink_to(source)
        (copied / mutation.path).write_text(tomli_w.dumps(mutation.tables), encoding="utf-8")
        new = found(copied, as_of) - good
    return Answer(mutation.pattern, mutation.done, tuple(sorted({code for code, _ in new})))


def found(root: Path, as_of: date) -> Counter[tuple[str, str]]:
    """The findings of a year, as code and message."""
    workspace = open_workspace(root)
    record, reading = load_year(workspace, as_of.year, as_of=as_of)
    report = check(record, [*workspace.findings, *reading])
    return Counter((finding.code, finding.message) for finding in report.findings)


def unexplained(answers: Iterable[Answer]) -> list[str]:
    """The kinds of change that were never caught and have no reason written down."""
    return [
        f"{pattern} {done}"
        for (pattern, done), codes in _by_kind(answers).items()
        if not any(codes) and not reason_for(pattern, done)
    ]


def main() -> None:
    """Print the table for the example year."""
    paths = ONE_OF_EACH
    if "--all" in sys.argv:
        files = (path for path in EXAMPLE.rglob("*.toml") if "dinh-huong" not in path.parts)
        paths = tuple(sorted(path.relative_to(EXAMPLE).as_posix() for path in files))
    good = found(EXAMPLE, AS_OF)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        ask = partial(answered, EXAMPLE, AS_OF, good)
        answers = list(pool.map(ask, mutations(EXAMPLE, paths), chunksize=16))
    by_kind = _by_kind(answers)
    for (pattern, done), codes in sorted(by_kind.items()):
        hits = sum(map(bool, codes))
        told = ", ".join(sorted({code for each in codes for code in each})) or "-"
        reason = "" if hits == len(codes) else reason_for(pattern, done) or "?"
        sys.stdout.write(f"{pattern:58} {done:18} {hits:4}/{len(codes):<4} {told}  {reason}\n")
    total = sum(bool(answer.codes) for answer in answers)
    sys.stdout.write(f"\n{total} of {len(answers)} changes caught; no crash.\n")
    for _, missed in groupby(unexplained(answers)):
        sys.stdout.write(f"unexplained: {next(missed)}\n")


def _by_kind(answers: Iterable[Answer]) -> dict[tuple[str, str], list[tuple[str, ...]]]:
    kinds: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
    for answer in answers:
        kinds[answer.pattern, answer.done].append(answer.codes)
    return kinds


def _places(tables: Any, here: Key = ()) -> Iterator[tuple[Key, Any]]:
    """Every table, list of tables and value with its key, in the order of the file."""
    entries = tables.items() if isinstance(tables, dict) else enumerate(tables)
    for step, value in entries:
        key = (*here, step)
        yield key, value
        if isinstance(value, dict) or (isinstance(value, list) and _has_tables(value)):
            yield from _places(value, key)


def _has_tables(values: list[Any]) -> bool:
    return any(isinstance(value, dict) for value in values)


def _falsified(value: Any) -> Iterator[tuple[str, Any]]:
    """The value made wrong: another date, count, name or word, or nothing written."""
    if isinstance(value, bool):
        yield "turned round", not value
    elif isinstance(value, int):
        yield "one more", value + 1
        yield "one less", max(value - 1, 0)
    elif isinstance(value, date):
        yield "40 days later", value + timedelta(40)
        yield "400 days earlier", value - timedelta(400)
    elif isinstance(value, str):
        yield "left empty", ""
        yield "another word", "Người Khác Hẳn"
    elif isinstance(value, list) and value and isinstance(value[0], str):
        yield "left empty", []
        yield "another word", ["Người Khác Hẳn"]


def _without(tables: dict[str, Any], key: Key) -> dict[str, Any]:
    changed, holder = _opened(tables, key)
    del holder[key[-1]]
    return changed


def _with(tables: dict[str, Any], key: Key, value: Any) -> dict[str, Any]:
    changed, holder = _opened(tables, key)
    holder[key[-1]] = value
    return changed


def _opened(tables: dict[str, Any], key: Key) -> tuple[dict[str, Any], Any]:
    """A copy of the tables, and the table or list in it that holds the key."""
    changed = deepcopy(tables)
    holder: Any = changed
    for step in key[:-1]:
        holder = holder[step]
    return changed, holder


if __name__ == "__main__":
    main()
