"""A model -> the JSON Schema of what its file may write, laid out the way taplo reads it.

Taplo is the engine of the editors' TOML extension. It turns a date or time into a text before it
validates, and drops what stands beside a `$ref`. Under `anyOf` it lists a key once for each
alternative, and not for the schema around them. An alternative beside `True`, which refuses
nothing, therefore only says what is listed; what is checked stands around it. A table that may
stand within itself, as a condition may, refers back to where it stands outermost.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from chibo_cli.models.base import NOTHING
from chibo_cli.schemas.meanings import MEANINGS

Json = dict[str, Any]

_CLOCK = (
    r"^\s*([01]?\d|2[0-3])\s*(:|[Hh]|[Gg]iờ)\s*"
    r"([0-5]?\d\s*([Pp]hút|[Pp])?)?(:[0-5]\d(\.\d+)?)?\s*$"
)
_NOTHING = rf"^\s*({NOTHING}|{NOTHING.capitalize()}|{NOTHING.upper()})\.*\s*$"

# With `false` taplo marks every line of the table; with this, the key, and it says these words.
_NO_OTHER_KEY = {"const": "khoá viết đúng, có trong bảng này", "anyOf": [True]}
# Pydantic's own names for the limits of a number that has a validator of ours.
_KEYWORDS = {"ge": "minimum", "le": "maximum", "gt": "exclusiveMinimum"}

_WRITE_DATE = "Ghi năm-tháng-ngày, không có dấu nháy: 2026-11-03."
_WRITE_TIME = 'Ghi giờ:phút giữa hai dấu nháy: "19:30".'
_WRITE_TEXTS = 'Ghi một "…", hoặc một danh sách ["…", "…"].'
_WRITE_LIST = 'Ghi một danh sách: ["…", "…"].'


def as_written(model: type[BaseModel]) -> Json:
    """The schema of a file in one piece, with descriptions that also say how to write a value."""
    made = model.model_json_schema(by_alias=True, schema_generator=_AsWritten)
    return _in_place(made, _Definitions(made.pop("$defs", {})), "#")


@dataclass(frozen=True)
class _Definitions:
    """The definitions a schema refers to by name, and where those around a place stand."""

    by_name: Json
    around: Mapping[str, str] = field(default_factory=dict)

    def within(self, name: str, here: str) -> "_Definitions":
        return replace(self, around={**self.around, name: here})


class _AsWritten(GenerateJsonSchema):
    """What may be written shorter, and nothing TOML cannot say: no null; no English title."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        made = super().model_schema(schema)
        return {key: each for key, each in made.items() if key not in ("title", "description")}

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        meanings = MEANINGS.get(schema["cls"], {})
        values = [member.value for member in schema["members"]]
        docs = {"enumValues": [meanings.get(value) for value in values]}
        return {"type": "string", "enum": values, "x-taplo": {"docs": docs}}

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        made = super().tuple_schema(schema)
        return made | {"type": ["string", "array"]} if made["items"] == {"type": "string"} else made

    def union_schema(self, schema: core_schema.UnionSchema) -> JsonSchemaValue:
        made = super().union_schema(schema)
        kinds = [each["type"] for each in made.get("anyOf", ()) if each.keys() == {"type"}]
        if "number" not in kinds:
            return made
        kinds.remove("integer")
        return {"type": kinds if len(kinds) > 1 else kinds[0]}

    def time_schema(self, schema: core_schema.TimeSchema) -> JsonSchemaValue:
        return {"type": "string", "pattern": _CLOCK}

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def _in_place(schema: Json, definitions: _Definitions, here: str) -> Json:
    """The schema at a JSON pointer, with each definition put where it is referred to."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name in definitions.around:
            return {"$ref": definitions.around[name]}
        rest = {key: each for key, each in schema.items() if key != "$ref"}
        schema = definitions.by_name[name] | rest
        definitions = definitions.within(name, here)
    made = {_KEYWORDS.get(key, key): each for key, each in schema.items() if key != "title"}
    said = made.pop("description", "")
    match made:
        case {"properties": properties}:
            made["additionalProperties"] = _NO_OTHER_KEY
            made["properties"] = {
                key: _in_place(each, definitions, f"{here}/properties/{key}")
                for key, each in properties.items()
            }
        case {"type": "array", "items": row}:
            made["items"] = _in_place(row, definitions, f"{here}/items")
            if "properties" in made["items"]:
                return _rows(said, made["items"], here)
            said = said if "$ref" in made["items"] else f"{said} {_WRITE_LIST}"
        case {"type": ["string", "array"]}:
            said = f"{said} {_WRITE_TEXTS}"
            made["items"] = {"type": "string", "description": said}
        case {"format": "date"}:
            # Listed as a text, it would be filled in with quotes.
            listed = {"type": "null", "description": f"{said} {_WRITE_DATE}"}
            return made | {"anyOf": [listed, True]}
        case {"pattern": pattern} if pattern == _CLOCK:
            said = f"{said} {_WRITE_TIME}"
    return made | {"description": said}


def _rows(said: str, row: Json, here: str) -> Json:
    """Tables under `[[…]]`, or the words that there is none."""
    nested = {key: _listed_rows(each) for key, each in row["properties"].items() if _is_rows(each)}
    listed = {"type": "array", "description": said, "properties": nested}
    # On its way to a key of a row, taplo's hover steps into `items` twice.
    row |= {"description": said, "items": {"$ref": f"{here}/items"}}
    return {
        "type": ["array", "string"],
        "pattern": _NOTHING,
        "items": row,
        "anyOf": [listed, True],
    }


def _is_rows(schema: Json) -> bool:
    return schema.get("type") == ["array", "string"]


def _listed_rows(schema: Json) -> Any:
    return schema["anyOf"][0]
