"""The ledgers on the screen: tasks and petitions as tables, as CSV, as JSON."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.ledger_fields import FIELDS, HEADINGS, cells, unfollowed_fields
from chibo_cli.console.papers import out, talk
from chibo_cli.console.tables import Column, Listing, show_listing, show_listing_as_csv
from chibo_cli.console.wrapping import wrapped
from chibo_cli.ledger import Standing, TrackedPetition, TrackedTask, Unfollowed, short_references
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.models.words import WORDS
from chibo_cli.vietnamese import listed, opening_lower, short_date

Tracked = TrackedTask | TrackedPetition

_NOUNS = {"nhiem_vu": "nhiệm vụ", "kien_nghi": "kiến nghị", "": "nhiệm vụ, kiến nghị"}


@dataclass(frozen=True)
class View:
    """What a ledger is shown with: its table in the files, the day, what it may lack.

    `whole` are all that are followed; `incomplete` the files of which something may be missing.
    """

    table: str
    day: date
    whole: Sequence[str] = ()
    unfollowed: Sequence[Unfollowed] = ()
    incomplete: Sequence[str] = ()
    quiet: bool = False
    no_color: bool = False

    @property
    def noun(self) -> str:
        """`nhiệm vụ` or `kiến nghị`, or both where no table is named."""
        return _NOUNS[self.table]


def show_ledger(rows: Sequence[Tracked], view: View, asked: str) -> None:
    """Print the rows as one table, or say that there are none of what was asked."""
    if rows:
        show_listing(ledger_listing(rows, view), no_color=view.no_color)
    else:
        told = f"Không có {view.noun} nào {asked}".rstrip()
        out(wrapped(f"{told}, tính đến ngày {short_date(view.day)}."))
    talk_of_ledger(rows, view)


def show_groups(groups: Sequence[tuple[str, Sequence[Tracked]]], view: View) -> None:
    """Print a table for each group under its title."""
    for position, (title, rows) in enumerate(groups):
        if position:
            out("")
        out(f"{title}: {len(rows)} {view.noun}")
        show_listing(ledger_listing(rows, view), no_color=view.no_color)
    # One with several doers stands in several groups.
    each = {row.reference: row for _, rows in groups for row in rows}
    talk_of_ledger(tuple(each.values()), view)


def show_ledger_as_csv(rows: Sequence[Tracked], view: View) -> None:
    """Print the rows for a spreadsheet, a column for each part."""
    headings = HEADINGS[view.table]
    columns = tuple(map(Column, headings.values()))
    told = tuple(cells(FIELDS[view.table](row, view.day), headings) for row in rows)
    show_listing_as_csv(Listing(columns, told))
    talk_of_gaps(view)


def show_ledger_as_json(rows: Sequence[Tracked], view: View) -> None:
    """Print one JSON document: the rows, and what the ledger may lack."""
    show_as_json(
        {
            "tinh_den": view.day.isoformat(),
            view.table: [FIELDS[view.table](row, view.day) for row in rows],
            "khong_theo_doi": [unfollowed_fields(each) for each in view.unfollowed],
            "chua_doc_het": list(view.incomplete),
        }
    )


def talk_of_ledger(rows: Sequence[Tracked], view: View) -> None:
    """Say how many there are, how many late, and what the ledger may lack."""
    if rows and not view.quiet:
        late = sum(row.days_late(view.day) > 0 for row in rows)
        told = f", {late} quá hạn" if late else ""
        talk(f"Có {len(rows)} {view.noun}{told}, tính đến ngày {short_date(view.day)}.")
    talk_of_gaps(view)


def talk_of_gaps(view: View) -> None:
    """Say what the ledger may lack: unread files, and entries that no meeting can name."""
    if view.incomplete:
        gaps = (
            f"Chưa đọc được hết {listed(view.incomplete)}: {view.noun} đặt ra hoặc khép lại ở đó "
            "có thể chưa tính. Xem chỗ hỏng bằng lệnh  chibo check."
        )
        talk(wrapped(gaps))
    for each in view.unfollowed:
        number = each.entry.number
        noun = "nhiệm vụ" if isinstance(each.entry, Task) else "kiến nghị"
        why = f"trùng số {number} với {noun} khác" if number else "chưa ghi so"
        beside = (
            f"Không theo dõi được {noun} thứ {each.index + 1} ở {each.meeting.path} "
            f"{_opening(each.entry.content)}vì {why}; ghi số riêng cho nó."
        )
        talk(wrapped(beside))


def due_words(tracked: Tracked) -> str:
    """The date something is due, or why it has none."""
    if tracked.due:
        return short_date(tracked.due)
    standing = isinstance(tracked, TrackedTask) and tracked.task.standing
    return "thường xuyên" if standing else "chưa có hạn"


def standing_words(tracked: Tracked, day: date) -> Iterator[str]:
    """How it stands beside its date: late by how much, extended how often, closed how."""
    if late := tracked.days_late(day):
        yield f"quá hạn {late} ngày"
    if isinstance(tracked, TrackedTask):
        if tracked.times_extended:
            yield f"gia hạn {tracked.times_extended} lần"
        if tracked.standing is not Standing.OPEN:
            yield opening_lower(WORDS[tracked.standing])
    elif tracked.answers:
        states = [answer.state for answer in tracked.answers if answer.state]
        yield WORDS[states[-1] if tracked.is_open else "da_tra_loi"] if states else "đã nói đến"


def ledger_listing(rows: Sequence[Tracked], view: View) -> Listing:
    """The rows as a table of 80 columns shows them."""
    short = short_references(view.whole)
    doers = "Người thực hiện" if view.table == "nhiem_vu" else "Người kiến nghị"
    columns = (
        Column("Mã"),
        Column(view.noun.capitalize(), wide=True),
        Column(doers, wide=True),
        Column("Hạn, tình trạng"),
    )
    return Listing(
        columns,
        tuple(
            (
                short.get(row.reference, row.reference),
                " ".join(_content(row)) or "(chưa ghi nội dung)",
                _who(row),
                "\n".join((due_words(row), *standing_words(row, view.day))),
            )
            for row in rows
        ),
    )


def _content(row: Tracked) -> tuple[str, ...]:
    return (row.task if isinstance(row, TrackedTask) else row.petition).content or ()


def _who(row: Tracked) -> str:
    if isinstance(row, TrackedTask):
        return ", ".join(row.task.doers) or "(chưa giao ai)"
    return row.petition.person or "(chưa ghi ai)"


def _opening(content: tuple[str, ...] | None) -> str:
    return f"({content[0][:50]}{'…' if len(content[0]) > 50 else ''}) " if content else ""
