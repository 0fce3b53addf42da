"""The prose of minutes: what is told of one month, and would be told otherwise of another."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from chibo_cli.facts.speaking import blocks, remarks
from chibo_cli.facts.told import LEAST_WORDS, LEAST_WORDS_AROUND, Told
from chibo_cli.findings import KeyPath
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import Block
from chibo_cli.rules.paperwork.formulae import (
    is_of_agenda,
    names_month,
    without_closing,
    without_nothing,
)

# What somebody thought, judged or confessed: under another name or figure it is copied still.
_OPINIONS = frozenset(
    {
        *("tinh_hinh_tu_tuong", "hoc_tap_bac", "y_kien_ket_luan"),
        *("uu_diem", "han_che", "nguyen_nhan", "phuong_huong"),
        *("tu_phe_binh_phe_binh", "tiep_thu", "danh_gia_nhom"),
    }
)
# Forms: however long, under other figures and names they tell of another month or person.
_FORMS = frozenset({"dang_phi", "cong_tac_dang_vien"})
_ACCOUNTS = frozenset(
    {
        *("thoi_su", "ket_qua", "kiem_tra_giam_sat", "doan_the", "bieu_duong", "nhac_nho"),
        *("tom_tat", "lien_he"),
    }
)
# Not the purpose of a topic nor a petition: they stay the same by their nature.
_TOLD = _OPINIONS | _FORMS | _ACCOUNTS
# Two key points of a dozen words each: an open matter may stay the key point of two months, but
# not all of them do.
_LEAST_WORDS_OF_KEY_POINTS = 24

Prose = tuple[str, ...] | None


@dataclass(frozen=True)
class Passage:
    """A piece of prose, or a whole block, with its meeting and its place there."""

    meeting: Meeting
    key: KeyPath
    told: Told

    @property
    def is_block(self) -> bool:
        """Whether it is a whole block, not what stands under one of its keys."""
        return len(self.key) == 1 or isinstance(self.key[-1], int)

    @property
    def block(self) -> KeyPath:
        """The key of the block it is a part of, but its own for a form, which stands apart."""
        return self.key if self.is_block or self.key[-1] in _FORMS else self.key[:-1]

    @property
    def name(self) -> str:
        """The heading of its block in the file: `[xay_dung_dang]`, `[[muc_khac]]`."""
        return f"[{self.key[0]}]" if len(self.key) == 1 else f"[[{self.key[0]}]]"


def passages(meeting: Meeting, source: object) -> Iterator[Passage]:
    """The prose of a meeting under each key: every paragraph, then all where there are several."""
    for key, prose in _prose(meeting):
        if prose and _word_count(prose) >= LEAST_WORDS:
            around = _least_around(key)
            yield from (
                Passage(meeting, key, Told(text, source, least_around=around))
                for text in _texts(key, prose)
            )
    yield from _preparation(meeting, source)


def whole_blocks(meeting: Meeting, source: object) -> Iterator[Passage]:
    """The blocks that tell of several matters, each as a whole, without the forms.

    One long text with little beside it is compared by itself.
    """
    for place, block in blocks(meeting):
        told = (getattr(block, name) for name, key in _told(type(block)) if key not in _FORMS)
        texts = [" ".join(map(without_nothing, prose)) for prose in told if prose]
        words = _word_count(texts)
        longest = max((_word_count((text,)) for text in texts), default=0)
        if words - longest >= LEAST_WORDS or longest < LEAST_WORDS <= words:
            yield Passage(meeting, place, Told(" ".join(texts), source, in_parts=False))


def _word_count(texts: Iterable[str]) -> int:
    """How many words there are, or a few more: punctuation may stand alone."""
    return sum(text.count(" ") + 1 for text in texts)


def _prose(meeting: Meeting) -> Iterator[tuple[KeyPath, Prose]]:
    for place, block in blocks(meeting):
        for name, key in _told(type(block)):
            yield (*place, key), getattr(block, name)
    for place, remark in remarks(meeting):
        yield (*place, "noi_dung"), remark.content
        yield (*place, "tra_loi"), remark.answer
    for index, review in enumerate(meeting.task_reviews):
        yield ("ra_soat", index, "dien_giai"), review.explanation
    if meeting.conclusion:
        yield ("ket_luan", "noi_dung"), meeting.conclusion.content


@cache
def _told(kind: type[Block]) -> tuple[tuple[str, str], ...]:
    """The fields of a block that tell of the month, with their keys."""
    fields = ((name, field.alias or name) for name, field in kind.model_fields.items())
    return tuple((name, alias) for name, alias in fields if alias in _TOLD)


def _least_around(key: KeyPath) -> float:
    """How many words there must be around other figures or names."""
    if key[-1] in _FORMS:
        return math.inf
    is_opinion = key[-1] in _OPINIONS or key[-1] in ("noi_dung", "tra_loi")
    return LEAST_WORDS if is_opinion else LEAST_WORDS_AROUND


def _texts(key: KeyPath, prose: tuple[str, ...]) -> tuple[str, ...]:
    """The paragraphs without formulae; then all together where there are several."""
    # The dues of a month that is not named may well have been the same.
    if key[-1] == "dang_phi" and not any(map(names_month, prose)):
        return ()
    own = tuple(map(without_nothing, prose))
    if key[0] == "ket_luan" or key[-1] in ("y_kien_ket_luan", "tra_loi"):
        own = tuple(map(without_closing, own))
    return (*own, " ".join(own)) if len(own) > 1 else own


def _preparation(meeting: Meeting, source: object) -> Iterator[Passage]:
    """The key points and the questions, without those that only name a part of the agenda."""
    prepared = meeting.preparation
    if prepared:
        for key, prose in (("trong_tam", prepared.key_points), ("cau_hoi", prepared.questions)):
            text = " ".join(point for point in prose or () if not is_of_agenda(point))
            told = Told(text, source, _LEAST_WORDS_OF_KEY_POINTS, in_parts=False)
            yield Passage(meeting, ("chuan_bi", key), told)
