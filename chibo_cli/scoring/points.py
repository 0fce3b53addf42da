"""Numbers of points: added without dust, shown as a person writes them."""

from chibo_cli.models.score import ScoreEntry

Number = int | float


def plain(points: Number) -> Number:
    """A number of points as an integer where it is whole, without the dust of adding fractions."""
    rounded = round(points, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def points_shown(points: Number | None) -> str:
    """`2,5`; a whole number without comma, one that is not known as `…`."""
    return "…" if points is None else f"{points:g}".replace(".", ",")


def given_shown(entry: ScoreEntry) -> str:
    """What an entry gives: `4 điểm`, `đạt`, `không đạt`."""
    if entry.points is not None:
        return f"{points_shown(entry.points)} điểm"
    return "đạt" if entry.fulfilled else "không đạt"
