"""The heading row of a list: which column holds what, told by the words offices use."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from chibo_cli.member_lists.names import plain_words
from chibo_cli.member_lists.sheets import Row

_MOST_ROWS_BEFORE = 40


class Field(Enum):
    """What a column of a list holds that the roster has a place for, or that tells rows apart."""

    ORDER = auto()
    NAME = auto()
    FAMILY = auto()
    GIVEN = auto()
    CODE = auto()
    GENDER = auto()
    MALE = auto()
    FEMALE = auto()
    ADMITTED = auto()
    FULL_SINCE = auto()
    IN_CELL_SINCE = auto()
    IN_CELL_UNTIL = auto()
    OFFICE = auto()
    OFFICE_SINCE = auto()
    STATE = auto()
    STATE_SINCE = auto()
    STATE_UNTIL = auto()
    BASIS = auto()
    NOTE = auto()


# Words without accents, in the order in which they are tried; the first that fits the whole
# heading wins.
_WORDS = (
    (Field.ORDER, r"stt|tt|so tt|so thu tu"),
    (Field.CODE, r"ma"),
    (Field.FAMILY, r"ho|ho (va )?(ten |chu )?(dem|lot|ten dem|ten lot)|ho va"),
    (Field.GIVEN, r"ten|ten goi"),
    (Field.NAME, r"ho (va )?(chu dem )?(va )?ten( (cua )?(dang vien|dv|dong chi))?( khai sinh)?"),
    (Field.NAME, r"(ten )?(dang vien|dong chi)"),
    (Field.GENDER, r"(gioi tinh|gioi|gt|phai)( nam nu)?|nam nu"),
    (Field.FEMALE, r"(gioi tinh |.*sinh )?nu"),
    (Field.OFFICE_SINCE, r"(giu )?chuc vu tu( ngay)?|ngay (giu|nhan) chuc( vu)?"),
    (
        Field.OFFICE,
        r"chuc vu|chuc vu( (trong|dang|chi bo|chi uy|cap uy|hien nay))+( (chinh quyen|doan the))*",
    ),
    (Field.OFFICE, r"chuc danh( trong)?( dang| chi bo)"),
    (Field.STATE_SINCE, r"tinh trang tu( ngay)?"),
    (Field.STATE_UNTIL, r"tinh trang den( het)?( ngay)?"),
    (Field.STATE, r"(tinh trang|trang thai|dien|loai)( (dang vien|sinh hoat|dang))*( hien nay)?"),
    (Field.STATE, r"(dang vien )?chinh thuc( hay| hoac)? du bi|(dv )?ct db"),
    (Field.BASIS, r"can cu( tinh trang)?"),
    (Field.NOTE, r"ghi chu|chu thich"),
)
_DAY_WORDS = r"(ngay|thang|nam|thoi gian|dd|mm|yyyy|yy|duoc|tai)"
_DATES = (
    (Field.FULL_SINCE, r"(vao dang |dang vien |dv |cong nhan )*chinh thuc( dang vien)?"),
    (Field.FULL_SINCE, r"cong nhan( dang vien)?|chuyen( dang)? chinh thuc|chinh thuc vao dang"),
    (
        Field.ADMITTED,
        r"(vao|ket nap)( dang)?( (cong san )?(viet nam|vn)| csvn)?( lan dau)?( du bi)?",
    ),
    (
        Field.ADMITTED,
        r"(vao|ket nap) dcsvn|ket nap (vao )?dang( vien)?( du bi)?|du bi|dang vien du bi",
    ),
    (
        Field.IN_CELL_SINCE,
        r"(chuyen|ve|den|chuyen den|chuyen ve|vao)( sinh hoat)?( den| ve)?( tai)? chi bo( nay)?"
        r"|chuyen( sinh hoat)?( dang)?( den| ve)"
        r"|(tham gia )?sinh hoat( dang)?( o| tai)?( chi bo)?( tu)?",
    ),
    (Field.IN_CELL_UNTIL, r"(chuyen|chuyen sinh hoat|thoi sinh hoat|roi)( dang)?( di| chi bo)?"),
)
_TWO_DAYS = re.compile(r"vao dang .*ngay .*chinh thuc")


@dataclass(frozen=True)
class Headings:
    """Where a list begins: its first row of people, its columns, and those that are not taken.

    `columns` are counted from nought; `left_aside` are the headings as they stand in the list.
    """

    first_row: int
    columns: Mapping[Field, int]
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

    def column(self, field: Field) -> int | None:
        """Where a field stands, or None."""
        return self.columns.get(field)


def headings_of(rows: Sequence[Row]) -> Headings | None:
    """The headings of a list, in one row or two; None where no row names people's names."""
    before = rows[:_MOST_ROWS_BEFORE]
    found = [_read(_texts(row), row.number + 1) for row in before]
    for upper, lower in pairwise(before):
        if lower.number == upper.number + 1 and _may_be_lower(lower):
            found.append(_read(_joined(upper, lower), lower.number + 1))
    usable = [each for each in found if _names_people(each)]
    return max(usable, key=lambda each: len(each.columns), default=None)


def _read(texts: Mapping[int, tuple[str, ...]], first_row: int) -> Headings:
    """The columns of headings, each given as one way to read it or several, the best first."""
    columns: dict[Field, int] = {}
    taken: set[int] = set()
    for column, ways in texts.items():
        field = next((f for way in ways if (f := _field(way)) is not None), None)
        if field is not None and field not in columns:
            columns[field] = column
            if field is not Field.NOTE:  # of a note only the word for a state is taken
                taken.add(column)
    if Field.NAME not in columns and Field.FAMILY not in columns and Field.GIVEN in columns:
        columns[Field.NAME] = columns.pop(Field.GIVEN)  # a column "Tên" alone holds the whole name
    named = {column: " ".join(ways[-1].split()) for column, ways in texts.items()}
    aside = tuple(words for column, words in named.items() if column not in taken and words)
    return Headings(first_row, columns, aside, named)


def _field(heading: str) -> Field | None:
    if _is_male(heading):
        return Field.MALE
    words = plain_words(heading)
    for field, pattern in _WORDS:
        if re.fullmatch(pattern, words):
            return field
    if _TWO_DAYS.search(words):
        return None
    bare = re.sub(rf"^({_DAY_WORDS} )+|( {_DAY_WORDS})+$", "", words)
    return next((field for field, pattern in _DATES if re.fullmatch(pattern, bare)), None)


def _is_male(heading: str) -> bool:
    """Without accents «Nam» would also be «Năm»."""
    words = heading.lower().split()
    return words == ["nam"] or (len(words) > 1 and words[-1] == "nam" and "tính" in words)


def _names_people(headings: Headings) -> bool:
    columns = headings.columns
    return Field.NAME in columns or {Field.FAMILY, Field.GIVEN} <= columns.keys()


def _texts(row: Row) -> dict[int, tuple[str, ...]]:
    return {column: (row.text_at(column),) for column in range(len(row.cells)) if row.at(column)}


def _joined(upper: Row, lower: Row) -> dict[int, tuple[str, ...]]:
    """Two rows of headings as one: the upper goes on to the right over what stands below it."""
    texts: dict[int, tuple[str, ...]] = {}
    above = ""
    for column in range(max(len(upper.cells), len(lower.cells))):
        own, below = upper.text_at(column), lower.text_at(column)
        above = own or above
        if below:
            texts[column] = (
                (below, f"{above} {below}") if _says_alone(below) else (f"{above} {below}",)
            )
        elif own:
            texts[column] = (own,)
    return texts


def _says_alone(below: str) -> bool:
    """Whether a lower heading needs no upper one: `Nam` under `Năm sinh` holds years of birth."""
    return _field(below) is not None


def _may_be_lower(row: Row) -> bool:
    texts = [row.text_at(column) for column in range(len(row.cells)) if row.at(column)]
    return all(not any(letter.isdigit() for letter in text) for text in texts)
