"""The counts of a vote: of a resolution, of a matter in the file, or of a new one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from chibo_cli.editing import Edit, in_file, in_order
from chibo_cli.errors import ChiboError
from chibo_cli.facts.naming import quoted, resolution_name
from chibo_cli.findings import KeyPath
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Ballot, Vote
from chibo_cli.models.meeting.kinds import VoteForm, VoteKind
from chibo_cli.splicing import Add, Put
from chibo_cli.vietnamese import listed, unaccented

# Of the word without marks: nq12, nghi quyet so 12, 12-nq/cb; bq1, bieu quyet 1.
_RESOLUTION = re.compile(r"(?:nq|nghi quyet)?(?:\s+so)?[\s.:-]*0*([0-9]+)(?:-nq/\S*)?")
_VOTE = re.compile(r"(?:bq|bieu quyet)(?:\s+so)?[\s.:-]*0*([0-9]+)")


@dataclass(frozen=True)
class Counts:
    """What was counted; a part that is None is left as it is."""

    in_favour: int | None = None
    against: int | None = None
    other_opinions: int | None = None
    form: VoteForm | None = None
    reserved_opinion: str | None = None

    @property
    def values(self) -> dict[str, Any]:
        """What is to be written, by key, in the order of the file."""
        return _given(
            hinh_thuc=self.form.value if self.form else None,
            tan_thanh=self.in_favour,
            khong_tan_thanh=self.against,
            y_kien_khac=self.other_opinions,
            bao_luu=self.reserved_opinion,
        )


@dataclass(frozen=True)
class Matter:
    """What was voted on: `NQ12`, `BQ1`, the words of a matter; None for the only resolution.

    Kind and subject are only of a matter that is no resolution.
    """

    word: str | None = None
    kind: VoteKind | None = None
    subject: str | None = None


def vote_edit(meeting: Meeting, matter: Matter, counts: Counts) -> Edit:
    """The changes that record a vote; its place is where the ballot then stands.

    Raises ChiboError for a resolution or matter the file does not have.
    """
    if not counts.values and matter.kind is None and matter.subject is None:
        raise ChiboError("Chưa có gì để ghi: thêm  --tan-thanh SỐ.")
    place = _place(meeting, matter)
    if place is None:
        return _new(meeting, matter, counts)
    if place[0] == "nghi_quyet":
        if matter.kind or matter.subject:
            raise ChiboError(
                "--loai-bieu-quyet và --doi-tuong không dùng cho biểu quyết nghị quyết; bỏ đi, "
                "hoặc ghi nội dung của việc biểu quyết thay cho số nghị quyết."
            )
        place = (*place, "bieu_quyet")
        values = counts.values
        old: Ballot | None = meeting.resolutions[int(place[1])].vote
    else:
        values = {**_about(matter), **counts.values}
        old = meeting.votes[int(place[1])]
    changes = in_order(Put(in_file(meeting, (*place, key)), values[key]) for key in values)
    return Edit(changes, tuple(_kept(old, counts)), place)


def _new(meeting: Meeting, matter: Matter, counts: Counts) -> Edit:
    if counts.in_favour is None:
        raise ChiboError("Ghi một lần biểu quyết mới cần  --tan-thanh SỐ.")
    values = {"noi_dung": matter.word, **_about(matter), **counts.values}
    return Edit((Add(("bieu_quyet",), values),), (), ("bieu_quyet", len(meeting.votes)))


def _about(matter: Matter) -> dict[str, Any]:
    return _given(loai=matter.kind.value if matter.kind else None, doi_tuong=matter.subject)


def _given(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _place(meeting: Meeting, matter: Matter) -> KeyPath | None:
    """The place of the resolution or matter that is meant; None for a new matter."""
    if matter.word is None:
        return _only_one(meeting)
    plain = unaccented(matter.word.strip())
    if number := _RESOLUTION.fullmatch(plain):
        return ("nghi_quyet", _numbered(meeting, int(number[1])))
    if number := _VOTE.fullmatch(plain):
        if 1 <= int(number[1]) <= len(meeting.votes):
            return ("bieu_quyet", int(number[1]) - 1)
        raise ChiboError(f"Không có biểu quyết {matter.word.strip()} trong tệp.{_has(meeting)}")
    votes = enumerate(meeting.votes)
    alike = [(i, vote) for i, vote in votes if unaccented("\n".join(vote.content or ())) == plain]
    return _on_subject(alike, matter.subject)


def _on_subject(votes: Sequence[tuple[int, Vote]], subject: str | None) -> KeyPath | None:
    """The vote on somebody among those of the same words: people are voted on one by one.

    Without a subject it is the only vote; one that names nobody yet may be on anybody.
    """
    if subject is None and len(votes) > 1:
        names = listed(f"BQ{i + 1} ({each.subject or 'chưa ghi ai'})" for i, each in votes)
        raise ChiboError(f"Có {len(votes)} lần biểu quyết việc ấy: {names}. Ghi rõ lần nào.")
    meant = [index for index, vote in votes if subject in (None, vote.subject)]
    meant += [index for index, vote in votes if vote.subject is None]
    return ("bieu_quyet", meant[0]) if meant else None


def _numbered(meeting: Meeting, number: int) -> int:
    """The place of the resolution with that number."""
    places = [i for i, each in enumerate(meeting.resolutions) if each.number == number]
    if len(places) == 1:
        return places[0]
    how_many = f"Có {len(places)} nghị quyết cùng" if places else "Không có nghị quyết"
    remedy = " Sửa so cho khác nhau rồi chạy lại." if places else _has(meeting)
    raise ChiboError(f"{how_many} số {number} trong tệp.{remedy}")


def _only_one(meeting: Meeting) -> KeyPath:
    """The one resolution; where there is none, the one other matter."""
    if len(meeting.resolutions) == 1:
        return ("nghi_quyet", 0)
    if not meeting.resolutions and len(meeting.votes) == 1:
        return ("bieu_quyet", 0)
    which = (
        "Buổi này có nhiều việc biểu quyết; ghi rõ việc nào."
        if meeting.resolutions or meeting.votes
        else "Buổi này chưa có nghị quyết hay biểu quyết nào."
    )
    raise ChiboError(
        f'{which}{_has(meeting)} Việc mới thì ghi nội dung:  chibo vote BUỔI "…" --tan-thanh SỐ.'
    )


def _has(meeting: Meeting) -> str:
    """What may be named, as a sentence of its own; nothing where the file has nothing."""
    resolutions = [
        f"NQ{each.number}" if each.number else f"{resolution_name(meeting, index)} (chưa có số)"
        for index, each in enumerate(meeting.resolutions)
    ]
    votes = [f"BQ{index}{quoted(each.content)}" for index, each in enumerate(meeting.votes, 1)]
    return f" Tệp có {listed([*resolutions, *votes])}." if resolutions or votes else ""


def _kept(old: Ballot | None, counts: Counts) -> Iterator[str]:
    """The counts that were recorded before and stay, as they may be of another counting."""
    if old is None or counts.in_favour is None or old.in_favour in (None, counts.in_favour):
        return
    kept = [
        f"{words} {number}"
        for words, number, new in (
            ("không tán thành", old.against, counts.against),
            ("ý kiến khác", old.other_opinions, counts.other_opinions),
        )
        if number and new is None
    ]
    if kept:
        yield f"Số đã ghi trước giữ nguyên: {listed(kept)}; đổi thì ghi thêm tuỳ chọn của số ấy."
