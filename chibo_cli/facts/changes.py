"""What was changed in a copy, in the words of both texts."""

import re
from collections.abc import Iterator, Sequence

from chibo_cli.facts.copies import Manner

_SHOWN = 2
_LONGEST = 6

_TOKENS = re.compile(r"\d+(?:[.,/:]\d+)*%?|[^\W\d_]+")
# Words a figure says nothing without: `tháng 7`.
_COUNTED = frozenset(("tháng", "ngày", "quý", "năm", "tổ", "số", "lần", "đợt", "kỳ"))


def as_copied(manner: Manner, text: str, earlier: str, source: str) -> str:
    """`chép nguyên văn một đoạn của buổi …`; else what was changed: `, chỉ đổi: 14 → 16`."""
    match manner:
        case Manner.KEPT:
            return f"chép nguyên văn {source}"
        case Manner.REARRANGED:
            return f"chép {source}, đảo chỗ câu chữ"
        case Manner.EXTENDED:
            return f"chép {source}, rồi viết thêm"
        case Manner.SHORTENED:
            return f"chép {source}, bớt đi một phần"
    changes = tuple(dict.fromkeys(_changes(text, earlier)))
    if not changes:
        return f"chép nguyên văn {source}"
    more = len(changes) - _SHOWN
    shown = "; ".join(changes[:_SHOWN]) + (f" và {more} chỗ nữa" if more > 0 else "")
    return f"chép {source}, chỉ đổi: {shown}"


def _changes(text: str, earlier: str) -> Iterator[str]:
    """The places changed, in order: `14 → 16`, `thêm «rất»`, `bỏ «còn»`."""
    own, others = list(_TOKENS.finditer(text)), list(_TOKENS.finditer(earlier))
    for start, end, from_start, from_end in _places(own, others):
        old, new = others[from_start:from_end], own[start:end]
        if start and from_start and _is_figure(old) and _is_figure(new):
            before = own[start - 1], others[from_start - 1]
            if before[0].group().casefold() in _COUNTED:
                new, old = [before[0], *new], [before[1], *old]
        if old and new:
            yield f"{_shown(earlier, old)} → {_shown(text, new)}"
        elif new:
            yield f"thêm «{_shown(text, new)}»"
        else:
            yield f"bỏ «{_shown(earlier, old)}»"


def _places(
    own: Sequence[re.Match[str]], others: Sequence[re.Match[str]]
) -> Iterator[tuple[int, int, int, int]]:
    """Where the tokens differ: from and to, in the text and in the earlier one."""
    # Loaded only when there is a copy to show.
    from rapidfuzz.distance import Indel

    blocks = Indel.opcodes(_folded(others), _folded(own)).as_matching_blocks()
    start = from_start = 0
    for block in blocks:
        if (block.b, block.a) != (start, from_start):
            yield start, block.b, from_start, block.a
        start, from_start = block.b + block.size, block.a + block.size


def _folded(tokens: Sequence[re.Match[str]]) -> list[str]:
    return [token.group().casefold() for token in tokens]


def _is_figure(tokens: Sequence[re.Match[str]]) -> bool:
    return len(tokens) == 1 and tokens[0].group()[0].isdigit()


def _shown(text: str, tokens: Sequence[re.Match[str]]) -> str:
    """The tokens as they stand in the text, the middle of many left out."""
    if len(tokens) <= _LONGEST:
        return text[tokens[0].start() : tokens[-1].end()]
    half = _LONGEST // 2
    return f"{_shown(text, tokens[:half])}…{_shown(text, tokens[-half:])}"
