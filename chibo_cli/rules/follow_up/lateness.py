"""How late something is on the day a book speaks for."""

from datetime import date

from chibo_cli.record import YearRecord


def days_late(due: date | None, record: YearRecord) -> int:
    """The days since something fell due; 0 until a monthly meeting could have heard of it.

    That meeting is the first one held on the day or after it, with its minutes finished.
    """
    if due is None or last_monthly(record) < due:
        return 0
    return (record.as_of - due).days


def last_monthly(record: YearRecord) -> date:
    """The day of the last monthly meeting whose minutes are finished; the first of days if none."""
    held = (m.date for m in record.meetings if m.kind.is_monthly and m.is_finished)
    return max(held, default=date.min)
