"""What a person types of a paper, set right: subject, addressees, recipients, signer, urgency."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from chibo_cli.documents.letterhead import SIGNING_OFFICES, office_of, own_words, signer_on
from chibo_cli.documents.paper_types import LETTER, SUBMISSION, PaperType
from chibo_cli.documents.resolution import recipients as resolution_recipients
from chibo_cli.errors import ChiboError
from chibo_cli.facts.missing import names_at_head
from chibo_cli.loader.own_text.lines import printable
from chibo_cli.models.roster import OfficeKind
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, nearest, opening_lower, short_date, slug, unaccented

AS_ABOVE = "Như trên"
URGENCIES = ("khẩn", "thượng khẩn", "hoả tốc")

_SHORT_ABOUT = re.compile(r"v\s*/\s*v\b[\s:.]*", re.IGNORECASE)
_ABOUT = "về việc "


def subject_of(kind: PaperType, typed: str | None) -> str:
    """The subject as it is printed: a small letter first, "về việc" in a letter.

    Raises ChiboError where there is none with a letter in it, or one with "V/v".
    """
    subject = printable(typed or "").rstrip(" .;,")
    if not any(map(str.isalpha, subject)):
        raise ChiboError(
            'Chưa có trích yếu nội dung. Thêm --trich-yeu "…", hoặc ghi ở dòng đầu của tệp nội '
            "dung:  trich_yeu: …"
        )
    if _SHORT_ABOUT.match(subject):
        rest = opening_lower(_SHORT_ABOUT.sub("", subject, count=1))
        right = f"{_ABOUT}{rest}" if kind is LETTER else rest
        raise ChiboError(
            f"Văn bản của Đảng không viết tắt «V/v»; trích yếu của {kind.name} ghi là: {right}"
        )
    if subject.startswith("Về "):
        subject = f"v{subject[1:]}"
    subject = opening_lower(subject)
    if kind is not LETTER or subject.startswith(_ABOUT):
        return subject
    return f"{_ABOUT}{subject.removeprefix('về ')}"


def addressees_of(
    record: YearRecord, kind: PaperType, typed: Sequence[str], day: date
) -> tuple[str, ...]:
    """The names after Kính gửi of a letter, Kính trình of a submission; none in other papers.

    A submission goes to the superior committee where nobody else is named.
    """
    if kind not in (LETTER, SUBMISSION):
        return ()
    superior = record.cell.naming_on(day).superior_committee
    usual = (superior,) if superior and kind is SUBMISSION else ()
    return tuple(_plain(name) for name in typed if _plain(name)) or usual


def recipients_of(
    record: YearRecord, kind: PaperType, typed: Sequence[str], addressees: Sequence[str], day: date
) -> tuple[str, ...]:
    """The recipients before the archive: "Như trên" where the paper is addressed, the superior."""
    names = [_plain(name) for name in typed]
    superior = record.cell.naming_on(day).superior_committee
    if not names and kind.symbol == "NQ":
        names = resolution_recipients(record, day)
    elif not names and superior and superior not in addressees:
        names = [f"{superior} (để báo cáo)"]
    first = [AS_ABOVE] if kind in (LETTER, SUBMISSION) else []
    printed_anyway = ("", "nhu tren", "luu chi bo")
    return (*first, *(name for name in names if unaccented(name) not in printed_anyway))


def signer_for(
    record: YearRecord, typed: str | None, day: date
) -> tuple[str | None, OfficeKind | None, tuple[str, ...]]:
    """Who signs, the office that is printed, and what the person should know of it."""
    if typed is None:
        return *signer_on(record, day), ()
    names = record.roster.by_name
    name = next((each for each in names if slug(each) == slug(typed)), None)
    if name is None:
        near = listed(nearest(typed, names))
        hint = f" Gần nhất: {near}." if near else ""
        return typed, None, (f"Không có «{typed}» trong dang-vien.toml.{hint}",)
    office = office_of(record, name, day)
    if office in SIGNING_OFFICES:
        return name, office, ()
    note = (
        f"{name} không giữ chức bí thư hay phó bí thư ngày {short_date(day)}; chỉ bí thư, phó bí "
        "thư ký thay mặt chi bộ, nên chức vụ để trống."
    )
    return name, None, (note,)


def urgency_named(record: YearRecord, typed: str | None) -> str:
    """The degree of urgency, accents forgiven; "" for none. Raises ChiboError for another word."""
    if not typed:
        return ""
    found = next((each for each in URGENCIES if slug(each) == slug(typed)), None)
    if found is None:
        raise ChiboError(f"Mức độ khẩn «{typed}» không có; ghi một trong: {', '.join(URGENCIES)}.")
    return own_words(record, found)


def missing_names(record: YearRecord, day: date, signer: str | None) -> Iterator[str]:
    """What the head and the foot of any paper of the cell lack."""
    yield from names_at_head(record, day)
    if not signer:
        yield "người ký: bí thư hoặc phó bí thư (chuc_vu, trong dang-vien.toml)"


def _plain(name: str) -> str:
    return printable(name).removeprefix("- ").rstrip(" ;,.")
