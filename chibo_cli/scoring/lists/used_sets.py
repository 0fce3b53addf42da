"""The criteria sets the meetings of a list were scored by, and the ratings they know."""

from collections.abc import Iterable
from dataclasses import dataclass

from chibo_cli.criteria import CriteriaSet
from chibo_cli.scoring.lists.notes import RATINGS_OF_LISTS
from chibo_cli.scoring.month_grades import MeetingGrade
from chibo_cli.scoring.ratings import order_of


@dataclass(frozen=True)
class UsedSet:
    """A criteria set meetings of a list were scored by, with the places of their cells in it."""

    name: str
    criteria_set: CriteriaSet
    places: tuple[int, ...]

    @property
    def title(self) -> str:
        """What it is called."""
        return self.criteria_set.name or self.name


def used_sets(graded: Iterable[tuple[int, MeetingGrade]]) -> tuple[UsedSet, ...]:
    """The sets of scored meetings, in order of first use, each with the places in the list.

    Sets of one name with another content stand apart.
    """
    found: list[tuple[str, CriteriaSet, dict[int, None]]] = []
    for place, each in graded:
        sheet = each.sheet
        if sheet is None:
            continue
        key = (sheet.name, sheet.criteria_set)
        same = next((places for name, made, places in found if (name, made) == key), None)
        if same is None:
            same = {}
            found.append((*key, same))
        same[place] = None
    return tuple(UsedSet(name, made, tuple(places)) for name, made, places in found)


def ratings_of(sets: Iterable[UsedSet]) -> tuple[str, ...]:
    """The four ratings of the columns: the words of the sets where they share them."""
    orders = {order for each in sets if (order := order_of(each.criteria_set))}
    only = orders.pop() if len(orders) == 1 else ()
    return only if len(only) == len(RATINGS_OF_LISTS) else RATINGS_OF_LISTS
