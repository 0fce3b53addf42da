"""What may be wrong with a criteria set, as a value."""

from dataclasses import dataclass

from chibo_cli.criteria import CriteriaSet
from chibo_cli.findings import KeyPath, Location, Severity


@dataclass(frozen=True)
class Flaw:
    """One thing wrong with a criteria set: where it stands, how bad it is, and what to do.

    An error makes the set unusable; a warning is a value no step or more than one step fits.
    `noted` is what the set itself records its issuer left open at the same criterion, in prose:
    it may be this very place, or another one.
    """

    level: Severity
    place: Location
    message: str
    remedy: str
    noted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Places:
    """Makes the flaws of one set, from key paths as the model counts them."""

    criteria_set: CriteriaSet

    def error(self, key: KeyPath, message: str, remedy: str) -> Flaw:
        """A flaw that makes the set unusable."""
        return Flaw(Severity.ERROR, self.criteria_set.at(*key), message, remedy)

    def warning(self, key: KeyPath, message: str, remedy: str) -> Flaw:
        """A flaw that leaves some meetings without points, or with two numbers of points."""
        return Flaw(Severity.WARNING, self.criteria_set.at(*key), message, remedy)

    def advice(self, key: KeyPath, message: str, remedy: str) -> Flaw:
        """A flaw a set can be used with."""
        return Flaw(Severity.ADVICE, self.criteria_set.at(*key), message, remedy)
