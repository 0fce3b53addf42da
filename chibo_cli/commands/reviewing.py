"""What the commands on tasks and petitions share: find the entry, choose the meeting, write."""

from dataclasses import dataclass, replace
from datetime import date

from chibo_cli.commands.changing import Changing, put_change
from chibo_cli.console.papers import talk
from chibo_cli.editing.open_meeting import meeting_being_written
from chibo_cli.editing.petition_answers import Answered, answer_edit
from chibo_cli.editing.task_reviews import Reviewed, review_edit
from chibo_cli.errors import ChiboError
from chibo_cli.facts.naming import quoted
from chibo_cli.ledger import found_petition, found_task, petitions, tasks
from chibo_cli.loader import load_book
from chibo_cli.loader.choice import chosen_meeting
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import opening_lower


@dataclass(frozen=True)
class Target:
    """The meeting to write in, as typed; None leaves it to the program."""

    word: str | None = None
    kind: str | None = None


def put_review(reviewed: Reviewed, target: Target, how: Changing) -> None:
    """Record what became of a task, which is named as it was typed."""
    book = _book(target, how)
    tracked = found_task(reviewed.reference, tasks(book.all_meetings))
    record, meeting = _meeting(target, book, tracked.meeting, how)
    edit = review_edit(book, meeting, replace(reviewed, reference=tracked.reference))
    said = opening_lower(WORDS[reviewed.state])
    words = f"Nhiệm vụ {tracked.reference}{quoted(tracked.task.content)}: {said}."
    put_change(record, meeting, edit, how, lambda now: (words,))


def put_answer(answered: Answered, target: Target, how: Changing) -> None:
    """Record the answer to a petition, which is named as it was typed."""
    book = _book(target, how)
    tracked = found_petition(answered.reference, petitions(book.all_meetings))
    record, meeting = _meeting(target, book, tracked.meeting, how)
    edit = answer_edit(book, meeting, replace(answered, reference=tracked.reference))
    said = WORDS[answered.state]
    words = f"Kiến nghị {tracked.reference}{quoted(tracked.petition.content)}: {said}."
    put_change(record, meeting, edit, how, lambda now: (words,))


def _book(target: Target, how: Changing) -> YearRecord:
    """All years of the workspace; of the one the meeting lies in, where that is named by path."""
    if target.kind and target.word is None:
        raise ChiboError("--loai ở đây chỉ đi với --buoi; thêm --buoi, hoặc bỏ --loai.")
    folder = how.folder if target.word is None else _named(target.word, target, how)[0].root
    book, _ = load_book(folder, as_of=date.today())
    if book.all_unread and not how.quiet:
        talk(f"Chưa đọc được {', '.join(book.all_unread)}, nên sổ theo dõi có thể thiếu.")
    return book


def _meeting(
    target: Target, book: YearRecord, since: Meeting, how: Changing
) -> tuple[YearRecord, Meeting]:
    """The meeting to write in, with the record of its year."""
    if target.word is not None:
        return _named(target.word, target, how)
    path = meeting_being_written(book.all_meetings, since).path
    record, meeting, _ = chosen_meeting(book.root, path, None, as_of=date.today())
    return record, meeting


def _named(word: str, target: Target, how: Changing) -> tuple[YearRecord, Meeting]:
    kind = MeetingKind(target.kind) if target.kind else None
    record, meeting, _ = chosen_meeting(how.folder, word, kind, as_of=date.today())
    return record, meeting
