"""How late something is on the day a book speaks for."""

from datetime import date

from chibo_cli.record import YearRecord


def days_late(due: date | None, record: YearRecord) -> int:
    """The days since something fell due; 0 until a monthly meeting could have heard of it.

    That meeting is the first one held on the day or after it, with its minutes finished.
    """
    held = (m.date for m in record.meetings if m.kind.is_monthly and m.is_finished)
    if due is None or max(held, default=date.min) < due:
        return 0
    return (record.as_of - due).days
