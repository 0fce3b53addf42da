"""The JSON Schemas of a cell's files, by which a TOML editor completes and checks while typing."""

import json
from dataclasses import dataclass
from functools import cache

from chibo_cli.criteria import CriteriaSet
from chibo_cli.models.base import TomlFile
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Orientations, Plan
from chibo_cli.models.register import Register
from chibo_cli.models.roster import Roster
from chibo_cli.models.score import ScoreRecord
from chibo_cli.schemas.shape import Json, as_written

# The last draft under which the editors' validator checks `format`.
_DRAFT = "http://json-schema.org/draft-07/schema#"
_NOTE = "Tệp do chibo ghi; đừng sửa, lệnh chibo schema sẽ ghi lại."
_YEAR = "[0-9]" * 4
_DAY = f"{_YEAR}-[0-9][0-9]-[0-9][0-9]"


@dataclass(frozen=True)
class FileKind:
    """One kind of file: its model, and the glob of its paths in the workspace."""

    slug: str
    title: str
    glob: str
    model: type[TomlFile]


FILE_KINDS = (
    FileKind("chi-bo", "Chi bộ", "chibo.toml", Cell),
    FileKind("dang-vien", "Danh sách đảng viên", "dang-vien.toml", Roster),
    FileKind("buoi-sinh-hoat", "Buổi sinh hoạt", f"{_YEAR}/{_DAY}*.toml", Meeting),
    FileKind("ke-hoach", "Kế hoạch năm", f"{_YEAR}/ke-hoach.toml", Plan),
    FileKind("dinh-huong", "Định hướng trong tháng", f"{_YEAR}/dinh-huong/*.toml", Orientations),
    FileKind("so-van-ban", "Sổ văn bản", f"{_YEAR}/so-van-ban.toml", Register),
    FileKind("tieu-chi", "Bộ tiêu chí", "tieu-chi/*.toml", CriteriaSet),
    FileKind("cham-diem", "Chấm điểm", f"{_YEAR}/cham-diem/*.toml", ScoreRecord),
)


def schema_of(kind: FileKind) -> Json:
    """The JSON Schema of one kind of file."""
    return as_written(kind.model) | {"$schema": _DRAFT, "title": kind.title, "description": _NOTE}


@cache
def schema_text(kind: FileKind) -> str:
    """The schema as its file holds it; the same text at every call."""
    return json.dumps(schema_of(kind), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
