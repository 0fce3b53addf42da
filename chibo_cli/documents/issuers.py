"""Whose paper a list is, the cell's or its superior committee's: what stands at head and foot."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from chibo_cli.documents import Context
from chibo_cli.documents.letterhead import HD05_IN_FORCE, letterhead, signer_on
from chibo_cli.facts.missing import names_at_head
from chibo_cli.models.cell import Spelling
from chibo_cli.models.roster import OfficeKind
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import old_spelling

_HOW_TO_SAY = re.compile(r" \([^()]*\)")


@dataclass(frozen=True)
class Asked:
    """What a person says of the paper of a superior committee; None what the books may know."""

    name: str | None = None
    superior_organisation: str | None = None
    place_name: str | None = None
    signer: str | None = None
    office: OfficeKind = OfficeKind.SECRETARY
    recipients: tuple[str, ...] = ()

    @property
    def is_of_committee(self) -> bool:
        """Whether the paper is said to be that of a superior committee."""
        return self.name is not None or self.superior_organisation is not None


@dataclass(frozen=True)
class Issuer:
    """The values of head and foot, and the spelling of the paper.

    `unknown` is what of them nobody has said, with how to say it; on paper it is written in by
    hand, where the values print dots.
    """

    values: Context
    unknown: tuple[str, ...]
    spelling: Spelling

    def spelt(self, words: str) -> str:
        """Words of the program, spelt the way the paper spells."""
        return old_spelling(words) if self.spelling is Spelling.OLD else words


def issuing_cell(record: YearRecord, day: date, asked: Asked) -> Issuer:
    """The cell itself, which sends its list up."""
    signer, office = (asked.signer, asked.office) if asked.signer else signer_on(record, day)
    superior = record.cell.naming_on(day).superior_committee
    usual = [f"{superior or 'Cấp uỷ cấp trên trực tiếp'} (để báo cáo)"]
    values = {
        **letterhead(record, day),
        "la_cap_uy": False,
        "noi_nhan": _plain(asked.recipients or usual),
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }
    unknown = (*names_at_head(record, day), *([] if signer else ["họ tên người ký (--nguoi-ky)"]))
    return _issuer(values, unknown, record.cell.conventions.spelling)


def issuing_committee(records: Iterable[YearRecord], day: date, asked: Asked) -> Issuer:
    """The superior committee: as asked, else as the books of all its cells agree."""
    books = tuple(records)
    namings = [book.cell.naming_on(day) for book in books]
    name = asked.name or _agreed(each.superior_committee for each in namings)
    place = asked.place_name or _agreed(book.cell.place_name_on(day) for book in books)
    spellings = {book.cell.conventions.spelling for book in books}
    values = {
        "dang_bo_cap_tren": asked.superior_organisation,
        "ten_chi_bo": name,
        "dia_danh": place,
        "ngay_van_ban": day,
        "cuoi_noi_nhan": ";" if day >= HD05_IN_FORCE else ",",
        "la_cap_uy": True,
        "noi_nhan": _plain(asked.recipients or ("Các chi bộ trong danh sách",)),
        "nguoi_ky": asked.signer,
        "chuc_vu_ky": asked.office,
    }
    spelling = Spelling.OLD if spellings == {Spelling.OLD} else Spelling.NEW
    return _issuer(values, tuple(_unknown(values)), spelling)


def _issuer(values: Context, unknown: tuple[str, ...], spelling: Spelling) -> Issuer:
    to_write_in = [_HOW_TO_SAY.sub("", each) for each in unknown]
    return Issuer({**values, "dien_tay": to_write_in}, unknown, spelling)


def _unknown(values: Context) -> Iterator[str]:
    for key, told in (
        ("dang_bo_cap_tren", "tên đảng bộ cấp trên (--cap-tren)"),
        ("ten_chi_bo", "tên cơ quan lập danh sách (--co-quan)"),
        ("dia_danh", "địa danh trước ngày tháng (--dia-danh)"),
        ("nguoi_ky", "họ tên người ký (--nguoi-ky)"),
    ):
        if not values[key]:
            yield told


def _agreed(names: Iterable[str | None]) -> str | None:
    """The one name of all that give one; None where they differ."""
    given = set(filter(None, names))
    return next(iter(given)) if len(given) == 1 else None


def _plain(names: Iterable[str]) -> list[str]:
    return [each.strip().lstrip("- ").rstrip(" ;,.") for each in names]
