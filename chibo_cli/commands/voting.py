"""What `chibo vote` needs beside: whom a vote is on, and what its counts come to."""

from collections.abc import Iterator

from chibo_cli.changing import Changed
from chibo_cli.commands.choosing import People, person_named
from chibo_cli.editing import Edit
from chibo_cli.editing.texts import line_of
from chibo_cli.facts.motions import motions
from chibo_cli.facts.vote_outcomes import vote_told
from chibo_cli.models.meeting.kinds import VoteKind

# Who is admitted is in no roster yet; these are.
_ON_MEMBERS = (VoteKind.FULL_MEMBERSHIP, VoteKind.REMOVAL, VoteKind.EXPULSION)


def subject_named(word: str, kind: VoteKind | None, people: People, *, ask: bool) -> str:
    """Whom a vote is on: a member where it must be one, else the name as it was typed."""
    if kind in _ON_MEMBERS:
        return person_named(word, people, ask=ask)
    return line_of(word, "Tên người được xét")


def vote_counted(edit: Edit, now: Changed) -> Iterator[str]:
    """What the counts come to, now that they are in the file."""
    for motion in motions(now.meeting):
        if motion.place == edit.place:
            yield from vote_told(motion, now.record)
