"""What to do next, on the screen and for other programs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rich.console import Console

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_line, print_wrapped
from chibo_cli.console.wrapping import wrapped
from chibo_cli.next_steps import NextStep
from chibo_cli.vietnamese import opening_capital, short_date

# What `chibo` alone shows of a longer list.
_FIRST = 7


@dataclass(frozen=True)
class Occasion:
    """For whom and when: the name of the cell, the day, the last day looked at."""

    name: str
    day: date
    until: date


def show_first_steps(
    steps: Sequence[NextStep], occasion: Occasion, *, more: str, no_color: bool = False
) -> None:
    """Print the first steps, each with its day and command; `more` is the command for all."""
    console = console_for(no_color=no_color)
    _show_head(console, steps, occasion)
    for number, step in enumerate(steps[:_FIRST], start=1):
        _show_step(console, number, step, occasion.day)
    left = len(steps) - _FIRST
    if left > 0:
        out(f"\nCòn {left} việc nữa, từng việc và căn cứ:  {more}")
    elif steps:
        out(f"\nTừng việc và căn cứ:  {more}")


def show_next_steps(
    steps: Sequence[NextStep], occasion: Occasion, *, quiet: bool = False, no_color: bool = False
) -> None:
    """Print all steps; unless quiet, with what to write once it is done, and the basis."""
    console = console_for(no_color=no_color)
    if not quiet:
        _show_head(console, steps, occasion)
    before = None
    for number, step in enumerate(steps, start=1):
        _show_step(console, number, step, occasion.day)
        if not quiet and (before is None or (step.mark, step.basis) != before):
            _show_more(console, step, by=_margin(number))
        before = (step.mark, step.basis)


def show_next_steps_as_json(steps: Sequence[NextStep], occasion: Occasion | None) -> None:
    """Print one JSON document with the steps in order; nobody's outside a workspace."""
    day = occasion.day if occasion else date.min
    document = {
        "chi_bo": occasion.name if occasion else None,
        "tinh_den": occasion.day.isoformat() if occasion else None,
        "den": occasion.until.isoformat() if occasion else None,
        "viec": [_values(step, day) for step in steps],
    }
    show_as_json(document)


def _values(step: NextStep, day: date) -> dict[str, object]:
    return {
        "ma": step.key,
        "noi_dung": step.what,
        "lenh": step.command,
        "han": step.due.isoformat() if step.due else None,
        "vi_sao_han": step.due_words or None,
        "qua_han_ngay": step.days_late(day),
        "ghi_lai": step.mark or None,
        "tep": step.path or None,
        "can_cu": [
            {
                "van_ban": source.paper,
                "dieu": source.clause or None,
                "bang_chung": source.evidence.value,
            }
            for source in step.sources
        ],
    }


def _show_head(console: Console, steps: Sequence[NextStep], occasion: Occasion) -> None:
    print_line(console, f"{occasion.name}, ngày {short_date(occasion.day)}\n", style="bold")
    if not steps:
        out(f"Không có việc nào đến hạn từ nay đến ngày {short_date(occasion.until)}.")


def _show_step(console: Console, number: int, step: NextStep, day: date) -> None:
    margin = _margin(number)
    head = f"{number}. "
    lines = wrapped(step.what, head, margin=" " * margin, width=console.width)
    print_line(console, lines)
    if step.due:
        late = step.days_late(day) > 0
        print_wrapped(console, _deadline(step, day), by=margin, style="red" if late else "")
    # The command stands on one line, however long, to be copied.
    print_line(console, f"{' ' * margin}{step.command}", style="cyan")


def _show_more(console: Console, step: NextStep, *, by: int) -> None:
    """What to write once it is done, and the basis; the step above may have said both."""
    if step.mark:
        print_wrapped(console, f"{opening_capital(step.mark)}.", by=by)
    if step.basis:
        print_wrapped(console, f"Căn cứ: {step.basis}.", by=by, style="dim")


def _deadline(step: NextStep, day: date) -> str:
    """`Hạn 30/11/2026, còn 8 ngày (hạn chi bộ đã giao)`, `Quá hạn 5 ngày, …`."""
    if step.due is None:
        return ""
    late, left = step.days_late(day), (step.due - day).days
    why = f" ({step.due_words})" if step.due_words else ""
    if late:
        days = f"{late:,}".replace(",", ".")
        return f"Quá hạn {days} ngày, hạn {short_date(step.due)}{why}"
    if left == 0:
        return f"Hạn hôm nay{why}"
    return f"Hạn {short_date(step.due)}, còn {left} ngày{why}"


def _margin(number: int) -> int:
    return len(f"{number}. ")
