"""Offices and states as lists write them -> those the roster knows."""

import re

from chibo_cli.facts.roster_on_day import Group
from chibo_cli.member_lists.names import plain_words
from chibo_cli.models.roster import OfficeKind

_OFFICES = {
    OfficeKind.SECRETARY: r"(bi thu|bt)( chi bo| cb)?",
    OfficeKind.DEPUTY_SECRETARY: r"(pho bi thu|pho bt|p bi thu|pbt)( chi bo| cb)?",
    OfficeKind.COMMITTEE_MEMBER: r"(chi uy vien|cuv|(uy vien|uv) chi uy|chi uy)( chi bo)?",
}
_NO_OFFICE = r"|dang vien|dv|khong|quan chung"
_GROUPS = {
    Group.FULL: r"(dang vien |dv )?(chinh thuc|ct)|dvct",
    Group.PROBATIONARY: r"(dang vien |dv )?(du bi|db)|dvdb",
    Group.EXEMPT: r"(duoc )?mien( cong tac)?( va)?( sinh hoat| sh| shd)?( dang)?",
    Group.AWAY: r"(dang )?(chuyen )?(sinh hoat )?(dang )?(tam di|tam thoi di|tam thoi)( noi khac)?",
    Group.RECEIVED: r"(chuyen )?(sinh hoat )?(dang )?(tam den|tam thoi den)( chi bo)?",
    Group.SUSPENDED: r"(dang )?(bi )?dinh chi( sinh hoat)?( dang)?",
}
# With their accents: «mat» would also be Mặt trận.
_OF_STANDING = re.compile(
    r"\b(miễn|tạm|chuyển|đình chỉ|mất|qua đời|từ trần|khai trừ|xoá tên|xóa tên|xin ra|dự bị)\b",
    re.I,
)


def offices_written(text: str) -> tuple[tuple[OfficeKind, ...], tuple[str, ...]]:
    """The offices of the cell that a cell names, and the other things it names."""
    known: list[OfficeKind] = []
    others: list[str] = []
    for piece in re.split(r"[,;/+\n]|\bkiêm\b| - | – |\bvà\b", text):
        words = plain_words(piece)
        kind = next((k for k, pattern in _OFFICES.items() if re.fullmatch(pattern, words)), None)
        if kind:
            known.append(kind)
        elif not re.fullmatch(_NO_OFFICE, words):
            others.append(piece.strip())
    return tuple(dict.fromkeys(known)), tuple(others)


def tells_of_standing(text: str) -> bool:
    """Whether a note speaks of what may take a member out of the count."""
    return bool(_OF_STANDING.search(text))


def group_written(text: str) -> Group | None:
    """The state a cell names, or None for anything else."""
    words = plain_words(text)
    if not words:
        return None
    return next((g for g, pattern in _GROUPS.items() if re.fullmatch(pattern, words)), None)
