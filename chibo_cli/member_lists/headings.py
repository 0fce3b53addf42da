"""The heading rows of a list: where it begins, and which column holds what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from chibo_cli.member_lists.heading_words import Field, field_of
from chibo_cli.member_lists.names import HIDDEN, may_be_private, plain_words
from chibo_cli.member_lists.sheets import Row

_MOST_ROWS_BEFORE = 40
_MOST_ROWS_OF_HEADINGS = 3
_PARTS_OF_DAY = ("ngay", "thang", "nam")

# The headings of a list by column, each given as one way to read it or several, the best first.
Texts = Mapping[int, tuple[str, ...]]


@dataclass(frozen=True)
class Headings:
    """Where a list begins: its first row of people, its columns, and those that are not taken.

    `columns` are counted from nought; `parted` are those that begin a day in three columns;
    `left_aside` are the headings as they stand in the list.
    """

    first_row: int
    columns: Mapping[Field, int]
    parted: frozenset[int]
    left_aside: tuple[str, ...]
    named: Mapping[int, str]

    @property
    def name_columns(self) -> tuple[int, ...]:
        """Where names stand; one heading may be merged over family and given names."""
        found = [
            self.columns[f] for f in (Field.NAME, Field.FAMILY, Field.GIVEN) if f in self.columns
        ]
        beside = found[0] + 1
        return (*found, *([] if beside in self.named or len(found) > 1 else [beside]))

    @property
    def stand_twice(self) -> bool:
        """Whether two lists stand beside each other."""
        first = self.name_columns[0]
        return any(
            words == self.named[first] for column, words in self.named.items() if column > first + 1
        )

    def column(self, field: Field) -> int | None:
        """Where a field stands, or None."""
        return self.columns.get(field)


def headings_of(rows: Sequence[Row]) -> Headings | None:
    """The headings of a list, in one row to three; None where no row names people's names."""
    before = rows[:_MOST_ROWS_BEFORE]
    readings = (
        tuple(_readings(before[start : start + _MOST_ROWS_OF_HEADINGS]))
        for start in range(len(before))
    )
    # In order of depth: a title above says no more of the columns, and would be read into them.
    found = (each for level in zip_longest(*readings) for each in level if each)
    usable = (each for each in found if _names_people(each))
    return max(usable, key=lambda each: (len(each.columns), len(each.parted)), default=None)


def is_heading(row: Row) -> bool:
    """Whether a row by itself could head a list."""
    read = _read(texts_of(row), row.number + 1)
    return _names_people(read) and len(read.columns) > 1


def texts_of(row: Row) -> dict[int, tuple[str, ...]]:
    """The cells of a row that hold something, by column."""
    return {column: (row.text_at(column),) for column in range(len(row.cells)) if row.at(column)}


def _readings(rows: Sequence[Row]) -> Iterator[Headings]:
    """The first row read as headings, then with the next beneath it, and with the one after."""
    first, *others = rows
    texts: Texts = texts_of(first)
    yield _read(texts, first.number + 1)
    for depth, lower in enumerate(others, 1):
        if lower.number != first.number + depth or not _may_be_lower(lower):
            return
        texts = _joined(texts, lower)
        yield _read(texts, lower.number + 1)


def _read(texts: Texts, first_row: int) -> Headings:
    columns: dict[Field, int] = {}
    parted: set[int] = set()
    taken: set[int] = set()
    for column, ways in texts.items():
        field = next((f for way in ways if (f := field_of(way)) is not None), None)
        if field is not None and field not in columns:
            columns[field] = column
            if _is_parted(texts, column):
                parted.add(column)
                taken.update((column + 1, column + 2))
            if field is not Field.NOTE:  # of a note only the word for a state is taken
                taken.add(column)
    if Field.NAME not in columns and Field.FAMILY not in columns and Field.GIVEN in columns:
        columns[Field.NAME] = columns.pop(Field.GIVEN)  # a column "Tên" alone holds the whole name
    named = {column: " ".join(ways[-1].split()) for column, ways in texts.items()}
    aside = tuple(
        HIDDEN if may_be_private(words) else words
        for column, words in named.items()
        if column not in taken and words
    )
    return Headings(first_row, columns, frozenset(parted), aside, named)


def _is_parted(texts: Texts, column: int) -> bool:
    """Whether a column and the next two have the day, the month and the year of one day."""
    ends = [plain_words(texts.get(column + each, ("",))[-1]).rpartition(" ") for each in range(3)]
    return tuple(end for *_, end in ends) == _PARTS_OF_DAY and len({of for of, *_ in ends}) == 1


def _names_people(headings: Headings) -> bool:
    columns = headings.columns
    return Field.NAME in columns or {Field.FAMILY, Field.GIVEN} <= columns.keys()


def _joined(upper: Texts, lower: Row) -> dict[int, tuple[str, ...]]:
    """Rows of headings as one: the upper goes on to the right over what stands below it."""
    texts: dict[int, tuple[str, ...]] = {}
    above: tuple[str, ...] = ("",)
    for column in range(max((*upper, len(lower.cells) - 1)) + 1):
        own, below = upper.get(column), lower.text_at(column)
        above = own or above
        if below:
            ways = tuple(f"{each} {below}" for each in above)
            # `Nam` needs no upper heading: under `Năm sinh` it holds years of birth of men.
            texts[column] = ways if field_of(below) is None else (below, *ways)
        elif own:
            texts[column] = own
    return texts


def _may_be_lower(row: Row) -> bool:
    return not any(letter.isdigit() for (text,) in texts_of(row).values() for letter in text)
