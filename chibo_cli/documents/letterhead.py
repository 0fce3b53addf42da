"""What every paper carries: the names above it, its number, place and date, and its form."""

from collections.abc import Sequence
from datetime import date

from chibo_cli.documents import Context
from chibo_cli.models.cell import Layout, Naming
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.roster import OfficeKind
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, long_date, month_year, old_spelling, short_date

# The day Hướng dẫn 05-HD/VPTW replaced Hướng dẫn 36-HD/VPTW.
HD05_IN_FORCE = date(2026, 5, 27)
UNNUMBERED = "     "

# Place and date in 14 pt italic: this many letters fit the ordinary column of the letterhead.
_LETTERS_OF_A_DATE_LINE = 39
SIGNING_OFFICES = (OfficeKind.SECRETARY, OfficeKind.DEPUTY_SECRETARY)
_QUARTERS = {"Q1": "I", "Q2": "II", "Q3": "III", "Q4": "IV"}


def letterhead(
    record: YearRecord, day: date, *, symbol: str = "", number: int | None = None
) -> Context:
    """The values of the letterhead for a paper of that day; `symbol` is its type: NQ, BB.

    Names that could not be read whole stay open: another of the cell's names would be wrong.
    """
    in_doubt = record.has_gap(record.cell.path, "chi_bo")
    naming = Naming.model_validate({}) if in_doubt else record.cell.naming_on(day)
    place = None if in_doubt else record.cell.place_name_on(day)
    date_line = f"{place or ''}, {long_date(day)}"
    return {
        "dang_bo_cap_tren": naming.superior_organisation,
        "ten_chi_bo": naming.name,
        "dia_danh": place,
        "ngay_van_ban": day,
        "ky_hieu": f"{symbol}/CB" if symbol else "",
        "so_van_ban": f"{number:02d}" if number else UNNUMBERED,
        "tieu_de_rong": len(date_line) > _LETTERS_OF_A_DATE_LINE,
        "cuoi_noi_nhan": ";" if layout(record, day) is Layout.HD05 else ",",
    }


def draft_note(missing: Sequence[str]) -> Context:
    """Whether the paper is a draft, and what it says is missing."""
    return {"ban_nhap": bool(missing), "con_thieu": tuple(missing)}


def layout(record: YearRecord, day: date) -> Layout:
    """The form of a paper of that day: the cell's choice, else by the date."""
    chosen = record.cell.conventions.layout
    if chosen is not Layout.BY_DATE:
        return chosen
    return Layout.HD05 if day >= HD05_IN_FORCE else Layout.HD36


def meeting_title(record: YearRecord, meeting: Meeting) -> str:
    """The meeting as a title names it: `sinh hoạt chi bộ thường kỳ tháng 11 năm 2026`."""
    return own_words(record, f"{meeting.kind.official_name} {period_in_words(meeting)}")


def meeting_in_a_sentence(record: YearRecord, meeting: Meeting) -> str:
    """The meeting as a sentence names it that has already said its day."""
    if meeting.kind is MeetingKind.EXTRAORDINARY:
        return own_words(record, meeting.kind.official_name)
    return meeting_title(record, meeting)


def period_in_words(meeting: Meeting) -> str:
    """The time a meeting counts for: its month, its quarter, or the day of an extraordinary one."""
    if meeting.kind is MeetingKind.EXTRAORDINARY:
        return f"ngày {short_date(meeting.date)}"
    if meeting.period and "Q" in meeting.period:
        year, _, quarter = meeting.period.partition("-")
        return f"quý {_QUARTERS[quarter]} năm {year}"
    return month_year(meeting.month)


def own_words(record: YearRecord, text: str) -> str:
    """Words of the program, spelt the way the cell spells."""
    return old_spelling(text) if record.cell.conventions.spelling == "ủy" else text


def named(record: YearRecord, meeting: Meeting, names: Sequence[str]) -> str | None:
    """People and bodies in a sentence: `các đồng chí A và B`, `Chi hội Phụ nữ`; None for nobody."""
    guests = {guest.full_name for guest in meeting.guests}
    people = [name for name in names if name in record.roster.by_name or name in guests]
    bodies = [name for name in names if name not in people]
    title = "các đồng chí" if len(people) > 1 else "đồng chí"
    return listed([*([f"{title} {listed(people)}"] if people else []), *bodies]) or None


def office_of(record: YearRecord, name: str | None, day: date) -> OfficeKind | None:
    """The office a member holds on a day."""
    member = record.roster.by_name.get(name or "")
    return member.office_on(day) if member else None


def rank(office: OfficeKind | None) -> int:
    """A sort key for people: officers first, the highest before the others."""
    offices = tuple(OfficeKind)
    return offices.index(office) if office else len(offices)


def signer_of(
    record: YearRecord, meeting: Meeting, day: date | None = None
) -> tuple[str | None, OfficeKind]:
    """Who signs T/M CHI BỘ: the chair who holds an office that signs, else the bí thư.

    `day` is that of the paper where it is not the day of the meeting.
    """
    office = office_of(record, meeting.chair, day or meeting.date)
    if office in SIGNING_OFFICES and office is not None:
        return meeting.chair, office
    return signer_on(record, day or meeting.date)


def signer_on(record: YearRecord, day: date) -> tuple[str | None, OfficeKind]:
    """Who signs a paper of a day that is of no meeting: the bí thư, else the phó bí thư."""
    for office in SIGNING_OFFICES:
        if holder := record.roster.in_office(office, day):
            return holder, office
    return None, OfficeKind.SECRETARY
