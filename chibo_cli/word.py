"""A template and its values -> a DOCX file. Nothing else imports docxtpl.

docxtpl turns the tags of a Word file into a Jinja template once; Jinja compiles it once; a paper
is then one rendering, put into an archive whose unchanging parts were compressed once.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import jinja2
from docxtpl import DocxTemplate
from jinja2.sandbox import ImmutableSandboxedEnvironment

from chibo_cli.models.cell import Spelling
from chibo_cli.models.words import PAPER_TYPES, WORDS
from chibo_cli.resources import resource
from chibo_cli.store import FINGERPRINT_PART, TEXT_BESIDE, TEXT_PART, fingerprint
from chibo_cli.vietnamese import (
    clock,
    listed,
    long_date,
    month_year,
    old_spelling,
    opening_capital,
    opening_lower,
    per_cent,
    short_date,
)

TO_FILL_BY_HAND = "…………"

# The archive carries no clock: the earliest time the format knows.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FINGERPRINT_MARK = "0" * 64

_BREAKS = re.compile(r"[\t\n\r\x85\u2028\u2029]")
# Control characters, which XML cannot hold or nobody can see, and non-characters.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class _Prepared:
    """A template ready to be filled: compiled text, and the archive of all other parts."""

    text: jinja2.Template
    opening: str
    closing: str
    properties: str
    beside: tuple[str, ...]
    other_parts: bytes


def template_path(slug: str) -> Path:
    """The shipped template of a document."""
    return resource(f"templates/{slug}.docx")


def render(
    template: Path, context: Mapping[str, Any], *, spelling: Spelling = Spelling.NEW
) -> bytes:
    """The DOCX file: same template and values, same bytes. Missing values print as dots."""
    prepared = _prepared(template, spelling)
    text = prepared.opening + prepared.text.render(context) + prepared.closing
    mark = fingerprint(text, prepared.beside)
    archive = BytesIO()
    archive.write(prepared.other_parts)
    with ZipFile(archive, "a") as parts:
        _put(parts, FINGERPRINT_PART, prepared.properties.replace(_FINGERPRINT_MARK, mark))
        _put(parts, TEXT_PART, text)
    return archive.getvalue()


def _put(parts: ZipFile, name: str, content: str | bytes) -> None:
    entry = ZipInfo(name, _EPOCH)
    entry.create_system = 3  # the same bytes on Windows
    entry.external_attr = 0o600 << 16
    parts.writestr(entry, content, compress_type=ZIP_DEFLATED, compresslevel=1)


@cache
def _prepared(template: Path, spelling: Spelling) -> _Prepared:
    word = DocxTemplate(template)
    word.init_docx()
    with ZipFile(template) as archive:
        source = archive.read(TEXT_PART).decode("utf-8")
        properties = archive.read(FINGERPRINT_PART).decode("utf-8")
        others = {
            name: archive.read(name)
            for name in archive.namelist()
            if name not in (TEXT_PART, FINGERPRINT_PART)
        }
    opening, body, closing = _around_body(source)
    patched = word.patch_xml(body)
    if spelling is Spelling.OLD:
        patched = old_spelling(patched)
    kept = BytesIO()
    with ZipFile(kept, "w") as parts:
        for name, content in others.items():
            _put(parts, name, content)
    return _Prepared(
        _environment(spelling).from_string(patched),
        opening,
        closing,
        properties,
        tuple(each.decode("utf-8") for name, each in others.items() if TEXT_BESIDE.match(name)),
        kept.getvalue(),
    )


def _around_body(source: str) -> tuple[str, str, str]:
    start = source.index("<w:body>")
    end = source.rindex("</w:body>")
    return source[:start], source[start:end], source[end:]


def _environment(spelling: Spelling) -> jinja2.Environment:
    environment = ImmutableSandboxedEnvironment(
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=_printed,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters.update(_filters(spelling))
    return environment


def _printed(value: Any) -> Any:
    """A missing value as dots; a text on one line, since Word has no newline within a text."""
    if value is None:
        return TO_FILL_BY_HAND
    if not isinstance(value, str):
        return value
    text = _FORBIDDEN.sub("", value)
    if _BREAKS.search(text):
        text = " ".join(text.split())
    return type(value)(text)


def _filters(spelling: Spelling) -> dict[str, Callable[..., Any]]:
    def spelt(text: str) -> str:
        return old_spelling(text) if spelling is Spelling.OLD else text

    plain: dict[str, Callable[..., Any]] = {
        "ngay": short_date,
        "ngay_thang": long_date,
        "thang_nam": month_year,
        "gio": clock,
        "hoa": str.upper,
        "hoa_dau": opening_capital,
        "thuong_dau": opening_lower,
        "so": _two_digits,
        "phan_tram": per_cent,
        "diem": lambda points: f"{points:g}".replace(".", ","),
        "cau": _sentence,
        "gon": lambda text: text.rstrip(" .;,"),
        "lien_nam": lambda text: re.sub(r"\bnăm (?=\d)", "năm\u00a0", text),
        "trich_dan": _citation,
        "liet_ke": lambda names: listed(names) if names else None,
        "nhan": lambda value: spelt(WORDS[value]),
    }
    return {name: _passing_none(function) for name, function in plain.items()}


def _passing_none(function: Callable[..., Any]) -> Callable[..., Any]:
    """The filter, but a missing value stays missing and is printed as dots."""
    return lambda value, *others: None if value is None else function(value, *others)


def _two_digits(number: int) -> str:
    """Counts as papers write them: 01 to 09, and a plain 0."""
    return f"{number:02d}" if number else "0"


def _citation(paper: Mapping[str, Any]) -> str:
    """A paper as a text cites it: type, number, day, issuer, subject (HD05, 27/5/2026)."""
    reference, abstract = paper["so_hieu"], paper["trich_yeu"] or ""
    if not reference:
        return f"{abstract} ({paper['co_quan']})" if paper["co_quan"] else abstract
    symbol = reference.partition("-")[2].partition("/")[0]
    day = f", ngày {short_date(paper['ngay'])}" if paper["ngay"] else ""
    issuer = f" của {paper['co_quan']}" if paper["co_quan"] else ""
    if abstract.lower().startswith("về "):
        abstract = f"về {abstract[3:]}"
    elif abstract:
        abstract = f"về {abstract}"
    known = PAPER_TYPES.get(symbol, "Văn bản")
    return f"{known} số {reference}{day}{issuer} {abstract}".strip()


def _sentence(text: str) -> str:
    """The text with a full stop where it has no closing mark."""
    return text if text.endswith((".", "!", "?", "…", ":", ";")) else f"{text}."
