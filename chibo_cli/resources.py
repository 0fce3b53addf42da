"""The files that come with the program: in the installed package, else in the checkout."""

from pathlib import Path

_PLACES = (Path(__file__).parent, Path(__file__).parents[1])


def resource(name: str) -> Path:
    """The path of `templates/…` or `examples/…`. Raises LookupError where there is none."""
    for place in _PLACES:
        if (place / name).exists():
            return place / name
    raise LookupError(name)
