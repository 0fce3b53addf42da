"""What a TOML editor would mark in a file, by the schema of its kind."""

from datetime import date, time
from typing import Any

import tomli
from jsonschema import Draft7Validator

from chibo_cli.findings import Location
from chibo_cli.schemas import FILE_KINDS, schema_of


def faults(slug: str, toml: str) -> list[str]:
    """The faults of a text, each with its place, in the order of places."""
    kind = next(kind for kind in FILE_KINDS if kind.slug == slug)
    validator = Draft7Validator(schema_of(kind), format_checker=Draft7Validator.FORMAT_CHECKER)
    errors = validator.iter_errors(as_taplo_sees(tomli.loads(toml)))
    return sorted(f"{_place(error)}: {error.message}" for error in errors)


def as_taplo_sees(value: Any) -> Any:
    """The value with dates and times as the texts taplo makes of them."""
    match value:
        case dict():
            return {key: as_taplo_sees(each) for key, each in value.items()}
        case list():
            return [as_taplo_sees(each) for each in value]
        case date() | time():
            return value.isoformat()
    return value


def _place(error: Any) -> str:
    return Location("", tuple(error.absolute_path)).dotted_key
