"""What files lack against the official form: for a person, a line each, as JSON."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from rich.console import Console
from rich.text import Text

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out, talk
from chibo_cli.console.reports import counted
from chibo_cli.console.screen import COLOURS, console_for, print_line, print_wrapped
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Severity
from chibo_cli.form import FormFault, Measured
from chibo_cli.form.demands import GUIDELINES, Mistake
from chibo_cli.vietnamese import opening_capital, short_date

Examined = Sequence[tuple[str, Measured | ChiboError]]

_MOST_QUOTED = 2
_MOST_RANGES = 6
_MANY = 10
_TYPE_ANEW = (
    "Sửa {count} điều thì lâu; nhanh hơn là chép lời văn vào một tệp .txt rồi in lại đúng thể "
    "thức bằng lệnh  chibo paper."
)
_PARAGRAPH = re.compile(r"đoạn (\d+)")


def show_forms(examined: Examined, *, no_color: bool) -> None:
    """Print each file with its faults, the gravest first, then the counts of all."""
    console = console_for(no_color=no_color)
    measured: list[Measured] = []
    for name, each in examined:
        if isinstance(each, ChiboError):
            talk(f"Lỗi: {each}")
            continue
        if measured:
            console.print()
        measured.append(each)
        _show_file(console, name, each)
    if len(measured) > 1:
        print_line(console, f"\n{len(measured)} tệp: {_summary(measured)}", style="bold")


def show_forms_as_lines(examined: Examined) -> None:
    """Print one line a fault, and nothing else."""
    for name, each in examined:
        if isinstance(each, ChiboError):
            talk(f"Lỗi: {each}")
            continue
        for fault in each.faults:
            out(f"{name}: {fault.place}: {fault.assertion} {fault.severity.words}: {fault.message}")


def show_forms_as_json(examined: Examined) -> None:
    """Print one JSON document: each file with its faults, in the order of the assertions."""
    faults = [f for _, each in examined if isinstance(each, Measured) for f in each.faults]
    counts = Counter(fault.severity for fault in faults)
    show_as_json(
        {
            "tep": [_file_as_json(name, each) for name, each in examined],
            "so_phat_hien": {severity.value: counts[severity] for severity in Severity},
        }
    )


def _show_file(console: Console, name: str, measured: Measured) -> None:
    of_day = f" ngày {short_date(measured.day)}" if measured.day else ""
    print_line(console, name, style="bold")
    print_wrapped(
        console,
        f"{measured.kind}{of_day}, đo theo {GUIDELINES[measured.profile]}.",
        by=2,
        style="dim",
    )
    for note in measured.notes:
        print_wrapped(console, note, by=2)
    ordered = sorted(measured.faults, key=lambda fault: fault.severity.rank)
    told: dict[Mistake, str] = {}
    for _, found in groupby(ordered, key=lambda fault: fault.assertion):
        console.print()
        _show_demand(console, list(found), told)
    console.print()
    print_line(console, opening_capital(_summary([measured])), style="bold")
    if len(told_of := {fault.assertion for fault in ordered}) > _MANY:
        print_wrapped(console, _TYPE_ANEW.format(count=len(told_of)), by=0)


def _show_demand(console: Console, faults: list[FormFault], told: dict[Mistake, str]) -> None:
    """Print what one demand found: the places under one head, with one remedy and one basis.

    `told` is where each usual mistake was explained in this file.
    """
    first = faults[0]
    head = Text(f"{first.assertion} ", style="bold")
    head.append(first.severity.words, style=COLOURS[first.severity])
    console.print(head + Text(f"  {first.title}"), soft_wrap=True)
    for message in dict.fromkeys(fault.message for fault in faults):
        places = [fault.place for fault in faults if fault.message == message]
        print_wrapped(console, f"{_placed(places)}: {message}", by=4)
    for mistake in dict.fromkeys(fault.mistake for fault in faults if fault.mistake):
        first_at = told.setdefault(mistake, first.assertion)
        which = f"{mistake.number}: {mistake.wrong}. Đúng: {mistake.right}."
        again = f"{mistake.number}, xem {first_at} ở trên."
        print_wrapped(
            console, f"Sai thường gặp {which if first_at == first.assertion else again}", by=4
        )
    print_wrapped(console, f"Cách sửa: {first.remedy}", by=4)
    print_wrapped(console, f"Căn cứ: {first.basis}", by=4, style="dim")


def _placed(places: list[str]) -> str:
    """One or two places in full; of more paragraphs only their numbers."""
    distinct = list(dict.fromkeys(places))
    if len(distinct) <= _MOST_QUOTED:
        return ", ".join(distinct)
    wheres = list(dict.fromkeys(place.partition(":")[0] for place in distinct))
    numbers = [match for where in wheres if (match := _PARAGRAPH.fullmatch(where))]
    others = [where for where in wheres if not _PARAGRAPH.fullmatch(where)]
    ranges = list(_ranges([int(number[1]) for number in numbers]))
    listed = [f"đoạn {', '.join(ranges[:_MOST_RANGES])}"] if ranges else []
    more = [f"và {len(ranges) - _MOST_RANGES} chỗ khác"] if len(ranges) > _MOST_RANGES else []
    return ", ".join([*others[:_MOST_RANGES], *listed]) + "".join(f" {each}" for each in more)


def _ranges(numbers: list[int]) -> Iterator[str]:
    """`3, 5-8`: numbers that follow each other as one range."""
    for _, members in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        together = [number for _, number in members]
        first, last = together[0], together[-1]
        yield str(first) if first == last else f"{first}-{last}"


def _summary(measured: Sequence[Measured]) -> str:
    """How many demands the files do not meet, by level, and in how many places."""
    places = sum(len(each.faults) for each in measured)
    if not places:
        return "không thấy chỗ nào trái thể thức."
    levels = [
        severity
        for each in measured
        for _, severity in {(fault.assertion, fault.severity) for fault in each.faults}
    ]
    return f"{counted(Counter(levels))}; ở {places} chỗ."


def _file_as_json(name: str, each: Measured | ChiboError) -> dict[str, Any]:
    path = name.replace("\\", "/")
    if isinstance(each, ChiboError):
        return {"tep": path, "loi": str(each)}
    return {
        "tep": path,
        "loai": each.kind,
        "the_thuc": each.profile,
        "ngay": each.day.isoformat() if each.day else None,
        "ghi_chu": list(each.notes),
        "phat_hien": [_fault_as_json(fault) for fault in each.faults],
    }


def _fault_as_json(fault: FormFault) -> dict[str, Any]:
    mistake = fault.mistake
    return {
        "ma": fault.assertion,
        "ten": fault.title,
        "muc_do": fault.severity.value,
        "cho": fault.place,
        "noi_dung": fault.message,
        "cach_sua": fault.remedy,
        "can_cu": fault.basis,
        "sai_thuong_gap": {"so": mistake.number, "sai": mistake.wrong, "dung": mistake.right}
        if mistake
        else None,
    }
