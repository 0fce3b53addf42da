"""How the computed figures of a meeting come about."""

from chibo_cli.facts.attendance import Attendance
from chibo_cli.models.meeting.decisions import Ballot

# What a figure is reckoned from: words and a count, below nought where it is taken away.
Part = tuple[str, int]


def convened_shown(counted: Attendance) -> str:
    """`tổng số 25 – miễn sinh hoạt 2 + tạm đến 1 = 24`."""
    return reckoned(
        ("tổng số", len(counted.total)),
        ("miễn sinh hoạt", -len(counted.exempt)),
        ("tạm đi", -len(counted.away)),
        ("đình chỉ sinh hoạt", -len(counted.suspended)),
        ("tạm đến", len(counted.received)),
    )


def present_shown(counted: Attendance) -> str:
    """`triệu tập 24 – vắng 2 = 22`."""
    return reckoned(("triệu tập", len(counted.convened)), ("vắng", -len(counted.absent)))


def voters_shown(counted: Attendance) -> str:
    """`có mặt 22 – dự bị 1 + dự thêm 1 = 22`: the official members who were there."""
    voting = set(counted.voters)
    return reckoned(
        ("có mặt", len(counted.present)),
        ("dự bị", -sum(name not in voting for name in counted.present)),
        ("dự thêm", sum(name in voting for name in counted.extra)),
    )


def cast_shown(ballot: Ballot) -> str:
    """`18 phiếu (17 tán thành + 1 ý kiến khác)`."""
    counts = {
        "tán thành": ballot.in_favour,
        "không tán thành": ballot.against,
        "ý kiến khác": ballot.other_opinions,
    }
    parts = " + ".join(f"{count} {words}" for words, count in counts.items() if count)
    return f"{ballot.cast or 0} phiếu" + (f" ({parts})" if parts else "")


def excess_told(ballot: Ballot, counted: Attendance) -> str:
    """That more votes were counted than there were voters, as a sentence; empty where not."""
    if ballot.cast is None or ballot.cast <= len(counted.voters):
        return ""
    return (
        f"Có {cast_shown(ballot)}, nhưng chỉ có {len(counted.voters)} đảng viên "
        f"chính thức dự: {voters_shown(counted)}."
    )


def reckoned(*parts: Part) -> str:
    """The parts with their sum: what is nought is not said, but for the first.

    Where the first stands alone there is nothing to add up.
    """
    (words, count), *others = parts
    told = [f"{words} {count}"]
    told += [f"{'–' if n < 0 else '+'} {called} {abs(n)}" for called, n in others if n]
    return " ".join(told) + (f" = {sum(n for _, n in parts)}" if len(told) > 1 else "")
