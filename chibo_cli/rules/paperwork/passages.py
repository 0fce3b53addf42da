"""The prose of minutes: what is told of one month, and would be told otherwise of another."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from chibo_cli.facts.speaking import blocks, remarks
from chibo_cli.findings import KeyPath
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import Block

# Not the purpose of a topic nor a petition: they stay the same by their nature.
_TOLD = frozenset(
    {
        *("thoi_su", "tinh_hinh_tu_tuong", "hoc_tap_bac", "y_kien_ket_luan"),
        *("ket_qua", "uu_diem", "han_che", "nguyen_nhan", "phuong_huong"),
        *("dang_phi", "cong_tac_dang_vien", "kiem_tra_giam_sat", "doan_the"),
        *("bieu_duong", "nhac_nho", "tu_phe_binh_phe_binh"),
        *("tom_tat", "lien_he", "tiep_thu", "danh_gia_nhom"),
    }
)

Prose = tuple[str, ...] | None


@dataclass(frozen=True)
class Passage:
    """A piece of prose with its meeting and its place there."""

    meeting: Meeting
    key: KeyPath
    text: str


def passages(meeting: Meeting) -> Iterator[Passage]:
    """The prose of a meeting: each block and key as a whole, then each of several paragraphs."""
    for key, prose in _prose(meeting):
        if prose:
            yield Passage(meeting, key, " ".join(prose))
            if len(prose) > 1:
                yield from (Passage(meeting, key, paragraph) for paragraph in prose)


def _prose(meeting: Meeting) -> Iterator[tuple[KeyPath, Prose]]:
    for place, block in blocks(meeting):
        told = [(alias, getattr(block, name)) for name, alias in _told(type(block))]
        written = tuple((alias, prose) for alias, prose in told if prose)
        if len(written) > 1:
            yield place, (" ".join(text for _, prose in written for text in prose),)
        yield from (((*place, alias), prose) for alias, prose in written)
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
