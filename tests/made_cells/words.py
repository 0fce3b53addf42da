"""The sentences of one cell's year, and how they are written as TOML."""

from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import tomli

_WIDEST_LIST = 100


@cache
def all_words() -> dict[str, Any]:
    """The pools of sentences, as `words.toml` has them."""
    return tomli.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))


class Words:
    """The sentences left to one cell for its year: none is given out twice."""

    def __init__(self, dice: Random) -> None:
        self.dice = dice
        self._left = {
            pool: dice.sample(entries, len(entries))
            for pool, entries in all_words().items()
            if isinstance(entries, list)
        }

    def draw(self, pool: str) -> Any:
        """An entry of a pool, as it stands there."""
        return self._left[pool].pop()

    def has(self, pool: str) -> bool:
        """Whether a pool has entries left."""
        return bool(self._left[pool])

    def pick(self, pool: str) -> str:
        """Any entry of a pool; it may come again."""
        return str(self.dice.choice(all_words()[pool]))

    def say(self, pool: str, **known: object) -> str:
        """A sentence of a pool, filled in."""
        return self.filled([self.draw(pool)], **known)[0]

    def filled(self, sentences: list[str], **known: object) -> list[str]:
        """Sentences that belong together, with the same places and figures."""
        dice = self.dice
        values = {
            "kenh": self.pick("kenh"),
            "duong": self.pick("duong"),
            "dong": self.pick("dong"),
            "to": dice.randint(1, 5),
            "ho": dice.randint(24, 96),
            "m": 10 * dice.randint(15, 90),
            "so": dice.randint(11, 48),
        }
        return [sentence.format_map(values | known) for sentence in sentences]


def table(header: str, keys: dict[str, Any]) -> str:
    """A table with a blank line before it; keys without a value are left out."""
    return f"\n{header}\n{pairs(keys)}"


def pairs(keys: dict[str, Any]) -> str:
    """Lines of keys and values; keys without a value are left out."""
    return "".join(f"{key} = {_value(each)}\n" for key, each in keys.items() if each is not None)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return _list([_value(each) for each in value])
    return f'"{value}"' if isinstance(value, str) else str(value)


def _list(elements: list[str]) -> str:
    line = f"[{', '.join(elements)}]"
    if len(line) <= _WIDEST_LIST:
        return line
    return "[\n" + "".join(f"  {element},\n" for element in elements) + "]"
