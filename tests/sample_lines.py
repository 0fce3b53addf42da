"""The sample lines of a new file brought to life, and its comments as one reads them."""

import re
from collections.abc import Iterator

import tomli

from chibo_cli.models.base import ReadingContext, TomlFile

_SAMPLE_LINE = re.compile(r"# ([a-z_]+(?:\.[a-z_]+)* = .+|\[\[?[a-z_.]+\]\]?)")


def uncommented(text: str, *, group: int | None = None) -> str:
    """The text with its sample lines brought to life: all of them, or one group of them."""
    lines = []
    for number, line in _grouped(text):
        wanted = number is not None and group in (None, number)
        lines.append(line.removeprefix("# ") if wanted else line)
    return "\n".join(lines)


def groups(text: str) -> range:
    """The groups of sample lines of a text."""
    return range(1, 1 + max(number or 0 for number, _ in _grouped(text)))


def _grouped(text: str) -> Iterator[tuple[int | None, str]]:
    """The lines, a sample line with the number of its group: lines that follow one another.

    A table within a sample table belongs to its group.
    """
    count, inside, table = 0, False, ""
    for line in text.splitlines():
        is_sample = _SAMPLE_LINE.fullmatch(line) is not None
        within = table != "" and line.startswith(f"# [[{table}.")
        count += is_sample and not inside and not within
        inside = is_sample
        if line.lstrip("# ").startswith("[") and not within:
            table = line.removeprefix("# [[").removesuffix("]]") if is_sample else ""
        yield (count if is_sample else None), line


def accepted(model: type[TomlFile], text: str) -> None:
    model.model_validate(tomli.loads(text), context=ReadingContext("x.toml"))


def comments_above(text: str, table: str) -> list[str]:
    """For each table of that name what the comment on it says, wherever its lines break."""
    lines, found = text.splitlines(), []
    for place, line in enumerate(lines):
        if line == table:
            above = place
            while lines[above - 1].startswith("#"):
                above -= 1
            found.append(joined("\n".join(lines[above:place])))
    return found


def joined(text: str) -> str:
    """Comments with the lines that are set in joined to those before them."""
    return re.sub(r"\n#   +", " ", text)
