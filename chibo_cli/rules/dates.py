"""Dates as remedies write them: nobody may copy a day that was never so."""

from chibo_cli.models.meeting import Meeting


def day_to_fill_in(meeting: Meeting) -> str:
    """`2026-11-…`: the month of the meeting, with the day left to who knows it."""
    return f"{meeting.date:%Y-%m}-…"
