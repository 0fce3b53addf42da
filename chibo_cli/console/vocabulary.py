"""The names that criteria sets may use for facts, for the people who write such sets."""

from itertools import chain
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_line, print_wrapped
from chibo_cli.console.wrapping import wrapped
from chibo_cli.facts.vocabulary import THEMES, VOCABULARY, Measure, NamedFact

# The columns of names and of kinds of values.
_NAME = 29
_KIND = 10
_KINDS = {
    Measure.COUNT: "số",
    Measure.SHARE: "tỉ lệ",
    Measure.RATIO: "tỉ số",
    Measure.MINUTES: "số phút",
    Measure.DAYS: "số ngày",
    Measure.FLAG: "có/không",
    Measure.WORD: "từ",
}
_WRITTEN = {
    Measure.COUNT: "số nguyên, ví dụ  bang = 0",
    Measure.SHARE: "từ 0 đến 1, ví dụ  tu = 0.9  (90%)",
    Measure.RATIO: "số, có thể trên 1, ví dụ  duoi = 0.5",
    Measure.MINUTES: "ví dụ  khong_qua = 15",
    Measure.DAYS: "ví dụ  tu = 1",
    Measure.FLAG: "bang = true  hoặc  bang = false",
}


def show_vocabulary(*, no_color: bool) -> None:
    """Print the facts by theme: name, kind of value, meaning; then how values are written."""
    console = console_for(no_color=no_color)
    for theme, facts in THEMES.items():
        print_line(console, theme, style="bold")
        for fact in facts:
            out(wrapped(fact.meaning, f"  {fact.name:{_NAME}}{_KINDS[fact.measure]:{_KIND}}"))
        out("")
    print_line(console, "Cách ghi giá trị trong điều kiện", style="bold")
    for measure, how in _WRITTEN.items():
        print_wrapped(console, f"{_KINDS[measure]}: {how}", by=2)
    for fact in VOCABULARY.values():
        if fact.words:
            words = ", ".join(f'"{word}"' for word in fact.words)
            print_wrapped(console, f"{fact.name}: {words}", by=2)
    out("\nDữ kiện của một buổi: chibo facts 2026-11")


def show_vocabulary_as_json() -> None:
    """Print one JSON document with the facts in order."""
    facts = chain.from_iterable(
        (_fields(theme, fact) for fact in facts) for theme, facts in THEMES.items()
    )
    show_as_json({"du_kien": list(facts)})


def _fields(theme: str, fact: NamedFact) -> dict[str, Any]:
    return {
        "ten": fact.name,
        "nhom": theme,
        "y_nghia": fact.meaning,
        "kieu": _KINDS[fact.measure],
        "cac_tu": list(fact.words),
        "cach_ghi": fact.how,
    }
