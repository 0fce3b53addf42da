"""The number, day and file of a paper with a person's own text.

It is known again by its type and subject: printed again, it keeps all three.
"""

from dataclasses import replace
from pathlib import PurePosixPath

from chibo_cli.documents.paper_types import PaperType
from chibo_cli.errors import ChiboError
from chibo_cli.models.register import RegisteredPaper
from chibo_cli.models.terms import NUMBERED
from chibo_cli.numbering import Entry, entry_of, unnumbered_note
from chibo_cli.papers import paper_name
from chibo_cli.papers.own_wishes import Wishes
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date, slug

_LONGEST_NAME = 48


def entry_for(record: YearRecord, kind: PaperType, abstract: str, wishes: Wishes) -> Entry:
    """The entry of a paper: as registered, else new.

    A draft is not registered, nor a paper of the office that has no series or no number. Raises
    ChiboError where another number is asked for than the register has.
    """
    stem = f"{kind.slug}-{_short(abstract)}"
    if wishes.draft:
        file_name = f"van-ban/{stem}-du-thao-{wishes.draft}.docx"
        return Entry(kind.symbol, None, wishes.day, abstract, file_name, is_new=False)
    has_series = kind.symbol in NUMBERED
    if kind.of_office and not (has_series and wishes.number):
        symbol = kind.symbol if wishes.number else ""
        file_name = f"van-ban/{wishes.day}-{stem}.docx"
        return Entry(symbol, wishes.number, wishes.day, abstract, file_name, is_new=False)
    if known := _registered(record, kind, abstract, wishes):
        day = known.date or wishes.day
        again = _entry_again(known, kind, wishes, f"van-ban/{day}-{stem}.docx")
        return again if again.number else replace(again, note=unnumbered_note(record))
    name = _free_name(record, f"{wishes.day}-{stem}")
    entry = entry_of(
        record, kind.symbol, paper_name(record, name), day=wishes.day, abstract=abstract
    )
    if not has_series:
        # There is no key in chibo.toml for the numbers before the book, of which the note speaks.
        entry = replace(entry, note="")
    return with_number(entry, wishes.number) if wishes.number else entry


def name_of(entry: Entry) -> str:
    """The name of the paper's file, without its ending; whatever folder the register may name."""
    return PurePosixPath(entry.file_name).stem


def _registered(
    record: YearRecord, kind: PaperType, abstract: str, wishes: Wishes
) -> RegisteredPaper | None:
    """The paper of that type and subject in the register; of several, the latest.

    A day that was typed must be its day: another month's report has the same subject.
    """
    papers = record.register.papers if record.register else ()
    same = [
        paper
        for paper in papers
        if paper.kind == kind.symbol
        and _bare(paper.abstract or "") == _bare(abstract)
        and wishes.typed_day in (None, paper.date)
    ]
    return same[-1] if same else None


def _entry_again(known: RegisteredPaper, kind: PaperType, wishes: Wishes, file_name: str) -> Entry:
    day = known.date or wishes.day
    called = f"{kind.opening_name} này đã có trong sổ"
    if known.number and wishes.number not in (None, known.number):
        raise ChiboError(
            f"{called} với số {known.number:02d}, ngày {short_date(day)}. Văn bản khác cùng trích "
            "yếu thì ghi --ngay; muốn đổi số thì sửa so-van-ban.toml."
        )
    number = wishes.number or known.number
    note = f"{called}: giữ số {number:02d}, ngày {short_date(day)}." if number else ""
    if note and wishes.typed_day is None and day != wishes.today:
        note += " Là văn bản mới cùng trích yếu thì thêm --ngay."
    return Entry(
        kind.symbol, number, day, known.abstract or "", known.file_name or file_name, False, note
    )


def _free_name(record: YearRecord, name: str) -> str:
    """The name, with a count where a paper of another subject has it."""
    taken = {paper.file_name for paper in (record.register.papers if record.register else ())}
    candidate, count = name, 1
    while f"van-ban/{candidate}.docx" in taken:
        count += 1
        candidate = f"{name}-{count}"
    return candidate


def with_number(entry: Entry, number: int) -> Entry:
    """The entry with the number asked for, and how that fits the series."""
    asked = f"Số {number:02d}-{entry.symbol}/CB"
    if entry.number is None:
        return replace(entry, number=number, note="")  # the note says why there was none
    if number == entry.number:
        return entry
    fitting = f"số tiếp theo trong sổ là {entry.number:02d}"
    warning = "số này có thể đã dùng" if number < entry.number else "như vậy là bỏ cách số"
    return replace(entry, number=number, note=f"{asked} theo --so; {fitting}, {warning}.")


def _short(abstract: str) -> str:
    """The subject as a file name, cut between words."""
    name = slug(abstract.removeprefix("về việc "))
    if len(name) <= _LONGEST_NAME:
        return name
    return name[:_LONGEST_NAME].rpartition("-")[0] or name[:_LONGEST_NAME]


def _bare(abstract: str) -> str:
    return " ".join(abstract.casefold().split()).rstrip(" .")
