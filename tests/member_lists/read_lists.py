"""What a list gives when it is read, in words."""

from pathlib import Path

import pytest
from office_lists import TODAY

from chibo_cli.errors import ChiboError
from chibo_cli.member_lists.people import ListedPerson
from chibo_cli.member_lists.reading import ReadList, read_list


def read(path: Path, sheet: str | None = None) -> ReadList:
    return read_list(path, sheet, TODAY)


def people(path: Path) -> list[str]:
    return [told(person) for person in read(path).people.people]


def told(person: ListedPerson) -> str:
    """Everything a row gives, in one line."""
    days = [f"{key} {day}" for key, day in person.days.items()]
    state = [person.group.value] if person.group else []
    state += [f"từ {person.group_since}"] if person.group_since else []
    parts = [
        *([person.gender.value] if person.gender else []),
        *([f"mã {person.code}"] if person.code else []),
        *days,
        *(office.value for office in person.offices),
        *state,
        *([person.basis] if person.basis else []),
        *(f"({remark})" for remark in person.told),
        *(f"[{fault}]" for fault in person.faults),
    ]
    return f"{person.row} {person.name}: {', '.join(parts)}"


def refused(path: Path, sheet: str | None = None) -> str:
    with pytest.raises(ChiboError) as error:
        read(path, sheet)
    return str(error.value)
