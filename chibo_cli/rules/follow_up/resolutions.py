"""How a finding that compares resolutions of several meetings calls one."""

from chibo_cli.facts.naming import ordinal
from chibo_cli.models.meeting.decisions import Resolution


def resolution_name(resolution: Resolution, index: int) -> str:
    """`Nghị quyết số 12`; without a number its place in the file."""
    if resolution.number:
        return f"Nghị quyết số {resolution.number}"
    return f"Nghị quyết {ordinal(index)}"
