"""The models and their keys, walked."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from chibo_cli.criteria import CriteriaSet
from chibo_cli.guidelines import Guideline, Overlay
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Orientations, Plan
from chibo_cli.models.register import Register
from chibo_cli.models.roster import Roster
from chibo_cli.models.score import ScoreRecord

Model = type[BaseModel]

FILES: dict[str, Model] = {
    "chibo.toml": Cell,
    "dang-vien.toml": Roster,
    "2026/2026-11-03-thuong-ky.toml": Meeting,
    "2026/ke-hoach.toml": Plan,
    "2026/dinh-huong/2026-11.toml": Orientations,
    "2026/so-van-ban.toml": Register,
    "2026/cham-diem/2026-11-03-thuong-ky.toml": ScoreRecord,
    "hd12-2018.toml": Guideline,
    "huong-dan/xa-binh-minh.toml": Overlay,
    "tieu-chi/chi-bo.toml": CriteriaSet,
}


def tables_in(annotation: Any) -> list[Model]:
    """The models an annotation is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [table for part in get_args(annotation) for table in tables_in(part)]


def all_tables() -> list[Model]:
    """Every model of the files, each once."""
    met: dict[Model, None] = {}
    waiting = list(FILES.values())
    while waiting:
        model = waiting.pop()
        if model not in met:
            met[model] = None
            waiting += [t for f in model.model_fields.values() for t in tables_in(f.annotation)]
    return list(met)


def key_paths(model: Model, holders: tuple[Model, ...] = ()) -> Iterator[str]:
    """Every key a file may hold, `nhiem_vu.han`; a table within its own kind is not entered."""
    for field in model.model_fields.values():
        yield str(field.alias)
        for table in tables_in(field.annotation):
            if table not in (*holders, model):
                for deeper in key_paths(table, (*holders, model)):
                    yield f"{field.alias}.{deeper}"


def used_key_paths(tables: dict[str, Any], model: Model) -> Iterator[str]:
    """Every key the tables of a file use, written like `key_paths`."""
    by_alias = {field.alias: field for field in model.model_fields.values()}
    for key, value in tables.items():
        yield key
        for table in tables_in(by_alias[key].annotation):
            for row in _rows(value, by_alias[key].annotation):
                for deeper in used_key_paths(row, table):
                    yield f"{key}.{deeper}"


def _rows(value: Any, annotation: Any) -> list[dict[str, Any]]:
    if getattr(annotation, "__origin__", None) is dict:
        return list(value.values())
    return [value] if isinstance(value, dict) else list(value)
