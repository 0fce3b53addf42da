"""What is handed over, on the screen and as JSON."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.handover_fields import handover_fields
from chibo_cli.console.ledgers import Tracked, View, ledger_listing, talk_of_gaps
from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_line
from chibo_cli.console.tables import Column, Listing, show_listing
from chibo_cli.console.topics.words import UNNAMED, next_words, quarter_words, reached_words
from chibo_cli.console.wrapping import wrapped
from chibo_cli.documents.handover import findings_in_words, named, number_in_words
from chibo_cli.facts.roster_on_day import Group
from chibo_cli.handover import Handover
from chibo_cli.models.words import TYPE_NAMES, WORDS
from chibo_cli.vietnamese import listed, month_year, short_date

_LABELS = 15
_Pairs = Iterator[tuple[str, str]]


def show_handover(given: Handover, root: Path, *, where: str, no_color: bool) -> None:
    """Print all that a new secretary must know; `where` makes its commands work from here."""
    console = console_for(no_color=no_color)

    def head(title: str) -> None:
        out("")
        print_line(console, title, style="bold")

    name = given.naming.name or root.name
    print_line(console, f"Bàn giao: {name}, ngày {short_date(given.as_of)}", style="bold")
    head("Chi bộ")
    _show_pairs(_cell(given))
    head("Đảng viên")
    _show_pairs(_members(given))
    if not given.groups:
        out("  Sổ chưa ghi đảng viên nào.")
    for change in given.members_ahead:
        _show("  - ", change)
    head(f"Nhiệm vụ còn mở: {len(given.tasks)}")
    _show_ledger("nhiem_vu", given.tasks, given, no_color=no_color)
    head(f"Kiến nghị chưa trả lời xong: {len(given.petitions)}")
    _show_ledger("kien_nghi", given.petitions, given, no_color=no_color)
    head(f"Chuyên đề năm {given.topics.year}")
    _show_topics(given, no_color=no_color)
    head("Số văn bản tiếp theo")
    _show_pairs((TYPE_NAMES[s.symbol], number_in_words(s)) for s in given.series)
    head("Việc trước mắt")
    for line, command in _coming(given):
        _show("  - ", line)
        if command:
            out(f"    {command}{where}")
    head("Tệp của sổ")
    out(f"  {root}")
    _show_pairs(iter(given.files), width=max(len(place) for place, _ in given.files) + 1)
    talk_of_gaps(View("", given.as_of, (), given.unfollowed, given.incomplete))


def show_handover_as_json(given: Handover, root: Path) -> None:
    """Print one JSON document with all parts."""
    show_as_json(handover_fields(given, root))


def _cell(given: Handover) -> _Pairs:
    naming, term = given.naming, given.term
    yield "Cấp uỷ", naming.superior_committee or "(chưa ghi)"
    yield "Đảng bộ", naming.superior_organisation or "(chưa ghi)"
    if naming.overseer:
        yield "Theo dõi", naming.overseer
    since = f", từ ngày {short_date(term.since)}" if term else ""
    yield "Nhiệm kỳ", f"{(term.name if term else None) or '(chưa ghi)'}{since}"
    yield "Hướng dẫn", given.guideline
    for holder in given.holders:
        since = f", từ ngày {short_date(holder.since)}" if holder.since else ""
        yield WORDS[holder.office], f"{holder.name}{since}"
    if not given.holders:
        yield "Bí thư", "(chưa ghi trong dang-vien.toml)"


def _members(given: Handover) -> _Pairs:
    for group, names in given.groups.items():
        told = "" if group is Group.FULL else f": {listed(named(group, given))}"
        yield group.words, f"{len(names)}{told}"


def _show_ledger(table: str, rows: Sequence[Tracked], given: Handover, *, no_color: bool) -> None:
    view = View(table, given.as_of, tuple(row.reference for row in rows))
    if rows:
        show_listing(ledger_listing(rows, view), no_color=no_color)
    else:
        out("  Không còn.")


def _show_topics(given: Handover, *, no_color: bool) -> None:
    rows = [
        (
            str(topic.topic.quarter or "?"),
            topic.topic.name or UNNAMED,
            reached_words(topic),
            next_words(topic),
        )
        for topic in given.topics.topics
    ]
    rows += [
        (str(quarter.quarter), "(chưa có chuyên đề)", quarter_words(quarter), "")
        for quarter in given.topics.quarters
        if not quarter.topics
    ]
    columns = (
        Column("Quý"),
        Column("Chuyên đề", wide=True),
        Column("Đến đâu rồi", wide=True),
        Column("Việc tiếp theo", wide=True),
    )
    show_listing(Listing(columns, tuple(sorted(rows, key=lambda row: row[0]))), no_color=no_color)


def _coming(given: Handover) -> _Pairs:
    """What comes next, each with the command for it, if there is one."""
    for meeting in given.ahead:
        day = short_date(meeting.date)
        yield f"Buổi {meeting.kind.words} ngày {day}, đã có tệp {meeting.path}.", ""
    if given.to_prepare:
        month, fixed = given.to_prepare.month, given.to_prepare.day
        when = f", ngày {short_date(fixed)}" if fixed else ""
        command = f"chibo new-meeting {month:%Y-%m}"
        yield f"Buổi thường kỳ {month_year(month)}{when}: chưa có tệp.", command
    for meeting in given.unfinished:
        day = short_date(meeting.date)
        told = f"Biên bản buổi {meeting.kind.words} ngày {day} chưa ghi xong ({meeting.path})."
        yield told, ""
    year = given.topics.year
    yield f"Kiểm tra sổ năm {year}: {findings_in_words(given.found)}.", f"chibo check {year}"


def _show_pairs(pairs: _Pairs, *, width: int = _LABELS) -> None:
    for label, text in pairs:
        _show(f"  {f'{label}:':{width}} ", text)


def _show(head: str, text: str) -> None:
    out(wrapped(text, head))
