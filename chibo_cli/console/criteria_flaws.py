"""What is wrong with criteria sets, on the screen and for other programs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from textwrap import shorten
from typing import Any

from rich.console import Console
from rich.text import Text

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import harmless, shown
from chibo_cli.console.reports import counted
from chibo_cli.console.screen import COLOURS, console_for, print_line, print_wrapped
from chibo_cli.findings import Severity
from chibo_cli.scoring.validation import Flaw
from chibo_cli.scoring.validation.checking import CheckedSet

_BEGINNING = 60
_INNER_QUOTES = str.maketrans("«»", "“”")
_EMPTY = "Bộ chưa có tiêu chí nào để kiểm tra."


def show_flaws(checked: Sequence[CheckedSet], *, quiet: bool, no_color: bool) -> None:
    """Print each set with its flaws in the order of the file, and what is still missing of it."""
    console = console_for(no_color=no_color)
    for position, each in enumerate(checked):
        if position:
            console.print()
        levels = Counter(flaw.level for flaw in each.flaws)
        print_line(console, f"{_title(each)}: {counted(levels)}", style="bold")
        for flaw in each.flaws:
            _show(console, flaw)
        if not quiet:
            _show_standing(console, each)


def show_flaws_as_json(checked: Sequence[CheckedSet]) -> None:
    """Print one JSON document: each set with its flaws."""
    show_as_json({"bo_tieu_chi": [_set_as_json(each) for each in checked]})


def _title(checked: CheckedSet) -> str:
    return f"{checked.name} (bộ có sẵn)" if checked.path is None else shown(checked.path)


def _show(console: Console, flaw: Flaw) -> None:
    place = flaw.place
    head = Text(harmless(f"{shown(Path(place.path))}:{place.line}:{place.column}"), style="bold")
    head.append("  ").append(flaw.level.words, style=COLOURS[flaw.level])
    console.print(head, soft_wrap=True)
    for text in (flaw.message, *_noted(flaw), f"Cách sửa: {flaw.remedy}"):
        print_wrapped(console, text, by=4)


def _noted(flaw: Flaw) -> Iterator[str]:
    """What the set notes at the same criterion: the beginnings, since it is prose."""
    if flaw.noted:
        words = (shorten(each, _BEGINNING, placeholder="…") for each in flaw.noted)
        noted = "; ".join(f"«{each.translate(_INNER_QUOTES)}»" for each in words)
        yield f"Bộ có ghi chỗ chưa rõ ở tiêu chí này (cho_chua_ro): {noted}."


def _show_standing(console: Console, checked: CheckedSet) -> None:
    """What the set is missing by its own word, and whether it can be scored by."""
    criteria_set = checked.criteria_set
    if criteria_set is None:
        print_line(console, "Chưa đọc được bộ này.")
        return
    if not criteria_set.complete:
        gaps = "; ".join(criteria_set.gaps or ("chưa nói còn thiếu gì",)).rstrip(".")
        print_wrapped(console, f"Bộ tiêu chí ghi nhận chưa đầy đủ: {gaps}.", style="dim")
    if not checked.flaws:
        nothing = "Không thấy chỗ nào sai." if criteria_set.criteria else _EMPTY
        print_line(console, nothing)


def _set_as_json(checked: CheckedSet) -> dict[str, Any]:
    levels = Counter(flaw.level for flaw in checked.flaws)
    criteria_set = checked.criteria_set
    return {
        "ten": checked.name,
        "tep": checked.path.as_posix() if checked.path else None,
        "co_san": checked.path is None,
        "doc_duoc": criteria_set is not None,
        "day_du": criteria_set is not None and criteria_set.complete,
        "con_thieu": list(criteria_set.gaps or ()) if criteria_set else [],
        "so_phat_hien": {level.value: levels[level] for level in Severity},
        "phat_hien": [_flaw_as_json(flaw) for flaw in checked.flaws],
    }


def _flaw_as_json(flaw: Flaw) -> dict[str, Any]:
    return {
        "tep": flaw.place.path,
        "dong": flaw.place.line,
        "cot": flaw.place.column,
        "khoa": flaw.place.dotted_key,
        "muc_do": flaw.level.value,
        "noi_dung": flaw.message,
        "cach_sua": flaw.remedy,
        "cho_chua_ro": list(flaw.noted),
    }
