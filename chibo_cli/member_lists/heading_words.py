"""The words offices head the columns of a list with."""

import re
from enum import Enum, auto

from chibo_cli.member_lists.names import plain_words


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
    (
        Field.NAME,
        r"ho (va )?(chu dem )?(va )?ten( (cua )?(dang vien|dv|dong chi))?( (khai sinh|dang dung))?",
    ),
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
    (
        Field.FULL_SINCE,
        r"(vao dang |dang vien |dv |cong nhan )*(chinh thuc|ct)( dang vien)?( lan dau)?",
    ),
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


def field_of(heading: str) -> Field | None:
    """What a column with this heading holds, or None where the roster has no place for it."""
    bare = re.sub(r"\s*\([^()]*\)$", "", heading.strip())
    return _field_of(heading) or (_field_of(bare) if bare != heading else None)


def _field_of(heading: str) -> Field | None:
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
