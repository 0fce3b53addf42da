"""Data -> model. What the model refuses becomes a finding and is left out; the rest stays."""

from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import ValidationError

from chibo_cli.findings import Finding, KeyPath, Location, Severity
from chibo_cli.loader.refusals import Refusal, refusal_of
from chibo_cli.models.base import ReadingContext, TomlFile, in_file

Model = TypeVar("Model", bound=TomlFile)

# Each round leaves out all that was refused; more rounds are needed only when a repaired place
# shows what it hid.
_MOST_ROUNDS = 20


def shaped(
    model: type[Model],
    tables: dict[str, Any],
    context: ReadingContext,
    gone: Iterable[KeyPath] = (),
) -> tuple[Model | None, list[Finding], set[KeyPath]]:
    """The model, the findings, and the places left out; no model where the file is not usable.

    `gone` are the places reading has left out before. Places are as the file counts them.
    `tables` is changed: what is refused is taken out of it.
    """
    findings: list[Finding] = []
    left_out: set[KeyPath] = set(gone)
    for _ in range(_MOST_ROUNDS):
        try:
            return model.model_validate(tables, context=context), findings, left_out
        except ValidationError as refused:
            refusals = [
                refusal_of(error, tables, model, context.removed)
                for error in refused.errors(include_url=False)
            ]
        # What is missing only because it was just left out has been said already.
        told = [each for each in refusals if each.place not in left_out]
        findings += [_finding(context.path, each) for each in told]
        dropped = {refusal.drop: refusal for refusal in refusals}
        left_out |= {in_file(place, context.removed) for r in refusals for place in r.meant}
        taken_out = {drop for drop, refusal in dropped.items() if refusal.repair is None}
        left_out |= {in_file(drop, context.removed) for drop in taken_out}
        for drop in sorted(dropped, key=_order, reverse=True):
            _leave_out(tables, dropped[drop])
        elements = {drop for drop in taken_out if drop and isinstance(drop[-1], int)}
        context.removed |= {in_file(drop, context.removed) for drop in elements}
        if any(not refusal.drop for refusal in refusals):
            break
    return None, findings, left_out


def _finding(path: str, refusal: Refusal) -> Finding:
    return Finding(
        refusal.code,
        Severity.ERROR,
        Location(path, refusal.place),
        refusal.message,
        refusal.remedy,
    )


def _order(key: KeyPath) -> tuple[tuple[bool, int, str], ...]:
    return tuple(
        (isinstance(step, int), step if isinstance(step, int) else 0, str(step)) for step in key
    )


def _leave_out(tables: dict[str, Any], refusal: Refusal) -> None:
    *way, last = refusal.drop or ("",)
    holder: Any = tables
    for step in way:
        try:
            holder = holder[step]
        except (KeyError, IndexError, TypeError):
            return
    if refusal.repair is not None and isinstance(holder, dict):
        holder[last] = refusal.repair
    elif isinstance(holder, dict):
        holder.pop(last, None)
    elif isinstance(holder, list) and isinstance(last, int) and last < len(holder):
        del holder[last]
