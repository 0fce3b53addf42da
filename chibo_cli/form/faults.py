"""A fault of form, and the assertions that find them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from chibo_cli.findings import Severity
from chibo_cli.form.demands import Demand, Mistake, demands, mistakes
from chibo_cli.form.paper import Paper

Hits = Iterator[tuple[str, str] | tuple[str, str, str]]
"""Where and what: a place in the paper, one sentence, and the number of a usual mistake or ""."""


@dataclass(frozen=True)
class FormFault:
    """One thing in a Word file that does not follow the official form."""

    assertion: str
    title: str
    severity: Severity
    place: str
    message: str
    remedy: str
    basis: str
    mistake: Mistake | None = None


def always(paper: Paper) -> bool:
    """True for every paper."""
    return True


@dataclass(frozen=True)
class Assertion:
    """One measurable demand: its id, the papers it is about, and its measure."""

    id: str
    applies: Callable[[Paper], bool]
    measure: Callable[[Paper], Hits]

    @property
    def demand(self) -> Demand:
        """What is asked, in the user's words."""
        return demands()[self.id]

    def faults(self, paper: Paper) -> Iterator[FormFault]:
        """What this demand finds, in document order."""
        demand = self.demand
        for place, message, *mistake in self.measure(paper):
            yield FormFault(
                self.id,
                demand.title,
                demand.severity(paper.profile),
                place,
                message,
                demand.remedy,
                demand.basis(paper.profile),
                mistakes()[mistake[0]] if any(mistake) else None,
            )


def assertion(
    id: str, *, applies: Callable[[Paper], bool] = always
) -> Callable[[Callable[[Paper], Hits]], Assertion]:
    """Make an assertion of the function that measures it."""
    return lambda measure: Assertion(id, applies, measure)
