"""The vocabulary of facts that criteria sets may name, and what finds each in the record."""

from chibo_cli.facts.vocabulary.attendance import ATTENDANCE
from chibo_cli.facts.vocabulary.duration import DURATION
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, Value, unknown

__all__ = ["VOCABULARY", "Found", "Measure", "NamedFact", "Value", "unknown"]

VOCABULARY: dict[str, NamedFact] = {fact.name: fact for fact in (*ATTENDANCE, *DURATION)}
