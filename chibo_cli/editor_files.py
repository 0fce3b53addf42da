"""What lets a TOML editor complete and check the files: their schemas, and the link to them."""

from dataclasses import dataclass
from pathlib import Path

from chibo_cli.schemas import FILE_KINDS, FileKind, schema_text
from chibo_cli.store import Outcome, Written, write_bytes

SCHEMA_FOLDER = "luoc-do"
# Where taplo looks for the link, in this order.
LINK_FILES = (".taplo.toml", "taplo.toml")

_LINK_HEAD = """\
# Nối các tệp của sổ với lược đồ trong luoc-do/, để VS Code có phần mở rộng Even Better TOML
# gợi ý và soát ngay khi gõ. Tệp này đã sửa thì chibo giữ nguyên.
"""


@dataclass(frozen=True)
class EditorFiles:
    """What became of the schemas and of the link; `to_add` is what a link that is kept lacks."""

    schemas: tuple[Written, ...]
    link: Written
    to_add: str = ""


def write_editor_files(root: Path) -> EditorFiles:
    """Write the schemas anew, and the link where there is none; a link of a person stays."""
    planned = planned_editor_files(root)
    for kind, schema in zip(FILE_KINDS, planned.schemas, strict=True):
        if schema.outcome is not Outcome.SAME:
            write_bytes(schema.path, schema_text(kind).encode())
    if planned.link.outcome is Outcome.NEW:
        write_bytes(planned.link.path, _link_text().encode())
    return planned


def planned_editor_files(root: Path) -> EditorFiles:
    """What `write_editor_files` would do, without doing it."""
    schemas = tuple(_planned_schema(root, kind) for kind in FILE_KINDS)
    there = next((root / name for name in LINK_FILES if (root / name).exists()), None)
    if there is None:
        return EditorFiles(schemas, Written(root / LINK_FILES[0], Outcome.NEW))
    text = there.read_text(encoding="utf-8-sig", errors="replace")
    if text == _link_text():
        return EditorFiles(schemas, Written(there, Outcome.SAME))
    lacking = [_rule(kind) for kind in FILE_KINDS if _schema_name(kind) not in text]
    return EditorFiles(schemas, Written(there, Outcome.KEPT), "\n".join(lacking))


def _planned_schema(root: Path, kind: FileKind) -> Written:
    path = root / _schema_name(kind)
    if not path.exists():
        return Written(path, Outcome.NEW)
    same = path.read_bytes() == schema_text(kind).encode()
    return Written(path, Outcome.SAME if same else Outcome.REPLACED)


def _link_text() -> str:
    return "\n".join([_LINK_HEAD, *map(_rule, FILE_KINDS)])


def _rule(kind: FileKind) -> str:
    # On Windows taplo never finds a file by a relative pattern: it puts "c:/…" before the pattern
    # and looks for it in "/c:/…". A schema's path it does find.
    return f'[[rule]]\ninclude = ["/**/{kind.glob}"]\nschema.path = "{_schema_name(kind)}"\n'


def _schema_name(kind: FileKind) -> str:
    return f"{SCHEMA_FOLDER}/{kind.slug}.json"
