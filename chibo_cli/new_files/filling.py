"""A text template of a TOML file and its values -> the text; what is not known stays a sample."""

from collections.abc import Mapping
from datetime import date, time
from functools import cache
from pathlib import Path
from textwrap import fill
from typing import Any

import jinja2
import tomli_w

from chibo_cli.resources import resource
from chibo_cli.vietnamese import opening_capital, short_date

# Notepad shows lines of this length on a small screen.
_WIDTH = 100


def filled(name: str, values: Mapping[str, Any]) -> str:
    """The text of the template of that name with these values."""
    return _environment().get_template(name).render(values)


@cache
def _environment() -> jinja2.Environment:
    def source(name: str) -> str:
        return Path(resource(f"templates/{name}")).read_text(encoding="utf-8")

    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(source),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "toml": _toml,
        "chu_thich": _comment,
        "loi_nhac": _reminder,
        "dong": _line,
        "mau": _sample,
        "ngay": date.fromisoformat,
        "ngay_ngan": short_date,
        "hoa_dau": opening_capital,
    }
    return environment


def _toml(value: Any) -> str:
    """A value as TOML writes it; a time is written as text, the way files keep it."""
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, time):
        value = f"{value:%H:%M}"
    return tomli_w.dumps({"x": value}).removeprefix("x = ").rstrip("\n")


def _comment(text: str) -> str:
    """A text on the one line a comment has, without what TOML forbids there."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


def _reminder(text: str, mark: str = "") -> str:
    """A text as lines of comment, the first after a mark, the others set in."""
    return fill(
        _comment(text),
        _WIDTH,
        initial_indent=f"# {mark}",
        subsequent_indent="#   ",
        break_on_hyphens=False,
        break_long_words=False,
    )


def _line(key: str, value: Any, sample: Any) -> str:
    """A line with the value; where there is none, the sample as a reminder."""
    return _sample(key, None, sample) if value is None else f"{key} = {_toml(value)}"


def _sample(key: str, value: Any, sample: Any) -> str:
    """A line to bring to life, with the value that is proposed, else with the sample."""
    return f"# {key} = {_toml(sample if value is None else value)}"
