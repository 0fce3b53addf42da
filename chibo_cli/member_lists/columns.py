"""The columns under the headings of a list: what a row says in each."""

from collections.abc import Iterable
from dataclasses import dataclass

from chibo_cli.member_lists.heading_words import Field
from chibo_cli.member_lists.headings import Headings
from chibo_cli.member_lists.sheets import Cell, Row, as_text


@dataclass(frozen=True)
class Columns:
    """Where a list has what; `given_beside` is a column of given names without a heading."""

    headings: Headings
    given_beside: int | None

    def at(self, row: Row, field: Field) -> Cell:
        """What a row has of a field; a day in three columns is put together."""
        column = self.headings.column(field)
        if column is not None and column in self.headings.parted:
            parts = [row.text_at(column + each) for each in range(3)]
            return "/".join(parts) if any(parts) else None
        return row.at(column)

    def text(self, row: Row, field: Field) -> str:
        """What a row has of a field as text with single spaces."""
        return as_text(self.at(row, field))

    def name(self, row: Row) -> str:
        """The name in a row, put together where it stands in two columns."""
        if Field.NAME in self.headings.columns:
            parts = [self.text(row, Field.NAME), row.text_at(self.given_beside)]
        else:
            parts = [self.text(row, Field.FAMILY), self.text(row, Field.GIVEN)]
        return " ".join(filter(None, parts))


def columns_of(rows: Iterable[Row], headings: Headings) -> Columns:
    """The columns of the rows beneath the headings."""
    return Columns(headings, _given_names_beside(rows, headings))


def _given_names_beside(rows: Iterable[Row], headings: Headings) -> int | None:
    """The column of given names under a heading merged over two columns, if that is how it is."""
    column = headings.column(Field.NAME)
    if column is None or column + 1 in headings.named:
        return None
    texts = [row.text_at(column + 1) for row in rows if row.text_at(column)]
    words = [text for text in texts if text and " " not in text and text.isalpha()]
    return column + 1 if words and len(words) * 2 >= len(texts) else None
