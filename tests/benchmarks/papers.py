"""Papers against docxtpl: one as a whole command, and many in one run."""

import pickle
import sys
import time
from datetime import date
from enum import Enum
from itertools import cycle, islice, zip_longest
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate

from benchmarks.timing import CHIBO, ratio, report
from chibo_cli import word
from chibo_cli.documents.minutes import minutes
from chibo_cli.loader.choice import chosen_meeting
from chibo_cli.models.cell import Spelling
from chibo_cli.papers.sample_contexts import all_documents, sample_contexts
from chibo_cli.store import write_paper

PAPERS = 500
LOOPED = 60
EACH = 5
MEETING = "2026-03"

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


def measure_papers(scratch: Path, workspace: Path) -> None:
    """Print the ratios of writing one paper, and many of all kinds."""
    context = _context(workspace)
    bare = _bare_script(scratch, context)
    one = [CHIBO, "minutes", MEETING, "-C", str(workspace), "-o", str(scratch / "one.docx")]
    report("chibo minutes / bare docxtpl script", ratio(one, bare), "2 at most")
    report("mixed papers per second / docxtpl loop", _throughput(scratch), "10 at least")


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


def _throughput(scratch: Path) -> float:
    """How many times as many papers of all kinds we write in a second as a docxtpl loop does."""
    papers = list(islice(cycle(_mixed()), PAPERS))
    begin = time.perf_counter()
    for count, (template, context) in enumerate(papers):
        write_paper(scratch / "ours" / f"{count}.docx", word.render(template, context))
    ours = (time.perf_counter() - begin) / len(papers)
    environment = word.environment(Spelling.NEW)
    (scratch / "theirs").mkdir()
    begin = time.perf_counter()
    for count, (template, context) in enumerate(papers[:LOOPED]):
        paper = DocxTemplate(template)
        paper.render(context, jinja_env=environment)
        paper.save(scratch / "theirs" / f"{count}.docx")
    return (time.perf_counter() - begin) / LOOPED / ours


def _mixed() -> list[tuple[Path, dict[str, Any]]]:
    """A few papers of every kind, of the sample year, kind after kind in turn."""
    kinds = [
        [(word.template_path(slug), context) for context in sample_contexts(slug)[:EACH]]
        for slug in all_documents()
    ]
    return [paper for turn in zip_longest(*kinds) for paper in turn if paper is not None]
