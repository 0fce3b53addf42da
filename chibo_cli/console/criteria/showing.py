"""A whole criteria set as a person reads it."""

from collections.abc import Iterator, Sequence

from rich.console import Console

from chibo_cli.console.criteria.lines import Line, criteria_lines
from chibo_cli.console.criteria.ratings import knock_out_lines, rating_lines, year_lines
from chibo_cli.console.criteria.words import (
    SCALES,
    SCOPES,
    VALIDITIES,
    condition_words,
    fact_words,
    how_sure,
    kinds_words,
    meaning_of,
)
from chibo_cli.console.papers import out
from chibo_cli.console.screen import console_for, print_line
from chibo_cli.console.wrapping import wrapped
from chibo_cli.criteria import CriteriaSet, Scale, Scope
from chibo_cli.own_criteria import WithinReach
from chibo_cli.scoring.points import points_shown
from chibo_cli.vietnamese import listed, opening_capital, short_date

_RATINGS = {
    Scope.MEETING: "Xếp loại buổi sinh hoạt",
    Scope.QUARTER: "Xếp loại quý",
    Scope.YEAR: "Xếp loại cả năm",
}


def show_set(each: WithinReach, *, no_color: bool) -> None:
    """Print a set: what it rests on, what is missing, its criteria, and what they come to."""
    console = console_for(no_color=no_color)
    known = each.criteria_set
    print_line(console, f"{each.name}  ({listed(_standing(each))})", style="bold")
    for line in _head(known):
        out(line)
    if known.complete:
        _show_part(console, "Còn thiếu", _gaps(known))
    else:
        _show_part(console, "Bộ tiêu chí ghi nhận chưa đầy đủ", _gaps(known), style="bold yellow")
    for title, lines in (
        ("Điều cần biết", [("- ", text) for text in known.note or ()]),
        ("Nguồn đã đọc", list(_sources(known))),
        ("Bộ tiêu chí tự quy định", list(_parameters(known))),
        ("Tiêu chí", list(criteria_lines(each))),
        (_RATINGS[known.scope], list(rating_lines(known))),
        ("Trường hợp loại trừ", list(knock_out_lines(known))),
        ("Xếp loại năm", list(year_lines(known))),
        ("Ai chấm, ai quyết định", list(_parties(known))),
        ("Các bước chấm điểm", list(_procedure(known))),
        ("Bộ theo loại hình chi bộ", list(_variants(known))),
        ("Chỗ văn bản để ngỏ, cần hỏi cấp uỷ", list(_ambiguities(known))),
    ):
        _show_part(console, title, lines)


def _standing(each: WithinReach) -> Iterator[str]:
    yield "của chi bộ" if each.is_own else "có sẵn"
    if each.is_used:
        yield "đang dùng"
    if each.fits is False:
        yield "không dành cho loại hình chi bộ này"


def _show_part(console: Console, title: str, lines: Sequence[Line], *, style: str = "bold") -> None:
    if not lines:
        return
    out("")
    print_line(console, title, style=style)
    for mark, text in lines:
        out(wrapped(text, f"  {mark}"))


def _head(known: CriteriaSet) -> Iterator[str]:
    yield wrapped(known.name or "(chưa ghi tên)")
    yield ""
    day = f"ngày {short_date(known.date)}" if known.date else "chưa rõ ngày"
    paper = f"{known.reference or 'chưa rõ số'}, {day}, {known.issuer or 'chưa rõ cơ quan'}"
    yield wrapped(f"{paper}; {VALIDITIES[known.validity]}.", "Văn bản:    ")
    if known.basis:
        yield wrapped(f"{'; '.join(known.basis)}.", "Căn cứ:     ")
    yield wrapped(f"{kinds_words(known)}.", "Áp dụng:    ")
    yield wrapped(f"{_measure(known)}.", "Chấm:       ")
    if known.agenda_place:
        yield wrapped(f"{meaning_of(known.agenda_place)}.", "Lúc chấm:   ")
    if known.evidence:
        yield wrapped(f"{known.evidence.words}.", "Độ tin cậy: ")


def _measure(known: CriteriaSet) -> str:
    scope = f"{SCOPES[known.scope]} một phiếu, {SCALES[known.scale]}"
    if known.scale is not Scale.POINTS:
        return scope
    if known.total is None:
        return f"{scope}, chưa rõ tổng điểm"
    return f"{scope}, tổng {points_shown(known.total)}, bước {points_shown(known.increment)}"


def _gaps(known: CriteriaSet) -> list[Line]:
    told = known.gaps or (() if known.complete else ("chưa ghi còn thiếu gì",))
    return [("- ", gap) for gap in told]


def _sources(known: CriteriaSet) -> Iterator[Line]:
    for source in known.sources:
        read = source.content or source.address or "…"
        yield "- ", f"{read}{how_sure(source.evidence)}"
        if source.content and source.address:
            yield "  ", source.address


def _parameters(known: CriteriaSet) -> Iterator[Line]:
    for each in known.parameters:
        when = f" khi {condition_words(each.condition)}" if each.condition else ""
        yield "- ", f"{fact_words(each.fact or '…')}: {each.value}{when}"


def _parties(known: CriteriaSet) -> Iterator[Line]:
    for each in known.scoring_parties:
        who = meaning_of(each.evaluator) if each.evaluator else "…"
        roles = [
            "phải chấm" if each.required else "chấm nếu có",
            *(["quyết định xếp loại"] if each.decides else []),
        ]
        yield "- ", f"{each.name or opening_capital(who)} ({who}): {', '.join(roles)}"
        if each.note:
            yield "  ", each.note


def _procedure(known: CriteriaSet) -> Iterator[Line]:
    for number, each in enumerate(known.procedure, start=1):
        yield f"{number}. ", f"{each.content or '…'}{how_sure(each.evidence)}"


def _variants(known: CriteriaSet) -> Iterator[Line]:
    for each in known.variants:
        yield "- ", f"{each.code or '…'}: {each.name or '…'}"
    if known.variants:
        yield "", f"Lập bộ trống để điền:  chibo criteria new TÊN --tu {known.variants[0].code}"


def _ambiguities(known: CriteriaSet) -> Iterator[Line]:
    for each in known.ambiguities:
        yield "- ", f"{f'{each.criterion}: ' if each.criterion else ''}{each.content or '…'}"
