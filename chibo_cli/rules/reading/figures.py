"""How the computed figures of a meeting come about."""

from chibo_cli.facts.attendance import Attendance


def convened_shown(counted: Attendance) -> str:
    """`tổng số 25 – miễn sinh hoạt 2 + tạm đến 1 = 24`: what is nought is not said."""
    return _shown(
        ("tổng số", len(counted.total)),
        ("– miễn sinh hoạt", len(counted.exempt)),
        ("– tạm đi", len(counted.away)),
        ("– đình chỉ sinh hoạt", len(counted.suspended)),
        ("+ tạm đến", len(counted.received)),
        result=len(counted.convened),
    )


def present_shown(counted: Attendance) -> str:
    """`triệu tập 24 – vắng 2 = 22`."""
    return _shown(
        ("triệu tập", len(counted.convened)),
        ("– vắng", len(counted.absent)),
        result=len(counted.present),
    )


def voters_shown(counted: Attendance) -> str:
    """`có mặt 22 – dự bị 1 + dự thêm 1 = 22`: the official members who were there."""
    voting = set(counted.voters)
    return _shown(
        ("có mặt", len(counted.present)),
        ("– dự bị", sum(name not in voting for name in counted.present)),
        ("+ dự thêm", sum(name in voting for name in counted.extra)),
        result=len(counted.voters),
    )


def _shown(base: tuple[str, int], *steps: tuple[str, int], result: int) -> str:
    told = [base, *(step for step in steps if step[1])]
    return f"{' '.join(f'{words} {count}' for words, count in told)} = {result}"
