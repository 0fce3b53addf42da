"""Places that were left out of a file: nothing may be concluded from their absence."""

from chibo_cli.record import YearRecord


def has_gap(record: YearRecord, path: str, *tables: str) -> bool:
    """Whether something was left out of a file: of these tables, or of any where none is named."""
    left_out = record.left_out.get(path, frozenset())
    return any(not tables or key[:1] == () or key[0] in tables for key in left_out)
