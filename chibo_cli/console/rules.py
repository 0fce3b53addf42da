"""The rules as a person reads them at 80 columns."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import dedent, fill, indent
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out
from chibo_cli.console.wrapping import wrapped
from chibo_cli.explaining import Explained, Standing
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.rules import FAMILIES

_WIDTH = 79
_READING = "đọc tệp"


def show_listed(codes: Sequence[Explained]) -> None:
    """Print the codes by family, one line each where it fits."""
    for family, members in groupby(codes, key=lambda each: each.family):
        out(f"{FAMILIES[family]}")
        for each in members:
            level = each.severity.words if each.severity else _READING
            out(wrapped(each.title, f"  {each.code}  {level:8}  "))
        out("")
    out("Hiểu một mã: chibo rule CB602")


def show_explained(each: Explained) -> None:
    """Print what a code means: what is wrong, why, its papers, wrong and right."""
    level = each.severity.words if each.severity else _READING
    out(f"{each.code}  {level}  ({FAMILIES[each.family]})\n")
    out(fill(each.title, _WIDTH))
    for paragraph in each.why.split("\n\n"):
        if paragraph:
            out(f"\n{fill(' '.join(paragraph.split()), _WIDTH)}")
    if not each.severity:
        return
    out(f"\n{wrapped(_scope(each), 'Áp dụng:  ')}")
    for line in _basis(each):
        out(wrapped(line, "Căn cứ:   "))
    out(wrapped(each.remedy, "Cách sửa: "))
    for heading, example in (("Sai", each.wrong), ("Đúng", each.right)):
        out(f"\n{heading}:")
        first = example.partition("\n")[0]
        prose = first.strip() and not first.startswith(" ")
        out(fill(" ".join(example.split()), _WIDTH) if prose else _block(example))


def show_rules_as_json(codes: Sequence[Explained]) -> None:
    """Print one JSON document with the codes in order."""
    show_as_json({"quy_tac": [_as_json(each) for each in codes]})


def _block(example: str) -> str:
    return indent(dedent(example).strip("\n"), "    ")


def _scope(each: Explained) -> str:
    if not each.kinds:
        return "cả năm."
    if set(each.kinds) == set(MeetingKind):
        kinds = "mọi buổi"
    else:
        kinds = f"buổi {', '.join(kind.words for kind in each.kinds)}"
    return f"{kinds}{'' if each.drafts else ', khi tệp đã ghi xong'}."


def _basis(each: Explained) -> Iterator[str]:
    if each.basis:
        yield each.basis
        return
    told = {_told(standing, each): None for standing in each.standings}
    for line in told:
        names = [s.guideline for s in each.standings if _told(s, each) == line]
        yield line if len(told) == 1 else f"[{', '.join(names)}] {line}"


def _told(standing: Standing, each: Explained) -> str:
    if standing.severity is None:
        return "hướng dẫn này không đòi hỏi, nên không xét."
    papers = "; ".join(
        f"{s.paper}{f', {s.clause}' if s.clause else ''} ({s.evidence.words})"
        for s in standing.sources
    )
    other = standing.severity is not each.severity
    return f"{papers}.{f' Mức: {standing.severity.words}.' if other else ''}"


def _as_json(each: Explained) -> dict[str, Any]:
    return {
        "ma": each.code,
        "muc_do": each.severity.value if each.severity else None,
        "tieu_de": each.title,
        "vi_sao": " ".join(each.why.split()),
        "cach_sua": each.remedy,
        "loai_buoi": [kind.value for kind in each.kinds],
        "can_cu": {
            standing.guideline: {
                "muc_do": standing.severity.value if standing.severity else None,
                "van_ban": [
                    {"van_ban": s.paper, "dieu": s.clause, "bang_chung": s.evidence.value}
                    for s in standing.sources
                ],
            }
            for standing in each.standings
        },
        "sai": dedent(each.wrong).strip(),
        "dung": dedent(each.right).strip(),
    }
