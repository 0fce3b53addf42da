"""The types of papers a cell numbers, each with its next number."""

from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.models.terms import NUMBERED
from chibo_cli.numbering import doubt, next_minutes_number, next_number
from chibo_cli.numbering.issued import used_in, years_of_book
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class Series:
    """The papers of a type: their next number, or why it would be a guess."""

    symbol: str
    following: int | None
    doubt: str = ""


def series(record: YearRecord) -> Iterator[Series]:
    """The types of papers numbered in the term of the day, resolutions always."""
    day, term = record.as_of, record.cell.term_on(record.as_of)
    known = term.known_before if term else frozenset()
    books = years_of_book(record)
    for symbol in NUMBERED:
        if symbol == "NQ" or symbol in known or any(used_in(b, symbol, term) for b in books):
            minutes = symbol == "BB"
            following = (
                next_minutes_number(record, day) if minutes else next_number(record, symbol, day)
            )
            yield Series(symbol, following, doubt(record, symbol, day))
