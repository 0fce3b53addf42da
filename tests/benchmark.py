"""Ratios against peers, measured side by side in one run.

    uv run --group bench python tests/benchmark.py

Whole commands are run in turn, A B A B, and the median of the pairs' ratios is printed. Bytecode
is written first, as on any machine that has run the programs once.
"""

import json
import os
import pickle
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate

from chibo_cli import word
from chibo_cli.documents.minutes import minutes
from chibo_cli.loader.choice import chosen_meeting
from chibo_cli.models.cell import Spelling
from chibo_cli.models.meeting import Meeting
from chibo_cli.store import write_paper

PAIRS = 11
PAPERS = 500
LOOPED = 20
EXAMPLE = Path(__file__).parents[1] / "examples" / "chi-bo-thon-dong"
MEETING = "2026-03"
PROGRAMS = Path(sys.executable).parent

BARE_SCRIPT = """
import pickle, sys
from docxtpl import DocxTemplate
from jinja2 import Environment
template, values, output = sys.argv[1:]
def day(d): return f"{d.day:02d}/{d.month}/{d.year}"
def long_day(d): return f"ngày {d.day:02d} tháng {d.month} năm {d.year}"
filters = dict(
    ngay=day, ngay_thang=long_day, thang_nam=str, gio=lambda t: f"{t.hour} giờ {t.minute} phút",
    hoa=str.upper, hoa_dau=lambda s: s[:1].upper() + s[1:], nhan=str,
    thuong_dau=lambda s: s[:1].lower() + s[1:], so=lambda n: f"{n:02d}",
    phan_tram=lambda x: f"{x:.1%}", cau=lambda s: s if s.endswith(".") else s + ".",
    liet_ke=", ".join, gon=str, lien_nam=str, diem=str,
    trich_dan=lambda paper: str(paper["so_hieu"]),
)
environment = Environment(autoescape=True, finalize=lambda v: "…………" if v is None else v)
for name, function in filters.items():
    environment.filters[name] = lambda v, f=function: None if v is None else f(v)
with open(values, "rb") as stream:
    context = pickle.load(stream)
paper = DocxTemplate(template)
paper.render(context, jinja_env=environment)
paper.save(output)
"""


def main() -> None:
    """Print each ratio with its goal."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        workspace = scratch / "chi-bo"
        shutil.copytree(EXAMPLE, workspace)
        chibo = str(PROGRAMS / "chibo")
        _report(
            "chibo --help / import typer",
            _ratio([chibo, "--help"], [sys.executable, "-c", "import typer"]),
            "1.5 at most",
        )
        context = _context(workspace)
        bare = _bare_script(scratch, context)
        one = [chibo, "minutes", MEETING, "-C", str(workspace), "-o", str(scratch / "one.docx")]
        _report("chibo minutes / bare docxtpl script", _ratio(one, bare), "2 at most")
        _report("minutes per second / docxtpl loop", _throughput(scratch, context), "10 at least")
        _report(
            "chibo check of one meeting / check-jsonschema",
            _ratio(*_checks(scratch, workspace, chibo)),
            "1 at most",
        )


def _report(what: str, ratio: float, goal: str) -> None:
    sys.stdout.write(f"{what:48} {ratio:6.2f}   goal {goal}\n")
    sys.stdout.flush()


def _ratio(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """The median over pairs of our whole time by theirs."""
    for command in (ours, theirs):
        _seconds(command)
    return statistics.median(_seconds(ours) / _seconds(theirs) for _ in range(PAIRS))


def _seconds(command: Sequence[str]) -> float:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return time.perf_counter() - begin


def _context(workspace: Path) -> dict[str, Any]:
    record, meeting, _ = chosen_meeting(workspace, MEETING, None, as_of=date(2026, 4, 1))
    return _plain(minutes.context(record, meeting, ()))


def _plain(value: Any) -> Any:
    """The values without this program's own types, for a script that does not know them."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    return value


def _bare_script(scratch: Path, context: dict[str, Any]) -> list[str]:
    script, values = scratch / "bare.py", scratch / "values.pickle"
    script.write_text(BARE_SCRIPT, encoding="utf-8")
    values.write_bytes(pickle.dumps(context))
    template = str(word.template_path("bien-ban"))
    return [sys.executable, str(script), template, str(values), str(scratch / "bare.docx")]


def _throughput(scratch: Path, context: dict[str, Any]) -> float:
    """How many times as many minutes we write in a second as a docxtpl loop does."""
    template = word.template_path("bien-ban")
    begin = time.perf_counter()
    for count in range(PAPERS):
        write_paper(scratch / "ours" / f"{count}.docx", word.render(template, context))
    ours = (time.perf_counter() - begin) / PAPERS
    environment = word._environment(Spelling.NEW)
    (scratch / "theirs").mkdir()
    begin = time.perf_counter()
    for count in range(LOOPED):
        paper = DocxTemplate(template)
        paper.render(context, jinja_env=environment)
        paper.save(scratch / "theirs" / f"{count}.docx")
    return (time.perf_counter() - begin) / LOOPED / ours


def _checks(scratch: Path, workspace: Path, chibo: str) -> tuple[list[str], list[str]]:
    schema = scratch / "buoi-sinh-hoat.json"
    schema.write_text(json.dumps(_as_written(Meeting.model_json_schema())), encoding="utf-8")
    file = next((workspace / "2026").glob(f"{MEETING}-03-thuong-ky.toml"))
    peer = [str(PROGRAMS / "check-jsonschema"), "--schemafile", str(schema), str(file)]
    return [chibo, "check", str(file)], peer


def _as_written(schema: Any) -> Any:
    """The schema with what files may write shorter: one text for a list, `"19:30"` for a time."""
    if isinstance(schema, list):
        return [_as_written(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: _as_written(each) for key, each in schema.items()}
    if made.get("type") == "array" and schema.get("items", {}).get("type") == "string":
        return {"anyOf": [{"type": "string"}, made]}
    if made.get("format") == "time":
        return {"type": "string"}
    return made


if __name__ == "__main__":
    main()
