"""The days of the regular meetings of a year to come, and who fixed the day of the month."""

from datetime import date

from chibo_cli.facts.meeting_days import MeetingDay, day_in, day_of_month, meeting_day
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date, weekday


def days_in_words(record: YearRecord) -> tuple[str, ...]:
    """A line for each month; none where no day of the month is fixed."""
    number = day_of_month(record)
    if number is None:
        return ()
    months = (date(record.year, month, 1) for month in range(1, 13))
    return tuple(_in_words(meeting_day(record, day_in(month, number))) for month in months)


def fixed_by(record: YearRecord) -> str:
    """Who fixed the day: `ngày 03 hằng tháng, theo Thông báo số …:`; empty where nobody did."""
    number, habits = day_of_month(record), record.cell.habits
    if number is None:
        return ""
    stands = record.guideline.sources.get("ngay_trong_thang")
    paper = habits.day_basis if habits.day_of_month else (stands.paper if stands else None)
    return f"ngày {number:02d} hằng tháng" + (f", theo {paper.rstrip('.')}:" if paper else ":")


def _in_words(day: MeetingDay) -> str:
    told = f"{short_date(day.proposed)}, {weekday(day.proposed)}"
    if day.is_moved:
        return f"{told}; dời vì {day.words}"
    return f"{told}; {day.off.name}" if day.off else told
