"""The facts of a meeting on the screen: what each is, what shows it, and where that stands."""

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import Console

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out, talk
from chibo_cli.console.screen import console_for, print_line, print_wrapped
from chibo_cli.console.wrapping import wrapped
from chibo_cli.facts.vocabulary import THEMES, Found, NamedFact
from chibo_cli.findings import Location
from chibo_cli.positions import located
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.vietnamese import listed, opening_capital, short_date

_MOST_LINES = 4
_Known = tuple[str, NamedFact, Found, tuple[Location, ...]]


def show_facts(evidence: Evidence, set_name: str, *, no_color: bool) -> None:
    """Print what is known by theme, then what is not known, with why and what to write where."""
    console = console_for(no_color=no_color)
    _show_head(console, evidence, set_name)
    facts = tuple(_facts(evidence))
    for theme in THEMES:
        known = [each for each in facts if each[0] == theme and each[2].value is not None]
        if known:
            out("")
            print_line(console, theme, style="bold")
        for _, fact, found, places in known:
            _show_known(console, fact, found, places)
    unknown = [each for each in facts if each[2].value is None]
    _show_open(console, "Chưa rõ", [each for each in unknown if each[2].asked])
    _show_open(
        console,
        "Chưa rõ, nhưng không có gì phải ghi thêm",
        [each for each in unknown if not each[2].asked],
    )


def _show_open(console: Console, heading: str, facts: Sequence[_Known]) -> None:
    if facts:
        out("")
        print_line(console, f"{heading} ({len(facts)})", style="bold yellow")
    for _, fact, found, places in facts:
        _show_unknown(console, fact, found, places)


def show_facts_as_json(evidence: Evidence, set_name: str) -> None:
    """Print one JSON document: every fact with its value, null where it is not known."""
    show_as_json(
        {
            "buoi_sinh_hoat": evidence.meeting.slug,
            "tep": evidence.meeting.path,
            "bo_tieu_chi": set_name or None,
            "bo_tieu_chi_day_du": evidence.criteria_set.complete if set_name else None,
            "chua_doc_het": list(_incomplete(evidence)),
            "du_kien": [_fields(*each) for each in _facts(evidence)],
        }
    )


def talk_of_doubts(evidence: Evidence) -> None:
    """Say which files could not be read whole, so that less is known."""
    incomplete = _incomplete(evidence)
    if incomplete:
        told = (
            f"Chưa đọc được hết {listed(incomplete)}, nên có dữ kiện chưa rõ. Xem chỗ hỏng bằng "
            "lệnh  chibo check."
        )
        talk(f"\n{wrapped(told)}")


def _show_head(console: Console, evidence: Evidence, set_name: str) -> None:
    meeting = evidence.meeting
    title = f"Dữ kiện của buổi {meeting.kind.words} ngày {short_date(meeting.date)}"
    print_wrapped(console, title, style="bold")
    print_line(console, meeting.path)
    if not set_name:
        print_wrapped(console, "Chi bộ chưa chọn bộ tiêu chí.")
        return
    called = f" ({evidence.criteria_set.name})" if evidence.criteria_set.name else ""
    print_wrapped(console, f"Bộ tiêu chí: {set_name}{called}.")
    if not evidence.criteria_set.complete:
        gaps = "; ".join(evidence.criteria_set.gaps or ())
        print_wrapped(console, f"Bộ tiêu chí ghi nhận chưa đầy đủ{f': {gaps}' if gaps else ''}.")


def _show_known(
    console: Console, fact: NamedFact, found: Found, places: Sequence[Location]
) -> None:
    value = fact.measure.shown(found.value) if found.value is not None else ""
    print_wrapped(console, f"{fact.meaning}: {value}", by=2, style="green")
    print_wrapped(console, f"{opening_capital(found.told)}.", by=4)
    print_wrapped(console, _named(fact, places), by=4)


def _show_unknown(
    console: Console, fact: NamedFact, found: Found, places: Sequence[Location]
) -> None:
    print_wrapped(console, f"{fact.meaning}: chưa rõ", by=2, style="yellow")
    print_wrapped(console, f"{opening_capital(found.told)}.", by=4)
    if fact.how and found.asked:
        print_wrapped(console, f"{opening_capital(fact.how)}.", by=4)
    print_wrapped(console, _named(fact, places), by=4)


def _named(fact: NamedFact, places: Sequence[Location]) -> str:
    """`du_hop.ty_le: 2026/2026-11-03-thuong-ky.toml:107`: each file once with its first lines."""
    by_file: dict[str, set[int]] = {}
    for place in places:
        by_file.setdefault(place.path, set()).add(place.line)
    shown = []
    for path, lines in by_file.items():
        first = ",".join(map(str, sorted(lines)[:_MOST_LINES]))
        shown.append(f"{path}:{first}{',…' if len(lines) > _MOST_LINES else ''}")
    return f"{fact.name}: {' '.join(shown)}" if shown else fact.name


def _facts(evidence: Evidence) -> Iterator[_Known]:
    """Every fact of the vocabulary with its theme, what was found, and the places with lines."""
    pairs = [(theme, fact) for theme, facts in THEMES.items() for fact in facts]
    found = [evidence.found(fact.name) for _, fact in pairs]
    flat = located((place for each in found for place in each.places), evidence.record.root)
    rest = iter(flat)
    for (theme, fact), each in zip(pairs, found, strict=True):
        yield theme, fact, each, tuple(next(rest) for _ in each.places)


def _incomplete(evidence: Evidence) -> tuple[str, ...]:
    """The files that could not be read whole and bear on the facts, in order."""
    record, meeting = evidence.record, evidence.meeting
    own = (record.cell.path, record.roster.path, meeting.path)
    return (*(path for path in own if record.has_gap(path)), *record.all_unread)


def _fields(
    theme: str, fact: NamedFact, found: Found, places: Sequence[Location]
) -> dict[str, Any]:
    return {
        "ten": fact.name,
        "nhom": theme,
        "y_nghia": fact.meaning,
        "gia_tri": found.value,
        "hien": None if found.value is None else fact.measure.shown(found.value),
        "bang_chung": found.told,
        "cho": [
            {"tep": place.path, "muc": place.dotted_key, "dong": place.line} for place in places
        ],
        "cach_ghi": fact.how if found.value is None and found.asked else "",
    }
